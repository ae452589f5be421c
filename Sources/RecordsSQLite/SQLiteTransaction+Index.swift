import FHIRModel
import FHIRSearch
import Records

/// The rows by which a resource is found.
extension SQLiteTransaction {
    /// Keeps the version that ends in the version table; its index rows, read again from its body.
    func retire(_ old: Slot?, _ key: ResourceKey) throws -> Set<IndexRow> {
        guard let old, old.state > 0 else { return [] }
        var present: Set<IndexRow> = []
        if old.state == 1, let current = try current(key) {
            let isPlain = !catalogue.hasCustom.isSet
            present =
                isPlain
                ? try recent[key]?.indexRows ?? indexRows(PreparedResource(checked: current.resource()).entries)
                : try IndexUpgrade.presentRows(connection, old.row)
        }
        try connection.statement(
            "INSERT INTO version(rid, version, updated, method, body) SELECT rid, version, updated, method, body FROM resource WHERE rid = ?1"
        ).bind(1, old.row).run()
        return present
    }

    func writeIndex(_ row: Int64, from present: Set<IndexRow>, to wanted: Set<IndexRow>) throws {
        for entry in present where !wanted.contains(entry) {
            try entry.bind(connection.statement(IndexRow.deleteSQL[entry.kind]), row: row).run()
            try entry.bind(connection.statement(IndexRow.deleteValueSQL[entry.kind]), row: row).run()
        }
        for entry in wanted where !present.contains(entry) { try insert(entry, row) }
    }

    func insert(_ entry: IndexRow, _ row: Int64) throws {
        if inserts.isEmpty {
            inserts = try IndexRow.tables.indices.map {
                (try SQLiteStatement(connection, IndexRow.insertSQL[$0]), try SQLiteStatement(connection, IndexRow.insertValueSQL[$0]))
            }
        }
        let pair = inserts[entry.kind]
        try entry.bind(pair.value, row: row).run()
        try entry.bind(pair.resource, row: row).run()
    }

    /// The table rows that stand for index entries.
    func indexRows(_ entries: Set<IndexEntry>) throws -> Set<IndexRow> {
        var found = Set<IndexRow>(minimumCapacity: entries.count)
        for entry in entries { if let row = try indexRow(entry) { found.insert(row) } }
        return found
    }

    /// Nil for a reference to a key of no R4 type: nothing can be found by it.
    func indexRow(_ entry: IndexEntry) throws -> IndexRow? {
        let parameter = catalogue.parameter(entry.parameter)
        switch entry.value {
        case .token(let system, let code): return .token(parameter, code, try intern(system))
        case .reference(let key): return catalogue.knownType(key.type) == nil ? nil : .reference(parameter, try target(key))
        case .string(let folded, let exact): return .string(parameter, folded, exact)
        case .date(let low, let high): return .date(parameter, low, high)
        case .number(let low, let high, let system, let unit): return .number(parameter, low, high, try intern(system), unit)
        case .uri(let value): return .uri(parameter, value)
        }
    }
}
