import Admissions
public import Booking
public import FHIRModel
public import Identity
public import Logging
public import Optimization
public import Records
import Referrals
public import RegionalPolicy

/// Everything the server hands to its endpoints.
public struct WebServices: Sendable {
    public var records: ScopedRecords
    public var issuer: TokenIssuer
    public var surroundings: Surroundings
    public var settings: ServerSettings
    public var logger: Logger
    /// Whether the store holds demonstration data: shown on every page, and the only case with sign-in by a list.
    public var isDemonstration: Bool
    /// Users of the demonstration: sign-in name, what they are in Chinese and in English. Empty elsewhere.
    public var sampleUsers: [(name: String, chinese: String, english: String)]
    /// Address that links in answers begin with, such as `http://127.0.0.1:8080`.
    public var origin: String
    /// Client programs that may ask for tokens, read anew.
    public var clients: @Sendable () throws -> [RegisteredClient]
    /// The region's figures as the store has them now.
    public let policies: PolicyShelf
    private let figures: FigureShelf
    let nextFree: NextFreeSlots
    let care: CareDirectory
    /// The solver of linear programmes, loaded when it is first needed. Throws `.unavailable` where there is none.
    public var linearSolver: @Sendable () throws(FHIRFault) -> HighsLibrary = { () throws(FHIRFault) in
        throw FHIRFault(.unavailable, "plan.solver", ["detail": "HiGHS"])
    }
    /// Long solves; a service that runs beside the server.
    public let jobs = PlanningJobs()
    /// Where and when patients are seen.
    public let schedules: ScheduleDirectory
    let standings: ScheduleStandings
    /// What this region may use of a machine that it shares; nil for all of it.
    public var quota: TenantQuota?

    public init(
        records: ScopedRecords, issuer: TokenIssuer, surroundings: Surroundings, settings: ServerSettings, logger: Logger,
        isDemonstration: Bool, sampleUsers: [(name: String, chinese: String, english: String)], origin: String,
        clients: @escaping @Sendable () throws -> [RegisteredClient]
    ) {
        self.records = records
        self.issuer = issuer
        self.surroundings = surroundings
        self.settings = settings
        self.logger = logger
        self.isDemonstration = isDemonstration
        self.sampleUsers = sampleUsers
        self.origin = origin
        self.clients = clients
        let (policies, schedules) = (PolicyShelf(records), ScheduleDirectory(records))
        (self.policies, self.schedules) = (policies, schedules)
        standings = ScheduleStandings(records)
        figures = FigureShelf(records, policies)
        nextFree = NextFreeSlots(records)
        care = CareDirectory(records, policies, schedules, surroundings)
    }

    /// The referral desk under the figures in force where an institution is.
    func desk(at organisation: String = "") throws -> ReferralDesk {
        let (region, day) = (try figures.region(of: organisation), surroundings.now().date)
        return ReferralDesk(
            surroundings, ReferralSteps.bookings(surroundings, try figures.booking(region, on: day)), try figures.referral(region, on: day))
    }

    /// The desk of one-stop admissions under the figures in force where an institution is.
    func admissions(at organisation: String = "") throws -> AdmissionDesk {
        AdmissionDesk(surroundings, try bookingFigures(at: organisation), try admissionFigures(at: organisation))
    }

    /// The figures of admissions in force where an institution is.
    func admissionFigures(at organisation: String) throws -> AdmissionFigures {
        AdmissionFigures(try policies.book(), region: try figures.region(of: organisation), on: surroundings.now().date)
    }

    /// Days within which the same problem of a patient is the same referral.
    func duplicateDays() throws -> Int { try figures.referral("", on: surroundings.now().date).duplicateDays }

    /// The figures of bookings in force where an institution is.
    func bookingFigures(at organisation: String = "") throws -> BookingFigures {
        try figures.booking(figures.region(of: organisation), on: surroundings.now().date)
    }
}
