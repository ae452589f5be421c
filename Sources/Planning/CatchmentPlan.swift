public import FHIRModel
public import Optimization

/// Consortium catchments: districts parted among leading hospitals, each group in one piece.
public struct CatchmentPlan: Sendable {
    public var leaders: [String]

    public init(leaders: [String]) { self.leaders = leaders }

    public struct Result: Sendable {
        /// Districts in the order of the rows, and the leader of each.
        public var ids: [String]
        public var leader: [String]
        public var cost: Double
        /// Cost of everybody at the nearest leader, which no parting is under.
        public var bound: Double
        public var imbalance: Double
        public var assumptions: [String]
    }

    /// Places need `population` and positions; a `capacity` column weighs the leaders' shares. `neighbours`: rows of `from`, `to`;
    /// nil: Gabriel neighbours of the positions (no third place in the circle over two).
    public func run(_ places: PlanningPlaces, neighbours: CSVTable?, _ control: SolveControl) throws(FHIRFault) -> Result {
        let people = try places.table.numbers("population")
        if let twice = Dictionary(grouping: leaders, by: { $0 }).filter({ $0.value.count > 1 }).keys.min() {
            throw FHIRFault(.wrongValue, "plan.twice", ["place": twice, "option": "--leaders"])
        }
        let heads = try places.positions(leaders)
        let ways = try PlanningTravel.matrix(from: places, to: places, inMinutes: false)
        let count = places.count
        let share = places.table.has("capacity") ? try places.table.numbers("capacity") : people.map { _ in 1 }
        let shares = heads.map { share[$0] }
        if !(shares.reduce(0, +) > 0) { throw FHIRFault(.businessRule, "plan.capacity", ["detail": "capacity 0: " + leaders.joined(separator: ", ")]) }
        let borders = if let neighbours { try given(neighbours, places) } else { Self.gabriel(ways, count) }
        let cost = (0..<count).flatMap { place in heads.map { ways[place * count + $0] } }
        let found = try PlanningFault(places: places.ids).run { () throws(OptimizationFault) in
            try Catchments.part(weights: people, leaders: heads, share: shares, neighbours: borders, cost: cost, control)
        }
        return Result(
            ids: places.ids, leader: found.group.map { leaders[$0] }, cost: found.cost, bound: nearest(people, heads, ways), imbalance: found.imbalance,
            assumptions: [neighbours == nil ? "neighbours: Gabriel graph of the positions" : "neighbours as given", "straight ways to the leader", "heuristic"])
    }

    /// Everybody at the nearest leader, whatever the loads: no parting costs less.
    private func nearest(_ people: [Double], _ heads: [Int], _ ways: [Double]) -> Double {
        people.indices.reduce(0) { sum, place in
            people[place] == 0 ? sum : sum + people[place] * (heads.map { ways[place * people.count + $0] }.min() ?? 0)
        }
    }

    private func given(_ table: CSVTable, _ places: PlanningPlaces) throws(FHIRFault) -> [[Int]] {
        let (from, to) = (try table.texts("from"), try table.texts("to"))
        var found = [Set<Int>](repeating: [], count: places.count)
        for row in from.indices {
            guard let one = places.position(from[row]) else { throw table.fault("plan.csv-unknown-place", row, "from") }
            guard let two = places.position(to[row]) else { throw table.fault("plan.csv-unknown-place", row, "to") }
            found[one].insert(two)
            found[two].insert(one)
        }
        return found.map { $0.sorted() }
    }

    /// Gabriel and Sokal, Systematic Zoology 18 (1969). Cost: cubic at worst.
    private static func gabriel(_ ways: [Double], _ count: Int) -> [[Int]] {
        var found = [[Int]](repeating: [], count: count)
        for one in 0..<count {
            for two in (one + 1)..<max(one + 1, count) {
                let span = ways[one * count + two] * ways[one * count + two]
                let isFree = !(0..<count).contains { third in
                    guard third != one, third != two else { return false }
                    let (a, b) = (ways[one * count + third], ways[two * count + third])
                    return a * a + b * b < span
                }
                if isFree {
                    found[one].append(two)
                    found[two].append(one)
                }
            }
        }
        return found
    }
}

extension CatchmentPlan.Result {
    public func tree(seconds: Double, version: String) -> JSONTree {
        [
            "plan": "catchments", "status": "heuristic", "seed": .null, "value": .decimal(cost), "unit": "person km", "bound": .decimal(bound),
            "gap": .decimal(cost > 0 ? max(0, (cost - bound) / cost) : 0),
            "method": "heuristic", "imbalance": .decimal(imbalance), "seconds": .decimal(seconds),
            "data": .string(version), "leaderOf": .object(zip(ids, leader).map { JSONMember($0, .string($1)) }),
            "assumptions": .array(assumptions.map { .string($0) }),
        ]
    }
}
