import FHIRModel

extension PathRun {
    // MARK: parts of collections

    mutating func subset(_ name: String, _ arguments: [PathTree], _ items: [PathItem], _ scope: PathScope) throws(FHIRFault) -> [PathItem]? {
        switch name {
        case "single":
            if items.count > 1 { throw PathFault.execution(name) }
            return items
        case "first": return Array(items.prefix(1))
        case "last": return Array(items.suffix(1))
        case "tail": return Array(items.dropFirst())
        case "skip": return Array(items.dropFirst(max(0, try integer(arguments, 0, scope) ?? 0)))
        case "take": return Array(items.prefix(max(0, try integer(arguments, 0, scope) ?? 0)))
        case "intersect", "exclude", "union", "combine":
            let other = try evaluate(arguments.first ?? .nothing, scope)
            switch name {
            case "intersect": return distinct(items.filter { item in other.contains { same($0, item) == true } })
            case "exclude": return items.filter { item in !other.contains { same($0, item) == true } }
            case "union": return distinct(items + other)
            default: return items + other
            }
        case "children": return items.flatMap { children($0) }
        case "descendants":
            var (found, open): ([PathItem], [PathItem]) = ([], items)
            while !open.isEmpty {
                open = open.flatMap { children($0) }
                found += open
                if found.count > 1_000_000 { throw FHIRFault(.tooCostly, "fhirpath.execution", ["name": name]) }
            }
            return found
        case "ofType", "is", "as":
            guard let type = typeName(arguments.first) else { throw PathFault.execution(name) }
            if name != "ofType" { return try typeTest(name, items, type) }
            var found: [PathItem] = []
            for item in items where try matches(item, type).0 { found.append(item) }
            if items.isEmpty { return [] }
            return found
        case "type":
            return items.map { item in
                guard case .node(let node) = item else { return .type(namespace: "System", name: Self.systemType(item)) }
                return .type(namespace: "FHIR", name: node.type)
            }
        case "extension":
            guard let url = try string(arguments, 0, scope) else { return [] }
            return try member("extension", items.filter { if case .node = $0 { true } else { false } }).filter { item in
                if case .node(let node) = item { node.value["url"].string == url } else { false }
            }
        case "hasValue":
            guard items.count == 1 else { return [.boolean(false)] }
            if case .node(let node) = items[0] { return [.boolean(node.value.exists && !node.value.isObject)] }
            return [.boolean(true)]
        case "getValue": return items.count == 1 ? [items[0].plain] : []
        default: return nil
        }
    }

    private func typeName(_ tree: PathTree?) -> String? {
        switch tree {
        case .member(let name): name
        case .invoke(.member(let space), .member(let name)): space + "." + name
        case .literal(.string(let name)): name
        default: nil
        }
    }
}
