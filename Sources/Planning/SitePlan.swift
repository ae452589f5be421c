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
    /// Only sites whose column `specialty` names it (several parted by `;`), and people of the column `population_` with its name where there is one.
    public var specialty: String?
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
        /// Who is served by whom where a client may be shared: id of the client, of the site, people. Empty where everybody has one site.
        public var shares: [(client: String, site: String, people: Double)] = []
        /// People of each site, in the order of `sites`; empty for an instance.
        public var served: [Double] = []
        /// People of each client; empty for an instance.
        public var people: [Double] = []
        /// What holds the value back: `count`, `radius`, a full site, a province at its least number, a site that had to stand.
        public var binding: [String] = []

        public var gap: Double { value == 0 ? 0 : max(0, (value - bound) / abs(value)) }
    }

    /// Solves an OR-Library instance; sites are numbers from 1. `count` overrides the file's.
    public func run(_ instance: OrLibrary, _ control: SolveControl) throws(FHIRFault) -> Result {
        let number = { (place: Int) in "\(place + 1)" }
        switch instance {
        case .median(let costs, let count):
            let ids = (0..<costs.sites).map(number)
            let weights = [Double](repeating: 1, count: costs.clients)
            let found = try solve(costs, weights, ids, count: self.count ?? count, group: [], control)
            return result(found, ids, ["OR-Library network, shortest ways between all places"])
        case .facility(var problem):
            if objective != .median || !minima.isEmpty { throw FHIRFault(.businessRule, "plan.not-together", ["options": "--orlib, --objective, --minima"]) }
            let numbers = (0..<problem.costs.sites).map(number)
            problem.mustOpen = try Self.positions(fixed, numbers)
            problem.forbidden = try Self.positions(forbidden, numbers)
            problem.count = count
            let found = try PlanningFault().run { () throws(OptimizationFault) in try FacilitySolver.solve(problem, seed: seed, control) }
            return result(found.siting, (0..<problem.costs.sites).map(number), ["OR-Library warehouses; a client may be shared"])
        case .clustered(let problem):
            if objective != .median || !minima.isEmpty || !fixed.isEmpty || !forbidden.isEmpty || count.map({ $0 != problem.count }) ?? false {
                throw FHIRFault(
                    .businessRule, "plan.not-together", ["options": "--orlib (capacitated p-median), -p, --fixed, --forbidden, --objective, --minima"])
            }
            let found = try PlanningFault().run { () throws(OptimizationFault) in try CapacitatedMedianSolver.solve(problem, seed: seed, control) }
            return result(found, (0..<problem.costs.sites).map(number), ["distances rounded down; every client whole at one site"])
        }
    }

    /// Solves for places: clients need `population`; sites, with `usesCapacity`, `capacity` and perhaps `opening`.
    public func run(clients: PlanningPlaces, sites: PlanningPlaces, travel: CSVTable?, _ control: SolveControl) throws(FHIRFault) -> Result {
        if usesCapacity && objective != .median { throw FHIRFault(.businessRule, "plan.capacity-median") }
        if let radius, !(radius >= 0) || !radius.isFinite {
            throw FHIRFault(.badRequest, "plan.option", ["name": "radius", "value": "\(radius)"])
        }
        if let specialty {
            var plan = self
            plan.specialty = nil
            return try plan.run(clients: clients.wanting(specialty), sites: sites.having(specialty), travel: travel, known: sites, control)
        }
        return try run(clients: clients, sites: sites, travel: travel, known: sites, control)
    }

    /// `known`: sites that the travel table may name besides.
    private func run(
        clients: PlanningPlaces, sites: PlanningPlaces, travel: CSVTable?, known: PlanningPlaces, _ control: SolveControl
    ) throws(FHIRFault) -> Result {
        let people = try people(clients)
        let ways =
            if let travel { try PlanningTravel.matrix(travel, from: clients, to: sites, known: known) } else {
                try PlanningTravel.matrix(from: clients, to: sites, inMinutes: inMinutes, control)
            }
        let served = people.indices.filter { people[$0] > 0 }
        if served.isEmpty { throw FHIRFault(.wrongValue, "plan.empty", ["place": "-", "other": "-", "detail": "population"]) }
        let width = sites.count
        let shared = usesCapacity ? try capacitated(clients, sites, served, people, ways, control) : nil
        let found = if let shared { shared.siting } else { try uncapacitated(clients, sites, served, people, ways, control) }
        var answer = result(found, sites.ids, assumptions(clients, travel, left: clients.count - served.count))
        answer.value = objective == .median && !usesCapacity ? exact(found, served, people, ways, width) : found.value
        if objective == .center { answer.value = farthest(found, served, ways, width) }
        if found.isProven || answer.bound > answer.value { answer.bound = answer.value }
        let given = Dictionary(uniqueKeysWithValues: zip(served, found.assignment))
        answer.assignment = people.indices.map { given[$0].map { sites.ids[$0] } ?? "" }
        try account(&answer, clients, sites, served, people, found, shared)
        if shared == nil { answer.binding += try bindingPlaces(sites, found.sites, served, people, ways) }
        return answer
    }

    private func uncapacitated(
        _ clients: PlanningPlaces, _ sites: PlanningPlaces, _ served: [Int], _ people: [Double], _ ways: [Double], _ control: SolveControl
    ) throws(FHIRFault) -> SitingResult {
        let width = sites.count
        let fault = PlanningFault(places: served.map { clients.ids[$0] }, others: sites.ids)
        let values = try fault.run { () throws(OptimizationFault) in try solverValues(served, people, ways, width, control) }
        let costs = try fault.run { () throws(OptimizationFault) in try CostMatrix(clients: served.count, sites: width, values) }
        let group = minima.isEmpty ? [] : try sites.groups("province").numbers
        return try solve(costs, served.map { people[$0] }, sites.ids, count: count, group: group, control, (served.map { clients.ids[$0] }, sites))
    }

    /// `costs`: of the objective, as `solverValues` gives them or an instance has them.
    private func solve(
        _ costs: CostMatrix, _ weights: [Double], _ ids: [String], count: Int?, group: [Int], _ control: SolveControl,
        _ known: (clients: [String], sites: PlanningPlaces)? = nil
    ) throws(FHIRFault) -> SitingResult {
        let fault = PlanningFault(places: known?.clients ?? [], others: ids, groups: try (known?.sites).map(provinces) ?? [])
        let file = known?.sites.table.name ?? "OR-Library"
        var choice = CoverSolver.Choice(mustOpen: try Self.positions(fixed, ids, file), forbidden: try Self.positions(forbidden, ids, file))
        if !minima.isEmpty {
            guard let sites = known?.sites else { throw FHIRFault(.businessRule, "plan.not-together", ["options": "--orlib, --minima"]) }
            (choice.group, choice.minima) = (group, try minimaByGroup(sites))
        }
        if objective != .least && count == nil { throw FHIRFault(.required, "plan.count") }
        if (objective == .cover || objective == .least) && radius == nil { throw FHIRFault(.required, "plan.radius") }
        // Of a table the limit is in the distances already, as 0 or 2; of an instance it is the limit itself.
        let (count, radius) = (count ?? 0, known == nil ? Float(radius ?? 0) : 1)
        switch objective {
        case .median:
            var problem = MedianProblem(costs: costs, count: count)
            problem.mustOpen = choice.mustOpen
            problem.forbidden = choice.forbidden
            problem.group = group
            problem.minima = choice.minima
            let ready = problem
            return try fault.run { () throws(OptimizationFault) in try MedianSolver.solve(ready, seed: seed, control) }
        case .center:
            return try fault.run { () throws(OptimizationFault) in try CoverSolver.center(costs, count: count, choice: choice, seed: seed, control) }
        case .cover:
            return try fault.run { () throws(OptimizationFault) in
                try CoverSolver.maximal(costs, weights: weights, radius: radius, count: count, choice: choice, seed: seed, control)
            }
        case .least:
            return try fault.run { () throws(OptimizationFault) in try CoverSolver.least(costs, radius: radius, choice: choice, seed: seed, control) }
        }
    }

    private func result(_ found: SitingResult, _ ids: [String], _ assumptions: [String]) -> Result {
        Result(
            sites: found.sites.map { ids[$0] }, assignment: found.assignment.map { ids[$0] }, value: found.value, bound: found.bound, isProven: found.isProven,
            nodes: found.nodes, assumptions: assumptions)
    }

    private func assumptions(_ clients: PlanningPlaces, _ travel: CSVTable?, left: Int) -> [String] {
        let way =
            travel != nil
            ? "minutes of the travel table"
            : inMinutes
                ? "minutes by proxy: road 1.3 x km at 70 km/h to 150 km, rail 1.20 h + km/189"
                : clients.measure == .globe ? "straight km" : "straight distance on the plane"
        return [way, usesCapacity ? "capacities hold; a place may be shared" : "no capacities: everybody goes to the nearest"]
            + (left > 0 ? ["\(left) places without people are left out"] : [])
    }
}
