public import FHIRModel
public import Optimization

extension OutflowPlan {
    /// New sites that keep most patients in their province, with the calibration they rest on.
    public struct Choice: Sendable {
        public var sites: [String]
        /// Shares of all patients, as the calibrated model sees today and the scenario.
        public var outflowBefore: Double
        public var outflowAfter: Double
        public var misplacedShare: Double
    }

    /// Chooses `count` of `candidates` (with the capacity and province each would have). Scenario analysis; a heuristic.
    public func choose(
        clients: PlanningPlaces, before: PlanningPlaces, candidates: PlanningPlaces, flows: CSVTable, count: Int, _ control: SolveControl
    ) throws(FHIRFault) -> Choice {
        let now = try run(clients: clients, before: before, after: before, flows: flows, travel: nil)
        let observed = try patients(flows, clients)
        let (near, far) = (
            try PlanningTravel.matrix(from: clients, to: before, inMinutes: inMinutes),
            try PlanningTravel.matrix(from: clients, to: candidates, inMinutes: inMinutes)
        )
        let (first, second) = (before.count, candidates.count)
        var minutes: [Double] = []
        minutes.reserveCapacity(clients.count * (first + second))
        for client in 0..<clients.count {
            minutes += near[client * first..<(client + 1) * first]
            minutes += far[client * second..<(client + 1) * second]
        }
        let size = try before.table.numbers("capacity", empty: 0) + candidates.table.numbers("capacity", empty: 0)
        let (home, there) = (try clients.table.texts("province"), try before.table.texts("province") + candidates.table.texts("province"))
        let isHome = home.flatMap { own in there.map { $0 == own } }
        let problem = ChoiceProblem(demand: observed, size: size, minutes: minutes)
        let found = try PlanningFault(places: clients.ids).run { () throws(OptimizationFault) in
            try ChoiceSiting.fewestLeaving(problem, now.model, firstCandidate: first, isHome: isHome, count: count, control)
        }
        let total = max(observed.reduce(0, +), 1e-300)
        return Choice(
            sites: found.sites.map { candidates.ids[$0 - first] }, outflowBefore: found.leavingBefore / total, outflowAfter: found.leavingAfter / total,
            misplacedShare: now.misplacedShare)
    }

    private func patients(_ table: CSVTable, _ clients: PlanningPlaces) throws(FHIRFault) -> [Double] {
        let (from, counts) = (try table.texts("from"), try table.numbers("patients"))
        var found = [Double](repeating: 0, count: clients.count)
        for row in counts.indices {
            guard let client = clients.position(from[row]) else { throw table.fault("plan.csv-unknown-place", row, "from") }
            found[client] += counts[row]
        }
        return found
    }
}

extension OutflowPlan.Choice {
    public func tree(seconds: Double, version: String) -> JSONTree {
        [
            "method": "scenario analysis, heuristic", "calibrationError": .decimal(misplacedShare), "sites": .array(sites.map { .string($0) }),
            "outflowBefore": .decimal(outflowBefore), "outflowAfter": .decimal(outflowAfter), "seconds": .decimal(seconds), "data": .string(version),
        ]
    }
}
