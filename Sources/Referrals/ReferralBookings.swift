public import FHIRModel
public import Records

/// A visit that a referral asks for.
public struct ReferralVisit: Sendable {
    public var slots: [ResourceKey]
    public var patient: ResourceKey
    public var request: ResourceKey
    public var priority: ReferralPriority
    /// The visit that it takes the place of.
    public var replaces: ResourceKey?
    /// Why it may lie beside another visit.
    public var overlapReason: String?
    /// The institution that the referral is with.
    public var recipient = ""
    /// The department that it asks for; empty for any.
    public var department = ""
}

/// What booking does for a referral; handed in, so that this room knows no slots.
public struct ReferralBookings: Sendable {
    /// Takes all slots of a visit; gives the Appointment's key. Throws `.conflict` when one is taken.
    public var take: @Sendable (ScopedTransaction, ReferralVisit, _ id: String) throws -> ResourceKey
    /// Brings an appointment into a state of R4's appointmentstatus; a cancelled one gives its slots back, or closes them.
    public var settle: @Sendable (ScopedTransaction, _ appointment: ResourceKey, _ status: String, _ closing: Bool) throws -> Void
    /// Begins to wait for a slot at an institution; gives the key of the entry.
    public var wait: @Sendable (ScopedTransaction, _ visit: ReferralVisit, _ organisation: String, _ id: String) throws -> ResourceKey

    public init(
        take: @escaping @Sendable (ScopedTransaction, ReferralVisit, String) throws -> ResourceKey,
        settle: @escaping @Sendable (ScopedTransaction, ResourceKey, String, Bool) throws -> Void,
        wait: @escaping @Sendable (ScopedTransaction, ReferralVisit, String, String) throws -> ResourceKey
    ) {
        self.take = take
        self.settle = settle
        self.wait = wait
    }

    /// Place in the waiting list, as of iCalendar: 1 before 9.
    public static func rank(_ priority: ReferralPriority) -> Int {
        switch priority {
        case .stat: 1
        case .asap: 2
        case .urgent: 3
        case .routine: 5
        }
    }
}
