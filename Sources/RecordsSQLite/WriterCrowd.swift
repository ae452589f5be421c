import Synchronization

/// How many stand in the writer's line, and who waits until those are served that stood there before them.
final class WriterCrowd: Sendable {
    /// Writes waiting or in hand from which on `settled` waits.
    static let size = 16

    private struct Bystander {
        /// Goes on when so many writes are answered.
        var place: Int
        var continuation: CheckedContinuation<Void, Never>
    }

    private struct State {
        /// Writes ever asked for, and those of them that were answered.
        var asked = 0
        var answered = 0
        /// In the order they came.
        var bystanders: [Bystander] = []
    }

    private let state = Mutex(State())

    func add() { state.withLock { $0.asked += 1 } }

    /// A group was answered: whoever came before its end goes on.
    func answered(_ count: Int) {
        let ready = state.withLock { state -> ArraySlice<Bystander> in
            state.answered += count
            let ready = state.bystanders.prefix { [answered = state.answered] in $0.place <= answered }
            state.bystanders.removeFirst(ready.count)
            return ready
        }
        for one in ready { one.continuation.resume() }
    }

    /// Returns at once while fewer than `size` write, else when all are answered that stand in line now: nobody who comes too late asks again before
    /// those are served who came sooner.
    func settled() async {
        await withCheckedContinuation { continuation in
            let waits = state.withLock { state in
                let waits = state.asked - state.answered >= Self.size
                if waits { state.bystanders.append(Bystander(place: state.asked, continuation: continuation)) }
                return waits
            }
            if !waits { continuation.resume() }
        }
    }
}
