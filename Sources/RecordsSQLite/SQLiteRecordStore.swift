public import FHIRModel
import FHIRSearch
import Foundation
public import Records
import Synchronization

/// The embedded store: one SQLite file in WAL mode, one writer thread with group commit, a pool of snapshot readers.
public final class SQLiteRecordStore: RecordStore {
    /// Where the file stands.
    public let path: String
    private let codec: BodyCodec
    private let catalogue: Catalogue
    private let writer: WriterThread
    private let checkpointer: Checkpointer
    private let readers: ReaderPool
    private let listeners: Listeners

    /// Opens the file, making or migrating it unless another program does that. Throws `.unavailable` with the cause.
    public init(path: String, isMigrating: Bool = true, now: @escaping @Sendable () -> Instant) throws(FHIRFault) {
        self.path = path
        if isMigrating { try SQLiteSchema.migrate(path: path) }
        let connection = try SQLiteConnection(path: path, mode: .writing)
        let codec = BodyCodec()
        let dictionaries = try connection.statement("SELECT body FROM dictionary ORDER BY id")
        while try dictionaries.step() { dictionaries.blob(0) { codec.adopt(Array($0)) } }
        dictionaries.reset()
        let catalogue = try Catalogue(connection)
        let listeners = Listeners()
        self.codec = codec
        self.catalogue = catalogue
        self.listeners = listeners
        let transaction = SQLiteTransaction(connection, catalogue, codec, now: now)
        if isMigrating { try Self.upgrade(transaction) }
        checkpointer = Checkpointer(path: path)
        checkpointer.serve(connection)
        writer = WriterThread(transaction) { listeners.tell() }
        readers = ReaderPool(path: path, catalogue: catalogue, codec: codec)
        writer.start()
    }

    private static func upgrade(_ transaction: SQLiteTransaction) throws(FHIRFault) {
        do {
            try IndexUpgrade.run(transaction)
        } catch let fault as FHIRFault {
            throw fault
        } catch {
            throw FHIRFault(.unavailable, "store.unavailable", cause: "index: \(error)")
        }
    }

    public func read<Result>(_ body: (any RecordReader) throws -> Result) throws -> Result {
        try readers.use { reader in
            try reader.connection.statement("BEGIN").run()
            defer {
                reader.connection.resetAll()
                _ = try? reader.connection.statement("COMMIT").run()
            }
            return try body(reader)
        }
    }

    public func current(_ key: ResourceKey) throws -> StoredVersion? { try readers.use { try $0.current(key) } }

    public func write<Result: Sendable>(
        _ body: @escaping @Sendable (any RecordTransaction) throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            do {
                try writer.submit(BodyWrite(body, continuation))
            } catch {
                continuation.resume(throwing: error)
            }
        }
    }

    public func appendAudit(_ entries: [AuditEntry]) throws { try writer.append(entries) }

    public func settled() async { await writer.crowd.settled() }

    public func onEvents(_ body: @escaping @Sendable () -> Void) { listeners.add(body) }

    /// Finishes waiting writes and stops the writer. The store is of no use afterwards.
    public func close() {
        writer.stop()
        checkpointer.stop()
    }

    /// Trains a dictionary on the newest bodies and uses it for those to come; false when there is one already or too few bodies.
    ///
    /// Reads up to 2,000 bodies; takes about a second. Safe to call at any time.
    public func trainDictionary() async throws -> Bool {
        if codec.hasDictionary { return false }
        let samples = try read { reader in
            guard let reader = reader as? SQLiteReader else { return [[UInt8]]() }
            return try reader.newestBodies(limit: 2000)
        }
        guard samples.count >= 500, let dictionary = BodyCodec.train(samples) else { return false }
        try await write { transaction in
            guard let transaction = transaction as? SQLiteTransaction else { return }
            try transaction.connection.statement("INSERT INTO dictionary(body) VALUES (?1)").bind(1, dictionary).run()
        }
        codec.adopt(dictionary)
        return true
    }

    /// A named value of the store itself, such as whether it holds demonstration data.
    public func setting(_ name: String) throws -> String? {
        try read { reader in
            guard let reader = reader as? SQLiteReader else { return nil }
            let statement = try reader.connection.statement("SELECT value FROM setting WHERE name = ?1")
            return try statement.bind(1, name).step() ? statement.text(0) : nil
        }
    }

    public func set(_ name: String, _ value: String) async throws {
        try await write { transaction in
            guard let transaction = transaction as? SQLiteTransaction else { return }
            try transaction.connection.statement("INSERT OR REPLACE INTO setting(name, value) VALUES (?1, ?2)")
                .bind(1, name).bind(2, value).run()
        }
    }
}

/// A body, its result and who waits for it.
///
/// Proof of `@unchecked Sendable`: made by one task, then used by the writer thread alone.
private final class BodyWrite<Result: Sendable>: PendingWrite, @unchecked Sendable {
    private let body: @Sendable (any RecordTransaction) throws -> Result
    private let continuation: CheckedContinuation<Result, any Error>
    private var outcome: Swift.Result<Result, any Error>?

    init(
        _ body: @escaping @Sendable (any RecordTransaction) throws -> Result, _ continuation: CheckedContinuation<Result, any Error>
    ) {
        self.body = body
        self.continuation = continuation
    }

    func run(_ transaction: SQLiteTransaction) throws {
        do {
            outcome = .success(try body(transaction))
        } catch {
            outcome = .failure(error)
            throw error
        }
    }

    func finish(commitFailure: (any Error)?) {
        if case .failure(let error) = outcome {
            continuation.resume(throwing: error)
        } else if let commitFailure {
            continuation.resume(throwing: commitFailure)
        } else if let outcome {
            continuation.resume(with: outcome)
        } else {
            continuation.resume(throwing: FHIRFault(.unavailable, "store.unavailable", cause: "group ended before this body ran"))
        }
    }
}

/// Those who want to hear of commits that posted events.
private final class Listeners: Sendable {
    private let bodies = Mutex<[@Sendable () -> Void]>([])

    func add(_ body: @escaping @Sendable () -> Void) { bodies.withLock { $0.append(body) } }

    func tell() {
        for body in bodies.withLock({ $0 }) { body() }
    }
}
