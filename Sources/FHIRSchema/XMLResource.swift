public import FHIRModel

/// Turns FHIR's XML into the JSON of the same resource.
public enum XMLResource {
    /// Throws the faults of `XMLReader`, and `.unknownElement` with the path for what R4 does not define.
    public static func json(_ bytes: [UInt8]) throws(FHIRFault) -> JSONTree {
        let bytes = plainLines(bytes)
        do { _ = try UTF8Span(validating: bytes.span) } catch { throw FHIRFault(.malformed, "xml.encoding") }
        let root = try XMLReader.read(bytes)
        try checkHead(root, bytes)
        return try resource(root, bytes)
    }

    /// Line ends as XML means them: every CR LF, and every CR alone, is one LF (XML 1.0 section 2.11).
    private static func plainLines(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(0x0d) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte != 0x0d {
                result.append(byte)
            } else if index + 1 == bytes.count || bytes[index + 1] != 0x0a {
                result.append(0x0a)
            }
        }
        return result
    }

    /// The namespace where the root is written without a prefix, and the encoding where one is declared.
    private static func checkHead(_ root: XMLElement, _ bytes: [UInt8]) throws(FHIRFault) {
        let start = root.source.lowerBound + 1
        let name = bytes[start...].prefix { $0 > 0x20 && $0 != 0x2f && $0 != 0x3e }
        if !name.contains(0x3a), root[attribute: "xmlns"] != "http://hl7.org/fhir" { throw FHIRFault(.invalid, "xml.namespace", at: root.name) }
        let head = String(decoding: bytes[..<min(root.source.lowerBound, 200)], as: UTF8.self).lowercased()
        if let range = head.firstRange(of: "encoding=") {
            let named = head[range.upperBound...].dropFirst().prefix { $0 != "\"" && $0 != "'" }
            if !["utf-8", "utf8", "us-ascii", "ascii"].contains(named) { throw FHIRFault(.malformed, "xml.encoding") }
        }
    }

    private static let attributes: Set<String> = ["id", "url", "value", "xmlns", "schemaLocation"]

    private static func checkPlain(_ element: XMLElement, _ path: String) throws(FHIRFault) {
        let isClean = element.text.allSatisfy(\.isWhitespace) && element.attributes.allSatisfy { attributes.contains($0.name) || $0.name.hasPrefix("xmlns:") }
        if !isClean { throw FHIRFault(.unknownElement, "xml.text", ["element": element.name], at: path) }
    }

    private static func resource(_ element: XMLElement, _ bytes: [UInt8]) throws(FHIRFault) -> JSONTree {
        guard Definitions.r4.isResourceType(element.name) else { throw FHIRFault(.unknownElement, "resource.unknown-type", ["type": element.name]) }
        return .object([JSONMember("resourceType", .string(element.name))] + (try members(element, element.name, bytes)))
    }

    private static func members(_ element: XMLElement, _ type: String, _ bytes: [UInt8]) throws(FHIRFault) -> [JSONMember] {
        var order: [String] = []
        var values: [String: [JSONTree]] = [:]
        var companions: [String: [JSONTree]] = [:]
        var lists: Set<String> = []
        try checkPlain(element, type)
        for key in ["id", "url"] {
            guard let text = element[attribute: key] else { continue }
            order.append(key)
            values[key] = [.string(text)]
        }
        for child in element.children {
            let (content, isList) = try self.content(child.name, type)
            if values[child.name] == nil && companions[child.name] == nil { order.append(child.name) }
            if isList {
                lists.insert(child.name)
            } else if values[child.name] != nil {
                throw FHIRFault(.invalid, "xml.repeated", ["element": child.name], at: type + "." + child.name)
            }
            let (value, companion) = try read(child, content, bytes)
            values[child.name, default: []].append(value)
            companions[child.name, default: []].append(companion)
        }
        var found: [JSONMember] = []
        for name in order {
            let own = values[name] ?? []
            let extra = companions[name] ?? []
            if own.contains(where: { $0 != .null }) { found.append(JSONMember(name, lists.contains(name) ? .array(own) : own[0])) }
            if extra.contains(where: { $0 != .null }) { found.append(JSONMember("_" + name, lists.contains(name) ? .array(extra) : extra[0])) }
        }
        return found
    }

    /// The type of a child by its XML name, and whether it is a list.
    private static func content(_ name: String, _ type: String) throws(FHIRFault) -> (String, Bool) {
        if let definition = Definitions.r4[type] {
            for element in definition.elements {
                if element.name == name, let own = element.types.first {
                    return (nested(bare(own), type, name), element.cardinality.isList)
                }
                if element.name.hasSuffix("[x]"), name.hasPrefix(element.name.dropLast(3)) {
                    let suffix = name.dropFirst(element.name.count - 3)
                    for own in element.types {
                        let plain = bare(own)
                        if plain.prefix(1).uppercased() + plain.dropFirst() == suffix { return (plain, false) }
                    }
                }
            }
        }
        switch name {
        case "extension", "modifierExtension": return ("Extension", true)
        case "contained": return ("Resource", true)
        case "id": return (Definitions.r4.isResourceType(type) ? "id" : "string", false)
        case "meta": return ("Meta", false)
        case "text": return ("Narrative", false)
        case "implicitRules": return ("uri", false)
        case "language": return ("code", false)
        default: throw FHIRFault(.unknownElement, "element.unknown", ["type": type, "element": name], at: type + "." + name)
        }
    }

    /// Without a Reference's targets.
    private static func bare(_ type: String) -> String { type.firstIndex(of: "(").map { String(type[..<$0]) } ?? type }

    /// The type of an element that has its own members, or shares those of another (`@path`).
    private static func nested(_ plain: String, _ owner: String, _ name: String) -> String {
        if plain == "BackboneElement" || plain == "Element" { return owner + "." + name }
        guard plain.hasPrefix("@"), let root = owner.split(separator: ".").first else { return plain }
        return root + "." + plain.dropFirst()
    }

    /// A narrative as it was written; one whose names carry a prefix is written anew without, for the prefix means nothing elsewhere.
    private static func narrative(_ bytes: ArraySlice<UInt8>) throws(FHIRFault) -> String {
        let name = bytes.dropFirst().prefix { $0 > 0x20 && $0 != 0x2f && $0 != 0x3e }
        guard name.contains(0x3a) else { return String(decoding: bytes, as: UTF8.self) }
        let prefix = String(decoding: name.prefix { $0 != 0x3a }, as: UTF8.self)
        var branch = try XMLTreeReader.read(Array(bytes)).without(prefix: prefix)
        branch.attributes.removeAll { $0.name == "xmlns" }
        branch.attributes.insert(XMLBranch.Attribute(name: "xmlns", value: "http://www.w3.org/1999/xhtml"), at: 0)
        return String(decoding: branch.bytes, as: UTF8.self)
    }

    private static func read(_ element: XMLElement, _ type: String, _ bytes: [UInt8]) throws(FHIRFault) -> (JSONTree, JSONTree) {
        if type == "Resource", element.children.count > 1 { throw FHIRFault(.invalid, "xml.repeated", ["element": element.name], at: element.name) }
        if type == "Resource" { return (try element.children.first.map { child throws(FHIRFault) in try resource(child, bytes) } ?? .null, .null) }
        if type == "xhtml" { return (.string(try narrative(bytes[element.source])), .null) }
        guard let primitive = PrimitiveType(rawValue: type) else { return (.object(try members(element, type, bytes)), .null) }
        var value = JSONTree.null
        if let text = element[attribute: "value"] {
            switch primitive {
            case .boolean: value = text == "true" || text == "false" ? .boolean(text == "true") : .string(text)
            case .integer, .unsignedInt, .positiveInt, .decimal: value = Double(text) != nil ? .number(text) : .string(text)
            default: value = .string(text)
            }
        }
        let extra = try members(element, "Element", bytes)
        // An element says something: a value, extensions, or both (ele-1).
        if value == .null && extra.isEmpty { throw FHIRFault(.required, "element.empty", at: element.name) }
        return (value, extra.isEmpty ? .null : .object(extra))
    }
}
