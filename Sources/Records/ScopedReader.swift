public import FHIRModel
public import FHIRSearch

/// A snapshot seen through a scope.
public class ScopedReader {
    private let reader: any RecordReader
    public let scope: AccessScope
    /// The time of the request.
    public let now: Instant
    private(set) var entries: [AuditEntry] = []
    /// Whether the reads are for figures that name nobody; then none is audited.
    private let isForFigures: Bool
    /// What consents and labels keep back; nil when nothing is.
    private let privacy: PrivacyView?

    init(_ reader: any RecordReader, _ scope: AccessScope, _ now: Instant, privacy: PrivacyView? = nil, isForFigures: Bool = false) {
        self.privacy = privacy
        self.isForFigures = isForFigures
        self.reader = reader
        self.scope = scope
        self.now = now
    }

    /// The current version. Throws `.notFound`, `.deleted`, `.forbidden`.
    public final func read(_ key: ResourceKey) throws -> StoredVersion {
        guard let found = try reader.current(key) else { throw FHIRFault(.notFound, "record.not-found", ["key": key.description]) }
        let shown = try admit(.read, found)
        if found.isDeleted { throw FHIRFault(.deleted, "record.deleted", ["key": key.description, "version": "\(found.version)"]) }
        return shown
    }

    /// The current resource; nil when there is none.
    public final func find(_ key: ResourceKey) throws -> Resource? {
        guard let found = try reader.current(key), !found.isDeleted else { return nil }
        return try admit(.read, found).resource()
    }

    /// One version. Throws `.notFound`, `.deleted`, `.forbidden`.
    public final func read(_ key: ResourceKey, version: Int) throws -> StoredVersion {
        let found = try self.version(key, version)
        if found.isDeleted { throw FHIRFault(.deleted, "record.deleted", ["key": key.description, "version": "\(found.version)"]) }
        return found
    }

    /// As `read`, for a deletion too.
    public final func version(_ key: ResourceKey, _ number: Int) throws -> StoredVersion {
        guard let found = try reader.version(key, number) else {
            throw FHIRFault(.notFound, "record.no-version", ["key": key.description, "version": "\(number)"])
        }
        return try admit(.read, found)
    }

    /// When a version that was handed out ended; nil for one that is current.
    public final func end(of version: StoredVersion) throws -> Instant? { try reader.version(version.key, version.version + 1)?.updated }

    /// Versions that the scope may see, newest first: what it may not is left out.
    public final func history(_ span: HistorySpan, since: Instant?, before: Int64?, limit: Int) throws -> HistoryPage {
        if case .instance(let key) = span {
            guard let found = try reader.current(key) else { throw FHIRFault(.notFound, "record.not-found", ["key": key.description]) }
            try admit(.read, found)
        } else if scope.role == .patient {
            throw refusal("history")
        }
        var page = try reader.history(span, since: since, before: before, limit: limit)
        page.versions = try page.versions.compactMap { version in
            guard let shown = try shown(.read, version) else { return nil }
            if version.patient != nil { record(.read, version.key, version.patient, isAllowed: true) }
            return shown
        }
        return page
    }

    /// Matches that the scope may see, the search narrowed to them: what it may not see can neither be found nor guessed at.
    public final func search(_ request: SearchRequest) throws -> SearchPage {
        var page = try reader.search(narrowing.narrowed(request))
        page.matches = try page.matches.compactMap { try shown(.read, $0) }
        page.included = try page.included.compactMap { try shown(.read, $0) }
        let query = request.used.map { $0.0 + "=" + $0.1 }.joined(separator: "&")
        var seen: Set<PatientMark> = []
        for found in page.matches + page.included {
            guard let patient = found.patient, seen.insert(patient).inserted else { continue }
            record(.read, found.key, patient, isAllowed: true, query: query)
        }
        if seen.isEmpty, PatientCompartment.r4.holds(request.type) { record(.execute, ResourceKey(request.type, ""), nil, isAllowed: true, query: query) }
        return page
    }

    /// Who holds a unique name; nil for nobody.
    public final func holder(_ name: String) throws -> ResourceKey? { try reader.holder(name) }

    /// Gives `body` each resource of a type that fits the search, over all pages.
    public final func forEach(_ type: String, _ parameters: [(String, String)], _ body: (Resource) throws -> Void) throws {
        var request = try SearchReader().read(type, parameters)
        request.count = SearchRequest.maximumCount
        repeat {
            let page = try search(request)
            for version in page.matches { try body(version.resource()) }
            request.cursor = page.next
        } while request.cursor != nil
    }

    /// The resources that match, without paging details.
    public final func resources(_ request: SearchRequest) throws -> [Resource] {
        var request = request
        request.isFollowed = false
        return try search(request).matches.map { try $0.resource() }
    }

    public final func count(_ request: SearchRequest) throws -> Int { try reader.count(narrowing.narrowed(request)) }

    /// Who reached whose records, newest first. A patient asks about themselves alone.
    public final func audit(patient: ResourceKey?, _ query: AuditQuery) throws -> [AuditEntry] {
        // Who looked is told to those who oversee, and to the patient it is about: never to all who may look themselves.
        let isOwn = scope.role == .patient && patient == scope.user
        guard isOwn || scope.role == .operatorStaff || scope.role == .system, scope.limits(.look, "AuditEvent") != nil || isOwn && scope.grants == nil else {
            throw refusal("AuditEvent")
        }
        var query = query
        if let patient {
            guard let mark = try reader.mark(patient) else { return [] }
            query.patient = mark
            record(.read, ResourceKey("AuditEvent", patient.id), mark, isAllowed: true)
        }
        return try reader.audit(query)
    }

    /// The patient that a mark stands for; nil for none.
    public final func patient(_ mark: PatientMark) throws -> ResourceKey? { try reader.patient(mark) }

    /// Tasks that changed for the scope's institution after an event, each once, the one that changed last at the end; operators see all. `last`: the event
    /// to go on after.
    public final func changedTasks(after sequence: Int64, limit: Int) throws -> (tasks: [ResourceKey], last: Int64) {
        guard scope.limits(.search, "Task") != nil, ![.patient, .planner].contains(scope.role) else { throw refusal("Task") }
        let events = try reader.events(after: sequence, limit: limit)
        let seesAll = scope.role == .operatorStaff || scope.role == .system
        var order: [ResourceKey: Int64] = [:]
        for (number, event) in events where event.subject.type == "Task" && (seesAll || event.audience.contains(scope.organisation)) {
            order[event.subject] = number
        }
        return (order.sorted { $0.value < $1.value }.map(\.key), events.last?.sequence ?? sequence)
    }

    public final func newestEvent() throws -> Int64 { try reader.newestEvent() }

    public final func subscriptionState(_ key: ResourceKey) throws -> SubscriptionState? { try reader.subscriptionState(key) }

    public final func subscriptionEvents(_ key: ResourceKey, after number: Int, limit: Int) throws -> [SubscriptionEvent] {
        try reader.subscriptionEvents(key, after: number, limit: limit)
    }

    public final func countsByType() throws -> [String: Int] { try reader.countsByType() }

    // MARK: the rules

    private var narrowing: ScopeNarrowing { ScopeNarrowing(scope: scope, privacy: privacy) }

    /// Checks and, for a patient's record, notes the access; a refusal is noted too. Gives the version as it may be seen.
    @discardableResult
    final func admit(_ action: AuditAction, _ found: StoredVersion) throws -> StoredVersion {
        let shown: StoredVersion
        do {
            shown = try check(action, found)
        } catch {
            record(action, found.key, found.patient, isAllowed: false)
            throw error
        }
        if found.patient != nil { record(action, found.key, found.patient, isAllowed: true) }
        return shown
    }

    /// Whether the scope sees less than all of a type.
    final var hasLimits: Bool { privacy != nil || scope.grants != nil || scope.role == .patient }

    /// Throws `.forbidden`, and notes it, for a version that the scope may not use so.
    final func requireUse(_ action: AuditAction, _ found: StoredVersion) throws {
        if try shown(action, found) != nil { return }
        record(action, found.key, found.patient, isAllowed: false)
        throw refusal(found.key.type)
    }

    /// Nil for a version that the scope may not see.
    private func shown(_ action: AuditAction, _ found: StoredVersion) throws -> StoredVersion? {
        do {
            return try check(action, found)
        } catch let fault as FHIRFault where fault.kind == .forbidden {
            return nil
        }
    }

    private func check(_ action: AuditAction, _ found: StoredVersion) throws -> StoredVersion {
        let type = found.key.type
        guard scope.allows(action, type), let limits = scope.limits(action.permission, type) else { throw refusal(type) }
        if !limits.isEmpty { try check(limits, found) }
        if type == "Subscription" { try checkOwner(found) }
        if scope.role != .system, action == .read {
            try ContentScan.check(found)
            if try OwnRecord.isOwn(found) { throw refusal(type) }
        }
        return try privacy?.shown(found) ?? found
    }

    /// A subscription holds its owner's secrets: headers, an address.
    private func checkOwner(_ found: StoredVersion) throws {
        if scope.role == .system || scope.role == .operatorStaff { return }
        if let state = try reader.subscriptionState(found.key), state.user != scope.user { throw refusal("Subscription") }
    }

    private func check(_ limits: [SearchCriterion], _ found: StoredVersion) throws {
        if found.isDeleted {
            // Nothing is left to be asked but whose it was.
            guard let patient = scope.onlyPatient, let mark = try reader.mark(patient), mark == found.patient else { throw refusal(found.key.type) }
            return
        }
        let prepared = try PreparedResource(checked: found.resource())
        let holds = SearchMatch.holds(
            limits, prepared.resource, prepared.entries, updated: found.updated.milliseconds, now: now.milliseconds)
        if holds != true { throw refusal(found.key.type) }
    }

    final func record(_ action: AuditAction, _ key: ResourceKey, _ patient: PatientMark?, isAllowed: Bool, query: String? = nil) {
        if isForFigures { return }
        entries.append(scope.entry(action, key, patient, isAllowed: isAllowed, at: now, query: query))
    }

    final func refusal(_ type: String) -> FHIRFault { scope.refusal(type) }
}
