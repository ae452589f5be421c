/// Reads JSON text (RFC 8259) into a tape of nodes.
///
/// Bounds-checked `Span` reads only. It refuses, with the byte position: bad UTF-8, lone surrogates, control characters
/// in strings, duplicate keys, malformed numbers, depth and size beyond `JSONLimits`, and anything after the value.
struct JSONReader {
    private struct Open {
        var node: Int
        /// One bit for each key fingerprint seen, so that a key is compared with its elders only when it might repeat.
        var seen: UInt64
        var count: UInt16
    }

    private var nodes: [JSONNode] = []
    private var open: [Open] = []
    private var position = 0

    /// The tape of `bytes`; the first node is the value itself.
    ///
    /// Throws `FHIRFault` of kind `.malformed` or `.tooLarge`. Cost is linear in the text.
    static func read(_ bytes: Span<UInt8>, limits: JSONLimits) throws(FHIRFault) -> [JSONNode] {
        if bytes.count > limits.bytes {
            throw FHIRFault(.tooLarge, "json.too-large", ["limit": "\(limits.bytes)"])
        }
        do {
            _ = try UTF8Span(validating: bytes)
        } catch {
            throw FHIRFault(.malformed, "json.utf8", ["position": "\(error.byteOffsets.lowerBound)"])
        }
        var reader = JSONReader()
        reader.nodes.reserveCapacity(bytes.count / 12 + 8)
        try reader.readAll(bytes, depth: limits.depth)
        return reader.nodes
    }

    private mutating func readAll(_ bytes: Span<UInt8>, depth: Int) throws(FHIRFault) {
        var expectsValue = true
        repeat {
            skipSpace(bytes)
            if expectsValue {
                expectsValue = try readValue(bytes, depth: depth)
            } else {
                expectsValue = try readSeparator(bytes)
            }
        } while !open.isEmpty || expectsValue
        skipSpace(bytes)
        if position != bytes.count { throw fault("json.trailing") }
    }

    /// Reads one value's beginning; true when another value must follow at once (an opened, non-empty container).
    @inline(__always)
    private mutating func readValue(_ bytes: Span<UInt8>, depth: Int) throws(FHIRFault) -> Bool {
        let byte = try at(bytes, position)
        switch byte {
        case 0x22:
            nodes.append(try readString(bytes))
        case 0x7b, 0x5b:
            return try openContainer(bytes, byte, depth: depth)
        case 0x74: try readWord(bytes, "true", .true)
        case 0x66: try readWord(bytes, "false", .false)
        case 0x6e: try readWord(bytes, "null", .null)
        default: try readNumber(bytes)
        }
        return false
    }

    private mutating func openContainer(_ bytes: Span<UInt8>, _ byte: UInt8, depth: Int) throws(FHIRFault) -> Bool {
        if open.count >= depth { throw fault("json.depth", ["limit": "\(depth)"]) }
        let isObject = byte == 0x7b
        open.append(Open(node: nodes.count, seen: 0, count: 0))
        nodes.append(
            JSONNode(
                kind: isObject ? .object : .array, escaped: false, count: 0, start: UInt32(truncatingIfNeeded: position),
                end: 0, next: 0))
        position += 1
        skipSpace(bytes)
        if try at(bytes, position) == byte + 2 {
            closeContainer()
            return false
        }
        if isObject { try readKey(bytes) }
        return true
    }

    private mutating func closeContainer() {
        position += 1
        let closed = open.removeLast()
        nodes[closed.node].end = UInt32(truncatingIfNeeded: position)
        nodes[closed.node].next = UInt32(truncatingIfNeeded: nodes.count)
        nodes[closed.node].count = closed.count
        countChild()
    }

    /// Counts a finished child of the innermost open container.
    @inline(__always)
    private mutating func countChild() {
        let last = open.count - 1
        if last >= 0, open[last].count < .max { open[last].count += 1 }
    }

    /// Reads what stands after a value; true when another value must follow.
    @inline(__always)
    private mutating func readSeparator(_ bytes: Span<UInt8>) throws(FHIRFault) -> Bool {
        let isObject = nodes[open[open.count - 1].node].kind == .object
        let byte = try at(bytes, position)
        if byte == 0x2c {
            position += 1
            if isObject {
                skipSpace(bytes)
                try readKey(bytes)
            }
            return true
        }
        if byte != (isObject ? 0x7d : 0x5d) { throw fault("json.separator") }
        closeContainer()
        return false
    }

    private mutating func readKey(_ bytes: Span<UInt8>) throws(FHIRFault) {
        if try at(bytes, position) != 0x22 { throw fault("json.key") }
        let start = position
        let key = try readString(bytes, isKey: true)
        let parent = open.count - 1
        let bit = fingerprint(bytes, key)
        if open[parent].seen & bit != 0 || key.escaped {
            try refuseRepeated(bytes, key, under: open[parent].node, at: start)
        }
        open[parent].seen |= bit
        if key.escaped { open[parent].seen = .max }
        nodes.append(key)
        skipSpace(bytes)
        if try at(bytes, position) != 0x3a { throw fault("json.colon") }
        position += 1
    }

    /// One of 64 bits by length, first and last byte of a key.
    @inline(__always)
    private func fingerprint(_ bytes: Span<UInt8>, _ key: JSONNode) -> UInt64 {
        let length = key.end &- key.start
        if length == 0 { return 1 }
        let first = UInt32(bytes[Int(key.start)])
        let last = UInt32(bytes[Int(key.end) - 1])
        let middle = UInt32(bytes[Int(key.start &+ length / 2)])
        return 1 << UInt64((length &* 7 &+ first &* 3 &+ last &* 11 &+ middle &* 29) & 63)
    }

    private func refuseRepeated(_ bytes: Span<UInt8>, _ key: JSONNode, under parent: Int, at start: Int) throws(FHIRFault) {
        var index = parent + 1
        while index < nodes.count {
            if isSame(bytes, nodes[index], key) {
                throw FHIRFault(.malformed, "json.duplicate-key", ["key": JSONText.string(bytes, key), "position": "\(start)"])
            }
            index = Int(nodes[index + 1].next)
        }
    }

    private func isSame(_ bytes: Span<UInt8>, _ first: JSONNode, _ second: JSONNode) -> Bool {
        if first.escaped || second.escaped { return JSONText.string(bytes, first) == JSONText.string(bytes, second) }
        let length = Int(first.end - first.start)
        if length != Int(second.end - second.start) { return false }
        for offset in 0..<length where bytes[Int(first.start) + offset] != bytes[Int(second.start) + offset] { return false }
        return true
    }

    private mutating func readWord(_ bytes: Span<UInt8>, _ word: StaticString, _ kind: JSONKind) throws(FHIRFault) {
        let start = position
        let length = word.utf8CodeUnitCount
        let matches =
            switch kind {
            case .true: Self.matches(bytes, start, [0x74, 0x72, 0x75, 0x65])
            case .false: Self.matches(bytes, start, [0x66, 0x61, 0x6c, 0x73, 0x65])
            default: Self.matches(bytes, start, [0x6e, 0x75, 0x6c, 0x6c])
            }
        if !matches { throw fault("json.value") }
        position += length
        append(kind, start)
    }

    private static func matches<let count: Int>(_ bytes: Span<UInt8>, _ start: Int, _ word: [count of UInt8]) -> Bool {
        if start + count > bytes.count { return false }
        for offset in 0..<count where bytes[start + offset] != word[offset] { return false }
        return true
    }

    @inline(__always)
    private mutating func append(_ kind: JSONKind, _ start: Int) {
        nodes.append(
            JSONNode(
                kind: kind, escaped: false, count: 0, start: UInt32(truncatingIfNeeded: start),
                end: UInt32(truncatingIfNeeded: position), next: UInt32(truncatingIfNeeded: nodes.count + 1)))
        countChild()
    }

    private mutating func readNumber(_ bytes: Span<UInt8>) throws(FHIRFault) {
        let start = position
        if bytes[position] == 0x2d { position += 1 }
        if try at(bytes, position) == 0x30 { position += 1 } else { try readDigits(bytes) }
        if position < bytes.count, bytes[position] == 0x2e {
            position += 1
            try readDigits(bytes)
        }
        if position < bytes.count, bytes[position] | 0x20 == 0x65 {
            position += 1
            if position < bytes.count, bytes[position] == 0x2b || bytes[position] == 0x2d { position += 1 }
            try readDigits(bytes)
        }
        append(.number, start)
    }

    private mutating func readDigits(_ bytes: Span<UInt8>) throws(FHIRFault) {
        let start = position
        while position < bytes.count, bytes[position] &- 0x30 < 10 { position += 1 }
        if position == start { throw fault("json.value") }
    }

    @inline(__always)
    private mutating func readString(_ bytes: Span<UInt8>, isKey: Bool = false) throws(FHIRFault) -> JSONNode {
        let count = bytes.count
        position += 1
        let start = position
        var escaped = false
        while true {
            position = JSONText.firstSpecial(bytes, from: position)
            if position >= count { throw fault("json.unfinished") }
            let byte = bytes[position]
            if byte == 0x22 { break }
            if byte != 0x5c { throw fault("json.control") }
            escaped = true
            try readEscape(bytes)
        }
        let end = position
        position += 1
        if !isKey { countChild() }
        return JSONNode(
            kind: .string, escaped: escaped, count: 0, start: UInt32(truncatingIfNeeded: start),
            end: UInt32(truncatingIfNeeded: end), next: UInt32(truncatingIfNeeded: nodes.count + 1))
    }

    private mutating func readEscape(_ bytes: Span<UInt8>) throws(FHIRFault) {
        switch try at(bytes, position + 1) {
        case 0x22, 0x5c, 0x2f, 0x62, 0x66, 0x6e, 0x72, 0x74:
            position += 2
        case 0x75:
            let unit = try readUnit(bytes, position + 2)
            position += 6
            if unit & 0xFC00 == 0xDC00 { throw fault("json.surrogate") }
            if unit & 0xFC00 == 0xD800 {
                let isPair =
                    position + 1 < bytes.count && bytes[position] == 0x5c && bytes[position + 1] == 0x75
                guard isPair, try readUnit(bytes, position + 2) & 0xFC00 == 0xDC00 else { throw fault("json.surrogate") }
                position += 6
            }
        default:
            throw fault("json.escape")
        }
    }

    private func readUnit(_ bytes: Span<UInt8>, _ start: Int) throws(FHIRFault) -> UInt32 {
        var unit: UInt32 = 0
        for offset in 0..<4 {
            guard let digit = JSONText.hexDigit(try at(bytes, start + offset)) else { throw fault("json.escape") }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }

    @inline(__always)
    private mutating func skipSpace(_ bytes: Span<UInt8>) {
        while position < bytes.count {
            let byte = bytes[position]
            if byte > 0x20 || (byte != 0x20 && byte != 0x0a && byte != 0x0d && byte != 0x09) { return }
            position += 1
        }
    }

    @inline(__always)
    private func at(_ bytes: Span<UInt8>, _ index: Int) throws(FHIRFault) -> UInt8 {
        if index >= bytes.count { throw fault("json.unfinished") }
        return bytes[index]
    }

    private func fault(_ text: String, _ values: [String: String] = [:]) -> FHIRFault {
        FHIRFault(.malformed, text, values.merging(["position": "\(position)"]) { first, _ in first })
    }
}
