/// A unit as it is written: factors joined by `.` and `/` (https://ucum.org/ucum section 2).
struct UCUMExpression: Sendable {
    indirect enum Part: Sendable {
        case number(String)
        case symbol(prefix: UCUMTable.Prefix?, atom: UCUMTable.Atom, exponent: Int)
        case group(UCUMExpression)
        /// An annotation alone: one.
        case nothing
    }

    /// Parts and whether each divides.
    var parts: [(part: Part, divides: Bool)] = []

    /// Nil for what is no valid unit.
    init?(_ text: String) {
        var reader = UCUMReader(text)
        guard let found = reader.whole() else { return nil }
        self = found
    }

    init(parts: [(part: Part, divides: Bool)]) { self.parts = parts }

    /// Names as in UCUM's display tests: `(gram) / (meter ^ 3)`.
    var display: String {
        if parts.isEmpty { return "(unity)" }
        var text = ""
        for (offset, item) in parts.enumerated() {
            if offset > 0 || item.divides { text += item.divides ? (offset == 0 ? "/ " : " / ") : " * " }
            switch item.part {
            case .number(let digits): text += digits
            case .symbol(let prefix, let atom, let exponent):
                text += "(" + (prefix?.name ?? "") + atom.name + (exponent == 1 ? "" : " ^ \(exponent)") + ")"
            case .group(let inner): text += "(" + inner.display + ")"
            case .nothing: text += "1"
            }
        }
        return text
    }
}

/// Reads a unit expression from left to right.
private struct UCUMReader {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func whole() -> UCUMExpression? {
        guard bytes.count <= 400, !bytes.contains(where: { $0 < 33 || $0 > 126 }), let found = term(isOuter: true), position == bytes.count else { return nil }
        return found
    }

    private mutating func term(isOuter: Bool) -> UCUMExpression? {
        var parts: [(part: UCUMExpression.Part, divides: Bool)] = []
        var divides = false
        if current == 0x2f {
            position += 1
            divides = true
        }
        while true {
            guard let part = component() else { return nil }
            parts.append((part, divides))
            guard let next = current else { break }
            if next == 0x29 && !isOuter { break }
            guard next == 0x2e || next == 0x2f else { return nil }
            divides = next == 0x2f
            position += 1
        }
        return UCUMExpression(parts: parts)
    }

    private mutating func component() -> UCUMExpression.Part? {
        guard let first = current else { return nil }
        if first == 0x28 {
            depth += 1
            position += 1
            guard depth < 20, let inner = term(isOuter: false), current == 0x29 else { return nil }
            position += 1
            depth -= 1
            return .group(inner)
        }
        if first == 0x7b { return annotation() ? .nothing : nil }
        guard let part = Self.part(token()) else { return nil }
        if current == 0x7b, !annotation() { return nil }
        return part
    }

    /// `{...}`; what follows must be an operator, a bracket or the end.
    private mutating func annotation() -> Bool {
        position += 1
        while let byte = current, byte != 0x7d {
            if byte == 0x7b || byte == 0x7c { return false }
            position += 1
        }
        guard current == 0x7d else { return false }
        position += 1
        return current.map { $0 == 0x2e || $0 == 0x2f || $0 == 0x29 } ?? true
    }

    /// Everything up to an operator; square brackets hide what is in them.
    private mutating func token() -> String {
        let start = position
        var isHidden = false
        while let byte = current {
            if byte == 0x5b {
                isHidden = true
            } else if byte == 0x5d {
                isHidden = false
            } else if !isHidden, [0x2e, 0x2f, 0x28, 0x29, 0x7b, 0x7d].contains(byte) {
                break
            }
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private static func part(_ token: String) -> UCUMExpression.Part? {
        if token.isEmpty { return nil }
        if token.utf8.allSatisfy({ $0 &- 0x30 < 10 }) { return .number(token) }
        var stem = Substring(token)
        while let last = stem.utf8.last, last &- 0x30 < 10 { stem.removeLast() }
        var exponent = 1
        if stem.count < token.count {
            if let sign = stem.last, sign == "+" || sign == "-" { stem.removeLast() }
            guard let value = Int(token.dropFirst(stem.count)), value > -100, value < 100 else { return nil }
            exponent = value
        }
        guard let (prefix, atom) = UCUMTable.shared.symbol(String(stem)) else { return nil }
        return .symbol(prefix: prefix, atom: atom, exponent: exponent)
    }
}
