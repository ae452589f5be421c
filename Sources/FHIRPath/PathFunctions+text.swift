import FHIRModel
import Foundation

extension PathRun {
    mutating func text(_ name: String, _ arguments: [PathTree], _ items: [PathItem], _ scope: PathScope) throws(FHIRFault) -> [PathItem]? {
        let names: Set<String> = [
            "indexOf", "lastIndexOf", "substring", "startsWith", "endsWith", "contains", "upper", "lower", "replace", "matches", "matchesFull",
            "replaceMatches",
            "length", "toChars", "split", "trim", "encode", "decode", "escape", "unescape",
        ]
        if name == "join" {
            var parts: [String] = []
            for item in items {
                guard case .string(let text) = item.plain else { throw PathFault.execution(name) }
                parts.append(text)
            }
            return [.string(parts.joined(separator: try argument(arguments, 0, scope)?.text ?? ""))]
        }
        guard names.contains(name) else { return nil }
        guard let item = try single(items, name)?.plain else { return [] }
        guard case .string(let own) = item else {
            if name == "length" || arguments.isEmpty { throw PathFault.execution(name) }
            throw PathFault.execution(name)
        }
        var words: [String] = []
        if name != "substring" {
            for index in arguments.indices {
                guard let word = try argument(arguments, index, scope) else { return [] }
                guard case .string(let text) = word else { throw PathFault.execution(name) }
                words.append(text)
            }
        }
        return try apply(name, own, words, arguments, scope)
    }

    private mutating func apply(_ name: String, _ own: String, _ words: [String], _ arguments: [PathTree], _ scope: PathScope) throws(FHIRFault) -> [PathItem] {
        let word = words.first ?? ""
        switch name {
        case "indexOf": return [.integer(Int64(word.isEmpty ? 0 : own.range(of: word).map { own.distance(from: own.startIndex, to: $0.lowerBound) } ?? -1))]
        case "lastIndexOf":
            return [
                .integer(
                    Int64(
                        word.isEmpty ? own.count : own.range(of: word, options: .backwards).map { own.distance(from: own.startIndex, to: $0.lowerBound) } ?? -1)
                )
            ]
        case "substring":
            guard case .integer(let start)? = try argument(arguments, 0, scope) else { return [] }
            if start < 0 || start >= own.count { return [] }
            let rest = own.dropFirst(Int(start))
            guard arguments.count > 1 else { return [.string(String(rest))] }
            guard case .integer(let count)? = try argument(arguments, 1, scope) else { return [.string(String(rest))] }
            return [.string(String(rest.prefix(max(0, Int(count)))))]
        case "startsWith": return [.boolean(own.hasPrefix(word) || word.isEmpty)]
        case "endsWith": return [.boolean(own.hasSuffix(word) || word.isEmpty)]
        case "contains": return [.boolean(word.isEmpty || own.contains(word))]
        case "upper": return [.string(own.uppercased())]
        case "lower": return [.string(own.lowercased())]
        case "length": return [.integer(Int64(own.count))]
        case "toChars": return own.map { .string(String($0)) }
        case "trim": return [.string(own.trimmingCharacters(in: .whitespacesAndNewlines))]
        case "split": return own.components(separatedBy: word).map { .string($0) }
        case "replace":
            guard words.count == 2 else { throw PathFault.execution(name) }
            if word.isEmpty { return [.string(words[1] + own.map { String($0) + words[1] }.joined())] }
            return [.string(own.replacingOccurrences(of: word, with: words[1]))]
        case "matches", "matchesFull", "replaceMatches": return try expression(name, own, words)
        case "encode", "decode": return try coded(name, own, word)
        default: return try escaped(name, own, word)
        }
    }

    /// Regular expressions are limited in length; Swift's engine reads them with the dot matching line ends.
    private func expression(_ name: String, _ own: String, _ words: [String]) throws(FHIRFault) -> [PathItem] {
        guard let pattern = words.first, pattern.count <= 2000, own.count <= 100_000 else { throw PathFault.execution(name) }
        if name == "replaceMatches" {
            if pattern.isEmpty { return [.string(own)] }
            guard words.count == 2, let regex = try? NSRegularExpression(pattern: pattern, options: [.dotMatchesLineSeparators]) else {
                throw PathFault.execution(name)
            }
            return [.string(regex.stringByReplacingMatches(in: own, range: NSRange(own.startIndex..., in: own), withTemplate: words[1]))]
        }
        let whole = name == "matchesFull" ? "^(?:" + pattern + ")$" : pattern
        guard let regex = try? NSRegularExpression(pattern: whole, options: [.dotMatchesLineSeparators]) else { throw PathFault.execution(name) }
        return [.boolean(regex.firstMatch(in: own, range: NSRange(own.startIndex..., in: own)) != nil)]
    }

    private func coded(_ name: String, _ own: String, _ kind: String) throws(FHIRFault) -> [PathItem] {
        let bytes = Array(own.utf8)
        let url = { (text: String) in text.replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_") }
        let plain = { (text: String) in text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/") }
        switch (name, kind) {
        case ("encode", "base64"): return [.string(Data(bytes).base64EncodedString())]
        case ("encode", "urlbase64"): return [.string(url(Data(bytes).base64EncodedString()))]
        case ("encode", "hex"): return [.string(bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())]
        case ("decode", "base64"), ("decode", "urlbase64"):
            guard let data = Data(base64Encoded: kind == "base64" ? own : plain(own)) else { throw PathFault.execution(name) }
            return [.string(String(decoding: data, as: UTF8.self))]
        case ("decode", "hex"):
            let digits = Array(own)
            let read = stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
            if read.count * 2 != digits.count { throw PathFault.execution(name) }
            return [.string(String(decoding: read, as: UTF8.self))]
        default: return []
        }
    }

    private func escaped(_ name: String, _ own: String, _ kind: String) throws(FHIRFault) -> [PathItem] {
        let pairs: [(String, String)]
        switch kind {
        case "html": pairs = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;")]
        case "json": pairs = [("\\", "\\\\"), ("\"", "\\\""), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t")]
        default: return []
        }
        let isEscape = name == "escape"
        let result = (isEscape ? pairs : pairs.reversed()).reduce(own) { $0.replacingOccurrences(of: isEscape ? $1.0 : $1.1, with: isEscape ? $1.1 : $1.0) }
        return [.string(result)]
    }
}
