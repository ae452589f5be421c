public import FHIRModel

/// Checks a resource against R4's structure: unknown elements, wrong types, cardinalities, required codes.
///
/// Profiles, invariants and the other bindings are not checked here.
public struct StructureCheck {
    private let definitions: Definitions
    private var path: [PathStep] = []
    private var faults: [FHIRFault] = []
    /// Whether references are looked at too. HL7's own examples break this rule, so writes are not held to it.
    private var asksTargets = false

    private enum PathStep {
        case name(String)
        case key(JSONKey)
        case item(Int)
    }

    /// Faults reported at most for one resource.
    public static let faultLimit = 20

    private init(_ definitions: Definitions) { self.definitions = definitions }

    /// Throws the first fault with the others in `also`; each carries the FHIRPath of its place. Linear in the resource.
    public static func check(_ resource: Resource, _ definitions: Definitions = .r4) throws(FHIRFault) {
        var check = StructureCheck(definitions)
        check.checkResource(resource.root)
        guard var first = check.faults.first else { return }
        first.also = Array(check.faults.dropFirst())
        throw first
    }

    /// References that lead to a type which their element does not allow. Linear in the resource.
    public static func targets(_ resource: Resource, _ definitions: Definitions = .r4) -> [FHIRFault] {
        var check = StructureCheck(definitions)
        check.asksTargets = true
        check.checkResource(resource.root)
        return check.faults.filter { $0.text == "element.target" }
    }

    private mutating func checkResource(_ value: JSONValue) {
        guard value.isObject, let type = value["resourceType"].string else {
            report(.required, "resource.no-type")
            return
        }
        guard let definition = definitions[type], definition.kind == .resource, !definition.isAbstract else {
            report(.invalid, "resource.unknown-type", ["type": type])
            return
        }
        let isRoot = path.isEmpty
        if isRoot { path.append(.name(type)) }
        checkObject(value, definition, isResource: true)
        if isRoot { path.removeLast() }
    }

    private mutating func checkObject(_ object: JSONValue, _ definition: TypeDefinition, isResource: Bool) {
        var seen: UInt64 = 0
        var chosen: [Int: Int] = [:]
        if object.isEmptyContainer { report(.invalid, "element.empty") }
        for (key, value) in object.members {
            if faults.count >= Self.faultLimit { return }
            let isCompanion = key.byteCount > 1 && key.byte(0) == 0x5f
            guard let index = definition.properties.index(of: key, skipping: isCompanion ? 1 : 0) else {
                if isResource && key.matches("resourceType") { continue }
                reportUnknown(key.string, definition)
                continue
            }
            let property = definition.properties.properties[index]
            let isList = definition.elements[property.element].cardinality.isList
            path.append(.key(key))
            if isCompanion {
                checkCompanion(value, property, isList: isList)
            } else {
                checkElement(value, property, isList: isList)
                if isList { checkNulls(value, key, of: object) }
            }
            path.removeLast()
            if definition.elements[property.element].types.count > 1, definition.elements[property.element].name.hasSuffix("[x]") {
                if let other = chosen[property.element], other != index {
                    report(.invalid, "element.two-choices", ["element": definition.elements[property.element].name])
                }
                chosen[property.element] = index
            }
            seen |= 1 << UInt64(property.element)
        }
        checkRequired(definition, seen)
    }

    private mutating func checkRequired(_ definition: TypeDefinition, _ seen: UInt64) {
        for (index, element) in definition.elements.enumerated()
        where element.cardinality.minimum > 0 && seen & 1 << UInt64(index) == 0 {
            path.append(.name(element.name.hasSuffix("[x]") ? String(element.name.dropLast(3)) : element.name))
            report(.required, "element.required", ["element": element.name])
            path.removeLast()
        }
    }

    private mutating func checkElement(_ value: JSONValue, _ property: Property, isList: Bool) {
        if value.isArray != isList {
            report(.invalid, isList ? "element.not-list" : "element.list")
            return
        }
        if !isList {
            checkValue(value, property)
            return
        }
        if value.isEmptyContainer { report(.invalid, "element.empty") }
        for (offset, item) in value.items.enumerated() {
            // A null keeps the place of a value that only its companion describes (https://hl7.org/fhir/R4/json.html#null).
            if item.kind == .null, case .primitive = property.content { continue }
            path.append(.item(offset))
            checkValue(item, property)
            path.removeLast()
        }
    }

    /// A null keeps a place only for what its companion says there.
    private mutating func checkNulls(_ list: JSONValue, _ key: JSONKey, of object: JSONValue) {
        guard list.items.contains(where: { $0.kind == .null }) else { return }
        let companion = object.member("_" + key.string)
        for (offset, item) in list.items.enumerated() where item.kind == .null && !companion[offset].isObject {
            path.append(.item(offset))
            report(.invalid, "element.empty")
            path.removeLast()
        }
    }

    private mutating func checkValue(_ value: JSONValue, _ property: Property) {
        switch property.content {
        case .primitive(let type):
            if !type.accepts(value) {
                report(.wrongValue, "element.wrong-type", ["type": type.rawValue])
            } else if type == .xhtml, let text = value.string, let problem = NarrativeCheck.problem(text) {
                report(.invalid, problem.text, problem.values)
            } else if let codes = property.codes, let code = value.string, !codes.contains(code) {
                report(.wrongValue, "element.wrong-code", ["code": code, "codes": codes.sorted().prefix(12).joined(separator: ", ")])
            }
        case .complex(let index):
            guard value.isObject else {
                report(.wrongValue, "element.wrong-type", ["type": definitions.types[index].name])
                return
            }
            if asksTargets, let targets = property.targets { checkTarget(value, targets) }
            checkObject(value, definitions.types[index], isResource: false)
        case .resource:
            checkResource(value)
        }
    }

    /// A relative reference names its type: it must be one that the element may lead to (https://hl7.org/fhir/R4/references.html).
    private mutating func checkTarget(_ reference: JSONValue, _ targets: Set<String>) {
        guard let key = reference["reference"].string.flatMap({ ResourceKey($0) }), !targets.contains(key.type), definitions.isResourceType(key.type) else {
            return
        }
        report(.wrongValue, "element.target", ["type": key.type, "types": targets.sorted().joined(separator: ", ")])
    }

    /// Checks `_name`: the id and extensions of a primitive.
    private mutating func checkCompanion(_ value: JSONValue, _ property: Property, isList: Bool) {
        guard case .primitive = property.content, let index = definitions.index("Element") else {
            report(.unknownElement, "element.companion")
            return
        }
        if value.isArray != isList { report(.invalid, isList ? "element.not-list" : "element.list") }
        for item in value.items where item.kind != .null {
            guard item.isObject else {
                report(.wrongValue, "element.wrong-type", ["type": "Element"])
                continue
            }
            checkObject(item, definitions.types[index], isResource: false)
        }
    }

    private mutating func reportUnknown(_ name: String, _ definition: TypeDefinition) {
        path.append(.name(name))
        report(.unknownElement, "element.unknown", ["element": name, "type": definition.name])
        path.removeLast()
    }

    private mutating func report(_ kind: FaultKind, _ text: String, _ values: [String: String] = [:]) {
        guard faults.count < Self.faultLimit else { return }
        let expression = path.reduce(into: "") { text, step in
            switch step {
            case .name(let name): text += (text.isEmpty ? "" : ".") + name
            case .key(let key): text += (text.isEmpty ? "" : ".") + key.string
            case .item(let index): text += "[\(index)]"
            }
        }
        faults.append(FHIRFault(kind, text, values, at: expression))
    }
}
