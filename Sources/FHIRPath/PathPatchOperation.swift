import FHIRModel
import FHIRSchema

/// One operation and its parts.
struct PathPatchOperation {
    private var texts: [String: String] = [:]
    private var numbers: [String: Int] = [:]
    private var value: JSONValue = .missing

    init(_ parameter: JSONValue) throws(FHIRFault) {
        for part in parameter["part"].items {
            guard let name = part["name"].string else { throw FHIRFault(.badRequest, "patch.operation") }
            if name == "value" {
                value = part
            } else if let text = part["valueCode"].string ?? part["valueString"].string {
                texts[name] = text
            } else if let number = part["valueInteger"].integer {
                numbers[name] = number
            } else {
                throw FHIRFault(.badRequest, "patch.operation")
            }
        }
    }

    func apply(_ resource: Resource) throws(FHIRFault) -> [UInt8] {
        guard let type = texts["type"], let path = texts["path"] else { throw FHIRFault(.badRequest, "patch.operation") }
        let found = try nodes(path, resource)
        switch type {
        case "add": return try add(resource, found, path)
        case "insert": return try insert(resource, found, path)
        case "delete": return try delete(resource, found, path)
        case "replace": return try replace(resource, found, path)
        case "move": return try move(resource, found, path)
        default: throw FHIRFault(.badRequest, "patch.operation")
        }
    }

    private func nodes(_ path: String, _ resource: Resource) throws(FHIRFault) -> [PathNode] {
        var found: [PathNode] = []
        for item in try FHIRPathExpression(path).evaluate(resource) {
            guard case .node(let node) = item else { throw FHIRFault(.invalid, "patch.path", ["path": path]) }
            found.append(node)
        }
        return found
    }

    private func only(_ found: [PathNode], _ path: String) throws(FHIRFault) -> PathNode {
        if found.count > 1 { throw FHIRFault(.invalid, "patch.several", ["path": path]) }
        guard let one = found.first else { throw FHIRFault(.invalid, "patch.nothing", ["path": path]) }
        return one
    }

    // MARK: operations

    private func add(_ resource: Resource, _ found: [PathNode], _ path: String) throws(FHIRFault) -> [UInt8] {
        guard let name = texts["name"] else { throw FHIRFault(.badRequest, "patch.operation") }
        let parent = try only(found, path)
        var place = resource.document.steps(to: parent.value.exists ? parent.value : parent.companion)
        if PathTypes.primitives.contains(parent.type), case .key(let key)? = place.last { place[place.count - 1] = .key("_" + key) }
        let element = PatchElement.of(parent.type, name)
        let content = try tree(value, element?.type ?? "")
        let key = element?.isChoice == true ? name + suffix : name
        let present = resource.document.value(at: place + [.key(key)])
        if element?.isList == true {
            let count = present.isArray ? present.items.reduce(0) { count, _ in count + 1 } : 0
            return try JSONEdit.setting(resource.document, place + [.key(key), .item(count)], to: content)
        }
        if present.exists { throw FHIRFault(.invalid, "patch.exists", ["path": path + "." + name]) }
        return try JSONEdit.setting(resource.document, place + [.key(key)], to: content)
    }

    private func insert(_ resource: Resource, _ found: [PathNode], _ path: String) throws(FHIRFault) -> [UInt8] {
        guard let index = numbers["index"] else { throw FHIRFault(.badRequest, "patch.operation") }
        let (place, count, type) = try list(resource, found, path)
        guard index >= 0, index <= count else { throw FHIRFault(.invalid, "patch.index", ["index": "\(index)", "path": path]) }
        let content = try tree(value, type)
        if count == 0 { return try JSONEdit.setting(resource.document, place + [.item(0)], to: content) }
        return try JSONEdit.inserting(resource.document, place, at: index, content)
    }

    private func delete(_ resource: Resource, _ found: [PathNode], _ path: String) throws(FHIRFault) -> [UInt8] {
        if found.isEmpty { return resource.bytes }
        let node = try only(found, path)
        var document = resource.document
        for value in [node.value, node.companion] where value.exists {
            let steps = resource.document.steps(to: value)
            document = try JSONDocument(JSONEdit.removing(document, steps))
            document = try pruned(document, steps)
        }
        return document.bytes
    }

    /// An object or array that lost its last member goes too: FHIR knows no empty ones.
    private func pruned(_ document: JSONDocument, _ steps: [JSONStep]) throws(FHIRFault) -> JSONDocument {
        var document = document
        var steps = steps.dropLast()
        while !steps.isEmpty, document.value(at: Array(steps)).isEmptyContainer {
            document = try JSONDocument(JSONEdit.removing(document, Array(steps)))
            steps = steps.dropLast()
        }
        return document
    }

    private func replace(_ resource: Resource, _ found: [PathNode], _ path: String) throws(FHIRFault) -> [UInt8] {
        let node = try only(found, path)
        let steps = resource.document.steps(to: node.value.exists ? node.value : node.companion)
        let content = try tree(value, node.type)
        // A choice that changes its type changes its name.
        if case .key(let key)? = steps.last, !suffix.isEmpty, key.hasSuffix(Self.capital(node.type)), PathTypes.r4.isKnown(node.type), !key.hasSuffix(suffix) {
            let stem = String(key.dropLast(node.type.count))
            let parent = resource.document.value(at: Array(steps.dropLast()))
            if !stem.isEmpty, parent.choiceMember(Array(stem.utf8)) != nil, isChoice(resource, Array(steps.dropLast()), stem) {
                let rest = try JSONDocument(JSONEdit.removing(resource.document, steps))
                return try JSONEdit.setting(rest, steps.dropLast() + [.key(stem + suffix)], to: content)
            }
        }
        return try JSONEdit.setting(resource.document, steps, to: content)
    }

    private func isChoice(_ resource: Resource, _ place: [JSONStep], _ stem: String) -> Bool {
        place.isEmpty && PatchElement.of(resource.type, stem)?.isChoice == true
    }

    private func move(_ resource: Resource, _ found: [PathNode], _ path: String) throws(FHIRFault) -> [UInt8] {
        guard let source = numbers["source"], let destination = numbers["destination"] else { throw FHIRFault(.badRequest, "patch.operation") }
        let (place, count, _) = try list(resource, found, path)
        for index in [source, destination] where index < 0 || index >= count {
            throw FHIRFault(.invalid, "patch.index", ["index": "\(index)", "path": path])
        }
        let moved = JSONTree.verbatim(Array(resource.document.value(at: place + [.item(source)]).text))
        if count == 1 { return resource.bytes }
        let rest = try JSONDocument(JSONEdit.removing(resource.document, place + [.item(source)]))
        return try JSONEdit.inserting(rest, place, at: destination, moved)
    }

    /// The array a path names: where it is, how many it holds, of what type.
    private func list(_ resource: Resource, _ found: [PathNode], _ path: String) throws(FHIRFault) -> (place: [JSONStep], count: Int, type: String) {
        if let first = found.first {
            let steps = resource.document.steps(to: first.value.exists ? first.value : first.companion)
            guard case .item? = steps.last else { throw FHIRFault(.invalid, "patch.not-list", ["path": path]) }
            let place = Array(steps.dropLast())
            return (place, resource.document.value(at: place).items.reduce(0) { count, _ in count + 1 }, first.type)
        }
        // Nothing there yet: the last name under its parent.
        guard let dot = path.lastIndex(of: ".") else { throw FHIRFault(.invalid, "patch.nothing", ["path": path]) }
        let name = String(path[path.index(after: dot)...])
        let parent = try only(try nodes(String(path[..<dot]), resource), path)
        guard let element = PatchElement.of(parent.type, name), element.isList else { throw FHIRFault(.invalid, "patch.not-list", ["path": path]) }
        return (resource.document.steps(to: parent.value) + [.key(name)], 0, element.type)
    }

    // MARK: values

    /// What stands after `value` in the name of the part's value: `CodeableConcept`.
    private var suffix: String { Self.suffix(value) }

    private static func suffix(_ part: JSONValue) -> String {
        for (key, _) in part.members where key.string.hasPrefix("value") { return String(key.string.dropFirst(5)) }
        return ""
    }

    private static func capital(_ type: String) -> String { type.prefix(1).uppercased() + type.dropFirst() }

    /// The JSON of a part's value: what it carries, or an object of its parts.
    private func tree(_ part: JSONValue, _ type: String) throws(FHIRFault) -> JSONTree {
        for (key, value) in part.members where key.string.hasPrefix("value") { return .verbatim(Array(value.text)) }
        if part["resource"].exists { return .verbatim(Array(part["resource"].text)) }
        guard part["part"].exists else { throw FHIRFault(.badRequest, "patch.operation") }
        var members: [JSONMember] = []
        for inner in part["part"].items {
            guard let name = inner["name"].string else { throw FHIRFault(.badRequest, "patch.operation") }
            let element = PatchElement.of(type, name)
            let content = try tree(inner, element?.type ?? "")
            // `value` with what it carries; a part may also give the whole name, `valueString`.
            let whole = Self.suffix(inner)
            if element?.isChoice == true, !name.hasSuffix(whole) || whole.isEmpty {
                members.append(JSONMember(name + whole, content))
                continue
            }
            if let place = members.firstIndex(where: { $0.key == name }) {
                if case .array(let items) = members[place].value { members[place].value = .array(items + [content]) }
            } else {
                members.append(JSONMember(name, element?.isList == true ? .array([content]) : content))
            }
        }
        return .object(members)
    }
}

/// What R4 says of one element, as a patch needs it.
struct PatchElement {
    var type: String
    var isList: Bool
    var isChoice: Bool

    static func of(_ owner: String, _ name: String) -> PatchElement? {
        guard let element = PathTypes.r4.element(owner, name) else { return nil }
        let definition = Definitions.r4[owner]?.elements.first { $0.name == name || $0.name == name + "[x]" }
        let isList = definition?.cardinality.isList ?? ["extension", "modifierExtension", "contained"].contains(name)
        return PatchElement(type: element.types.first ?? "", isList: isList, isChoice: element.isChoice)
    }
}
