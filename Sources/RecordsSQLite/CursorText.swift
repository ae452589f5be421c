import Crypto
import FHIRModel
import FHIRSearch
import Foundation

/// Cursors as text: the way and the last row's keys with a mark that only this store can make, in base64url.
///
/// A cursor holds no right: every page checks the search and the scope anew.
struct CursorText: Sendable {
    private let key: SymmetricKey

    private static let markBytes = 9

    init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

    private func mark(_ bytes: [UInt8]) -> [UInt8] { Array(HMAC<SHA256>.authenticationCode(for: bytes, using: key).prefix(Self.markBytes)) }

    func write(_ way: String, _ values: [SQLArgument]) -> SearchCursor {
        let parts = values.map { value in
            switch value {
            case .integer(let number): "i\(number)"
            case .real(let number): "r\(number)"
            case .text(let text): "t" + Data(text.utf8).base64EncodedString()
            }
        }
        let plain = Array(([way] + parts).joined(separator: " ").utf8)
        let text = Data(mark(plain) + plain).base64EncodedString()
        return SearchCursor(text: text.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: ""))
    }

    /// Throws `.badRequest` for anything that `write` does not make.
    func read(_ text: String) throws(FHIRFault) -> (way: String, values: [SQLArgument]) {
        let plain = text.replacing("-", with: "+").replacing("_", with: "/")
        let padded = plain + String(repeating: "=", count: (4 - plain.count % 4) % 4)
        guard let data = Data(base64Encoded: padded), data.count > Self.markBytes,
            mark(Array(data.dropFirst(Self.markBytes))) == Array(data.prefix(Self.markBytes))
        else { throw FHIRFault(.badRequest, "search.cursor") }
        var parts = String(decoding: data.dropFirst(Self.markBytes), as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false)
        guard !parts.isEmpty else { throw FHIRFault(.badRequest, "search.cursor") }
        let way = String(parts.removeFirst())
        var values: [SQLArgument] = []
        for part in parts {
            guard let value = Self.value(part) else { throw FHIRFault(.badRequest, "search.cursor") }
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
