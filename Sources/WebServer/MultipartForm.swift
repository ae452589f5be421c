import FHIRModel
import Foundation

/// The parts of a form with files (RFC 7578), all of them text.
enum MultipartForm {
    /// Values by name; a field left empty is "". Throws `.malformed` for a body without its boundary, and for a part that is not UTF-8.
    static func fields(_ body: [UInt8], type: String) throws(FHIRFault) -> [String: String] {
        guard let mark = boundary(type) else { throw FHIRFault(.malformed, "form.multipart") }
        let delimiter = Array(("\r\n--" + mark).utf8)
        var found: [String: String] = [:]
        // The first boundary has no line end before it.
        let bytes = [0x0d, 0x0a] + body
        var position = 0
        guard let first = place(of: delimiter, in: bytes[...], from: 0) else { throw FHIRFault(.malformed, "form.multipart") }
        position = first + delimiter.count
        while position + 1 < bytes.count, !(bytes[position] == 0x2d && bytes[position + 1] == 0x2d) {
            guard let end = place(of: delimiter, in: bytes[...], from: position) else { throw FHIRFault(.malformed, "form.multipart") }
            if let (name, text) = try part(bytes[position..<end]) { found[name] = text }
            position = end + delimiter.count
        }
        return found
    }

    private static func boundary(_ type: String) -> String? {
        guard let start = type.range(of: "boundary=") else { return nil }
        let rest = type[start.upperBound...].prefix { $0 != ";" }
        let text = rest.hasPrefix("\"") ? rest.dropFirst().prefix { $0 != "\"" } : rest
        return text.isEmpty || text.utf8.count > 70 ? nil : String(text)
    }

    /// Head lines, an empty line, the value.
    private static func part(_ bytes: ArraySlice<UInt8>) throws(FHIRFault) -> (String, String)? {
        let gap: [UInt8] = [0x0d, 0x0a, 0x0d, 0x0a]
        guard let middle = place(of: gap, in: bytes, from: bytes.startIndex) else { throw FHIRFault(.malformed, "form.multipart") }
        let head = String(decoding: bytes[bytes.startIndex..<middle], as: UTF8.self)
        guard let start = head.range(of: " name=\"") else { return nil }
        let name = String(head[start.upperBound...].prefix { $0 != "\"" })
        guard let text = String(validating: bytes[(middle + gap.count)...], as: UTF8.self) else {
            throw FHIRFault(.malformed, "plan.csv-utf8", ["file": name])
        }
        return (name, text)
    }

    /// Where `wanted` begins at or after `start`; nil for nowhere.
    private static func place(of wanted: [UInt8], in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        var position = start
        while position + wanted.count <= bytes.endIndex {
            if bytes[position] == wanted[0], bytes[position..<(position + wanted.count)].elementsEqual(wanted) { return position }
            position += 1
        }
        return nil
    }
}
