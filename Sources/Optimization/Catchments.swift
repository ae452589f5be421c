/// Parts districts among leading hospitals: every group contiguous and around its leader, loads as even as their capacities ask.
public enum Catchments {
    public struct Result: Sendable {
        /// Leader's number of each district.
        public var group: [Int]
        /// Sum of weight times cost to the leader.
        public var cost: Double
        /// The largest deviation of a group's weight from its share, as a part of the share.
        public var imbalance: Double
    }

    /// `leaders`: the district of each leader. `share`: how much of all weight each should have (any positive numbers).
    /// `neighbours`: of each district. `cost`: [district][leader]. A heuristic: groups grow from their leaders, then districts at
    /// borders change sides while that evens loads or shortens ways, groups staying in one piece.
    /// Throws `.shape`, `.negative`, `.unreachable` with a district no leader is connected to. Cost: rounds x borders x districts.
    public static func part(
        weights: [Double], leaders: [Int], share: [Double], neighbours: [[Int]], cost: [Double], tolerance: Double = 0.1, _ control: SolveControl
    ) throws(OptimizationFault) -> Result {
        let count = weights.count
        if count == 0 || leaders.isEmpty { throw OptimizationFault(.empty) }
        if share.count != leaders.count || neighbours.count != count || cost.count != count * leaders.count || Set(leaders).count != leaders.count {
            throw OptimizationFault(.shape)
        }
        for (place, value) in weights.enumerated() where !(value >= 0) || !value.isFinite { throw OptimizationFault(.negative, place: place) }
        if let place = neighbours.indices.first(where: { neighbours[$0].contains { !(0..<count).contains($0) } }) {
            throw OptimizationFault(.shape, place: place)
        }
        var run = CatchmentRun(weights, leaders, share, neighbours, cost, tolerance)
        run.grow()
        if let lost = run.group.firstIndex(of: -1) { throw OptimizationFault(.unreachable, place: lost) }
        run.improve(control)
        return Result(group: run.group, cost: run.totalCost, imbalance: run.imbalance)
    }
}

private struct CatchmentRun {
    private let weights: [Double]
    private let leaders: [Int]
    private let target: [Double]
    private let neighbours: [[Int]]
    private let cost: [Double]
    private let tolerance: Double
    private(set) var group: [Int]
    private var load: [Double]

    init(_ weights: [Double], _ leaders: [Int], _ share: [Double], _ neighbours: [[Int]], _ cost: [Double], _ tolerance: Double) {
        self.weights = weights
        self.leaders = leaders
        self.neighbours = neighbours
        self.cost = cost
        self.tolerance = tolerance
        let (total, parts) = (weights.reduce(0, +), share.reduce(0, +))
        target = share.map { max(1e-12, total * $0 / parts) }
        group = [Int](repeating: -1, count: weights.count)
        load = [Double](repeating: 0, count: leaders.count)
        for (number, district) in leaders.enumerated() {
            group[district] = number
            load[number] += weights[district]
        }
    }

    var totalCost: Double { group.indices.reduce(0) { $0 + weights[$1] * cost[$1 * leaders.count + group[$1]] } }
    var imbalance: Double { load.indices.map { abs(load[$0] - target[$0]) / target[$0] }.max() ?? 0 }

    /// The emptiest group that can still grow takes its nearest free neighbour.
    mutating func grow() {
        var stuck: Set<Int> = []
        while stuck.count < leaders.count {
            guard let number = load.indices.filter({ !stuck.contains($0) }).min(by: { load[$0] / target[$0] < load[$1] / target[$1] }) else { return }
            var best: (cost: Double, district: Int)?
            for district in group.indices where group[district] == number {
                for next in neighbours[district] where group[next] < 0 {
                    let way = cost[next * leaders.count + number]
                    if way < best?.cost ?? .infinity || best == nil { best = (way, next) }
                }
            }
            if let best { move(best.district, to: number) } else { stuck.insert(number) }
        }
    }

    private mutating func move(_ district: Int, to number: Int) {
        if group[district] >= 0 { load[group[district]] -= weights[district] }
        group[district] = number
        load[number] += weights[district]
    }

    /// Squared deviations count once a group is outside the tolerance; inside it ways count.
    private func burden(_ number: Int, _ load: Double) -> Double {
        let off = max(0, abs(load - target[number]) / target[number] - tolerance * 0.8)
        return off * off
    }

    mutating func improve(_ control: SolveControl) {
        let scale = max(totalCost, 1e-12)
        var isBetter = true
        while isBetter && !control.isOver {
            isBetter = false
            for district in group.indices where !leaders.contains(district) {
                let from = group[district]
                for to in Set(neighbours[district].map { group[$0] }).sorted() where to != from {
                    let weight = weights[district]
                    let evened =
                        burden(from, load[from] - weight) + burden(to, load[to] + weight) - burden(from, load[from]) - burden(to, load[to])
                    let way = weight * (cost[district * leaders.count + to] - cost[district * leaders.count + from]) / scale
                    guard 100 * evened + way < -1e-12, staysWhole(without: district) else { continue }
                    move(district, to: to)
                    isBetter = true
                    break
                }
            }
        }
    }

    /// Whether the district's group stays in one piece when it leaves.
    private func staysWhole(without district: Int) -> Bool {
        let number = group[district]
        let members = group.indices.filter { group[$0] == number && $0 != district }
        var seen: Set<Int> = [leaders[number]]
        var open = [leaders[number]]
        while let next = open.popLast() {
            for other in neighbours[next] where group[other] == number && other != district && seen.insert(other).inserted { open.append(other) }
        }
        return seen.count == members.count
    }
}
