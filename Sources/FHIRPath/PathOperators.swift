import FHIRModel
import Foundation

extension PathRun {
    mutating func binary(_ name: String, _ left: PathTree, _ right: PathTree, _ scope: PathScope) throws(FHIRFault) -> [PathItem] {
        let one = try evaluate(left, scope)
        switch name {
        case "and", "or", "xor", "implies": return try logic(name, try truth(one), try truth(evaluate(right, scope)))
        default: break
        }
        let two = try evaluate(right, scope)
        switch name {
        case "|": return distinct(one + two)
        case "=", "!=":
            guard let same = try equal(one, two) else { return [] }
            return [.boolean(name == "=" ? same : !same)]
        case "~", "!~":
            let same = equivalent(one, two)
            return [.boolean(name == "~" ? same : !same)]
        case "in", "contains":
            let (inner, outer) = name == "in" ? (one, two) : (two, one)
            if inner.count > 1 { throw PathFault.execution(name) }
            guard let item = inner.first else { return [] }
            return [.boolean(outer.contains { same($0, item) == true })]
        case "&": return [.string((try single(one, name)?.text ?? "") + (try single(two, name)?.text ?? ""))]
        case "<", ">", "<=", ">=":
            guard let a = try single(one, name)?.plain, let b = try single(two, name)?.plain, let order = try compare(a, b, name) else { return [] }
            return [.boolean(name == "<" ? order < 0 : name == ">" ? order > 0 : name == "<=" ? order <= 0 : order >= 0)]
        default:
            guard let a = try single(one, name)?.plain, let b = try single(two, name)?.plain else { return [] }
            return try arithmetic(name, a, b)
        }
    }

    func single(_ items: [PathItem], _ name: String) throws(FHIRFault) -> PathItem? {
        if items.count > 1 { throw PathFault.execution(name) }
        return items.first
    }

    private func logic(_ name: String, _ one: Bool?, _ two: Bool?) throws(FHIRFault) -> [PathItem] {
        let result: Bool?
        switch name {
        case "and": result = one == false || two == false ? false : one == nil || two == nil ? nil : true
        case "or": result = one == true || two == true ? true : one == nil || two == nil ? nil : false
        case "xor": result = one.flatMap { first in two.map { first != $0 } }
        default: result = one == false || two == true ? true : one == nil || two == nil ? nil : two
        }
        return result.map { [.boolean($0)] } ?? []
    }

    // MARK: equality

    /// Nil when one side is empty or precision does not let one know.
    func equal(_ one: [PathItem], _ two: [PathItem]) throws(FHIRFault) -> Bool? {
        if one.isEmpty || two.isEmpty { return nil }
        if one.count != two.count { return false }
        for (a, b) in zip(one, two) {
            guard let isSame = same(a, b) else { return nil }
            if !isSame { return false }
        }
        return true
    }

    func same(_ one: PathItem, _ two: PathItem) -> Bool? {
        switch (one.plain, two.plain) {
        case (.boolean(let a), .boolean(let b)): return a == b
        case (.string(let a), .string(let b)): return a == b
        case (.integer(let a), .integer(let b)): return a == b
        case (.temporal(let a), .temporal(let b)):
            return (a.kind == .time) != (b.kind == .time) ? false : PathTemporal.compare(a, b).map { $0 == 0 } ?? (differs(a, b) ? false : nil)
        case (.quantity(let a), .quantity(let b)):
            guard let (left, right) = PathQuantity.common(a, b) else {
                return a.isCalendar != b.isCalendar && PathUnit(a) != nil && PathUnit(b) != nil ? nil : false
            }
            return PathDecimal.compare(left, right) == 0
        case (.type(let a, let b), .type(let c, let d)): return a == c && b == d
        case (.node(let a), .node(let b)): return tree(a.value, b.value)
        case (let a, let b):
            if let (left, right) = numbers(a, b) { return PathDecimal.compare(left, right) == 0 }
            if case .quantity(let q) = a, let number = Self.number(b) {
                return PathQuantity.common(q, PathQuantity(value: number, unit: "1")).map { PathDecimal.compare($0.0, $0.1) == 0 } ?? false
            }
            if case .quantity(let q) = b, let number = Self.number(a) {
                return PathQuantity.common(q, PathQuantity(value: number, unit: "1")).map { PathDecimal.compare($0.0, $0.1) == 0 } ?? false
            }
            return false
        }
    }

    private func differs(_ a: PathTemporal, _ b: PathTemporal) -> Bool {
        if a.parts.count > 3 && b.parts.count > 3 { return false }
        return zip(a.parts, b.parts).contains { $0 != $1 }
    }

    /// Deep equality of elements: the same members in any order, lists in order.
    private func tree(_ one: JSONValue, _ two: JSONValue) -> Bool {
        if one.isObject && two.isObject {
            let (left, right) = (Array(one.members), Array(two.members))
            return left.count == right.count && left.allSatisfy { key, value in tree(value, two.member(key.string)) && two.member(key.string).exists }
        }
        if one.isArray && two.isArray {
            let (left, right) = (Array(one.items), Array(two.items))
            return left.count == right.count && zip(left, right).allSatisfy { tree($0, $1) }
        }
        return one.kind == two.kind && one.primitiveText == two.primitiveText
    }

    func equivalent(_ one: [PathItem], _ two: [PathItem]) -> Bool {
        if one.count != two.count { return false }
        var left = two
        for item in one {
            guard let place = left.firstIndex(where: { alike(item, $0) }) else { return false }
            left.remove(at: place)
        }
        return true
    }

    private func alike(_ one: PathItem, _ two: PathItem) -> Bool {
        switch (one.plain, two.plain) {
        case (.string(let a), .string(let b)): return Self.folded(a) == Self.folded(b)
        case (.temporal(let a), .temporal(let b)): return PathTemporal.compare(a, b) == 0
        case (.quantity(let a), .quantity(let b)):
            guard let (left, right) = PathQuantity.common(a, b) else { return a.unit == b.unit && PathDecimal.compare(a.value, b.value) == 0 }
            let places = Self.significant(a.value, b.value)
            return PathDecimal.compare(Self.leading(left, places), Self.leading(right, places)) == 0
        case (.node(let a), .node(let b)): return likeTree(a.value, b.value)
        case (let a, let b):
            if let (left, right) = numbers(a, b) {
                let places = min(left.scale, right.scale)
                return PathDecimal.compare(left.rounded(places), right.rounded(places)) == 0
            }
            return same(a, b) == true
        }
    }

    private func likeTree(_ one: JSONValue, _ two: JSONValue) -> Bool {
        if one.isObject && two.isObject {
            let left = Array(one.members).filter { $0.0.string != "id" }
            let right = Array(two.members).filter { $0.0.string != "id" }
            return left.count == right.count && left.allSatisfy { key, value in likeTree(value, two.member(key.string)) }
        }
        if one.isArray && two.isArray {
            let (left, right) = (Array(one.items), Array(two.items))
            return left.count == right.count && left.allSatisfy { item in right.contains { likeTree(item, $0) } }
        }
        guard let a = one.primitiveText, let b = two.primitiveText else { return one.kind == two.kind }
        return Self.folded(a) == Self.folded(b)
    }

    private static func folded(_ text: String) -> String { text.lowercased().split { $0.isWhitespace }.joined(separator: " ") }

    /// Digits both were written with, without zeros at the end.
    private static func significant(_ one: PathDecimal, _ two: PathDecimal) -> Int {
        min(String(one.reduced.mantissa.magnitude).count, String(two.reduced.mantissa.magnitude).count)
    }

    private static func leading(_ value: PathDecimal, _ digits: Int) -> PathDecimal {
        let surplus = String(value.mantissa.magnitude).count - digits
        guard surplus > 0 else { return value }
        if value.scale >= surplus { return value.rounded(value.scale - surplus) }
        let unit = PathDecimal.power(surplus)
        return PathDecimal((value.mantissa + unit / 2) / unit * unit, value.scale)
    }

    func distinct(_ items: [PathItem]) -> [PathItem] {
        var found: [PathItem] = []
        for item in items where !found.contains(where: { same($0, item) == true }) { found.append(item) }
        return found
    }
}
