import FHIRModel
public import FHIRPath
import FHIRSchema

/// The nine kinds of search parameter (https://hl7.org/fhir/R4/search.html#ptypes).
public enum SearchParameterType: String, Sendable {
    case number, date, string, token, reference, composite, quantity, uri, special
}

/// One search parameter of one resource type. A class, so that every write may pass them all without copying their parts.
public final class SearchParameter: Sendable {
    /// Dense number over all types, stable for one table; the store keeps its own lasting numbers.
    public let ordinal: Int
    public let id: String
    public let code: String
    public let resourceType: String
    public let type: SearchParameterType
    /// Types a reference may point to; empty means any.
    public let targets: [String]
    public let path: ElementPath
    /// Ordinals of the parameters whose values are this one's: its own alone when it has values of its own.
    ///
    /// `combo-code` is `code` and `component-code`; `patient` is `subject` narrowed to one type of target.
    public let sources: [Int]
    /// The only type of target that counts; nil for any.
    public let narrowedTo: String?

    /// The whole expression of a parameter that a region made for itself; nil for R4's own, which are read by `path`.
    public let expression: FHIRPathExpression?

    /// The longest that a value of it can span in milliseconds where a resource has one value at most; nil for what may stand several times.
    public let singleSpan: Int64?

    /// Whether it is the name of a person, an institution or a place, which is found by pinyin too.
    public var isName: Bool { type == .string && code == "name" }

    /// Whether the store keeps values under this parameter itself.
    public var isStored: Bool { sources == [ordinal] }

    /// Ordinals from here on are those of a region's own parameters: this and the number that the store gave.
    public static let customBase = 1 << 40

    /// A region's own parameter under the number that the store gave it.
    public init(
        number: Int, id: String, code: String, resourceType: String, type: SearchParameterType, targets: [String], expression: FHIRPathExpression
    ) {
        ordinal = Self.customBase + number
        self.id = id
        self.code = code
        self.resourceType = resourceType
        self.type = type
        self.targets = targets
        path = ElementPath.nowhere
        sources = [Self.customBase + number]
        narrowedTo = nil
        singleSpan = nil
        self.expression = expression
    }

    init(
        ordinal: Int, id: String, code: String, resourceType: String, type: SearchParameterType, targets: [String], path: ElementPath,
        sources: [Int], narrowedTo: String?
    ) {
        expression = nil
        self.ordinal = ordinal
        self.id = id
        self.code = code
        self.resourceType = resourceType
        self.type = type
        self.targets = targets
        self.path = path
        self.sources = sources
        self.narrowedTo = narrowedTo
        singleSpan = Self.singleSpan(path, resourceType, type)
    }

    /// An instant is told to the second at least, a date to the year (https://hl7.org/fhir/R4/datatypes.html#primitive).
    private static func singleSpan(_ path: ElementPath, _ resourceType: String, _ type: SearchParameterType) -> Int64? {
        guard type == .date, path.names.count == 1, let names = path.names.first ?? nil, names.count == 1,
            let element = Definitions.r4[resourceType]?.elements.first(where: { $0.name == names[0] }), !element.cardinality.isList
        else { return nil }
        return element.types == ["instant"] ? 1000 : ["date", "dateTime"].contains(element.types.first) && element.types.count == 1 ? 31_622_400_000 : nil
    }
}
