import FHIRModel
import FHIRSearch
import Foundation
public import Records

/// The ceiling of writing: the same rows by bare prepared statements, without a queue, a scope or a version check. For benchmarks.
public enum RawWriteProbe {
    /// Writes `count` copies of `resource` under fresh ids, `group` in each durable commit; gives resources a second.
    ///
    /// The rows are those that a create writes: body, index, change log, audit. Reading, checking and compressing are done beforehand.
    public static func rate(path: String, _ resource: PreparedResource, count: Int, group: Int) throws -> Double {
        try SQLiteSchema.migrate(path: path)
        let connection = try SQLiteConnection(path: path, mode: .writing)
        let catalogue = try Catalogue(connection)
        let transaction = SQLiteTransaction(connection, catalogue, BodyCodec()) { Instant(milliseconds: 0) }
        let rows = try Array(transaction.indexRows(resource.entries))
        let body = try BodyCodec.Compressor(BodyCodec()).compress(resource.resource.bytes)
        let type = try catalogue.type(resource.resource.type)
        let start = DispatchTime.now().uptimeNanoseconds
        for first in stride(from: 0, to: count, by: group) {
            try connection.execute("BEGIN IMMEDIATE")
            for number in first..<min(first + group, count) { try write(connection, type, "raw\(number)", rows, body) }
            try connection.execute("COMMIT")
        }
        return Double(count) * 1e9 / Double(DispatchTime.now().uptimeNanoseconds - start)
    }

    private static func write(_ connection: SQLiteConnection, _ type: Int64, _ id: String, _ rows: [IndexRow], _ body: [UInt8]) throws {
        let now: Int64 = 1_795_000_000_000
        try connection.statement("INSERT INTO resource(type, id, version, updated, state, method, patient, body) VALUES (?1, ?2, 1, ?3, 1, 1, 1, ?4)")
            .bind(1, type).bind(2, id).bind(3, now).bind(4, body).run()
        let row = connection.lastInsertedRow
        for entry in rows {
            try entry.bind(connection.statement(IndexRow.insertSQL[entry.kind]), row: row).run()
            try entry.bind(connection.statement(IndexRow.insertValueSQL[entry.kind]), row: row).run()
        }
        try connection.statement("INSERT INTO change(type, rid, version, updated) VALUES (?1, ?2, 1, ?3)").bind(1, type).bind(2, row).bind(3, now).run()
        try connection.statement(
            "INSERT INTO audit(at, user, role, organisation, action, type, id, patient, allowed, request) VALUES (?1, 'Practitioner/x', 'clinician', 'o', 'C', 'Observation', ?2, 1, 1, 'r')"
        ).bind(1, now).bind(2, id).run()
    }
}
