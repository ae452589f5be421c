import FHIRModel
import Optimization

extension SitePlan {
    func capacitated(
        _ clients: PlanningPlaces, _ sites: PlanningPlaces, _ served: [Int], _ people: [Double], _ ways: [Double], _ control: SolveControl
    ) throws(FHIRFault) -> SharedSiting {
        let width = sites.count
        let capacity = try sites.table.numbers("capacity")
        let opening = sites.table.has("opening") ? try sites.table.numbers("opening", empty: 0) : [Double](repeating: 0, count: width)
        let fault = PlanningFault(places: served.map { clients.ids[$0] }, others: sites.ids, groups: try provinces(sites))
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
        let minima = minima.isEmpty ? SiteMinima() : SiteMinima(group: try sites.groups("province").numbers, least: try minimaByGroup(sites))
        return try fault.run { () throws(OptimizationFault) in
            var problem = FacilityProblem(
                costs: try CostTable<Double>(clients: served.count, sites: width, filled), demand: served.map { people[$0] }, capacity: capacity,
                opening: opening,
                count: count)
            problem.mustOpen = must
            problem.forbidden = not
            problem.minima = minima
            return try FacilitySolver.solve(problem, seed: seed, control)
        }
    }

    /// [client][site] of what the objective asks for: people times way, the way, or for limits 0 within and 2 beyond. Throws `.stopped`.
    func solverValues(_ served: [Int], _ people: [Double], _ ways: [Double], _ width: Int, _ control: SolveControl) throws(OptimizationFault) -> [Float] {
        var values = [Float](repeating: 0, count: served.count * width)
        let (ways, limit, isSum, isCenter) = (ways.span, radius ?? 0, objective == .median, objective == .center)
        for (row, client) in served.enumerated() {
            try control.proceed()
            let weight = people[client]
            var target = values.mutableSpan
            for site in 0..<width {
                let way = ways[client * width + site]
                // What is within a limit is decided in 64 bits: the solver's values have 32.
                target[row * width + site] = isSum ? Float(way == 0 ? 0 : way * weight) : isCenter ? Float(way) : way <= limit ? 0 : 2
            }
        }
        return values
    }

    /// The provinces of the sites, where least numbers ask for them.
    func provinces(_ sites: PlanningPlaces) throws(FHIRFault) -> [String] { minima.isEmpty ? [] : try sites.groups("province").names }

    /// Least numbers in the order of the sites' provinces. Throws `.wrongValue` for a province that no site has.
    func minimaByGroup(_ sites: PlanningPlaces) throws(FHIRFault) -> [Int] {
        let names = try sites.groups("province").names
        for province in minima.keys where !names.contains(province) {
            throw FHIRFault(.wrongValue, "plan.unknown-place", ["place": province, "file": sites.table.name])
        }
        return names.map { minima[$0] ?? 0 }
    }

    /// Places of ids in a list, each once. Throws `.wrongValue` for one that is not there.
    static func positions(_ wanted: [String], _ ids: [String], _ file: String = "OR-Library") throws(FHIRFault) -> [Int] {
        let index = Dictionary(ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        var found: Set<Int> = []
        for id in wanted {
            guard let place = index[id] else { throw FHIRFault(.wrongValue, "plan.unknown-place", ["place": id, "file": file]) }
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
