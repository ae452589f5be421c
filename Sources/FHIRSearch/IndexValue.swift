public import FHIRModel

/// One value that a resource can be found by.
public enum IndexValue: Hashable, Sendable {
    /// `system` is empty when the value has none; `IndexValue.impliedSystem` for codes whose system the element implies.
    case token(system: String, code: String)
    case reference(ResourceKey)
    /// A canonical or any other address, or a reference to another server.
    case uri(String)
    /// `folded` for comparing without case and accents, cut at `IndexValue.stringLimit` characters; `exact` as written.
    case string(folded: String, exact: String)
    /// Milliseconds since 1970, half-open; an open end is plus or minus `IndexValue.openEnd`.
    case date(low: Int64, high: Int64)
    /// Equal ends for one number, both ends for a range; `unit` is empty for a plain number.
    case number(low: Double, high: Double, system: String, unit: String)

    public static let impliedSystem = "*"
    /// Before a system that no code of the element can have: it is found by nothing but a coding that names it.
    public static let noSystem = "\u{1}"
    /// System of numbers that stand a second time in UCUM's base units, so that 5.4 mg and 0.0054 g meet.
    public static let canonicalSystem = "urn:ucum:base"
    public static let stringLimit = 120
    /// Beyond every date of the calendar, and far enough from overflow to subtract.
    public static let openEnd: Int64 = 1 << 60
}

/// A value and the parameter it belongs to.
public struct IndexEntry: Hashable, Sendable {
    public var parameter: Int
    public var value: IndexValue

    public init(parameter: Int, value: IndexValue) {
        self.parameter = parameter
        self.value = value
    }
}
