/// One FHIR resource as its JSON text and tape.
///
/// The bytes it was read from are the bytes it serves. Changes are by path and give a new resource.
public struct Resource: Sendable {
    public let document: JSONDocument
    public let type: String

    /// Reads one resource. Throws `FHIRFault`: `.malformed` or `.tooLarge` for the JSON, `.required` without a `resourceType`.
    public init(_ bytes: [UInt8], limits: JSONLimits = .standard) throws(FHIRFault) {
        try self.init(try JSONDocument(bytes, limits: limits))
    }

    /// The resource that `tree` describes.
    public init(_ tree: JSONTree) throws(FHIRFault) {
        try self.init(tree.bytes)
    }

    public init(_ document: JSONDocument) throws(FHIRFault) {
        guard document.root.isObject else { throw FHIRFault(.malformed, "resource.not-object") }
        guard let type = document.root["resourceType"].string else {
            throw FHIRFault(.required, "resource.no-type", at: "resourceType")
        }
        self.document = document
        self.type = type
    }

    public var root: JSONValue { document.root }
    public var bytes: [UInt8] { document.bytes }
    public var id: String? { root["id"].string }
    public var key: ResourceKey? { id.map { ResourceKey(type, $0) } }

    public subscript(key: StaticString) -> JSONValue { root[key] }

    /// This resource with `value` at `path` (dots between keys, `[n]` for items: `name[0].family`).
    public func setting(_ path: String, to value: JSONTree) throws(FHIRFault) -> Resource {
        try Resource(JSONEdit.setting(document, Self.steps(path), to: value))
    }

    /// This resource without what stands at `path`.
    public func removing(_ path: String) throws(FHIRFault) -> Resource {
        try Resource(JSONEdit.removing(document, Self.steps(path)))
    }

    static func steps(_ path: String) -> [JSONStep] {
        path.split(separator: ".").flatMap { part -> [JSONStep] in
            let pieces = part.split(separator: "[")
            return [.key(String(pieces[0]))] + pieces.dropFirst().compactMap { Int($0.dropLast()).map(JSONStep.item) }
        }
    }
}

/// Where in a resource a text stands that may name another entry of its bundle.
public enum ReferencePlace: Sendable {
    /// `Reference.reference`.
    case reference
    /// Any other address: uri, url, oid, uuid.
    case address
}

extension Resource {
    /// This resource with the addresses replaced for which `replacement` gives another; itself when none is.
    ///
    /// Asked about: every `reference`, and texts that begin with `urn:` or, when `asksAbsolute`, with `http`, in members called as in
    /// `addresses` and in lists; links of a narrative too (https://hl7.org/fhir/R4/http.html#trules).
    public func replacingReferences(
        addresses names: Set<String>, asksAbsolute: Bool = false, _ replacement: (String, ReferencePlace) throws -> String?
    ) throws -> Resource {
        var edits: [(range: Range<Int>, text: String)] = []
        for index in document.nodes.indices.dropFirst() {
            let node = document.nodes[index]
            guard node.kind == .string, node.end - node.start > 2 else { continue }
            let key = memberName(index)
            let isReference = key == "reference"
            if key == "div" {
                if let text = try narrative(document.text(node), replacement) { edits.append((Int(node.start)..<Int(node.end), Self.escaped(text))) }
                continue
            }
            guard isReference || begins(node, "urn:") || asksAbsolute && begins(node, "http"), key == "" || isReference || names.contains(key)
            else { continue }
            if let text = try replacement(document.text(node), isReference ? .reference : .address) {
                edits.append((Int(node.start)..<Int(node.end), Self.escaped(text)))
            }
        }
        return edits.isEmpty ? self : try Resource(applying(edits))
    }

    private static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        JSONText.appendQuoted(text, to: &bytes)
        return String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
    }

    private func begins(_ node: JSONNode, _ prefix: StaticString) -> Bool {
        let start = Int(node.start)
        guard Int(node.end) - start >= prefix.utf8CodeUnitCount else { return false }
        return prefix.withUTF8Buffer { own in own.indices.allSatisfy { document.bytes[start + $0] == own[$0] } }
    }

    /// The key of the member whose value stands at `index`; empty for keys and items.
    private func memberName(_ index: Int) -> String {
        let key = document.nodes[index - 1]
        // A key's `next` is its value; a string value's is what follows it.
        guard key.kind == .string, isKey(index - 1) else { return "" }
        return document.text(key)
    }

    private func isKey(_ index: Int) -> Bool {
        let end = Int(document.nodes[index].end)
        var cursor = end + 1
        let bytes = document.bytes
        while cursor < bytes.count, bytes[cursor] <= 0x20 { cursor += 1 }
        return cursor < bytes.count && bytes[cursor] == 0x3a
    }

    /// The narrative with its links replaced; nil when none is.
    private func narrative(_ text: String, _ replacement: (String, ReferencePlace) throws -> String?) throws -> String? {
        guard text.contains("=\"urn:") || text.contains("='urn:") else { return nil }
        var result = ""
        var rest = Substring(text)
        var isChanged = false
        while let start = [rest.firstRange(of: "=\"urn:"), rest.firstRange(of: "='urn:")].compactMap({ $0 }).min(by: { $0.lowerBound < $1.lowerBound }) {
            let begin = rest.index(start.lowerBound, offsetBy: 2)
            guard let end = rest[begin...].firstIndex(of: rest[rest.index(before: begin)]) else { break }
            let link = String(rest[begin..<end])
            let other = try replacement(link, .address)
            isChanged = isChanged || other != nil
            result += rest[..<begin] + (other ?? link)
            rest = rest[end...]
        }
        return isChanged ? result + rest : nil
    }
}
