import FHIRModel
import FHIRSearch
import Records

/// Reads over one connection: within a snapshot, or within the writer's transaction.
class SQLiteReader: RecordReader {
    let connection: SQLiteConnection
    let catalogue: Catalogue
    /// Tests of the search under way, by number.
    var tests: [ResourceTest] = []
    private let expander: BodyCodec.Expander
    /// The statement of the commonest read, kept at hand.
    private var currentStatement: SQLiteStatement?
    private static let currentSQL = "SELECT version, updated, method, patient, body, state FROM resource WHERE type = ?1 AND id = ?2"

    init(_ connection: SQLiteConnection, _ catalogue: Catalogue, _ codec: BodyCodec) {
        self.connection = connection
        self.catalogue = catalogue
        self.expander = BodyCodec.Expander(codec)
    }

    func current(_ key: ResourceKey) throws -> StoredVersion? {
        let statement = try currentStatement ?? SQLiteStatement(connection, Self.currentSQL)
        currentStatement = statement
        statement.reset()
        guard let type = catalogue.knownType(key.type) else { return nil }
        guard try statement.bind(1, type).bind(2, key.id).step() else { return nil }
        defer { statement.reset() }
        if statement.integer(5) == 0 { return nil }
        return try stored(statement, key)
    }

    /// Reads version, updated, method, patient, body from the first five columns.
    final func stored(_ statement: SQLiteStatement, _ key: ResourceKey) throws -> StoredVersion {
        StoredVersion(
            key: key, version: Int(statement.integer(0)), updated: Instant(milliseconds: statement.integer(1)),
            method: ChangeMethod(rawValue: Int(statement.integer(2))) ?? .update,
            patient: statement.optionalInteger(3).map(PatientMark.init), bytes: try body(statement, 4))
    }

    final func body(_ statement: SQLiteStatement, _ column: Int32) throws -> [UInt8]? {
        try statement.blob(column) { try expander.expand($0) }
    }

    /// The row of a key, whatever its state; nil when the key was never named.
    func row(_ key: ResourceKey) throws -> Int64? {
        guard let type = catalogue.knownType(key.type) else { return nil }
        let statement = try connection.statement("SELECT rid FROM resource WHERE type = ?1 AND id = ?2")
        defer { statement.reset() }
        return try statement.bind(1, type).bind(2, key.id).step() ? statement.integer(0) : nil
    }

    final func key(row: Int64) throws -> ResourceKey? {
        let statement = try connection.statement("SELECT type, id FROM resource WHERE rid = ?1")
        defer { statement.reset() }
        return try statement.bind(1, row).step() ? ResourceKey(catalogue.name(statement.integer(0)), statement.text(1)) : nil
    }

    final func load(row: Int64) throws -> StoredVersion? {
        let statement = try connection.statement(
            "SELECT version, updated, method, patient, body, type, id FROM resource WHERE rid = ?1 AND state = 1")
        defer { statement.reset() }
        guard try statement.bind(1, row).step() else { return nil }
        return try stored(statement, ResourceKey(catalogue.name(statement.integer(5)), statement.text(6)))
    }

    final func mark(_ patient: ResourceKey) throws -> PatientMark? { try row(patient).map(PatientMark.init) }

    /// The number of a code system; nil when no token has it.
    func system(_ uri: String) throws -> Int64? {
        let statement = try connection.statement("SELECT id FROM system WHERE uri = ?1")
        defer { statement.reset() }
        return try statement.bind(1, uri).step() ? statement.integer(0) : nil
    }

    final func countsByType() throws -> [String: Int] {
        let statement = try connection.statement("SELECT type, COUNT(*) FROM resource WHERE state = 1 GROUP BY type")
        defer { statement.reset() }
        var counts: [String: Int] = [:]
        while try statement.step() { counts[catalogue.name(statement.integer(0))] = Int(statement.integer(1)) }
        return counts
    }

    final func referrers(_ key: ResourceKey, limit: Int) throws -> [ResourceKey] {
        guard let row = try row(key) else { return [] }
        let statement = try connection.statement("SELECT rid FROM reference_index WHERE parameter = ?1 AND target = ?2 LIMIT ?3")
        defer { statement.reset() }
        var rows: Set<Int64> = []
        for parameter in ParameterTable.r4.all where parameter.type == .reference && parameter.isStored && rows.count < limit {
            statement.reset().bind(1, catalogue.parameter(parameter.ordinal)).bind(2, row).bind(3, Int64(limit))
            while try statement.step() { if statement.integer(0) != row { rows.insert(statement.integer(0)) } }
        }
        return try rows.sorted().prefix(limit).compactMap { try self.key(row: $0) }
    }

    final func search(_ request: SearchRequest) throws -> SearchPage { try SearchRun(self, request).page() }

    final func count(_ request: SearchRequest) throws -> Int { try SearchRun(self, request).count() }
}

extension SQLiteReader {
    /// Bodies of the newest resources, for training a dictionary.
    final func newestBodies(limit: Int) throws -> [[UInt8]] {
        let statement = try connection.statement("SELECT body FROM resource WHERE state = 1 ORDER BY rid DESC LIMIT ?1")
        defer { statement.reset() }
        statement.bind(1, Int64(limit))
        var found: [[UInt8]] = []
        while try statement.step() { if let body = try body(statement, 0) { found.append(body) } }
        return found
    }
}
