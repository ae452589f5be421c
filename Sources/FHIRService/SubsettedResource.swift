import FHIRModel
import FHIRSchema

/// `_summary` and `_elements` (https://hl7.org/fhir/R4/search.html#summary): what a resource is cut down to.
enum SubsettedResource: Sendable, Equatable {
    case summary
    /// Narrative, id, meta and what is mandatory.
    case text
    /// Everything but the narrative.
    case data
    case elements(Set<String>)

    static let system = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"
    static let code = "SUBSETTED"

    /// Reads the two parameters; nil when they ask for nothing. Throws `.badRequest` for a value R4 does not name.
    static func read(_ query: [(String, String)]) throws(FHIRFault) -> SubsettedResource? {
        var found: SubsettedResource?
        for (name, value) in query {
            switch (name, value) {
            case ("_summary", "true"): found = .summary
            case ("_summary", "text"): found = .text
            case ("_summary", "data"): found = .data
            case ("_summary", "false"), ("_summary", "count"): continue
            case ("_summary", _): throw FHIRFault(.badRequest, "search.value", ["parameter": name, "value": value])
            case ("_elements", _):
                let names = value.split(separator: ",").map { String($0.split(separator: ".").first ?? $0) }
                if names.isEmpty { throw FHIRFault(.badRequest, "search.value", ["parameter": name, "value": value]) }
                found = .elements(Set(names))
            default: continue
            }
        }
        return found
    }

    /// The bytes of the resource cut down, marked as such; those of a type R4 does not define as they are.
    func apply(_ bytes: [UInt8]) throws(FHIRFault) -> [UInt8] {
        let resource = try Resource(bytes)
        guard let definition = Definitions.r4[resource.type] else { return bytes }
        var kept: [JSONMember] = []
        for (key, value) in resource.root.members {
            let name = key.string
            let bare = name.hasPrefix("_") ? String(name.dropFirst()) : name
            if bare == "meta" { continue }
            if bare == "resourceType" || bare == "id" || keeps(bare, definition) { kept.append(JSONMember(name, content(value, bare, definition))) }
        }
        kept.append(JSONMember("meta", Self.marked(resource["meta"])))
        return JSONTree.object(kept).bytes
    }

    private func keeps(_ name: String, _ definition: TypeDefinition) -> Bool {
        let element = Self.element(name, definition)
        if element?.cardinality.minimum ?? 0 > 0 { return true }
        switch self {
        case .summary: return element?.isSummary ?? false
        case .text: return name == "text"
        case .data: return name != "text"
        case .elements(let names): return names.contains(name) || (element.map { names.contains(String($0.name.prefix { $0 != "[" })) } ?? false)
        }
    }

    /// A summary keeps of an unnamed nested type only what is in its summary.
    private func content(_ value: JSONValue, _ name: String, _ definition: TypeDefinition) -> JSONTree {
        guard self == .summary, let inner = Definitions.r4[definition.name + "." + name] else { return .verbatim(Array(value.text)) }
        if value.isArray { return .array(value.items.map { cut($0, inner) }) }
        return cut(value, inner)
    }

    private func cut(_ value: JSONValue, _ definition: TypeDefinition) -> JSONTree {
        .object(
            value.members.compactMap { key, value in
                let name = key.string.hasPrefix("_") ? String(key.string.dropFirst()) : key.string
                guard name == "id" || keeps(name, definition) else { return nil }
                return JSONMember(key.string, content(value, name, definition))
            })
    }

    private static func element(_ name: String, _ definition: TypeDefinition) -> ElementDefinition? {
        definition.elements.first { $0.name == name || $0.name.hasSuffix("[x]") && name.hasPrefix($0.name.dropLast(3)) }
    }

    /// The meta with the tag that says parts are missing.
    private static func marked(_ meta: JSONValue) -> JSONTree {
        let tag: JSONTree = ["system": .string(system), "code": .string(code)]
        var members = meta.members.filter { !$0.0.matches("tag") }.map { JSONMember($0.0.string, .verbatim(Array($0.1.text))) }
        members.append(JSONMember("tag", .array((meta["tag"].exists ? meta["tag"].items.map { .verbatim(Array($0.text)) } : []) + [tag])))
        return .object(members)
    }
}

extension FHIRRouter {
    /// The answer cut down as the request asks.
    func subsetted(_ response: FHIRResponse, _ request: FHIRRequest) throws(FHIRFault) -> FHIRResponse {
        guard !request.query.isEmpty, let subset = try SubsettedResource.read(request.query), response.status == 200 else { return response }
        var response = response
        response.body = try subset.apply(response.body)
        return response
    }
}
