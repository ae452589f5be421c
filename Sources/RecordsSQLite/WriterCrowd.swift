import Synchronization

/// How many stand in the writer's line, and who waits for it to get shorter.
final class WriterCrowd: Sendable {
    /// Writes waiting or in hand from which on `settled` waits.
    static let size = 16

    private struct State {
        var writes = 0
        var bystanders: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    func add() { state.withLock { $0.writes += 1 } }

    /// A group was answered: whoever waited goes on.
    func answered(_ count: Int) {
        let waiting = state.withLock { state in
            state.writes -= count
            defer { state.bystanders.removeAll(keepingCapacity: true) }
            return state.bystanders
        }
        for one in waiting { one.resume() }
    }

    /// Returns at once while fewer than `size` write, else when the next group is answered: while one writes, one will be.
    func settled() async {
        await withCheckedContinuation { continuation in
            let waits = state.withLock { state in
                let waits = state.writes >= Self.size
                if waits { state.bystanders.append(continuation) }
                return waits
            }
            if !waits { continuation.resume() }
        }
    }
}
