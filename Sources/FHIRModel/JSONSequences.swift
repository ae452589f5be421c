/// A member's key, compared without making a `String`.
public struct JSONKey: Sendable {
    let document: JSONDocument
    let node: JSONNode

    public var string: String { document.text(node) }
    public var byteCount: Int { Int(node.end - node.start) }

    /// The byte at `offset` of the key as written.
    public func byte(_ offset: Int) -> UInt8 { document.bytes[Int(node.start) + offset] }

    public func matches(_ other: String) -> Bool {
        if node.escaped { return string == other }
        var other = other
        return other.withUTF8 { buffer in
            matches(buffer.span)
        }
    }

    /// Whether the key as written equals `other`; false for an escaped key.
    @inline(__always)
    public func matches(_ other: Span<UInt8>) -> Bool {
        if other.count != byteCount { return false }
        let start = Int(node.start)
        let bytes = document.bytes
        for offset in 0..<other.count where bytes[start + offset] != other[offset] { return false }
        return true
    }
}

/// The members of an object, in document order.
public struct JSONMembers: Sequence, IteratorProtocol, Sendable {
    private let document: JSONDocument?
    private var cursor: Int
    private let end: Int

    init(_ value: JSONValue) {
        if let document = value.document, document.nodes[value.index].kind == .object {
            self.document = document
            self.cursor = value.index + 1
            self.end = Int(document.nodes[value.index].next)
        } else {
            self.document = nil
            self.cursor = 0
            self.end = 0
        }
    }

    public mutating func next() -> (JSONKey, JSONValue)? {
        guard let document, cursor < end else { return nil }
        let key = JSONKey(document: document, node: document.nodes[cursor])
        let value = JSONValue(document: document, index: cursor + 1)
        cursor = Int(document.nodes[cursor + 1].next)
        return (key, value)
    }
}

/// The items of an array, in order; or the one value that is not an array.
public struct JSONItems: Sequence, IteratorProtocol, Sendable {
    private let document: JSONDocument?
    private var cursor: Int
    private let end: Int

    init(_ value: JSONValue) {
        document = value.document
        guard let document else {
            cursor = 0
            end = 0
            return
        }
        let isArray = document.nodes[value.index].kind == .array
        cursor = isArray ? value.index + 1 : value.index
        end = Int(document.nodes[value.index].next)
    }

    public mutating func next() -> JSONValue? {
        guard let document, cursor < end else { return nil }
        let value = JSONValue(document: document, index: cursor)
        cursor = Int(document.nodes[cursor].next)
        return value
    }
}

extension JSONKey {
    /// Runs `body` over the key's bytes after the first `skipping`.
    @inline(__always)
    public func withName<Result>(skipping: Int, _ body: (Span<UInt8>) -> Result) -> Result {
        let bytes = document.bytes
        return body(bytes.span.extracting(Int(node.start) + min(skipping, byteCount)..<Int(node.end)))
    }
}
