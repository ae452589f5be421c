public import FHIRModel
public import RegionalPolicy

/// Who is to be admitted, and what is wanted for it.
public struct AdmissionOrder: Sendable {
    public var patient: ResourceKey
    public var organisation: String
    /// The order of the referral that leads here; nil without one.
    public var request: ResourceKey?
    /// Schedule of the ward's beds.
    public var ward: ResourceKey
    /// LOINC codes of the tests before admission.
    public var tests: [String]
    /// Not before.
    public var from: Instant

    public init(patient: ResourceKey, organisation: String, request: ResourceKey?, ward: ResourceKey, tests: [String], from: Instant) {
        self.patient = patient
        self.organisation = organisation
        self.request = request
        self.ward = ward
        self.tests = tests
        self.from = from
    }
}

/// The figures that admissions of one day are held to.
public struct AdmissionFigures: Sendable {
    /// Yuan by the institution's level.
    public var deposit: [String: Double]
    /// Part of the deposit that the insured pay.
    public var insuredShare: Double
    /// Within which the deposit is paid.
    public var payment: Span?
    /// After which a step that was left is taken again.
    public var retry: Span?
    /// After the bed's time within which the patient comes.
    public var arrival: Span?
    let calendar: WorkCalendar

    public init(_ book: PolicyBook, region: String = "", on day: CivilDate) {
        func span(_ name: String) -> Span? { book.spans("admission." + name, region: region, on: day).first }
        deposit = book.table("admission.deposit", region: region, on: day)
        insuredShare = book.number("admission.insured-share", region: region, on: day)
        (payment, retry, arrival) = (span("payment"), span("retry"), span("arrival"))
        calendar = WorkCalendar(book, region: region, on: day)
    }

    func end(_ span: Span?, from: Instant) -> Instant { span?.end(from: from, calendar) ?? from.adding(minutes: 60) }
}
