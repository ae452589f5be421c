/// Type and logical id of a resource: `Patient/p1`.
public struct ResourceKey: Hashable, Sendable, CustomStringConvertible {
    public var type: String
    public var id: String

    public init(_ type: String, _ id: String) {
        self.type = type
        self.id = id
    }

    /// Reads `Type/id`, with or without `/_history/n`; nil for anything else.
    public init?(_ text: String) {
        // By bytes: references are parted some ten times for each request.
        let bytes = text.utf8
        guard let slash = bytes.firstIndex(of: 0x2f) else { return nil }
        let start = bytes.index(after: slash)
        let end = bytes[start...].firstIndex(of: 0x2f) ?? bytes.endIndex
        if end != bytes.endIndex {
            let rest = text[bytes.index(after: end)...]
            guard rest.hasPrefix("_history/"), !rest.utf8.dropFirst(9).contains(0x2f) else { return nil }
        }
        guard Self.isType(text[..<slash]), Self.isValidID(text[start..<end]) else { return nil }
        self.init(String(text[..<slash]), String(text[start..<end]))
    }

    public var description: String { "\(type)/\(id)" }

    /// Whether `text` can be a logical id: 1 to 64 of A-Z a-z 0-9 - . (https://hl7.org/fhir/R4/datatypes.html#id)
    public static func isValidID(_ text: some StringProtocol) -> Bool {
        let count = text.utf8.count
        return count > 0 && count <= 64
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e: true
                default: false
                }
            }
    }

    private static func isType(_ text: some StringProtocol) -> Bool {
        guard let first = text.utf8.first, first >= 0x41, first <= 0x5a else { return false }
        return text.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7a }
    }
}
