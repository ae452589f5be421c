/// Open sites and share the clients' demand out among them, within each site's capacity (capacitated facility location).
///
/// A client may be shared by several sites. With `count`, so many sites open exactly (capacitated p-median, shared).
public struct FacilityProblem: Sendable {
    /// Cost of serving the whole of a client from a site: [client][site].
    public var costs: CostTable<Double>
    /// Demand of each client, above 0.
    public var demand: [Double]
    /// What each site can serve, in the unit of the demand.
    public var capacity: [Double]
    /// Cost of opening each site.
    public var opening: [Double]
    public var count: Int?
    public var mustOpen: [Int] = []
    public var forbidden: [Int] = []

    public init(costs: CostTable<Double>, demand: [Double], capacity: [Double], opening: [Double], count: Int? = nil) {
        self.costs = costs
        self.demand = demand
        self.capacity = capacity
        self.opening = opening
        self.count = count
    }

    func check() throws(OptimizationFault) {
        if demand.count != costs.clients || capacity.count != costs.sites || opening.count != costs.sites { throw OptimizationFault(.shape) }
        for (place, value) in demand.enumerated() where !(value > 0) || !value.isFinite {
            throw OptimizationFault(value < 0 ? .negative : .notANumber, place: place, detail: "demand")
        }
        for (place, value) in capacity.enumerated() where !(value >= 0) || !value.isFinite {
            throw OptimizationFault(value < 0 ? .negative : .notANumber, place: place, detail: "capacity")
        }
        for (place, value) in opening.enumerated() where !(value >= 0) || !value.isFinite {
            throw OptimizationFault(value < 0 ? .negative : .notANumber, place: place, detail: "opening")
        }
        if let place = (mustOpen + forbidden).first(where: { $0 < 0 || $0 >= costs.sites }) { throw OptimizationFault(.shape, place: place) }
        if let both = mustOpen.first(where: forbidden.contains) { throw OptimizationFault(.contradiction, place: both) }
        let closed = Set(forbidden)
        var usable = capacity.indices.filter { !closed.contains($0) }.map { capacity[$0] }
        if let count {
            if count < max(1, Set(mustOpen).count) { throw OptimizationFault(.tooFew, detail: "count") }
            if count > usable.count { throw OptimizationFault(.tooMany, detail: "count") }
            // Those that stand count first, whatever they can serve.
            let standing = Set(mustOpen)
            let others = capacity.indices.filter { !closed.contains($0) && !standing.contains($0) }.map { capacity[$0] }
            usable = standing.sorted().map { capacity[$0] } + others.sorted(by: >).prefix(count - standing.count)
        }
        let (needed, room) = (demand.reduce(0, +), usable.reduce(0, +))
        if room < needed * (1 - 1e-12) { throw OptimizationFault(.capacity, detail: "\(needed) > \(room)") }
        for client in 0..<costs.clients where !(0..<costs.sites).contains(where: { !closed.contains($0) && costs[client, $0] < .infinity }) {
            throw OptimizationFault(.unreachable, place: client)
        }
    }
}

/// A siting result in which a client may be shared.
public struct SharedSiting: Sendable {
    public var siting: SitingResult
    /// Shares of each client by site: [client] (site, share), shares summing to 1.
    public var shares: [[(site: Int, share: Double)]]
}
