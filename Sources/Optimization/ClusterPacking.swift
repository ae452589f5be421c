/// Clusters of whole clients around given sites: first by regret, then by moves and swaps, then the sites move to their clusters' middles.
struct ClusterPacking {
    private let problem: CapacitatedMedianProblem

    init(_ problem: CapacitatedMedianProblem) { self.problem = problem }

    /// Nil when the clients do not fit by this way. Cost: a few times clients squared.
    func cluster(around start: [Int]) -> (value: Double, assignment: [Int])? {
        var sites = start
        var best: (value: Double, assignment: [Int])?
        for _ in 0..<6 {
            guard var given = byRegret(sites) else { break }
            improve(&given, sites)
            let value = cost(given)
            if value >= best?.value ?? .infinity { break }
            best = (value, given)
            sites = middles(given, sites)
        }
        return best
    }

    private func cost(_ given: [Int]) -> Double { given.enumerated().reduce(0) { $0 + problem.costs[$1.offset, $1.element] } }

    /// The client that would lose most by waiting goes first.
    private func byRegret(_ sites: [Int]) -> [Int]? {
        var room = problem.capacity
        var given = [Int](repeating: -1, count: problem.demand.count)
        var waiting = Set(problem.demand.indices)
        while !waiting.isEmpty {
            var next: (regret: Double, client: Int, site: Int)?
            for client in waiting {
                var first = (cost: Double.infinity, site: -1)
                var second = Double.infinity
                for site in sites where room[site] >= problem.demand[client] {
                    let cost = problem.costs[client, site]
                    if cost < first.cost {
                        second = first.cost
                        first = (cost, site)
                    } else {
                        second = min(second, cost)
                    }
                }
                if first.site < 0 || first.cost == .infinity { return nil }
                let regret = second == .infinity ? 1e18 + problem.demand[client] : second - first.cost
                if let found = next, (found.regret, -found.client) >= (regret, -client) { continue }
                next = (regret, client, first.site)
            }
            guard let next else { return nil }
            waiting.remove(next.client)
            given[next.client] = next.site
            room[next.site] -= problem.demand[next.client]
        }
        return given
    }

    private func improve(_ given: inout [Int], _ sites: [Int]) {
        var room = problem.capacity
        for (client, site) in given.enumerated() { room[site] -= problem.demand[client] }
        var isBetter = true
        while isBetter {
            isBetter = false
            for client in given.indices {
                for site in sites where site != given[client] && room[site] >= problem.demand[client] {
                    if problem.costs[client, site] < problem.costs[client, given[client]] - 1e-9 {
                        room[given[client]] += problem.demand[client]
                        room[site] -= problem.demand[client]
                        given[client] = site
                        isBetter = true
                    }
                }
                for other in given.indices where other > client && given[other] != given[client] { isBetter = swap(client, other, &given, &room) || isBetter }
            }
        }
    }

    private func swap(_ one: Int, _ two: Int, _ given: inout [Int], _ room: inout [Double]) -> Bool {
        let (here, there) = (given[one], given[two])
        let change =
            problem.costs[one, there] + problem.costs[two, here] - problem.costs[one, here] - problem.costs[two, there]
        let (small, large) = (problem.demand[one], problem.demand[two])
        guard change < -1e-9, room[here] + small >= large, room[there] + large >= small else { return false }
        room[here] += small - large
        room[there] += large - small
        given[one] = there
        given[two] = here
        return true
    }

    /// Each cluster's cheapest site that holds it.
    private func middles(_ given: [Int], _ sites: [Int]) -> [Int] {
        var taken: Set<Int> = []
        return sites.map { site in
            let members = given.indices.filter { given[$0] == site }
            let load = members.reduce(0) { $0 + problem.demand[$1] }
            let fitting = (0..<problem.costs.sites).filter { problem.capacity[$0] >= load && !taken.contains($0) }
            let best = fitting.min { one, two in
                members.reduce(0) { $0 + problem.costs[$1, one] } < members.reduce(0) { $0 + problem.costs[$1, two] }
            }
            taken.insert(best ?? site)
            return best ?? site
        }
    }
}
