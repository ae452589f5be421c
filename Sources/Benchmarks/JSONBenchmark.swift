import FHIRModel
import Foundation

/// Reading a resource of 4 KB, UTF-8 validated and duplicate keys refused, beside Foundation's JSONSerialization.
struct JSONBenchmark {
    let seed: UInt64

    func run() throws -> [Figure] {
        let bytes = try SampleResources.observation(bytes: 4096, seed: seed)
        let data = Data(bytes)
        let rounds = 40_000
        let peerRounds = 1500
        var best = Double.infinity
        var peer = Double.infinity
        // The two take turns, so that a busy neighbour slows both; the best of each counts.
        for _ in 0..<5 {
            best = min(best, try Stopwatch.seconds { for _ in 0..<rounds { _ = try JSONDocument(bytes) } } / Double(rounds))
            peer = min(peer, try Stopwatch.seconds { for _ in 0..<peerRounds { _ = try JSONSerialization.jsonObject(with: data) } } / Double(peerRounds))
        }
        let megabytes = Double(bytes.count) / 1e6
        return [
            Figure(
                name: "json-parse", value: megabytes / best, unit: "MB/s", reference: megabytes / peer, ratio: peer / best, must: 12, n: rounds * 5, seed: seed)
        ]
    }
}

/// Resources made for measuring.
enum SampleResources {
    /// An Observation of about `bytes` bytes, with notes in Chinese and English.
    static func observation(bytes: Int, seed: UInt64) throws -> [UInt8] {
        var random = SeededRandom(seed: seed)
        var components: [JSONTree] = []
        while true {
            let tree = observation(patient: "p\(seed)", code: "718-7", day: "2026-03-01", components: components)
            let text = tree.bytes
            if text.count >= bytes { return try Resource(text).bytes }
            components.append([
                "code": [
                    "coding": [
                        [
                            "system": "http://loinc.org",
                            "code": .string("\(Int.random(in: 1000...9999, using: &random))-\(Int.random(in: 0...9, using: &random))"),
                            "display": "舒张压 diastolic",
                        ]
                    ], "text": "血压",
                ],
                "valueQuantity": [
                    "value": .number("\(Int.random(in: 40...180, using: &random)).\(Int.random(in: 0...9, using: &random))0"), "unit": "mm[Hg]",
                    "system": "http://unitsofmeasure.org", "code": "mm[Hg]",
                ],
            ])
        }
    }

    static func observation(patient: String, code: String, day: String, components: [JSONTree] = []) -> JSONTree {
        let tree: JSONTree = [
            "resourceType": "Observation", "status": "final",
            "category": [["coding": [["system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "laboratory"]]]],
            "code": ["coding": [["system": "http://loinc.org", "code": .string(code), "display": "Hemoglobin"]], "text": "血红蛋白"],
            "subject": ["reference": .string("Patient/\(patient)")], "encounter": ["reference": .string("Encounter/e-\(patient)")],
            "effectiveDateTime": .string("\(day)T08:30:00+08:00"), "issued": .string("\(day)T09:30:00.000+08:00"),
            "performer": [["reference": "Organization/org-county-1"]],
            "valueQuantity": ["value": 132, "unit": "g/L", "system": "http://unitsofmeasure.org", "code": "g/L"],
        ]
        return tree.with("component", components.isEmpty ? nil : .array(components))
    }
}
