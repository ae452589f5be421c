public import FHIRModel

/// Where a booking comes from.
public enum BookingSource: Sendable, Equatable {
    /// The patient, or somebody at a counter for them.
    case open
    /// A referral of a priority.
    case referral(priority: String)
    /// The platform's operators, who bring what was booked elsewhere: no window, no number a day.
    case elsewhere

    var window: String {
        switch self {
        case .open: "public"
        case .referral(let priority): priority
        case .elsewhere: ""
        }
    }
}

/// What is to be booked: all of it or nothing.
public struct BookingOrder: Sendable {
    /// Times of one visit, such as a theatre, a surgeon and a bed.
    public var slots: [ResourceKey]
    /// Nil only for a hold, whose patient is told later.
    public var patient: ResourceKey?
    public var request: ResourceKey?
    public var source: BookingSource
    public var comment: String?
    /// Why two visits at the same time are meant.
    public var overlapReason: String?
    /// An appointment that this one takes the place of.
    public var replaces: ResourceKey?
    /// The institution that a referral is with: its visit is there, or with somebody who works there.
    public var recipient: String?
    /// What was read of the slots' schedules and of the patient before the transaction began, so that the writer has less to do; what is missing is read
    /// within.
    public var standings: [ResourceKey: ScheduleStanding] = [:]
    var knowsPerson = false
    /// The entry of the waiting list that an offer is made to.
    var entry: ResourceKey?
    /// Whether a visit may wait for a hospital that keeps its own book.
    public var mayWait = true

    public init(slots: [ResourceKey], patient: ResourceKey?, request: ResourceKey? = nil, source: BookingSource = .open) {
        self.slots = slots
        self.patient = patient
        self.request = request
        self.source = source
    }
}
