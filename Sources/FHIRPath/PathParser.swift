import FHIRModel

/// A FHIRPath expression, read (http://hl7.org/fhirpath/N1, grammar of the appendix).
public indirect enum PathTree: Sendable {
    case nothing
    case literal(PathItem)
    case constant(String)
    case this, index, total
    case member(String)
    case call(String, [PathTree])
    case invoke(PathTree, PathTree)
    case at(PathTree, PathTree)
    case negate(PathTree)
    case positive(PathTree)
    case binary(String, PathTree, PathTree)
    case typeTest(String, PathTree, String)
}

/// Reads expressions. Depth and length are limited, so that no text can exhaust the machine.
struct PathParser {
    private let tokens: [PathToken]
    private var position = 0
    private var depth = 0
    private static let depthLimit = 200
    private static let lengthLimit = 20_000

    init(_ text: String) throws(FHIRFault) {
        if text.utf8.count > Self.lengthLimit { throw FHIRFault(.tooCostly, "fhirpath.syntax", ["position": "\(Self.lengthLimit)"]) }
        tokens = try PathLexer.tokens(Array(text))
    }

    mutating func parse() throws(FHIRFault) -> PathTree {
        let tree = try expression(0)
        if current.kind != .end { throw PathFault.syntax(current.position) }
        return tree
    }

    private var current: PathToken { tokens[position] }

    private func isSymbol(_ text: String) -> Bool { current.kind == .symbol && current.text == text }

    private mutating func take(_ text: String) -> Bool {
        guard isSymbol(text) else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ text: String) throws(FHIRFault) { if !take(text) { throw PathFault.syntax(current.position) } }

    // MARK: expressions

    /// Binary operators by rising precedence.
    private static let levels: [String: Int] = [
        "implies": 1, "or": 2, "xor": 2, "and": 3, "in": 4, "contains": 4, "=": 5, "~": 5, "!=": 5, "!~": 5, "<": 6, ">": 6, "<=": 6, ">=": 6, "|": 7, "is": 8,
        "as": 8, "+": 9, "-": 9, "&": 9, "*": 10, "/": 10, "div": 10, "mod": 10,
    ]

    private mutating func expression(_ least: Int) throws(FHIRFault) -> PathTree {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.depthLimit { throw PathFault.syntax(current.position) }
        var left = try unary()
        while current.kind == .symbol || current.kind == .name, let level = Self.levels[current.text], level > least {
            let word = current.text
            position += 1
            if word == "is" || word == "as" {
                left = .typeTest(word, left, try typeName())
            } else {
                left = .binary(word, left, try expression(level))
            }
        }
        return left
    }

    private mutating func unary() throws(FHIRFault) -> PathTree {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.depthLimit { throw PathFault.syntax(current.position) }
        if take("-") { return .negate(try unary()) }
        if take("+") { return .positive(try unary()) }
        var tree = try term()
        while true {
            if take(".") {
                tree = .invoke(tree, try invocation())
            } else if take("[") {
                tree = .at(tree, try expression(0))
                try expect("]")
            } else {
                return tree
            }
        }
    }

    private mutating func typeName() throws(FHIRFault) -> String {
        var name = try identifier()
        while isSymbol(".") {
            position += 1
            name += "." + (try identifier())
        }
        return name
    }

    private mutating func identifier() throws(FHIRFault) -> String {
        guard current.kind == .name || current.kind == .quoted else { throw PathFault.syntax(current.position) }
        position += 1
        return tokens[position - 1].text
    }

    private mutating func term() throws(FHIRFault) -> PathTree {
        let token = current
        switch token.kind {
        case .string:
            position += 1
            return .literal(.string(token.text))
        case .number:
            position += 1
            return try number(token)
        case .temporal:
            position += 1
            return try temporal(token)
        case .constant:
            position += 1
            return .constant(token.text)
        case .symbol where token.text == "(":
            position += 1
            let inner = try expression(0)
            try expect(")")
            return inner
        case .symbol where token.text == "{":
            position += 1
            try expect("}")
            return .nothing
        case .symbol where token.text == "$":
            return try invocation()
        case .name where token.text == "true" || token.text == "false":
            position += 1
            return .literal(.boolean(token.text == "true"))
        case .name, .quoted: return try invocation()
        default: throw PathFault.syntax(token.position)
        }
    }

    private mutating func invocation() throws(FHIRFault) -> PathTree {
        if take("$") {
            switch try identifier() {
            case "this": return .this
            case "index": return .index
            case "total": return .total
            default: throw PathFault.syntax(current.position)
            }
        }
        let isQuoted = current.kind == .quoted
        let name = try identifier()
        guard !isQuoted, take("(") else { return .member(name) }
        var arguments: [PathTree] = []
        if !isSymbol(")") {
            repeat { arguments.append(try expression(0)) } while take(",")
        }
        try expect(")")
        return .call(name, arguments)
    }

    private mutating func number(_ token: PathToken) throws(FHIRFault) -> PathTree {
        guard let value = PathDecimal(token.text) else { throw PathFault.syntax(token.position) }
        if current.kind == .string {
            position += 1
            return .literal(.quantity(PathQuantity(value: value, unit: tokens[position - 1].text)))
        }
        if current.kind == .name, let unit = PathQuantity.calendarUnit(current.text) {
            position += 1
            return .literal(.quantity(PathQuantity(value: value, unit: unit, isCalendar: true, word: tokens[position - 1].text)))
        }
        if token.text.contains(".") { return .literal(.decimal(value)) }
        guard let whole = Int64(token.text) else { throw PathFault.syntax(token.position) }
        return .literal(.integer(whole))
    }

    private func temporal(_ token: PathToken) throws(FHIRFault) -> PathTree {
        let isTime = token.text.hasPrefix("T")
        let kind: PathTemporal.Kind = isTime ? .time : token.text.contains("T") ? .dateTime : .date
        guard let value = PathTemporal(isTime ? String(token.text.dropFirst()) : token.text, kind: kind) else { throw PathFault.syntax(token.position) }
        return .literal(.temporal(value))
    }
}
