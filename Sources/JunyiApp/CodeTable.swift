public import FHIRModel
import FHIRSearch
import Planning
import Records

/// A table of codes, such as a national code table or LOINC's own file, as a CodeSystem (https://hl7.org/fhir/R4/codesystem.html).
public struct CodeTable: Sendable {
    /// Canonical address of the code system.
    public var url: String
    public var version: String?
    public var name: String?
    /// Names of the columns; Chinese names and codes above are left out where nil.
    public var columns: (code: String, display: String, chinese: String?, parent: String?)

    public init(url: String, version: String?, name: String?, columns: (code: String, display: String, chinese: String?, parent: String?)) {
        self.url = url
        self.version = version
        self.name = name
        self.columns = columns
    }

    private struct Row {
        var code: String
        var display: String
        var chinese: String
        var parent: String
    }

    /// The code system of the CSV text. Throws what `CSVTable` throws, and for a code that is empty, stands twice or lies below one that is missing or itself.
    public func resource(_ bytes: [UInt8], file: String) throws(FHIRFault) -> Resource {
        let rows = try rows(CSVTable(bytes, name: file))
        var below: [String: [Row]] = [:]
        for row in rows { below[row.parent, default: []].append(row) }
        var placed = 0
        let concepts = tree(below, "", &placed)
        if placed < rows.count { throw FHIRFault(.invalid, "codes.cycle", ["file": file]) }
        let head: JSONTree = ["resourceType": "CodeSystem", "url": .string(url)]
        return try Resource(
            head.with("version", version.map { .string($0) }).with("name", name.map { .string($0) }).with("status", "active")
                .with("caseSensitive", true).with("content", "complete").with("count", .number("\(rows.count)")).with("concept", .array(concepts)))
    }

    private func rows(_ table: CSVTable) throws(FHIRFault) -> [Row] {
        let codes = try table.texts(columns.code)
        let displays = try table.texts(columns.display)
        let chinese = try columns.chinese.map { name throws(FHIRFault) in try table.texts(name) }
        let parents = try columns.parent.map { name throws(FHIRFault) in try table.texts(name) }
        let known = Set(codes)
        var seen: Set<String> = []
        for row in codes.indices {
            if codes[row].isEmpty { throw table.fault("plan.csv-no-id", row, columns.code) }
            if !seen.insert(codes[row]).inserted { throw table.fault("codes.twice", row, columns.code) }
            if let parent = parents?[row], !parent.isEmpty, !known.contains(parent) { throw table.fault("codes.no-parent", row, columns.parent ?? "") }
        }
        return codes.indices.map { Row(code: codes[$0], display: displays[$0], chinese: chinese?[$0] ?? "", parent: parents?[$0] ?? "") }
    }

    private func tree(_ below: [String: [Row]], _ parent: String, _ placed: inout Int) -> [JSONTree] {
        var found: [JSONTree] = []
        for row in below[parent] ?? [] {
            placed += 1
            let own: JSONTree = ["code": .string(row.code)]
            let inner = tree(below, row.code, &placed)
            found.append(
                own.with("display", row.display.isEmpty ? nil : .string(row.display))
                    .with("designation", row.chinese.isEmpty ? nil : [["language": "zh-CN", "value": .string(row.chinese)]])
                    .with("concept", inner.isEmpty ? nil : .array(inner)))
        }
        return found
    }

    /// Keeps the code system in place of the one with its address. Returns where it is.
    public func keep(_ resource: Resource, in platform: Platform) async throws -> String {
        var search = try SearchReader().read("CodeSystem", [("url", url.replacing(",", with: "\\,"))])
        search.count = 1
        let ready = search
        let id = try platform.records.read(as: .system) { try $0.resources(ready).first?.id } ?? platform.surroundings.newID()
        let prepared = try PreparedResource(resource.setting("id", to: .string(id)))
        _ = try await platform.records.write(as: .system) { try $0.put(prepared, id: id) }
        return "CodeSystem/\(id)"
    }
}
