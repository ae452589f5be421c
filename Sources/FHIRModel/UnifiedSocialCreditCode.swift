/// 统一社会信用代码: the code of a legal person in China.
///
/// GB 32100-2015: 17 characters and a check character, weights 3^i modulo 31, over an alphabet without I, O, S, V, Z.
public struct UnifiedSocialCreditCode: Hashable, Sendable {
    /// Identifier system used for these codes (OID registered for GB 32100 organisation codes is not public; this is ours).
    public static let system = "urn:junyi:identifier:unified-social-credit-code"

    public let text: String

    /// The code when its 18 characters and check character are right; nil otherwise.
    public init?(_ text: String) {
        let characters = Array(text.uppercased().utf8)
        guard characters.count == 18, Self.check(characters[..<17]) == characters[17] else { return nil }
        self.text = String(decoding: characters, as: UTF8.self)
    }

    /// The code for 17 characters of the alphabet; nil when one is not.
    public init?(body: String) {
        let characters = Array(body.utf8)
        guard characters.count == 17, let check = Self.check(characters[...]) else { return nil }
        text = body + String(decoding: [check], as: UTF8.self)
    }

    private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

    private static func check(_ characters: ArraySlice<UInt8>) -> UInt8? {
        var sum = 0
        var weight = 1
        for character in characters {
            guard let value = alphabet.firstIndex(of: character) else { return nil }
            sum += value * weight
            weight = weight * 3 % 31
        }
        return alphabet[(31 - sum % 31) % 31]
    }
}
