import FHIRModel
import FHIRSchema
import Foundation
import Terminology
import Testing

/// UCUM's published functional tests; they are not ours to keep, so they are read where the developers have them.
@Suite("Units of measure")
struct UCUMTests {
    private static let root: XMLElement? = {
        let place = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../../shared/data/fhir-tests/ucum/UcumFunctionalTests.xml")
        guard let data = try? Data(contentsOf: place) else {
            print("UCUM's functional tests are not here: skipped")
            return nil
        }
        return try? XMLReader.read(Array(data))
    }()

    private func cases(_ section: String) -> [XMLElement] { Self.root?.children(section).flatMap { $0.children("case") } ?? [] }

    @Test("the published validity cases")
    func validity() {
        let failed = cases("validation").filter { UCUM.isValid($0[attribute: "unit"] ?? "") != ($0[attribute: "valid"] == "true") }
        #expect(failed.map { "\($0[attribute: "id"] ?? "") \($0[attribute: "unit"] ?? "")" } == [])
    }

    @Test("the published names")
    func names() {
        for one in cases("displayNameGeneration") {
            #expect(UCUM.display(one[attribute: "unit"] ?? "") == one[attribute: "display"], "\(one[attribute: "id"] ?? "")")
        }
    }

    /// Digits that count in a published outcome.
    private func digits(_ text: String) -> Int {
        let mantissa = text.lowercased().prefix { $0 != "e" }.filter { $0 != "." && $0 != "-" }
        return max(1, mantissa.drop { $0 == "0" }.count)
    }

    private func plain(_ text: String) -> Double { Double(text) ?? .nan }

    @Test("the published conversions")
    func conversions() {
        for one in cases("conversion") {
            let outcome = one[attribute: "outcome"] ?? ""
            let found = UCUM.convert(
                one[attribute: "value"] ?? "", from: one[attribute: "srcUnit"] ?? "", to: one[attribute: "dstUnit"] ?? "", significantDigits: digits(outcome))
            #expect(found.map(plain) == plain(outcome), "\(one[attribute: "id"] ?? ""): \(found ?? "nil") instead of \(outcome)")
        }
    }

    @Test("the published products and quotients", arguments: ["multiplication", "division"])
    func products(section: String) {
        for one in cases(section) {
            let outcome = one[attribute: "vRes"] ?? ""
            let found = UCUM.multiply(
                (one[attribute: "v1"] ?? "", one[attribute: "u1"] ?? ""), (one[attribute: "v2"] ?? "", one[attribute: "u2"] ?? ""),
                dividing: section == "division", significantDigits: digits(outcome))
            let unit = one[attribute: "uRes"] ?? ""
            #expect(
                found.map { plain($0.value) } == plain(outcome) && found.map { $0.code == (unit.isEmpty ? "1" : unit) } == true,
                "\(one[attribute: "id"] ?? "") \(String(describing: found))")
        }
    }

    @Test("scales that are no factors, and what does not compare")
    func scales() {
        #expect(UCUM.convert("37", from: "Cel", to: "[degF]") == "98.6")
        #expect(UCUM.convert("98.6", from: "[degF]", to: "Cel") == "37")
        #expect(UCUM.convert("0", from: "Cel", to: "K") == "273.15")
        #expect(UCUM.convert("1", from: "g", to: "m") == nil && UCUM.convert("1", from: "[iU]", to: "g") == nil)
        #expect(UCUM.isComparable("mg/dL", "g/L") && !UCUM.isComparable("mg", "mL") && UCUM.canonical("mg/dL")?.code == "g.m-3")
        #expect(UCUM.convert("-5.4", from: "mg", to: "g") == "-0.0054")
        for bad in ["", "g/", "mg mL", "(g", "g)", "{a}g", "10+3", "12h", String(repeating: "(", count: 100) + "g" + String(repeating: ")", count: 100)] {
            #expect(!UCUM.isValid(bad), "\(bad)")
        }
    }
}
