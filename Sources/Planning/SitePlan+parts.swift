import FHIRModel
import Optimization

extension SitePlan {
    func capacitated(
        _ clients: PlanningPlaces, _ sites: PlanningPlaces, _ served: [Int], _ people: [Double], _ ways: [Double], _ control: SolveControl
    ) throws(FHIRFault) -> SitingResult {
        let width = sites.count
        let capacity = try sites.table.numbers("capacity", empty: 0)
        let opening = sites.table.has("opening") ? try sites.table.numbers("opening", empty: 0) : [Double](repeating: 0, count: width)
        let fault = PlanningFault(places: served.map { clients.ids[$0] }, others: sites.ids)
        var costs: [Double] = []
        costs.reserveCapacity(served.count * width)
        for client in served {
            for site in 0..<width {
                let way = ways[client * width + site]
                costs.append(way == 0 ? 0 : way * people[client])
            }
        }
        let filled = costs
        let (must, not) = (Set(try sites.positions(fixed)).sorted(), try sites.positions(forbidden))
        return try fault.run { () throws(OptimizationFault) in
            var problem = FacilityProblem(
                costs: try CostTable<Double>(clients: served.count, sites: width, filled), demand: served.map { people[$0] }, capacity: capacity,
                opening: opening,
                count: count)
            problem.mustOpen = must
            problem.forbidden = not
            return try FacilitySolver.solve(problem, seed: seed, control).siting
        }
    }

    /// Places of ids in a list, each once. Throws `.wrongValue` for one that is not there.
    static func positions(_ wanted: [String], _ ids: [String]) throws(FHIRFault) -> [Int] {
        let index = Dictionary(ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        var found: Set<Int> = []
        for id in wanted {
            guard let place = index[id] else { throw FHIRFault(.wrongValue, "plan.unknown-place", ["place": id, "file": "-"]) }
            found.insert(place)
        }
        return found.sorted()
    }

    /// The longest way in 64 bits.
    func farthest(_ found: SitingResult, _ served: [Int], _ ways: [Double], _ width: Int) -> Double {
        served.reduce(0) { longest, client in
            max(longest, found.sites.reduce(Double.infinity) { min($0, ways[client * width + $1]) })
        }
    }

    /// The sum in 64 bits, for the solver's costs have 32.
    func exact(_ found: SitingResult, _ served: [Int], _ people: [Double], _ ways: [Double], _ width: Int) -> Double {
        served.reduce(0) { sum, client in
            sum + people[client] * (found.sites.reduce(Double.infinity) { min($0, ways[client * width + $1]) })
        }
    }
}
