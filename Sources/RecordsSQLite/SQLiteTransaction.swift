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
    /// The number the next new row gets; nil when it must be asked for.
    private var nextRow: Int64?

    private static let cacheLimit = 100_000

    init(_ connection: SQLiteConnection, _ catalogue: Catalogue, _ codec: BodyCodec, now: @escaping @Sendable () -> Instant) {
        compressor = BodyCodec.Compressor(codec)
        self.now = now
        super.init(connection, catalogue, codec)
    }

    /// Forgets what an undone transaction may have numbered.
    func forget() {
        rows.removeAll(keepingCapacity: true)
        systems.removeAll(keepingCapacity: true)
        nextRow = nil
        hasUnsealed = true
    }

    func clearPostedEvents() { postedEvents = false }

    func put(_ prepared: PreparedResource, id: String, expecting: VersionExpectation) throws -> StoredVersion {
        let resource = prepared.resource
        let key = ResourceKey(resource.type, id)
        let old = try slot(key)
        try check(expecting, old, key)
        if let old, old.state == 1, var current = try current(key), isSame(prepared.resource, id, current) {
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
        if isNew {
            for entry in prepared.entries { if let found = try indexRow(entry) { try insert(found, row) } }
        } else {
            let wanted = try indexRows(prepared.entries)
            try writeIndex(row, from: retire(old, key), to: wanted)
        }
        let statement = try connection.statement(old == nil ? Self.insertResource : Self.updateResource)
        try statement.bind(1, row).bind(2, Int64(version)).bind(3, updated.milliseconds).bind(4, Int64(method.rawValue))
            .bind(5, patient).bind(6, compressor.compress(bytes))
        if old == nil { statement.bind(7, try catalogue.type(key.type)).bind(8, key.id) }
        try statement.run()
        if resource.type == "Patient" { rows[key] = row }
        try log(row, key.type, version, updated)
        return StoredVersion(
            key: key, version: version, updated: updated, method: method, patient: patient.map(PatientMark.init), bytes: bytes)
    }

    /// Whether the resource says what its current version says, the three values that the server sets aside.
    private func isSame(_ resource: Resource, _ id: String, _ current: StoredVersion) -> Bool {
        let bytes = resource.stamped(id: id, version: current.version, lastUpdated: current.updated)
        if bytes == current.bytes { return true }
        // The same said with other spaces or in another order.
        guard let kept = current.bytes, let own = try? JSONDocument(bytes), let present = try? JSONDocument(kept) else { return false }
        return own.root.equals(present.root, byDigits: true)
    }

    private static let insertResource =
        "INSERT INTO resource(rid, version, updated, state, method, patient, body, type, id) VALUES (?1, ?2, ?3, 1, ?4, ?5, ?6, ?7, ?8)"
    private static let updateResource =
        "UPDATE resource SET version = ?2, updated = ?3, state = 1, method = ?4, patient = ?5, body = ?6 WHERE rid = ?1"

    func delete(_ key: ResourceKey, expecting: VersionExpectation) throws -> StoredVersion {
        guard let old = try slot(key), old.state > 0 else { throw FHIRFault(.notFound, "record.not-found", ["key": key.description]) }
        if old.state == 2, let current = try current(key) { return current }
        try check(expecting, old, key)
        let patient = try current(key)?.patient
        try writeIndex(old.row, from: retire(old, key), to: [])
        let updated = moment()
        let statement = try connection.statement(
            "UPDATE resource SET version = ?2, updated = ?3, state = 2, method = ?4, body = NULL WHERE rid = ?1")
        try statement.bind(1, old.row).bind(2, Int64(old.version + 1)).bind(3, updated.milliseconds)
            .bind(4, Int64(ChangeMethod.delete.rawValue)).run()
        try log(old.row, key.type, old.version + 1, updated)
        return StoredVersion(key: key, version: old.version + 1, updated: updated, method: .delete, patient: patient, bytes: nil)
    }

    // MARK: rows

    struct Slot {
        var row: Int64
        var version: Int
        var state: Int64
    }

    private func slot(_ key: ResourceKey) throws -> Slot? {
        let statement = try connection.statement("SELECT rid, version, state FROM resource WHERE type = ?1 AND id = ?2")
        defer { statement.reset() }
        guard try statement.bind(1, try catalogue.type(key.type)).bind(2, key.id).step() else { return nil }
        return Slot(row: statement.integer(0), version: Int(statement.integer(1)), state: statement.integer(2))
    }

    private func check(_ expecting: VersionExpectation, _ old: Slot?, _ key: ResourceKey) throws(FHIRFault) {
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
    private func moment() -> Instant {
        lastUpdated = max(lastUpdated, now())
        return lastUpdated
    }

    private func log(_ row: Int64, _ type: String, _ version: Int, _ updated: Instant) throws {
        try connection.statement("INSERT INTO change(type, rid, version, updated) VALUES (?1, ?2, ?3, ?4)")
            .bind(1, try catalogue.type(type)).bind(2, row).bind(3, Int64(version)).bind(4, updated.milliseconds).run()
    }
}
