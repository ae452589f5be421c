import FHIRModel

extension PathRun {
    // MARK: types

    func typeTest(_ word: String, _ items: [PathItem], _ name: String) throws(FHIRFault) -> [PathItem] {
        if items.count > 1 { throw PathFault.execution(word) }
        guard let item = items.first else { return [] }
        let (isExact, isKind) = try matches(item, name)
        return word == "is" ? [.boolean(isKind)] : isExact ? [item] : []
    }

    /// Whether an item has exactly the type, and whether it is of its kind.
    func matches(_ item: PathItem, _ name: String) throws(FHIRFault) -> (Bool, Bool) {
        let parts = name.split(separator: ".").map(String.init)
        let (space, bare) = parts.count == 2 && (parts[0] == "System" || parts[0] == "FHIR") ? (parts[0], parts[1]) : ("", name)
        if space != "System" && !types.isKnown(bare) && !PathTypes.system.contains(bare) { throw PathFault.execution(name) }
        if case .node(let node) = item {
            if space == "System" { return (false, false) }
            let own = node.type
            return (own == bare || types.isResource(own) && types.isA(own, bare), types.isA(own, bare))
        }
        if space == "FHIR" { return (false, false) }
        let isSame = Self.systemType(item) == bare
        return (isSame, isSame)
    }

    static func systemType(_ item: PathItem) -> String {
        switch item {
        case .node: "Any"
        case .boolean: "Boolean"
        case .integer: "Integer"
        case .decimal: "Decimal"
        case .string: "String"
        case .quantity: "Quantity"
        case .type: "TypeInfo"
        case .temporal(let value): value.kind == .date ? "Date" : value.kind == .time ? "Time" : "DateTime"
        }
    }

    // MARK: truth

    /// A collection as a condition: a single item that is no boolean is true (section 5.1, singleton evaluation).
    func truth(_ items: [PathItem]) throws(FHIRFault) -> Bool? {
        if items.count > 1 { throw PathFault.execution("singleton") }
        guard let item = items.first else { return nil }
        if case .boolean(let value) = item.plain { return value }
        return true
    }

    /// All children of a node, in document order.
    func children(_ item: PathItem) -> [PathItem] {
        guard case .node(let node) = item else { return [] }
        var found: [PathItem] = []
        let holder = node.value.isObject ? node.value : node.companion
        var seen: Set<String> = []
        for (key, _) in holder.members {
            var name = key.string
            if name == "resourceType" { continue }
            if name.hasPrefix("_") { name.removeFirst() }
            if !seen.insert(name).inserted { continue }
            if let next = try? member(name, [item]), !next.isEmpty {
                found += next
            } else if let base = choiceName(node.type, name), let next = try? member(base, [item]) {
                found += next
            }
        }
        return found
    }

    private func choiceName(_ type: String, _ key: String) -> String? {
        for index in key.indices where key[index].isUppercase {
            let base = String(key[..<index])
            if types.element(type, base)?.isChoice == true { return base }
        }
        return nil
    }
}
