import Foundation

/// An exact decimal with the digits it was written with: `mantissa` times ten to the minus `scale`.
public struct PathDecimal: Sendable, Hashable {
    var mantissa: Int128
    var scale: Int

    init(_ mantissa: Int128, _ scale: Int) {
        self.mantissa = mantissa
        self.scale = scale
    }

    /// Reads `-12.50` or `1e-3`; nil for anything else or more than 28 digits.
    public init?(_ text: String) {
        let halves = text.lowercased().split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = halves.first, !first.isEmpty else { return nil }
        var digits = first
        var sign: Int128 = 1
        if digits.first == "-" || digits.first == "+" {
            if digits.first == "-" { sign = -1 }
            digits = digits.dropFirst()
        }
        let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, !whole.isEmpty, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } }) else { return nil }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard whole.count + fraction.count <= 28, let value = Int128(whole + fraction) else { return nil }
        var scale = fraction.count
        if halves.count == 2 {
            guard let power = Int(halves[1]), power > -28, power < 28 else { return nil }
            scale -= power
        }
        self.init(sign * value, max(0, scale))
        if scale < 0 {
            let (raised, overflows) = mantissa.multipliedReportingOverflow(by: Self.power(-scale))
            if overflows || raised.magnitude > Self.most.magnitude { return nil }
            mantissa = raised
        }
    }

    init?(_ value: Double) {
        guard value.isFinite, abs(value) < 1e25 else { return nil }
        if value == value.rounded(), abs(value) < 1e15 { self.init(Int128(value), 0) } else { self.init("\(value)") }
    }

    /// A power of ten; beyond 37 digits the largest that can still be added to another.
    static func power(_ exponent: Int) -> Int128 { exponent > 37 ? most : (0..<max(0, exponent)).reduce(Int128(1)) { result, _ in result * 10 } }

    /// Where values are cut off: two of them can be added without overflow.
    private static let most = Int128.max / 4

    var double: Double { Double(mantissa) / pow(10, Double(scale)) }
    var isWhole: Bool { mantissa % Self.power(scale) == 0 }

    /// The same value with more digits behind the point.
    func scaled(to other: Int) -> PathDecimal {
        if other <= scale { return self }
        let (raised, overflows) = mantissa.multipliedReportingOverflow(by: Self.power(other - scale))
        return PathDecimal(overflows || raised.magnitude > Self.most.magnitude ? (mantissa < 0 ? -Self.most : Self.most) : raised, other)
    }

    /// Without zeros at the end.
    var reduced: PathDecimal {
        var value = self
        while value.scale > 0 && value.mantissa % 10 == 0 {
            value.mantissa /= 10
            value.scale -= 1
        }
        return value
    }

    public var text: String {
        let digits = String(mantissa.magnitude)
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
        let body = scale == 0 ? padded : padded.dropLast(scale) + "." + padded.suffix(scale)
        return (mantissa < 0 ? "-" : "") + body
    }

    static func + (one: PathDecimal, two: PathDecimal) -> PathDecimal {
        let scale = max(one.scale, two.scale)
        let (sum, overflows) = one.scaled(to: scale).mantissa.addingReportingOverflow(two.scaled(to: scale).mantissa)
        // Beyond what is kept exactly a sum stays at the end of it.
        guard overflows || sum.magnitude > most.magnitude else { return PathDecimal(sum, scale) }
        return PathDecimal(one.mantissa < 0 ? -most : most, scale)
    }

    static func - (one: PathDecimal, two: PathDecimal) -> PathDecimal { one + PathDecimal(-two.mantissa, two.scale) }

    /// Nil when the product is too large.
    func times(_ other: PathDecimal) -> PathDecimal? {
        let (product, overflows) = mantissa.multipliedReportingOverflow(by: other.mantissa)
        return overflows || product.magnitude > Self.most.magnitude ? nil : PathDecimal(product, scale + other.scale)
    }

    /// To sixteen places, rounded; nil for division by zero.
    func divided(by other: PathDecimal) -> PathDecimal? {
        if other.mantissa == 0 { return nil }
        let (raised, overflows) = mantissa.multipliedReportingOverflow(by: Self.power(16 + other.scale - min(scale, 16 + other.scale)))
        if overflows { return PathDecimal(double / other.double) }
        let lowered = scale > 16 + other.scale ? Self.power(scale - 16 - other.scale) : 1
        let quotient = raised / lowered / other.mantissa
        return PathDecimal(quotient, 16).reduced
    }

    /// Rounded half away from zero to `places` behind the point.
    func rounded(_ places: Int) -> PathDecimal {
        if places >= scale { return self }
        let unit = Self.power(scale - places)
        let half = unit / 2
        let moved = mantissa < 0 ? mantissa - half : mantissa + half
        return PathDecimal(moved / unit, places)
    }

    /// The largest value with `places` behind the point that is not above this one.
    func floored(_ places: Int) -> PathDecimal {
        if places >= scale { return scaled(to: places) }
        let unit = Self.power(scale - places)
        let quotient = mantissa / unit
        return PathDecimal(mantissa % unit != 0 && mantissa < 0 ? quotient - 1 : quotient, places)
    }

    static func compare(_ one: PathDecimal, _ two: PathDecimal) -> Int {
        let scale = max(one.scale, two.scale)
        let (left, right) = (one.scaled(to: scale).mantissa, two.scaled(to: scale).mantissa)
        return left < right ? -1 : left > right ? 1 : 0
    }
}
