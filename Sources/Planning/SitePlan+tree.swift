public import FHIRModel

extension SitePlan {
    /// Least numbers as people write them, such as 河南省=2,山西省=1. Throws `.badRequest` with the option's name.
    public static func leastNumbers(_ text: String, option: String) throws(FHIRFault) -> [String: Int] {
        var found: [String: Int] = [:]
        for part in text.split(whereSeparator: { $0 == "," || $0 == "，" || $0 == "、" }) {
            let pair = part.split(separator: "=").map { String($0).trimmed }
            guard pair.count == 2, !pair[0].isEmpty, let least = Int(pair[1]), least >= 0, found.updateValue(least, forKey: pair[0]) == nil else {
                throw FHIRFault(.badRequest, "plan.option", ["name": option, "value": text])
            }
        }
        return found
    }

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
