import FHIRModel
import FHIRSearch
import Foundation
import Records
import RecordsSQLite

/// Searches over a million resources beside the same over a hundred thousand: the 99th percentile of 20 results.
struct SearchBenchmark {
    private let settings: Benchmarks
    private let rounds = 1500

    init(_ settings: Benchmarks) { self.settings = settings }

    func run() async throws -> [Figure] {
        let small = try await times(resources: 100_000)
        let large = try await times(resources: 1_000_000)
        return large.sorted { $0.key < $1.key }.flatMap { name, times -> [Figure] in
            let p99 = Stopwatch.p99(times) * 1000
            let before = Stopwatch.p99(small[name] ?? []) * 1000
            return [
                Figure(name: "search-\(name)", value: p99, unit: "ms", reference: 5, ratio: 5 / p99, must: 1, n: times.count, seed: settings.seed),
                Figure(
                    name: "search-\(name)-growth", value: p99, unit: "ms", reference: before, ratio: before / p99, must: 0.5, n: times.count,
                    seed: settings.seed),
            ]
        }
    }

    private func times(resources: Int) async throws -> [String: [Double]] {
        try await ScratchFolder.with { folder in
            let store = try SQLiteRecordStore(path: folder + "/s.sqlite") { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
            let patients = resources / 50
            try await SampleRegister(prefix: "p", areNumbered: false, seed: settings.seed).fill(store, resources, patients: patients)
            var random = SeededRandom(seed: settings.seed)
            var found: [String: [Double]] = [:]
            for _ in 0..<rounds {
                for (name, type, pairs) in queries(patients, &random) {
                    let request = try SearchReader().read(type, pairs)
                    found[name, default: []].append(try Stopwatch.seconds { _ = try store.read { try $0.search(request) } })
                }
            }
            store.close()
            return found
        }
    }

    private func queries(_ patients: Int, _ random: inout SeededRandom) -> [(String, String, [(String, String)])] {
        let patient = "Patient/p\(Int.random(in: 0..<patients, using: &random))"
        let code = "http://loinc.org|\(Int.random(in: 0..<200, using: &random))-0"
        let date = CivilDate(daysSinceEpoch: 20_000 + Int.random(in: 0..<700, using: &random))
        // One letter: a hundred matches or more in both sizes, so that both pages hold 20 results.
        let name = "\(SampleRegister.letters[Int.random(in: 0..<20, using: &random)])"
        return [
            ("token", "Observation", [("code", code)]), ("reference", "Observation", [("subject", patient)]),
            ("date", "Observation", [("date", date.text)]), ("string", "Patient", [("name", name)]),
            ("patient-code-date", "Observation", [("subject", patient), ("code", code), ("date", "ge\(date.text)")]),
        ]
    }
}
