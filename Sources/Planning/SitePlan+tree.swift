public import FHIRModel

extension SitePlan {
    public enum Objective: String, Sendable, CaseIterable {
        /// Least sum of people times way.
        case median
        /// Least longest way.
        case center
        /// Most people within the radius.
        case cover
        /// Fewest centres with everybody within the radius.
        case least
    }
}

extension SitePlan.Result {
    /// The one line that scripts read.
    public func tree(seconds: Double, seed: UInt64, version: String, areNumbers: Bool) -> JSONTree {
        [
            "plan": "site", "value": .decimal(value), "bound": .decimal(bound), "gap": .decimal(gap), "proven": .boolean(isProven),
            "sites": .array(sites.map { areNumbers ? .number($0) : .string($0) }), "seconds": .decimal(seconds), "nodes": .number("\(nodes)"),
            "status": .string(isProven ? "proven" : bound > 0 ? "bounded" : "heuristic"), "binding": .array(binding.map { .string($0) }),
            "served": .object(zip(sites, served).map { JSONMember($0, .decimal($1)) }),
            "seed": .number("\(seed)"), "data": .string(version), "assumptions": .array(assumptions.map { .string($0) }),
        ]
    }
}
