public import FHIRModel
import FHIRSearch

/// A transaction seen through a scope: writes are checked, stamped and audited.
public final class ScopedTransaction: ScopedReader {
    private let transaction: any RecordTransaction
    let subscriptions: SubscriptionIndex
    /// Whether a Subscription was written, so that the index is to be read anew.
    private(set) var touchedSubscriptions = false

    init(_ transaction: any RecordTransaction, _ scope: AccessScope, _ now: Instant, _ subscriptions: SubscriptionIndex) {
        self.transaction = transaction
        self.subscriptions = subscriptions
        super.init(transaction, scope, now)
    }

    /// Throws `.forbidden` when the scope may not write resources of the type at all: asked before work is done for it.
    public func requireWriting(_ type: String) throws { if !scope.allows(.update, type) { throw refusal(type) } }

    /// Writes the next version of the resource under `id`. Throws `.forbidden`, `.conflict`, `.preconditionFailed`.
    @discardableResult
    public func put(
        _ prepared: PreparedResource, id: String, expecting: VersionExpectation = .anything
    ) throws -> StoredVersion {
        let written = try permitted(prepared.resource.type, id) {
            try transaction.put(prepared, id: id, expecting: expecting)
        }
        try admit(written.method.isCreation && !written.isUnchanged ? .create : .update, written)
        if !written.isUnchanged { try tellSubscribers(prepared, written) }
        if written.key.type == "Subscription" { touchedSubscriptions = true }
        return written
    }

    /// Writes a resource of our own making. Throws also the faults of `StructureCheck`.
    @discardableResult
    public func put(
        _ tree: JSONTree, id: String, expecting: VersionExpectation = .anything
    ) throws -> StoredVersion {
        try put(PreparedResource(Resource(tree)), id: id, expecting: expecting)
    }

    @discardableResult
    public func delete(_ key: ResourceKey, expecting: VersionExpectation = .anything) throws -> StoredVersion {
        let written = try permitted(key.type, key.id) { try transaction.delete(key, expecting: expecting) }
        try admit(.delete, written)
        if key.type == "Subscription" { touchedSubscriptions = true }
        return written
    }

    public func claim(_ name: String, for holder: ResourceKey) throws { try transaction.claim(name, for: holder) }
    public func release(_ name: String) throws { try transaction.release(name) }
    public func holder(_ name: String) throws -> ResourceKey? { try transaction.holder(name) }

    /// Current resources that refer to `key`, for whoever must know that it cannot go.
    public func referrers(_ key: ResourceKey, limit: Int) throws -> [ResourceKey] { try transaction.referrers(key, limit: limit) }

    /// What is current under a key, for a rule to compare with: the write that it belongs to is what the audit tells.
    public func present(_ key: ResourceKey) throws -> Resource? {
        guard let found = try transaction.current(key), !found.isDeleted else { return nil }
        return try found.resource()
    }

    /// Keeps how far a subscription has come, or that it begins.
    public func keep(_ state: SubscriptionState, of subscription: ResourceKey) throws { try transaction.keep(state, of: subscription) }

    func note(_ subscription: ResourceKey, _ version: StoredVersion) throws { try transaction.note(subscription, version) }
    func matchCount(_ search: SearchRequest) throws -> Int { try transaction.count(search) }

    public func post(_ topic: String, _ subject: ResourceKey, audience: [String]) throws {
        try transaction.post(DomainEvent(topic: topic, subject: subject, audience: audience, at: now))
    }

    private func permitted(_ type: String, _ id: String, _ body: () throws -> StoredVersion) throws -> StoredVersion {
        if !scope.allows(.update, type) { throw refusal(type) }
        return try body()
    }
}
