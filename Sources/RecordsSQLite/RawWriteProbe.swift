import FHIRModel
import FHIRSearch
import Foundation
public import Records

/// The ceiling of writing: the same rows by bare prepared statements and SQLite's own file calls, without a queue, a scope or a version check. For benchmarks.
public enum RawWriteProbe {
    /// Writes `count` copies of `resource` under fresh ids, `group` in each durable commit; gives resources a second.
    ///
    /// The rows are those that a create writes: body, index, change log, audit. Reading, checking and compressing are done beforehand.
    public static func rate(path: String, _ resource: PreparedResource, count: Int, group: Int) throws -> Double {
        try SQLiteSchema.migrate(path: path)
        let connection = try SQLiteConnection(path: path, mode: .writingPlainly)
        let catalogue = try Catalogue(connection)
        let transaction = SQLiteTransaction(connection, catalogue, BodyCodec()) { Instant(milliseconds: 0) }
        let rows = try Array(transaction.indexRows(resource.entries))
        let body = try BodyCodec.Compressor(BodyCodec()).compress(resource.resource.bytes)
        let type = try catalogue.type(resource.resource.type)
        let statements = try Statements(connection)
        let start = DispatchTime.now().uptimeNanoseconds
        for first in stride(from: 0, to: count, by: group) {
            try connection.execute("BEGIN IMMEDIATE")
            for number in first..<min(first + group, count) { try statements.write(type, "raw\(number)", Int64(number + 1_000_000), rows, body) }
            try connection.execute("COMMIT")
        }
        return Double(count) * 1e9 / Double(DispatchTime.now().uptimeNanoseconds - start)
    }

    /// Every statement prepared beforehand.
    private struct Statements {
        let resource: SQLiteStatement
        let change: SQLiteStatement
        let audit: SQLiteStatement
        let values: [(table: SQLiteStatement, resource: SQLiteStatement)]

        init(_ connection: SQLiteConnection) throws {
            resource = try SQLiteStatement(
                connection, "INSERT INTO resource(type, id, version, updated, state, method, patient, body, rid) VALUES (?1, ?2, 1, ?3, 1, 1, 1, ?4, ?5)")
            change = try SQLiteStatement(connection, "INSERT INTO change(type, rid, version, updated) VALUES (?1, ?2, 1, ?3)")
            audit = try SQLiteStatement(
                connection,
                """
                INSERT INTO audit(at, user, role, organisation, action, type, id, patient, allowed, request)
                VALUES (?1, 'Practitioner/x', 'clinician', 'o', 'C', 'Observation', ?2, 1, 1, 'r')
                """)
            values = try IndexRow.tables.indices.map {
                (try SQLiteStatement(connection, IndexRow.insertSQL[$0]), try SQLiteStatement(connection, IndexRow.insertValueSQL[$0]))
            }
        }

        func write(_ type: Int64, _ id: String, _ row: Int64, _ rows: [IndexRow], _ body: [UInt8]) throws {
            let now: Int64 = 1_795_000_000_000
            try resource.bind(1, type).bind(2, id).bind(3, now).bind(4, body).bind(5, row).run()
            for entry in rows {
                try entry.bind(values[entry.kind].table, row: row).run()
                try entry.bind(values[entry.kind].resource, row: row).run()
            }
            try change.bind(1, type).bind(2, row).bind(3, now).run()
            try audit.bind(1, now).bind(2, id).run()
        }
    }
}
