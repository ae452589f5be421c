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

    /// Tape index of the value of a member of the object at `parent`, by its key or, for a choice, by the key's beginning; -1 without one.
    func child(of parent: Int, named name: [UInt8], orChoice: Bool) -> Int {
        let end = Int(nodes[parent].next)
        var cursor = parent + 1
        while cursor < end {
            let key = nodes[cursor]
            let length = Int(key.end - key.start)
            if orChoice ? length > name.count : length == name.count {
                let start = Int(key.start)
                var matched = 0
                while matched < name.count && bytes[start + matched] == name[matched] { matched += 1 }
                if matched == name.count && (!orChoice || bytes[start + matched] &- 0x41 < 26) { return cursor + 1 }
            }
            cursor = Int(nodes[cursor + 1].next)
        }
        return -1
    }

    /// The whole value.
    public var root: JSONValue { JSONValue(document: self, index: 0) }
}
