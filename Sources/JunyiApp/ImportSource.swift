import FHIRModel
import Foundation
import WebServer

/// A bundle, a resource, or some lines of NDJSON.
struct ImportUnit: Sendable {
    var name: String
    var bytes: [UInt8]
    var isLines: Bool

    /// The resources in it, with references between a bundle's entries resolved to `Type/id`.
    func resources() throws -> [Resource] {
        if isLines {
            return try bytes.split(separator: 0x0a).filter { !$0.allSatisfy { $0 <= 0x20 } }.map { try Resource(Array($0)) }
        }
        let root = try Resource(bytes, limits: JSONLimits(bytes: Importer.unitLimit))
        guard root.type == "Bundle", root["type"].string != "document", root["type"].string != "message" else { return [root] }
        var links: [String: String] = [:]
        var found: [Resource] = []
        for entry in root["entry"].items where entry["resource"].isObject {
            let resource = try Resource(Array(entry["resource"].text))
            if let url = entry["fullUrl"].string, let key = resource.key { links[url] = key.description }
            found.append(resource)
        }
        let targets = links
        return try found.map { try $0.replacingReferences { targets[$0] } }
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
        let bare = file.hasSuffix(".gz") ? String(file.dropLast(3)) : file
        guard let handle = file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file) else {
            throw FHIRFault(.badRequest, "restore.no-file", ["file": file])
        }
        if bare.hasSuffix(".ndjson") || file == "-" {
            lines = LineReader(handle, isGzip: file.hasSuffix(".gz"))
        } else {
            let bytes = Array(handle.readDataToEndOfFile())
            whole = file.hasSuffix(".gz") ? try Gzip.expand(bytes, limit: Importer.unitLimit) : bytes
            try? handle.close()
        }
    }

    func next() throws(FHIRFault) -> ImportUnit? {
        if let bytes = whole {
            whole = nil
            return ImportUnit(name: name, bytes: bytes, isLines: false)
        }
        guard let bytes = try lines?.next(atLeast: Self.unitBytes) else { return nil }
        // Standard input may be one indented bundle: its first line is no whole object.
        return ImportUnit(name: name, bytes: bytes, isLines: true)
    }
}

/// Whole lines from a stream, never more in memory than a unit and one line.
final class LineReader {
    private let handle: FileHandle
    private let expander: GzipStream?
    private var pending: [UInt8] = []
    private var isAtEnd = false

    init(_ handle: FileHandle, isGzip: Bool) {
        self.handle = handle
        expander = isGzip ? GzipStream() : nil
    }

    func next(atLeast size: Int) throws(FHIRFault) -> [UInt8]? {
        while !isAtEnd && (pending.count < size || !pending.contains(0x0a)) {
            let data = (try? handle.read(upToCount: 1 << 18)) ?? nil
            guard let data, !data.isEmpty else {
                isAtEnd = true
                break
            }
            pending += try expander?.expand(Array(data)) ?? Array(data)
            if pending.count > Importer.unitLimit { throw FHIRFault(.tooLarge, "json.too-large", ["limit": "\(Importer.unitLimit)"]) }
        }
        if pending.isEmpty { return nil }
        let end = isAtEnd ? pending.count : (pending.lastIndex(of: 0x0a) ?? pending.count - 1) + 1
        let unit = Array(pending[..<end])
        pending.removeFirst(end)
        return unit
    }
}
