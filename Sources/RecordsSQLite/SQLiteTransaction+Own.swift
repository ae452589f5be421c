import FHIRModel
import FHIRSearch
import Records

/// Parameters that a region makes for itself.
extension SQLiteTransaction {
    func ownNumber(_ type: String, _ code: String) throws -> Int {
        try connection.statement("INSERT OR IGNORE INTO parameter(type, code, custom) VALUES (?1, ?2, 1)").bind(1, type).bind(2, code).run()
        catalogue.hasCustom.set()
        let statement = try connection.statement("SELECT id FROM parameter WHERE type = ?1 AND code = ?2")
        defer { statement.reset() }
        _ = try statement.bind(1, type).bind(2, code).step()
        return Int(statement.integer(0))
    }

    func dropOwn(except numbers: Set<Int>) throws {
        let statement = try connection.statement("SELECT number FROM own_parameter")
        var gone: [Int64] = []
        while try statement.step() { if !numbers.contains(Int(statement.integer(0))) { gone.append(statement.integer(0)) } }
        statement.reset()
        for number in gone {
            let rows = IndexRow.tables.map { "SELECT rid FROM \($0.name) WHERE parameter = ?1" }.joined(separator: " UNION ")
            try connection.statement("DELETE FROM resource_value WHERE parameter = ?1 AND rid IN (\(rows))").bind(1, number).run()
            for table in IndexRow.tables { try connection.statement("DELETE FROM \(table.name) WHERE parameter = ?1").bind(1, number).run() }
            try connection.statement("DELETE FROM own_parameter WHERE number = ?1").bind(1, number).run()
        }
    }

    func keep(_ state: OwnParameterState, ofParameter number: Int) throws {
        try connection.statement("INSERT OR REPLACE INTO own_parameter(number, version, place, last, ready) VALUES (?1, ?2, ?3, ?4, ?5)")
            .bind(1, Int64(number)).bind(2, Int64(state.version)).bind(3, state.place).bind(4, state.last).bind(5, state.isReady ? 1 : 0 as Int64).run()
    }

    func reindex(
        _ parameter: SearchParameter, after place: Int64, limit: Int, entries: (Resource) -> Set<IndexEntry>
    ) throws -> (place: Int64, last: Int64, isDone: Bool) {
        let newest = try connection.statement("SELECT COALESCE(MAX(rid), 0) FROM resource")
        defer { newest.reset() }
        let last = try newest.step() ? newest.integer(0) : 0
        let rows = try self.rows(of: parameter.resourceType, after: place, limit: limit)
        let number = catalogue.parameter(parameter.ordinal)
        for row in rows {
            guard let found = try load(row: row) else { continue }
            let present = try IndexUpgrade.presentRows(connection, row).filter { $0.parameter == number }
            try writeIndex(row, from: present, to: indexRows(entries(found.resource())))
        }
        return (rows.last ?? last, last, rows.count < limit)
    }

    private func rows(of type: String, after place: Int64, limit: Int) throws -> [Int64] {
        let statement = try connection.statement("SELECT rid FROM resource WHERE rid > ?1 AND type = ?2 AND state = 1 ORDER BY rid LIMIT ?3")
        defer { statement.reset() }
        statement.bind(1, place).bind(2, try catalogue.type(type)).bind(3, Int64(limit))
        var rows: [Int64] = []
        while try statement.step() { rows.append(statement.integer(0)) }
        return rows
    }
}
