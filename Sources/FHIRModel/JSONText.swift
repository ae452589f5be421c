/// The character level of JSON: scanning, unescaping and escaping.
enum JSONText {
    /// The first offset at or after `start` of a quote, a backslash or a control character; `bytes.count` when there is none.
    @inline(__always)
    static func firstSpecial(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        let raw = bytes.bytes
        while index + 8 <= raw.byteCount {
            let word = raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            let mask = specialMask(word)
            if mask != 0 { return index + mask.trailingZeroBitCount >> 3 }
            index += 8
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x22 || byte == 0x5c || byte < 0x20 { return index }
            index += 1
        }
        return index
    }

    /// The high bit of each byte of `word` that is special; the lowest set bit is exact, higher ones may be false.
    @inline(__always)
    private static func specialMask(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let high: UInt64 = 0x8080_8080_8080_8080
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5c)
        return ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash | (word &- (ones &* 0x20)) & ~word) & high
    }

    static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    /// The text of a string or key node, unescaped.
    static func string(_ bytes: Span<UInt8>, _ node: JSONNode) -> String {
        let part = bytes.extracting(Int(node.start)..<Int(node.end))
        if node.escaped { return unescaped(part) }
        return String(unsafeUninitializedCapacity: part.count) { target in
            for index in 0..<part.count { target[index] = part[index] }
            return part.count
        }
    }

    /// Unescapes text that `JSONReader` has accepted.
    static func unescaped(_ bytes: Span<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte != 0x5c {
                result.append(byte)
                index += 1
                continue
            }
            let letter = bytes[index + 1]
            index += 2
            switch letter {
            case 0x62: result.append(0x08)
            case 0x66: result.append(0x0c)
            case 0x6e: result.append(0x0a)
            case 0x72: result.append(0x0d)
            case 0x74: result.append(0x09)
            case 0x75: index = appendScalar(bytes, index, to: &result)
            default: result.append(letter)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func appendScalar(_ bytes: Span<UInt8>, _ start: Int, to result: inout [UInt8]) -> Int {
        var index = start
        var value = unit(bytes, index)
        index += 4
        if value & 0xFC00 == 0xD800 {
            value = 0x10000 + (value & 0x3FF) << 10 + unit(bytes, index + 2) & 0x3FF
            index += 6
        }
        if let scalar = Unicode.Scalar(value) { result.append(contentsOf: Array(String(Character(scalar)).utf8)) }
        return index
    }

    private static func unit(_ bytes: Span<UInt8>, _ start: Int) -> UInt32 {
        var value: UInt32 = 0
        for offset in 0..<4 { value = value << 4 | UInt32(hexDigit(bytes[start + offset]) ?? 0) }
        return value
    }

    /// Appends `text` as a quoted JSON string.
    static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22: bytes.append(contentsOf: [0x5c, 0x22])
            case 0x5c: bytes.append(contentsOf: [0x5c, 0x5c])
            case 0x0a: bytes.append(contentsOf: [0x5c, 0x6e])
            case 0x0d: bytes.append(contentsOf: [0x5c, 0x72])
            case 0x09: bytes.append(contentsOf: [0x5c, 0x74])
            case 0..<0x20:
                bytes.append(contentsOf: Array("\\u00".utf8))
                bytes.append(hex(byte >> 4))
                bytes.append(hex(byte & 15))
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }

    private static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }
}
