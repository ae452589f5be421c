/// Base 64 (RFC 4648 section 4), white space aside.
public enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let values: [Int8] = {
        var table = [Int8](repeating: -1, count: 256)
        for (index, byte) in alphabet.enumerated() { table[Int(byte)] = Int8(index) }
        return table
    }()

    /// The bytes; nil for anything else than base 64.
    public static func decode(_ text: String) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count * 3 / 4)
        var bits = 0
        var count = 0
        var isPadded = false
        for byte in text.utf8 where byte > 0x20 {
            if byte == 0x3d {
                isPadded = true
                continue
            }
            let value = values[Int(byte)]
            if value < 0 || isPadded { return nil }
            bits = bits << 6 | Int(value)
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
        return count < 6 ? result : nil
    }

    public static func encode(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let rest = bytes[start..<min(start + 3, bytes.count)]
            var bits = 0
            for byte in rest { bits = bits << 8 | Int(byte) }
            bits <<= 8 * (3 - rest.count)
            for position in 0..<4 { result.append(position <= rest.count ? alphabet[bits >> (18 - 6 * position) & 63] : 0x3d) }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
