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

    init(_ reader: any RecordReader, _ scope: AccessScope, _ now: Instant, isForFigures: Bool = false) {
        self.isForFigures = isForFigures
        self.reader = reader
        self.scope = scope
        self.now = now
    }

    /// The current version. Throws `.notFound`, `.deleted`, `.forbidden`.
    public final func read(_ key: ResourceKey) throws -> StoredVersion {
        guard let found = try reader.current(key) else { throw FHIRFault(.notFound, "record.not-found", ["key": key.description]) }
        try admit(.read, found)
        if found.isDeleted { throw FHIRFault(.deleted, "record.deleted", ["key": key.description]) }
        return found
    }

    /// The current resource; nil when there is none.
    public final func find(_ key: ResourceKey) throws -> Resource? {
        guard let found = try reader.current(key), !found.isDeleted else { return nil }
        try admit(.read, found)
        return try found.resource()
    }

    /// One version. Throws `.notFound`, `.deleted`, `.forbidden`.
    public final func read(_ key: ResourceKey, version: Int) throws -> StoredVersion {
        guard let found = try reader.version(key, version) else {
            throw FHIRFault(.notFound, "record.no-version", ["key": key.description, "version": "\(version)"])
        }
        try admit(.read, found)
        if found.isDeleted { throw FHIRFault(.deleted, "record.deleted", ["key": key.description]) }
        return found
    }

    public final func history(_ span: HistorySpan, since: Instant?, before: Int64?, limit: Int) throws -> HistoryPage {
        if case .instance(let key) = span {
            guard let found = try reader.current(key) else { throw FHIRFault(.notFound, "record.not-found", ["key": key.description]) }
            try admit(.read, found)
        } else if scope.role == .patient {
            throw refusal("history")
        }
        let page = try reader.history(span, since: since, before: before, limit: limit)
        for version in page.versions { try admit(.read, version) }
        return page
    }

    /// Matches that the scope may see; a patient's search is narrowed to their own records.
    public final func search(_ request: SearchRequest) throws -> SearchPage {
        let page = try reader.search(try narrowed(request))
        var seen: Set<PatientMark> = []
        for found in page.matches + page.included {
            try check(.read, found)
            guard let patient = found.patient else { continue }
            if seen.insert(patient).inserted { record(.read, found.key, patient, isAllowed: true) }
        }
        return page
    }

    /// The resources that match, without paging details.
    public final func resources(_ request: SearchRequest) throws -> [Resource] {
        try search(request).matches.map { try $0.resource() }
    }

    public final func count(_ request: SearchRequest) throws -> Int { try reader.count(try narrowed(request)) }

    /// Who reached a patient's records, newest first.
    public final func audit(patient: ResourceKey?, limit: Int) throws -> [AuditEntry] {
        // Who looked is told to those who oversee, and to the patient it is about: never to all who may look themselves.
        let isOwn = scope.role == .patient && patient == scope.user
        guard isOwn || scope.role == .operatorStaff || scope.role == .system else { throw refusal("AuditEvent") }
        guard let patient else { return try reader.audit(patient: nil, limit: limit) }
        guard let mark = try reader.mark(patient) else { return [] }
        record(.read, ResourceKey("AuditEvent", patient.id), mark, isAllowed: true)
        return try reader.audit(patient: mark, limit: limit)
    }

    public final func subscriptionState(_ key: ResourceKey) throws -> SubscriptionState? { try reader.subscriptionState(key) }

    public final func subscriptionEvents(_ key: ResourceKey, after number: Int, limit: Int) throws -> [SubscriptionEvent] {
        try reader.subscriptionEvents(key, after: number, limit: limit)
    }

    public final func countsByType() throws -> [String: Int] { try reader.countsByType() }

    // MARK: the rules

    private func narrowed(_ request: SearchRequest) throws -> SearchRequest {
        // A condition on another resource tells of it as much as reading it does.
        let reached = request.reachedTypes
        for type in reached where !scope.allows(.read, type) { throw refusal(type) }
        guard scope.role == .patient, !reached.isSubset(of: AccessScope.administrative) else { return request }
        guard request.includes.isEmpty, request.reverseIncludes.isEmpty, !request.criteria.contains(where: \.reachesOthers),
            let own = PatientCompartment.r4.criterion(request.type, scope.user)
        else { throw refusal(request.type) }
        var request = request
        request.criteria.append(own)
        return request
    }

    /// Checks and, for a patient's record, notes the access; a refusal is noted too.
    final func admit(_ action: AuditAction, _ found: StoredVersion) throws {
        do {
            try check(action, found)
        } catch {
            record(action, found.key, found.patient, isAllowed: false)
            throw error
        }
        if found.patient != nil { record(action, found.key, found.patient, isAllowed: true) }
    }

    private func check(_ action: AuditAction, _ found: StoredVersion) throws {
        if !scope.allows(action, found.key.type) { throw refusal(found.key.type) }
        guard scope.role == .patient, !AccessScope.administrative.contains(found.key.type) else { return }
        let own = try reader.mark(scope.user)
        if own != nil && own == found.patient { return }
        // A group appointment is about several: the mark is that of the first.
        guard !found.isDeleted, try PreparedResource(checked: found.resource()).patients.contains(scope.user) else { throw refusal(found.key.type) }
    }

    final func record(_ action: AuditAction, _ key: ResourceKey, _ patient: PatientMark?, isAllowed: Bool) {
        if isForFigures { return }
        entries.append(scope.entry(action, key, patient, isAllowed: isAllowed, at: now))
    }

    final func refusal(_ type: String) -> FHIRFault { FHIRFault(.forbidden, "access.forbidden", ["type": type]) }
}
