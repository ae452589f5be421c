import FHIRModel
import FHIRSchema
import FHIRSearch
import GRDB

/// The tables and how they came to be. Migrations are numbered, additive and never edited once merged.
enum SQLiteSchema {
    /// Marks our files (`PRAGMA application_id`): "JYUN".
    static let applicationID = 0x4A59_554E

    /// Opens or makes the file at `path` and brings it to the newest schema. Throws `.unavailable` with the cause.
    static func migrate(path: String) throws(FHIRFault) {
        _ = SQLiteConnection.withoutMemoryStatistics
        do {
            var configuration = GRDB.Configuration()
            configuration.journalMode = .wal
            configuration.busyMode = .timeout(10)
            configuration.prepareDatabase { database in try database.execute(sql: "PRAGMA page_size = 4096") }
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            var migrator = DatabaseMigrator()
            migrator.registerMigration("1 records") { try $0.execute(sql: records) }
            migrator.registerMigration("2 names") { try fillNames($0) }
            migrator.registerMigration("3 values by resource") { try $0.execute(sql: valuesByResource) }
            migrator.registerMigration("4 values kept once") { try dropDerivedValues($0) }
            migrator.registerMigration("5 subscriptions") { try $0.execute(sql: subscriptions) }
            migrator.registerMigration("6 access") { try $0.execute(sql: access) }
            migrator.registerMigration("7 own parameters") { try $0.execute(sql: ownParameters) }
            migrator.registerMigration("8 commands") { try $0.execute(sql: commands) }
            migrator.registerMigration("9 unchanged commands") { try $0.execute(sql: "ALTER TABLE command ADD COLUMN unchanged INTEGER NOT NULL DEFAULT 0") }
            try migrator.migrate(queue)
            if try queue.read(namesAreMissing) { try queue.write { try fillNames($0) } }
            try queue.close()
        } catch {
            throw FHIRFault(.unavailable, "store.unavailable", cause: "migrate \(path): \(error)")
        }
    }

    private static func namesAreMissing(_ database: Database) throws -> Bool {
        let types = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM type") ?? 0
        let known = try Set(String.fetchAll(database, sql: "SELECT type || '.' || code FROM parameter"))
        return types < Definitions.r4.resourceTypes.count || ParameterTable.r4.all.contains { !known.contains("\($0.resourceType).\($0.code)") }
    }

    /// Adds the types and parameters of this version of the program that the file does not know.
    private static func fillNames(_ database: Database) throws {
        let types = try Set(String.fetchAll(database, sql: "SELECT name FROM type"))
        for name in Definitions.r4.resourceTypes where !types.contains(name) {
            try database.execute(sql: "INSERT INTO type(name) VALUES (?)", arguments: [name])
        }
        let known = try Set(String.fetchAll(database, sql: "SELECT type || '.' || code FROM parameter"))
        for parameter in ParameterTable.r4.all where !known.contains("\(parameter.resourceType).\(parameter.code)") {
            try database.execute(
                sql: "INSERT INTO parameter(type, code) VALUES (?, ?)", arguments: [parameter.resourceType, parameter.code])
        }
    }

    /// Values of parameters that are made of others (`ParameterTable.sources`) are kept under those alone.
    private static func dropDerivedValues(_ database: Database) throws {
        let numbers = try ParameterTable.r4.all.filter { !$0.isStored }.compactMap { parameter in
            try Int64.fetchOne(
                database, sql: "SELECT id FROM parameter WHERE type = ? AND code = ?", arguments: [parameter.resourceType, parameter.code])
        }
        let list = numbers.map(String.init).joined(separator: ",")
        for table in IndexRow.tables.map(\.name) + ["resource_value"] { try database.execute(sql: "DELETE FROM \(table) WHERE parameter IN (\(list))") }
    }

    /// Index tables are keyed by value and end in the row: they give the list that drives a search.
    /// State: 0 referred to only, 1 current, 2 deleted.
    private static let records = """
        PRAGMA application_id = \(applicationID);
        CREATE TABLE type(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE parameter(id INTEGER PRIMARY KEY, type TEXT NOT NULL, code TEXT NOT NULL, UNIQUE(type, code)) STRICT;
        CREATE TABLE system(id INTEGER PRIMARY KEY, uri TEXT NOT NULL UNIQUE) STRICT;
        INSERT INTO system(id, uri) VALUES (0, ''), (1, '*');
        CREATE TABLE dictionary(id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;
        CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

        CREATE TABLE resource(
            rid INTEGER PRIMARY KEY, type INTEGER NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, updated INTEGER NOT NULL,
            state INTEGER NOT NULL, method INTEGER NOT NULL, patient INTEGER, body BLOB) STRICT;
        CREATE UNIQUE INDEX resource_by_key ON resource(type, id);
        CREATE INDEX resource_by_time ON resource(type, updated, rid) WHERE state = 1;
        CREATE TABLE version(
            rid INTEGER NOT NULL, version INTEGER NOT NULL, updated INTEGER NOT NULL, method INTEGER NOT NULL, body BLOB) STRICT;
        CREATE UNIQUE INDEX version_by_number ON version(rid, version);
        CREATE TABLE change(
            sequence INTEGER PRIMARY KEY, type INTEGER NOT NULL, rid INTEGER NOT NULL, version INTEGER NOT NULL,
            updated INTEGER NOT NULL) STRICT;
        CREATE INDEX change_by_type ON change(type, sequence);

        CREATE TABLE token_index(
            parameter INTEGER NOT NULL, code TEXT NOT NULL, rid INTEGER NOT NULL, system INTEGER NOT NULL,
            PRIMARY KEY(parameter, code, rid, system)) STRICT, WITHOUT ROWID;
        CREATE INDEX token_by_resource ON token_index(rid, parameter);
        CREATE TABLE reference_index(
            parameter INTEGER NOT NULL, target INTEGER NOT NULL, rid INTEGER NOT NULL,
            PRIMARY KEY(parameter, target, rid)) STRICT, WITHOUT ROWID;
        CREATE INDEX reference_by_resource ON reference_index(rid, parameter);
        CREATE TABLE string_index(
            parameter INTEGER NOT NULL, folded TEXT NOT NULL, exact TEXT NOT NULL, rid INTEGER NOT NULL,
            PRIMARY KEY(parameter, folded, exact, rid)) STRICT, WITHOUT ROWID;
        CREATE INDEX string_by_resource ON string_index(rid, parameter);
        CREATE TABLE date_index(
            parameter INTEGER NOT NULL, low INTEGER NOT NULL, high INTEGER NOT NULL, rid INTEGER NOT NULL,
            PRIMARY KEY(parameter, low, high, rid)) STRICT, WITHOUT ROWID;
        CREATE INDEX date_by_resource ON date_index(rid, parameter);
        CREATE INDEX date_long ON date_index(parameter, low, high, rid) WHERE high - low > 31622400000;
        CREATE TABLE number_index(
            parameter INTEGER NOT NULL, low REAL NOT NULL, high REAL NOT NULL, system INTEGER NOT NULL, unit TEXT NOT NULL,
            rid INTEGER NOT NULL, PRIMARY KEY(parameter, low, high, system, unit, rid)) STRICT, WITHOUT ROWID;
        CREATE INDEX number_by_resource ON number_index(rid, parameter);
        CREATE TABLE uri_index(
            parameter INTEGER NOT NULL, value TEXT NOT NULL, rid INTEGER NOT NULL,
            PRIMARY KEY(parameter, value, rid)) STRICT, WITHOUT ROWID;
        CREATE INDEX uri_by_resource ON uri_index(rid, parameter);

        CREATE TABLE claim(name TEXT PRIMARY KEY, holder TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE audit(
            sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, user TEXT NOT NULL, role TEXT NOT NULL, organisation TEXT NOT NULL,
            action TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, patient INTEGER, allowed INTEGER NOT NULL,
            request TEXT NOT NULL) STRICT;
        CREATE INDEX audit_by_patient ON audit(patient, sequence) WHERE patient IS NOT NULL;
        CREATE TABLE outbox(
            sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, topic TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL,
            audience TEXT NOT NULL) STRICT;
        """
    /// What subscribers are to be told, numbered for each, and how far each has come.
    private static let subscriptions = """
        CREATE TABLE subscription_event(
            subscription TEXT NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL,
            version INTEGER NOT NULL, PRIMARY KEY(subscription, number)) STRICT, WITHOUT ROWID;
        CREATE TABLE subscription_state(
            subscription TEXT PRIMARY KEY, delivered INTEGER NOT NULL, attempts INTEGER NOT NULL, next_attempt INTEGER NOT NULL,
            failing_since INTEGER, error TEXT NOT NULL, user TEXT NOT NULL, role TEXT NOT NULL, organisation TEXT NOT NULL) STRICT, WITHOUT ROWID;
        """
    /// Searches, emergencies, client programs and seals in the audit; what a subscriber's token was narrowed to.
    private static let access = """
        ALTER TABLE audit ADD COLUMN query TEXT;
        ALTER TABLE audit ADD COLUMN purpose TEXT;
        ALTER TABLE audit ADD COLUMN client TEXT;
        ALTER TABLE audit ADD COLUMN seal BLOB;
        INSERT OR IGNORE INTO setting(name, value) VALUES ('cursor.key', hex(randomblob(32)));
        CREATE INDEX audit_seal ON audit(sequence) WHERE seal IS NOT NULL;
        ALTER TABLE subscription_state ADD COLUMN grants TEXT;
        ALTER TABLE subscription_state ADD COLUMN patient TEXT;
        ALTER TABLE subscription_state ADD COLUMN client TEXT;
        """
    /// Search parameters that a region makes for itself, and how far the index has been read anew for each.
    private static let ownParameters = """
        ALTER TABLE parameter ADD COLUMN custom INTEGER NOT NULL DEFAULT 0;
        CREATE TABLE own_parameter(
            number INTEGER PRIMARY KEY, version INTEGER NOT NULL, place INTEGER NOT NULL, last INTEGER NOT NULL, ready INTEGER NOT NULL) STRICT;
        """
    /// Commands that were done under a name of the client's.
    private static let commands = """
        CREATE TABLE command(
            name TEXT PRIMARY KEY, digest BLOB NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, at INTEGER NOT NULL)
            STRICT, WITHOUT ROWID;
        """
    /// One table by resource in place of an index for each kind: a resource's values lie on one page, at the end of the file for a new one.
    private static let valuesByResource = """
        CREATE TABLE resource_value(
            rid INTEGER NOT NULL, parameter INTEGER NOT NULL, kind INTEGER NOT NULL,
            first ANY NOT NULL, second ANY NOT NULL, third ANY NOT NULL, fourth ANY NOT NULL,
            PRIMARY KEY(rid, parameter, kind, first, second, third, fourth)) STRICT, WITHOUT ROWID;
        INSERT INTO resource_value SELECT rid, parameter, 0, code, system, 0, 0 FROM token_index;
        INSERT INTO resource_value SELECT rid, parameter, 1, target, 0, 0, 0 FROM reference_index;
        INSERT INTO resource_value SELECT rid, parameter, 2, folded, exact, 0, 0 FROM string_index;
        INSERT INTO resource_value SELECT rid, parameter, 3, low, high, 0, 0 FROM date_index;
        INSERT INTO resource_value SELECT rid, parameter, 4, low, high, system, unit FROM number_index;
        INSERT INTO resource_value SELECT rid, parameter, 5, value, 0, 0, 0 FROM uri_index;
        DROP INDEX token_by_resource;
        DROP INDEX reference_by_resource;
        DROP INDEX string_by_resource;
        DROP INDEX date_by_resource;
        DROP INDEX number_by_resource;
        DROP INDEX uri_by_resource;
        """
}
