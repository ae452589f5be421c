public import FHIRModel
public import Optimization

/// What patients would do if sites changed: a logit calibrated on the region's own flows. Scenario analysis, never a forecast.
public struct OutflowPlan: Sendable {
    /// What is fitted; nil: size and way, and ties, price, quality where the tables have them, and the scale of levels when `isNested`.
    public var parameters: [ChoiceCalibration.Parameter]?
    public var usesLogarithm = false
    public var inMinutes = false
    /// Sites of one `level` are more alike than others (nested logit).
    public var isNested = false

    public init() {}

    /// Where patients come from, where they can go, and where they went.
    ///
    /// Clients need `province`, sites `capacity` and `province`; sites may have `level`, `quality` (any scale, more is better) and `price`
    /// (yuan that a patient pays). `flows`: observed `from`, `to`, `patients`. `travel`: `from`, `to`, `minutes` and perhaps `price`, which
    /// goes before that of the site. `ties`: rows `from`, `to` of places and the sites that their own network refers to.
    public struct Tables: Sendable {
        public var clients: PlanningPlaces
        public var sites: PlanningPlaces
        public var flows: CSVTable
        public var travel: CSVTable?
        public var ties: CSVTable?
        /// Sites that join the network they stand in: where ties are known, tied to every place of their own province.
        public var newcomers: Set<String> = []

        public init(clients: PlanningPlaces, sites: PlanningPlaces, flows: CSVTable, travel: CSVTable? = nil, ties: CSVTable? = nil) {
            (self.clients, self.sites, self.flows, self.travel, self.ties) = (clients, sites, flows, travel, ties)
        }
    }

    public struct Result: Sendable {
        public var model: ChoiceModel
        /// What was fitted, and the standard error of each.
        public var fitted: [ChoiceCalibration.Parameter]
        public var errors: [Double]
        public var misplacedShare: Double
        public var hasConverged: Bool
        /// Patients treated outside their own province, of all patients.
        public var outflowBefore: Double
        public var outflowAfter: Double
        /// Patients who can go nowhere, today and in the scenario: they count as leaving nowhere.
        public var unservedBefore = 0.0
        public var unservedAfter = 0.0
        /// Rows of clients and their change in the share of patients leaving, the largest fall first.
        public var changes: [(place: String, before: Double, after: Double)]
        public var arrivals: [(site: String, before: Double, after: Double)]
        /// The site that most patients of a place would go to, and how many.
        public var ways: [(place: String, site: String, patients: Double)] = []
        /// Patients from each place to each site, today and in the scenario; pairs with less than a hundredth of one are left out.
        public var flows: [Flow] = []

        public struct Flow: Sendable {
            public var from: String
            public var to: String
            public var before: Double
            public var after: Double
        }
    }

    /// Today and a scenario's sites `after`, matched by id. Throws the faults of the tables and of the calibration.
    public func run(_ tables: Tables, after: PlanningPlaces) throws(FHIRFault) -> Result {
        let (clients, before) = (tables.clients, tables.sites)
        let observed = try self.observed(tables.flows, clients, before)
        let demand = clients.ids.indices.map { client in observed[client * before.count..<(client + 1) * before.count].reduce(0, +) }
        let levels = try self.levels([before, after])
        let now = try problem(tables, before, demand, levels, known: after)
        let fitted = parameters ?? usual(now)
        let fit = try fit(now, observed, fitted, clients, before)
        let then = try problem(tables, after, demand, levels, known: before)
        let flowsBefore = try PlanningFault(places: clients.ids).run { () throws(OptimizationFault) in try fit.model.flows(now) }
        let flowsAfter = try PlanningFault(places: clients.ids).run { () throws(OptimizationFault) in try fit.model.flows(then) }
        let leavingBefore = try leaving(clients, before, flowsBefore)
        let leavingAfter = try leaving(clients, after, flowsAfter)
        let total = max(demand.reduce(0, +), 1e-300)
        let changes = clients.ids.indices.filter { demand[$0] > 0 }.map {
            (place: clients.ids[$0], before: leavingBefore[$0] / demand[$0], after: leavingAfter[$0] / demand[$0])
        }
        let arrivals = after.ids.enumerated().map { index, id in
            (site: id, before: before.position(id).map { flowsBefore.arrivals[$0] } ?? 0, after: flowsAfter.arrivals[index])
        }
        let ways = clients.ids.indices.filter { demand[$0] > 0 }.compactMap { client -> (place: String, site: String, patients: Double)? in
            let row = flowsAfter.flows[client * after.count..<(client + 1) * after.count]
            return row.indices.max { row[$0] < row[$1] }.map { (clients.ids[client], after.ids[$0 - row.startIndex], row[$0]) }
        }
        var result = Result(
            model: fit.model, fitted: fitted, errors: fit.errors, misplacedShare: fit.misplacedShare, hasConverged: fit.hasConverged,
            outflowBefore: leavingBefore.reduce(0, +) / total, outflowAfter: leavingAfter.reduce(0, +) / total,
            changes: changes.sorted { ($0.after - $0.before, $0.place) < ($1.after - $1.before, $1.place) }, arrivals: arrivals, ways: ways)
        (result.unservedBefore, result.unservedAfter) = (flowsBefore.unserved, flowsAfter.unserved)
        result.flows = Self.pairs(clients, before, flowsBefore, after, flowsAfter)
        return result
    }

    func fit(
        _ now: ChoiceProblem, _ observed: [Double], _ fitted: [ChoiceCalibration.Parameter], _ clients: PlanningPlaces, _ sites: PlanningPlaces
    ) throws(FHIRFault) -> ChoiceCalibration.Fit {
        var start = ChoiceModel()
        start.usesLogarithm = usesLogarithm
        start.travel = usesLogarithm ? 1 : 0.01
        let ready = start
        return try PlanningFault(places: clients.ids, others: sites.ids).run { () throws(OptimizationFault) in
            try ChoiceCalibration.fit(now, observed: observed, start: ready, parameters: fitted)
        }
    }

    func usual(_ problem: ChoiceProblem) -> [ChoiceCalibration.Parameter] {
        let perhaps: [(ChoiceCalibration.Parameter, Bool)] = [
            (.referral, !problem.isReferred.isEmpty), (.price, !problem.price.isEmpty), (.quality, !problem.quality.isEmpty),
            (.nestScale, isNested && problem.level.contains { $0 != problem.level[0] }),
        ]
        return [.size, .travel] + perhaps.filter(\.1).map(\.0)
    }

    /// Number of each level that sites have, from 0; empty without levels. Throws `.required` when nests are wanted without.
    func levels(_ all: [PlanningPlaces]) throws(FHIRFault) -> [String: Int] {
        guard isNested else { return [:] }
        var found: [String: Int] = [:]
        for sites in all { for level in try sites.table.texts("level") where found[level] == nil { found[level] = found.count } }
        return found
    }

    /// `known`: sites that the tables may name as well.
    func problem(
        _ tables: Tables, _ sites: PlanningPlaces, _ demand: [Double], _ levels: [String: Int], known: PlanningPlaces
    ) throws(FHIRFault) -> ChoiceProblem {
        let clients = tables.clients
        let minutes =
            if let travel = tables.travel {
                try PlanningTravel.matrix(travel, from: clients, to: sites, known: known)
            } else { try PlanningTravel.matrix(from: clients, to: sites, inMinutes: inMinutes) }
        var problem = ChoiceProblem(demand: demand, size: try sites.table.numbers("capacity"), minutes: minutes)
        problem.isReferred = try tied(tables, sites)
        if isNested { problem.level = try sites.table.texts("level").map { levels[$0] ?? 0 } }
        if tables.sites.table.has("quality") { problem.quality = try sites.table.numbers("quality", allowsNegative: true) }
        problem.price = try prices(tables, sites, known)
        return problem
    }

    /// [client][site] in yuan: of the way when the table of travel has it, else of the site; empty without either.
    private func prices(_ tables: Tables, _ sites: PlanningPlaces, _ known: PlanningPlaces) throws(FHIRFault) -> [Double] {
        let own = tables.sites.table.has("price") ? try sites.table.numbers("price", empty: 0) : nil
        let flat = [Double](repeating: 0, count: sites.count)
        guard let travel = tables.travel, travel.has("price") else {
            return own.map { prices in tables.clients.ids.flatMap { _ in prices } } ?? []
        }
        let given = try PlanningTravel.matrix(travel, from: tables.clients, to: sites, known: known, column: "price")
        return given.indices.map { given[$0] == .infinity ? (own ?? flat)[$0 % sites.count] : given[$0] }
    }

    /// [client][site]; empty without ties. A tie with a site that is not there counts for nothing.
    private func tied(_ tables: Tables, _ sites: PlanningPlaces) throws(FHIRFault) -> [Bool] {
        guard let ties = tables.ties else { return [] }
        let clients = tables.clients
        var found = [Bool](repeating: false, count: clients.count * sites.count)
        let (from, to) = (try ties.texts("from"), try ties.texts("to"))
        for row in from.indices {
            guard let client = clients.position(from[row]) else { throw ties.fault("plan.csv-unknown-place", row, "from") }
            if let site = sites.position(to[row]) { found[client * sites.count + site] = true }
        }
        let new = sites.ids.indices.filter { tables.newcomers.contains(sites.ids[$0]) }
        if new.isEmpty { return found }
        let (home, there) = (try clients.table.texts("province"), try sites.table.texts("province"))
        for site in new { for client in home.indices where home[client] == there[site] { found[client * sites.count + site] = true } }
        return found
    }

    func observed(_ table: CSVTable, _ clients: PlanningPlaces, _ sites: PlanningPlaces) throws(FHIRFault) -> [Double] {
        let (from, to, patients) = (try table.texts("from"), try table.texts("to"), try table.numbers("patients"))
        var found = [Double](repeating: 0, count: clients.count * sites.count)
        for row in patients.indices {
            guard let client = clients.position(from[row]) else { throw table.fault("plan.csv-unknown-place", row, "from") }
            guard let site = sites.position(to[row]) else { throw table.fault("plan.csv-unknown-place", row, "to") }
            found[client * sites.count + site] += patients[row]
        }
        return found
    }

    private func leaving(_ clients: PlanningPlaces, _ sites: PlanningPlaces, _ flows: ChoiceFlows) throws(FHIRFault) -> [Double] {
        let (home, there) = (try clients.table.texts("province"), try sites.table.texts("province"))
        return clients.ids.indices.map { client in
            there.indices.reduce(0) { $0 + (there[$1] == home[client] ? 0 : flows.flows[client * there.count + $1]) }
        }
    }
}
