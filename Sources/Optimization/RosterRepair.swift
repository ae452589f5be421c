/// Fills the slots an absent expert leaves, with as few changes as can be: first colleagues who can simply take one, then chains in which a colleague
/// leaves a slot to another, the shortest first.
public enum RosterRepair {
    public struct Change: Sendable, Equatable {
        public var slot: Int
        public var from: Int?
        public var to: Int?
    }

    /// `problem` already says when the expert is away. Keeps every rule; slots nobody can take stay open.
    ///
    /// Throws `.shape`. Cost: each open slot tries at most `stepLimit` exchanges.
    public static func repair(_ problem: RosterProblem, _ assignment: [Int?], absent: Int) throws(OptimizationFault) -> (assignment: [Int?], changes: [Change])
    {
        try problem.check()
        if assignment.count != problem.slots.count || !problem.experts.indices.contains(absent) { throw OptimizationFault(.shape) }
        var run = RepairRun(problem, assignment)
        let away = problem.experts[absent]
        let open = assignment.indices.filter { assignment[$0] == absent && away.unavailable.contains(problem.slots[$0].day) }
        for slot in open { run.give(slot, nil) }
        // The slots that fewest could take go first.
        for slot in open.sorted(by: { (run.takers($0).count, $0) < (run.takers($1).count, $1) }) where !run.fill(slot) { run.fillByChain(slot) }
        // What was given up to fill another may go to somebody now.
        for slot in open where run.assignment[slot] == nil && !run.fill(slot) { run.fillByChain(slot) }
        let changes = assignment.indices.filter { assignment[$0] != run.assignment[$0] }.map { Change(slot: $0, from: assignment[$0], to: run.assignment[$0]) }
        return (run.assignment, changes)
    }
}

private struct RepairRun {
    private let problem: RosterProblem
    private let rules: RosterRules
    private(set) var assignment: [Int?]

    init(_ problem: RosterProblem, _ assignment: [Int?]) {
        self.problem = problem
        rules = RosterRules(problem)
        self.assignment = assignment
    }

    mutating func give(_ slot: Int, _ expert: Int?) { assignment[slot] = expert }

    /// Experts who could take the slot with all they have.
    func takers(_ slot: Int) -> [Int] {
        problem.experts.indices.filter { problem.experts[$0].skills.contains(problem.slots[slot].skill) && canTake($0, slot, without: nil) }
    }

    private func canTake(_ expert: Int, _ slot: Int, without left: Int?) -> Bool {
        var tried = assignment
        if let left { tried[left] = nil }
        tried[slot] = expert
        return rules.breaches(tried, of: expert).isEmpty
    }

    private func cost(_ slot: Int, _ expert: Int) -> Int {
        var tried = assignment
        tried[slot] = expert
        return rules.cost(tried)
    }

    mutating func fill(_ slot: Int) -> Bool {
        guard let best = takers(slot).min(by: { (cost(slot, $0), $0) < (cost(slot, $1), $1) }) else { return false }
        assignment[slot] = best
        return true
    }

    /// A colleague takes the slot and leaves another of theirs, which somebody else takes, who may leave one in turn.
    mutating func fillByChain(_ slot: Int) {
        for length in 1...Self.chainLimit {
            var left = Self.stepLimit
            if pass(slot, length, &left, [slot]) { return }
        }
    }

    /// Exchanges in a row, and exchanges tried for one slot and length.
    private static let chainLimit = 4
    private static let stepLimit = 20_000

    private mutating func pass(_ slot: Int, _ length: Int, _ left: inout Int, _ seen: Set<Int>) -> Bool {
        for expert in problem.experts.indices where problem.experts[expert].skills.contains(problem.slots[slot].skill) {
            for given in assignment.indices where assignment[given] == expert && !seen.contains(given) {
                left -= 1
                if left < 0 { return false }
                guard canTake(expert, slot, without: given) else { continue }
                let before = assignment
                assignment[given] = nil
                assignment[slot] = expert
                if fill(given) || length > 1 && pass(given, length - 1, &left, seen.union([given])) { return true }
                assignment = before
            }
        }
        return false
    }
}
