import FHIRModel

extension PathRun {
    // MARK: order and numbers

    static func number(_ item: PathItem) -> PathDecimal? {
        switch item {
        case .integer(let value): PathDecimal(Int128(value), 0)
        case .decimal(let value): value
        default: nil
        }
    }

    func numbers(_ one: PathItem, _ two: PathItem) -> (PathDecimal, PathDecimal)? {
        guard let left = Self.number(one), let right = Self.number(two) else { return nil }
        return (left, right)
    }

    func compare(_ one: PathItem, _ two: PathItem, _ name: String) throws(FHIRFault) -> Int? {
        if let (left, right) = numbers(one, two) { return PathDecimal.compare(left, right) }
        switch (one, two) {
        case (.string(let a), .string(let b)): return a == b ? 0 : a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars) ? -1 : 1
        case (.temporal(let a), .temporal(let b)): return PathTemporal.compare(a, b)
        case (.quantity(let a), .quantity(let b)): return PathQuantity.common(a, b).map { PathDecimal.compare($0.0, $0.1) }
        case (.quantity(let a), let b):
            if let number = Self.number(b) { return PathQuantity.common(a, PathQuantity(value: number, unit: "1")).map { PathDecimal.compare($0.0, $0.1) } }
        case (let a, .quantity(let b)):
            if let number = Self.number(a) { return PathQuantity.common(PathQuantity(value: number, unit: "1"), b).map { PathDecimal.compare($0.0, $0.1) } }
        case (.string(let text), .temporal(let b)):
            if let a = PathTemporal(text, kind: b.kind) { return PathTemporal.compare(a, b) }
        case (.temporal(let a), .string(let text)):
            if let b = PathTemporal(text, kind: a.kind) { return PathTemporal.compare(a, b) }
        default: break
        }
        throw PathFault.execution(name)
    }

    func negate(_ items: [PathItem]) throws(FHIRFault) -> [PathItem] {
        guard let item = try single(items, "-")?.plain else { return [] }
        switch item {
        case .integer(let value): return [.integer(-value)]
        case .decimal(let value): return [.decimal(PathDecimal(-value.mantissa, value.scale))]
        case .quantity(var value):
            value.value.mantissa = -value.value.mantissa
            return [.quantity(value)]
        default: throw PathFault.execution("-")
        }
    }

    func arithmetic(_ name: String, _ one: PathItem, _ two: PathItem) throws(FHIRFault) -> [PathItem] {
        if case .integer(let a) = one, case .integer(let b) = two { return try whole(name, a, b) }
        if let (left, right) = numbers(one, two) { return try decimal(name, left, right) }
        switch (one, two) {
        case (.string(let a), .string(let b)) where name == "+": return [.string(a + b)]
        case (.temporal(let date), .quantity(let amount)) where name == "+" || name == "-": return try moved(date, amount, name)
        case (.quantity(let a), .quantity(let b)): return try quantities(name, a, b)
        case (.quantity(let a), let b) where name == "*" || name == "/":
            guard let number = Self.number(b), let value = name == "*" ? a.value.times(number) : a.value.divided(by: number) else { return [] }
            return [.quantity(PathQuantity(value: value, unit: a.unit, isCalendar: a.isCalendar, word: a.word))]
        case (let a, .quantity(let b)) where name == "*":
            guard let number = Self.number(a), let value = b.value.times(number) else { return [] }
            return [.quantity(PathQuantity(value: value, unit: b.unit, isCalendar: b.isCalendar, word: b.word))]
        default: throw PathFault.execution(name)
        }
    }

    private func whole(_ name: String, _ a: Int64, _ b: Int64) throws(FHIRFault) -> [PathItem] {
        let result: (Int64, Bool)
        switch name {
        case "+": result = a.addingReportingOverflow(b)
        case "-": result = a.subtractingReportingOverflow(b)
        case "*": result = a.multipliedReportingOverflow(by: b)
        case "div": result = b == 0 ? (0, true) : a.dividedReportingOverflow(by: b)
        case "mod": result = b == 0 ? (0, true) : a.remainderReportingOverflow(dividingBy: b)
        default: return try decimal(name, PathDecimal(Int128(a), 0), PathDecimal(Int128(b), 0))
        }
        return result.1 ? [] : [.integer(result.0)]
    }

    private func decimal(_ name: String, _ a: PathDecimal, _ b: PathDecimal) throws(FHIRFault) -> [PathItem] {
        switch name {
        case "+": return [.decimal(a + b)]
        case "-": return [.decimal(a - b)]
        case "*": return a.times(b).map { [.decimal($0)] } ?? []
        case "/": return a.divided(by: b).map { [.decimal($0)] } ?? []
        case "div", "mod":
            if b.mantissa == 0 { return [] }
            let scale = max(a.scale, b.scale)
            let (left, right) = (a.scaled(to: scale).mantissa, b.scaled(to: scale).mantissa)
            if name == "div" { return [.integer(Int64(left / right))] }
            return [.decimal(PathDecimal(left % right, scale))]
        default: throw PathFault.execution(name)
        }
    }

    private func quantities(_ name: String, _ a: PathQuantity, _ b: PathQuantity) throws(FHIRFault) -> [PathItem] {
        switch name {
        case "+", "-":
            if a.unit == b.unit && a.isCalendar == b.isCalendar {
                return [
                    .quantity(PathQuantity(value: name == "+" ? a.value + b.value : a.value - b.value, unit: a.unit, isCalendar: a.isCalendar, word: a.word))
                ]
            }
            guard let (left, right) = PathQuantity.common(a, b), let factor = PathUnit(a)?.factor,
                let value = (name == "+" ? left + right : left - right).divided(by: factor)
            else { return [] }
            return [.quantity(PathQuantity(value: value, unit: a.unit, isCalendar: a.isCalendar, word: a.word))]
        case "*":
            return a.value.times(b.value).map {
                [.quantity(PathQuantity(value: $0, unit: a.unit == "1" ? b.unit : b.unit == "1" ? a.unit : a.unit + "." + b.unit))]
            } ?? []
        case "/":
            return a.value.divided(by: b.value).map {
                [.quantity(PathQuantity(value: $0, unit: a.unit == b.unit ? "1" : b.unit == "1" ? a.unit : a.unit + "/" + b.unit))]
            } ?? []
        default: throw PathFault.execution(name)
        }
    }

    private func moved(_ date: PathTemporal, _ amount: PathQuantity, _ name: String) throws(FHIRFault) -> [PathItem] {
        guard let unit = amount.timeUnit else { throw PathFault.execution(name) }
        let sign = name == "-" ? -1 : 1
        // Beyond every calendar: what cannot be told is empty, as the language has it.
        guard abs(amount.value.double) < 1e11 else { return [] }
        if unit == "second", amount.isCalendar, amount.value.scale > 0 {
            return Self.known(date.adding(sign * Int((amount.value.double * 1000).rounded()), "millisecond"))
        }
        return Self.known(date.adding(sign * Int(amount.value.double.rounded(.towardZero)), unit))
    }

    /// A date of the years that FHIR can write; empty for one beyond.
    private static func known(_ date: PathTemporal) -> [PathItem] {
        date.kind == .time || (1...9999).contains(date.parts.first ?? 0) ? [.temporal(date)] : []
    }
}
