/// Pairs of a demand place and a supply place, with the cost between them, demand place by demand place.
protocol PairSource {
    var demands: Int { get }
    var supplies: Int { get }
    /// Runs `body` with the supply place and the cost of each pair of `demand` within `limit`, the limit itself included.
    func each(_ demand: Int, within limit: Double, _ body: (Int, Double) -> Void)
}

/// Pairs given one by one, such as the rows of a travel-time table. An absent pair cannot be travelled.
public struct PairTable: Sendable {
    public let demands: Int
    public let supplies: Int
    let start: [Int]
    let supply: [Int32]
    let cost: [Double]

    /// `rows`: demand place, supply place, cost; any order; a pair given twice counts once, with its least cost.
    /// Throws `.shape`, `.notANumber`, `.negative` with the row as `place`.
    public init(demands: Int, supplies: Int, _ rows: [(demand: Int, supply: Int, cost: Double)]) throws(OptimizationFault) {
        var counts = [Int](repeating: 0, count: demands + 1)
        for (index, row) in rows.enumerated() {
            if !(0..<demands).contains(row.demand) || !(0..<supplies).contains(row.supply) { throw OptimizationFault(.shape, place: index) }
            if row.cost.isNaN { throw OptimizationFault(.notANumber, place: index) }
            if row.cost < 0 { throw OptimizationFault(.negative, place: index) }
            counts[row.demand + 1] += 1
        }
        for demand in 0..<demands { counts[demand + 1] += counts[demand] }
        var position = counts
        var supply = [Int32](repeating: 0, count: rows.count)
        var cost = [Double](repeating: 0, count: rows.count)
        for row in rows {
            supply[position[row.demand]] = Int32(row.supply)
            cost[position[row.demand]] = row.cost
            position[row.demand] += 1
        }
        // Each pair once: the place of the first row of a pair in its demand's part, by supply.
        var first = [Int](repeating: -1, count: supplies)
        var (kept, begin) = (0, 0)
        var starts = [0]
        for demand in 0..<demands {
            let own = kept
            for index in begin..<counts[demand + 1] {
                let place = Int(supply[index])
                if first[place] >= own {
                    cost[first[place]] = min(cost[first[place]], cost[index])
                } else {
                    (supply[kept], cost[kept], first[place]) = (supply[index], cost[index], kept)
                    kept += 1
                }
            }
            begin = counts[demand + 1]
            starts.append(kept)
        }
        self.demands = demands
        self.supplies = supplies
        start = starts
        self.supply = Array(supply.prefix(kept))
        self.cost = Array(cost.prefix(kept))
    }

    /// The pairs within `limit`, itself included.
    public func within(_ limit: Double) throws(OptimizationFault) -> PairTable {
        var rows: [(demand: Int, supply: Int, cost: Double)] = []
        for demand in 0..<demands { each(demand, within: limit) { rows.append((demand, $0, $1)) } }
        return try PairTable(demands: demands, supplies: supplies, rows)
    }
}

extension PairTable: PairSource {
    func each(_ demand: Int, within limit: Double, _ body: (Int, Double) -> Void) {
        for position in start[demand]..<start[demand + 1] where cost[position] <= limit { body(Int(supply[position]), cost[position]) }
    }
}
