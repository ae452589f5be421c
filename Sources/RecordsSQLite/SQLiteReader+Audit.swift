import FHIRModel
import Records

extension SQLiteReader {
    final func ownState(_ number: Int) throws -> OwnParameterState? {
        let statement = try connection.statement("SELECT version, place, last, ready FROM own_parameter WHERE number = ?1")
        defer { statement.reset() }
        guard try statement.bind(1, Int64(number)).step() else { return nil }
        return OwnParameterState(
            version: Int(statement.integer(0)), place: statement.integer(1), last: statement.integer(2), isReady: statement.integer(3) == 1)
    }

    final func holder(_ name: String) throws -> ResourceKey? {
        let find = try connection.statement("SELECT holder FROM claim WHERE name = ?1")
        defer { find.reset() }
        return try find.bind(1, name).step() ? ResourceKey(find.text(0)) : nil
    }

    final func patient(_ mark: PatientMark) throws -> ResourceKey? {
        let statement = try connection.statement("SELECT type, id FROM resource WHERE rid = ?1")
        defer { statement.reset() }
        guard try statement.bind(1, mark.number).step() else { return nil }
        return ResourceKey(catalogue.name(statement.integer(0)), statement.text(1))
    }

    final func remembered(_ name: String) throws -> RememberedCommand? {
        let statement = try connection.statement("SELECT digest, type, id, version, unchanged FROM command WHERE name = ?1")
        defer { statement.reset() }
        guard try statement.bind(1, name).step() else { return nil }
        return RememberedCommand(
            digest: statement.blob(0) { Array($0) } ?? [], key: ResourceKey(statement.text(1), statement.text(2)), version: Int(statement.integer(3)),
            isUnchanged: statement.integer(4) != 0)
    }

    final func audit(_ query: AuditQuery) throws -> [AuditEntry] {
        var pieces: [SQLPiece] = []
        func add(_ sql: String, _ argument: SQLArgument?) { if let argument { pieces.append(SQLPiece(sql: sql, arguments: [argument])) } }
        add("patient = ?", query.patient.map { .integer($0.number) })
        add("user = ?", query.user.map { .text($0) })
        add("action = ?", query.action.map { .text($0.rawValue) })
        add("type = ?", query.key.map { .text($0.type) })
        add("id = ?", query.key.map { .text($0.id) })
        add("allowed = ?", query.isAllowed.map { .integer($0 ? 1 : 0) })
        add("at >= ?", query.from.map { .integer($0) })
        add("at < ?", query.until.map { .integer($0) })
        add("sequence < ?", query.before.map { .integer($0) })
        add("sequence = ?", query.sequence.map { .integer($0) })
        let condition = pieces.isEmpty ? "" : "WHERE " + pieces.map(\.sql).joined(separator: " AND ")
        let statement = try connection.statement(
            """
            SELECT at, user, role, organisation, action, type, id, patient, allowed, request, sequence, query, purpose, client FROM audit \(condition)
            ORDER BY sequence DESC LIMIT ?
            """)
        defer { statement.reset() }
        statement.bind(pieces.flatMap(\.arguments) + [.integer(Int64(query.limit))])
        var found: [AuditEntry] = []
        while try statement.step() { found.append(Self.entry(statement)) }
        return found
    }

    private static func entry(_ row: SQLiteStatement) -> AuditEntry {
        var entry = AuditEntry(
            at: Instant(milliseconds: row.integer(0)), user: row.text(1), role: row.text(2), organisation: row.text(3),
            action: AuditAction(rawValue: row.text(4)) ?? .execute, key: ResourceKey(row.text(5), row.text(6)),
            patient: row.optionalInteger(7).map(PatientMark.init), isAllowed: row.integer(8) == 1, request: row.text(9))
        entry.sequence = row.integer(10)
        entry.query = row.isNull(11) ? nil : row.text(11)
        entry.breakGlass = row.isNull(12) ? nil : row.text(12)
        entry.client = row.isNull(13) ? nil : row.text(13)
        return entry
    }
}
