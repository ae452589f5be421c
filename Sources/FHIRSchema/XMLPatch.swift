public import FHIRModel

/// XML Patch (RFC 5261, as far as FHIR uses it): `add`, `replace` and `remove` by simple paths. The prefix `f` means FHIR's namespace.
public enum XMLPatch {
    private static let fhir = "http://hl7.org/fhir"

    /// The target after all operations of the patch, or none of them. Throws `.invalid` with the path of the operation that cannot be done.
    public static func apply(_ patch: XMLBranch, to target: XMLBranch) throws(FHIRFault) -> XMLBranch {
        let operations = patch.elements
        if operations.isEmpty { throw FHIRFault(.invalid, "patch.nothing", ["path": ""]) }
        var target = target
        for operation in operations {
            guard let text = operation[attribute: "sel"] else { throw FHIRFault(.badRequest, "patch.operation") }
            let path = try XMLPatchPath(text)
            switch operation.localName {
            case "add": try add(operation, path, &target)
            case "replace": try replace(operation, path, &target)
            case "remove": try remove(path, &target)
            default: throw FHIRFault(.badRequest, "patch.operation")
            }
        }
        return target
    }

    /// The one place of a path: child numbers from the root. Throws when there is none, or more than one.
    private static func only(_ path: XMLPatchPath, _ target: XMLBranch) throws(FHIRFault) -> [Int] {
        let found = path.places(target)
        if found.count > 1 { throw FHIRFault(.invalid, "patch.several", ["path": path.text]) }
        guard let place = found.first else { throw FHIRFault(.invalid, "patch.nothing", ["path": path.text]) }
        return place
    }

    private static func add(_ operation: XMLBranch, _ path: XMLPatchPath, _ target: inout XMLBranch) throws(FHIRFault) {
        let place = try only(path, target)
        let content = operation.children
        let text = content.reduce(into: "") { if case .text(let part) = $1 { $0 += part } }
        let type = operation[attribute: "type"] ?? ""
        if type.hasPrefix("@") || type.hasPrefix("namespace::") {
            let name = type.hasPrefix("@") ? String(type.dropFirst()) : "xmlns:" + type.dropFirst("namespace::".count)
            change(&target, place[...]) { $0.attributes = $0.attributes.filter { $0.name != name } + [XMLBranch.Attribute(name: name, value: text)] }
            return
        }
        let position = operation[attribute: "pos"]
        switch position {
        case "before", "after":
            guard let last = place.last else { throw FHIRFault(.invalid, "patch.path", ["path": path.text]) }
            change(&target, place.dropLast()) { $0.children.insert(contentsOf: content, at: position == "before" ? last : last + 1) }
        case "prepend": change(&target, place[...]) { $0.children = content + $0.children }
        case nil: change(&target, place[...]) { $0.children += content }
        default: throw FHIRFault(.badRequest, "patch.operation")
        }
    }

    private static func replace(_ operation: XMLBranch, _ path: XMLPatchPath, _ target: inout XMLBranch) throws(FHIRFault) {
        let place = try only(path, target)
        if let name = path.attribute {
            let text = operation.children.reduce(into: "") { if case .text(let part) = $1 { $0 += part } }
            change(&target, place[...]) { branch in
                for index in branch.attributes.indices where branch.attributes[index].name == name { branch.attributes[index].value = text }
            }
            return
        }
        // An element is replaced by the one element given, a text by all that is given.
        let content = path.isText ? operation.children : operation.withoutSpace.children
        guard let last = place.last else {
            guard case .element(let root)? = content.first else { throw FHIRFault(.invalid, "patch.path", ["path": path.text]) }
            target = root
            return
        }
        change(&target, place.dropLast()) { $0.children.replaceSubrange(last...last, with: content) }
    }

    private static func remove(_ path: XMLPatchPath, _ target: inout XMLBranch) throws(FHIRFault) {
        let place = try only(path, target)
        if let name = path.attribute {
            change(&target, place[...]) { $0.attributes.removeAll { $0.name == name } }
            return
        }
        guard let last = place.last else { throw FHIRFault(.invalid, "patch.path", ["path": path.text]) }
        change(&target, place.dropLast()) { _ = $0.children.remove(at: last) }
    }

    private static func change(_ branch: inout XMLBranch, _ place: ArraySlice<Int>, _ body: (inout XMLBranch) -> Void) {
        guard let first = place.first else { return body(&branch) }
        guard case .element(var inner) = branch.children[first] else { return }
        change(&inner, place.dropFirst(), body)
        branch.children[first] = .element(inner)
    }
}

/// A path such as `f:Patient/f:name[1]/f:family/@value` from the document's root.
struct XMLPatchPath {
    private enum Test {
        case element(name: String, namespace: String)
        case text, comment
    }

    private struct Step {
        var test: Test
        var number: Int?
        var equals: (attribute: String, value: String)?
    }

    let text: String
    /// The attribute at the end, when the path names one.
    private(set) var attribute: String?
    private var steps: [Step] = []

    var isText: Bool { if case .text? = steps.last?.test { true } else { false } }

    init(_ text: String) throws(FHIRFault) {
        self.text = text
        for part in text.split(separator: "/") {
            if part.hasPrefix("@") {
                attribute = String(part.dropFirst())
                continue
            }
            guard attribute == nil, let step = Self.step(part) else { throw FHIRFault(.badRequest, "patch.path", ["path": text]) }
            steps.append(step)
        }
        if steps.isEmpty { throw FHIRFault(.badRequest, "patch.path", ["path": text]) }
    }

    private static func step(_ part: Substring) -> Step? {
        let name = part.prefix { $0 != "[" }
        var step: Step
        switch name {
        case "text()": step = Step(test: .text)
        case "comment()": step = Step(test: .comment)
        default:
            let isFHIR = name.hasPrefix("f:")
            guard !name.isEmpty, isFHIR || !name.contains(":") else { return nil }
            step = Step(test: .element(name: String(isFHIR ? name.dropFirst(2) : name), namespace: isFHIR ? "http://hl7.org/fhir" : ""))
        }
        let predicate = part.dropFirst(name.count)
        if predicate.isEmpty { return step }
        guard predicate.hasSuffix("]") else { return nil }
        let inner = predicate.dropFirst().dropLast()
        if let number = Int(inner) {
            step.number = number
        } else {
            let pieces = inner.split(separator: "=", maxSplits: 1)
            guard pieces.count == 2, pieces[0].hasPrefix("@"), let quote = pieces[1].first, quote == "'" || quote == "\"", pieces[1].last == quote else {
                return nil
            }
            step.equals = (String(pieces[0].dropFirst()), String(pieces[1].dropFirst().dropLast()))
        }
        return step
    }

    /// Child numbers of everything the path leads to; empty numbers for the root itself.
    func places(_ root: XMLBranch) -> [[Int]] {
        guard let first = steps.first, Self.fits(first, .element(root)) else { return [] }
        var found: [(place: [Int], branch: XMLBranch?)] = [([], root)]
        for step in steps.dropFirst() {
            found = found.flatMap { place, branch -> [(place: [Int], branch: XMLBranch?)] in
                let all = (branch?.children ?? []).enumerated().filter { Self.fits(step, $0.element) }
                let kept = step.number.map { number in all.indices.contains(number - 1) ? [all[number - 1]] : [] } ?? all
                return kept.map { child in
                    if case .element(let inner) = child.element { return (place + [child.offset], inner) }
                    return (place + [child.offset], nil)
                }
            }
        }
        if let attribute { found = found.filter { $0.branch?[attribute: attribute] != nil } }
        return found.map(\.place)
    }

    private static func fits(_ step: Step, _ node: XMLBranch.Node) -> Bool {
        switch (step.test, node) {
        case (.element(let name, let namespace), .element(let branch)):
            guard branch.localName == name, branch.namespace == namespace else { return false }
            return step.equals.map { branch[attribute: $0.attribute] == $0.value } ?? true
        case (.text, .text), (.comment, .comment): return true
        default: return false
        }
    }
}
