import FHIRModel
import FHIRSearch
import Records

/// The real store, whose transactions die before any of their writes when told to.
final class CrashingStore: RecordStore {
    private let store: any RecordStore
    private let crashes: CrashPoints

    init(_ store: any RecordStore, _ crashes: CrashPoints) {
        self.store = store
        self.crashes = crashes
    }

    func read<Result>(_ body: (any RecordReader) throws -> Result) throws -> Result { try store.read(body) }
    func current(_ key: ResourceKey) throws -> StoredVersion? { try store.current(key) }
    func write<Result: Sendable>(_ body: @escaping @Sendable (any RecordTransaction) throws -> Result) async throws -> Result {
        let crashes = crashes
        return try await store.write { try body(CrashingTransaction($0, crashes)) }
    }
    func appendAudit(_ entries: [AuditEntry]) throws { try store.appendAudit(entries) }
    func settled() async { await store.settled() }
    func onEvents(_ body: @escaping @Sendable () -> Void) { store.onEvents(body) }
}

/// Passes everything on; each write passes a crash point first.
private final class CrashingTransaction: RecordTransaction {
    private let inner: any RecordTransaction
    private let crashes: CrashPoints

    init(_ inner: any RecordTransaction, _ crashes: CrashPoints) {
        self.inner = inner
        self.crashes = crashes
    }

    func put(_ prepared: PreparedResource, id: String, expecting: VersionExpectation) throws -> StoredVersion {
        try crashes.pass(.write)
        return try inner.put(prepared, id: id, expecting: expecting)
    }
    func delete(_ key: ResourceKey, expecting: VersionExpectation) throws -> StoredVersion {
        try crashes.pass(.write)
        return try inner.delete(key, expecting: expecting)
    }
    func claim(_ name: String, for holder: ResourceKey) throws {
        try crashes.pass(.write)
        try inner.claim(name, for: holder)
    }
    func release(_ name: String) throws {
        try crashes.pass(.write)
        try inner.release(name)
    }
    func post(_ event: DomainEvent) throws {
        try crashes.pass(.write)
        try inner.post(event)
    }
    func append(_ entries: [AuditEntry]) throws {
        try crashes.pass(.write)
        try inner.append(entries)
    }
    func note(_ subscription: ResourceKey, _ version: StoredVersion) throws { try inner.note(subscription, version) }
    func keep(_ state: SubscriptionState, of subscription: ResourceKey) throws { try inner.keep(state, of: subscription) }
    func remember(_ command: RememberedCommand, as name: String, at now: Instant) throws { try inner.remember(command, as: name, at: now) }
    func ownNumber(_ type: String, _ code: String) throws -> Int { try inner.ownNumber(type, code) }
    func dropOwn(except numbers: Set<Int>) throws { try inner.dropOwn(except: numbers) }
    func keep(_ state: OwnParameterState, ofParameter number: Int) throws { try inner.keep(state, ofParameter: number) }
    func reindex(
        _ parameter: SearchParameter, after place: Int64, limit: Int, entries: (Resource) -> Set<IndexEntry>
    ) throws -> (place: Int64, last: Int64, isDone: Bool) { try inner.reindex(parameter, after: place, limit: limit, entries: entries) }

    func current(_ key: ResourceKey) throws -> StoredVersion? { try inner.current(key) }
    func version(_ key: ResourceKey, _ version: Int) throws -> StoredVersion? { try inner.version(key, version) }
    func history(_ span: HistorySpan, since: Instant?, before: Int64?, limit: Int) throws -> HistoryPage {
        try inner.history(span, since: since, before: before, limit: limit)
    }
    func search(_ request: SearchRequest) throws -> SearchPage { try inner.search(request) }
    func count(_ request: SearchRequest) throws -> Int { try inner.count(request) }
    func mark(_ patient: ResourceKey) throws -> PatientMark? { try inner.mark(patient) }
    func referrers(_ key: ResourceKey, limit: Int) throws -> [ResourceKey] { try inner.referrers(key, limit: limit) }
    func patient(_ mark: PatientMark) throws -> ResourceKey? { try inner.patient(mark) }
    func holder(_ name: String) throws -> ResourceKey? { try inner.holder(name) }
    func ownState(_ number: Int) throws -> OwnParameterState? { try inner.ownState(number) }
    func remembered(_ name: String) throws -> RememberedCommand? { try inner.remembered(name) }
    func audit(_ query: AuditQuery) throws -> [AuditEntry] { try inner.audit(query) }
    func events(after sequence: Int64, limit: Int) throws -> [(sequence: Int64, event: DomainEvent)] { try inner.events(after: sequence, limit: limit) }
    func subscriptionState(_ key: ResourceKey) throws -> SubscriptionState? { try inner.subscriptionState(key) }
    func subscriptionEvents(_ key: ResourceKey, after number: Int, limit: Int) throws -> [SubscriptionEvent] {
        try inner.subscriptionEvents(key, after: number, limit: limit)
    }
    func newestEvent() throws -> Int64 { try inner.newestEvent() }
    func countsByType() throws -> [String: Int] { try inner.countsByType() }
}
