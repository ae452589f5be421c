import NIOPosix

/// Threads for work that may take long or wait for the disk: searches, pages, bundles. A read of one resource does not come here.
///
/// Without it six slow searches would keep every other request waiting, `/health` too: Swift's own pool has one thread a core.
final class BlockingPool: TaskExecutor {
    static let threads = 8
    private let pool: NIOThreadPool

    init() {
        pool = NIOThreadPool(numberOfThreads: Self.threads)
        pool.start()
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        pool.submit { [executor = asUnownedTaskExecutor()] _ in job.runSynchronously(on: executor) }
    }
}
