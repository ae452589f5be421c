public import FHIRModel
import Foundation

/// A compiled FHIRPath expression of R4.
public struct FHIRPathExpression: Sendable {
    let tree: PathTree

    /// Throws `.malformed` with the position for what is no expression.
    public init(_ text: String) throws(FHIRFault) {
        var parser = try PathParser(text)
        tree = try parser.parse()
    }

    /// Evaluates over a resource. `now`: what now() gives, as a dateTime. Throws `.invalid` for names R4 does not know, `.wrongValue`
    /// where a function meets what it cannot take. Cost is that of the expression, at most `stepLimit` steps.
    public func evaluate(_ resource: Resource, now: String = "2000-01-01T00:00:00.000Z") throws(FHIRFault) -> [PathItem] {
        let root = PathItem.node(PathNode(value: resource.root, companion: .missing, type: resource.type))
        var run = PathRun(root: [root], resource: [root], now: now)
        return try run.evaluate(tree, PathScope(this: [root]))
    }

    /// Evaluates without a resource.
    public func evaluate(now: String = "2000-01-01T00:00:00.000Z") throws(FHIRFault) -> [PathItem] {
        var run = PathRun(root: [], resource: [], now: now)
        return try run.evaluate(tree, PathScope(this: []))
    }
}

struct PathRun {
    let root: [PathItem]
    let resource: [PathItem]
    let now: String
    /// The outermost resource where `resource` is one that it holds.
    var rootResource: [PathItem]
    /// Whether a name that a type does not have is merely empty: published rules ask `descendants()` for what few of them have.
    var isLenient = false
    let types = PathTypes.r4
    var steps = 0
    /// Evaluations of one expression.
    static let stepLimit = 2_000_000

    init(root: [PathItem], resource: [PathItem], now: String) {
        self.root = root
        self.resource = resource
        rootResource = resource
        self.now = now
    }

    mutating func evaluate(_ tree: PathTree, _ scope: PathScope) throws(FHIRFault) -> [PathItem] {
        steps += 1
        if steps > Self.stepLimit { throw FHIRFault(.tooCostly, "fhirpath.execution", ["name": "limit"]) }
        switch tree {
        case .nothing: return []
        case .literal(let item): return [item]
        case .constant(let name): return try constant(name, scope)
        case .this: return scope.this
        case .index: return [.integer(Int64(scope.index))]
        case .total: return scope.total
        case .member(let name): return try first(name, scope)
        case .call(let name, let arguments): return try call(name, arguments, scope.this, scope)
        case .invoke(let base, let step): return try invoke(base, step, scope)
        case .at(let base, let position):
            let items = try evaluate(base, scope)
            guard let place = try evaluate(position, scope).first, case .integer(let index) = place.plain else { return [] }
            return index >= 0 && index < items.count ? [items[Int(index)]] : []
        case .negate(let inner): return try negate(try evaluate(inner, scope))
        case .positive(let inner): return try evaluate(inner, scope)
        case .binary(let name, let left, let right): return try binary(name, left, right, scope)
        case .typeTest(let word, let inner, let type): return try typeTest(word, try evaluate(inner, scope), type)
        }
    }

    private mutating func invoke(_ base: PathTree, _ step: PathTree, _ scope: PathScope) throws(FHIRFault) -> [PathItem] {
        var inner = scope
        if case .call("defineVariable", let arguments) = base { inner = try define(arguments, scope.this, scope) }
        if case .invoke(let before, .call("defineVariable", let arguments)) = base {
            let items = try evaluate(before, scope)
            inner = try define(arguments, items, scope)
        }
        if case .typeTest("as", _, let type) = base, case .member(let name) = step, types.isClosed(type), types.element(type, name) == nil {
            // Wrong whatever the data holds.
            throw PathFault.semantic(type + "." + name)
        }
        let items = try evaluate(base, inner)
        switch step {
        case .member(let name): return try member(name, items)
        case .call(let name, let arguments): return try call(name, arguments, items, inner)
        default: return try evaluate(step, inner)
        }
    }

    private mutating func define(_ arguments: [PathTree], _ items: [PathItem], _ scope: PathScope) throws(FHIRFault) -> PathScope {
        var inner = scope
        guard let name = try arguments.first.map({ tree throws(FHIRFault) in try evaluate(tree, scope) })?.first?.text else {
            throw PathFault.execution("defineVariable")
        }
        if scope.variables[name] != nil || ["context", "resource", "rootResource", "ucum", "sct", "loinc"].contains(name) { throw PathFault.execution(name) }
        var own = scope
        own.this = items
        inner.variables[name] = arguments.count > 1 ? try evaluate(arguments[1], own) : items
        return inner
    }

    private func constant(_ name: String, _ scope: PathScope) throws(FHIRFault) -> [PathItem] {
        if let value = scope.variables[name] { return value }
        switch name {
        case "context": return root
        case "resource": return resource
        case "rootResource": return rootResource
        case "sct": return [.string("http://snomed.info/sct")]
        case "loinc": return [.string("http://loinc.org")]
        case "ucum": return [.string("http://unitsofmeasure.org")]
        default:
            if name.hasPrefix("vs-") { return [.string("http://hl7.org/fhir/ValueSet/" + name.dropFirst(3))] }
            if name.hasPrefix("ext-") { return [.string("http://hl7.org/fhir/StructureDefinition/" + name.dropFirst(4))] }
            throw PathFault.execution("%" + name)
        }
    }

    /// The first name of a path: a type of the context, or a member.
    private func first(_ name: String, _ scope: PathScope) throws(FHIRFault) -> [PathItem] {
        if let first = name.utf8.first, first >= 0x41, first <= 0x5a {
            let fitting = scope.this.filter { if case .node(let node) = $0 { types.isA(node.type, name) } else { false } }
            if !fitting.isEmpty { return fitting }
            if types.isKnown(name), case .node(let node)? = scope.this.first, types.isResource(node.type) { throw PathFault.semantic(name) }
        }
        return try member(name, scope.this)
    }

    // MARK: members

    func member(_ name: String, _ items: [PathItem]) throws(FHIRFault) -> [PathItem] {
        var found: [PathItem] = []
        // Unknown to every item is a mistake; known to some, as among descendants, is not.
        var (isKnown, isUnknown) = (false, false)
        var types: Set<String> = []
        for item in items {
            switch item {
            case .node(let node):
                if member(name, node, &found) { isKnown = true } else { isUnknown = true }
                if types.count < 2 { types.insert(node.type) }
            case .quantity(let quantity):
                if name == "value" { found.append(.decimal(quantity.value)) } else if name == "unit" || name == "code" { found.append(.string(quantity.unit)) }
            case .type(let namespace, let own):
                if name == "namespace" { found.append(.string(namespace)) } else if name == "name" { found.append(.string(own)) }
            default: break
            }
        }
        if isUnknown && !isKnown && types.count < 2 && !isLenient { throw PathFault.semantic(name) }
        return found
    }

    /// Adds what the member holds; false when the node's type has no such element.
    private func member(_ name: String, _ node: PathNode, _ found: inout [PathItem]) -> Bool {
        if PathTypes.primitives.contains(node.type) {
            // Of a primitive only what its companion carries.
            guard name == "extension" || name == "id" else { return name == "value" }
            append(node.companion.member(name), .missing, name == "id" ? "string" : "Extension", &found)
            return true
        }
        if let known = types.known(node.type, name) { return member(known, name, node, &found) }
        let definition = types.element(node.type, name)
        if definition == nil && types.isClosed(node.type) && !name.hasPrefix("_") { return name == "resourceType" }
        append(node.value.member(name), node.value.member("_" + name), definition?.types.first ?? "", &found)
        return true
    }

    /// Adds what an element of R4's own holds: under its name, or under the name of one of its types.
    private func member(_ element: PathTypes.Element, _ name: String, _ node: PathNode, _ found: inout [PathItem]) -> Bool {
        for key in element.keys {
            let value = node.value.member(key.name)
            let companion = element.mayBePrimitive ? node.value.member(key.companion) : .missing
            if value.exists || companion.exists {
                append(value, companion, key.type, &found)
                return true
            }
        }
        // An open choice holds types the tables do not list one by one.
        if element.isChoice, let choice = node.value.choiceMember(element.keys[0].name) {
            let suffix = String(choice.key.string.dropFirst(name.count))
            let lower = suffix.prefix(1).lowercased() + suffix.dropFirst()
            append(choice.value, .missing, PathTypes.primitives.contains(lower) ? lower : suffix, &found)
        }
        return true
    }

    private func append(_ value: JSONValue, _ companion: JSONValue, _ type: String, _ found: inout [PathItem]) {
        if value.exists, !value.isArray, !companion.exists, value.kind != .null {
            found.append(.node(PathNode(value: value, companion: .missing, type: actual(value, type))))
            return
        }
        let values = value.exists ? Array(value.items) : []
        let extras = companion.exists ? Array(companion.items) : []
        for position in 0..<max(values.count, extras.count) {
            let own = position < values.count && values[position].kind != .null ? values[position] : .missing
            let extra = position < extras.count && extras[position].kind != .null ? extras[position] : .missing
            if !own.exists && !extra.exists { continue }
            found.append(.node(PathNode(value: own, companion: extra, type: actual(own, type))))
        }
    }

    private func actual(_ value: JSONValue, _ type: String) -> String {
        type == "Resource" || type.isEmpty && value["resourceType"].exists ? value["resourceType"].string ?? type : type
    }
}
