import Dispatch
import Foundation
import Synchronization

/// Threads for work that may take long or wait for the disk: searches, pages, bundles. A read of one resource does not come here.
///
/// Without it six slow searches would keep every other request waiting, `/health` too: Swift's own pool has one thread a core. What was begun is
/// finished before anything new is begun: a write that comes back from the store does not stand in line again behind those who have just come.
final class BlockingPool: Sendable {
    static let threads = 8
    /// Steps of nice(2) below the other threads.
    private static let niceness: Int32 = 5
    private let waiting = DispatchSemaphore(value: 0)
    private let lanes = Mutex(Lanes())

    private typealias Work = @Sendable () -> Void

    private struct Lanes {
        var begun = Lane()
        var new = Lane()

        mutating func take() -> Work? { begun.take() ?? new.take() }
    }

    /// First come, first served.
    private struct Lane {
        private var work: [Work?] = []
        private var head = 0

        mutating func add(_ one: @escaping Work) { work.append(one) }

        mutating func take() -> Work? {
            guard head < work.count else { return nil }
            defer {
                work[head] = nil
                head += 1
                // The room of what was taken is given back now and then.
                if head > 1024 && head * 2 > work.count {
                    work.removeFirst(head)
                    head = 0
                }
            }
            return work[head]
        }
    }

    init() {
        for number in 0..<Self.threads {
            let thread = Thread { [self] in work() }
            thread.name = "junyi-work-\(number)"
            thread.stackSize = 8 << 20
            thread.start()
        }
    }

    /// Takes what waits, for ever. Gives way to the threads that write and answer: many searches shall not make one booking late.
    private func work() {
        setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.niceness)
        while true {
            waiting.wait()
            let next = lanes.withLock { $0.take() }
            next?()
        }
    }

    /// Where one request runs.
    func request() -> RequestExecutor { RequestExecutor(self) }

    fileprivate func add(isBegun: Bool, _ work: @escaping @Sendable () -> Void) {
        lanes.withLock { isBegun ? $0.begun.add(work) : $0.new.add(work) }
        waiting.signal()
    }
}

/// The pool as one request sees it: its first part waits with the new ones, its later parts with those that are under way.
final class RequestExecutor: TaskExecutor {
    private let pool: BlockingPool
    private let isBegun = Mutex(false)

    fileprivate init(_ pool: BlockingPool) { self.pool = pool }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let wasBegun = isBegun.withLock { begun in
            defer { begun = true }
            return begun
        }
        pool.add(isBegun: wasBegun) { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
