public import FHIRModel
import FHIRSearch
import Synchronization

/// The one door to records: checks what the scope may reach and writes the audit, above whichever store.
public struct ScopedRecords: Sendable {
    let store: any RecordStore
    private let surroundings: Surroundings
    private let subscriptions = SubscriptionIndex()
    private let labels = PrivacyIndex()
    let parameters = OwnParameters()
    private let terminology = Generation()
    private let policies = Generation()
    private let network = Generation()
    /// Whether a scanner looks at files before anybody opens them.
    public var scansContent = false

    /// Counts the writes of Basic resources, which carry the region's figures.
    public var policyGeneration: Int { policies.count }

    /// Counts the writes of institutions, places, services and schedules.
    public var networkGeneration: Int { network.count }

    /// Counts the writes of code systems: what was read of them before the last one may be wrong.
    public var terminologyGeneration: Int { terminology.count }

    public init(_ store: any RecordStore, _ surroundings: Surroundings) {
        self.store = store
        self.surroundings = surroundings
    }

    /// Reads anew which subscriptions listen. Called once at the start; writes of subscriptions call it themselves.
    public func refreshSubscriptions() throws {
        try subscriptions.refresh {
            let found = try store.read(Self.subscriptions)
            // Those who listen are not told of what is kept from them.
            if !found.isEmpty { try readPrivacy() }
            return found
        }
    }

    private static func subscriptions(_ reader: any RecordReader) throws -> [ActiveSubscription] {
        var found: [ActiveSubscription] = []
        try reader.forEach("Subscription", [("status", "active")]) { version in
            let resource = try version.resource()
            guard let state = try reader.subscriptionState(version.key), let asked = try? SubscriptionCriteria.search(resource) else { return }
            let end = resource["end"].string.flatMap { PartialDate($0)?.high }
            found.append(ActiveSubscription(key: version.key, search: asked, scope: state.scope(request: "subscription"), end: end))
        }
        return found
    }

    /// What consents and labels keep from `scope`, read from the store when first asked for.
    private func privacy(_ scope: AccessScope) throws -> PrivacyView? {
        guard scope.heedsPrivacy else { return nil }
        if labels.isOpen == nil { try readPrivacy() }
        if labels.isOpen == true { return nil }
        return labels.view(scope, at: surroundings.now().milliseconds)
    }

    /// Reads what consents and labels keep back. Labels are read once: writes note theirs from the beginning.
    private func readPrivacy() throws {
        try labels.refresh { isFirst in
            try store.read { reader in
                (rules: try Self.rules(reader), labels: isFirst ? try Self.labelledTypes(reader) : PrivacyIndex.Labels([], []))
            }
        }
    }

    private static func rules(_ reader: any RecordReader) throws -> [ConsentRule] {
        var rules: [ConsentRule] = []
        try reader.forEach("Consent", [("status", "active")]) { version in
            if let patient = version.patient, let rule = try ConsentRule(version.resource(), patient: patient) { rules.append(rule) }
        }
        return rules
    }

    private static func labelledTypes(_ reader: any RecordReader) throws -> PrivacyIndex.Labels {
        var found = PrivacyIndex.Labels([], [])
        for type in try reader.countsByType().keys where ParameterTable.r4.parameter(type, "_security") != nil {
            let restricted = SecurityLabel.restricted.map { "\(SecurityLabel.confidentiality)|\($0)" }.joined(separator: ",")
            if try !reader.search(first(type, restricted)).matches.isEmpty { found.labelled.insert(type) }
            if try !reader.search(first(type, SecurityLabel.inlineMark)).matches.isEmpty { found.inline.insert(type) }
        }
        return found
    }

    private static func first(_ type: String, _ security: String) throws -> SearchRequest {
        var search = try SearchReader().read(type, [("_security", security)])
        search.count = 1
        return search
    }

    /// Runs `body` on a snapshot. Accesses to patients are audited, refused ones too.
    public func read<Result>(as scope: AccessScope, _ body: (ScopedReader) throws -> Result) throws -> Result {
        var entries: [AuditEntry] = []
        let privacy = try privacy(scope)
        let result: Swift.Result<Result, any Error> = try store.read { reader in
            let scoped = ScopedReader(reader, scope, surroundings.now(), privacy: privacy)
            let result = Swift.Result { try body(scoped) }
            entries = scoped.entries
            return result
        }
        if !entries.isEmpty { try store.appendAudit(entries) }
        return try result.get()
    }

    /// Types of which each resource is looked at before it is handed out.
    private static let looked: Set<String> = ["Subscription", "Binary", "Basic"]

    /// The current version of one key: what `read` gives, without the cost of a snapshot. Throws `.notFound`, `.deleted`, `.forbidden`.
    public func current(_ key: ResourceKey, as scope: AccessScope) throws -> StoredVersion {
        // Whoever sees less than all of a type is told by a closer look.
        if scope.role == .patient || scope.grants != nil || Self.looked.contains(key.type) { return try read(as: scope) { try $0.read(key) } }
        if try privacy(scope) != nil { return try read(as: scope) { try $0.read(key) } }
        guard let found = try store.current(key) else { throw FHIRFault(.notFound, "record.not-found", ["key": key.description]) }
        let isAllowed = scope.allows(.read, key.type)
        if !isAllowed || found.patient != nil {
            try store.appendAudit([scope.entry(.read, key, found.patient, isAllowed: isAllowed, at: surroundings.now())])
        }
        if !isAllowed { throw FHIRFault(.forbidden, "access.forbidden", ["type": key.type]) }
        if found.isDeleted { throw FHIRFault(.deleted, "record.deleted", ["key": key.description, "version": "\(found.version)"]) }
        return found
    }

    /// Who holds a unique name; nil for nobody.
    public func holder(_ name: String) throws -> ResourceKey? { try store.read { try $0.holder(name) } }

    /// Runs `body` for figures over everybody. What it returns must name no patient; nothing is audited for any of them.
    public func figures<Result>(_ body: (ScopedReader) throws -> Result) throws -> Result {
        try store.read { try body(ScopedReader($0, .system, surroundings.now(), isForFigures: true)) }
    }

    /// For an answer that makes its caller ask again, such as "somebody was faster": while many wait to write it comes after those that are
    /// written now, so that a crowd that asks again at once does not take the processor from those who are served. At once otherwise.
    public func settled() async { await store.settled() }

    /// Runs `body` in a transaction; its audit entries are part of it. Returns when all is durable.
    public func write<Result: Sendable>(
        as scope: AccessScope, _ body: @escaping @Sendable (ScopedTransaction) throws -> Result
    ) async throws -> Result {
        let now = surroundings.now()
        let (subscriptions, labels, parameters, privacy, scans) = (subscriptions, labels, parameters, try privacy(scope), scansContent)
        do {
            let (result, touched, touchedNetwork) = try await store.write { transaction in
                let scoped = ScopedTransaction(transaction, scope, now, subscriptions, labels, privacy, parameters)
                scoped.scansContent = scans
                do {
                    let result = try body(scoped)
                    try transaction.append(scoped.entries)
                    return (result, scoped.touched, scoped.touchedNetwork)
                } catch {
                    throw UndoneWrite(cause: error, refused: scoped.entries.filter { !$0.isAllowed })
                }
            }
            if touched.contains("Subscription") { try refreshSubscriptions() }
            if touched.contains("CodeSystem") { terminology.next() }
            if touchedNetwork { network.next() }
            if touched.contains("Basic") { policies.next() }
            if touched.contains("SearchParameter") { try await refreshParameters() }
            if touched.contains("Consent") { try readPrivacy() }
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

private final class Generation: Sendable {
    private let number = Mutex(0)
    var count: Int { number.withLock { $0 } }
    func next() { number.withLock { $0 += 1 } }
}
