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
    /// Until when its clock stands still; nil while it runs.
    public var stoppedUntil: Instant?

    /// How it stands with its time: `late`, `soon` when `percent` of it are over, nil before and at an end.
    public func forecast(at now: Instant, percent: Int) -> String? {
        guard let deadline, !state.isTerminal else { return nil }
        if deadline <= now { return "late" }
        let length = deadline.minutes(since: since)
        return now > since && length > 0 && now.minutes(since: since) * 100 >= length * percent ? "soon" : nil
    }
}

/// What pages and indicators may ask.
public enum ReferralQueries {
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

    /// The newest referral of an order, also one that has ended.
    static func anyTask(_ reader: ScopedReader, of request: ResourceKey) throws -> Resource? {
        try reader.resources(SearchReader().read("Task", [("focus", request.description), ("_sort", "-authored-on")])).first { task in
            (try? ReferralResources.referralCase(task)) != nil
        }
    }

    /// The line of one Task; nil when it is not a referral's.
    public static func line(_ reader: ScopedReader, _ task: Resource) throws -> ReferralLine? {
        guard let key = task.key, let patient = task["for"]["reference"].string.flatMap({ ResourceKey($0) }),
            let referral = try? ReferralResources.referralCase(task)
        else { return nil }
        let person = try reader.find(patient)
        let birth = person?["birthDate"].string.flatMap { PartialDate($0) }
        let times = ReferralResources.times(task)
        return ReferralLine(
            key: key, patient: patient, patientName: person?["name"][0]["text"].string ?? "", gender: person?["gender"].string ?? "",
            age: birth.map { $0.low.date.years(until: reader.now.date) }, reason: task["description"].string ?? "",
            priority: task["priority"].string.flatMap(ReferralPriority.init) ?? .routine,
            direction: task["code"]["coding"][0]["code"].string.flatMap(ReferralDirection.init) ?? .up, state: referral.state,
            referrer: referral.referrer, recipient: referral.recipient,
            authored: task["authoredOn"].string.flatMap { PartialDate($0) }?.low,
            deadline: task["restriction"]["period"]["end"].string.flatMap { PartialDate($0) }?.low, since: times.since,
            stoppedUntil: times.stop.flatMap { $0.until > reader.now ? $0.until : nil })
    }
}
