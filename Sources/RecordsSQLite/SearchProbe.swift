import FHIRModel
import FHIRSearch

/// Criteria as conditions on one row.
struct SearchProbe {
    private let run: SearchRun

    init(_ run: SearchRun) { self.run = run }

    /// Whether the resource in column `row`, of `type`, fulfils `criterion`.
    func piece(_ criterion: SearchCriterion, row: String, type: String, depth: Int) throws -> SQLPiece {
        let alias = "p\(depth)"
        switch criterion {
        case .values(let parameter, let values):
            return any(try run.clauses.clauses(parameter, values).map { $0.probe(row, alias) })
        case .noneOf(let parameter, let values):
            return not(any(try run.clauses.clauses(parameter, values).map { $0.probe(row, alias) }))
        case .missing(let parameter, let isMissing):
            let present = any(run.clauses.anyValue(parameter).map { $0.probe(row, alias) })
            return isMissing ? not(present) : present
        case .ids(let ids):
            let marks = ids.map { _ in "?" }.joined(separator: ",")
            return ofType(type, row, alias, SQLPiece(sql: "\(alias).id IN (\(marks))", arguments: ids.map(SQLArgument.text)))
        case .lastUpdated(let values):
            return ofType(type, row, alias, any(values.map { Self.updated($0, run.clauses.now, alias: alias) }))
        case .chain(let parameter, let target, let inner):
            if let only = parameter.narrowedTo, only != target { return .never }
            let inside = try piece(inner, row: "\(alias).first", type: target, depth: depth + 1)
            return reference(parameter, "resource_value", alias, "\(alias).rid = \(row) AND \(alias).kind = 1", inside)
        case .has(let parameter, let inner):
            let inside = try piece(inner, row: "\(alias).rid", type: parameter.resourceType, depth: depth + 1)
            return reference(parameter, "reference_index", alias, "\(alias).target = \(row)", inside)
        case .anyOf(let members):
            return any(try members.map { try piece($0, row: row, type: type, depth: depth) })
        case .allOf(let members):
            return members.isEmpty ? .always : .joined(try members.map { try piece($0, row: row, type: type, depth: depth) }, " AND ")
        case .not(let inner): return not(try piece(inner, row: row, type: type, depth: depth))
        case .tested(let test):
            // As a scalar query, so that SQLite asks it last: it reads the resource.
            return SQLPiece(sql: "(SELECT junyi_test(?, \(row)))", arguments: [.integer(Int64(run.reader.register(test)))])
        case .outside(let patients):
            return SQLPiece(
                sql: "NOT EXISTS(SELECT 1 FROM resource \(alias) WHERE \(alias).rid = \(row) AND junyi_among(?, \(alias).patient))",
                arguments: [.integer(Int64(run.reader.register(patients)))])
        }
    }

    /// A comparison of `meta.lastUpdated`, a moment of one millisecond.
    static func updated(_ value: SearchValue, _ now: Instant, alias: String) -> SQLPiece {
        guard case .date(let prefix, let low, let high) = value else { return .never }
        let test = DateClause(now: now).comparison(prefix, low, high)
        let sql = test.sql.replacing("@.low", with: "\(alias).updated").replacing("@.high", with: "(\(alias).updated + 1)")
        return SQLPiece(sql: "(\(sql))", arguments: test.arguments)
    }

    private func reference(
        _ parameter: SearchParameter, _ table: String, _ alias: String, _ condition: String, _ inside: SQLPiece
    ) -> SQLPiece {
        SQLPiece(
            sql:
                "EXISTS(SELECT 1 FROM \(table) \(alias) WHERE \(condition) AND \(alias).parameter IN (\(run.reader.catalogue.sources(parameter))) AND \(inside.sql))",
            arguments: inside.arguments)
    }

    private func ofType(_ type: String, _ row: String, _ alias: String, _ condition: SQLPiece) -> SQLPiece {
        let number = run.reader.catalogue.knownType(type) ?? -1
        return SQLPiece(
            sql: "EXISTS(SELECT 1 FROM resource \(alias) WHERE \(alias).rid = \(row) AND \(alias).type = ? AND \(alias).state = 1 AND \(condition.sql))",
            arguments: [.integer(number)] + condition.arguments)
    }

    private func any(_ pieces: [SQLPiece]) -> SQLPiece { pieces.isEmpty ? .never : .joined(pieces, " OR ") }
    private func not(_ piece: SQLPiece) -> SQLPiece { SQLPiece(sql: "NOT \(piece.sql)", arguments: piece.arguments) }
}
