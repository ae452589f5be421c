import FHIRModel
import FHIRPath
import FHIRSearch
import Records

/// Loads what `_include` and `_revinclude` ask for, each resource once (https://hl7.org/fhir/R4/search.html#revinclude).
struct SearchIncludes {
    private let reader: SQLiteReader
    private let request: SearchRequest

    /// Included resources of one page.
    static let limit = 5000
    /// Rounds of `:iterate`; each follows what the round before brought.
    static let rounds = 10

    init(_ reader: SQLiteReader, _ request: SearchRequest) {
        self.reader = reader
        self.request = request
    }

    func load(_ matches: [StoredVersion]) throws -> [StoredVersion] {
        if request.includes.isEmpty && request.reverseIncludes.isEmpty { return [] }
        var seen = Set(matches.map(\.key))
        var found: [StoredVersion] = []
        var front = matches
        for round in 0..<Self.rounds where !front.isEmpty {
            let begin = found.count
            for include in request.includes where round == 0 || include.iterates {
                for key in try targets(include, front) where seen.insert(key).inserted {
                    guard let version = try reader.current(key), !version.isDeleted else { continue }
                    try add(version, to: &found)
                }
            }
            for include in request.reverseIncludes where round == 0 || include.iterates {
                for match in front {
                    for row in try sources(include, match.key) {
                        guard let version = try reader.load(row: row), seen.insert(version.key).inserted else { continue }
                        try add(version, to: &found)
                    }
                }
            }
            front = Array(found[begin...])
        }
        return found
    }

    private func add(_ version: StoredVersion, to found: inout [StoredVersion]) throws(FHIRFault) {
        if found.count >= Self.limit { throw FHIRFault(.tooCostly, "search.includes", ["limit": "\(Self.limit)"]) }
        found.append(version)
    }

    /// Reference parameters of `source`: the one that the include names, or all.
    private func parameters(_ include: SearchInclude, of source: String) -> [SearchParameter] {
        let all = ParameterTable.r4.parameters(source).filter { $0.type == .reference }
        return include.code.map { code in all.filter { $0.code == code } } ?? all
    }

    private func targets(_ include: SearchInclude, _ matches: [StoredVersion]) throws -> [ResourceKey] {
        var keys: [ResourceKey] = []
        for match in matches where match.key.type == include.source || include.source == "*" {
            let root = try match.resource().root
            for parameter in parameters(include, of: match.key.type) {
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
        if let only = include.target, only != target.type { return [] }
        guard let row = try reader.row(target) else { return [] }
        let all = include.source == "*" ? ParameterTable.r4.all.filter { $0.type == .reference } : parameters(include, of: include.source)
        let wanted = Set(all.filter { $0.narrowedTo.map { $0 == target.type } ?? true }.flatMap(\.sources)).sorted()
        let statement = try reader.connection.statement("SELECT rid FROM reference_index WHERE parameter = ?1 AND target = ?2 LIMIT ?3")
        defer { statement.reset() }
        var rows: [Int64] = []
        for ordinal in wanted {
            statement.reset().bind(1, reader.catalogue.parameter(ordinal)).bind(2, row).bind(3, Int64(Self.limit + 1))
            while try statement.step() { rows.append(statement.integer(0)) }
        }
        return rows
    }
}
