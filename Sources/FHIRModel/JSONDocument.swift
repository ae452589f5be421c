/// One JSON text and its tape: immutable, shared by every view into it.
public final class JSONDocument: Sendable {
    /// The text as it came.
    public let bytes: [UInt8]
    let nodes: [JSONNode]

    /// Reads `bytes`. Throws `FHIRFault` of kind `.malformed` or `.tooLarge`, with the byte position. Linear.
    public init(_ bytes: [UInt8], limits: JSONLimits = .standard) throws(FHIRFault) {
        self.nodes = try JSONReader.read(bytes.span, limits: limits)
        self.bytes = bytes
    }

    /// The text of a string, key or number node, unescaped.
    func text(_ node: JSONNode) -> String {
        let bytes = bytes
        return JSONText.string(bytes.span, node)
    }

    /// The whole value.
    public var root: JSONValue { JSONValue(document: self, index: 0) }
}
