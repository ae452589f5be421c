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
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 4 && parts[2] == "_history",
            Self.isType(parts[0]), Self.isValidID(parts[1])
        else { return nil }
        self.init(String(parts[0]), String(parts[1]))
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
