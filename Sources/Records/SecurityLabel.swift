public import FHIRModel

/// Confidentiality as `meta.security` and the labels of elements tell it (https://hl7.org/fhir/R4/security-labels.html).
public struct SecurityLabel: Sendable {
    public static let confidentiality = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality"
    /// What only those who are cleared for it see.
    static let restricted = ["R", "V"]
    /// From least to most (http://terminology.hl7.org/CodeSystem/v3-Confidentiality).
    private static let order = ["U", "L", "M", "N", "R", "V"]
    /// Says that elements carry labels of their own
    /// (http://hl7.org/fhir/uv/security-label-ds4p/STU1/inline_security_labels.html).
    static let inlineMark = "PROCESSINLINELABEL"
    private static let inlineExtension = "http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label"
    private static let observationValue = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"

    public var isRestricted: Bool
    var isInline: Bool

    /// Nil for a resource without labels that matter here.
    public static func of(_ resource: Resource) -> SecurityLabel? {
        let security = resource["meta"]["security"]
        guard security.exists else { return nil }
        let isInline = security.items.contains { $0["code"].string == inlineMark }
        let isRestricted = security.items.contains(where: isRestricting)
        return isInline || isRestricted ? SecurityLabel(isRestricted: isRestricted, isInline: isInline) : nil
    }

    private static func isRestricting(_ coding: JSONValue) -> Bool {
        coding["system"].string == confidentiality && restricted.contains(coding["code"].string ?? "")
    }

    /// The most confidential of the labels in `resources`, for the label of a bundle of them; nil without any.
    public static func highest(_ resources: some Sequence<Resource>) -> String? {
        resources.flatMap { resource in
            resource["meta"]["security"].items.filter { $0["system"].string == confidentiality }.compactMap { $0["code"].string }
        }.compactMap(order.firstIndex).max().map { order[$0] }
    }

    /// Whether bytes could hold a label: what is asked of every entry of a page before it is read.
    public static func isPossible(_ bytes: [UInt8]) -> Bool { ByteSearch.contains(bytes, mark) }

    private static let mark = Array("v3-Confidentiality".utf8)

    /// Whether an answer left labelled parts out of the resource; a write of it would erase them.
    public static func isRedacted(_ resource: Resource) -> Bool {
        resource["meta"]["security"].items.contains { $0["code"].string == "REDACTED" && $0["system"].string == observationValue }
    }

    /// The resource without the elements that are labelled restricted, and marked as redacted.
    static func redacted(_ resource: Resource) -> JSONTree {
        guard case .object(let members) = tree(resource.root) ?? .null else { return .null }
        let mark: JSONTree = ["system": .string(observationValue), "code": "REDACTED"]
        let security = resource["meta"]["security"].items.map { JSONTree.verbatim(Array($0.text)) } + [mark]
        return .object(
            members.map { member in member.key == "meta" ? JSONMember("meta", member.value.with("security", .array(security))) : member })
    }

    /// Nil for an element that is left out. A primitive is left out with the object that carries its label.
    private static func tree(_ value: JSONValue) -> JSONTree? {
        if value.isArray { return .array(value.items.compactMap(tree)) }
        guard value.isObject else { return .verbatim(Array(value.text)) }
        if isLabelled(value) { return nil }
        var members: [JSONMember] = []
        for (key, inner) in value.members {
            let name = key.string
            if !name.hasPrefix("_"), isLabelled(value.member("_" + name)) { continue }
            if let kept = tree(inner), kept != .array([]) { members.append(JSONMember(name, kept)) }
        }
        return .object(members)
    }

    private static func isLabelled(_ value: JSONValue) -> Bool {
        guard value.isObject else { return false }
        return value["extension"].items.contains { $0["url"].string == inlineExtension && isRestricting($0["valueCoding"]) }
    }
}
