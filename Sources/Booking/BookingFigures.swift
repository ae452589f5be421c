public import FHIRModel
public import RegionalPolicy

/// The figures that bookings of one day are held to.
public struct BookingFigures: Sendable {
    public var holdMinutes: Int
    public var holdsPerPerson: Int
    public var holdsPerClerk: Int
    public var bookingsPerDay: Int
    /// Places of the waiting list that one patient may have without a referral.
    public var waitsPerPerson: Int
    /// Whether own bookings need a name and an identity document.
    public var isRealName: Bool
    public var noShowLimit: Int
    public var noShowDays: Int
    public var banDays: Int
    public var offerHours: Int
    public var offerLeadHours: Int
    public var horizonDays: Int
    public var referralShare: Double
    /// Of the slots kept for referrals, how many are experts' at least.
    public var expertShare: Double
    public var releaseHours: Int
    /// Days after a missed visit within which the patient may appeal, and the time for the answer.
    public var appealDays: Int
    public var appealAnswer: Span?
    /// How long an outside hospital's answer may take before somebody is asked to look, and how late an answer to a question may still come.
    public var outsideClock: Span?
    public var outsideLateMinutes: Int
    /// How far ahead a booking may lie, by source: `public`, or the priority of a referral.
    public var windows: [String: Span]
    public let calendar: WorkCalendar

    public init(_ book: PolicyBook, region: String = "", on day: CivilDate) {
        func count(_ name: String) -> Int { book.count("booking." + name, region: region, on: day) }
        holdMinutes = count("hold-minutes")
        holdsPerPerson = count("holds-per-person")
        holdsPerClerk = count("holds-per-clerk")
        bookingsPerDay = count("per-day")
        waitsPerPerson = count("waits-per-person")
        isRealName = count("real-name") > 0
        noShowLimit = count("no-shows")
        noShowDays = count("no-show-days")
        banDays = count("ban-days")
        offerHours = count("offer-hours")
        offerLeadHours = count("offer-lead-hours")
        horizonDays = count("horizon-days")
        referralShare = book.number("booking.referral-share", region: region, on: day)
        expertShare = book.number("booking.expert-share", region: region, on: day)
        releaseHours = count("release-hours")
        appealDays = count("appeal-days")
        appealAnswer = book.spans("booking.appeal-answer", region: region, on: day).first
        outsideClock = book.spans("booking.outside-clock", region: region, on: day).first
        outsideLateMinutes = count("outside-late-minutes")
        windows = [:]
        for name in ["public", "stat", "asap", "urgent", "routine"] {
            windows[name] = book.spans("booking.window." + name, region: region, on: day).first
        }
        calendar = WorkCalendar(book, region: region, on: day)
    }
}
