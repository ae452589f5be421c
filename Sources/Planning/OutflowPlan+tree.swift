public import FHIRModel
import Optimization

extension OutflowPlan.Result {
    /// Flows in a result, those that change most; `flowTable` has all.
    private static let flowLimit = 1000

    /// `from`, `to`, `before`, `after` in patients.
    public var flowTable: String {
        "from,to,before,after\n" + flows.map { "\(CSVTable.quoted($0.from)),\(CSVTable.quoted($0.to)),\($0.before),\($0.after)\n" }.joined()
    }

    public func tree(seconds: Double, version: String) -> JSONTree {
        [
            "plan": "outflow", "status": "scenario", "seed": .null, "method": "scenario analysis", "value": .decimal(outflowAfter),
            "calibrationError": .decimal(misplacedShare), "converged": .boolean(hasConverged),
            "parameters": model.tree,
            "fitted": .array(fitted.map { .string($0.rawValue) }), "standardErrors": .array(errors.map { .decimal($0) }),
            "outflowBefore": .decimal(outflowBefore), "outflowAfter": .decimal(outflowAfter), "unservedBefore": .decimal(unservedBefore),
            "unservedAfter": .decimal(unservedAfter),
            "sites": .array(arrivals.map { ["site": .string($0.site), "before": .decimal($0.before), "after": .decimal($0.after)] }),
            "largestFalls": .array(changes.prefix(10).map { ["place": .string($0.place), "before": .decimal($0.before), "after": .decimal($0.after)] }),
            "bound": "heuristic",
            "flows": .array(
                flows.sorted { abs($0.after - $0.before) > abs($1.after - $1.before) }.prefix(Self.flowLimit).map {
                    ["from": .string($0.from), "to": .string($0.to), "before": .decimal($0.before), "after": .decimal($0.after)]
                }),
            "seconds": .decimal(seconds), "data": .string(version),
            "assumptions": OutflowPlan.assumptions,
        ]
    }
}

extension OutflowPlan {
    static let assumptions: JSONTree = [
        "patients choose by size, way and what was fitted; demand does not change", "outflow: treated outside the own province",
    ]
}

extension ChoiceModel {
    var tree: JSONTree {
        [
            "size": .decimal(size), "travel": .decimal(travel), "price": .decimal(price), "referral": .decimal(referral), "quality": .decimal(quality),
            "nestScale": .decimal(nestScale),
        ]
    }
}
