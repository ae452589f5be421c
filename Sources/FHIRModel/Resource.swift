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

extension Resource {
    /// This resource with string values replaced where `replacement` gives one; itself when none is.
    ///
    /// Only values beginning with `urn:` or holding a `?` are asked about, and never those of a member called `value`,
    /// which identifiers use (https://hl7.org/fhir/R4/http.html#trules).
    public func replacingReferences(_ replacement: (String) throws -> String?) throws -> Resource {
        var edits: [(range: Range<Int>, text: String)] = []
        for index in document.nodes.indices.dropFirst() {
            let node = document.nodes[index]
            guard node.kind == .string, node.end - node.start > 4, mayNameEntry(node), !isMemberCalledValue(index) else { continue }
            if let text = try replacement(document.text(node)) { edits.append((Int(node.start)..<Int(node.end), text)) }
        }
        return edits.isEmpty ? self : try Resource(applying(edits))
    }

    private func mayNameEntry(_ node: JSONNode) -> Bool {
        let start = Int(node.start)
        let bytes = document.bytes
        if bytes[start] == 0x75, bytes[start + 1] == 0x72, bytes[start + 2] == 0x6e, bytes[start + 3] == 0x3a { return true }
        guard node.end - node.start < 400, bytes[start] >= 0x41, bytes[start] <= 0x5a else { return false }
        return bytes[start..<Int(node.end)].contains(0x3f)
    }

    private func isMemberCalledValue(_ index: Int) -> Bool {
        let key = document.nodes[index - 1]
        return key.kind == .string && key.end - key.start == 5 && document.text(key) == "value"
    }
}
