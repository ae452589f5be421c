public import FHIRModel

/// How long a state may last before somebody is alarmed, by priority. Dated regional data; figures without a section of
/// 国家基本公共卫生服务规范 are platform defaults.
public struct ReferralClock: Sendable {
    /// The clock's name, and who owns it.
    public var name: String
    public var owner: ReferralActor
    /// Minutes for stat, asap, urgent and routine.
    public var minutes: [ReferralPriority: Int]
    /// Days after which a routine referral expires when nobody has moved it; nil where it never does.
    public var expiryDays: Int?

    private static let day = 24 * 60

    /// One clock for every state that is not an end.
    public static let all: [ReferralState: ReferralClock] = [
        .draft: clock("unsent-due", .referrer, 15, 60, 240, day, 14), .submitted: clock("receive-due", .triage, 15, 30, 60, day / 2, 30),
        .received: clock("answer-due", .triage, 30, 60, 120, day, 30), .redirected: clock("receive-due", .triage, 15, 30, 60, day / 2, 30),
        .infoRequested: clock("information-due", .referrer, 15, 60, 240, 2 * day, 14), .accepted: clock("booking-due", .booking, 15, 60, 240, day, nil),
        .waitingSlot: clock("slot-due", .booking, 60, 240, 720, 2 * day, 90), .scheduled: clock("attendance-due", .booking, 60, 120, 240, day, nil),
        .noShow: clock("recontact-due", .booking, 60, 240, day, 2 * day, 14), .appointmentCancelled: clock("rebook-due", .booking, 30, 120, 240, day, 14),
        .inCare: clock("summary-due", .expert, day, day, day, day, nil), .cancelRequested: clock("cancel-due", .triage, 15, 30, 120, day, nil),
    ]

    private static func clock(
        _ name: String, _ owner: ReferralActor, _ stat: Int, _ asap: Int, _ urgent: Int, _ routine: Int, _ expiry: Int?
    ) -> ReferralClock {
        ReferralClock(name: name, owner: owner, minutes: [.stat: stat, .asap: asap, .urgent: urgent, .routine: routine], expiryDays: expiry)
    }

    /// When a state that begins at `start` is overdue; nil for an end.
    public static func deadline(_ state: ReferralState, _ priority: ReferralPriority, from start: Instant) -> Instant? {
        all[state].map { start.adding(minutes: $0.minutes[priority] ?? day) }
    }
}
