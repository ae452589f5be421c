import FHIRModel
import Optimization

extension SitePlan.Result {
    /// Client, site and people (or the share 1 of an instance's client) of every service; a shared client has several rows, one without people none.
    public func rows(_ clients: [String]) -> [(String, String, Double)] {
        let shared = Dictionary(grouping: shares) { $0.client }
        return clients.indices.flatMap { row -> [(String, String, Double)] in
            let client = clients[row]
            if let parts = shared[client] { return parts.map { (client, $0.site, $0.people) } }
            return [(client, assignment[row], people.isEmpty ? 1 : people[row])]
        }
    }
}

extension SitePlan {
    /// Of the column `population`, which has a number in every row; else of `population_2020_est`, in which an empty cell says that nobody was counted.
    func people(_ clients: PlanningPlaces) throws(FHIRFault) -> [Double] {
        if clients.table.has("population") || !clients.table.has("population_2020_est") { return try clients.table.numbers("population") }
        return try clients.table.numbers("population_2020_est", empty: 0)
    }

    /// Full from this share of the capacity on: plans are made in 64 bits.
    private static let fullShare = 1 - 1e-6

    /// Writes down who is served where, how many each site serves, and what holds the value back.
    func account(
        _ answer: inout Result, _ clients: PlanningPlaces, _ sites: PlanningPlaces, _ served: [Int], _ people: [Double], _ found: SitingResult,
        _ shared: SharedSiting?
    ) throws(FHIRFault) {
        var load = [Double](repeating: 0, count: sites.count)
        for (row, client) in served.enumerated() {
            guard let shared else {
                load[found.assignment[row]] += people[client]
                continue
            }
            for part in shared.shares[row] where part.share > 1e-9 {
                load[part.site] += part.share * people[client]
                if shared.shares[row].count(where: { $0.share > 1e-9 }) > 1 {
                    answer.shares.append((clients.ids[client], sites.ids[part.site], part.share * people[client]))
                }
            }
        }
        answer.people = people
        answer.served = found.sites.map { load[$0] }
        answer.binding = try binding(sites, found.sites, load)
    }

    /// Steps of the search for rules that bind at most: beyond it none is told.
    private static let bindingSteps = 400_000_000

    /// Fixed and forbidden places without which one exchange of a site would do better.
    func bindingPlaces(_ sites: PlanningPlaces, _ open: [Int], _ served: [Int], _ people: [Double], _ ways: [Double]) throws(FHIRFault) -> [String] {
        let (standing, barred) = (Set(try sites.positions(fixed)), Set(try sites.positions(forbidden)))
        if standing.isEmpty && barred.isEmpty || objective == .least { return [] }
        let width = sites.count
        func value(_ chosen: [Int]) -> Double {
            served.reduce(0) { total, client in
                let way = chosen.reduce(Double.infinity) { min($0, ways[client * width + $1]) }
                return switch objective {
                case .median: total + (way == 0 ? 0 : people[client] * way)
                case .center: max(total, way)
                case .cover, .least: total + (way <= radius ?? 0 ? 0 : people[client])
                }
            }
        }
        let now = value(open)
        var left = Self.bindingSteps
        func isBetter(without old: Int, with new: Int) -> Bool {
            left -= served.count * open.count
            return left >= 0 && value(open.map { $0 == old ? new : $0 }) < now * (1 - 1e-9) - 1e-12
        }
        let closed = (0..<width).filter { !barred.contains($0) && !open.contains($0) }
        let held = open.filter { old in standing.contains(old) && closed.contains { new in isBetter(without: old, with: new) } }
        let free = open.filter { !standing.contains($0) }
        let wanted = barred.sorted().filter { new in free.contains { isBetter(without: $0, with: new) } }
        return held.map { "fixed \(sites.ids[$0])" } + wanted.map { "forbidden \(sites.ids[$0])" }
    }

    private func binding(_ sites: PlanningPlaces, _ open: [Int], _ load: [Double]) throws(FHIRFault) -> [String] {
        var rules: [String] = []
        if let count, open.count == count, count < sites.count { rules.append("count \(count)") }
        if let radius, objective == .cover || objective == .least { rules.append("radius \(radius)") }
        if usesCapacity {
            let capacity = try sites.table.numbers("capacity")
            rules += open.filter { load[$0] > 0 && load[$0] >= capacity[$0] * Self.fullShare }.map { "capacity \(sites.ids[$0])" }
        }
        if !minima.isEmpty {
            let provinces = try sites.table.texts("province")
            for (province, least) in minima.sorted(by: { $0.key < $1.key }) where least > 0 && open.count(where: { provinces[$0] == province }) == least {
                rules.append("minimum \(province)=\(least)")
            }
        }
        // A site that serves nobody stands only because it had to.
        let standing = Set(fixed)
        if usesCapacity { rules += open.filter { standing.contains(sites.ids[$0]) && load[$0] == 0 }.map { "fixed \(sites.ids[$0])" } }
        return rules
    }
}
