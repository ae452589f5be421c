public import FHIRModel
public import FHIRSearch

/// A transaction seen through a scope: writes are checked, stamped and audited.
public final class ScopedTransaction: ScopedReader {
    private let transaction: any RecordTransaction
    /// What is stored, whoever asks.
    var store: any RecordReader { transaction }
    let subscriptions: SubscriptionIndex
    let labels: PrivacyIndex
    private let parameters: OwnParameters
    /// Whether files that clients bring wait for a scanner.
    public internal(set) var scansContent = false
    /// Types written whose resources the indexes in memory are made of: Subscription, Consent.
    private(set) var touched: Set<String> = []

    init(
        _ transaction: any RecordTransaction, _ scope: AccessScope, _ now: Instant, _ subscriptions: SubscriptionIndex, _ labels: PrivacyIndex,
        _ privacy: PrivacyView?, _ parameters: OwnParameters
    ) {
        self.parameters = parameters
        self.transaction = transaction
        self.subscriptions = subscriptions
        self.labels = labels
        super.init(transaction, scope, now, privacy: privacy)
    }

    private static let indexed: Set<String> = ["Subscription", "Consent", "SearchParameter", "CodeSystem", "Basic"]
    /// Types that say who is where and sees patients when.
    private static let network: Set<String> = ["Schedule", "Location", "Organization", "HealthcareService", "PractitionerRole"]

    /// Throws `.forbidden` when the scope may not write resources of the type at all: asked before work is done for it.
    public func requireWriting(_ type: String) throws {
        if !scope.allows(.create, type) && !scope.allows(.update, type) { throw refusal(type) }
    }

    /// Writes the next version of the resource under `id`. Throws `.forbidden`, `.conflict`, `.preconditionFailed`.
    @discardableResult
    public func put(
        _ prepared: PreparedResource, id: String, expecting: VersionExpectation = .anything
    ) throws -> StoredVersion {
        let type = prepared.resource.type
        try requireWriting(type)
        if hasLimits { try checkPresent(ResourceKey(type, id), .update) }
        let prepared = try awaitingScan(prepared)
        let written = try telling(ResourceKey(type, id), expecting) { try transaction.put(parameters.extended(prepared), id: id, expecting: expecting) }
        try admit(written.method.isCreation && !written.isUnchanged ? .create : .update, written)
        if written.isUnchanged { return written }
        try tellSubscribers(prepared, written)
        labels.note(prepared.resource)
        touch(type)
        return written
    }

    /// A file of a client is looked at before anybody opens it, whatever the client says of it.
    private func awaitingScan(_ prepared: PreparedResource) throws -> PreparedResource {
        guard scansContent, prepared.resource.type == "Binary", scope.role != .system else { return prepared }
        return try PreparedResource(ContentScan.pending.marking(prepared.resource))
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
        if !scope.allows(.delete, key.type) { throw refusal(key.type) }
        if hasLimits { try checkPresent(key, .delete) }
        let written = try telling(key, expecting) { try transaction.delete(key, expecting: expecting) }
        try admit(.delete, written)
        touch(key.type)
        return written
    }

    /// A write that finds another version than expected says where the two differ.
    private func telling(_ key: ResourceKey, _ expecting: VersionExpectation, _ write: () throws -> StoredVersion) throws -> StoredVersion {
        do {
            return try write()
        } catch let fault as FHIRFault where fault.text == "record.version" {
            if case .version(let number) = expecting { throw try stale(key, expected: number) }
            throw fault
        }
    }

    private func touch(_ type: String) { if Self.indexed.contains(type) || Self.network.contains(type) { touched.insert(type) } }

    /// Whether anything of the network was written.
    var touchedNetwork: Bool { !touched.isDisjoint(with: Self.network) }

    func remembered(_ name: String) throws -> RememberedCommand? { try transaction.remembered(name) }
    func remember(_ command: RememberedCommand, as name: String) throws { try transaction.remember(command, as: name, at: now) }

    /// Keeps the answer of a command in pieces: a string of FHIR is a million characters at most (https://hl7.org/fhir/R4/datatypes.html#string).
    func keep(_ answer: String, id: String, code: String) throws -> StoredVersion {
        var pieces: [JSONTree] = []
        var rest = Substring(answer)
        repeat {
            pieces.append(["url": .string(OwnRecord.answer), "valueString": .string(String(rest.prefix(250_000)))])
            rest = rest.dropFirst(250_000)
        } while !rest.isEmpty
        let tree: JSONTree = [
            "resourceType": "Basic", "id": .string(id), "code": ["coding": [["system": .string(OwnRecord.answer), "code": .string(code)]]],
            "extension": .array(pieces),
        ]
        return try transaction.put(PreparedResource(Resource(tree)), id: id, expecting: .absent)
    }

    public func claim(_ name: String, for holder: ResourceKey) throws { try transaction.claim(name, for: holder) }
    public func release(_ name: String) throws { try transaction.release(name) }

    /// Current resources that refer to `key`, for whoever must know that it cannot go.
    public func referrers(_ key: ResourceKey, limit: Int) throws -> [ResourceKey] { try transaction.referrers(key, limit: limit) }

    /// What is current under a key, for a rule to compare with: the write that it belongs to is what the audit tells.
    public func present(_ key: ResourceKey) throws -> Resource? {
        guard let found = try transaction.current(key), !found.isDeleted else { return nil }
        return try found.resource()
    }

    /// Resources that match, for a rule of the platform that must see them all: nothing of them is handed out, so no access is told.
    public func known(_ request: SearchRequest) throws -> [Resource] {
        var request = request
        request.isFollowed = false
        return try transaction.search(request).matches.map { try $0.resource() }
    }

    /// As `known`, over all pages.
    public func allKnown(_ request: SearchRequest) throws -> [Resource] {
        var request = request
        request.isFollowed = false
        var found: [Resource] = []
        repeat {
            let page = try transaction.search(request)
            found += try page.matches.map { try $0.resource() }
            request.cursor = page.next
        } while request.cursor != nil
        return found
    }

    /// Keeps how far a subscription has come, or that it begins.
    public func keep(_ state: SubscriptionState, of subscription: ResourceKey) throws { try transaction.keep(state, of: subscription) }

    func note(_ subscription: ResourceKey, _ version: StoredVersion) throws { try transaction.note(subscription, version) }
    func matchCount(_ search: SearchRequest) throws -> Int { try transaction.count(search) }

    public func post(_ topic: String, _ subject: ResourceKey, audience: [String]) throws {
        try transaction.post(DomainEvent(topic: topic, subject: subject, audience: audience, at: now))
    }

    /// A resource that is beyond the scope is not its to replace or to delete.
    private func checkPresent(_ key: ResourceKey, _ action: AuditAction) throws {
        guard let found = try transaction.current(key), !found.isDeleted else { return }
        try requireUse(action, found)
    }
}
