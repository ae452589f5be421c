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
            "value": .decimal(value), "bound": .decimal(bound), "gap": .decimal(gap), "proven": .boolean(isProven),
            "sites": .array(sites.map { areNumbers ? .number($0) : .string($0) }), "seconds": .decimal(seconds), "nodes": .number("\(nodes)"),
            "seed": .number("\(seed)"), "data": .string(version), "assumptions": .array(assumptions.map { .string($0) }),
        ]
    }
}
