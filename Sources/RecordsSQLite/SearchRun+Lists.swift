import FHIRModel
import FHIRSearch

/// Criteria as lists of rows.
extension SearchRun {
    /// The rows that fulfil a criterion as clauses; nil when it has no list of its own (absence, or an inner search with too many matches).
    func list(_ criterion: SearchCriterion, _ type: String) throws -> [SearchClause]? {
        switch criterion {
        case .values(let parameter, let values): return try clauses.clauses(parameter, values)
        case .ids(let ids):
            let marks = ids.map { _ in "?" }.joined(separator: ",")
            return [ofType(type, SQLPiece(sql: "@.id IN (\(marks))", arguments: ids.map(SQLArgument.text)))]
        case .lastUpdated(let values):
            let tests = values.map { SearchProbe.updated($0, clauses.now, alias: "@") }
            var clause = ofType(type, SQLPiece.joined(tests, " OR "))
            clause.order = ["updated"]
            return [clause]
        case .chain(let parameter, let target, let inner):
            if let only = parameter.narrowedTo, only != target { return [] }
            guard let rows = try gather(inner, target) else { return nil }
            return rows.isEmpty ? [] : [referring(parameter, to: rows)]
        case .has(let parameter, let inner):
            guard let rows = try gather(inner, parameter.resourceType) else { return nil }
            return try [ofType(type, SQLPiece(sql: "@.rid IN (\(targets(parameter, of: rows)))"))]
        case .anyOf(let members):
            var found: [SearchClause] = []
            for member in members {
                guard let list = try list(member, type) else { return nil }
                found += list
            }
            return found
        case .allOf(let members):
            // The first member with a list drives; all are probed.
            for member in members { if let list = try list(member, type), list.allSatisfy({ $0.order.isEmpty }) { return try narrowed(list, members, type) } }
            for member in members { if let list = try list(member, type) { return try narrowed(list, members, type) } }
            return nil
        case .noneOf, .missing, .not, .tested, .outside: return nil
        }
    }

    /// The rows of `list` that fulfil all of `members`.
    private func narrowed(_ list: [SearchClause], _ members: [SearchCriterion], _ type: String) throws -> [SearchClause] {
        try list.map { clause in
            var clause = clause
            let probe = try SearchProbe(self).piece(.allOf(members), row: "@.rid", type: type, depth: 40)
            clause.condition = SQLPiece(sql: clause.condition.sql + " AND " + probe.sql, arguments: clause.condition.arguments + probe.arguments)
            return clause
        }
    }

    private func ofType(_ type: String, _ condition: SQLPiece) -> SearchClause {
        let number = reader.catalogue.knownType(type) ?? -1
        return SearchClause(
            table: "resource",
            condition: SQLPiece(sql: "@.type = ? AND @.state = 1 AND \(condition.sql)", arguments: [.integer(number)] + condition.arguments))
    }

    private func referring(_ parameter: SearchParameter, to rows: [Int64]) -> SearchClause {
        SearchClause(
            table: "reference_index",
            condition: SQLPiece(
                sql: "@.parameter IN (\(reader.catalogue.sources(parameter))) AND @.target IN (\(rows.map(String.init).joined(separator: ",")))"))
    }

    /// Rows that the resources in `rows` refer to, as a list of numbers.
    private func targets(_ parameter: SearchParameter, of rows: [Int64]) throws -> String {
        let statement = try reader.connection.statement(
            "SELECT first FROM resource_value WHERE rid = ?1 AND parameter IN (\(reader.catalogue.sources(parameter))) AND kind = 1")
        defer { statement.reset() }
        var found: Set<Int64> = []
        for row in rows {
            statement.reset().bind(1, row)
            while try statement.step() { found.insert(statement.integer(0)) }
        }
        return found.sorted().map(String.init).joined(separator: ",")
    }

    /// The rows of an inner criterion when they are few; nil when they are more than `gatherLimit`.
    private func gather(_ criterion: SearchCriterion, _ type: String) throws -> [Int64]? {
        let inner = SearchRun(reader, SearchRequest(type: type, criteria: [criterion]))
        let select = try inner.distinctRows(inner.chooseDriver())
        let statement = try reader.connection.statement("SELECT rid FROM (\(select.sql)) LIMIT \(Self.gatherLimit + 1)")
        defer { statement.reset() }
        statement.bind(select.arguments)
        var rows: [Int64] = []
        while try statement.step() { rows.append(statement.integer(0)) }
        return rows.count > Self.gatherLimit ? nil : rows
    }
}
