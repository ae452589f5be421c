import FHIRModel

/// One element of a resource, with the type R4 gives it.
public struct PathNode: Sendable {
    var value: JSONValue
    /// The underscore companion: id and extensions of a primitive.
    var companion: JSONValue
    /// `Patient`, `HumanName`, `code`, `Patient.contact`; empty when unknown.
    public var type: String
}

/// One member of a collection.
public enum PathItem: Sendable {
    case node(PathNode)
    case boolean(Bool)
    case integer(Int64)
    case decimal(PathDecimal)
    case string(String)
    case temporal(PathTemporal)
    case quantity(PathQuantity)
    /// What `type()` gives.
    case type(namespace: String, name: String)

    /// A primitive element as the System value it stands for; others as they are.
    var plain: PathItem {
        guard case .node(let node) = self else { return self }
        let text = node.value.primitiveText
        switch node.type {
        case "boolean": return node.value.boolean.map { .boolean($0) } ?? self
        case "integer", "unsignedInt", "positiveInt", "integer64": return text.flatMap { Int64($0) }.map { .integer($0) } ?? self
        case "decimal": return text.flatMap { PathDecimal($0) }.map { .decimal($0) } ?? self
        case "date": return text.flatMap { PathTemporal($0, kind: .date) }.map { .temporal($0) } ?? self
        case "dateTime", "instant": return text.flatMap { PathTemporal($0, kind: .dateTime) }.map { .temporal($0) } ?? self
        case "time": return text.flatMap { PathTemporal($0, kind: .time) }.map { .temporal($0) } ?? self
        case "Quantity", "Age", "Duration", "Count", "Distance", "SimpleQuantity":
            guard let value = node.value["value"].number.flatMap({ PathDecimal($0) }) else { return self }
            return .quantity(PathQuantity(value: value, unit: node.value["code"].string ?? node.value["unit"].string ?? "1"))
        default: return node.value.isObject || node.value.isArray ? self : text.map { .string($0) } ?? self
        }
    }

    /// The text a test or a person sees.
    public var text: String {
        switch plain {
        case .node(let node): String(decoding: node.value.text, as: UTF8.self)
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value): "\(value)"
        case .decimal(let value): value.text
        case .string(let value): value
        case .temporal(let value): value.text
        case .quantity(let value): value.text
        case .type(let namespace, let name): namespace + "." + name
        }
    }
}

/// Why an expression cannot be read or evaluated.
public enum PathFault {
    static func syntax(_ position: Int) -> FHIRFault { FHIRFault(.malformed, "fhirpath.syntax", ["position": "\(position)"]) }
    static func semantic(_ name: String) -> FHIRFault { FHIRFault(.invalid, "fhirpath.semantic", ["name": name]) }
    static func execution(_ name: String) -> FHIRFault { FHIRFault(.wrongValue, "fhirpath.execution", ["name": name]) }
}
