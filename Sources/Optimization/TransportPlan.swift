/// The cheapest way to share clients out among open sites within their capacities.
///
/// Every client begins at its cheapest site; then the overload flows along cheapest paths of exchanges to sites with room
/// (successive shortest paths: Ahuja, Magnanti, Orlin, Network Flows, 1993, section 9.7), which keeps the plan optimal for the
/// capacities met so far.
struct TransportPlan {
    private let problem: FacilityProblem
    private let open: [Int]
    private let clients: Int
    /// Amount of each client at each open site: [client][open].
    private var amount: [Double]
    private var load: [Double]
    /// Cheapest exchange from one open site to another, per unit, and the client that makes it: [from][to].
    private var exchange: [Double]
    private var mover: [Int32]
    private var members: [Set<Int32>]
    private(set) var value = Double.infinity

    /// Sites must hold all demand together. Gives up, with an infinite value, beyond `limit` or where no path is left.
    init(_ problem: FacilityProblem, open: [Int], limit: Double = .infinity) {
        self.problem = problem
        self.open = open
        clients = problem.costs.clients
        let width = open.count
        amount = [Double](repeating: 0, count: clients * width)
        load = [Double](repeating: 0, count: width)
        exchange = [Double](repeating: .infinity, count: width * width)
        mover = [Int32](repeating: -1, count: width * width)
        members = [Set<Int32>](repeating: [], count: width)
        let opening = open.reduce(0) { $0 + problem.opening[$1] }
        var cost = opening
        for client in 0..<clients {
            guard let best = open.indices.min(by: { problem.costs[client, open[$0]] < problem.costs[client, open[$1]] }),
                problem.costs[client, open[best]] < .infinity
            else { return }
            amount[client * width + best] = problem.demand[client]
            load[best] += problem.demand[client]
            members[best].insert(Int32(client))
            cost += Double(problem.costs[client, open[best]])
        }
        if cost >= limit { return }
        for site in open.indices { refresh(site) }
        while let from = open.indices.first(where: { excess($0) > tolerance }) {
            guard let step = augment(from) else { return }
            cost += step
            if cost >= limit { return }
        }
        value = opening + exactCost()
    }

    private var tolerance: Double { 1e-9 * max(1, problem.demand.max() ?? 1) }
    private func excess(_ site: Int) -> Double { load[site] - problem.capacity[open[site]] }
    private func unit(_ client: Int, _ site: Int) -> Double { Double(problem.costs[client, open[site]]) / problem.demand[client] }

    /// Each client's share at each open site.
    func shares() -> [[(site: Int, share: Double)]] {
        (0..<clients).map { client in
            open.indices.compactMap { site in
                let part = amount[client * open.count + site] / problem.demand[client]
                return part > 1e-9 ? (open[site], part) : nil
            }
        }
    }

    private func exactCost() -> Double {
        var cost = 0.0
        for client in 0..<clients {
            for site in open.indices where amount[client * open.count + site] > 0 { cost += unit(client, site) * amount[client * open.count + site] }
        }
        return cost
    }

    /// Finds again the cheapest exchanges out of `site`. Cost: its clients times the open sites.
    private mutating func refresh(_ site: Int) {
        let width = open.count
        for other in 0..<width {
            exchange[site * width + other] = .infinity
            mover[site * width + other] = -1
        }
        for client in members[site] {
            let here = unit(Int(client), site)
            for other in 0..<width where other != site {
                let change = unit(Int(client), other) - here
                let index = site * width + other
                if change < exchange[index] || (change == exchange[index] && client < mover[index]) {
                    exchange[index] = change
                    mover[index] = client
                }
            }
        }
    }

    /// Moves what it can along the cheapest path from an overloaded site to one with room; gives the cost, nil without a path.
    private mutating func augment(_ source: Int) -> Double? {
        let width = open.count
        var distance = [Double](repeating: .infinity, count: width)
        var before = [Int](repeating: -1, count: width)
        distance[source] = 0
        // Bellman and Ford: exchanges back may be negative, cycles are not.
        for _ in 0..<width {
            var changed = false
            for from in 0..<width where distance[from] < .infinity {
                for to in 0..<width where distance[from] + exchange[from * width + to] < distance[to] - 1e-12 * (1 + abs(distance[from])) {
                    distance[to] = distance[from] + exchange[from * width + to]
                    before[to] = from
                    changed = true
                }
            }
            if !changed { break }
        }
        let room = (0..<width).filter { excess($0) < -tolerance && distance[$0] < .infinity }
        guard let target = room.min(by: { distance[$0] < distance[$1] }) else { return nil }
        var path = [target]
        while let last = path.last, last != source, before[last] >= 0, path.count <= width { path.append(before[last]) }
        guard path.last == source else { return nil }
        path.reverse()
        var moved = min(excess(source), -excess(target))
        for (from, to) in zip(path, path.dropFirst()) { moved = min(moved, amount[Int(mover[from * width + to]) * width + from]) }
        for (from, to) in zip(path, path.dropFirst()) { move(Int(mover[from * width + to]), from, to, moved) }
        load[source] -= moved
        load[target] += moved
        for site in path { refresh(site) }
        return distance[target] * moved
    }

    private mutating func move(_ client: Int, _ from: Int, _ to: Int, _ moved: Double) {
        let width = open.count
        amount[client * width + from] -= moved
        amount[client * width + to] += moved
        if amount[client * width + from] <= tolerance * 1e-3 {
            amount[client * width + to] += amount[client * width + from]
            amount[client * width + from] = 0
            members[from].remove(Int32(client))
        }
        members[to].insert(Int32(client))
    }
}
