extension JSONValue {
    /// Whether both say the same, however they are written: blanks, the order of members and escapes do not count, the digits of a number do.
    public func isSame(as other: JSONValue) -> Bool {
        guard exists == other.exists, kind == other.kind else { return false }
        switch kind {
        case .object?:
            var own: [String: JSONValue] = [:]
            for (key, value) in members { own[key.string] = value }
            var count = 0
            for (key, second) in other.members {
                guard let first = own[key.string], first.isSame(as: second) else { return false }
                count += 1
            }
            return count == own.count
        case .array?:
            var (one, two) = (items.makeIterator(), other.items.makeIterator())
            while let first = one.next() {
                guard let second = two.next(), first.isSame(as: second) else { return false }
            }
            return two.next() == nil
        case .string?: return string == other.string
        default: return text.elementsEqual(other.text)
        }
    }
}
