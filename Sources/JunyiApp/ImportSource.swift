import FHIRModel
import FHIRSchema
import Foundation
import WebServer

/// A bundle, a resource, or some lines of NDJSON.
struct ImportUnit: Sendable {
    var name: String
    var bytes: [UInt8]
    var isLines: Bool

    /// The texts in it: one, or one a line.
    var texts: [ArraySlice<UInt8>] {
        isLines ? bytes.split(separator: 0x0a).filter { line in line.contains { $0 > 0x20 } } : [bytes[...]]
    }

    /// The resources of one text: itself, or a bundle's entries with references between them resolved to `Type/id`.
    ///
    /// An entry that is no resource is handed to `reject` with its text; the others are kept.
    static func resources(_ text: ArraySlice<UInt8>, reject: (ArraySlice<UInt8>, FHIRFault) -> Void) throws -> [Resource] {
        let root = try Resource(Array(text), limits: JSONLimits(bytes: Importer.unitLimit))
        guard root.type == "Bundle", root["type"].string != "document", root["type"].string != "message" else { return [root] }
        var links: [String: String] = [:]
        var found: [Resource] = []
        for entry in root["entry"].items where entry["resource"].exists {
            let resource: Resource
            do {
                resource = try Resource(Array(entry["resource"].text))
            } catch {
                reject(entry["resource"].text, error)
                continue
            }
            if let url = entry["fullUrl"].string, let key = resource.key { links[url] = key.description }
            found.append(resource)
        }
        let targets = links
        return try found.map { try $0.replacingReferences(addresses: Definitions.addressNames) { text, _ in targets[text] } }
    }
}

/// Reads one file in units of bounded size: a bundle whole, NDJSON some lines at a time, gzip unpacked.
final class ImportSource {
    private let name: String
    private var lines: LineReader?
    private var whole: [UInt8]?

    /// Bytes of NDJSON handed out together.
    static let unitBytes = 1 << 20

    /// The files that a path stands for: itself, or every .json, .ndjson and .gz below a folder in order of the alphabet.
    static func files(_ path: String) throws(FHIRFault) -> [String] {
        if path == "-" { return [path] }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw FHIRFault(.badRequest, "restore.no-file", ["file": path])
        }
        if !isFolder.boolValue { return [path] }
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return names.filter { name in [".json", ".ndjson", ".gz"].contains { name.hasSuffix($0) } }.sorted().map { path + "/" + $0 }
    }

    init(_ file: String) throws(FHIRFault) {
        name = file
        guard let handle = file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file) else {
            throw FHIRFault(.badRequest, "restore.no-file", ["file": file])
        }
        let reader = LineReader(handle)
        let bare = file.hasSuffix(".gz") ? String(file.dropLast(3)) : file
        if bare.hasSuffix(".ndjson") {
            lines = reader
        } else if file == "-" {
            // Lines when the first one is a whole value; one indented text otherwise.
            let first = try reader.next(atLeast: 1, peeking: true)
            let line = first?.split(separator: 0x0a).first { line in line.contains { $0 > 0x20 } }
            if let line, (try? JSONDocument(Array(line), limits: JSONLimits(bytes: Importer.unitLimit))) != nil {
                lines = reader
            } else {
                whole = try reader.rest()
            }
        } else {
            whole = try reader.rest()
        }
    }

    func next() throws(FHIRFault) -> ImportUnit? {
        if let bytes = whole {
            whole = nil
            return ImportUnit(name: name, bytes: bytes, isLines: false)
        }
        guard let bytes = try lines?.next(atLeast: Self.unitBytes) else { return nil }
        return ImportUnit(name: name, bytes: bytes, isLines: true)
    }
}

/// Whole lines from a stream, plain or gzip (told by its first two bytes), never more in memory than a unit and one line.
final class LineReader {
    private let handle: FileHandle
    private var expander: GzipStream?
    private var pending: [UInt8] = []
    private var hasBegun = false
    private var isAtEnd = false

    init(_ handle: FileHandle) { self.handle = handle }

    /// At least `size` bytes in whole lines, less at the end; nil at the end. When `peeking` they stay to be read again.
    func next(atLeast size: Int, peeking: Bool = false) throws(FHIRFault) -> [UInt8]? {
        while !isAtEnd && (pending.count < size || !pending.contains(0x0a)) { try fill() }
        if pending.isEmpty { return nil }
        let end = isAtEnd ? pending.count : (pending.lastIndex(of: 0x0a) ?? pending.count - 1) + 1
        let unit = Array(pending[..<end])
        if !peeking { pending.removeFirst(end) }
        return unit
    }

    /// Everything that is left.
    func rest() throws(FHIRFault) -> [UInt8] {
        while !isAtEnd { try fill() }
        defer { pending = [] }
        return pending
    }

    private func fill() throws(FHIRFault) {
        let data: Data?
        do {
            data = try handle.read(upToCount: 1 << 18)
        } catch {
            throw FHIRFault(.unavailable, "import.unreadable", cause: "\(error)")
        }
        guard let data, !data.isEmpty else {
            isAtEnd = true
            if let expander, !expander.isWhole { throw FHIRFault(.malformed, "media.encoding") }
            return
        }
        let bytes = Array(data)
        if !hasBegun, bytes.starts(with: [0x1f, 0x8b]) { expander = GzipStream() }
        hasBegun = true
        pending += try expander?.expand(bytes) ?? bytes
        if pending.count > Importer.unitLimit { throw FHIRFault(.tooLarge, "json.too-large", ["limit": "\(Importer.unitLimit)"]) }
    }
}
