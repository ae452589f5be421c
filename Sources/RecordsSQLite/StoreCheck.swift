import FHIRModel
import FHIRSearch
import Foundation
import Records

/// What a check of a store found.
public struct StoreCheckReport: Sendable {
    public var resources = 0
    public var versions = 0
    public var indexRows = 0
    /// What is wrong, one line each; empty for a sound store.
    public var problems: [String] = []
}

/// Proves that the index equals a rebuilt one and that every version can be read.
public enum StoreCheck {
    /// Problems listed at most.
    public static let problemLimit = 50

    /// Reads the whole file once, of one moment, while others read and write; `progress` hears how many resources are done. Throws `.unavailable` when it cannot be opened.
    public static func run(path: String, progress: (Int) -> Void) throws -> StoreCheckReport {
        let connection = try SQLiteConnection(path: path, mode: .writing)
        let catalogue = try Catalogue(connection)
        let codec = BodyCodec()
        let dictionaries = try connection.statement("SELECT body FROM dictionary ORDER BY id")
        while try dictionaries.step() { dictionaries.blob(0) { codec.adopt(Array($0)) } }
        dictionaries.reset()
        // Numbering an unknown reference or system would be a change: all of it is undone at the end.
        try connection.execute("BEGIN")
        defer { try? connection.execute("ROLLBACK") }
        let transaction = SQLiteTransaction(connection, catalogue, codec) { Instant(milliseconds: 0) }
        var report = StoreCheckReport()
        try checkPages(connection, &report)
        try checkResources(connection, transaction, &report, progress)
        try checkVersions(connection, transaction, &report)
        try checkOrphans(connection, &report)
        return report
    }

    private static func checkPages(_ connection: SQLiteConnection, _ report: inout StoreCheckReport) throws {
        let statement = try connection.statement("PRAGMA quick_check(10)")
        while try statement.step() {
            let line = statement.text(0)
            if line != "ok" { add("page: \(line)", &report) }
        }
    }

    private static func checkResources(
        _ connection: SQLiteConnection, _ transaction: SQLiteTransaction, _ report: inout StoreCheckReport, _ progress: (Int) -> Void
    ) throws {
        let own = try OwnIndex(transaction)
        let unready = Set(own.unready.map(Int64.init))
        let rows = try connection.statement("SELECT rid, state, body FROM resource WHERE state > 0 ORDER BY rid")
        while try rows.step() {
            let row = rows.integer(0)
            report.versions += 1
            var wanted: Set<IndexRow> = []
            if rows.integer(1) == 1 {
                report.resources += 1
                do {
                    let resource = try Resource(try transaction.body(rows, 2) ?? [])
                    wanted = try transaction.indexRows(PreparedResource(checked: resource).entries.union(own.entries(resource)))
                } catch {
                    add("row \(row): \(error)", &report)
                    continue
                }
            }
            let present = try IndexUpgrade.presentRows(connection, row).filter { !unready.contains($0.parameter) }
            report.indexRows += present.count
            if present != wanted {
                add("row \(row): index has \(present.subtracting(wanted).count) too many, \(wanted.subtracting(present).count) too few", &report)
            }
            if report.resources % 1000 == 0 { progress(report.resources) }
        }
    }

    private static func checkVersions(
        _ connection: SQLiteConnection, _ transaction: SQLiteTransaction, _ report: inout StoreCheckReport
    ) throws {
        let versions = try connection.statement("SELECT rid, version, body FROM version")
        while try versions.step() {
            report.versions += 1
            do {
                if let bytes = try transaction.body(versions, 2) { _ = try Resource(bytes) }
            } catch {
                add("row \(versions.integer(0)) version \(versions.integer(1)): \(error)", &report)
            }
        }
        let gaps = try connection.statement(
            """
            SELECT r.rid FROM resource r WHERE r.state > 0 AND r.version - 1 <> (SELECT COUNT(*) FROM version v WHERE v.rid = r.rid)
            """)
        while try gaps.step() { add("row \(gaps.integer(0)): versions missing", &report) }
        let changes = try connection.statement("SELECT (SELECT SUM(version) FROM resource), (SELECT COUNT(*) FROM change)")
        if try changes.step(), changes.integer(0) != changes.integer(1) {
            add("change log has \(changes.integer(1)) entries for \(changes.integer(0)) versions", &report)
        }
    }

    /// Index rows of resources that are not current, and tables by value that differ from the table by resource.
    private static func checkOrphans(_ connection: SQLiteConnection, _ report: inout StoreCheckReport) throws {
        func count(_ sql: String, _ problem: (Int64) -> String) throws {
            let statement = try connection.statement(sql)
            defer { statement.reset() }
            if try statement.step(), statement.integer(0) != 0 { add(problem(statement.integer(0)), &report) }
        }
        try count("SELECT COUNT(*) FROM resource_value i WHERE NOT EXISTS(SELECT 1 FROM resource r WHERE r.rid = i.rid AND r.state = 1)") {
            "resource_value: \($0) rows of no current resource"
        }
        for (kind, table) in IndexRow.tables.enumerated() {
            let same = table.columns.enumerated().map { "v.\(IndexRow.valueColumns[$0.offset]) = i.\($0.element)" }.joined(separator: " AND ")
            try count(
                """
                SELECT COUNT(*) FROM \(table.name) i WHERE NOT EXISTS(SELECT 1 FROM resource_value v
                WHERE v.rid = i.rid AND v.parameter = i.parameter AND v.kind = \(kind) AND \(same))
                """
            ) { "\(table.name): \($0) rows that no resource has" }
            try count("SELECT (SELECT COUNT(*) FROM \(table.name)) - (SELECT COUNT(*) FROM resource_value WHERE kind = \(kind))") {
                "\(table.name): \($0) rows more than resources have"
            }
        }
    }

    private static func add(_ problem: String, _ report: inout StoreCheckReport) {
        if report.problems.count < problemLimit { report.problems.append(problem) }
    }
}
