public import FHIRModel
public import FHIRSearch
import Synchronization

/// A subscription that listens: what it asks for, read once.
public struct ActiveSubscription: Sendable {
    public var key: ResourceKey
    public var search: SearchRequest
    var scope: AccessScope
    /// When it ends by itself; nil for never.
    var end: Instant?

    public init(key: ResourceKey, search: SearchRequest, scope: AccessScope, end: Instant?) {
        self.end = end
        self.key = key
        self.search = search
        self.scope = scope
    }
}

/// The subscriptions that every write is matched against, by the type they listen to.
final class SubscriptionIndex: Sendable {
    private let byType = Mutex<[String: [ActiveSubscription]]>([:])

    /// One at a time: what was read last is what counts.
    private let refreshing = Mutex(())

    func refresh(_ read: () throws -> [ActiveSubscription]) throws {
        try refreshing.withLock { _ in
            let grouped = Dictionary(grouping: try read(), by: \.search.type)
            byType.withLock { $0 = grouped }
        }
    }

    func active(_ type: String) -> [ActiveSubscription] { byType.withLock { $0[type] ?? [] } }
}

extension ScopedTransaction {
    /// Notes the version for every subscription that asks for it: part of the transaction that made it.
    func tellSubscribers(_ prepared: PreparedResource, _ version: StoredVersion) throws {
        for subscription in subscriptions.active(version.key.type) where try matches(subscription, prepared, version) {
            try note(subscription.key, version)
        }
    }

    private func matches(_ subscription: ActiveSubscription, _ prepared: PreparedResource, _ version: StoredVersion) throws -> Bool {
        let listener = subscription.scope
        if let end = subscription.end, end <= now { return false }
        guard listener.mayRead(version.key.type), let limits = listener.limits(.search, version.key.type) else { return false }
        let privacy = labels.view(listener, at: now.milliseconds)
        if privacy != nil { do { _ = try privacy?.shown(version) } catch { return false } }
        let resource = try version.resource()
        let criteria = limits + subscription.search.criteria
        let own = SearchMatch.holds(criteria, resource, prepared.entries, updated: version.updated.milliseconds, now: now.milliseconds)
        if let own { return own }
        // What looks at other resources is asked of the store, which sees this transaction.
        var search = subscription.search
        search.criteria = try criteria.map(ScopeNarrowing(scope: listener, privacy: privacy).guarded)
        search.criteria.append(.ids([version.key.id]))
        return try matchCount(search) > 0
    }
}
