import FHIRModel
import FHIRPath

/// All search parameters of R4, by resource type and code.
///
/// `parameterData` has a line each, parts parted by tabs: id, code, type, bases, targets, expression, components.
public struct ParameterTable: Sendable {
    public static let r4 = ParameterTable(parameterData)

    public private(set) var all: [SearchParameter] = []
    private var byType: [String: [String: Int]] = [:]
    private var indexed: [String: [SearchParameter]] = [:]

    /// Kinds that are extracted and searched; composites and specials are not.
    private static let searched: Set<SearchParameterType> = [.number, .date, .string, .token, .reference, .quantity, .uri]

    init(_ data: StaticString) {
        var common: [Row] = []
        for line in data.description.split(separator: "\n") {
            guard let row = Row(line) else { continue }
            if row.bases == ["Resource"] || row.bases == ["DomainResource"] {
                common.append(row)
            } else {
                for base in row.bases { add(row, base) }
            }
        }
        for type in byType.keys.sorted() {
            for row in common { add(row, type) }
        }
    }

    /// One line of the table, its expression compiled once for all bases.
    private struct Row {
        var id: String
        var code: String
        var type: SearchParameterType
        var bases: [String]
        var targets: [String]
        var path: ElementPath

        /// Nil for parameters that are not searched by an index of their own.
        init?(_ line: Substring) {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard let type = SearchParameterType(rawValue: String(parts[2])), ParameterTable.searched.contains(type),
                parts[1] != "_id", parts[1] != "_lastUpdated", let path = try? ElementPath(String(parts[5]))
            else { return nil }
            id = String(parts[0])
            code = String(parts[1])
            self.type = type
            bases = parts[3].split(separator: " ").map(String.init)
            targets = parts[4].split(separator: " ").map(String.init)
            self.path = path
        }
    }

    private mutating func add(_ row: Row, _ base: String) {
        let path = row.path.limited(to: base)
        if path.isEmpty { return }
        let parameter = SearchParameter(
            ordinal: all.count, id: row.id, code: row.code, resourceType: base, type: row.type, targets: row.targets, path: path)
        all.append(parameter)
        byType[base, default: [:]][row.code] = parameter.ordinal
        indexed[base, default: []].append(parameter)
    }

    /// The parameter `code` of `resourceType`; nil when this server does not search by it.
    public func parameter(_ resourceType: String, _ code: String) -> SearchParameter? {
        byType[resourceType]?[code].map { all[$0] }
    }

    /// The parameters of a type, in the order of the table.
    public func parameters(_ resourceType: String) -> [SearchParameter] { indexed[resourceType] ?? [] }
}
