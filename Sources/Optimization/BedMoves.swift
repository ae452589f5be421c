/// Moves beds from where they are many to where they are short, at the least cost, until every place has its floor.
public enum BedMoves {
    public struct Move: Sendable, Equatable {
        public var from: Int
        public var to: Int
        public var beds: Double
    }

    /// The cheapest moves. `floor`: beds each place must have; `keep`: beds each place may not go under when it gives.
    /// `cost`: [from][to] for one bed. The optimum of a transport problem, so value and bound are one.
    ///
    /// Throws `.capacity` when the givers have too little, `.shape`, `.negative`. Cost: see `TransportPlan`.
    public static func cheapest(beds: [Double], floor: [Double], keep: [Double], cost: [Double]) throws(OptimizationFault) -> (moves: [Move], cost: Double) {
        let count = beds.count
        if floor.count != count || keep.count != count || cost.count != count * count { throw OptimizationFault(.shape) }
        for (place, value) in (beds + floor + keep).enumerated() where !(value >= 0) || !value.isFinite {
            throw OptimizationFault(.negative, place: place % count)
        }
        let short = beds.indices.filter { beds[$0] < floor[$0] - 1e-9 }
        let givers = beds.indices.filter { beds[$0] > max(floor[$0], keep[$0]) + 1e-9 }
        if short.isEmpty { return ([], 0) }
        let need = short.map { floor[$0] - beds[$0] }
        let spare = givers.map { beds[$0] - max(floor[$0], keep[$0]) }
        let (wanted, found) = (need.reduce(0, +), spare.reduce(0, +))
        if givers.isEmpty || wanted > found * (1 + 1e-12) { throw OptimizationFault(.capacity, detail: "\(wanted.rounded(.up)) > \(found.rounded(.down))") }
        let table = short.flatMap { to in givers.map { from in cost[from * count + to] * (floor[to] - beds[to]) } }
        let problem = FacilityProblem(
            costs: try CostTable<Double>(clients: short.count, sites: givers.count, table), demand: need, capacity: spare,
            opening: [Double](repeating: 0, count: givers.count))
        let plan = TransportPlan(problem, open: Array(givers.indices))
        guard plan.value < .infinity else { throw OptimizationFault(.unreachable) }
        var moves: [Move] = []
        for (index, shares) in plan.shares().enumerated() {
            for part in shares { moves.append(Move(from: givers[part.site], to: short[index], beds: part.share * need[index])) }
        }
        return (moves, plan.value)
    }
}
