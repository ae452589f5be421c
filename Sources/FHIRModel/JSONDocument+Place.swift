extension JSONDocument {
    /// The steps from the root to `value`, which must be a place of this document; empty for the root.
    public func steps(to value: JSONValue) -> [JSONStep] {
        var steps: [JSONStep] = []
        var place = 0
        while place != value.index {
            let node = nodes[place]
            var cursor = place + 1
            var number = 0
            while node.kind == .object ? !holds(cursor + 1, value.index) : !holds(cursor, value.index) {
                cursor = Int(nodes[node.kind == .object ? cursor + 1 : cursor].next)
                number += 1
            }
            if node.kind == .object {
                steps.append(.key(text(nodes[cursor])))
                place = cursor + 1
            } else {
                steps.append(.item(number))
                place = cursor
            }
        }
        return steps
    }

    private func holds(_ place: Int, _ index: Int) -> Bool { place <= index && index < Int(nodes[place].next) }

    /// The place that `steps` lead to, or missing.
    public func value(at steps: [JSONStep]) -> JSONValue {
        steps.reduce(root) { place, step in
            switch step {
            case .key(let key): place.member(key)
            case .item(let index): place.isArray ? place[index] : .missing
            }
        }
    }
}

extension JSONEdit {
    /// `document` with `value` before the item `index` of the array at `path`; `index` may be the number of items.
    ///
    /// Throws `FHIRFault` of kind `.badRequest` where there is no array or no such place in it.
    public static func inserting(_ document: JSONDocument, _ path: [JSONStep], at index: Int, _ value: JSONTree) throws(FHIRFault) -> [UInt8] {
        let array = document.value(at: path)
        let count = array.isArray ? array.items.reduce(0) { count, _ in count + 1 } : -1
        guard index >= 0, index <= count else { throw FHIRFault(.badRequest, "json.path") }
        if index == count { return try setting(document, path + [.item(index)], to: value) }
        var bytes = document.bytes
        bytes.insert(contentsOf: value.bytes + [0x2c], at: array[index].textRange.lowerBound)
        return bytes
    }
}

extension JSONValue {
    /// Whether both say the same: members in any order, numbers by value (RFC 6902 section 4.6) or, when `byDigits`, as they are written.
    public func equals(_ other: JSONValue, byDigits: Bool = false) -> Bool {
        guard let kind, kind == other.kind else { return false }
        switch kind {
        case .object:
            let own = Array(members)
            guard own.count == Array(other.members).count else { return false }
            return own.allSatisfy { key, value in value.equals(other.member(key.string), byDigits: byDigits) }
        case .array:
            let own = Array(items)
            let others = Array(other.items)
            return own.count == others.count && zip(own, others).allSatisfy { $0.equals($1, byDigits: byDigits) }
        case .string: return string == other.string
        case .number: return number == other.number || !byDigits && number.flatMap { Double($0) } == other.number.flatMap { Double($0) }
        case .true, .false, .null: return true
        }
    }
}
