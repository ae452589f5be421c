public import FHIRModel
import FHIRPath

/// A profile or an extension: what it demands beyond its base (https://hl7.org/fhir/R4/profiling.html).
final class Profile: Sendable {
    /// One element that the profile speaks of, or a slice of one.
    final class Node: Sendable {
        /// As in the element's id: `component`, `value[x]`.
        let name: String
        let slice: String?
        let definition: JSONValue
        let children: [Node]
        let rules: [InvariantTable.Rule]

        init(name: String, slice: String?, definition: JSONValue, children: [Node]) {
            self.name = name
            self.slice = slice
            self.definition = definition
            self.children = children
            rules = definition["constraint"].items.compactMap { constraint in
                guard let key = constraint["key"].string, let text = constraint["expression"].string, let expression = try? FHIRPathExpression(text) else {
                    return nil
                }
                return InvariantTable.Rule(key: key, isError: constraint["severity"].string != "warning", expression: expression)
            }
        }

        var minimum: Int { definition["min"].integer ?? 0 }
        /// Nil for any number.
        var maximum: Int? { definition["max"].string.flatMap { Int($0) } }
        var types: [String] { definition["type"].items.compactMap { $0["code"].string } }

        /// Profiles that its type must keep.
        var profiles: [String] { definition["type"].items.flatMap { $0["profile"].items.compactMap(\.string) } }
        /// Types that a reference may lead to.
        var targets: [String] {
            definition["type"].items.flatMap { $0["targetProfile"].items.compactMap { $0.string?.split(separator: "/").last.map(String.init) } }
        }

        /// The value that must stand, whole or in part: `fixed[x]` or `pattern[x]`.
        var wanted: (value: JSONValue, isWhole: Bool)? {
            for (key, value) in definition.members {
                let name = key.string
                if name.hasPrefix("fixed") { return (value, true) }
                if name.hasPrefix("pattern") { return (value, false) }
            }
            return nil
        }

        /// The node below at a path such as `code.coding`, the unsliced one first.
        func descendant(_ path: Substring) -> [Node] {
            let parts = path.split(separator: ".", maxSplits: 1)
            guard let first = parts.first else { return [self] }
            let here = children.filter { $0.name == first || $0.name == first + "[x]" }
            return parts.count == 1 ? here : here.flatMap { $0.descendant(parts[1]) }
        }
    }

    let url: String
    let type: String
    let base: String
    let contexts: [String]
    let root: Node

    /// Throws `.invalid` for a definition without elements.
    init(_ definition: JSONValue) throws(FHIRFault) {
        let differential = definition["differential"]["element"]
        let elements = Array((differential.exists ? differential : definition["snapshot"]["element"]).items)
        guard let url = definition["url"].string, let type = definition["type"].string, !elements.isEmpty else {
            throw FHIRFault(.invalid, "validate.profile", ["profile": definition["url"].string ?? ""])
        }
        self.url = url
        self.type = type
        base = definition["baseDefinition"].string ?? ""
        contexts = definition["context"].items.compactMap { $0["type"].string == "element" ? $0["expression"].string : nil }
        var index = 0
        let paths = elements.map { ($0["id"].string ?? $0["path"].string ?? "").split(separator: ".") }
        root = Self.node(elements, paths, &index, depth: 1)
    }

    /// The node at `index` and all that follow below it. An id may leave parents out; they are made without demands.
    private static func node(_ elements: [JSONValue], _ paths: [[Substring]], _ index: inout Int, depth: Int) -> Node {
        let path = paths[index]
        let isSpoken = path.count == depth
        let own = isSpoken ? elements[index] : .missing
        let prefix = path.prefix(depth)
        if isSpoken { index += 1 }
        var children: [Node] = []
        while index < paths.count, paths[index].count > depth, paths[index].starts(with: prefix) {
            children.append(node(elements, paths, &index, depth: depth + 1))
        }
        let last = prefix.last?.split(separator: ":", maxSplits: 1).map(String.init) ?? [""]
        return Node(name: last[0], slice: last.count == 2 ? last[1] : own["sliceName"].string, definition: own, children: children)
    }
}

/// Where profiles come from: R4's own, then whoever is asked.
public struct ProfileSource: Sendable {
    /// A StructureDefinition by its address; nil where there is none.
    public var find: @Sendable (String) -> Resource?

    public init(find: @escaping @Sendable (String) -> Resource? = { _ in nil }) { self.find = find }

    private static let own: [String: Profile] = {
        var found: [String: Profile] = [:]
        for line in profileData.description.split(separator: "\n") {
            guard let document = try? JSONDocument(Array(line.utf8)), let profile = try? Profile(document.root) else { continue }
            found[profile.url] = profile
        }
        return found
    }()

    func profile(_ url: String) -> Profile? {
        let bare = url.split(separator: "|").first.map(String.init) ?? url
        if let found = Self.own[bare] { return found }
        return find(bare).flatMap { try? Profile($0.root) }
    }
}
