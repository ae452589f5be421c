import Foundation

/// A roster found: who takes which slot.
public struct RosterResult: Sendable {
    /// [slot]: expert or nil.
    public var assignment: [Int?]
    public var value: Int
    /// No roster costs less.
    public var bound: Int
    public var rounds: Int

    public var gap: Double { value == 0 ? 0 : Double(value - bound) / Double(value) }
}

/// Rosters by ruin and recreate: some experts' days are given up, then each gets the best of what is open, in turn.
///
/// Accepts worse rosters as the temperature falls (simulated annealing). Source: Schrimpf and others, Journal of Computational
/// Physics 159 (2000). Deterministic for a seed and a number of rounds; a time limit ends it earlier.
public enum RosterSolver {
    /// Throws `.empty`, `.shape`, `.tooMany`. `start` is improved upon, as after an expert fell ill.
    ///
    /// `rounds`: exactly so many, whatever they take, unless the control ends them; nil: as many as fit into the control's time on a machine of today, so
    /// that a machine which keeps up gives the same for a seed.
    public static func solve(
        _ problem: RosterProblem, seed: UInt64, rounds: Int? = nil, start: [Int?]? = nil, _ control: SolveControl
    ) throws(OptimizationFault) -> RosterResult {
        try problem.check()
        var run = RosterRun(problem, seed: seed, rounds: rounds, control)
        run.solve(start)
        let value = RosterRules(problem).cost(run.best)
        return RosterResult(assignment: run.best, value: value, bound: min(value, RosterBound(problem).value()), rounds: run.rounds)
    }
}

private struct RosterRun {
    private let problem: RosterProblem
    private let control: SolveControl
    private var chance: SeededChance
    /// The present roster and each expert's slots.
    private var holder: [Int32]
    private var mine: [[Int]]
    private var roads: [Int]
    private var workingDays: [Int]
    private var openCount: Int
    private var cost = 0
    private var path: RosterPath
    private var chances: [RosterPath.Chance] = []
    private var trips: [Double] = []
    private(set) var best: [Int?]
    private var bestCost = Int.max
    private(set) var rounds = 0
    /// How many experts could take a slot: the fewer, the more precious.
    private let takers: [Int]
    private let able: [[Int]]
    /// The slots each expert could take, by day and hospital.
    private let reach: [[Int]]
    private let isLong: [[Bool]]
    private let byHospital: [[Int]]
    private let limit: Double

    private let plannedRounds: Int?
    /// The temperature at the beginning, and what is left of it at the end; tried on the instance of 100 experts.
    private static let warmth = 350.0
    private static let cooling = 0.05
    /// Measured on instances of 12 and of 100 experts (180,000 and 91,000 rounds a second) and taken a sixth lower.
    private static let pace = 9_200_000.0

    /// Rounds that any machine of today does in a second: fewer for experts with much to choose from.
    private static func pace(_ problem: RosterProblem) -> Double {
        let choices = problem.experts.reduce(0) { sum, expert in
            sum + problem.slots.count { expert.skills.contains($0.skill) && !expert.unavailable.contains($0.day) }
        }
        return pace / (54 + Double(choices) / Double(problem.experts.count))
    }

    init(_ problem: RosterProblem, seed: UInt64, rounds: Int?, _ control: SolveControl) {
        plannedRounds = rounds
        self.problem = problem
        self.control = control
        chance = SeededChance(seed)
        holder = [Int32](repeating: -1, count: problem.slots.count)
        best = [Int?](repeating: nil, count: problem.slots.count)
        openCount = problem.slots.count
        roads = [Int](repeating: 0, count: problem.experts.count)
        workingDays = roads
        path = RosterPath(problem.rules)
        let order = problem.slots.indices.sorted {
            (problem.slots[$0].day, problem.slots[$0].hospital, $0) < (problem.slots[$1].day, problem.slots[$1].hospital, $1)
        }
        reach = problem.experts.map { expert in
            order.filter { expert.skills.contains(problem.slots[$0].skill) && !expert.unavailable.contains(problem.slots[$0].day) }
        }
        isLong = problem.experts.map { expert in problem.travel[expert.home].map { $0 > problem.rules.restAfterMinutes } }
        mine = [[Int]](repeating: [], count: problem.experts.count)
        let experts = problem.experts
        able = problem.slots.map { slot in
            experts.indices.filter { experts[$0].skills.contains(slot.skill) && !experts[$0].unavailable.contains(slot.day) }
        }
        takers = able.map(\.count)
        byHospital = (problem.travel.first ?? []).indices.map { hospital in problem.slots.indices.filter { problem.slots[$0].hospital == hospital } }
        limit = control.remaining
    }

    mutating func solve(_ start: [Int?]?) {
        if let start {
            for (slot, expert) in start.enumerated() { if let expert { take(slot, expert) } }
            for expert in mine.indices { (roads[expert], workingDays[expert]) = measure(expert) }
        } else {
            for (index, expert) in shuffled(Array(problem.experts.indices)).enumerated() {
                // First only what pays for its road; then whatever is left.
                assign(expert, worth: index < problem.experts.count ? 900 : Double(problem.rules.uncoveredCost), noise: 0)
            }
        }
        cost = RosterRules(problem).cost(roster)
        keep()
        let begin = control.seconds
        let span = limit.isFinite ? limit : 20
        let planned = plannedRounds ?? max(1, Int(Self.pace(problem) * span))
        var fraction = 0.0
        while rounds < planned && fraction < 1 && !control.isOver {
            // By rounds, so that the seed alone decides; by the clock on a machine that cannot keep up.
            let share = Double(rounds) / Double(planned)
            if rounds % 16 == 0 { fraction = plannedRounds == nil ? max(share, (control.seconds - begin) / span) : share }
            round(temperature: Self.warmth * pow(Self.cooling, fraction))
            rounds += 1
            if rounds % 512 == 0 { control.tell(Double(bestCost), 0, rounds) }
        }
    }

    private mutating func keep() {
        if cost < bestCost {
            bestCost = cost
            best = roster
        }
    }

    private var roster: [Int?] { holder.map { $0 < 0 ? nil : Int($0) } }

    private mutating func round(temperature: Double) {
        let chosen = ruin()
        let old = chosen.map { (slots: mine[$0], road: roads[$0], days: workingDays[$0]) }
        let (roadsBefore, openBefore, spreadBefore) = (chosen.reduce(0) { $0 + roads[$1] }, openCount, spread())
        for expert in chosen { release(expert) }
        recreate(chosen)
        let change =
            chosen.reduce(0) { $0 + roads[$1] } - roadsBefore + (openCount - openBefore) * problem.rules.uncoveredCost + spread() - spreadBefore
        if change <= 0 || chance.unit() < exp(-Double(change) / temperature) {
            cost += change
            keep()
        } else {
            for expert in chosen { release(expert) }
            for (expert, former) in zip(chosen, old) {
                for slot in former.slots { take(slot, expert) }
                (roads[expert], workingDays[expert]) = (former.road, former.days)
            }
        }
    }

    /// First each takes what pays at a price of the day, so that nobody takes a lone slot that another passes by; then what is left goes at any price.
    private mutating func recreate(_ chosen: [Int]) {
        let price = chance.below(3) == 0 ? Double(problem.rules.uncoveredCost) : 150 + 700 * chance.unit()
        let order = shuffled(chosen)
        for expert in order { assign(expert, worth: price, noise: 0.2) }
        if price == Double(problem.rules.uncoveredCost) { return }
        for expert in order.reversed() {
            if !hasOpenSlot(expert) { continue }
            release(expert)
            assign(expert, worth: Double(problem.rules.uncoveredCost), noise: 0.2)
        }
    }

    private func hasOpenSlot(_ expert: Int) -> Bool { openCount > 0 && reach[expert].contains { holder[$0] < 0 } }

    private func spread() -> Int {
        var least = Int.max
        var most = 0
        for days in workingDays {
            least = min(least, days)
            most = max(most, days)
        }
        return problem.rules.spreadCost * (most - least)
    }

    /// Experts who could take each other's slots: those of one skill, around an open slot or a hospital, and perhaps an idle one.
    private mutating func ruin() -> [Int] {
        let size = chance.below(24) == 0 ? 5 + chance.below(4) : 2 + chance.below(3)
        var chosen: [Int] = []
        let open = openCount == 0 ? [] : holder.indices.filter { holder[$0] < 0 }
        func add(_ expert: Int) { if expert >= 0, !chosen.contains(expert), chosen.count < size { chosen.append(expert) } }
        let seed = !open.isEmpty && chance.below(2) == 0 ? open[chance.below(open.count)] : chance.below(holder.count)
        let kind = chance.below(8)
        if chance.below(problem.experts.count) < 6 {
            for _ in 0..<size { add(chance.below(problem.experts.count)) }
            return chosen
        }
        add(Int(holder[seed]))
        if holder[seed] < 0 { for expert in shuffled(able[seed]).prefix(1 + chance.below(3)) { add(expert) } }
        if kind < 4 {
            for slot in shuffled(byHospital[problem.slots[seed].hospital]) where kind == 0 || problem.slots[slot].skill == problem.slots[seed].skill {
                add(Int(holder[slot]))
            }
        }
        // Then colleagues by a common skill, so that a chain may pass from one skill to another.
        for _ in 0..<24 where chosen.count < size && !chosen.isEmpty {
            let colleague = chosen[chance.below(chosen.count)]
            guard let slot = reach[colleague].isEmpty ? nil : reach[colleague][chance.below(reach[colleague].count)] else { continue }
            if chance.below(4) == 0 { add(able[slot][chance.below(able[slot].count)]) } else { add(Int(holder[slot])) }
        }
        return chosen
    }

    private mutating func shuffled(_ list: [Int]) -> [Int] {
        var list = list
        for position in stride(from: list.count - 1, to: 0, by: -1) { list.swapAt(position, chance.below(position + 1)) }
        return list
    }

    private mutating func take(_ slot: Int, _ expert: Int) {
        holder[slot] = Int32(expert)
        mine[expert].append(slot)
        openCount -= 1
    }

    private mutating func release(_ expert: Int) {
        for slot in mine[expert] { holder[slot] = -1 }
        openCount += mine[expert].count
        mine[expert].removeAll(keepingCapacity: true)
        roads[expert] = 0
        workingDays[expert] = 0
    }

    /// What the expert's trips cost and how many days they take.
    private func measure(_ expert: Int) -> (road: Int, days: Int) {
        var place = [Int](repeating: -1, count: problem.days)
        for slot in mine[expert] { place[problem.slots[slot].day] = problem.slots[slot].hospital }
        var road = 0
        for day in place.indices where place[day] >= 0 && (day == 0 || place[day] != place[day - 1]) {
            road += problem.tripCost(problem.experts[expert].home, place[day])
        }
        return (road, place.count { $0 >= 0 })
    }

    /// Gives the expert, who has nothing, the best of the open slots.
    private mutating func assign(_ expert: Int, worth: Double, noise: Double) { settle(expert, propose(expert, worth: worth, noise: noise).days) }

    private mutating func propose(_ expert: Int, worth: Double, noise: Double) -> (value: Double, days: [RosterPath.Chance]) {
        let person = problem.experts[expert]
        collect(expert, worth)
        if chances.isEmpty { return (0, []) }
        let row = problem.travel[person.home]
        trips.removeAll(keepingCapacity: true)
        for hospital in row.indices { trips.append(Double(problem.tripCost(person.home, hospital)) * (noise == 0 ? 1 : 1 + noise * (chance.unit() - 0.5))) }
        return path.best(chances, maxDays: person.maxDays, trip: trips, isLong: isLong[expert])
    }

    private mutating func settle(_ expert: Int, _ days: [RosterPath.Chance]) {
        var last = (day: -9, hospital: -1)
        for day in days {
            for slot in takeable(day, expert) { take(slot, expert) }
            if last.day != day.day - 1 || last.hospital != day.hospital { roads[expert] += problem.tripCost(problem.experts[expert].home, day.hospital) }
            last = (day.day, day.hospital)
        }
        workingDays[expert] = days.count
    }

    /// The open slots an expert could take, put together by day and hospital.
    private mutating func collect(_ expert: Int, _ worth: Double) {
        chances.removeAll(keepingCapacity: true)
        let most = problem.rules.slotsPerDay
        var lastClinic: Int?
        for (index, slot) in reach[expert].enumerated() where holder[slot] < 0 {
            let need = problem.slots[slot]
            if let clinic = need.clinic, clinic == lastClinic { continue }
            lastClinic = need.clinic
            if let last = chances.indices.last, chances[last].day == need.day, chances[last].hospital == need.hospital {
                chances[last].count += 1
                if chances[last].count <= most { chances[last].worth += worth }
            } else {
                chances.append(RosterPath.Chance(day: need.day, hospital: need.hospital, first: index, count: 1, worth: worth))
            }
        }
    }

    /// Those open slots of a day and hospital that fewest others could take.
    private func takeable(_ day: RosterPath.Chance, _ expert: Int) -> [Int] {
        var open: [Int] = []
        for slot in reach[expert][day.first...] {
            if problem.slots[slot].day != day.day || problem.slots[slot].hospital != day.hospital { break }
            if holder[slot] < 0, problem.slots[slot].clinic == nil || !open.contains(where: { problem.slots[$0].clinic == problem.slots[slot].clinic }) {
                open.append(slot)
            }
        }
        if open.count > problem.rules.slotsPerDay { open.sort { (takers[$0], $0) < (takers[$1], $1) } }
        return Array(open.prefix(problem.rules.slotsPerDay))
    }
}
