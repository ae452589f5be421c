import Dispatch
import Foundation
import Synchronization

/// Threads for work that may take long or wait for the disk: searches, pages, bundles. A read of one resource does not come here.
///
/// Without it six slow searches would keep every other request waiting, `/health` too: Swift's own pool has one thread a core. What was begun is
/// finished before anything new is begun: a write that comes back from the store does not stand in line again behind those who have just come.
/// No more short parts run at a time than there are cores, for one that is begun and put aside by the kernel for another makes somebody wait
/// twice; a part that runs longer than `short` no longer counts, and another thread goes on beside it.
///
final class BlockingPool: Sendable {
    static let threads = 8
    /// How long a part may run and still count as short.
    static let short = Duration.milliseconds(25)
    /// Steps of nice(2) below the other threads.
    private static let niceness: Int32 = 5
    private let state = Mutex(State())
    private let calls = (0..<threads).map { _ in DispatchSemaphore(value: 0) }
    private let watch = DispatchSemaphore(value: 0)

    private typealias Work = @Sendable () -> Void

    private struct State {
        var begun = Lane()
        var new = Lane()
        /// When each thread's part was begun; nil of a thread that sleeps.
        var since = [ContinuousClock.Instant?](repeating: nil, count: threads)
        var sleeping = Array(0..<threads)
        var isWatched = false
        let cores = max(1, ProcessInfo.processInfo.activeProcessorCount)

        var isEmpty: Bool { begun.isEmpty && new.isEmpty }

        /// A thread to call, when fewer short parts run than there are cores; it counts from now on.
        mutating func call() -> Int? {
            guard !sleeping.isEmpty, hasRoom else { return nil }
            let thread = sleeping.removeLast()
            since[thread] = .now
            return thread
        }

        /// What the thread does next; without it the thread sleeps.
        mutating func next(_ thread: Int) -> Work? {
            since[thread] = nil
            guard hasRoom, let work = begun.take() ?? new.take() else {
                sleeping.append(thread)
                return nil
            }
            since[thread] = .now
            return work
        }

        private var hasRoom: Bool {
            let latest = ContinuousClock.now - short
            return since.reduce(0) { $0 + ($1.map { $0 > latest } == true ? 1 : 0) } < cores
        }
    }

    /// First come, first served.
    private struct Lane {
        private var work: [Work?] = []
        private var head = 0

        var isEmpty: Bool { head == work.count }

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
        for number in 0..<Self.threads { start("work-\(number)") { [self] in work(number) } }
        start("watch") { [self] in look() }
    }

    private func start(_ name: String, _ body: @escaping Work) {
        let thread = Thread {
            setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.niceness)
            while true { body() }
        }
        thread.name = "junyi-" + name
        thread.stackSize = 8 << 20
        thread.start()
    }

    private func work(_ thread: Int) {
        calls[thread].wait()
        while let part = state.withLock({ $0.next(thread) }) { part() }
    }

    /// While parts wait, looks from time to time whether one that runs has become a long one.
    private func look() {
        watch.wait()
        while true {
            Thread.sleep(forTimeInterval: 0.01)
            let (thread, isDone) = state.withLock { state -> (Int?, Bool) in
                if state.isEmpty { state.isWatched = false }
                return (state.isEmpty ? nil : state.call(), state.isEmpty)
            }
            if let thread { calls[thread].signal() }
            if isDone { return }
        }
    }

    /// Where one request runs.
    func request() -> RequestExecutor { RequestExecutor(self) }

    fileprivate func add(isBegun: Bool, _ work: @escaping @Sendable () -> Void) {
        let (thread, looks) = state.withLock { state -> (Int?, Bool) in
            if isBegun { state.begun.add(work) } else { state.new.add(work) }
            if let thread = state.call() { return (thread, false) }
            defer { state.isWatched = true }
            return (nil, !state.isWatched)
        }
        if let thread { calls[thread].signal() }
        if looks { watch.signal() }
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
