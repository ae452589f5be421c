public import FHIRModel
public import Optimization

/// What patients would do if sites changed: a logit calibrated on the region's own flows. Scenario analysis, never a forecast.
public struct OutflowPlan: Sendable {
    public var parameters: [ChoiceCalibration.Parameter] = [.size, .travel]
    public var usesLogarithm = false
    public var inMinutes = false

    public init() {}

    public struct Result: Sendable {
        public var model: ChoiceModel
        public var errors: [Double]
        public var misplacedShare: Double
        public var hasConverged: Bool
        /// Patients treated outside their own province, of all patients.
        public var outflowBefore: Double
        public var outflowAfter: Double
        /// Rows of clients and their change in the share of patients leaving, the largest fall first.
        public var changes: [(place: String, before: Double, after: Double)]
        public var arrivals: [(site: String, before: Double, after: Double)]
        /// The site that most patients of a place would go to, and how many.
        public var ways: [(place: String, site: String, patients: Double)] = []
    }

    /// `flows`: observed `from`, `to`, `patients`. `after`: the sites of the scenario; sites are matched by id.
    /// `ties`: rows `from`, `to` of places and the sites that their own network refers to; with them the gain of a tie is fitted too.
    /// Clients need `province`, sites `capacity` and `province`. Throws the faults of the tables and of the calibration.
    public func run(
        clients: PlanningPlaces, before: PlanningPlaces, after: PlanningPlaces, flows: CSVTable, travel: CSVTable?, ties: CSVTable? = nil
    ) throws(FHIRFault) -> Result {
        let observed = try self.observed(flows, clients, before)
        let demand = clients.ids.indices.map { client in observed[client * before.count..<(client + 1) * before.count].reduce(0, +) }
        let now = try problem(clients, before, demand, travel, ties)
        var start = ChoiceModel()
        start.usesLogarithm = usesLogarithm
        start.travel = usesLogarithm ? 1 : 0.01
        let fit = try PlanningFault(places: clients.ids, others: before.ids).run { [start, parameters] () throws(OptimizationFault) in
            try ChoiceCalibration.fit(now, observed: observed, start: start, parameters: ties == nil ? parameters : parameters + [.referral])
        }
        let then = try problem(clients, after, demand, travel, ties)
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
        return Result(
            model: fit.model, errors: fit.errors, misplacedShare: fit.misplacedShare, hasConverged: fit.hasConverged,
            outflowBefore: leavingBefore.reduce(0, +) / total, outflowAfter: leavingAfter.reduce(0, +) / total,
            changes: changes.sorted { ($0.after - $0.before, $0.place) < ($1.after - $1.before, $1.place) }, arrivals: arrivals, ways: ways)
    }

    private func problem(
        _ clients: PlanningPlaces, _ sites: PlanningPlaces, _ demand: [Double], _ travel: CSVTable?, _ ties: CSVTable?
    ) throws(FHIRFault) -> ChoiceProblem {
        let minutes = try PlanningTravel.matrix(travel, from: clients, to: sites, inMinutes: inMinutes)
        var problem = ChoiceProblem(demand: demand, size: try sites.table.numbers("capacity", empty: 0), minutes: minutes)
        problem.isReferred = try tied(ties, clients, sites)
        return problem
    }

    /// [client][site]; empty without ties. A tie with a site that is not there counts for nothing.
    private func tied(_ ties: CSVTable?, _ clients: PlanningPlaces, _ sites: PlanningPlaces) throws(FHIRFault) -> [Bool] {
        guard let ties else { return [] }
        var found = [Bool](repeating: false, count: clients.count * sites.count)
        let (from, to) = (try ties.texts("from"), try ties.texts("to"))
        for row in from.indices {
            guard let client = clients.position(from[row]) else { throw ties.fault("plan.csv-unknown-place", row, "from") }
            if let site = sites.position(to[row]) { found[client * sites.count + site] = true }
        }
        return found
    }

    private func observed(_ table: CSVTable, _ clients: PlanningPlaces, _ sites: PlanningPlaces) throws(FHIRFault) -> [Double] {
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

extension OutflowPlan.Result {
    public func tree(seconds: Double, version: String) -> JSONTree {
        [
            "method": "scenario analysis", "calibrationError": .decimal(misplacedShare), "converged": .boolean(hasConverged),
            "parameters": [
                "size": .decimal(model.size), "travel": .decimal(model.travel), "price": .decimal(model.price), "referral": .decimal(model.referral),
            ],
            "standardErrors": .array(errors.map { .decimal($0) }), "outflowBefore": .decimal(outflowBefore), "outflowAfter": .decimal(outflowAfter),
            "sites": .array(arrivals.map { ["site": .string($0.site), "before": .decimal($0.before), "after": .decimal($0.after)] }),
            "largestFalls": .array(changes.prefix(10).map { ["place": .string($0.place), "before": .decimal($0.before), "after": .decimal($0.after)] }),
            "seconds": .decimal(seconds), "data": .string(version),
            "assumptions": ["patients choose by size, way and what was fitted; demand does not change", "outflow: treated outside the own province"],
        ]
    }
}
