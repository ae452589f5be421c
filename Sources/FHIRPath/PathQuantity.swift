/// A number with a unit: a UCUM code, or a calendar word.
public struct PathQuantity: Sendable, Hashable {
    public var value: PathDecimal
    /// UCUM code, or `year`, `month`, `week`, `day`, `hour`, `minute`, `second`, `millisecond` for calendar units.
    public var unit: String
    public var isCalendar = false
    /// The calendar word as it was written.
    var word = ""

    static let calendar = ["year", "month", "week", "day", "hour", "minute", "second", "millisecond"]

    static func calendarUnit(_ word: String) -> String? {
        let single = word.hasSuffix("s") ? String(word.dropLast()) : word
        return calendar.contains(single) ? single : nil
    }

    /// The unit of time added to dates; nil for others and for UCUM's mean year and month.
    var timeUnit: String? {
        if isCalendar { return unit }
        return ["wk": "week", "d": "day", "h": "hour", "min": "minute", "s": "second", "ms": "millisecond"][unit] ?? Self.calendarUnit(unit)
    }

    var text: String { value.text + " " + (isCalendar ? (word.isEmpty ? unit : word) : "'\(unit)'") }

    /// Both in the same base unit; nil when they measure different things.
    static func common(_ one: PathQuantity, _ two: PathQuantity) -> (PathDecimal, PathDecimal)? {
        if one.unit == two.unit, one.isCalendar == two.isCalendar { return (one.value, two.value) }
        guard let first = PathUnit(one), let second = PathUnit(two), first.base == second.base, let left = one.value.times(first.factor),
            let right = two.value.times(second.factor)
        else { return nil }
        return (left.reduced, right.reduced)
    }
}

/// The few units that expressions use: a factor and powers of base units. UCUM as a whole belongs to terminology.
struct PathUnit {
    var factor = PathDecimal(1, 0)
    var base: [String: Int] = [:]

    private static let atoms: [String: (String, String)] = [
        "1": ("1", ""), "m": ("1", "m"), "g": ("1", "g"), "s": ("1", "s"), "L": ("0.001", "m3"), "l": ("0.001", "m3"), "mol": ("1", "mol"),
        "min": ("60", "s"), "h": ("3600", "s"), "d": ("86400", "s"), "wk": ("604800", "s"), "[in_i]": ("0.0254", "m"), "[ft_i]": ("0.3048", "m"),
        "[lb_av]": ("453.59237", "g"), "[oz_av]": ("28.349523125", "g"), "%": ("0.01", ""), "mo": ("1", "mean month"), "a": ("1", "mean year"),
    ]
    private static let prefixes: [String: String] = ["k": "1000", "d": "0.1", "c": "0.01", "m": "0.001", "u": "0.000001", "n": "0.000000001"]

    init?(_ quantity: PathQuantity) {
        if quantity.isCalendar {
            let codes = ["week": "wk", "day": "d", "hour": "h", "minute": "min", "second": "s", "millisecond": "ms"]
            guard let code = codes[quantity.unit] else {
                self.init(base: [quantity.unit: 1])
                return
            }
            self.init(code: code)
        } else {
            self.init(code: quantity.unit)
        }
    }

    private init(base: [String: Int]) { self.base = base }

    init?(code: String) {
        var sign = 1
        var term = ""
        var isInside = false
        for character in code + "." {
            if character == "[" { isInside = true }
            if character == "]" { isInside = false }
            if !isInside && (character == "." || character == "/") {
                if !term.isEmpty, !multiply(term, sign) { return nil }
                if character == "/" { sign = -1 } else { sign = 1 }
                term = ""
            } else {
                term.append(character)
            }
        }
        base = base.filter { $0.value != 0 }
    }

    private mutating func multiply(_ term: String, _ sign: Int) -> Bool {
        var name = Substring(term)
        var power = 1
        if name != "1", let last = name.last, last.isNumber, let digit = Int(String(last)) {
            power = digit
            name = name.dropLast()
            if name.last == "-" || name.last == "+" {
                if name.last == "-" { power = -power }
                name = name.dropLast()
            }
        }
        power *= sign
        var scale = PathDecimal(1, 0)
        var found = Self.atoms[String(name)]
        if found == nil, let prefix = Self.prefixes[String(name.prefix(1))], let value = PathDecimal(prefix) {
            found = Self.atoms[String(name.dropFirst())]
            scale = value
        }
        guard let found, let own = PathDecimal(found.0), let whole = own.times(scale) else { return false }
        for _ in 0..<abs(power) {
            guard let next = power > 0 ? factor.times(whole) : factor.divided(by: whole) else { return false }
            factor = next
        }
        if found.1 == "m3" { base["m", default: 0] += 3 * power } else if !found.1.isEmpty { base[found.1, default: 0] += power }
        return true
    }
}
