import FHIRModel
import Foundation
import Records

/// A write that waits for its group's commit.
protocol PendingWrite: AnyObject {
    /// Runs the body. Throws to have its changes undone; may then be run once more.
    func run(_ transaction: SQLiteTransaction) throws
    /// Hands over the result, or `commitFailure` when the group was not made durable.
    func finish(commitFailure: (any Error)?)
}

/// The one thread that writes: it takes all waiting bodies, runs them one after the other, commits once, then answers them all.
///
/// A body that throws before it has changed anything is answered with its fault and costs the others nothing. One that throws
/// later makes the whole group begin anew with a savepoint for each body: savepoints copy every page that a body touches, so
/// they are kept for the rare group that needs them.
///
/// Proof of `@unchecked Sendable`: `queue`, `audits`, `isStopping` and `triesWhileStopping` are touched only while `condition` is held; everything
/// else is used by the thread alone.
final class WriterThread: @unchecked Sendable {
    private let condition = NSCondition()
    private var queue: [any PendingWrite] = []
    private var audits: [AuditEntry] = []
    private var isStopping = false
    private var hasStopped = false
    private var triesWhileStopping = 0
    let crowd = WriterCrowd()
    private let transaction: SQLiteTransaction
    private let connection: SQLiteConnection
    private var pace = GroupPace()
    private let onEvents: @Sendable () -> Void

    /// Bodies that may wait; beyond it a write is refused with 503.
    static let queueLimit = 20_000
    /// Audit entries of reads that may wait.
    static let auditLimit = 100_000
    /// Failed commits of waiting entries that a store bears before it stops without them.
    static let stoppingTries = 5
    /// Longest wait of a read's audit entry before it is made durable.
    static let auditDelayMilliseconds = 20

    init(_ transaction: SQLiteTransaction, onEvents: @escaping @Sendable () -> Void) {
        self.transaction = transaction
        self.connection = transaction.connection
        self.onEvents = onEvents
    }

    func start() {
        let thread = Thread { [self] in work() }
        thread.name = "junyi-writer"
        thread.stackSize = 8 << 20
        thread.start()
    }

    func submit(_ write: any PendingWrite) throws(FHIRFault) {
        let isFirst = try enqueue(write)
        // Told after the lock is given back: a thread that wakes to a held lock sleeps again at once.
        if isFirst { condition.signal() }
    }

    private func enqueue(_ write: any PendingWrite) throws(FHIRFault) -> Bool {
        condition.lock()
        defer { condition.unlock() }
        if isStopping { throw FHIRFault(.unavailable, "store.stopping") }
        if queue.count >= Self.queueLimit { throw FHIRFault(.unavailable, "store.busy") }
        queue.append(write)
        crowd.add()
        return queue.count == 1
    }

    func append(_ entries: [AuditEntry]) throws(FHIRFault) {
        if try enqueue(entries) { condition.signal() }
    }

    private func enqueue(_ entries: [AuditEntry]) throws(FHIRFault) -> Bool {
        condition.lock()
        defer { condition.unlock() }
        if isStopping { throw FHIRFault(.unavailable, "store.stopping") }
        if audits.count >= Self.auditLimit { throw FHIRFault(.unavailable, "store.busy") }
        let wasEmpty = audits.isEmpty
        audits.append(contentsOf: entries)
        return wasEmpty && queue.isEmpty
    }

    /// Finishes what waits, then ends the thread.
    func stop() {
        condition.lock()
        isStopping = true
        condition.signal()
        while !hasStopped { condition.wait() }
        condition.unlock()
    }

    private func work() {
        while let (group, entries) = next() {
            commit(group, entries)
            crowd.answered(group.count)
        }
        condition.lock()
        hasStopped = true
        condition.broadcast()
        condition.unlock()
    }

    /// Waits for work; nil when stopping and nothing is left.
    private func next() -> (group: [any PendingWrite], entries: [AuditEntry])? {
        condition.lock()
        defer { condition.unlock() }
        while queue.isEmpty && audits.isEmpty && !isStopping { condition.wait() }
        if queue.isEmpty && !isStopping {
            // Only reads to note: let more of them come, so that they share one commit.
            _ = condition.wait(until: Date(timeIntervalSinceNow: Double(Self.auditDelayMilliseconds) / 1000))
        }
        if queue.isEmpty && audits.isEmpty { return nil }
        let group = Array(queue.prefix(pace.limit))
        queue.removeFirst(group.count)
        let entries = audits
        audits.removeAll(keepingCapacity: true)
        return (group, entries)
    }

    private func commit(_ group: [any PendingWrite], _ entries: [AuditEntry]) {
        do {
            let start = ContinuousClock.now
            try transaction.begin()
            if try !runPlainly(group) {
                try undo()
                try transaction.begin()
                for write in group { try runInSavepoint(write) }
            }
            try transaction.append(entries)
            try transaction.seal()
            let ran = ContinuousClock.now
            try connection.execute("COMMIT")
            pace.note(group.count, bodies: ran - start, commit: .now - ran)
            let posted = transaction.postedEvents
            transaction.clearPostedEvents()
            for write in group { write.finish(commitFailure: nil) }
            if posted { onEvents() }
        } catch {
            try? undo()
            for write in group { write.finish(commitFailure: error) }
            requeue(entries)
        }
    }

    private func undo() throws {
        connection.resetAll()
        transaction.forget()
        transaction.clearPostedEvents()
        try connection.execute("ROLLBACK")
    }

    /// Runs the bodies without savepoints; false when one threw after it had changed something.
    private func runPlainly(_ group: [any PendingWrite]) throws -> Bool {
        for write in group {
            let before = connection.changes
            do {
                try write.run(transaction)
            } catch {
                connection.resetAll()
                // Without its transaction the group is lost, and what came next would be kept by itself.
                if !connection.isInTransaction { throw error }
                if connection.changes != before { return false }
            }
        }
        return true
    }

    /// Throws only when the savepoint itself fails; a body's own fault is kept for its caller.
    private func runInSavepoint(_ write: any PendingWrite) throws {
        try connection.statement("SAVEPOINT body").run()
        do {
            try write.run(transaction)
        } catch {
            transaction.forget()
            connection.resetAll()
            try connection.statement("ROLLBACK TO body").run()
        }
        try connection.statement("RELEASE body").run()
    }

    /// Entries of a failed commit wait for the next one; they are about reads that were answered. A store that is told to stop
    /// tries a few times more, then stops without them: a disk that stays full must not keep the program from ending.
    private func requeue(_ entries: [AuditEntry]) {
        if entries.isEmpty { return }
        condition.lock()
        if isStopping { triesWhileStopping += 1 }
        if triesWhileStopping <= Self.stoppingTries { audits.insert(contentsOf: entries, at: 0) }
        condition.unlock()
        // A disk that refuses once will refuse again at once: do not spin.
        Thread.sleep(forTimeInterval: 0.2)
    }
}
