/// A place in a `JSONDocument`, or nowhere.
///
/// Steps from a missing place are missing too, so a path can be written without unwrapping:
/// `patient["name"][0]["family"].string`.
public struct JSONValue: Sendable {
    public let document: JSONDocument?
    let index: Int

    public static let missing = JSONValue(document: nil, index: 0)

    var node: JSONNode? { document.map { $0.nodes[index] } }

    public var exists: Bool { document != nil }
    public var kind: JSONKind? { node?.kind }
    public var isObject: Bool { kind == .object }
    public var isArray: Bool { kind == .array }

    /// The member called `key`, or missing. Linear in the members before it.
    public subscript(key: StaticString) -> JSONValue {
        guard let document, document.nodes[index].kind == .object else { return .missing }
        let length = key.utf8CodeUnitCount
        var cursor = index + 1
        let end = Int(document.nodes[index].next)
        let bytes = document.bytes
        while cursor < end {
            let name = document.nodes[cursor]
            if Int(name.end - name.start) == length, key.hasASCII(bytes.span, Int(name.start)) {
                return JSONValue(document: document, index: cursor + 1)
            }
            cursor = Int(document.nodes[cursor + 1].next)
        }
        return .missing
    }

    /// The member called `key`, or missing.
    public func member(_ key: String) -> JSONValue {
        for (name, value) in members where name.matches(key) { return value }
        return .missing
    }

    /// The member whose key is written as `key`, or missing; no text is made.
    public func member(_ key: [UInt8]) -> JSONValue {
        guard let document, document.nodes[index].kind == .object else { return .missing }
        let found = document.child(of: index, named: key, orChoice: false)
        return found < 0 ? .missing : JSONValue(document: document, index: found)
    }

    /// The first member whose key is `prefix` and then a capital letter, as the choices of an `[x]` element are named; nil without one.
    public func choiceMember(_ prefix: [UInt8]) -> (key: JSONKey, value: JSONValue)? {
        guard let document, document.nodes[index].kind == .object else { return nil }
        let found = document.child(of: index, named: prefix, orChoice: true)
        if found < 0 { return nil }
        return (JSONKey(document: document, node: document.nodes[found - 1]), JSONValue(document: document, index: found))
    }

    /// The item at `position`, or missing.
    public subscript(position: Int) -> JSONValue {
        for (offset, item) in items.enumerated() where offset == position { return item }
        return .missing
    }

    /// The members of an object in order; none for anything else.
    public var members: JSONMembers { JSONMembers(self) }

    /// The items of an array in order; a present value that is not an array is its own single item.
    public var items: JSONItems { JSONItems(self) }

    /// Whether the members or items are none.
    public var isEmptyContainer: Bool { node.map { ($0.kind == .object || $0.kind == .array) && $0.next == index + 1 } ?? false }

    /// The text of a string, unescaped; nil for anything else.
    public var string: String? {
        guard let document, document.nodes[index].kind == .string else { return nil }
        return document.text(document.nodes[index])
    }

    /// The digits of a number as they were written; nil for anything else.
    public var number: String? {
        guard let document, document.nodes[index].kind == .number else { return nil }
        return document.text(document.nodes[index])
    }

    public var integer: Int? { number.flatMap { Int($0) } }

    public var boolean: Bool? {
        switch kind {
        case .true: true
        case .false: false
        default: nil
        }
    }

    /// The text of a string, a number or a boolean.
    public var primitiveText: String? {
        switch kind {
        case .string: string
        case .number: number
        case .true: "true"
        case .false: "false"
        default: nil
        }
    }

    /// Byte offsets of the value's text in the document, quotes and brackets included.
    public var textRange: Range<Int> {
        guard let node else { return 0..<0 }
        if node.kind == .string { return Int(node.start) - 1..<Int(node.end) + 1 }
        return Int(node.start)..<Int(node.end)
    }

    /// The value's own text, unchanged.
    public var text: ArraySlice<UInt8> { document?.bytes[textRange] ?? [] }

    /// Runs `body` over the raw bytes of a string or number (escapes as written).
    public func withRawBytes<Result>(_ body: (Span<UInt8>, Bool) -> Result) -> Result? {
        guard let document, let node, node.kind == .string || node.kind == .number else { return nil }
        let bytes = document.bytes
        return body(bytes.span.extracting(Int(node.start)..<Int(node.end)), node.escaped)
    }
}

extension StaticString {
    /// Whether the bytes from `start` are this text; the caller has checked the length.
    @inline(__always)
    fileprivate func hasASCII(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
        withUTF8Buffer { own in
            for offset in 0..<own.count where bytes[start + offset] != own[offset] { return false }
            return true
        }
    }
}
