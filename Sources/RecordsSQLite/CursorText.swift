import FHIRModel
import FHIRSearch
import Foundation

/// Cursors as text: the way and the last row's keys, in base64url. A cursor holds no right: every page checks the search and the scope anew.
enum CursorText {
    static func write(_ way: String, _ values: [SQLArgument]) -> SearchCursor {
        let parts = values.map { value in
            switch value {
            case .integer(let number): "i\(number)"
            case .real(let number): "r\(number)"
            case .text(let text): "t" + Data(text.utf8).base64EncodedString()
            }
        }
        let text = Data(([way] + parts).joined(separator: " ").utf8).base64EncodedString()
        return SearchCursor(text: text.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: ""))
    }

    /// Throws `.badRequest` for anything that `write` does not make.
    static func read(_ text: String) throws(FHIRFault) -> (way: String, values: [SQLArgument]) {
        let plain = text.replacing("-", with: "+").replacing("_", with: "/")
        let padded = plain + String(repeating: "=", count: (4 - plain.count % 4) % 4)
        guard let data = Data(base64Encoded: padded) else { throw FHIRFault(.badRequest, "search.cursor") }
        var parts = String(decoding: data, as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false)
        guard !parts.isEmpty else { throw FHIRFault(.badRequest, "search.cursor") }
        let way = String(parts.removeFirst())
        var values: [SQLArgument] = []
        for part in parts {
            guard let value = value(part) else { throw FHIRFault(.badRequest, "search.cursor") }
            values.append(value)
        }
        return (way, values)
    }

    private static func value(_ part: Substring) -> SQLArgument? {
        let body = part.dropFirst()
        switch part.first {
        case "i": return Int64(body).map(SQLArgument.integer)
        case "r": return Double(body).map(SQLArgument.real)
        case "t": return Data(base64Encoded: String(body)).map { .text(String(decoding: $0, as: UTF8.self)) }
        default: return nil
        }
    }
}
