import FHIRModel

/// A word of an expression.
struct PathToken {
    enum Kind { case name, quoted, string, number, temporal, symbol, constant, end }

    var kind: Kind
    var text: String
    var position: Int
}

/// Cuts an expression into words; comments and blanks go.
enum PathLexer {
    static func tokens(_ text: [Character]) throws(FHIRFault) -> [PathToken] {
        var tokens: [PathToken] = []
        var at = 0
        while at < text.count {
            let character = text[at]
            let next = at + 1 < text.count ? text[at + 1] : " "
            if character.isWhitespace {
                at += 1
            } else if character == "/" && next == "/" {
                while at < text.count && !text[at].isNewline { at += 1 }
            } else if character == "/" && next == "*" {
                let start = at
                at += 2
                while at + 1 < text.count && !(text[at] == "*" && text[at + 1] == "/") { at += 1 }
                if at + 1 >= text.count { throw PathFault.syntax(start) }
                at += 2
            } else if character == "'" || character == "`" || character == "\"" {
                let (value, end) = try Self.quoted(text, at)
                tokens.append(PathToken(kind: character == "'" ? .string : .quoted, text: value, position: at))
                at = end
            } else if character.isASCII && character.isNumber {
                var end = at
                while end < text.count && text[end].isASCII && text[end].isNumber { end += 1 }
                if end + 1 < text.count, text[end] == ".", text[end + 1].isNumber {
                    end += 1
                    while end < text.count && text[end].isNumber { end += 1 }
                }
                tokens.append(PathToken(kind: .number, text: String(text[at..<end]), position: at))
                at = end
            } else if character == "@" {
                var end = at + 1
                while end < text.count,
                    text[end].isNumber || "-:TZ+".contains(text[end])
                        || (text[end] == "." && end + 1 < text.count && text[end + 1].isNumber && text[at..<end].contains(":"))
                { end += 1 }
                tokens.append(PathToken(kind: .temporal, text: String(text[(at + 1)..<end]), position: at))
                at = end
            } else if character == "%" {
                if next == "'" || next == "`" || next == "\"" {
                    let (value, end) = try Self.quoted(text, at + 1)
                    tokens.append(PathToken(kind: .constant, text: value, position: at))
                    at = end
                } else {
                    var end = at + 1
                    while end < text.count, text[end].isLetter || text[end].isNumber || text[end] == "_" { end += 1 }
                    if end == at + 1 { throw PathFault.syntax(at) }
                    tokens.append(PathToken(kind: .constant, text: String(text[(at + 1)..<end]), position: at))
                    at = end
                }
            } else if character.isLetter || character == "_" {
                var end = at
                while end < text.count, text[end].isLetter || text[end].isNumber || text[end] == "_" { end += 1 }
                tokens.append(PathToken(kind: .name, text: String(text[at..<end]), position: at))
                at = end
            } else {
                let pair = String([character, next])
                let symbol = ["<=", ">=", "!=", "!~"].contains(pair) ? pair : String(character)
                guard pair == symbol || "()[]{}.,+-*/&|=~<>$".contains(character) else { throw PathFault.syntax(at) }
                tokens.append(PathToken(kind: .symbol, text: symbol, position: at))
                at += symbol.count
            }
        }
        tokens.append(PathToken(kind: .end, text: "", position: text.count))
        return tokens
    }

    private static func quoted(_ text: [Character], _ start: Int) throws(FHIRFault) -> (String, Int) {
        let mark = text[start]
        var result = ""
        var at = start + 1
        while at < text.count, text[at] != mark {
            guard text[at] == "\\" else {
                result.append(text[at])
                at += 1
                continue
            }
            guard at + 1 < text.count else { throw PathFault.syntax(at) }
            let escaped = text[at + 1]
            at += 2
            switch escaped {
            case "n": result.append("\n")
            case "r": result.append("\r")
            case "t": result.append("\t")
            case "f": result.append("\u{0c}")
            case "u":
                guard at + 4 <= text.count, let code = UInt32(String(text[at..<at + 4]), radix: 16), let scalar = Unicode.Scalar(code) else {
                    throw PathFault.syntax(at)
                }
                result.unicodeScalars.append(scalar)
                at += 4
            default: result.append(escaped)
            }
        }
        if at >= text.count { throw PathFault.syntax(start) }
        return (result, at + 1)
    }
}
