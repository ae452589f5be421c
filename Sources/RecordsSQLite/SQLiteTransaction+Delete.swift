import FHIRModel
import Records

extension SQLiteTransaction {
    /// A deletion is a version without a body: what was there stays in the history.
    func delete(_ key: ResourceKey, expecting: VersionExpectation) throws -> StoredVersion {
        guard let old = try slot(key), old.state > 0 else { throw FHIRFault(.notFound, "record.not-found", ["key": key.description]) }
        if old.state == 2, let current = try current(key) { return current }
        try check(expecting, old, key)
        let patient = try current(key)?.patient
        try writeIndex(old.row, from: retire(old, key), to: [])
        recent.drop(key)
        let updated = moment()
        let statement = try connection.statement(
            "UPDATE resource SET version = ?2, updated = ?3, state = 2, method = ?4, body = NULL WHERE rid = ?1")
        try statement.bind(1, old.row).bind(2, Int64(old.version + 1)).bind(3, updated.milliseconds)
            .bind(4, Int64(ChangeMethod.delete.rawValue)).run()
        try log(old.row, key.type, old.version + 1, updated)
        return StoredVersion(key: key, version: old.version + 1, updated: updated, method: .delete, patient: patient, bytes: nil)
    }
}
