import FHIRModel
import Testing

@testable import FHIRPath
@testable import FHIRSearch

@Suite("Search text")
struct SearchTests {
    private let reader = SearchReader()

    @Test("every expression of R4's ordinary parameters compiles")
    func compiles() {
        let ordinary: Set<String> = ["number", "date", "string", "token", "reference", "quantity", "uri"]
        for line in parameterData.description.split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard ordinary.contains(String(parts[2])), !parts[5].isEmpty else { continue }
            #expect(throws: Never.self, "\(parts[0])") { try ElementPath(String(parts[5])) }
        }
        #expect(ParameterTable.r4.all.count > 2000)
    }

    @Test(
        "what is not understood is refused, never ignored",
        arguments: [
            ("foo", "x"), ("name:phonetic", "x"), ("birthdate", "yesterday"), ("birthdate", "2026-02-30"), ("_count", "-1"), ("_total", "maybe"),
            ("_sort", "foo"),
            ("_include", "Patient"), ("_include", "Patient:name"), ("general-practitioner.foo", "x"), ("name.family", "x"),
            ("_has:Observation:code:status", "final"),
            ("gender:missing", "perhaps"), ("name", ""), ("_include:iterate", "Patient:nonsense"), ("_include:other", "Patient:organization"),
            ("_filter", "name zz x"),
        ])
    func refused(name: String, value: String) {
        #expect(throws: FHIRFault.self) { try reader.read("Patient", [(name, value)]) }
    }

    @Test("escapes part values from separators")
    func escapes() throws {
        #expect(SearchText.split(#"a\,b,c"#, ",").map(SearchText.unescape) == ["a,b", "c"])
        #expect(SearchText.token(#"http://x|a\|b"#) == .token(system: "http://x", code: "a|b"))
        #expect(SearchText.token("|a") == .token(system: "", code: "a"))
        #expect(SearchText.token("s|") == .token(system: "s", code: nil))
    }

    @Test("a number covers what its digits leave open")
    func precision() throws {
        #expect(NumberPrecision.range("100") == 99.5...100.5)
        let fine = try #require(NumberPrecision.range("5.40"))
        #expect(abs(fine.lowerBound - 5.395) < 1e-9 && abs(fine.upperBound - 5.405) < 1e-9)
        #expect(NumberPrecision.range("1e2") == 95...105 && NumberPrecision.range("1e-9223372036854775808") == nil && NumberPrecision.range("0x64") == nil)
    }

    @Test("accents and case are folded, Chinese is kept")
    func folding() {
        #expect(FoldedText.fold("Ågren ÉÀÇ") == "agren eac")
        #expect(FoldedText.fold("张伟 ABC") == "张伟 abc")
        #expect(FoldedText.fold("Žižek") == "zizek")
    }

    @Test("index values are read by the kind of parameter")
    func extraction() throws {
        let text =
            #"{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"718-7"}]},"subject":{"reference":"Patient/1"},"effectivePeriod":{"start":"2026-01-01"},"valueQuantity":{"value":5.40,"unit":"g","system":"http://u","code":"g"}}"#
        let entries = IndexExtraction().entries(try Resource(Array(text.utf8)))
        func values(_ code: String) -> [IndexValue] {
            let parameter = ParameterTable.r4.parameter("Observation", code)
            return entries.filter { $0.parameter == parameter?.ordinal }.map(\.value)
        }
        #expect(values("code") == [.token(system: "http://loinc.org", code: "718-7")])
        #expect(values("status") == [.token(system: "*", code: "final")])
        #expect(values("subject") == [.reference(ResourceKey("Patient", "1"))] && values("patient") == [], "patient is subject narrowed: kept once")
        #expect(values("date") == [.date(low: PartialDate("2026-01-01")?.low.milliseconds ?? 0, high: IndexValue.openEnd)])
        #expect(values("value-quantity") == [.number(low: 5.4, high: 5.4, system: "http://u", unit: "g")])
        let dead = IndexExtraction().entries(try Resource(Array(#"{"resourceType":"Patient","deceasedDateTime":"2020"}"#.utf8)))
        #expect(dead.contains { $0.value == .token(system: "*", code: "true") })
    }

    @Test("a Task belongs to its patient")
    func compartment() {
        #expect(PatientCompartment.r4.holds("Task") && PatientCompartment.r4.holds("Observation") && !PatientCompartment.r4.holds("Slot"))
    }
}
