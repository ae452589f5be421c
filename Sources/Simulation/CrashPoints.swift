import Synchronization

/// Where the process of one command dies.
final class CrashPoints: Sendable {
    enum Point: CaseIterable, Sendable { case beforeBooking, afterBooking, beforeCommit }

    private let armed = Mutex<Point?>(nil)

    func arm(_ point: Point?) { armed.withLock { $0 = point } }

    func pass(_ point: Point) throws {
        if armed.withLock({ $0 == point }) { throw SimulatedCrash() }
    }
}

/// Counts from one.
final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
