public import FHIRModel
import Optimization

/// Turns a kernel's fault into one that names rows: `places` are the ids of what `place` counts, `others` of what `other` counts.
struct PlanningFault {
    var places: [String] = []
    var others: [String] = []
    /// Names of the groups (provinces) of which a least number speaks.
    var groups: [String] = []
    /// What is said where a place cannot be given what it needs.
    var capacityText = "plan.capacity-island"

    func run<Result>(_ body: () throws(OptimizationFault) -> Result) throws(FHIRFault) -> Result {
        do {
            return try body()
        } catch {
            throw fault(error)
        }
    }

    private func fault(_ fault: OptimizationFault) -> FHIRFault {
        var values = ["detail": fault.detail]
        values["place"] = fault.place.map { places.indices.contains($0) ? places[$0] : "\($0 + 1)" } ?? "-"
        values["other"] = fault.other.map { others.indices.contains($0) ? others[$0] : "\($0 + 1)" } ?? "-"
        switch fault.reason {
        case .empty: return FHIRFault(.wrongValue, "plan.empty", values)
        case .notANumber: return FHIRFault(.wrongValue, "plan.not-a-number", values)
        case .negative: return FHIRFault(.wrongValue, "plan.negative", values)
        case .shape: return FHIRFault(.wrongValue, "plan.shape", values)
        case .tooMany where fault.detail == "mustOpen": return FHIRFault(.businessRule, "plan.too-many-fixed", values)
        case .tooMany where fault.detail == "count": return FHIRFault(.businessRule, "plan.too-many-count", values)
        case .tooMany: return FHIRFault(.businessRule, "plan.too-many", values)
        case .tooFew where fault.detail == "count": return FHIRFault(.businessRule, "plan.too-few-count", values)
        case .tooFew where fault.detail.contains("minima"): return FHIRFault(.businessRule, "plan.too-few-minima", values)
        case .tooFew: return FHIRFault(.businessRule, "plan.too-few", values)
        case .capacity: return FHIRFault(.businessRule, fault.place == nil ? "plan.capacity" : capacityText, values)
        case .unreachable: return FHIRFault(.businessRule, fault.place == nil ? "plan.unreachable-some" : "plan.unreachable", values)
        case .minima:
            values["place"] = fault.place.map { groups.indices.contains($0) ? groups[$0] : "\($0 + 1)" } ?? "-"
            return FHIRFault(.businessRule, "plan.minima", values)
        case .contradiction:
            // Of a site, which is the second of the two.
            values["place"] = fault.place.map { others.indices.contains($0) ? others[$0] : "\($0 + 1)" } ?? "-"
            if fault.detail == "calibration" { return FHIRFault(.businessRule, "plan.calibration", values) }
            return FHIRFault(.businessRule, fault.detail.isEmpty ? "plan.fixed-forbidden" : "plan.contradiction", values)
        case .stopped: return FHIRFault(.unavailable, "plan.stopped", values)
        case .solverMissing, .solverFailed: return FHIRFault(.unavailable, "plan.solver", values)
        }
    }
}

/// Numbers in results.
extension JSONTree {
    /// Null for what is no finite number.
    public static func decimal(_ value: Double) -> JSONTree { value.isFinite ? .number("\(value)") : .null }
    static func integers(_ values: [Int]) -> JSONTree { .array(values.map { .number("\($0)") }) }
}

/// A fingerprint of the input, so that a result says which data it came from (FNV-1a, 64 bit; not for security).
public enum DataVersion {
    public static func of(_ files: [[UInt8]]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for file in files { for byte in file { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 } }
        let text = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}
