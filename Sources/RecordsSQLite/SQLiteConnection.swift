import CJoinedWrites
import CKeptMapping
import CSettings
import FHIRModel
import FHIRSearch
import GRDBSQLite

/// One raw connection and its prepared statements. Confined to one thread at a time by its owner.
final class SQLiteConnection {
    let handle: OpaquePointer
    /// What `junyi_test` asks: see `SQLiteReader.register`.
    var onTest: ((Int, Int64) -> Bool)?
    var hasTestFunction = false
    /// What `junyi_among` asks, by number.
    var patientSets: [PatientSet] = []
    var hasAmongFunction = false
    /// What SQLite calls back by its address, kept as long as the connection.
    var attached: AnyObject?
    private var statements: [String: SQLiteStatement] = [:]

    /// Statements kept prepared; the cache is emptied when there are more.
    private static let statementLimit = 400

    /// `writingPlainly`: through SQLite's own file calls, as the reference of a benchmark.
    enum Mode { case reading, writing, writingPlainly }

    /// SQLite counts the memory it takes under one lock for all threads; we do not read that count. Must come before its first use.
    static let withoutMemoryStatistics: Bool = junyi_sqlite_without_memory_statistics() == SQLITE_OK

    /// The writer's log is written with one call a commit: see `joined_writes.h`.
    static let joinsWrites: Bool = junyi_joined_writes_register() == SQLITE_OK

    /// A reader's mapping of the file outlives the commits of others: see `kept_mapping.h`.
    static let keepsMapping: Bool = junyi_kept_mapping_register() == SQLITE_OK

    init(path: String, mode: Mode) throws(FHIRFault) {
        var handle: OpaquePointer?
        let flags = (mode == .reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX
        let system = mode == .writing && Self.joinsWrites ? "junyi-joined" : mode == .reading && Self.keepsMapping ? "junyi-mapped" : nil
        let code = sqlite3_open_v2(path, &handle, flags, system)
        guard code == SQLITE_OK, let handle else {
            sqlite3_close_v2(handle)
            throw FHIRFault(.unavailable, "store.unavailable", cause: "open: \(String(cString: sqlite3_errstr(code)))")
        }
        self.handle = handle
        sqlite3_extended_result_codes(handle, 1)
        sqlite3_busy_timeout(handle, 10_000)
        let cachePages = mode == .reading ? 32_768 : 65_536
        try execute("PRAGMA cache_size = -\(cachePages); PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON;")
        if mode == .reading { try execute("PRAGMA mmap_size = 8589934592") }
        // Every acknowledged write is on the disk before it is acknowledged.
        if mode != .reading { try execute("PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000;") }
    }

    deinit {
        statements.removeAll()
        sqlite3_close_v2(handle)
    }

    func execute(_ sql: String) throws(FHIRFault) {
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        if code != SQLITE_OK { throw fault(code, sql) }
    }

    /// The statement for `sql`, prepared once, reset and ready to bind.
    func statement(_ sql: String) throws(FHIRFault) -> SQLiteStatement {
        if let known = statements[sql] { return known.reset() }
        if statements.count >= Self.statementLimit { statements.removeAll() }
        let made = try SQLiteStatement(self, sql)
        statements[sql] = made
        return made
    }

    /// Resets every statement, so that none keeps a snapshot open.
    func resetAll() { for statement in statements.values { statement.reset() } }

    /// Whether a transaction is under way; SQLite ends one by itself when the disk is full or fails.
    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// Rows changed since the connection was opened.
    var changes: Int64 { sqlite3_total_changes64(handle) }

    var lastInsertedRow: Int64 { sqlite3_last_insert_rowid(handle) }

    /// The fault for a result code: what the world did (disk full, file gone) is `.unavailable`, the rest is ours.
    func fault(_ code: Int32, _ sql: String) -> FHIRFault {
        let cause = "\(String(cString: sqlite3_errmsg(handle))) (\(code)): \(sql.prefix(200))"
        return switch code & 0xff {
        case SQLITE_INTERRUPT: FHIRFault(.tooCostly, "search.too-costly", cause: cause)
        case SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_BUSY, SQLITE_CORRUPT, SQLITE_NOTADB:
            FHIRFault(.unavailable, "store.unavailable", cause: cause)
        default: FHIRFault(.internalError, "internal", cause: cause)
        }
    }
}
