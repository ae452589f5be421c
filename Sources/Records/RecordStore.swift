public import FHIRModel
public import FHIRSearch

/// Which resources a history covers.
public enum HistorySpan: Sendable {
    case instance(ResourceKey)
    case type(String)
    case system
}

/// A page of history, newest first.
public struct HistoryPage: Sendable {
    public var versions: [StoredVersion]
    /// Hand back as `before` for the next page; nil at the end.
    public var next: Int64?

    public init(versions: [StoredVersion], next: Int64?) {
        self.versions = versions
        self.next = next
    }
}

/// A page of search results.
public struct SearchPage: Sendable {
    public var matches: [StoredVersion] = []
    public var included: [StoredVersion] = []
    public var next: SearchCursor?
    /// Where the last page begins, when it is known.
    public var last: SearchCursor?
    /// Number of matches over all pages, when it is known.
    public var total: Int?

    public init() {}
}

/// Reads of one moment. Every method sees the same snapshot. Not to be kept beyond the closure it is given to.
public protocol RecordReader: AnyObject {
    /// The current version, a deletion included; nil when the key was never used.
    func current(_ key: ResourceKey) throws -> StoredVersion?
    /// One version; nil when there is none of that number.
    func version(_ key: ResourceKey, _ version: Int) throws -> StoredVersion?
    /// Versions newest first, at most `limit`, beginning just before `before` (nil: at the newest), made at or after `since`.
    func history(_ span: HistorySpan, since: Instant?, before: Int64?, limit: Int) throws -> HistoryPage
    /// Throws `.tooCostly` when it takes longer than the store's limit, `.badRequest` for a forged cursor.
    func search(_ request: SearchRequest) throws -> SearchPage
    /// Number of matches.
    func count(_ request: SearchRequest) throws -> Int
    func mark(_ patient: ResourceKey) throws -> PatientMark?
    /// Current resources that refer to `key`, at most `limit`.
    func referrers(_ key: ResourceKey, limit: Int) throws -> [ResourceKey]
    /// The patient that a mark stands for; nil for none.
    func patient(_ mark: PatientMark) throws -> ResourceKey?
    /// Who holds the unique name; nil for nobody.
    func holder(_ name: String) throws -> ResourceKey?
    /// How far one of the region's own parameters has come; nil for a number that is none.
    func ownState(_ number: Int) throws -> OwnParameterState?
    /// A command that was done under a name; nil for a new name.
    func remembered(_ name: String) throws -> RememberedCommand?
    /// Audit entries newest first.
    func audit(_ query: AuditQuery) throws -> [AuditEntry]
    /// Events after `sequence`, oldest first.
    func events(after sequence: Int64, limit: Int) throws -> [(sequence: Int64, event: DomainEvent)]
    /// How far a subscription has come; nil for one that never listened.
    func subscriptionState(_ key: ResourceKey) throws -> SubscriptionState?
    /// Events of a subscription with numbers above `number`, in order.
    func subscriptionEvents(_ key: ResourceKey, after number: Int, limit: Int) throws -> [SubscriptionEvent]
    /// Sequence of the newest event; 0 without one.
    func newestEvent() throws -> Int64
    /// Number of current resources by type.
    func countsByType() throws -> [String: Int]
}

extension RecordReader {
    /// Gives `body` each current resource of a type that fits the search, over all pages.
    func forEach(_ type: String, _ parameters: [(String, String)], _ body: (StoredVersion) throws -> Void) throws {
        var search = try SearchReader().read(type, parameters)
        search.count = SearchRequest.maximumCount
        repeat {
            let page = try self.search(search)
            try page.matches.forEach(body)
            search.cursor = page.next
        } while search.cursor != nil
    }
}

/// What a write of a version must find.
public enum VersionExpectation: Sendable, Equatable {
    case anything
    /// Nothing lives under the key.
    case absent
    /// Something lives under the key.
    case present
    /// The current version has this number.
    case version(Int)
}

/// Reads and writes that are kept all together or not at all.
public protocol RecordTransaction: RecordReader {
    /// Writes the next version and its index. `id` must be valid. Throws `.conflict` or `.preconditionFailed` when `expecting` does not hold.
    func put(_ prepared: PreparedResource, id: String, expecting: VersionExpectation) throws -> StoredVersion
    /// Writes a deletion; the version is unchanged when it is deleted already. Throws `.notFound` for an unknown key.
    func delete(_ key: ResourceKey, expecting: VersionExpectation) throws -> StoredVersion
    /// Takes the unique name, or throws `.conflict` with its holder when it is taken: the schema's way to forbid a double booking.
    func claim(_ name: String, for holder: ResourceKey) throws
    func release(_ name: String) throws
    func post(_ event: DomainEvent) throws
    /// Numbers an event for a subscription.
    func note(_ subscription: ResourceKey, _ version: StoredVersion) throws
    /// Keeps how far a subscription has come. What it says of `newest` is not kept: that is counted by `note`.
    func keep(_ state: SubscriptionState, of subscription: ResourceKey) throws
    func append(_ entries: [AuditEntry]) throws
    func remember(_ command: RememberedCommand, as name: String, at now: Instant) throws
    /// The store's number for a region's own parameter, given when it is first asked for.
    func ownNumber(_ type: String, _ code: String) throws -> Int
    /// Forgets the region's own parameters but those that still stand, and their rows.
    func dropOwn(except numbers: Set<Int>) throws
    func keep(_ state: OwnParameterState, ofParameter number: Int) throws
    /// Puts the rows of one parameter right for the next resources of its type after a place.
    func reindex(
        _ parameter: SearchParameter, after place: Int64, limit: Int, entries: (Resource) -> Set<IndexEntry>
    ) throws -> (place: Int64, last: Int64, isDone: Bool)
}

/// Where records live. Both stores pass the same contract suite.
public protocol RecordStore: Sendable {
    /// Runs `body` on a snapshot, on the calling thread.
    func read<Result>(_ body: (any RecordReader) throws -> Result) throws -> Result
    /// The current version of one key, without the cost of a snapshot; nil when the key was never used.
    func current(_ key: ResourceKey) throws -> StoredVersion?
    /// Runs `body` alone on the writing side and returns when its changes are durable; a throw undoes this body's changes only.
    /// The body is synchronous by type: it cannot wait for the outside world. It may be run a second time, after the changes of its first run were undone.
    func write<Result: Sendable>(_ body: @escaping @Sendable (any RecordTransaction) throws -> Result) async throws -> Result
    /// Queues entries about reads; they are durable within `auditDelayMilliseconds`. Throws `.unavailable` when the queue is full.
    func appendAudit(_ entries: [AuditEntry]) throws
    /// Returns at once while few wait to write, else when those that are written now are answered.
    func settled() async
    /// Called after each durable commit that posted events.
    func onEvents(_ body: @escaping @Sendable () -> Void)
}
