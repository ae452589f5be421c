import FHIRModel
import Foundation
import Synchronization

/// The Unified Code for Units of Measure (https://ucum.org): validity, names, exact conversion, canonical form.
public enum UCUM {
    public static let system = "http://unitsofmeasure.org"

    /// A unit in base units: a factor and their powers, or a scale of its own.
    public struct Canonical: Sendable {
        var ratio: UnitRatio
        /// Base units and exponents, none zero.
        var dimension: [String: Int]
        /// The scale of `Cel`, `[pH]` and their like, with the factor before it.
        var scale: UnitScale?

        /// The base units as a code, in order of the alphabet: `g.m-3`; `1` for a pure number.
        public var code: String {
            let parts = dimension.sorted { $0.key < $1.key }.map { $0.value == 1 ? $0.key : "\($0.key)\($0.value)" }
            return parts.isEmpty ? "1" : parts.joined(separator: ".")
        }

        /// Base units in one of this unit; for a scale, of its zero's neighbourhood nothing is said.
        public var factor: Double { ratio.double }

        /// `value` of this unit in base units.
        public func base(_ value: Double) -> Double { scale.map { $0.toBase(value) } ?? value * factor }
    }

    /// Whether `code` is a valid unit.
    public static func isValid(_ code: String) -> Bool { code.isEmpty ? false : UCUMExpression(code) != nil }

    /// Names of the unit's parts; nil for an invalid unit.
    public static func display(_ code: String) -> String? { code.isEmpty ? "(unity)" : UCUMExpression(code)?.display }

    private static let known = Mutex<[String: Canonical?]>([:])
    /// Units remembered at once.
    private static let limit = 5000

    /// The unit in base units; nil for an invalid one. Remembered.
    public static func canonical(_ code: String) -> Canonical? {
        if let found = known.withLock({ $0[code] }) { return found }
        let made = UCUMExpression(code).flatMap { canonical($0, depth: 0) }
        known.withLock { known in
            if known.count >= limit { known.removeAll() }
            known[code] = .some(made)
        }
        return made
    }

    /// Whether two units measure the same kind of thing; false when either is invalid.
    public static func isComparable(_ one: String, _ two: String) -> Bool {
        guard let first = canonical(one), let second = canonical(two) else { return false }
        return first.dimension == second.dimension
    }

    /// `value` of `source` in `target`, exact to `significantDigits`; nil when the units do not compare.
    public static func convert(_ value: String, from source: String, to target: String, significantDigits: Int = 34) -> String? {
        guard let from = canonical(source), let to = canonical(target), from.dimension == to.dimension else { return nil }
        let isNegative = value.hasPrefix("-")
        guard let amount = UnitRatio(isNegative ? value.dropFirst() : value[...]) else { return nil }
        if from.scale != nil || to.scale != nil {
            let base = from.base(amount.double * (isNegative ? -1 : 1))
            let result = to.scale.map { $0.fromBase(base) } ?? base / to.factor
            return result.isFinite ? UnitScale.text(result) : nil
        }
        return (isNegative ? "-" : "") + (amount * from.ratio * to.ratio.inverse).text(significantDigits: significantDigits)
    }

    /// The product (or quotient) of two quantities in base units.
    public static func multiply(
        _ one: (value: String, code: String), _ two: (value: String, code: String), dividing: Bool = false, significantDigits: Int = 34
    ) -> (value: String, code: String)? {
        guard let first = canonical(one.code), let second = canonical(two.code), first.scale == nil, second.scale == nil,
            let left = UnitRatio(one.value), let right = UnitRatio(two.value), !(dividing && right.numerator.isZero)
        else { return nil }
        let other = right * second.ratio
        let ratio = left * first.ratio * (dividing ? other.inverse : other)
        let dimension = first.dimension.merging(second.dimension.mapValues { dividing ? -$0 : $0 }, uniquingKeysWith: +).filter { $0.value != 0 }
        return (ratio.text(significantDigits: significantDigits), Canonical(ratio: .one, dimension: dimension, scale: nil).code)
    }

    // MARK: definitions

    private static func canonical(_ expression: UCUMExpression, depth: Int) -> Canonical? {
        // Definitions lead to base units in a few steps.
        if depth > 30 { return nil }
        var found = Canonical(ratio: .one, dimension: [:], scale: nil)
        for (part, divides) in expression.parts {
            guard let one = canonical(part, isAlone: expression.parts.count == 1 && !divides, depth) else { return nil }
            if let scale = one.scale {
                guard expression.parts.count == 1, !divides else { return nil }
                found.scale = scale
            }
            found.ratio = found.ratio * (divides ? one.ratio.inverse : one.ratio)
            found.dimension.merge(one.dimension.mapValues { divides ? -$0 : $0 }, uniquingKeysWith: +)
        }
        found.dimension = found.dimension.filter { $0.value != 0 }
        return found
    }

    private static func canonical(_ part: UCUMExpression.Part, isAlone: Bool, _ depth: Int) -> Canonical? {
        switch part {
        case .nothing: return Canonical(ratio: .one, dimension: [:], scale: nil)
        case .number(let digits): return UnitRatio(digits).map { Canonical(ratio: $0, dimension: [:], scale: nil) }
        case .group(let inner): return canonical(inner, depth: depth + 1)
        case .symbol(let prefix, let atom, let exponent):
            guard var own = definition(atom, depth) else { return nil }
            if atom.special != nil {
                // A scale takes no power; within a product it stands for its unit, as UCUM allows for differences.
                guard exponent == 1 else { return nil }
                own.scale = isAlone ? own.scale?.times(prefix?.value.double ?? 1) : nil
            }
            own.ratio = ((prefix?.value ?? .one) * own.ratio).power(exponent)
            own.dimension = own.dimension.mapValues { $0 * exponent }
            return own
        }
    }

    private static func definition(_ atom: UCUMTable.Atom, _ depth: Int) -> Canonical? {
        if atom.isBase { return Canonical(ratio: .one, dimension: [atom.code: 1], scale: nil) }
        guard let expression = UCUMExpression(atom.unit), var found = canonical(expression, depth: depth + 1) else { return nil }
        found.ratio = atom.value * found.ratio
        if let name = atom.special { found.scale = UnitScale(name, factor: found.ratio.double) }
        return found
    }
}

/// A scale that is no factor: temperatures, logarithms, slopes (https://ucum.org/ucum section 3.2).
struct UnitScale: Sendable {
    private let name: String
    /// Base units in one of the unit that the scale is defined over.
    private let factor: Double
    private var prefix = 1.0

    init?(_ name: String, factor: Double) {
        guard Self.names.contains(name) else { return nil }
        self.name = name
        self.factor = factor
    }

    private static let names: Set<String> = [
        "Cel", "degF", "degRe", "pH", "ln", "lg", "ld", "lgTimes2", "tanTimes100", "100tan", "hpX", "hpC", "hpM", "hpQ", "sqrt",
    ]

    func times(_ prefix: Double) -> UnitScale {
        var scale = self
        scale.prefix = prefix
        return scale
    }

    func toBase(_ value: Double) -> Double {
        let value = value * prefix
        switch name {
        case "Cel": return value + 273.15
        case "degF": return (value + 459.67) * 5 / 9
        case "degRe": return value * 1.25 + 273.15
        case "pH": return pow(10, -value) * factor
        case "ln": return exp(value) * factor
        case "lg": return pow(10, value) * factor
        case "ld": return pow(2, value) * factor
        case "lgTimes2": return pow(10, value / 2) * factor
        case "tanTimes100", "100tan": return atan(value / 100)
        case "hpX": return pow(10, -value) * factor
        case "hpC": return pow(100, -value) * factor
        case "hpM": return pow(1000, -value) * factor
        case "hpQ": return pow(50_000, -value) * factor
        default: return value * value * factor
        }
    }

    func fromBase(_ base: Double) -> Double {
        let value: Double
        switch name {
        case "Cel": value = base - 273.15
        case "degF": value = base * 9 / 5 - 459.67
        case "degRe": value = (base - 273.15) / 1.25
        case "pH": value = -log10(base / factor)
        case "ln": value = log(base / factor)
        case "lg": value = log10(base / factor)
        case "ld": value = log2(base / factor)
        case "lgTimes2": value = 2 * log10(base / factor)
        case "tanTimes100", "100tan": value = tan(base) * 100
        case "hpX": value = -log10(base / factor)
        case "hpC": value = -log10(base / factor) / 2
        case "hpM": value = -log10(base / factor) / 3
        case "hpQ": value = -log(base / factor) / log(50_000)
        default: value = (base / factor).squareRoot()
        }
        return value / prefix
    }

    /// At most 12 digits: what a Double carries through these functions.
    static func text(_ value: Double) -> String {
        let text = String(format: "%.12g", value)
        return text
    }
}
