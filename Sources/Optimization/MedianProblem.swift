/// Choose `count` sites so that the clients' cheapest costs sum to the least (the p-median problem).
public struct MedianProblem: Sendable {
    public var costs: CostMatrix
    public var count: Int
    /// Sites that stand already.
    public var mustOpen: [Int] = []
    /// Sites that may not be used.
    public var forbidden: [Int] = []
    /// The group (province) of each site, from 0; empty when there are none.
    public var group: [Int] = []
    /// The least number of sites of each group.
    public var minima: [Int] = []

    public init(costs: CostMatrix, count: Int) {
        self.costs = costs
        self.count = count
    }

    /// Throws what makes the problem impossible, by name.
    func check() throws(OptimizationFault) {
        let sites = costs.sites
        if count < 1 { throw OptimizationFault(.tooFew, detail: "count") }
        if let place = (mustOpen + forbidden).first(where: { $0 < 0 || $0 >= sites }) { throw OptimizationFault(.shape, place: place) }
        if let both = mustOpen.first(where: forbidden.contains) { throw OptimizationFault(.contradiction, place: both) }
        if count > sites - Set(forbidden).count { throw OptimizationFault(.tooMany, detail: "count") }
        if Set(mustOpen).count > count { throw OptimizationFault(.tooMany, detail: "mustOpen") }
        guard !minima.isEmpty else { return }
        if group.count != sites { throw OptimizationFault(.shape, detail: "group") }
        if let place = group.firstIndex(where: { $0 < 0 || $0 >= minima.count }) { throw OptimizationFault(.shape, place: place, detail: "group") }
        let closed = Set(forbidden)
        var usable = [Int](repeating: 0, count: minima.count)
        for site in 0..<sites where !closed.contains(site) { usable[group[site]] += 1 }
        if let short = minima.indices.first(where: { usable[$0] < minima[$0] }) { throw OptimizationFault(.minima, place: short) }
        var given = [Int](repeating: 0, count: minima.count)
        for site in Set(mustOpen) { given[group[site]] += 1 }
        let needed = minima.indices.reduce(0) { $0 + max(minima[$1], given[$1]) }
        if needed > count { throw OptimizationFault(.tooFew, detail: "minima") }
    }

    /// Whether all finite costs are whole, so that a bound may be rounded up.
    var isIntegral: Bool { costs.values.allSatisfy { $0 == .infinity || $0 == $0.rounded() } }
}

/// What siting found: a value, and what no solution can be under.
public struct SitingResult: Sendable {
    /// Open sites, ascending.
    public var sites: [Int]
    /// Each client's site.
    public var assignment: [Int]
    public var value: Double
    public var bound: Double
    /// Whether value and bound meet: no solution is better.
    public var isProven: Bool
    /// Branches looked into.
    public var nodes: Int

    public var gap: Double { value == 0 ? 0 : max(0, (value - bound) / abs(value)) }
}
