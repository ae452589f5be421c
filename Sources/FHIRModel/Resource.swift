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
