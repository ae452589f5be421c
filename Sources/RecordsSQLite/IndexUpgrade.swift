import FHIRModel
import FHIRSearch
import Records

/// Brings the index of an older file to what this program would write: when more is indexed than before, nobody imports anew.
enum IndexUpgrade {
    /// Raised whenever the same resource gives other index values. 2: units in UCUM's base, Chinese names by ends, pinyin and initials.
    /// 3: identifiers of references that have an address too, Timing by its outer limits, systems of money.
    /// 4: the platform's own `next-alarm` and `hold-until`. 5: work lists. 6: visits that count. 7: slots kept for referrals.
    static let version = 7
    /// Resources of one transaction.
    private static let groupSize: Int64 = 2000

    /// Reads every current resource once and writes what differs; goes on where an interrupted run stopped. Nothing to do costs one read.
    static func run(_ transaction: SQLiteTransaction) throws {
        let connection = transaction.connection
        if try setting("index.version", connection) == "\(version)" { return }
        let newest = try connection.statement("SELECT COALESCE(MAX(rid), 0) FROM resource")
        let last = try newest.step() ? newest.integer(0) : 0
        newest.reset()
        var next = try setting("index.place", connection).flatMap { Int64($0) } ?? 0
        // Rows of the region's own parameters stay: they are made by their own definitions.
        let own = try OwnIndex(transaction)
        while next <= last {
            try connection.execute("BEGIN IMMEDIATE")
            for row in next..<min(next + groupSize, last + 1) { try upgrade(row, own, transaction) }
            next += groupSize
            try set("index.place", "\(next)", connection)
            try connection.execute("COMMIT")
        }
        try set("index.version", "\(version)", connection)
        try set("index.place", "0", connection)
    }

    private static func upgrade(_ row: Int64, _ own: OwnIndex, _ transaction: SQLiteTransaction) throws {
        guard let found = try transaction.load(row: row) else { return }
        let resource = try found.resource()
        let wanted = try transaction.indexRows(PreparedResource(checked: resource).entries.union(own.entries(resource)))
        let unready = Set(own.unready.map(Int64.init))
        let present = try presentRows(transaction.connection, row).filter { !unready.contains($0.parameter) }
        try transaction.writeIndex(row, from: present, to: wanted)
    }

    private static func setting(_ name: String, _ connection: SQLiteConnection) throws -> String? {
        let statement = try connection.statement("SELECT value FROM setting WHERE name = ?1")
        defer { statement.reset() }
        return try statement.bind(1, name).step() ? statement.text(0) : nil
    }

    private static func set(_ name: String, _ value: String, _ connection: SQLiteConnection) throws {
        try connection.statement("INSERT OR REPLACE INTO setting(name, value) VALUES (?1, ?2)").bind(1, name).bind(2, value).run()
    }

    /// The index rows of a resource as they are kept.
    static func presentRows(_ connection: SQLiteConnection, _ row: Int64) throws -> Set<IndexRow> {
        var found: Set<IndexRow> = []
        let statement = try connection.statement("SELECT kind, parameter, first, second, third, fourth FROM resource_value WHERE rid = ?1")
        defer { statement.reset() }
        statement.bind(1, row)
        while try statement.step() {
            let parameter = statement.integer(1)
            switch statement.integer(0) {
            case 0: found.insert(.token(parameter, statement.text(2), statement.integer(3)))
            case 1: found.insert(.reference(parameter, statement.integer(2)))
            case 2: found.insert(.string(parameter, statement.text(2), statement.text(3)))
            case 3: found.insert(.date(parameter, statement.integer(2), statement.integer(3)))
            case 4: found.insert(.number(parameter, statement.real(2), statement.real(3), statement.integer(4), statement.text(5)))
            default: found.insert(.uri(parameter, statement.text(2)))
            }
        }
        return found
    }
}
