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
    public var minima = SiteMinima()

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
        try minima.check(sites: costs.sites, count: count, mustOpen: mustOpen, forbidden: forbidden)
        let closed = Set(forbidden)
        var usable = capacity.indices.filter { !closed.contains($0) }.map { capacity[$0] }
        if let count {
            if count < max(1, Set(mustOpen).count) { throw OptimizationFault(.tooFew, detail: "count") }
            if count > usable.count { throw OptimizationFault(.tooMany, detail: "count") }
            let standing = Set(mustOpen)
            let order = capacity.indices.filter { !closed.contains($0) && !standing.contains($0) }.sorted { (capacity[$1], $0) < (capacity[$0], $1) }
            // Those that stand and the largest that groups need count first, whatever they can serve.
            let needed = standing.sorted() + (minima.toppingUp(standing.sorted(), from: order) ?? [])
            usable = (needed + order.filter { !needed.contains($0) }.prefix(count - needed.count)).map { capacity[$0] }
        }
        let (needed, room) = (demand.reduce(0, +), usable.reduce(0, +))
        if room < needed * (1 - 1e-12) { throw OptimizationFault(.capacity, detail: "\(needed) > \(room)") }
        for client in 0..<costs.clients where !(0..<costs.sites).contains(where: { !closed.contains($0) && costs[client, $0] < .infinity }) {
            throw OptimizationFault(.unreachable, place: client)
        }
        try checkIslands(closed)
    }

    /// Throws `.capacity` with a client where the sites that it and its neighbours reach cannot hold them all. Cost: clients times sites.
    private func checkIslands(_ closed: Set<Int>) throws(OptimizationFault) {
        if !costs.values.contains(.infinity) { return }
        // Clients that share a site belong together: each site points to the first client that reached it.
        var leader = Array(0..<costs.clients)
        func top(_ client: Int) -> Int {
            var client = client
            while leader[client] != client { client = leader[client] }
            return client
        }
        var first = [Int?](repeating: nil, count: costs.sites)
        for client in 0..<costs.clients {
            var own = 0.0
            for site in 0..<costs.sites where !closed.contains(site) && costs[client, site] < .infinity {
                own += capacity[site]
                let (one, other) = (top(client), top(first[site] ?? client))
                (leader[max(one, other)], first[site]) = (min(one, other), min(one, other))
            }
            if own < demand[client] * (1 - 1e-12) { throw OptimizationFault(.capacity, place: client, detail: "\(demand[client]) > \(own)") }
        }
        var (needs, room) = ([Double](repeating: 0, count: costs.clients), [Double](repeating: 0, count: costs.clients))
        for client in 0..<costs.clients { needs[top(client)] += demand[client] }
        for site in 0..<costs.sites { if let client = first[site] { room[top(client)] += capacity[site] } }
        if let short = needs.indices.first(where: { needs[$0] > 0 && room[$0] < needs[$0] * (1 - 1e-12) }) {
            throw OptimizationFault(.capacity, place: short, detail: "\(needs[short]) > \(room[short])")
        }
    }
}

/// A siting result in which a client may be shared.
public struct SharedSiting: Sendable {
    public var siting: SitingResult
    /// Shares of each client by site: [client] (site, share), shares summing to 1.
    public var shares: [[(site: Int, share: Double)]]
}
