import FHIRModel
import RegionalPolicy
import Testing

private func moment(_ text: String) -> Instant { PartialDate(text)?.low ?? Instant(milliseconds: 0) }
private func day(_ text: String) -> CivilDate { moment(text).date }

@Suite("Figures that somebody decides")
struct RegionalPolicyTests {
    @Test("the longest region wins, then the latest day, and a figure holds only between its days")
    func precedence() {
        func own(_ region: String, _ from: String, _ value: String, to: String? = nil) -> PolicyFigure {
            PolicyFigure(name: "booking.per-day", region: region, from: day(from), to: to.map(day), value: value, source: "test")
        }
        let book = PolicyBook([own("", "2026-01-01", "4"), own("41", "2025-01-01", "5"), own("4101", "2026-06-01", "6", to: "2026-06-30")])
        let june = day("2026-06-15")
        #expect(book.count("booking.per-day", on: day("2025-12-31")) == 3)
        #expect(book.count("booking.per-day", on: june) == 4)
        #expect(book.count("booking.per-day", region: "412700", on: june) == 5)
        #expect(book.count("booking.per-day", region: "410100", on: june) == 6)
        #expect(book.count("booking.per-day", region: "410100", on: day("2026-07-01")) == 5)
        #expect(book.text("no.such", on: june) == "" && PolicyBook.national.isRegional == false && book.isRegional)
    }

    @Test("every default can be read, and says where it comes from")
    func defaults() {
        for name in PolicyBook.names {
            let figure = PolicyBook.national.figure(name, on: day("2026-11-24"))
            #expect(figure?.source.isEmpty == false && figure?.value.isEmpty == false, "\(name)")
        }
        #expect(PolicyBook.national.table("insurance.region-ratio", on: day("2026-11-24"))["county"] == 0.85)
    }

    @Test(
        "working days leave out holidays and count make-up days",
        arguments: [
            // National Day of 2026: 1 to 7 October off, 10 October (Saturday) worked.
            ("2026-09-30T10:00:00+08:00", 1, "2026-10-08T10:00:00+08:00"), ("2026-09-30T10:00:00+08:00", 3, "2026-10-10T10:00:00+08:00"),
            ("2026-10-03T22:00:00+08:00", 0, "2026-10-08T08:00:00+08:00"), ("2026-11-27T16:00:00+08:00", 1, "2026-11-30T16:00:00+08:00"),
        ])
    func days(_ start: String, _ count: Int, _ end: String) {
        let calendar = WorkCalendar(.national, on: day(start))
        #expect(calendar.adding(workingDays: count, to: moment(start)) == moment(end))
    }

    @Test(
        "working hours run only while people are there",
        arguments: [
            ("2026-11-25T11:00:00+08:00", 120, "2026-11-25T15:00:00+08:00"), ("2026-11-27T17:30:00+08:00", 60, "2026-11-30T08:30:00+08:00"),
            ("2026-11-28T12:00:00+08:00", 240, "2026-11-30T12:00:00+08:00"), ("2026-11-25T13:00:00+08:00", 0, "2026-11-25T14:00:00+08:00"),
        ])
    func hours(_ start: String, _ minutes: Int, _ end: String) {
        let calendar = WorkCalendar(.national, on: day(start))
        #expect(calendar.adding(workingMinutes: minutes, to: moment(start)) == moment(end))
    }

    @Test("a span is a number with its unit", arguments: [("15m", 15), ("4h", 240), ("7d", 7 * 1440)])
    func spans(_ text: String, _ minutes: Int) throws {
        let start = moment("2026-11-25T09:00:00+08:00")
        let span = try #require(Span(text))
        #expect(span.end(from: start, WorkCalendar(.national, on: start.date)).minutes(since: start) == minutes && span.text == text)
        for wrong in ["", "h", "4", "-1h", "4x"] { #expect(Span(wrong) == nil) }
    }
}
