/// The p-median problem, solved to proof where time allows: value, bound and gap are always given.
///
/// Local search gives values, the Lagrangian dual bounds; sites that cannot be in a better solution are closed for good, those
/// that must be are opened, and what is left is branched on. Deterministic for a seed unless the limit ends it.
public enum MedianSolver {
    /// Throws `.stopped` when cancelled before a first answer and what makes the problem impossible: `.tooFew`, `.tooMany`, `.minima`, `.contradiction`, `.unreachable` (a client no usable site reaches).
    public static func solve(_ given: MedianProblem, seed: UInt64, _ control: SolveControl) throws(OptimizationFault) -> SitingResult {
        var problem = given
        problem.mustOpen = Set(given.mustOpen).sorted()
        try problem.check()
        var run = try MedianRun(problem, seed: seed, control)
        run.solve(from: try connected(problem, seed, control))
        if run.value == .infinity { try control.proceed() }
        if run.value == .infinity { throw OptimizationFault(.unreachable, place: unreachable(problem), detail: "count") }
        let sites = run.sites.sorted()
        let (assignment, value) = problem.costs.assign(to: sites)
        return SitingResult(
            sites: sites, assignment: assignment, value: value, bound: run.isProven ? value : max(0, min(run.bound, value)),
            isProven: run.isProven, nodes: run.nodes)
    }

    /// Where not everybody can go everywhere: sites that reach all, to begin from; nil where chance finds some. Throws `.unreachable` for a client that
    /// no site reaches, `.tooFew` with how many are needed when so many sites cannot reach all.
    private static func connected(_ problem: MedianProblem, _ seed: UInt64, _ control: SolveControl) throws(OptimizationFault) -> [Int]? {
        guard problem.costs.values.contains(.infinity) else { return nil }
        if let place = unreachable(problem) { throw OptimizationFault(.unreachable, place: place) }
        let choice = CoverSolver.Choice(mustOpen: problem.mustOpen, forbidden: problem.forbidden, group: problem.group, minima: problem.minima)
        let forbidden = Set(problem.forbidden)
        let usable = (0..<problem.costs.sites).filter { !forbidden.contains($0) }
        let table = CoverTable(problem.costs, within: .greatestFiniteMagnitude, choice)
        let quick = CoverGreedy.cover(table)
        var sites = problem.mustOpen + quick.map { table.siteNames[$0] }
        if sites.count > problem.count {
            // The greedy choice may take too many: then it is worth the search for the fewest.
            let found = try CoverSolver.least(problem.costs, radius: .greatestFiniteMagnitude, choice: choice, seed: seed, control)
            if found.sites.count > problem.count {
                if found.isProven { throw OptimizationFault(.tooFew, detail: "count \(problem.count) < \(found.sites.count)") }
                return nil
            }
            sites = found.sites
        }
        return sites + usable.filter { !sites.contains($0) }.prefix(problem.count - sites.count)
    }

    /// The first client that no usable site can serve.
    private static func unreachable(_ problem: MedianProblem) -> Int? {
        let closed = Set(problem.forbidden)
        return (0..<problem.costs.clients).first { client in
            !(0..<problem.costs.sites).contains { !closed.contains($0) && problem.costs[client, $0] < .infinity }
        }
    }
}

/// One solve: the incumbent, the dual and the search tree.
private struct MedianRun {
    private let problem: MedianProblem
    private let control: SolveControl
    private let isIntegral: Bool
    private var chance: SeededChance
    private var interchange: MedianInterchange
    private var dual: MedianDual
    private(set) var value = Double.infinity
    private(set) var sites: [Int] = []
    private(set) var bound = -Double.infinity
    private(set) var nodes = 0
    private(set) var isProven = false
    private var direction: [Double]
    /// Selections that local search has begun from, by their hash.
    private var tried: Set<Int> = []
    /// The least bound of a branch that the limit left open.
    private var openBound = Double.infinity

    init(_ problem: MedianProblem, seed: UInt64, _ control: SolveControl) throws(OptimizationFault) {
        self.problem = problem
        self.control = control
        isIntegral = problem.isIntegral
        chance = SeededChance(seed)
        interchange = MedianInterchange(problem, columns: problem.costs.transposed())
        var usable = [Bool](repeating: true, count: problem.costs.sites)
        for site in problem.forbidden { usable[site] = false }
        let limit = max(64, 6 * problem.costs.sites / problem.count + 20)
        dual = MedianDual(problem, lists: try NearestLists(problem.costs, usable: usable, limit: limit, control), multipliers: [])
        direction = [Double](repeating: 0, count: problem.costs.clients)
    }

    mutating func solve(from start: [Int]?) {
        if let start { search(from: start, in: usable()) }
        for _ in 0..<2 { search(from: randomStart(), in: usable()) }
        if value == .infinity { return }
        dual.multipliers = interchange.startingMultipliers()
        bound = ascend(rounds: 2500, theta: 1.5, isRoot: true)
        for _ in 0..<3 where !isClosed(bound) && !control.isOver {
            dual.compact()
            bound = max(bound, ascend(rounds: 800, theta: 0.6, isRoot: true))
        }
        if !isClosed(bound) {
            dual.compact()
            perturb(rounds: 60)
            branch(parent: bound)
        }
        // A branch that time ends leaves its bound open, the root's too: nothing open means all was looked into.
        isProven = isClosed(bound) || openBound == .infinity
        if !isProven { bound = max(bound, openBound) }
    }

    // MARK: values

    private func usable() -> [Int] { dual.fixed.indices.filter { dual.fixed[$0] >= 0 } }

    private mutating func randomStart() -> [Int] {
        var open = problem.mustOpen
        var missing = problem.minima
        var free = usable().filter { !open.contains($0) }
        for position in stride(from: free.count - 1, to: 0, by: -1) { free.swapAt(position, chance.below(position + 1)) }
        if !missing.isEmpty {
            for site in open { missing[problem.group[site]] -= 1 }
            for site in free where missing[problem.group[site]] > 0 {
                missing[problem.group[site]] -= 1
                open.append(site)
            }
            free.removeAll { open.contains($0) }
        }
        return open + free.prefix(problem.count - open.count)
    }

    private mutating func search(from start: [Int], in candidates: [Int]) {
        guard start.count == problem.count, tried.insert(start.sorted().hashValue(multiplier: 31)).inserted else { return }
        let found = interchange.improve(start, candidates: candidates, control)
        guard found < value else { return }
        value = found
        sites = interchange.open
        control.tell(value, bound, nodes)
    }

    /// Local search from the dual's choice when it is promising by itself.
    private mutating func polish(_ start: [Int], always: Bool) {
        guard start.count == problem.count else { return }
        if always || interchange.value(of: start) < value * 1.001 { search(from: start, in: usable()) }
    }

    /// Iterated local search among the sites still free: a few random swaps of the best solution, then improvement.
    private mutating func perturb(rounds: Int) {
        let candidates = usable()
        for round in 0..<rounds where !control.isOver && !isClosed(bound) {
            var start = sites
            for _ in 0..<(2 + round % 3) {
                let leaving = chance.below(start.count)
                let entering = candidates[chance.below(candidates.count)]
                if dual.fixed[start[leaving]] == 0, !start.contains(entering) { start[leaving] = entering }
            }
            if problem.siteMinima.areKept(by: start) { search(from: start, in: candidates) }
        }
    }

    // MARK: bounds

    /// A bound lifted to the least value a solution can have.
    private func lifted(_ bound: Double) -> Double { isIntegral ? (bound - 1e-6).rounded(.up) : bound + abs(bound) * 1e-10 }
    /// Costs are not negative, so no bound is below 0.
    private func isClosed(_ bound: Double) -> Bool { max(0, lifted(bound)) >= value }

    /// Subgradient ascent; gives the best bound and leaves its multipliers.
    private mutating func ascend(rounds: Int, theta first: Double, isRoot: Bool) -> Double {
        var theta = first
        var best = -Double.infinity
        var bestMultipliers = dual.multipliers
        var stalled = 0
        for index in direction.indices { direction[index] = 0 }
        for round in 0..<rounds {
            if control.isOver { break }
            let now = dual.evaluate()
            if now == .infinity { return now }
            if now > best + 1e-9 * abs(best) || best == -.infinity {
                best = now
                bestMultipliers = dual.multipliers
                stalled = 0
            } else {
                stalled += 1
                if stalled >= (isRoot ? 15 : 11) {
                    theta *= 0.66
                    stalled = 0
                }
            }
            if isClosed(best) { break }
            _ = dual.fix(bound: now, value: value, round: lifted)
            let squares = dual.subgradient(into: &direction, keeping: 0.6)
            if squares < 1e-12 {
                if dual.freeCount == 0 || round > 0 { search(from: dual.chosen, in: usable()) }
                break
            }
            let step = theta * (value - now + (isIntegral ? 0.5 : 1e-6 * value)) / squares
            for client in direction.indices { dual.multipliers[client] += step * direction[client] }
            if isRoot && round % 20 == 19 { polish(dual.chosen, always: round % 300 == 299) }
            if isRoot && round % 200 == 199 { dual.compact() }
            if isRoot && round % 100 == 99 { control.tell(value, best, nodes) }
            if theta < 1e-4 { break }
        }
        dual.multipliers = bestMultipliers
        return best
    }

    // MARK: branches

    /// Splits on the free site whose choice is least clear. The dual comes back as it was.
    private mutating func branch(parent: Double) {
        if control.isOver {
            openBound = min(openBound, max(0, parent))
            return
        }
        nodes += 1
        let kept = dual
        defer { dual.restore(kept) }
        let now = max(parent, ascend(rounds: 300, theta: 1.2, isRoot: false))
        if isClosed(now) { return }
        if control.isOver {
            openBound = min(openBound, max(0, now))
            return
        }
        let fresh = dual.evaluate()
        if fresh == .infinity || isClosed(fresh) { return }
        let free = dual.fixed.indices.filter { dual.fixed[$0] == 0 }
        search(from: dual.chosen, in: nodes % 16 == 1 ? usable() : [])
        guard !free.isEmpty else { return }
        if free.count * 4 < kept.freeCount * 3 { dual.compact() }
        let middle = (dual.lastIn + dual.firstOut) / 2
        let reduced = dual.reduced
        let site = free.min { (abs(reduced[$0] - middle), $0) < (abs(reduced[$1] - middle), $1) } ?? free[0]
        let state = dual
        for choice in [Int8(1), -1] {
            dual.restore(state)
            dual.fixed[site] = choice
            branch(parent: now)
        }
    }
}

extension [Int] {
    /// The same on every machine and run, unlike `hashValue`.
    fileprivate func hashValue(multiplier: Int) -> Int { reduce(17) { $0 &* multiplier &+ $1 } }
}
