/// A natural number of any size: what exact conversions of units need, and no more.
struct BigNatural: Sendable, Equatable {
    /// Little-endian, without zeros at the end; empty for zero.
    private var digits: [UInt32]

    init(_ value: UInt32) { digits = value == 0 ? [] : [value] }

    private init(digits: [UInt32]) {
        var digits = digits
        while digits.last == 0 { digits.removeLast() }
        self.digits = digits
    }

    var isZero: Bool { digits.isEmpty }
    static let one = BigNatural(1)

    static func ten(to power: Int) -> BigNatural { (0..<power).reduce(one) { value, _ in value.times(10, plus: 0) } }

    func times(_ factor: UInt32, plus: UInt32) -> BigNatural {
        var result = digits
        var carry = UInt64(plus)
        for index in result.indices {
            let product = UInt64(result[index]) * UInt64(factor) + carry
            result[index] = UInt32(truncatingIfNeeded: product)
            carry = product >> 32
        }
        if carry > 0 { result.append(UInt32(carry)) }
        return BigNatural(digits: result)
    }

    static func * (one: BigNatural, two: BigNatural) -> BigNatural {
        if one.isZero || two.isZero { return BigNatural(0) }
        var result = [UInt32](repeating: 0, count: one.digits.count + two.digits.count)
        for (place, digit) in one.digits.enumerated() {
            var carry: UInt64 = 0
            for (other, second) in two.digits.enumerated() {
                let product = UInt64(digit) * UInt64(second) + UInt64(result[place + other]) + carry
                result[place + other] = UInt32(truncatingIfNeeded: product)
                carry = product >> 32
            }
            result[place + two.digits.count] = UInt32(carry)
        }
        return BigNatural(digits: result)
    }

    static func < (one: BigNatural, two: BigNatural) -> Bool {
        if one.digits.count != two.digits.count { return one.digits.count < two.digits.count }
        for index in one.digits.indices.reversed() where one.digits[index] != two.digits[index] { return one.digits[index] < two.digits[index] }
        return false
    }

    /// `self` is at least `other`.
    func minus(_ other: BigNatural) -> BigNatural {
        var result = digits
        var borrow: Int64 = 0
        for index in result.indices {
            var difference = Int64(result[index]) - (index < other.digits.count ? Int64(other.digits[index]) : 0) - borrow
            borrow = difference < 0 ? 1 : 0
            if difference < 0 { difference += 1 << 32 }
            result[index] = UInt32(difference)
        }
        return BigNatural(digits: result)
    }

    var double: Double { digits.reversed().reduce(0) { $0 * 4_294_967_296 + Double($1) } }
}

/// An exact positive fraction.
struct UnitRatio: Sendable, Equatable {
    var numerator: BigNatural
    var denominator: BigNatural

    static let one = UnitRatio(numerator: .one, denominator: .one)

    init(numerator: BigNatural, denominator: BigNatural) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Reads `12`, `0.9`, `1e-3`, `1.38e-23`; nil for anything else. The sign is the caller's.
    init?(_ text: some StringProtocol) {
        let parts = text.lowercased().split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
        let mantissa = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let decimals = mantissa.count == 2 ? mantissa[1] : ""
        guard var exponent = parts.count == 2 ? Int(parts[1]) : 0, exponent > -400, exponent < 400, !(mantissa[0].isEmpty && decimals.isEmpty) else {
            return nil
        }
        var value = BigNatural(0)
        for byte in (mantissa[0] + decimals).utf8 {
            guard byte &- 0x30 < 10 else { return nil }
            value = value.times(10, plus: UInt32(byte - 0x30))
        }
        exponent -= decimals.count
        self.init(
            numerator: exponent > 0 ? value * .ten(to: exponent) : value, denominator: exponent < 0 ? .ten(to: -exponent) : .one)
    }

    static func * (one: UnitRatio, two: UnitRatio) -> UnitRatio {
        UnitRatio(numerator: one.numerator * two.numerator, denominator: one.denominator * two.denominator)
    }

    var inverse: UnitRatio { UnitRatio(numerator: denominator, denominator: numerator) }

    func power(_ exponent: Int) -> UnitRatio {
        let base = exponent < 0 ? inverse : self
        return (0..<abs(exponent)).reduce(.one) { value, _ in value * base }
    }

    var double: Double {
        let (top, bottom) = (numerator.double, denominator.double)
        return top.isFinite && bottom.isFinite ? top / bottom : Double(text(significantDigits: 17)) ?? .nan
    }

    /// The decimal with at most `significantDigits`, rounded half up, without zeros at its end: `0.00000125`.
    func text(significantDigits: Int) -> String {
        if numerator.isZero { return "0" }
        // Scaled so that the first digit stands just before the point.
        var (top, bottom) = (numerator, denominator)
        var exponent = 0
        while !(top < bottom.times(10, plus: 0)) {
            bottom = bottom.times(10, plus: 0)
            exponent += 1
        }
        while top < bottom {
            top = top.times(10, plus: 0)
            exponent -= 1
        }
        var digits: [UInt8] = []
        for _ in 0...significantDigits {
            var digit: UInt8 = 0
            while !(top < bottom) {
                top = top.minus(bottom)
                digit += 1
            }
            digits.append(digit)
            top = top.times(10, plus: 0)
        }
        return Self.written(digits, exponent)
    }

    private static func written(_ found: [UInt8], _ place: Int) -> String {
        var digits = found
        var exponent = place
        if digits.removeLast() >= 5 {
            var index = digits.count - 1
            while index >= 0, digits[index] == 9 {
                digits[index] = 0
                index -= 1
            }
            if index >= 0 {
                digits[index] += 1
            } else {
                digits.insert(1, at: 0)
                digits.removeLast()
                exponent += 1
            }
        }
        while digits.count > 1, digits.last == 0 { digits.removeLast() }
        let text = digits.map { String($0) }.joined()
        if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + text }
        if text.count <= exponent + 1 { return text + String(repeating: "0", count: exponent + 1 - text.count) }
        return text.prefix(exponent + 1) + "." + text.dropFirst(exponent + 1)
    }
}
