/// 公民身份号码: the number of the Chinese resident identity card.
///
/// GB 11643-1999: six digits of the place of first registration (GB/T 2260), eight of the birth date, three of sequence
/// (odd = male), one check character by ISO 7064 MOD 11-2.
public struct ResidentIdentityNumber: Hashable, Sendable {
    /// Identifier system of resident identity numbers (OID of WS/T 500's identifier table).
    public static let system = "urn:oid:2.16.156.10011.1.3"

    /// The 18 characters, the last one upper case.
    public let text: String

    /// The number when length, date and check character are right; nil otherwise. A final `x` is taken as `X`.
    public init?(_ text: String) {
        let characters = Array(text.uppercased().utf8)
        guard characters.count == 18, characters[..<17].allSatisfy({ $0 &- 0x30 < 10 }),
            Self.checkCharacter(characters[..<17]) == characters[17],
            Self.date(characters[6..<14]) != nil
        else { return nil }
        self.text = String(decoding: characters, as: UTF8.self)
    }

    /// The number for a place, a birth date and a sequence of 0 to 999.
    public init(division: Int, birth: CivilDate, sequence: Int) {
        let body = Instant.padded(division, 6) + birth.text.filter { $0 != "-" } + Instant.padded(sequence, 3)
        let check = Self.checkCharacter(Array(body.utf8)[...])
        text = body + String(decoding: [check], as: UTF8.self)
    }

    public var birthDate: CivilDate? { Self.date(Array(text.utf8)[6..<14]) }
    public var isMale: Bool { (Array(text.utf8)[16] - 0x30) % 2 == 1 }
    /// Six digits of GB/T 2260.
    public var division: String { String(text.prefix(6)) }
    /// The number with birth date and sequence hidden: `3203**********0417`.
    public var masked: String { text.prefix(4) + "**********" + text.suffix(4) }

    private static func date(_ digits: ArraySlice<UInt8>) -> CivilDate? {
        let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    private static let checks = Array("10X98765432".utf8)

    private static func checkCharacter(_ digits: ArraySlice<UInt8>) -> UInt8 {
        checks[zip(digits, weights).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 } % 11]
    }
}
