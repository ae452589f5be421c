import Crypto
public import FHIRModel

/// The chain that makes a changed, missing or added audit entry show.
///
/// The last entry of every commit carries SHA-256 over the seal before it and every entry since, column by column, each with its length.
/// Whoever keeps one seal elsewhere can prove later that nothing before it was touched (`junyi check audit --anchor`).
enum AuditSeal {
    static let columns = "sequence, at, user, role, organisation, action, type, id, patient, allowed, request, query, purpose, client"

    /// A seal and the entry that carries it.
    private struct Seal {
        var sequence: Int64 = 0
        var bytes: [UInt8] = []
    }

    private static func newest(_ connection: SQLiteConnection) throws(FHIRFault) -> Seal {
        let newest = try connection.statement("SELECT sequence, seal FROM audit WHERE seal IS NOT NULL ORDER BY sequence DESC LIMIT 1")
        defer { newest.reset() }
        return try newest.step() ? Seal(sequence: newest.integer(0), bytes: newest.blob(1) { Array($0) } ?? []) : Seal()
    }

    /// Seals the entries that came after the newest seal of the file; nothing to do without any. The seal is looked up each time: a visitor
    /// of the store, such as `junyi token`, adds and seals its own entries.
    static func seal(_ connection: SQLiteConnection) throws(FHIRFault) {
        let newest = try newest(connection)
        var hash = SHA256()
        hash.update(data: newest.bytes)
        var last = newest.sequence
        let rows = try connection.statement("SELECT \(columns) FROM audit WHERE sequence > ?1 ORDER BY sequence")
        rows.bind(1, last)
        let before = last
        while try rows.step() {
            add(rows, to: &hash)
            last = rows.integer(0)
        }
        rows.reset()
        if last == before { return }
        try connection.statement("UPDATE audit SET seal = ?2 WHERE sequence = ?1").bind(1, last).bind(2, Array(hash.finalize())).run()
    }

    /// Feeds one row, the columns of `columns` in order.
    static func add(_ row: SQLiteStatement, to hash: inout SHA256) {
        var bytes: [UInt8] = []
        for column in 0..<Int32(14) {
            if row.isNull(column) {
                bytes.append(0)
                continue
            }
            let text = row.text(column)
            bytes.append(1)
            withUnsafeBytes(of: UInt32(text.utf8.count).bigEndian) { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: text.utf8)
        }
        hash.update(data: bytes)
    }
}

/// What a walk along the chain found.
public struct AuditReport: Sendable {
    public var entries = 0
    public var seals = 0
    /// The newest seal in hexadecimal; empty without one.
    public var head = ""
    /// Sequence of the first entry whose seal does not fit.
    public var broken: Int64?
    /// Entries after the newest seal: none in a store that was closed or is at rest.
    public var unsealed = 0
    /// Whether the anchor asked for is one of the seals.
    public var hasAnchor = false
}

/// Walks the chain of seals from its beginning. Linear in the audit; reads beside a running server.
public enum AuditCheck {
    public static func run(path: String, anchor: String?) throws(FHIRFault) -> AuditReport {
        let connection = try SQLiteConnection(path: path, mode: .reading)
        let rows = try connection.statement("SELECT \(AuditSeal.columns), seal FROM audit ORDER BY sequence")
        var report = AuditReport()
        var hash = SHA256()
        while try rows.step() {
            report.entries += 1
            report.unsealed += 1
            AuditSeal.add(rows, to: &hash)
            guard !rows.isNull(14) else { continue }
            let seal = rows.blob(14) { Array($0) } ?? []
            if Array(hash.finalize()) != seal {
                report.broken = rows.integer(0)
                break
            }
            report.seals += 1
            report.unsealed = 0
            report.head = seal.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            if report.head == anchor?.lowercased() { report.hasAnchor = true }
            hash = SHA256()
            hash.update(data: seal)
        }
        rows.reset()
        return report
    }
}
