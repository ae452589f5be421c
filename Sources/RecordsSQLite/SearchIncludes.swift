import FHIRModel
import FHIRPath
import FHIRSearch
import Records

/// Loads what `_include` and `_revinclude` ask for, each resource once.
struct SearchIncludes {
    private let reader: SQLiteReader
    private let request: SearchRequest

    /// Included resources of one page.
    static let limit = 5000

    init(_ reader: SQLiteReader, _ request: SearchRequest) {
        self.reader = reader
        self.request = request
    }

    func load(_ matches: [StoredVersion]) throws -> [StoredVersion] {
        if request.includes.isEmpty && request.reverseIncludes.isEmpty { return [] }
        var seen = Set(matches.map(\.key))
        var found: [StoredVersion] = []
        for include in request.includes {
            for key in try targets(include, matches) where seen.insert(key).inserted {
                guard let version = try reader.current(key), !version.isDeleted else { continue }
                try add(version, to: &found)
            }
        }
        for include in request.reverseIncludes {
            for match in matches {
                for row in try sources(include, match.key) {
                    guard let version = try reader.load(row: row), seen.insert(version.key).inserted else { continue }
                    try add(version, to: &found)
                }
            }
        }
        return found
    }

    private func add(_ version: StoredVersion, to found: inout [StoredVersion]) throws(FHIRFault) {
        if found.count >= Self.limit { throw FHIRFault(.tooCostly, "search.includes", ["limit": "\(Self.limit)"]) }
        found.append(version)
    }

    private func parameters(_ include: SearchInclude) -> [SearchParameter] {
        let all = ParameterTable.r4.parameters(include.source).filter { $0.type == .reference }
        return include.code.map { code in all.filter { $0.code == code } } ?? all
    }

    private func targets(_ include: SearchInclude, _ matches: [StoredVersion]) throws -> [ResourceKey] {
        var keys: [ResourceKey] = []
        for match in matches where match.key.type == include.source {
            let root = try match.resource().root
            for parameter in parameters(include) {
                parameter.path.evaluate(root) { result in
                    guard case .value(let place) = result, let text = place["reference"].string ?? place.string,
                        let key = ResourceKey(text), include.target.map({ $0 == key.type }) ?? true
                    else { return }
                    keys.append(key)
                }
            }
        }
        return keys
    }

    private func sources(_ include: SearchInclude, _ target: ResourceKey) throws -> [Int64] {
        guard let row = try reader.row(target) else { return [] }
        let statement = try reader.connection.statement("SELECT rid FROM reference_index WHERE parameter = ?1 AND target = ?2 LIMIT ?3")
        defer { statement.reset() }
        var rows: [Int64] = []
        for ordinal in Set(parameters(include).filter { $0.narrowedTo.map { $0 == target.type } ?? true }.flatMap(\.sources)).sorted() {
            statement.reset().bind(1, reader.catalogue.parameter(ordinal)).bind(2, row).bind(3, Int64(Self.limit + 1))
            while try statement.step() { rows.append(statement.integer(0)) }
        }
        return rows
    }
}
