import Testing

@testable import FHIRModel

@Suite("Dates")
struct DateTests {
    @Test("days and civil dates agree over four centuries")
    func civil() {
        for day in stride(from: -100_000, to: 100_000, by: 37) { #expect(CivilDate(daysSinceEpoch: day).daysSinceEpoch == day) }
        #expect(CivilDate(year: 2026, month: 11, day: 23)?.weekday == 1)
        #expect(
            CivilDate(year: 2024, month: 2, day: 29) != nil && CivilDate(year: 2026, month: 2, day: 29) == nil
                && CivilDate(year: 1900, month: 2, day: 29) == nil)
    }

    @Test("a date without an offset is China's")
    func china() throws {
        let day = try #require(PartialDate("2026-11-23"))
        let zoned = try #require(PartialDate("2026-11-23T00:00:00+08:00"))
        #expect(day.low == zoned.low && !day.hasOffset && zoned.hasOffset)
        #expect(day.high.milliseconds - day.low.milliseconds == 86_400_000)
        #expect(PartialDate("2026-11-22T16:00:00Z")?.low == day.low)
        #expect(PartialDate("2026")?.high == PartialDate("2027")?.low)
        #expect(PartialDate("2026-02")?.high == PartialDate("2026-03")?.low)
        #expect(PartialDate("2026-11-23T09:30:00.123+08:00")?.low.text == "2026-11-23T09:30:00.123+08:00")
    }

    @Test(
        "what is no date is refused",
        arguments: [
            "", "26", "2026-13", "2026-1-1", "2026-02-30", "2026-11-23T25:00:00Z", "2026-11-23T10:00:00+25:00", "2026-11-23 10:00", "2026-11-23T10:00:00.Z",
            "2026-11-23T10",
        ])
    func refused(text: String) { #expect(PartialDate(text) == nil) }
}

@Suite("Chinese identifiers")
struct ChineseIdentifierTests {
    @Test("published identity numbers pass and one changed digit fails")
    func identity() throws {
        for text in ["11010519491231002X", "440524188001010014", "11010519491231002x"] {
            let number = try #require(ResidentIdentityNumber(text))
            for index in 0..<17 {
                var letters = Array(number.text)
                letters[index] = letters[index] == "9" ? "8" : Character("\((letters[index].wholeNumberValue ?? 0) + 1)")
                #expect(ResidentIdentityNumber(String(letters)) == nil)
            }
        }
        let made = ResidentIdentityNumber(division: 411_621, birth: try #require(CivilDate(year: 1968, month: 3, day: 9)), sequence: 41)
        #expect(ResidentIdentityNumber(made.text) == made && made.isMale && made.birthDate?.text == "1968-03-09" && made.division == "411621")
        #expect(made.masked.count == 18 && !made.masked.contains("19680309"))
        #expect(ResidentIdentityNumber("110105194913310023") == nil)
    }

    @Test("published credit codes pass and one changed character fails")
    func credit() {
        for text in ["91350100M000100Y43", "12100000400000624D"] { #expect(UnifiedSocialCreditCode(text)?.text == text) }
        for text in ["91350100M000100Y44", "12100000400000625D", "9135010OM000100Y43", "123"] { #expect(UnifiedSocialCreditCode(text) == nil) }
        #expect(UnifiedSocialCreditCode(body: "91350100M000100Y4")?.text == "91350100M000100Y43")
    }

    @Test("ids sort by the time they were made")
    func ids() {
        let early = TimeOrderedID.make(Instant(milliseconds: 1_795_000_000_000), .max)
        let late = TimeOrderedID.make(Instant(milliseconds: 1_795_000_000_001), 0)
        #expect(early < late && ResourceKey.isValidID(early) && early.count == 22)
    }
}

@Suite("Faults")
struct FaultTests {
    @Test("every kind has a status and an issue type")
    func table() {
        for kind in FaultKind.allCases { #expect((400...599).contains(kind.row.status) && !kind.row.issue.isEmpty) }
    }
}
