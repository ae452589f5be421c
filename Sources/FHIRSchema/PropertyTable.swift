import FHIRModel

/// Finds a property by the bytes of its JSON name: open addressing, no `String` made.
struct PropertyTable: Sendable {
    private(set) var properties: [Property]
    private var slots: [Int16]
    private var mask: Int

    init(_ properties: [Property] = []) {
        self.properties = properties
        var size = 8
        while size < properties.count * 2 { size *= 2 }
        slots = Array(repeating: -1, count: size)
        mask = size - 1
        for (index, property) in properties.enumerated() {
            var slot = Self.hash(property.name.span) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int16(index)
        }
    }

    /// Index of the property called like `key` without its first `skipping` bytes; nil when there is none.
    @inline(__always)
    func index(of key: JSONKey, skipping: Int) -> Int? {
        key.withName(skipping: skipping) { name in
            var slot = Self.hash(name) & mask
            while slots[slot] >= 0 {
                let index = Int(slots[slot])
                let own = properties[index].name
                if Self.equal(own.span, name) { return index }
                slot = (slot + 1) & mask
            }
            return nil
        }
    }

    @inline(__always)
    private static func hash(_ name: Span<UInt8>) -> Int {
        var value: UInt32 = 2_166_136_261
        for index in 0..<name.count { value = (value ^ UInt32(name[index])) &* 16_777_619 }
        return Int(value ^ value >> 15)
    }

    @inline(__always)
    private static func equal(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
        if first.count != second.count { return false }
        for index in 0..<first.count where first[index] != second[index] { return false }
        return true
    }
}
