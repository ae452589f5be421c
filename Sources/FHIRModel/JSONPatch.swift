/// JSON Patch (RFC 6902): all operations of a patch, or none.
public enum JSONPatch {
    /// Operations of one patch.
    public static let operationLimit = 1000

    /// `document` after the operations of `patch`. Throws `.invalid` with the number of the operation that cannot be done.
    public static func apply(_ patch: JSONValue, to document: JSONDocument) throws(FHIRFault) -> JSONDocument {
        guard patch.isArray else { throw FHIRFault(.badRequest, "patch.not-array") }
        var document = document
        for (number, operation) in patch.items.enumerated() {
            if number >= operationLimit { throw FHIRFault(.tooLarge, "patch.too-many", ["limit": "\(operationLimit)"]) }
            do {
                document = try JSONDocument(one(operation, document))
            } catch {
                var fault = error
                fault.expression = "[\(number)]" + (operation["path"].string.map { " \($0)" } ?? "")
                throw fault
            }
        }
        return document
    }

    private static func one(_ operation: JSONValue, _ document: JSONDocument) throws(FHIRFault) -> [UInt8] {
        guard let name = operation["op"].string, let path = operation["path"].string else { throw FHIRFault(.badRequest, "patch.operation") }
        let place = try pointer(path)
        switch name {
        case "add": return try add(try value(operation), place, document)
        case "remove": return try remove(place, document)
        case "replace":
            let steps = try steps(place, document, mayEnd: false)
            return try JSONEdit.setting(document, steps, to: try value(operation))
        case "test":
            guard document.value(at: try steps(place, document, mayEnd: false)).equals(operation["value"]) else {
                throw FHIRFault(.invalid, "patch.test", ["path": path])
            }
            return document.bytes
        case "move", "copy":
            guard let from = operation["from"].string else { throw FHIRFault(.badRequest, "patch.operation") }
            let source = try pointer(from)
            if name == "move" && place.count > source.count && place.starts(with: source) { throw FHIRFault(.invalid, "patch.path", ["path": path]) }
            let moved = JSONTree.verbatim(Array(document.value(at: try steps(source, document, mayEnd: false)).text))
            let rest = name == "move" ? try JSONDocument(try remove(source, document)) : document
            return try add(moved, place, rest)
        default: throw FHIRFault(.badRequest, "patch.operation")
        }
    }

    private static func value(_ operation: JSONValue) throws(FHIRFault) -> JSONTree {
        guard operation["value"].exists else { throw FHIRFault(.badRequest, "patch.operation") }
        return .verbatim(Array(operation["value"].text))
    }

    private static func add(_ value: JSONTree, _ place: [String], _ document: JSONDocument) throws(FHIRFault) -> [UInt8] {
        let steps = try steps(place, document, mayEnd: true)
        if case .item(let index)? = steps.last { return try JSONEdit.inserting(document, steps.dropLast(), at: index, value) }
        return try JSONEdit.setting(document, steps, to: value)
    }

    private static func remove(_ place: [String], _ document: JSONDocument) throws(FHIRFault) -> [UInt8] {
        JSONEdit.removing(document, try steps(place, document, mayEnd: false))
    }

    /// Parts of a JSON Pointer (RFC 6901): `~1` is a slash, `~0` a tilde.
    private static func pointer(_ text: String) throws(FHIRFault) -> [String] {
        if text.isEmpty { return [] }
        guard text.hasPrefix("/") else { throw FHIRFault(.badRequest, "patch.path", ["path": text]) }
        return text.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
            String($0).replacing("~1", with: "/").replacing("~0", with: "~")
        }
    }

    /// The pointer as steps. All but the last must be there; the last too unless `mayEnd`.
    private static func steps(_ place: [String], _ document: JSONDocument, mayEnd: Bool) throws(FHIRFault) -> [JSONStep] {
        var steps: [JSONStep] = []
        var value = document.root
        for (offset, token) in place.enumerated() {
            let isLast = offset == place.count - 1
            let fault = FHIRFault(.invalid, "patch.path", ["path": "/" + place.joined(separator: "/")])
            if value.isObject {
                steps.append(.key(token))
                value = value.member(token)
                if !value.exists && !(isLast && mayEnd) { throw fault }
            } else if value.isArray {
                let count = value.items.reduce(0) { count, _ in count + 1 }
                guard let index = token == "-" && mayEnd && isLast ? count : index(token), index < count || isLast && mayEnd && index == count else {
                    throw fault
                }
                steps.append(.item(index))
                value = value[index]
            } else {
                throw fault
            }
        }
        return steps
    }

    /// Digits without leading zeros.
    private static func index(_ token: String) -> Int? {
        guard !token.isEmpty, token.utf8.allSatisfy({ $0 &- 0x30 < 10 }), token == "0" || !token.hasPrefix("0") else { return nil }
        return Int(token)
    }
}
