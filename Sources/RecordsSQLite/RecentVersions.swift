import FHIRModel
import Records

/// What the writer has lately written or read, so that a resource that changes often is neither expanded, read nor indexed again for each change.
///
/// Holds for one connection, as long as nobody else writes to the file: `SQLiteTransaction.begin` asks that of SQLite once a group. Bounded in number
/// and in size; when it is full it begins anew.
struct RecentVersions {
    struct Entry {
        var stored: StoredVersion
        /// The row it is kept in, and its index rows; nil when they were not needed yet.
        var row: Int64?
        var indexRows: Set<IndexRow>?
    }

    private static let limit = 2048
    /// Longest body that is kept.
    private static let bodyLimit = 8 << 10
    private var entries: [ResourceKey: Entry] = [:]

    subscript(key: ResourceKey) -> Entry? { entries[key] }

    mutating func keep(_ entry: Entry) {
        guard let count = entry.stored.bytes?.count, count <= Self.bodyLimit else { return drop(entry.stored.key) }
        if entries.count >= Self.limit { removeAll() }
        entries[entry.stored.key] = entry
    }

    mutating func drop(_ key: ResourceKey) { entries[key] = nil }
    mutating func removeAll() { entries.removeAll(keepingCapacity: true) }
}
