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

    var siteMinima: SiteMinima { SiteMinima(group: group, least: minima) }

    /// Throws what makes the problem impossible, by name.
    func check() throws(OptimizationFault) {
        let sites = costs.sites
        if count < 1 { throw OptimizationFault(.tooFew, detail: "count") }
        if let place = (mustOpen + forbidden).first(where: { $0 < 0 || $0 >= sites }) { throw OptimizationFault(.shape, place: place) }
        if let both = mustOpen.first(where: forbidden.contains) { throw OptimizationFault(.contradiction, place: both) }
        if count > sites - Set(forbidden).count { throw OptimizationFault(.tooMany, detail: "count") }
        if Set(mustOpen).count > count { throw OptimizationFault(.tooMany, detail: "mustOpen") }
        try siteMinima.check(sites: sites, count: count, mustOpen: mustOpen, forbidden: forbidden)
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
