import FHIRModel
import Records
import RecordsSQLite

/// Patients with Chinese names, then observations of 200 codes about them over two years: what searches are measured on.
struct SampleRegister {
    static let letters = Array("李王张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗")

    /// What the ids of patients begin with.
    var prefix: String
    /// Whether each patient has an identifier.
    var areNumbered: Bool
    var seed: UInt64

    /// Writes `count` resources, 1000 a transaction; the first `patients` are patients.
    func fill(_ store: SQLiteRecordStore, _ count: Int, patients: Int) async throws {
        var random = SeededRandom(seed: seed)
        for first in stride(from: 0, to: count, by: 1000) {
            var group: [(PreparedResource, String)] = []
            for number in first..<min(first + 1000, count) {
                let tree = number < patients ? patient(number, &random) : observation(patients, &random)
                group.append((try PreparedResource(Resource(tree)), number < patients ? "\(prefix)\(number)" : "o\(number)"))
            }
            let ready = group
            try await store.write { transaction in for (resource, id) in ready { _ = try transaction.put(resource, id: id, expecting: .anything) } }
            if first == 4000 { _ = try await store.trainDictionary() }
        }
    }

    private func patient(_ number: Int, _ random: inout SeededRandom) -> JSONTree {
        let family = String((0..<3).map { _ in Self.letters[Int.random(in: 0..<20, using: &random)] })
        let tree: JSONTree = ["resourceType": "Patient", "name": [["family": .string(family)]], "gender": "female", "birthDate": "1960-05-05"]
        return tree.with("identifier", areNumbered ? [["system": "urn:n", "value": "\(number)"]] : nil)
    }

    private func observation(_ patients: Int, _ random: inout SeededRandom) -> JSONTree {
        let day = CivilDate(daysSinceEpoch: 20_000 + Int.random(in: 0..<730, using: &random)).text
        return SampleResources.observation(
            patient: "\(prefix)\(Int.random(in: 0..<patients, using: &random))", code: "\(Int.random(in: 0..<200, using: &random))-0", day: day)
    }
}
