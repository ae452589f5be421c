import FHIRModel
import Foundation

extension PathRun {
    mutating func call(_ name: String, _ arguments: [PathTree], _ items: [PathItem], _ scope: PathScope) throws(FHIRFault) -> [PathItem] {
        if let found = try collection(name, arguments, items, scope) { return found }
        if let found = try subset(name, arguments, items, scope) { return found }
        if let found = try conversion(name, arguments, items, scope) { return found }
        if let found = try text(name, arguments, items, scope) { return found }
        if let found = try mathematics(name, arguments, items, scope) { return found }
        if let found = try other(name, arguments, items, scope) { return found }
        throw PathFault.execution(name + "()")
    }

    /// Evaluates `tree` with one item as `$this`.
    mutating func inner(_ tree: PathTree, _ item: PathItem, _ index: Int, _ scope: PathScope) throws(FHIRFault) -> [PathItem] {
        var own = scope
        own.this = [item]
        own.index = index
        own.isOutermost = false
        return try evaluate(tree, own)
    }

    /// An argument that is a value, not an expression over the items.
    mutating func argument(_ arguments: [PathTree], _ position: Int, _ scope: PathScope) throws(FHIRFault) -> PathItem? {
        guard position < arguments.count else { return nil }
        return try single(try evaluate(arguments[position], scope), "argument")?.plain
    }

    mutating func integer(_ arguments: [PathTree], _ position: Int, _ scope: PathScope) throws(FHIRFault) -> Int? {
        guard let item = try argument(arguments, position, scope) else { return nil }
        guard case .integer(let value) = item else { throw PathFault.execution("argument") }
        return Int(value)
    }

    mutating func string(_ arguments: [PathTree], _ position: Int, _ scope: PathScope) throws(FHIRFault) -> String? {
        guard let item = try argument(arguments, position, scope) else { return nil }
        guard case .string(let value) = item else { throw PathFault.execution("argument") }
        return value
    }

    // MARK: existence and filters

    private mutating func collection(_ name: String, _ arguments: [PathTree], _ items: [PathItem], _ scope: PathScope) throws(FHIRFault) -> [PathItem]? {
        switch name {
        case "empty": return [.boolean(items.isEmpty)]
        case "exists":
            guard let test = arguments.first else { return [.boolean(!items.isEmpty)] }
            return [.boolean(!(try filtered(test, items, scope).isEmpty))]
        case "not": return try truth(items).map { [.boolean(!$0)] } ?? []
        case "all":
            for (index, item) in items.enumerated() {
                if try truth(try inner(arguments.first ?? .nothing, item, index, scope)) != true { return [.boolean(false)] }
            }
            return [.boolean(true)]
        case "allTrue", "anyTrue", "allFalse", "anyFalse":
            var values: [Bool] = []
            for item in items {
                guard case .boolean(let value) = item.plain else { throw PathFault.execution(name) }
                values.append(value)
            }
            let wanted = name.hasSuffix("True")
            return [.boolean(name.hasPrefix("all") ? values.allSatisfy { $0 == wanted } : values.contains(wanted))]
        case "subsetOf", "supersetOf":
            let other = try evaluate(arguments.first ?? .nothing, scope)
            let (small, large) = name == "subsetOf" ? (items, other) : (other, items)
            return [.boolean(small.allSatisfy { item in large.contains { same($0, item) == true } })]
        case "count": return [.integer(Int64(items.count))]
        case "distinct": return distinct(items)
        case "isDistinct": return [.boolean(distinct(items).count == items.count)]
        case "where": return try filtered(arguments.first ?? .nothing, items, scope)
        case "select":
            var found: [PathItem] = []
            for (index, item) in items.enumerated() { found += try inner(arguments.first ?? .nothing, item, index, scope) }
            return found
        case "repeat":
            var (found, open): ([PathItem], [PathItem]) = ([], items)
            while !open.isEmpty {
                var next: [PathItem] = []
                for (index, item) in open.enumerated() {
                    for fresh in try inner(arguments.first ?? .nothing, item, index, scope) {
                        // Each fresh item is held against all: what never ends is stopped by that, too.
                        steps += found.count / 2
                        if found.contains(where: { same($0, fresh) == true }) { continue }
                        found.append(fresh)
                        next.append(fresh)
                    }
                }
                open = next
            }
            return found
        case "aggregate":
            var own = scope
            own.total = arguments.count > 1 ? try evaluate(arguments[1], scope) : []
            for (index, item) in items.enumerated() {
                own.this = [item]
                own.index = index
                own.total = try evaluate(arguments.first ?? .nothing, own)
            }
            return own.total
        case "iif":
            if items.count > 1 { throw PathFault.execution(name) }
            var own = scope
            if !items.isEmpty { own.this = items }
            let test = try evaluate(arguments.first ?? .nothing, own)
            if test.count > 1 { throw PathFault.execution(name) }
            if let item = test.first, case .boolean = item.plain {} else if !test.isEmpty { throw PathFault.execution(name) }
            if try truth(test) == true { return try evaluate(arguments.count > 1 ? arguments[1] : .nothing, own) }
            return arguments.count > 2 ? try evaluate(arguments[2], own) : []
        case "sort": return try sorted(arguments, items, scope)
        case "trace":
            if arguments.count > 1 { for item in items { _ = try inner(arguments[1], item, 0, scope) } }
            return items
        case "defineVariable":
            _ = try evaluate(arguments.first ?? .nothing, scope)
            return items
        default: return nil
        }
    }

    private mutating func filtered(_ test: PathTree, _ items: [PathItem], _ scope: PathScope) throws(FHIRFault) -> [PathItem] {
        var found: [PathItem] = []
        for (index, item) in items.enumerated() where try truth(try inner(test, item, index, scope)) == true { found.append(item) }
        return found
    }

    private mutating func sorted(_ arguments: [PathTree], _ items: [PathItem], _ scope: PathScope) throws(FHIRFault) -> [PathItem] {
        var rows: [(keys: [PathItem?], item: PathItem)] = []
        var descending: [Bool] = []
        for (index, item) in items.enumerated() {
            var keys: [PathItem?] = []
            descending = []
            for argument in arguments.isEmpty ? [PathTree.this] : arguments {
                var tree = argument
                var falls = false
                if case .negate(let under) = argument {
                    tree = under
                    falls = true
                }
                descending.append(falls)
                keys.append(try single(try inner(tree, item, index, scope), "sort")?.plain)
            }
            rows.append((keys, item))
        }
        let order = rows.indices.sorted { one, two in
            for (place, falls) in descending.enumerated() {
                let (a, b) = (rows[one].keys[place], rows[two].keys[place])
                // Nothing comes before everything, whichever way the rest is sorted.
                guard let a else { if b != nil { return true } else { continue } }
                guard let b else { return false }
                let result = (try? compare(a, b, "sort")) ?? nil
                if let result, result != 0 { return falls ? result > 0 : result < 0 }
            }
            return one < two
        }
        return order.map { rows[$0].item }
    }
}
