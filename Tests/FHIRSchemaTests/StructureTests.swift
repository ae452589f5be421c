import FHIRModel
import Foundation
import Testing

@testable import FHIRSchema

private func faults(_ text: String) -> [FHIRFault] {
    do {
        try StructureCheck.check(try Resource(Array(text.utf8)))
        return []
    } catch {
        return [error] + error.also
    }
}

@Suite("Structure")
struct StructureTests {
    @Test("R4's types are all there")
    func types() {
        #expect(Definitions.r4.resourceTypes.count == 146)
        #expect(Definitions.r4["HumanName"]?.elements.map(\.name).contains("family") == true)
        #expect(Definitions.r4["Patient.contact"] != nil && Definitions.r4["Nothing"] == nil)
    }

    @Test(
        "what does not fit is refused with its place",
        arguments: [
            (#"{"resourceType":"Patient","x":1}"#, "Patient.x", FaultKind.unknownElement),
            (#"{"resourceType":"Patient","contact":[{"name":{"famly":"a"}}]}"#, "Patient.contact[0].name.famly", .unknownElement),
            (#"{"resourceType":"Patient","name":{"family":"a"}}"#, "Patient.name", .invalid),
            (#"{"resourceType":"Patient","birthDate":["2000"]}"#, "Patient.birthDate", .invalid),
            (#"{"resourceType":"Patient","birthDate":"2000-13"}"#, "Patient.birthDate", .wrongValue),
            (#"{"resourceType":"Patient","active":"true"}"#, "Patient.active", .wrongValue),
            (#"{"resourceType":"Patient","gender":"m"}"#, "Patient.gender", .wrongValue),
            (#"{"resourceType":"Patient","multipleBirthBoolean":true,"multipleBirthInteger":2}"#, "Patient", .invalid),
            (#"{"resourceType":"Patient","name":[]}"#, "Patient.name", .invalid),
            (#"{"resourceType":"Patient","name":[{}]}"#, "Patient.name[0]", .invalid),
            (#"{"resourceType":"Patient","name":[null]}"#, "Patient.name[0]", .wrongValue),
            (#"{"resourceType":"Patient","link":[{"type":"refer"}]}"#, "Patient.link[0].other", .required),
            (#"{"resourceType":"Observation","status":"final"}"#, "Observation.code", .required),
            (
                #"{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":"5"}}"#, "Observation.valueQuantity.value",
                .wrongValue
            ),
            (#"{"resourceType":"Patient","_name":[{}]}"#, "Patient._name", .unknownElement),
            (#"{"resourceType":"Patient","contained":[{"resourceType":"Organization","nme":"x"}]}"#, "Patient.contained[0].nme", .unknownElement),
            (
                #"{"resourceType":"Bundle","type":"batch","entry":[{"resource":{"resourceType":"Patient","active":1}}]}"#, "Bundle.entry[0].resource.active",
                .wrongValue
            ),
            (#"{"resourceType":"Patient","extension":[{"valueString":"x"}]}"#, "Patient.extension[0].url", .required),
            (#"{"resourceType":"Patient","name":[{"given":["a",1]}]}"#, "Patient.name[0].given[1]", .wrongValue),
            (#"{"resourceType":"Nothing"}"#, "", .invalid), (#"{"resourceType":"DomainResource"}"#, "", .invalid),
        ])
    func refused(text: String, place: String, kind: FaultKind) throws {
        let found = faults(text)
        #expect(found.contains { ($0.expression ?? "") == place && $0.kind == kind }, "\(found)")
    }

    @Test("companions of primitives and nulls that keep a place are accepted")
    func companions() {
        #expect(
            faults(
                #"{"resourceType":"Patient","name":[{"given":["a",null],"_given":[null,{"extension":[{"url":"x","valueCode":"y"}]}]}],"_birthDate":{"id":"b"}}"#
            ).isEmpty)
    }

    @Test("several faults are told at once, up to the limit")
    func several() {
        #expect(faults(#"{"resourceType":"Patient","a":1,"b":2,"gender":"x"}"#).count == 3)
        let many = (0..<50).map { "\"x\($0)\":1" }.joined(separator: ",")
        #expect(faults("{\"resourceType\":\"Patient\",\(many)}").count == StructureCheck.faultLimit)
    }

    /// HL7's own R4 examples, where the folder of shared test data is present.
    @Test("HL7's R4 examples pass", .enabled(if: FileManager.default.fileExists(atPath: examples), "no folder \(examples)"))
    func official() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("junyi-examples-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let tar = Process()
        tar.executableURL = URL(fileURLWithPath: "/bin/tar")
        tar.arguments = ["xJf", Self.examples, "-C", folder.path]
        try tar.run()
        tar.waitUntilExit()
        var count = 0
        for case let url as URL in FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) ?? .init() where url.pathExtension == "json" {
            // Its items lack linkId, which R4 requires (Questionnaire.item.linkId 1..1): refusing it is right.
            if url.lastPathComponent == "Questionnaire-qs1.json" { continue }
            let resource = try Resource(Array(Data(contentsOf: url)))
            #expect(throws: Never.self, "\(url.lastPathComponent)") { try StructureCheck.check(resource) }
            count += 1
        }
        #expect(count > 700)
    }

    static let examples = FileManager.default.currentDirectoryPath + "/../shared/data/fhir-tests/r4-examples/json.tar.xz"
}
