import FHIRModel

/// R4's primitive types and what may be written in them (https://hl7.org/fhir/R4/datatypes.html#primitive).
public enum PrimitiveType: String, Sendable {
    case boolean, integer, string, decimal, uri, url, canonical, base64Binary, instant, date, dateTime, time
    case code, oid, id, markdown, unsignedInt, positiveInt, uuid, xhtml

    /// Whether `value` has the JSON kind and the form of this type.
    func accepts(_ value: JSONValue) -> Bool {
        switch self {
        case .boolean: value.kind == .true || value.kind == .false
        case .decimal: value.kind == .number
        case .integer: isWhole(value, in: -2_147_483_648...2_147_483_647)
        case .unsignedInt: isWhole(value, in: 0...2_147_483_647)
        case .positiveInt: isWhole(value, in: 1...2_147_483_647)
        default: value.kind == .string && (value.withRawBytes { bytes, escaped in escaped ? acceptsEscaped(bytes, value) : acceptsText(bytes) } ?? false)
        }
    }

    private func isWhole(_ value: JSONValue, in range: ClosedRange<Int>) -> Bool {
        value.kind == .number && value.integer.map(range.contains) ?? false
    }

    /// Escapes are another way to write the same characters (RFC 8259 section 7).
    private func acceptsEscaped(_ bytes: Span<UInt8>, _ value: JSONValue) -> Bool {
        if hasControl(bytes) { return false }
        let plain = Array((value.string ?? "").utf8)
        return acceptsText(plain.span)
    }

    private func acceptsText(_ bytes: Span<UInt8>) -> Bool {
        if bytes.isEmpty { return false }
        switch self {
        case .date: return (PartialDate(bytes)?.precision).map { $0 <= .day } ?? false
        case .dateTime: return PartialDate(bytes).map { $0.precision <= .day || $0.precision >= .second && $0.hasOffset } ?? false
        case .instant: return PartialDate(bytes).map { $0.precision >= .second && $0.hasOffset } ?? false
        case .time: return isTime(bytes)
        case .id: return bytes.count <= 64 && all(bytes) { isLetterOrDigit($0) || $0 == 0x2d || $0 == 0x2e }
        case .code: return isCode(bytes)
        case .uri, .url, .canonical: return all(bytes) { $0 > 0x20 }
        case .oid: return starts(bytes, [0x75, 0x72, 0x6e, 0x3a, 0x6f, 0x69, 0x64, 0x3a]) && all(bytes) { $0 > 0x20 }
        case .uuid: return starts(bytes, [0x75, 0x72, 0x6e, 0x3a, 0x75, 0x75, 0x69, 0x64, 0x3a]) && bytes.count == 45
        case .base64Binary: return all(bytes) { isLetterOrDigit($0) || $0 == 0x2b || $0 == 0x2f || $0 == 0x3d || $0 <= 0x20 }
        default: return true
        }
    }

    /// Whether an escape stands for a control character other than tab and line break (https://hl7.org/fhir/R4/datatypes.html#string).
    private func hasControl(_ bytes: Span<UInt8>) -> Bool {
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] == 0x5c else {
                index += 1
                continue
            }
            let next = bytes[index + 1]
            if next == 0x62 || next == 0x66 { return true }
            if next == 0x75, index + 5 < bytes.count, bytes[index + 2] == 0x30, bytes[index + 3] == 0x30, bytes[index + 4] < 0x32 {
                let last = bytes[index + 5] | 0x20
                let isAllowed = bytes[index + 4] == 0x30 && (bytes[index + 5] == 0x39 || last == 0x61 || last == 0x64)
                if !isAllowed { return true }
            }
            index += 2
        }
        return false
    }

    /// No space at either end, and single spaces within.
    private func isCode(_ bytes: Span<UInt8>) -> Bool {
        var wasSpace = true
        for index in 0..<bytes.count {
            let isSpace = bytes[index] == 0x20
            if isSpace && wasSpace { return false }
            wasSpace = isSpace
        }
        return !wasSpace
    }

    private func isTime(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count >= 8, bytes[2] == 0x3a, bytes[5] == 0x3a else { return false }
        for index in [0, 1, 3, 4, 6, 7] where bytes[index] &- 0x30 > 9 { return false }
        let hour = (bytes[0] - 0x30) * 10 + bytes[1] - 0x30
        guard hour < 24, bytes[3] < 0x36, bytes[6] <= 0x36 else { return false }
        return bytes.count == 8 || bytes[8] == 0x2e && bytes.count > 9
    }

    private func isLetterOrDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }

    private func all(_ bytes: Span<UInt8>, _ test: (UInt8) -> Bool) -> Bool {
        for index in 0..<bytes.count where !test(bytes[index]) { return false }
        return true
    }

    private func starts(_ bytes: Span<UInt8>, _ prefix: [UInt8]) -> Bool {
        guard bytes.count > prefix.count else { return false }
        for index in 0..<prefix.count where bytes[index] != prefix[index] { return false }
        return true
    }
}
