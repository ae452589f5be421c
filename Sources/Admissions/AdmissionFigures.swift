public import FHIRModel
public import RegionalPolicy

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
    /// LOINC codes of the tests that are usual before an admission.
    public var tests: [String]
    let calendar: WorkCalendar

    public init(_ book: PolicyBook, region: String = "", on day: CivilDate) {
        func span(_ name: String) -> Span? { book.spans("admission." + name, region: region, on: day).first }
        deposit = book.table("admission.deposit", region: region, on: day)
        insuredShare = book.number("admission.insured-share", region: region, on: day)
        tests = book.text("admission.tests", region: region, on: day).split(separator: " ").map(String.init)
        (payment, retry, arrival) = (span("payment"), span("retry"), span("arrival"))
        calendar = WorkCalendar(book, region: region, on: day)
    }

    func end(_ span: Span?, from: Instant) -> Instant { span?.end(from: from, calendar) ?? from.adding(minutes: 60) }
}
