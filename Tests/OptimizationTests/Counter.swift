import Synchronization

final class Counter: Sendable {
    private let count = Mutex(0.0)

    func next() -> Double {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
