/// The Lagrangian relaxation of capacitated facility location: clients need not be served in full, and pay for what they get.
///
/// Each site fills its capacity with the clients that pay best for their demand; what that brings, less its opening cost, is its
/// reduced cost. A price on total capacity keeps the open sites large enough together. Source: Cornuejols, Sridharan, Thizy,
/// EJOR 50 (1991).
struct FacilityDual {
    let problem: FacilityProblem
    var multipliers: [Double]
    /// Open for good (1), closed for good (-1) or free (0).
    var fixed: [Int8]
    private(set) var reduced: [Double]
    private(set) var chosen: [Int] = []
    /// With a count: the dearest chosen free site, the cheapest other.
    private(set) var lastIn = -Double.infinity
    private(set) var firstOut = Double.infinity
    /// Without a count: sites that do not pay, but that their groups need.
    private var forced: [Int] = []
    /// What each site took at the last evaluation: where its part begins, clients, shares.
    private var taken: [[(client: Int32, share: Double)]]
    private let columns: [Double]
    private var items: [(ratio: Double, client: Int32)] = []

    init(_ problem: FacilityProblem, multipliers: [Double]) {
        self.problem = problem
        self.multipliers = multipliers
        let sites = problem.costs.sites
        fixed = [Int8](repeating: 0, count: sites)
        for site in problem.forbidden { fixed[site] = -1 }
        for site in problem.mustOpen { fixed[site] = 1 }
        reduced = [Double](repeating: 0, count: sites)
        taken = [[(client: Int32, share: Double)]](repeating: [], count: sites)
        columns = problem.costs.transposed()
    }

    var free: [Int] { fixed.indices.filter { fixed[$0] == 0 } }

    /// The bound; infinite when the fixed sites leave no solution. Cost: sites times clients, and sorting those that pay.
    mutating func evaluate() -> Double {
        for site in fixed.indices where fixed[site] >= 0 { fill(site) }
        return problem.count == nil ? chooseByPrice() : chooseByCount()
    }

    private mutating func fill(_ site: Int) {
        let clients = problem.costs.clients
        items.removeAll(keepingCapacity: true)
        for client in 0..<clients {
            let gain = Double(columns[site * clients + client]) - multipliers[client]
            if gain < 0 { items.append((gain / problem.demand[client], Int32(client))) }
        }
        items.sort { $0.ratio < $1.ratio || ($0.ratio == $1.ratio && $0.client < $1.client) }
        var room = problem.capacity[site]
        var sum = problem.opening[site]
        taken[site].removeAll(keepingCapacity: true)
        for item in items {
            if room <= 0 { break }
            let need = problem.demand[Int(item.client)]
            let share = min(1, room / need)
            sum += item.ratio * need * share
            room -= need * share
            taken[site].append((item.client, share))
        }
        reduced[site] = sum
    }

    /// Opens what pays; a price on capacity, as high as needed, makes more sites pay. Valid for any price.
    private mutating func chooseByPrice() -> Double {
        var short = problem.demand.reduce(0, +)
        chosen = []
        var others: [Int] = []
        for site in fixed.indices where fixed[site] >= 0 {
            if fixed[site] == 1 || reduced[site] < 0 {
                chosen.append(site)
                short -= problem.capacity[site]
            } else {
                others.append(site)
            }
        }
        guard let needed = minima(chosen, others) else { return .infinity }
        for site in needed { short -= problem.capacity[site] }
        chosen += needed
        var price = 0.0
        if short > 0 {
            let free = Set(others).subtracting(needed).filter { problem.capacity[$0] > 0 }
            let order = free.map { ($0, reduced[$0] / problem.capacity[$0]) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
            for (site, worth) in order where short > 0 {
                price = worth
                chosen.append(site)
                short -= problem.capacity[site]
            }
            if short > 1e-9 * problem.demand.reduce(0, +) { return .infinity }
        }
        var bound = price * problem.demand.reduce(0, +)
        for value in multipliers { bound += value }
        for site in fixed.indices where fixed[site] >= 0 {
            reduced[site] -= price * problem.capacity[site]
            if fixed[site] == 1 || reduced[site] < 0 { bound += reduced[site] }
        }
        return bound + lift()
    }

    /// The cheapest of `others` that the groups of sites miss beside `open`; nil when a group runs out.
    private func minima(_ open: [Int], _ others: [Int]) -> [Int]? {
        if problem.minima.isEmpty { return [] }
        return problem.minima.toppingUp(open, from: others.sorted { (reduced[$0], $0) < (reduced[$1], $1) })
    }

    /// What the sites cost that only a least number makes open; remembers them.
    private mutating func lift() -> Double {
        if problem.minima.isEmpty { return 0 }
        let paying = fixed.indices.filter { fixed[$0] == 1 || (fixed[$0] == 0 && reduced[$0] < 0) }
        forced = minima(paying, fixed.indices.filter { fixed[$0] == 0 && reduced[$0] >= 0 }) ?? []
        return forced.reduce(0) { $0 + reduced[$1] }
    }

    private mutating func chooseByCount() -> Double {
        chosen = fixed.indices.filter { fixed[$0] == 1 }
        lastIn = -.infinity
        firstOut = .infinity
        let need = (problem.count ?? 0) - chosen.count
        var order = free.sorted { reduced[$0] < reduced[$1] || (reduced[$0] == reduced[$1] && $0 < $1) }
        guard let needed = minima(chosen, order), need >= needed.count, order.count >= need else { return .infinity }
        if !needed.isEmpty { order = needed + order.filter { !needed.contains($0) } }
        chosen += order.prefix(need)
        for site in order.prefix(need) { lastIn = max(lastIn, reduced[site]) }
        if need < order.count { firstOut = reduced[order[need]] }
        var bound = 0.0
        for value in multipliers { bound += value }
        for site in chosen { bound += reduced[site] }
        return bound
    }

    /// 1 less what the chosen sites give each client, on top of a share of the last direction; the sum of squares.
    mutating func subgradient(into direction: inout [Double], keeping share: Double) -> Double {
        for client in direction.indices { direction[client] = 1 + share * direction[client] }
        for site in chosen { for part in taken[site] { direction[Int(part.client)] -= part.share } }
        return direction.reduce(0) { $0 + $1 * $1 }
    }

    /// Fixes sites whose other choice lifts the bound to `value` or beyond.
    mutating func fix(bound: Double, value: Double, round: (Double) -> Double) {
        let forcedGroups = Set(forced.map { problem.minima.group[$0] })
        for site in free {
            // Beside a site that its group forces, another of the group could do.
            if !forced.isEmpty, reduced[site] >= 0, forcedGroups.contains(problem.minima.group[site]) { continue }
            let cost = reduced[site]
            if problem.count == nil {
                if cost >= 0, round(bound + cost) >= value { fixed[site] = -1 } else if cost < 0, round(bound - cost) >= value { fixed[site] = 1 }
            } else if cost > lastIn, round(bound - lastIn + cost) >= value {
                fixed[site] = -1
            } else if cost < firstOut, round(bound - cost + firstOut) >= value {
                fixed[site] = 1
            }
        }
    }
}
