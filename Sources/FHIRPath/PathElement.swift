public import FHIRModel

/// One element of a resource as other rooms walk it: its value, its extensions, its type.
public struct PathElement: Sendable {
    let node: PathNode

    /// A whole resource.
    public init(_ value: JSONValue, type: String) { node = PathNode(value: value, companion: .missing, type: type) }

    init(_ node: PathNode) { self.node = node }

    /// `Patient`, `HumanName`, `code`, `Patient.contact`.
    public var type: String { node.type }
    public var value: JSONValue { node.value }
    public var companion: JSONValue { node.companion }

    /// A child and what it is called in a path, with its number where it is one of a list.
    public struct Child: Sendable {
        public var name: String
        /// The JSON name, without a number: `valueQuantity` where `name` is `value`.
        public var key: String
        public var element: PathElement
        /// Whether it stands where a whole resource may: contained, or in a Bundle.
        public var isResourceHolder: Bool
    }

    /// The elements below, in document order. Primitives have those of their extensions.
    public func children() -> [Child] {
        if PathTypes.primitives.contains(node.type) { return Self.named("extension", "extension", node.companion["extension"], type: "Extension") }
        guard node.value.isObject else { return [] }
        var found: [Child] = []
        var seen: Set<String> = []
        for (key, _) in node.value.members {
            var name = key.string
            if name == "resourceType" { continue }
            if name.hasPrefix("_") { name.removeFirst() }
            guard seen.insert(name).inserted, let (element, type) = Self.element(node.type, name) else { continue }
            found += Self.named(element, name, node.value.member(name), node.value.member("_" + name), type: type)
        }
        return found
    }

    private static func element(_ owner: String, _ name: String) -> (name: String, type: String)? {
        if let plain = PathTypes.r4.element(owner, name), !plain.isChoice || plain.types.count == 1 { return (name, plain.types.first ?? "") }
        // A choice carries its type in its name.
        for length in stride(from: name.count - 1, to: 0, by: -1) {
            let stem = String(name.prefix(length))
            guard let element = PathTypes.r4.element(owner, stem), element.isChoice else { continue }
            let suffix = String(name.dropFirst(length))
            let lower = suffix.prefix(1).lowercased() + suffix.dropFirst()
            return (stem, PathTypes.primitives.contains(lower) ? lower : suffix)
        }
        return nil
    }

    private static func named(_ name: String, _ key: String, _ value: JSONValue, _ companion: JSONValue = .missing, type: String) -> [Child] {
        let isList = value.isArray || companion.isArray
        let values = value.exists ? Array(value.items) : []
        let extras = companion.exists ? Array(companion.items) : []
        return (0..<max(values.count, extras.count)).compactMap { index in
            let own = index < values.count && values[index].kind != .null ? values[index] : .missing
            let extra = index < extras.count && extras[index].kind != .null ? extras[index] : .missing
            if !own.exists && !extra.exists { return nil }
            let actual = type == "Resource" ? own["resourceType"].string ?? type : type
            return Child(
                name: isList ? "\(name)[\(index)]" : name, key: key, element: PathElement(PathNode(value: own, companion: extra, type: actual)),
                isResourceHolder: type == "Resource"
            )
        }
    }
}

extension FHIRPathExpression {
    /// Evaluates at one element. `resource`: what `%resource` means there; `root`: what `%rootResource` means.
    public func evaluate(at element: PathElement, resource: PathElement, root: Resource, now: String) throws(FHIRFault) -> [PathItem] {
        let outer = PathItem.node(PathNode(value: root.root, companion: .missing, type: root.type))
        var run = PathRun(root: [.node(element.node)], resource: [.node(resource.node)], now: now)
        run.rootResource = [outer]
        run.isLenient = true
        return try run.evaluate(tree, PathScope(this: [.node(element.node)]))
    }
}

extension PathItem {
    /// Whether it is the boolean true.
    public var isTrue: Bool { if case .boolean(true) = plain { true } else { false } }

    /// The element of the resource that it is; nil for a value that was computed.
    public var element: PathElement? { if case .node(let node) = self { PathElement(node) } else { nil } }

    /// Whether it is a boolean that was computed, such as by `exists()`.
    public var computedBoolean: Bool? { if case .boolean(let flag) = self { flag } else { nil } }
}
