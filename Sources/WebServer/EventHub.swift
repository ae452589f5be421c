public import Records
import Synchronization

/// Tells open pages of committed events. A page that is slow misses the middle, never the newest.
public final class EventHub: Sendable {
    private struct State {
        var next = 0
        var listeners: [Int: AsyncStream<DomainEvent>.Continuation] = [:]
        var lastSequence: Int64 = 0
    }

    private let state = Mutex(State())
    private let store: any RecordStore

    /// Pages that may listen at once.
    static let listenerLimit = 1000

    /// Begins after the newest event that the store holds.
    public init(_ store: any RecordStore) throws {
        self.store = store
        let start = try store.read { try $0.newestEvent() }
        state.withLock { $0.lastSequence = start }
        store.onEvents { [weak self] in self?.deliver() }
    }

    /// Events from now on; nil when too many listen already.
    func listen() -> AsyncStream<DomainEvent>? {
        let (stream, continuation) = AsyncStream.makeStream(of: DomainEvent.self, bufferingPolicy: .bufferingNewest(8))
        let number: Int? = state.withLock { state in
            if state.listeners.count >= Self.listenerLimit { return nil }
            state.next += 1
            state.listeners[state.next] = continuation
            return state.next
        }
        guard let number else { return nil }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
        }
        return stream
    }

    /// Runs on the store's writer after a commit: reads what is new and hands it out.
    private func deliver() {
        let after = state.withLock { $0.lastSequence }
        guard let events = try? store.read({ try $0.events(after: after, limit: 1000) }), let last = events.last else { return }
        let listeners = state.withLock { state in
            state.lastSequence = max(state.lastSequence, last.sequence)
            return Array(state.listeners.values)
        }
        for (_, event) in events { for listener in listeners { listener.yield(event) } }
    }
}
