/// How often an element may stand.
public struct Cardinality: Sendable, Equatable {
    public var minimum: Int
    public var isList: Bool
}

/// Strength of a binding (https://hl7.org/fhir/R4/terminologies.html#strength).
public enum BindingStrength: Character, Sendable {
    case required = "r"
    case extensible = "e"
    case preferred = "p"
    case example = "x"
}

/// What an element's value is made of.
enum Content: Sendable {
    case primitive(PrimitiveType)
    /// Index of the definition in `Definitions.types`.
    case complex(Int)
    case resource
}

/// One JSON name of a type: an element, or one choice of an `[x]` element.
struct Property: Sendable {
    var name: [UInt8]
    /// Position of the element within its type: choices of one element share it.
    var element: Int
    var content: Content
    /// Codes that a required binding allows; nil when any text may stand.
    var codes: Set<String>?
    /// Types that a Reference may lead to; nil for any.
    var targets: Set<String>?
}

/// One element of a type, as R4 defines it.
public struct ElementDefinition: Sendable {
    public var name: String
    public var cardinality: Cardinality
    /// Type names; a Reference names its targets in brackets.
    public var types: [String]
    public var binding: (strength: BindingStrength, valueSet: String)?
    public var isModifier: Bool
    public var isSummary: Bool
}

/// A rule that R4 states as a FHIRPath expression.
public struct InvariantDefinition: Sendable {
    public var path: String
    public var key: String
    public var isError: Bool
    public var expression: String
}

/// A resource type, a data type, or the unnamed type of a nested element (`Patient.contact`).
public struct TypeDefinition: Sendable {
    public enum Kind: Sendable { case resource, complex, nested }

    public var name: String
    public var kind: Kind
    public var isAbstract: Bool
    public var elements: [ElementDefinition]
    public var invariants: [InvariantDefinition]
    var properties: PropertyTable
}
