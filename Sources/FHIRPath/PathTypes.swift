import FHIRModel
import FHIRSchema

/// What R4 says of types, as expressions need it.
struct PathTypes: Sendable {
    static let r4 = PathTypes()

    private static let stringKinds: Set<String> = ["code", "id", "markdown"]
    private static let uriKinds: Set<String> = ["url", "canonical", "uuid", "oid"]
    private static let integerKinds: Set<String> = ["unsignedInt", "positiveInt"]
    private static let quantityKinds: Set<String> = ["Age", "Duration", "Count", "Distance", "MoneyQuantity", "SimpleQuantity"]
    static let primitives: Set<String> = [
        "boolean", "integer", "string", "decimal", "uri", "url", "canonical", "base64Binary", "instant", "date", "dateTime", "time", "code", "oid", "id",
        "markdown",
        "unsignedInt", "positiveInt", "uuid", "xhtml",
    ]
    static let system: Set<String> = ["Boolean", "String", "Integer", "Decimal", "Date", "DateTime", "Time", "Quantity"]

    func isKnown(_ type: String) -> Bool {
        Self.primitives.contains(type) || Definitions.r4[type] != nil || type == "Resource" || type == "DomainResource" || type == "Element"
            || type == "BackboneElement"
    }

    func isResource(_ type: String) -> Bool { Definitions.r4.isResourceType(type) }

    /// The type above; nil at the top.
    func parent(_ type: String) -> String? {
        if Self.stringKinds.contains(type) { return "string" }
        if Self.uriKinds.contains(type) { return "uri" }
        if Self.integerKinds.contains(type) { return "integer" }
        if Self.quantityKinds.contains(type) { return "Quantity" }
        if isResource(type) { return ["Bundle", "Parameters", "Binary"].contains(type) ? "Resource" : "DomainResource" }
        switch type {
        case "DomainResource": return "Resource"
        case "Resource", "Element", "": return nil
        case "BackboneElement": return "Element"
        default: return type.contains(".") ? "BackboneElement" : "Element"
        }
    }

    func isA(_ type: String, _ wanted: String) -> Bool {
        var current: String? = type
        while let name = current {
            if name == wanted { return true }
            current = parent(name)
        }
        return false
    }

    /// What is asked of an element again and again, worked out once.
    final class Element: Sendable {
        let types: [String]
        let isChoice: Bool
        /// The JSON names it may have, with the type each stands for; one for what is no choice.
        let keys: [(name: [UInt8], companion: [UInt8], type: String)]
        /// Whether an underscore companion may stand beside it.
        let mayBePrimitive: Bool

        init(_ name: String, types: [String], isChoice: Bool) {
            self.types = types
            self.isChoice = isChoice
            let plain = (name: Array(name.utf8), companion: Array(("_" + name).utf8), type: types.first ?? "")
            let choices = types.map { type in
                let key = name + type.prefix(1).uppercased() + type.dropFirst()
                return (name: Array(key.utf8), companion: Array(("_" + key).utf8), type: type)
            }
            keys = isChoice ? [plain] + choices : [plain]
            mayBePrimitive = types.contains { PathTypes.primitives.contains($0) || $0.isEmpty }
        }
    }

    private static let elements: [String: [String: Element]] = {
        var table: [String: [String: Element]] = [:]
        for type in Definitions.r4.allTypes {
            var own: [String: Element] = [:]
            for name in type.elements.map({ $0.name.replacing("[x]", with: "") }) + ["id", "extension", "modifierExtension", "meta", "text", "contained"] {
                guard let found = r4.lookUp(type.name, name) else { continue }
                own[name] = Element(name, types: found.types, isChoice: found.isChoice)
            }
            table[type.name] = own
        }
        return table
    }()

    func known(_ type: String, _ name: String) -> Element? { Self.elements[type]?[name] }

    /// An element of a type: its own name and the types it may have; nil when there is none.
    func element(_ type: String, _ name: String) -> (types: [String], isChoice: Bool)? {
        if let known = known(type, name) { return (known.types, known.isChoice) }
        return lookUp(type, name)
    }

    private func lookUp(_ type: String, _ name: String) -> (types: [String], isChoice: Bool)? {
        if type.isEmpty { return nil }
        if let found = Definitions.r4[type]?.elements.first(where: { $0.name == name || $0.name == name + "[x]" }) {
            let isChoice = found.name.hasSuffix("[x]") || found.types.count > 1
            return (found.types.map { Self.bare($0, type, name) }, isChoice)
        }
        switch name {
        case "id": return ([isResource(type) ? "id" : "string"], false)
        case "extension": return (["Extension"], false)
        case "modifierExtension": return (["Extension"], false)
        case "meta" where isResource(type): return (["Meta"], false)
        case "implicitRules" where isResource(type): return (["uri"], false)
        case "language" where isResource(type): return (["code"], false)
        case "text" where isResource(type): return (["Narrative"], false)
        case "contained" where isResource(type): return (["Resource"], false)
        default: return nil
        }
    }

    /// Whether all elements of a type are known, so that an unknown name is a mistake.
    func isClosed(_ type: String) -> Bool { Definitions.r4[type] != nil || Self.primitives.contains(type) }

    private static func bare(_ type: String, _ owner: String, _ name: String) -> String {
        let plain = type.firstIndex(of: "(").map { String(type[..<$0]) } ?? type
        if plain == "BackboneElement" || plain == "Element" { return owner + "." + name }
        // An element that shares another's content: `@path` in the tables.
        guard plain.hasPrefix("@"), let root = owner.split(separator: ".").first else { return plain }
        return root + "." + plain.dropFirst()
    }
}
