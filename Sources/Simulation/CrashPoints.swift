import Synchronization

/// Where the process of one command dies: before one of its writes, or when all are done and nothing is committed yet.
final class CrashPoints: Sendable {
    enum Point: Sendable { case write, beforeCommit }

    /// Before the write of that number, from 0; nil for just before the commit.
    enum Plan: Sendable {
        case beforeWrite(Int)
        case beforeCommit
    }

    private let armed = Mutex<Plan?>(nil)

    func arm(_ plan: Plan?) { armed.withLock { $0 = plan } }

    func pass(_ point: Point) throws {
        let dies = armed.withLock { plan -> Bool in
            switch (plan, point) {
            case (.beforeWrite(let left)?, .write):
                plan = .beforeWrite(left - 1)
                return left == 0
            case (.beforeCommit?, .beforeCommit): return true
            default: return false
            }
        }
        if dies { throw SimulatedCrash() }
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
