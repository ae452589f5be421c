import FHIRModel
import FHIRSearch
import Records
import Synchronization

extension SubscriptionCourier {
    /// Keeps what became of an attempt; true when it was confirmed. `problem`: nil for success.
    func settle(_ key: ResourceKey, _ state: inout SubscriptionState, through number: Int, _ problem: String?) async throws -> Bool {
        let now = surroundings.now()
        if let problem {
            state.attempts += 1
            state.error = problem
            state.failingSince = state.failingSince ?? now
            let wait = min(Self.longestWaitMilliseconds, 1000 << Int64(min(state.attempts - 1, 12)))
            state.nextAttempt = Instant(milliseconds: now.milliseconds + wait)
        } else {
            state.delivered = number
            state.attempts = 0
            state.error = ""
            state.failingSince = nil
            lastSent.withLock { $0[key] = now }
        }
        let (kept, task) = (state, UndeliveredTask(key, now))
        try await records.write(as: .system) { transaction in
            try transaction.keep(kept, of: key)
            if problem == nil { try task.close(transaction) } else if kept.attempts >= UndeliveredTask.attempts { try task.open(transaction, kept.error) }
        }
        if let since = kept.failingSince, now.milliseconds - since.milliseconds > Self.patienceMilliseconds {
            try await setStatus(key, "error", error: kept.error)
        }
        return problem == nil
    }

    func setStatus(_ key: ResourceKey, _ status: String, error: String?) async throws {
        try await records.write(as: .system) { transaction in
            let stored = try transaction.read(key)
            var next = try stored.resource().setting("status", to: .string(status))
            next = try error.map { try next.setting("error", to: .string($0)) } ?? next.removing("error")
            try transaction.put(PreparedResource(next), id: key.id, expecting: .version(stored.version))
        }
    }
}
