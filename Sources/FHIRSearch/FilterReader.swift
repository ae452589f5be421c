import FHIRModel

/// Reads `_filter` (https://hl7.org/fhir/R4/search_filter.html): comparisons joined by `and`, `or`, `not` and parentheses, from left to right.
struct FilterReader {
    private let reader: SearchReader
    private let type: String
    private let text: String
    private var words: [String] = []
    private var position = 0
    private var depth = 0
    private var terms = 0
    /// Comparisons of one filter.
    static let termLimit = 50
    /// Parentheses within parentheses.
    static let depthLimit = 32

    init(_ reader: SearchReader, _ type: String, _ text: String) {
        self.reader = reader
        self.type = type
        self.text = text
    }

    /// Throws `.badRequest` for what is not a filter, and what its comparisons throw.
    func read() throws(FHIRFault) -> SearchCriterion {
        var run = self
        run.words = try Self.split(text)
        let found = try run.expression()
        if run.position < run.words.count { throw run.fault() }
        return found
    }

    private func fault() -> FHIRFault {
        FHIRFault(.badRequest, "search.filter", ["value": text, "at": position < words.count ? words[position] : ""])
    }

    private mutating func take() throws(FHIRFault) -> String {
        guard position < words.count else { throw fault() }
        defer { position += 1 }
        return words[position]
    }

    private mutating func expression() throws(FHIRFault) -> SearchCriterion {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.depthLimit { throw FHIRFault(.tooCostly, "search.chain", ["limit": "\(Self.depthLimit)"]) }
        var left = try term()
        while position < words.count, words[position] == "and" || words[position] == "or" {
            let word = try take()
            let right = try term()
            left = Self.joined(left, word, right)
            terms += 1
            if terms > Self.termLimit { throw FHIRFault(.tooCostly, "search.alternatives", ["parameter": "_filter", "limit": "\(Self.termLimit)"]) }
        }
        return left
    }

    /// One list for a run of the same word: a chain of pairs would be as deep as it is long.
    private static func joined(_ left: SearchCriterion, _ word: String, _ right: SearchCriterion) -> SearchCriterion {
        switch (left, word) {
        case (.allOf(let members), "and"): .allOf(members + [right])
        case (.anyOf(let members), "or"): .anyOf(members + [right])
        default: word == "and" ? .allOf([left, right]) : .anyOf([left, right])
        }
    }

    private mutating func term() throws(FHIRFault) -> SearchCriterion {
        let word = try take()
        if word == "not" {
            guard try take() == "(" else { throw fault() }
            return .not(try closed())
        }
        if word == "(" { return try closed() }
        return try comparison(word, try take(), try take())
    }

    private mutating func closed() throws(FHIRFault) -> SearchCriterion {
        let inner = try expression()
        guard try take() == ")" else { throw fault() }
        return inner
    }

    private func comparison(_ path: String, _ operation: String, _ value: String) throws(FHIRFault) -> SearchCriterion {
        func plain(_ value: String, _ modifier: String = "") throws(FHIRFault) -> SearchCriterion {
            try reader.criterion(type, path + modifier, value, depth: 0)
        }
        let kind = path.contains(".") || path.hasPrefix("_") ? nil : try reader.parameter(type, path).type
        let isOrdered = kind == .date || kind == .number || kind == .quantity || path == "_lastUpdated"
        switch operation {
        case "eq": return try plain(Self.escaped(value), kind == .string ? ":exact" : "")
        case "ne": return .not(try plain(Self.escaped(value), kind == .string ? ":exact" : ""))
        case "co" where kind == .string: return try plain(Self.escaped(value), ":contains")
        case "sw" where kind == .string: return try plain(Self.escaped(value))
        case "gt", "lt", "ge", "le", "ap", "sa", "eb":
            guard isOrdered else { throw unfit(path, operation) }
            return try plain(operation + value)
        case "po" where kind == .date: return .allOf([.not(try plain("sa" + value)), .not(try plain("eb" + value)), try plain("false", ":missing")])
        case "pr": return try plain(value == "true" ? "false" : "true", ":missing")
        case "in" where kind == .token: return try plain(Self.escaped(value), ":in")
        case "ni" where kind == .token: return try plain(Self.escaped(value), ":not-in")
        case "ss" where kind == .token: return try plain(value, ":above")
        case "sb" where kind == .token: return try plain(value, ":below")
        case "re" where kind == .reference: return try plain(Self.escaped(value))
        default: throw unfit(path, operation)
        }
    }

    private func unfit(_ path: String, _ operation: String) -> FHIRFault {
        FHIRFault(.unknownParameter, "search.modifier", ["parameter": path, "modifier": operation])
    }

    /// A comma is a character here, not an alternative.
    private static func escaped(_ text: String) -> String { text.replacing(",", with: "\\,") }

    /// Words, parentheses, and quoted texts without their quotes.
    private static func split(_ text: String) throws(FHIRFault) -> [String] {
        var words: [String] = []
        var word = ""
        var isQuoted = false
        var isEscaped = false
        for character in text {
            if isQuoted {
                if isEscaped || character != "\\" && character != "\"" {
                    word.append(character)
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else {
                    isQuoted = false
                    words.append(word)
                    word = ""
                }
            } else if character == "\"" {
                isQuoted = true
            } else if character == " " || character == "(" || character == ")" {
                if !word.isEmpty { words.append(word) }
                word = ""
                if character != " " { words.append(String(character)) }
            } else {
                word.append(character)
            }
        }
        if isQuoted { throw FHIRFault(.badRequest, "search.filter", ["value": text, "at": word]) }
        if !word.isEmpty { words.append(word) }
        return words
    }
}
