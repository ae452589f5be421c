import FHIRModel
import Foundation

extension PathRun {
    mutating func mathematics(_ name: String, _ arguments: [PathTree], _ items: [PathItem], _ scope: PathScope) throws(FHIRFault) -> [PathItem]? {
        guard ["abs", "ceiling", "exp", "floor", "ln", "log", "power", "round", "sqrt", "truncate"].contains(name) else { return nil }
        guard let item = try single(items, name)?.plain else { return [] }
        if name == "abs", case .quantity(var value) = item {
            if value.value.mantissa < 0 { value.value.mantissa = -value.value.mantissa }
            return [.quantity(value)]
        }
        if name == "abs", case .integer(let value) = item { return [.integer(abs(value))] }
        guard let own = Self.number(item) else { throw PathFault.execution(name) }
        switch name {
        case "abs": return [.decimal(PathDecimal(own.mantissa < 0 ? -own.mantissa : own.mantissa, own.scale))]
        case "floor": return [.integer(Int64(own.floored(0).mantissa))]
        case "ceiling": return [.integer(Int64(-PathDecimal(-own.mantissa, own.scale).floored(0).mantissa))]
        case "truncate": return Int64(exactly: own.mantissa / PathDecimal.power(own.scale)).map { [.integer($0)] } ?? []
        case "round":
            var places = 0
            if case .integer(let value)? = try argument(arguments, 0, scope) { places = Int(value) }
            if places < 0 { throw PathFault.execution(name) }
            let rounded = own.rounded(places)
            return arguments.isEmpty ? [.integer(Int64(rounded.mantissa))] : [.decimal(rounded)]
        case "power":
            guard let other = try argument(arguments, 0, scope), let exponent = Self.number(other) else { return [] }
            if case .integer(let base) = item, case .integer(let count) = other, count >= 0 {
                var result: Int64 = 1
                for _ in 0..<min(count, 64) {
                    let (next, overflows) = result.multipliedReportingOverflow(by: base)
                    if overflows { return [] }
                    result = next
                }
                return [.integer(result)]
            }
            return PathDecimal(pow(own.double, exponent.double)).map { [.decimal($0)] } ?? []
        case "log":
            guard let other = try argument(arguments, 0, scope), let base = Self.number(other) else { return [] }
            return PathDecimal(log(own.double) / log(base.double)).map { [.decimal($0)] } ?? []
        default:
            let result = name == "exp" ? exp(own.double) : name == "ln" ? log(own.double) : own.double.squareRoot()
            return PathDecimal(result).map { [.decimal($0)] } ?? []
        }
    }

    // MARK: conversions

    mutating func conversion(_ name: String, _ arguments: [PathTree], _ items: [PathItem], _ scope: PathScope) throws(FHIRFault) -> [PathItem]? {
        let kinds = ["Boolean", "Integer", "Decimal", "String", "Date", "DateTime", "Time", "Quantity"]
        if let kind = kinds.first(where: { name == "to" + $0 }) {
            guard let item = try single(items, name)?.plain else { return [] }
            return converted(item, kind).map { [$0] } ?? []
        }
        guard let kind = kinds.first(where: { name == "convertsTo" + $0 }) else { return nil }
        guard let item = try single(items, name)?.plain else { return [] }
        return [.boolean(converted(item, kind) != nil)]
    }

    private func converted(_ item: PathItem, _ kind: String) -> PathItem? {
        switch (kind, item) {
        case ("String", .node): return nil
        case ("String", _): return .string(item.text)
        case ("Boolean", .boolean), ("Integer", .integer), ("Decimal", .decimal), ("Quantity", .quantity): return item
        case ("Boolean", .string(let text)):
            if ["true", "t", "yes", "y", "1", "1.0"].contains(text.lowercased()) { return .boolean(true) }
            return ["false", "f", "no", "n", "0", "0.0"].contains(text.lowercased()) ? .boolean(false) : nil
        case ("Boolean", _):
            guard let number = Self.number(item) else { return nil }
            if PathDecimal.compare(number, PathDecimal(1, 0)) == 0 { return .boolean(true) }
            return number.mantissa == 0 ? .boolean(false) : nil
        case ("Integer", .boolean(let value)): return .integer(value ? 1 : 0)
        case ("Integer", .string(let text)): return Int64(text.hasPrefix("+") ? String(text.dropFirst()) : text).map { .integer($0) }
        case ("Decimal", .boolean(let value)): return .decimal(PathDecimal(value ? 10 : 0, 1))
        case ("Decimal", .integer(let value)): return .decimal(PathDecimal(Int128(value), 0))
        case ("Decimal", .string(let text)): return PathDecimal(text).map { .decimal($0) }
        case ("Quantity", .boolean(let value)): return .quantity(PathQuantity(value: PathDecimal(value ? 10 : 0, 1), unit: "1"))
        case ("Quantity", .string(let text)): return quantity(text).map { .quantity($0) }
        case ("Quantity", _): return Self.number(item).map { .quantity(PathQuantity(value: $0, unit: "1")) }
        case ("Date", .temporal(let value)):
            if value.kind == .date { return item }
            return value.kind == .dateTime ? PathTemporal(String(value.text.prefix(10)), kind: .date).map { .temporal($0) } : nil
        case ("Date", .string(let text)):
            return PathTemporal(text, kind: .date).map { .temporal($0) }
                ?? (text.contains("T") ? PathTemporal(text, kind: .dateTime).flatMap { converted(.temporal($0), kind) } : nil)
        case ("DateTime", .temporal(var value)):
            if value.kind == .time { return nil }
            value.kind = .dateTime
            return .temporal(value)
        case ("DateTime", .string(let text)): return PathTemporal(text, kind: .dateTime).map { .temporal($0) }
        case ("Time", .temporal(let value)): return value.kind == .time ? item : nil
        case ("Time", .string(let text)): return PathTemporal(text.hasPrefix("T") ? String(text.dropFirst()) : text, kind: .time).map { .temporal($0) }
        default: return nil
        }
    }

    /// `1`, `1.0 'mg'`, `1 day`.
    private func quantity(_ text: String) -> PathQuantity? {
        let trimmed = text.trimmingCharacters(in: .whitespaces)
        let number = trimmed.prefix { !$0.isWhitespace && $0 != "'" }
        guard let value = PathDecimal(String(number)) else { return nil }
        let rest = trimmed.dropFirst(number.count).trimmingCharacters(in: .whitespaces)
        if rest.isEmpty { return PathQuantity(value: value, unit: "1") }
        if rest.count >= 2, rest.first == "'", rest.last == "'" { return PathQuantity(value: value, unit: String(rest.dropFirst().dropLast())) }
        return PathQuantity.calendarUnit(rest).map { PathQuantity(value: value, unit: $0, isCalendar: true, word: rest) }
    }
}
