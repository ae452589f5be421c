import FHIRModel
public import FHIRPath

/// The nine kinds of search parameter (https://hl7.org/fhir/R4/search.html#ptypes).
public enum SearchParameterType: String, Sendable {
    case number, date, string, token, reference, composite, quantity, uri, special
}

/// One search parameter of one resource type.
public struct SearchParameter: Sendable {
    /// Dense number over all types, stable for one table; the store keeps its own lasting numbers.
    public var ordinal: Int
    public var id: String
    public var code: String
    public var resourceType: String
    public var type: SearchParameterType
    /// Types a reference may point to; empty means any.
    public var targets: [String]
    public var path: ElementPath
}
