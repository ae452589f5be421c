public import FHIRModel
public import Optimization

extension OutflowPlan {
    /// New sites that keep most patients in their province, with the calibration they rest on.
    public struct Choice: Sendable {
        public var sites: [String]
        /// Shares of all patients, as the calibrated model sees today and the scenario.
        public var outflowBefore: Double
        public var outflowAfter: Double
        /// No choice leads below this.
        public var bound: Double
        public var isProven: Bool
        public var misplacedShare: Double
        public var seed: UInt64
        /// What the choice rests on.
        public var model: ChoiceModel
        public var fitted: [ChoiceCalibration.Parameter]
    }

    /// Chooses `count` of `candidates` (with the capacity, province and so on that each would have). Scenario analysis.
    /// Throws the faults of the tables; `.wrongValue` for a candidate with the id of a site.
    public func choose(_ tables: Tables, candidates: PlanningPlaces, count: Int, seed: UInt64 = 1, _ control: SolveControl) throws(FHIRFault) -> Choice {
        let (clients, before) = (tables.clients, tables.sites)
        let all = try before.joined(candidates)
        let observed = try self.observed(tables.flows, clients, before)
        let demand = clients.ids.indices.map { client in observed[client * before.count..<(client + 1) * before.count].reduce(0, +) }
        let levels = try self.levels([before, candidates])
        let now = try problem(tables, before, demand, levels, known: candidates)
        let fitted = parameters ?? usual(now)
        let fit = try fit(now, observed, fitted, clients, before)
        let problem = try problem(tables, all, demand, levels, known: before)
        let (home, there) = (try clients.table.texts("province"), try all.table.texts("province"))
        let isHome = home.flatMap { own in there.map { $0 == own } }
        let found = try PlanningFault(places: clients.ids).run { () throws(OptimizationFault) in
            try ChoiceSiting.fewestLeaving(problem, fit.model, firstCandidate: before.count, isHome: isHome, count: count, seed: seed, control)
        }
        let total = max(demand.reduce(0, +), 1e-300)
        return Choice(
            sites: found.sites.map { all.ids[$0] }, outflowBefore: found.leavingBefore / total, outflowAfter: found.leavingAfter / total,
            bound: found.bound / total, isProven: found.isProven, misplacedShare: fit.misplacedShare, seed: seed, model: fit.model,
            fitted: fitted)
    }
}

extension OutflowPlan.Choice {
    public func tree(seconds: Double, version: String) -> JSONTree {
        [
            "plan": "choice", "status": .string(isProven ? "proven" : "heuristic"), "parameters": model.tree,
            "fitted": .array(fitted.map { .string($0.rawValue) }), "assumptions": OutflowPlan.assumptions, "method": "scenario analysis",
            "calibrationError": .decimal(misplacedShare), "sites": .array(sites.map { .string($0) }),
            "value": .decimal(outflowAfter), "bound": .decimal(bound), "proven": .boolean(isProven),
            "gap": .decimal(outflowAfter > 0 ? max(0, (outflowAfter - bound) / outflowAfter) : 0), "outflowBefore": .decimal(outflowBefore),
            "outflowAfter": .decimal(outflowAfter), "seed": .number("\(seed)"), "seconds": .decimal(seconds), "data": .string(version),
        ]
    }
}
