public import FHIRModel
import Foundation
import GRDB

/// Copies of a store: taken while it runs, and put back.
public enum StoreBackup {
    /// Copies the store at `path` to the new file `target` while others read and write. `progress` hears done and total pages.
    ///
    /// The copy is of one moment. It is written beside its place and renamed when it is whole and on the disk.
    public static func backup(path: String, to target: String, progress: @escaping (Int, Int) -> Void) throws(FHIRFault) {
        let part = target + ".part"
        do {
            try? FileManager.default.removeItem(atPath: part)
            var configuration = GRDB.Configuration()
            configuration.readonly = true
            let source = try DatabaseQueue(path: path, configuration: configuration)
            let copy = try DatabaseQueue(path: part)
            // All pages in one step: a copy in steps begins anew whenever another program commits, and under load never ends.
            // A reader's snapshot holds for that long; writers go on in the log.
            try source.backup(to: copy, pagesPerStep: -1) { progress($0.completedPageCount, $0.totalPageCount) }
            try copy.close()
            try source.close()
            try Self.replace(target, with: part)
        } catch {
            throw FHIRFault(.unavailable, "backup.failed", ["file": target], cause: "\(error)")
        }
    }

    /// Puts the backup `file` in place of the store at `path`, which no program may have open.
    ///
    /// Throws `.badRequest` when the file is not a sound store of ours; the present store is then untouched.
    public static func restore(_ file: String, path: String) throws(FHIRFault) {
        try verify(file)
        do {
            let part = path + ".restoring"
            try? FileManager.default.removeItem(atPath: part)
            try FileManager.default.copyItem(atPath: file, toPath: part)
            for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
            try Self.replace(path, with: part)
        } catch {
            throw FHIRFault(.unavailable, "restore.failed", ["file": file], cause: "\(error)")
        }
    }

    private static func verify(_ file: String) throws(FHIRFault) {
        guard FileManager.default.fileExists(atPath: file) else { throw FHIRFault(.badRequest, "restore.no-file", ["file": file]) }
        do {
            var configuration = GRDB.Configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: file, configuration: configuration)
            let (application, check) = try queue.read { database in
                (
                    try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
                    try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? ""
                )
            }
            try queue.close()
            guard application == SQLiteSchema.applicationID, check == "ok" else {
                throw FHIRFault(.badRequest, "restore.not-store", ["file": file], cause: "application \(application), check \(check)")
            }
        } catch let fault as FHIRFault {
            throw fault
        } catch {
            throw FHIRFault(.badRequest, "restore.not-store", ["file": file], cause: "\(error)")
        }
    }

    /// Renames over `target` and makes both file and name durable.
    private static func replace(_ target: String, with part: String) throws {
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: part))
        try handle.synchronize()
        try handle.close()
        guard rename(part, target) == 0 else { throw CocoaError(.fileWriteUnknown) }
        let folder = open(URL(fileURLWithPath: target).deletingLastPathComponent().path, O_RDONLY)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }
}
