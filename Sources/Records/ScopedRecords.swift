public import FHIRModel
import FHIRSearch

/// The one door to records: checks what the scope may reach and writes the audit, above whichever store.
public struct ScopedRecords: Sendable {
    private let store: any RecordStore
    private let surroundings: Surroundings
    private let subscriptions = SubscriptionIndex()

    public init(_ store: any RecordStore, _ surroundings: Surroundings) {
        self.store = store
        self.surroundings = surroundings
    }

    /// Reads anew which subscriptions listen. Called once at the start; writes of subscriptions call it themselves.
    public func refreshSubscriptions() throws {
        let found = try store.read { reader -> [ActiveSubscription] in
            var search = try SearchReader().read("Subscription", [("status", "active")])
            search.count = SearchRequest.maximumCount
            return try reader.search(search).matches.compactMap { version in
                guard let state = try reader.subscriptionState(version.key), let asked = try? SubscriptionCriteria.search(version.resource()) else {
                    return nil
                }
                return ActiveSubscription(key: version.key, search: asked, scope: state.scope(request: "subscription"))
            }
        }
        subscriptions.set(found)
    }

    /// Runs `body` on a snapshot. Accesses to patients are audited, refused ones too.
    public func read<Result>(as scope: AccessScope, _ body: (ScopedReader) throws -> Result) throws -> Result {
        var entries: [AuditEntry] = []
        let result: Swift.Result<Result, any Error> = try store.read { reader in
            let scoped = ScopedReader(reader, scope, surroundings.now())
            let result = Swift.Result { try body(scoped) }
            entries = scoped.entries
            return result
        }
        if !entries.isEmpty { try store.appendAudit(entries) }
        return try result.get()
    }

    /// The current version of one key: what `read` gives, without the cost of a snapshot. Throws `.notFound`, `.deleted`, `.forbidden`.
    public func current(_ key: ResourceKey, as scope: AccessScope) throws -> StoredVersion {
        // A patient's own records are told by comparing marks, which takes a second look.
        if scope.role == .patient { return try read(as: scope) { try $0.read(key) } }
        guard let found = try store.current(key) else { throw FHIRFault(.notFound, "record.not-found", ["key": key.description]) }
        let isAllowed = scope.allows(.read, key.type)
        if !isAllowed || found.patient != nil {
            try store.appendAudit([scope.entry(.read, key, found.patient, isAllowed: isAllowed, at: surroundings.now())])
        }
        if !isAllowed { throw FHIRFault(.forbidden, "access.forbidden", ["type": key.type]) }
        if found.isDeleted { throw FHIRFault(.deleted, "record.deleted", ["key": key.description]) }
        return found
    }

    /// Runs `body` for figures over everybody. What it returns must name no patient; nothing is audited for any of them.
    public func figures<Result>(_ body: (ScopedReader) throws -> Result) throws -> Result {
        try store.read { try body(ScopedReader($0, .system, surroundings.now(), isForFigures: true)) }
    }

    /// Runs `body` in a transaction; its audit entries are part of it. Returns when all is durable.
    public func write<Result: Sendable>(
        as scope: AccessScope, _ body: @escaping @Sendable (ScopedTransaction) throws -> Result
    ) async throws -> Result {
        let now = surroundings.now()
        let subscriptions = subscriptions
        do {
            let (result, isStale) = try await store.write { transaction in
                let scoped = ScopedTransaction(transaction, scope, now, subscriptions)
                do {
                    let result = try body(scoped)
                    try transaction.append(scoped.entries)
                    return (result, scoped.touchedSubscriptions)
                } catch {
                    throw UndoneWrite(cause: error, refused: scoped.entries.filter { !$0.isAllowed })
                }
            }
            if isStale { try refreshSubscriptions() }
            return result
        } catch let undone as UndoneWrite {
            if !undone.refused.isEmpty { try store.appendAudit(undone.refused) }
            throw undone.cause
        }
    }
}

/// Carries the refusals out of a transaction that is undone, so that they are audited all the same.
private struct UndoneWrite: Error {
    var cause: any Error
    var refused: [AuditEntry]
}
