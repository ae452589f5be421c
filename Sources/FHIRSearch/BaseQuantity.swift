import Terminology

/// A quantity that is searched for, in UCUM's base units (https://hl7.org/fhir/R4/search.html#quantity).
public struct BaseQuantity: Sendable {
    public var value: Double
    public var low: Double
    public var high: Double
    public var unit: String
    /// Whether only UCUM's own units are meant: a value without a system may also be found as it is written.
    public var isOnlyUCUM: Bool

    /// Nil when the system is another's, or the unit is not UCUM's.
    public init?(value: Double, low: Double, high: Double, system: String?, unit: String?) {
        guard let unit, system == nil || system == UCUM.system, let canonical = UCUM.canonical(unit) else { return nil }
        let ends = [canonical.base(low), canonical.base(high)].sorted()
        self.value = canonical.base(value)
        self.low = ends[0]
        self.high = ends[1]
        self.unit = canonical.code
        isOnlyUCUM = system != nil
    }
}
