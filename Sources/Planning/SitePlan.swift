public import FHIRModel
public import Optimization

/// Where centres should stand.
public struct SitePlan: Sendable {
    public var objective = Objective.median
    public var count: Int?
    public var radius: Double?
    public var fixed: [String] = []
    public var forbidden: [String] = []
    /// Least number of centres by province.
    public var minima: [String: Int] = [:]
    /// Whether the sites' `capacity` limits whom they serve.
    public var usesCapacity = false
    public var inMinutes = false
    public var seed: UInt64 = 1

    public init() {}

    /// A siting, in ids.
    public struct Result: Sendable {
        public var sites: [String]
        /// Site of each client, in the order of the clients' rows.
        public var assignment: [String]
        public var value: Double
        public var bound: Double
        public var isProven: Bool
        public var nodes: Int
        public var assumptions: [String]

        public var gap: Double { value == 0 ? 0 : max(0, (value - bound) / abs(value)) }
    }

    /// Solves an OR-Library instance; sites are numbers from 1. `count` overrides the file's.
    public func run(_ instance: OrLibrary, _ control: SolveControl) throws(FHIRFault) -> Result {
        let number = { (place: Int) in "\(place + 1)" }
        switch instance {
        case .median(let costs, let count):
            let ids = (0..<costs.sites).map(number)
            let weights = [Double](repeating: 1, count: costs.clients)
            let found = try solve(costs, costs, weights, ids, count: self.count ?? count, group: [], control)
            return result(found, ids, ["OR-Library network, shortest ways between all places"])
        case .facility(let problem):
            let found = try PlanningFault().run { () throws(OptimizationFault) in try FacilitySolver.solve(problem, seed: seed, control) }
            return result(found.siting, (0..<problem.costs.sites).map(number), ["OR-Library warehouses; a client may be shared"])
        case .clustered(let problem):
            let found = try PlanningFault().run { () throws(OptimizationFault) in try CapacitatedMedianSolver.solve(problem, seed: seed, control) }
            return result(found, (0..<problem.costs.sites).map(number), ["distances rounded down; every client whole at one site"])
        }
    }

    /// Solves for places: clients need `population`; sites, with `usesCapacity`, `capacity` and perhaps `opening`.
    public func run(clients: PlanningPlaces, sites: PlanningPlaces, travel: CSVTable?, _ control: SolveControl) throws(FHIRFault) -> Result {
        if usesCapacity && objective != .median { throw FHIRFault(.businessRule, "plan.capacity-median") }
        let people = try clients.table.numbers(clients.table.has("population") ? "population" : "population_2020_est", empty: 0)
        let ways = try PlanningTravel.matrix(travel, from: clients, to: sites, inMinutes: inMinutes)
        let served = people.indices.filter { people[$0] > 0 }
        if served.isEmpty { throw FHIRFault(.wrongValue, "plan.empty", ["place": "-", "other": "-", "detail": "population"]) }
        let width = sites.count
        let found =
            usesCapacity
            ? try capacitated(clients, sites, served, people, ways, control)
            : try uncapacitated(clients, sites, served, people, ways, control)
        var answer = result(found, sites.ids, assumptions(clients, travel))
        answer.value = objective == .median && !usesCapacity ? exact(found, served, people, ways, width) : found.value
        if found.isProven || answer.bound > answer.value { answer.bound = answer.value }
        let given = Dictionary(uniqueKeysWithValues: zip(served, found.assignment))
        answer.assignment = people.indices.map { given[$0].map { sites.ids[$0] } ?? "" }
        return answer
    }

    private func uncapacitated(
        _ clients: PlanningPlaces, _ sites: PlanningPlaces, _ served: [Int], _ people: [Double], _ ways: [Double], _ control: SolveControl
    ) throws(FHIRFault) -> SitingResult {
        let width = sites.count
        let fault = PlanningFault(places: served.map { clients.ids[$0] }, others: sites.ids)
        var distances: [Float] = []
        var costs: [Float] = []
        distances.reserveCapacity(served.count * width)
        costs.reserveCapacity(served.count * width)
        for client in served {
            for site in 0..<width {
                let way = ways[client * width + site]
                distances.append(Float(way))
                costs.append(Float(way == 0 ? 0 : way * people[client]))
            }
        }
        let tables = try fault.run { () throws(OptimizationFault) in
            (try CostMatrix(clients: served.count, sites: width, distances), try CostMatrix(clients: served.count, sites: width, costs))
        }
        let group = minima.isEmpty ? [] : try sites.groups("province").numbers
        return try solve(tables.1, tables.0, served.map { people[$0] }, sites.ids, count: count, group: group, control, sites: sites)
    }

    private func solve(
        _ costs: CostMatrix, _ distances: CostMatrix, _ weights: [Double], _ ids: [String], count: Int?, group: [Int], _ control: SolveControl,
        sites: PlanningPlaces? = nil
    ) throws(FHIRFault) -> SitingResult {
        let fault = PlanningFault(places: ids, others: ids)
        let index = Dictionary(ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        func positions(_ wanted: [String]) throws(FHIRFault) -> [Int] {
            var found: [Int] = []
            for id in wanted {
                guard let place = index[id] else { throw FHIRFault(.wrongValue, "plan.unknown-place", ["place": id, "file": "-"]) }
                found.append(place)
            }
            return found
        }
        let choice = CoverSolver.Choice(mustOpen: try positions(fixed), forbidden: try positions(forbidden))
        if objective != .least && count == nil { throw FHIRFault(.required, "plan.count") }
        if (objective == .cover || objective == .least) && radius == nil { throw FHIRFault(.required, "plan.radius") }
        let (count, radius) = (count ?? 0, Float(radius ?? 0))
        switch objective {
        case .median:
            var problem = MedianProblem(costs: costs, count: count)
            problem.mustOpen = choice.mustOpen
            problem.forbidden = choice.forbidden
            problem.group = group
            if let sites, !minima.isEmpty { problem.minima = try minimaByGroup(sites) }
            let ready = problem
            return try fault.run { () throws(OptimizationFault) in try MedianSolver.solve(ready, seed: seed, control) }
        case .center:
            return try fault.run { () throws(OptimizationFault) in try CoverSolver.center(distances, count: count, choice: choice, seed: seed, control) }
        case .cover:
            return try fault.run { () throws(OptimizationFault) in
                try CoverSolver.maximal(distances, weights: weights, radius: radius, count: count, choice: choice, seed: seed, control)
            }
        case .least:
            return try fault.run { () throws(OptimizationFault) in try CoverSolver.least(distances, radius: radius, choice: choice, seed: seed, control) }
        }
    }

    private func minimaByGroup(_ sites: PlanningPlaces) throws(FHIRFault) -> [Int] {
        let names = try sites.groups("province").names
        for province in minima.keys where !names.contains(province) {
            throw FHIRFault(.wrongValue, "plan.unknown-place", ["place": province, "file": sites.table.name])
        }
        return names.map { minima[$0] ?? 0 }
    }

    private func capacitated(
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
        let (must, not) = (try sites.positions(fixed), try sites.positions(forbidden))
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

    /// The sum in 64 bits, for the solver's costs have 32.
    private func exact(_ found: SitingResult, _ served: [Int], _ people: [Double], _ ways: [Double], _ width: Int) -> Double {
        served.reduce(0) { sum, client in
            sum + people[client] * (found.sites.reduce(Double.infinity) { min($0, ways[client * width + $1]) })
        }
    }

    private func result(_ found: SitingResult, _ ids: [String], _ assumptions: [String]) -> Result {
        Result(
            sites: found.sites.map { ids[$0] }, assignment: found.assignment.map { ids[$0] }, value: found.value, bound: found.bound, isProven: found.isProven,
            nodes: found.nodes, assumptions: assumptions)
    }

    private func assumptions(_ clients: PlanningPlaces, _ travel: CSVTable?) -> [String] {
        let way =
            travel != nil
            ? "minutes of the travel table"
            : inMinutes
                ? "minutes by proxy: road 1.3 x km at 70 km/h to 150 km, rail 1.20 h + km/189"
                : clients.measure == .globe ? "straight km" : "straight distance on the plane"
        return [way, usesCapacity ? "capacities hold; a place may be shared" : "no capacities: everybody goes to the nearest"]
    }
}
