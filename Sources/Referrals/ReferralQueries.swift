public import FHIRModel
import FHIRSearch
public import Records

/// A line of a work list.
public struct ReferralLine: Sendable {
    public var key: ResourceKey
    public var patient: ResourceKey
    public var patientName: String
    public var gender: String
    public var age: Int?
    public var reason: String
    public var priority: ReferralPriority
    public var direction: ReferralDirection
    public var state: ReferralState
    public var referrer: String
    public var recipient: String
    public var authored: Instant?
    public var deadline: Instant?
    /// When its present state began.
    public var since: Instant

    /// How it stands with its time: `late`, `soon` when `percent` of it are over, nil before and at an end.
    public func forecast(at now: Instant, percent: Int) -> String? {
        guard let deadline, !state.isTerminal else { return nil }
        if deadline <= now { return "late" }
        let length = deadline.minutes(since: since)
        return now > since && length > 0 && now.minutes(since: since) * 100 >= length * percent ? "soon" : nil
    }

    /// 0 while it waits for an answer, 1 after.
    var rank: Int { [.submitted, .received, .redirected].contains(state) ? 0 : 1 }
}

/// What pages and indicators may ask.
public enum ReferralQueries {
    public enum Box: String, Sendable, CaseIterable { case incoming, outgoing }

    /// What of a work list is shown.
    public enum Show: String, Sendable, CaseIterable {
        case all, decide, book, care, done

        /// States, as values of `business-status`; nil for all.
        var states: [ReferralState]? {
            switch self {
            case .all: nil
            case .decide: [.submitted, .received, .redirected, .infoRequested]
            case .book: [.accepted, .waitingSlot, .noShow, .appointmentCancelled]
            case .care: [.scheduled, .inCare, .cancelRequested]
            case .done: [.completed, .returned, .advised, .declined, .cancelled, .expired]
            }
        }
    }

    /// In what order.
    public enum Order: String, Sendable, CaseIterable { case due, newest, priority }

    /// Referrals of an institution in some of their states, at most `limit`, ordered as asked.
    public static func shown(
        _ reader: ScopedReader, _ box: Box, _ show: Show, _ order: Order, organisation: String, limit: Int
    ) throws -> [ReferralLine] {
        guard let states = show.states else { return try sorted(open(reader, box, organisation: organisation, limit: limit), order) }
        let pairs = [
            (box == .incoming ? "owner" : "requester", "Organization/\(organisation)"),
            ("business-status", states.map { ReferralState.system + "|" + $0.rawValue }.joined(separator: ",")),
            ("_sort", show == .decide ? "authored-on" : "-authored-on"), ("_count", "\(limit)"),
        ]
        return try sorted(reader.resources(SearchReader().read("Task", pairs)).compactMap { try line(reader, $0) }, order)
    }

    private static func sorted(_ lines: [ReferralLine], _ order: Order) -> [ReferralLine] {
        let priorities = ReferralPriority.allCases
        switch order {
        case .due: return lines
        case .newest: return lines.sorted { ($0.authored?.milliseconds ?? 0, $0.key.id) > ($1.authored?.milliseconds ?? 0, $1.key.id) }
        case .priority:
            return lines.enumerated().sorted { first, second in
                let (one, two) = (priorities.firstIndex(of: first.element.priority) ?? 0, priorities.firstIndex(of: second.element.priority) ?? 0)
                return (two, first.offset) < (one, second.offset)
            }.map(\.element)
        }
    }

    /// Open referrals of an institution: those that wait for an answer first, the soonest due at the top; at most `limit`.
    public static func open(_ reader: ScopedReader, _ box: Box, organisation: String, limit: Int) throws -> [ReferralLine] {
        let side = (box == .incoming ? "owner" : "requester", "Organization/\(organisation)")
        // Drafts are their writer's alone.
        let waiting = ("status", box == .outgoing ? "draft,requested,received,on-hold" : "requested,received,on-hold")
        // What waits is never crowded out by what is newer: the pressing first, then the oldest, then what is under way or just done.
        let parts = [
            [side, waiting, ("priority", "stat,asap,urgent"), ("_sort", "authored-on")], [side, waiting, ("_sort", "authored-on")],
            [side, ("status", "accepted,in-progress,completed"), ("_sort", "-authored-on")],
        ]
        var lines: [ReferralLine] = []
        var seen: Set<ResourceKey> = []
        for pairs in parts where lines.count < limit {
            for task in try reader.resources(SearchReader().read("Task", pairs + [("_count", "\(limit)")])) {
                guard lines.count < limit, let found = try line(reader, task), ![.returned, .advised].contains(found.state), seen.insert(found.key).inserted
                else {
                    continue
                }
                lines.append(found)
            }
        }
        // What waits for an answer comes first, the soonest due at the top.
        return lines.sorted { ($0.rank, $0.deadline?.milliseconds ?? .max, $0.key.id) < ($1.rank, $1.deadline?.milliseconds ?? .max, $1.key.id) }
    }

    /// All referrals of a patient, newest first.
    public static func of(_ reader: ScopedReader, patient: ResourceKey) throws -> [ReferralLine] {
        let pairs = [("patient", patient.description), ("_sort", "-authored-on"), ("_count", "50")]
        return try reader.resources(SearchReader().read("Task", pairs)).compactMap { try line(reader, $0) }
    }

    /// The referral that carries an order; nil for an order that is none's, or whose referral is over.
    public static func task(_ reader: ScopedReader, of request: ResourceKey) throws -> ResourceKey? {
        try reader.resources(SearchReader().read("Task", [("focus", request.description)])).first { task in
            (try? ReferralResources.referralCase(task)).map { !$0.state.isTerminal } ?? false
        }?.key
    }

    /// The line of one Task; nil when it is not a referral's.
    public static func line(_ reader: ScopedReader, _ task: Resource) throws -> ReferralLine? {
        guard let key = task.key, let patient = task["for"]["reference"].string.flatMap({ ResourceKey($0) }),
            let referral = try? ReferralResources.referralCase(task)
        else { return nil }
        let person = try reader.find(patient)
        let birth = person?["birthDate"].string.flatMap { PartialDate($0) }
        return ReferralLine(
            key: key, patient: patient, patientName: person?["name"][0]["text"].string ?? "", gender: person?["gender"].string ?? "",
            age: birth.map { $0.low.date.years(until: reader.now.date) }, reason: task["description"].string ?? "",
            priority: task["priority"].string.flatMap(ReferralPriority.init) ?? .routine,
            direction: task["code"]["coding"][0]["code"].string.flatMap(ReferralDirection.init) ?? .up, state: referral.state,
            referrer: referral.referrer, recipient: referral.recipient,
            authored: task["authoredOn"].string.flatMap { PartialDate($0) }?.low,
            deadline: task["restriction"]["period"]["end"].string.flatMap { PartialDate($0) }?.low, since: ReferralResources.times(task).since)
    }
}
