public import FHIRModel
public import RegionalPolicy

/// How long a state may last before somebody is alarmed: figures of `RegionalPolicy`, owners of the table of states.
public struct ReferralClock: Sendable {
    /// The clock's name, and who owns it.
    public var name: String
    public var owner: ReferralActor

    /// One clock for every state that is not an end.
    public static let all: [ReferralState: ReferralClock] = [
        .draft: ReferralClock(name: "unsent-due", owner: .referrer), .submitted: ReferralClock(name: "receive-due", owner: .triage),
        .received: ReferralClock(name: "answer-due", owner: .triage), .redirected: ReferralClock(name: "receive-due", owner: .triage),
        .infoRequested: ReferralClock(name: "information-due", owner: .referrer), .accepted: ReferralClock(name: "booking-due", owner: .booking),
        .waitingSlot: ReferralClock(name: "slot-due", owner: .booking), .scheduled: ReferralClock(name: "attendance-due", owner: .booking),
        .noShow: ReferralClock(name: "recontact-due", owner: .booking), .appointmentCancelled: ReferralClock(name: "rebook-due", owner: .booking),
        .inCare: ReferralClock(name: "summary-due", owner: .expert), .cancelRequested: ReferralClock(name: "cancel-due", owner: .triage),
    ]
}

/// When a referral's clocks began: kept on its Task.
public struct ReferralTimes: Sendable, Equatable {
    /// When the present state began.
    public var since: Instant
    /// When the clock of the answer began; moved on by every pause, and kept when the referral is redirected.
    public var answer: Instant
    /// When the visit ends that the state waits for.
    public var visitEnd: Instant?
    /// Since when the clock stands still, and until when at most; nil while it runs.
    public var stop: Stop?

    public struct Stop: Sendable, Equatable {
        public var from: Instant
        public var until: Instant
    }

    public init(since: Instant, answer: Instant, visitEnd: Instant? = nil, stop: Stop? = nil) {
        (self.since, self.answer, self.visitEnd, self.stop) = (since, answer, visitEnd, stop)
    }

    /// Lets the clock run on from when it stood still: the time until then does not count.
    mutating func goOn(at now: Instant) {
        guard let stop else { return }
        let stood = max(0, min(now, stop.until).minutes(since: stop.from))
        (since, answer, self.stop) = (since.adding(minutes: stood), answer.adding(minutes: stood), nil)
    }
}

/// The figures of referrals in force somewhere on a day.
public struct ReferralFigures: Sendable {
    private let book: PolicyBook
    private let region: String
    private let day: CivilDate
    public let calendar: WorkCalendar

    /// Rungs of an alarm: the desk, its institution's referral office, the region's coordinator.
    static let topRung = 3

    public init(_ book: PolicyBook, region: String = "", on day: CivilDate) {
        self.book = book
        self.region = region
        self.day = day
        calendar = WorkCalendar(book, region: region, on: day)
    }

    var limits: ReferralLimits {
        ReferralLimits(
            redirects: book.count("referral.redirects", region: region, on: day), questions: book.count("referral.questions", region: region, on: day),
            shortlist: book.count("referral.shortlist", region: region, on: day), files: book.count("referral.files", region: region, on: day),
            fileMegabytes: book.count("referral.file-megabytes", region: region, on: day))
    }

    /// By when a file is sent that is awaited or was blocked.
    func fileDue(from now: Instant) -> Instant {
        book.spans("referral.file-clock", region: region, on: day).first?.end(from: now, calendar) ?? now.adding(days: 2)
    }

    /// Days within which the same problem of a patient is the same referral.
    public var duplicateDays: Int { book.count("referral.duplicate-days", region: region, on: day) }

    /// By when the papers of an emergency are there.
    func paperworkDue(from now: Instant) -> Instant {
        let spans = book.spans("referral.emergency-paperwork", region: region, on: day)
        return spans.first?.end(from: now, calendar) ?? now.adding(days: 1)
    }

    /// How long the state may last; nil for an end.
    public func span(_ referral: ReferralCase) -> Span? {
        let order: [ReferralPriority] = [.stat, .asap, .urgent, .routine]
        guard ReferralClock.all[referral.state] != nil, let place = order.firstIndex(of: referral.priority) else { return nil }
        let name = "referral.clock." + referral.state.rawValue
        let isDown = [.down, .back].contains(referral.rules)
        let down = isDown ? book.spans(name + ".down", region: region, on: day) : []
        let spans = down.isEmpty ? book.spans(name, region: region, on: day) : down
        return place < spans.count ? spans[place] : nil
    }

    /// When the clock of the state began.
    private func start(_ state: ReferralState, _ given: ReferralTimes) -> Instant {
        // A clock that stands still goes on by itself at the end of the stop.
        var times = given
        if let stop = given.stop { times.goOn(at: stop.until) }
        return switch state {
        case .received: times.answer
        case .scheduled: times.visitEnd.map { max($0, times.since) } ?? times.since
        default: times.since
        }
    }

    /// Until when a clock may stand still that is stopped now.
    func stopLimit(from now: Instant) -> Instant {
        book.spans("referral.stop-clock", region: region, on: day).first?.end(from: now, calendar) ?? now
    }

    /// When the state is overdue; nil for an end.
    public func deadline(_ referral: ReferralCase, _ times: ReferralTimes) -> Instant? {
        span(referral).map { $0.end(from: start(referral.state, times), calendar) }
    }

    /// When the platform looks again: at the deadline, half its time later, all of it later, then every day; nil for an end.
    public func nextAlarm(_ referral: ReferralCase, _ times: ReferralTimes, at now: Instant) -> Instant? {
        guard let due = deadline(referral, times) else { return nil }
        let length = max(15, due.minutes(since: start(referral.state, times)))
        switch referral.rung {
        case 0: return due
        case 1: return due.adding(minutes: length / 2)
        case 2: return due.adding(minutes: length)
        default: return max(now, due).adding(minutes: max(length, 24 * 60))
        }
    }

    /// When a referral that nobody moves ends by itself; nil where it never does.
    public func expiry(_ referral: ReferralCase, _ times: ReferralTimes) -> Instant? {
        book.spans("referral.expiry." + referral.state.rawValue, region: region, on: day).first.map { $0.end(from: times.since, calendar) }
    }

    /// What a clock that rings does.
    public func ringing(_ referral: ReferralCase, _ times: ReferralTimes, at now: Instant) -> ReferralCommand {
        if referral.state == .cancelRequested, referral.resume != .inCare, let due = deadline(referral, times),
            now >= due.adding(minutes: due.minutes(since: times.since))
        {
            return .confirmCancel
        }
        let mayEnd = referral.priority == .routine || referral.state == .draft
        if mayEnd, referral.rung >= Self.topRung, let end = expiry(referral, times), now >= end { return .expire }
        return .escalate
    }
}
