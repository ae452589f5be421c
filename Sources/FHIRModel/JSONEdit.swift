/// One step of a path into a document.
public enum JSONStep: Sendable, Equatable {
    case key(String)
    case item(Int)
}

/// Changes to a JSON text that leave every other byte as it is.
public enum JSONEdit {
    /// `document` with `value` at `path`: replaced where it stands, appended where its parent stands, parents made where they are missing.
    ///
    /// Throws `FHIRFault` of kind `.badRequest` when a step does not fit (a key of an array, an item beyond the end).
    public static func setting(_ document: JSONDocument, _ path: [JSONStep], to value: JSONTree) throws(FHIRFault) -> [UInt8] {
        var place = document.root
        for (depth, step) in path.enumerated() {
            let next = child(place, step)
            if next.exists {
                place = next
                continue
            }
            return try inserting(document, place, step, wrapped(value, path[(depth + 1)...]))
        }
        var bytes = document.bytes
        bytes.replaceSubrange(place.textRange, with: value.bytes)
        return bytes
    }

    /// `document` without the member or item at `path`; unchanged when there is none.
    public static func removing(_ document: JSONDocument, _ path: [JSONStep]) -> [UInt8] {
        var place = document.root
        var parent = JSONValue.missing
        for step in path {
            parent = place
            place = child(place, step)
        }
        guard place.exists, let last = path.last else { return document.bytes }
        var range = place.textRange
        if case .key = last, let document = place.document {
            range = Int(document.nodes[place.index - 1].start) - 1..<range.upperBound
        }
        return cutting(document, range, within: parent.textRange)
    }

    private static func child(_ place: JSONValue, _ step: JSONStep) -> JSONValue {
        switch step {
        case .key(let key): place.member(key)
        case .item(let index): place.isArray ? place[index] : .missing
        }
    }

    private static func wrapped(_ value: JSONTree, _ rest: ArraySlice<JSONStep>) -> JSONTree {
        rest.reversed().reduce(value) { inner, step in
            switch step {
            case .key(let key): .object([JSONMember(key, inner)])
            case .item: .array([inner])
            }
        }
    }

    private static func inserting(
        _ document: JSONDocument, _ parent: JSONValue, _ step: JSONStep, _ value: JSONTree
    ) throws(FHIRFault) -> [UInt8] {
        var text: [UInt8] = parent.isEmptyContainer ? [] : [0x2c]
        switch (step, parent.kind) {
        case (.key(let key), .object):
            JSONText.appendQuoted(key, to: &text)
            text.append(0x3a)
        case (.item(let index), .array) where index == parent.items.reduce(0) { count, _ in count + 1 }: break
        default: throw FHIRFault(.badRequest, "json.path")
        }
        text.append(contentsOf: value.bytes)
        var bytes = document.bytes
        let end = parent.textRange.upperBound - 1
        bytes.insert(contentsOf: text, at: end)
        return bytes
    }

    /// Cuts `range` and the one comma that parted it from its neighbour.
    private static func cutting(_ document: JSONDocument, _ range: Range<Int>, within parent: Range<Int>) -> [UInt8] {
        var bytes = document.bytes
        var lower = range.lowerBound
        var upper = range.upperBound
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0a || $0 == 0x0d || $0 == 0x09 }
        while isSpace(bytes[upper]) { upper += 1 }
        if bytes[upper] == 0x2c {
            upper += 1
            while isSpace(bytes[upper]) { upper += 1 }
        } else {
            upper = range.upperBound
            var before = lower - 1
            while before > parent.lowerBound, isSpace(bytes[before]) { before -= 1 }
            if bytes[before] == 0x2c { lower = before }
        }
        bytes.removeSubrange(lower..<upper)
        return bytes
    }
}
