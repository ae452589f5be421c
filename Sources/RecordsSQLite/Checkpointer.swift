import Dispatch
import FHIRModel
import Foundation
import GRDBSQLite
import Synchronization

/// Brings the pages of the log into the file beside the writer, so that no write waits while thousands of pages are copied and made durable.
///
/// The log begins anew only after a checkpoint that leaves nothing over: when this thread has copied most of it, the writer copies the little that
/// came since, between two groups (https://sqlite.org/wal.html#checkpointing). A log that grows all the same is copied by the writer.
///
/// Its thread and its connection are made when the log is first long enough: most stores of a test never are.
final class Checkpointer: Sendable {
    private enum State { case asleep, idle, copying, copied, stopped }

    /// Pages of the log from which on it is copied; SQLite's own number is 1,000.
    private static let begin = 4000
    /// Pages from which on the writer does not wait for the other thread.
    private static let limit = 32_000
    private let state = Mutex(State.asleep)
    private let bell = DispatchSemaphore(value: 0)
    private let ended = DispatchSemaphore(value: 0)
    private let path: String

    init(path: String) { self.path = path }

    /// Takes over from SQLite's own checkpoints of `writer`.
    func serve(_ writer: SQLiteConnection) {
        writer.attached = self
        sqlite3_wal_hook(
            writer.handle,
            { own, handle, _, pages in
                if let own, let handle { Unmanaged<Checkpointer>.fromOpaque(own).takeUnretainedValue().note(Int(pages), handle) }
                return SQLITE_OK
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    /// Called by the writer after each commit.
    private func note(_ pages: Int, _ writer: OpaquePointer) {
        if pages < Self.begin { return }
        let (starts, rings, finishes) = state.withLock { state in
            let before = state
            switch state {
            case .asleep, .idle: state = .copying
            case .copied: state = .idle
            case .copying, .stopped: break
            }
            return (before == .asleep, before == .idle, before == .copied || pages >= Self.limit)
        }
        // What it cannot copy now, since somebody reads an older state, it copies later.
        if finishes { sqlite3_wal_checkpoint_v2(writer, nil, SQLITE_CHECKPOINT_PASSIVE, nil, nil) }
        if rings { bell.signal() }
        if starts { start() }
    }

    private func start() {
        let thread = Thread { [self] in
            work()
            ended.signal()
        }
        thread.name = "junyi-checkpoint"
        thread.start()
    }

    private func work() {
        // Without a connection the writer goes on alone.
        guard let connection = try? SQLiteConnection(path: path, mode: .writingPlainly) else { return state.withLock { $0 = .stopped } }
        while true {
            sqlite3_wal_checkpoint_v2(connection.handle, nil, SQLITE_CHECKPOINT_PASSIVE, nil, nil)
            state.withLock { if $0 == .copying { $0 = .copied } }
            bell.wait()
            if state.withLock({ $0 == .stopped }) { return }
        }
    }

    /// Ends the thread; what is left in the log is copied when the last connection closes.
    func stop() {
        let before = state.withLock { state in
            defer { state = .stopped }
            return state
        }
        if before == .asleep || before == .stopped { return }
        bell.signal()
        ended.wait()
    }
}
