import FHIRModel
import Foundation

/// The parts of a form with files (RFC 7578).
enum MultipartForm {
    /// A file as a browser sends it.
    struct File: Sendable {
        var name: String
        var type: String
        var bytes: [UInt8]
    }

    /// Values by name, files as text too; a field left empty is "". Throws `.malformed` for a body without its boundary, and for a part that is not UTF-8.
    static func fields(_ body: [UInt8], type: String) throws(FHIRFault) -> [String: String] {
        var found: [String: String] = [:]
        for part in try parts(body, type: type) { found[part.name] = try part.text() }
        return found
    }

    /// Values by name, and files as they are. Throws `.malformed` as `fields` does.
    static func read(_ body: [UInt8], type: String) throws(FHIRFault) -> (fields: [String: String], files: [String: File]) {
        var (fields, files) = ([String: String](), [String: File]())
        for part in try parts(body, type: type) {
            if let file = part.file {
                if !file.name.isEmpty || !file.bytes.isEmpty { files[part.name] = file }
            } else {
                fields[part.name] = try part.text()
            }
        }
        return (fields, files)
    }

    private static func parts(_ body: [UInt8], type: String) throws(FHIRFault) -> [Part] {
        guard let mark = boundary(type) else { throw FHIRFault(.malformed, "form.multipart") }
        let delimiter = Array(("\r\n--" + mark).utf8)
        var found: [Part] = []
        // The first boundary has no line end before it.
        let bytes = [0x0d, 0x0a] + body
        var position = 0
        guard let first = place(of: delimiter, in: bytes[...], from: 0) else { throw FHIRFault(.malformed, "form.multipart") }
        position = first + delimiter.count
        while position + 1 < bytes.count, !(bytes[position] == 0x2d && bytes[position + 1] == 0x2d) {
            guard let end = place(of: delimiter, in: bytes[...], from: position) else { throw FHIRFault(.malformed, "form.multipart") }
            if let part = try part(bytes[position..<end]) { found.append(part) }
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

    private struct Part {
        var name: String
        var file: File?
        var bytes: ArraySlice<UInt8>

        func text() throws(FHIRFault) -> String {
            guard let text = String(validating: bytes, as: UTF8.self) else { throw FHIRFault(.malformed, "plan.csv-utf8", ["file": name]) }
            return text
        }
    }

    /// Head lines, an empty line, the value; nil for a part without a name.
    private static func part(_ bytes: ArraySlice<UInt8>) throws(FHIRFault) -> Part? {
        let gap: [UInt8] = [0x0d, 0x0a, 0x0d, 0x0a]
        guard let middle = place(of: gap, in: bytes, from: bytes.startIndex) else { throw FHIRFault(.malformed, "form.multipart") }
        let head = String(decoding: bytes[bytes.startIndex..<middle], as: UTF8.self)
        func value(_ mark: String) -> String? { head.range(of: mark).map { String(head[$0.upperBound...].prefix { $0 != "\"" }) } }
        guard let name = value(" name=\"") else { return nil }
        let type = head.range(of: "Content-Type:", options: .caseInsensitive).map { head[$0.upperBound...].prefix { !$0.isNewline } } ?? ""
        let content = bytes[(middle + gap.count)...]
        let file = value(" filename=\"").map { File(name: $0, type: type.trimmingCharacters(in: .whitespaces), bytes: Array(content)) }
        return Part(name: name, file: file, bytes: content)
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
