/// A JSON value to be written: what our own code builds resources from.
///
/// Numbers keep the digits they are given. Object members keep their order.
public indirect enum JSONTree: Sendable, Equatable {
    case object([JSONMember])
    case array([JSONTree])
    case string(String)
    case number(String)
    case boolean(Bool)
    case null
    /// Text that is JSON already, written as it is.
    case verbatim([UInt8])

    /// The compact JSON text.
    public var bytes: [UInt8] {
        var result: [UInt8] = []
        append(to: &result)
        return result
    }

    func append(to bytes: inout [UInt8]) {
        switch self {
        case .object(let members):
            bytes.append(0x7b)
            for (offset, member) in members.enumerated() {
                if offset > 0 { bytes.append(0x2c) }
                JSONText.appendQuoted(member.key, to: &bytes)
                bytes.append(0x3a)
                member.value.append(to: &bytes)
            }
            bytes.append(0x7d)
        case .array(let items):
            bytes.append(0x5b)
            for (offset, item) in items.enumerated() {
                if offset > 0 { bytes.append(0x2c) }
                item.append(to: &bytes)
            }
            bytes.append(0x5d)
        case .string(let text): JSONText.appendQuoted(text, to: &bytes)
        case .number(let digits): bytes.append(contentsOf: digits.utf8)
        case .boolean(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        case .null: bytes.append(contentsOf: "null".utf8)
        case .verbatim(let text): bytes.append(contentsOf: text)
        }
    }
}

/// One member of an object.
public struct JSONMember: Sendable, Equatable {
    public var key: String
    public var value: JSONTree

    public init(_ key: String, _ value: JSONTree) {
        self.key = key
        self.value = value
    }
}

extension JSONTree: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .number("\(value)") }
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
    public init(arrayLiteral elements: JSONTree...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSONTree)...) {
        self = .object(elements.map { JSONMember($0.0, $0.1) })
    }
}

extension JSONTree {
    /// This object with `value` under `key` at the end; unchanged when `value` is nil. Anything but an object is returned as it is.
    public func with(_ key: String, _ value: JSONTree?) -> JSONTree {
        guard case .object(let members) = self, let value else { return self }
        return .object(members.filter { $0.key != key } + [JSONMember(key, value)])
    }
}
