import FHIRModel
import Records

extension SQLiteReader {
    final func version(_ key: ResourceKey, _ version: Int) throws -> StoredVersion? {
        if let current = try current(key), current.version == version { return current }
        guard let row = try row(key) else { return nil }
        return try oldVersion(row, version, key)
    }

    private final func oldVersion(_ row: Int64, _ version: Int, _ key: ResourceKey) throws -> StoredVersion? {
        let statement = try connection.statement(
            """
            SELECT v.version, v.updated, v.method, r.patient, v.body FROM version v JOIN resource r ON r.rid = v.rid
            WHERE v.rid = ?1 AND v.version = ?2
            """)
        defer { statement.reset() }
        guard try statement.bind(1, row).bind(2, Int64(version)).step() else { return nil }
        var found = try stored(statement, key)
        // An old version belongs to the patient it was about then, not to the one the resource is about now.
        if let bytes = found.bytes, key.type != "Patient" {
            found.patient = try PreparedResource(checked: Resource(bytes)).patient.flatMap { try mark($0) }
        }
        return found
    }

    final func history(_ span: HistorySpan, since: Instant?, before: Int64?, limit: Int) throws -> HistoryPage {
        let changes: [(sequence: Int64, row: Int64, version: Int)]
        switch span {
        case .instance(let key):
            guard let row = try row(key) else { return HistoryPage(versions: [], next: nil) }
            changes = try instanceChanges(row, since: since, before: before, limit: limit + 1)
        case .type(let name):
            changes = try changeLog("type = ?4 AND", try catalogue.type(name), since: since, before: before, limit: limit + 1)
        case .system:
            changes = try changeLog("", nil, since: since, before: before, limit: limit + 1)
        }
        var versions: [StoredVersion] = []
        for change in changes.prefix(limit) {
            guard let key = try key(row: change.row), let found = try version(key, change.version) else { continue }
            versions.append(found)
        }
        return HistoryPage(versions: versions, next: changes.count > limit ? changes[limit - 1].sequence : nil)
    }

    /// Versions of one row newest first; the version number serves as the sequence.
    private final func instanceChanges(
        _ row: Int64, since: Instant?, before: Int64?, limit: Int
    ) throws -> [(sequence: Int64, row: Int64, version: Int)] {
        let statement = try connection.statement(
            """
            SELECT version FROM (
                SELECT version, updated FROM resource WHERE rid = ?1 AND state > 0
                UNION ALL SELECT version, updated FROM version WHERE rid = ?1)
            WHERE version < ?2 AND updated >= ?3 ORDER BY version DESC LIMIT ?4
            """)
        defer { statement.reset() }
        statement.bind(1, row).bind(2, before ?? .max).bind(3, since?.milliseconds ?? .min).bind(4, Int64(limit))
        var found: [(Int64, Int64, Int)] = []
        while try statement.step() { found.append((statement.integer(0), row, Int(statement.integer(0)))) }
        return found
    }

    private final func changeLog(
        _ condition: String, _ type: Int64?, since: Instant?, before: Int64?, limit: Int
    ) throws -> [(sequence: Int64, row: Int64, version: Int)] {
        let statement = try connection.statement(
            """
            SELECT sequence, rid, version FROM change WHERE \(condition) sequence < ?1 AND updated >= ?2
            ORDER BY sequence DESC LIMIT ?3
            """)
        defer { statement.reset() }
        statement.bind(1, before ?? .max).bind(2, since?.milliseconds ?? .min).bind(3, Int64(limit))
        if let type { statement.bind(4, type) }
        var found: [(Int64, Int64, Int)] = []
        while try statement.step() { found.append((statement.integer(0), statement.integer(1), Int(statement.integer(2)))) }
        return found
    }

    final func newestEvent() throws -> Int64 {
        let statement = try connection.statement("SELECT COALESCE(MAX(sequence), 0) FROM outbox")
        defer { statement.reset() }
        return try statement.step() ? statement.integer(0) : 0
    }

    final func events(after sequence: Int64, limit: Int) throws -> [(sequence: Int64, event: DomainEvent)] {
        let statement = try connection.statement(
            "SELECT sequence, at, topic, type, id, audience FROM outbox WHERE sequence > ?1 ORDER BY sequence LIMIT ?2")
        defer { statement.reset() }
        statement.bind(1, sequence).bind(2, Int64(limit))
        var found: [(Int64, DomainEvent)] = []
        while try statement.step() {
            let event = DomainEvent(
                topic: statement.text(2), subject: ResourceKey(statement.text(3), statement.text(4)),
                audience: statement.text(5).split(separator: " ").map(String.init),
                at: Instant(milliseconds: statement.integer(1)))
            found.append((statement.integer(0), event))
        }
        return found
    }
}
