import FHIRModel
import FHIRSearch
import Records

/// The writing side of one connection. Lives on the writer thread.
final class SQLiteTransaction: SQLiteReader, RecordTransaction {
    private let compressor: BodyCodec.Compressor
    private let now: @Sendable () -> Instant
    /// Rows of keys seen lately, so that the same patient is not looked up for every result.
    private var rows: [ResourceKey: Int64] = [:]
    private var systems: [String: Int64] = [:]
    private var lastUpdated = Instant(milliseconds: 0)
    var postedEvents = false
    /// Whether the group under way added audit entries; true at first, for those of an older program.
    var hasUnsealed = true
    /// Statements that write index rows, by kind: into the table by value, then into the one by resource.
    var inserts: [(value: SQLiteStatement, resource: SQLiteStatement)] = []
    /// Row of the resource being written, which may refer to itself before it is there.
    private var own: (key: ResourceKey, row: Int64)?
    var recent = RecentVersions()
    /// SQLite's number of what other connections have committed, as this one saw it last.
    private var othersVersion: Int64 = -1
    /// The number the next new row gets; nil when it must be asked for.
    private var nextRow: Int64?

    private static let cacheLimit = 100_000

    init(_ connection: SQLiteConnection, _ catalogue: Catalogue, _ codec: BodyCodec, now: @escaping @Sendable () -> Instant) {
        compressor = BodyCodec.Compressor(codec)
        self.now = now
        super.init(connection, catalogue, codec)
    }

    /// Begins a group. Whatever this connection remembers goes when another one has written since
    /// (https://sqlite.org/pragma.html#pragma_data_version).
    func begin() throws {
        try connection.execute("BEGIN IMMEDIATE")
        let statement = try connection.statement("PRAGMA data_version")
        defer { statement.reset() }
        let version = try statement.step() ? statement.integer(0) : -1
        if version != othersVersion { forget() }
        othersVersion = version
    }

    override func current(_ key: ResourceKey) throws -> StoredVersion? {
        if let known = recent[key] { return known.stored }
        let found = try super.current(key)
        if let found { recent.keep(RecentVersions.Entry(stored: found)) }
        return found
    }

    /// Forgets what an undone transaction may have numbered.
    func forget() {
        rows.removeAll(keepingCapacity: true)
        systems.removeAll(keepingCapacity: true)
        recent.removeAll()
        nextRow = nil
        hasUnsealed = true
    }

    func clearPostedEvents() { postedEvents = false }

    func put(_ prepared: PreparedResource, id: String, expecting: VersionExpectation) throws -> StoredVersion {
        let resource = prepared.resource
        let key = ResourceKey(resource.type, id)
        let old = try slot(key)
        try check(expecting, old, key)
        if let old, old.state == 1, var current = try current(key), SameContent.holds(prepared.resource, id, current) {
            current.isUnchanged = true
            return current
        }
        let isNew = old.map { $0.state == 0 } ?? true
        let version = (old?.version ?? 0) + 1
        let updated = moment()
        let row = try old?.row ?? takeRow()
        own = (key, row)
        defer { own = nil }
        let patient = try prepared.patient.map { $0.type == "Patient" && resource.type == "Patient" ? row : try self.target($0) }
        let bytes = resource.stamped(id: id, version: version, lastUpdated: updated)
        let method: ChangeMethod = isNew || old?.state == 2 ? (expecting == .absent ? .create : .createNamed) : .update
        let wanted = try indexRows(prepared.entries)
        if isNew {
            for entry in wanted { try insert(entry, row) }
        } else {
            try writeIndex(row, from: retire(old, key), to: wanted)
        }
        let statement = try connection.statement(old == nil ? Self.insertResource : Self.updateResource)
        try statement.bind(1, row).bind(2, Int64(version)).bind(3, updated.milliseconds).bind(4, Int64(method.rawValue))
            .bind(5, patient).bind(6, compressor.compress(bytes))
        if old == nil { statement.bind(7, try catalogue.type(key.type)).bind(8, key.id) }
        try statement.run()
        if resource.type == "Patient" { rows[key] = row }
        try log(row, key.type, version, updated)
        let stored = StoredVersion(
            key: key, version: version, updated: updated, method: method, patient: patient.map(PatientMark.init), bytes: bytes)
        recent.keep(RecentVersions.Entry(stored: stored, row: row, indexRows: wanted))
        return stored
    }

    private static let insertResource =
        "INSERT INTO resource(rid, version, updated, state, method, patient, body, type, id) VALUES (?1, ?2, ?3, 1, ?4, ?5, ?6, ?7, ?8)"
    private static let updateResource =
        "UPDATE resource SET version = ?2, updated = ?3, state = 1, method = ?4, patient = ?5, body = ?6 WHERE rid = ?1"

    // MARK: rows

    struct Slot {
        var row: Int64
        var version: Int
        var state: Int64
    }

    func slot(_ key: ResourceKey) throws -> Slot? {
        if let known = recent[key], let row = known.row { return Slot(row: row, version: known.stored.version, state: 1) }
        let statement = try connection.statement("SELECT rid, version, state FROM resource WHERE type = ?1 AND id = ?2")
        defer { statement.reset() }
        guard try statement.bind(1, try catalogue.type(key.type)).bind(2, key.id).step() else { return nil }
        return Slot(row: statement.integer(0), version: Int(statement.integer(1)), state: statement.integer(2))
    }

    func check(_ expecting: VersionExpectation, _ old: Slot?, _ key: ResourceKey) throws(FHIRFault) {
        let isLive = old.map { $0.state == 1 } ?? false
        switch expecting {
        case .anything: return
        case .present:
            if !isLive { throw FHIRFault(.preconditionFailed, "record.not-found", ["key": key.description]) }
        case .absent:
            if isLive { throw FHIRFault(.preconditionFailed, "record.exists", ["key": key.description]) }
        case .version(let number):
            if !isLive || old?.version != number {
                throw FHIRFault(
                    .preconditionFailed, "record.version",
                    ["key": key.description, "expected": "\(number)", "current": "\(old?.version ?? 0)"])
            }
        }
    }

    /// The number of a row to come; rows are numbered in the order they are first named.
    private func takeRow() throws -> Int64 {
        if nextRow == nil {
            let statement = try connection.statement("SELECT COALESCE(MAX(rid), 0) + 1 FROM resource")
            defer { statement.reset() }
            _ = try statement.step()
            nextRow = statement.integer(0)
        }
        let row = nextRow ?? 1
        nextRow = row + 1
        return row
    }

    private func makeRow(_ key: ResourceKey) throws -> Int64 {
        let row = try takeRow()
        try connection.statement(
            "INSERT INTO resource(rid, type, id, version, updated, state, method) VALUES (?1, ?2, ?3, 0, 0, 0, 1)"
        ).bind(1, row).bind(2, try catalogue.type(key.type)).bind(3, key.id).run()
        return row
    }

    /// The row of a key that is referred to: a placeholder when nothing lives there yet.
    func target(_ key: ResourceKey) throws -> Int64 {
        if let own, own.key == key { return own.row }
        if let known = rows[key] { return known }
        if rows.count >= Self.cacheLimit { rows.removeAll(keepingCapacity: true) }
        let row = try super.row(key) ?? makeRow(key)
        rows[key] = row
        return row
    }

    func intern(_ uri: String) throws -> Int64 {
        if let known = systems[uri] { return known }
        if systems.count >= Self.cacheLimit { systems.removeAll(keepingCapacity: true) }
        var number = try super.system(uri)
        if number == nil {
            try connection.statement("INSERT INTO system(uri) VALUES (?1)").bind(1, uri).run()
            number = connection.lastInsertedRow
        }
        systems[uri] = number
        return number ?? 0
    }

    /// Never goes back, so that `lastUpdated` orders versions as they were written.
    func moment() -> Instant {
        lastUpdated = max(lastUpdated, now())
        return lastUpdated
    }

    func log(_ row: Int64, _ type: String, _ version: Int, _ updated: Instant) throws {
        try connection.statement("INSERT INTO change(type, rid, version, updated) VALUES (?1, ?2, ?3, ?4)")
            .bind(1, try catalogue.type(type)).bind(2, row).bind(3, Int64(version)).bind(4, updated.milliseconds).run()
    }
}
