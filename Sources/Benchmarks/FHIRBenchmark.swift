import FHIRModel
import FHIRSearch
import Foundation
import Records
import RecordsSQLite

/// The FHIR server under mixed load, over HTTP: durable writes, bundles, searches over many resources. Rates are also given per CPU second of the server.
///
/// References are other servers' published figures per core (their hardware; see `reference` of each figure). `JUNYI_BENCH_RESOURCES` sets how many
/// resources are searched over; 2,000,000 when not given.
struct FHIRBenchmark {
    private let settings: Benchmarks
    private let seconds = 5.0

    init(_ settings: Benchmarks) { self.settings = settings }

    func run() async throws -> [Figure] {
        try await ScratchFolder.with { folder in
            let program = settings.program
            _ = try ServerProcess.output(program, ["demo", "--data", folder + "/d", "--patients", "200", "--seed", "\(settings.seed)"])
            let count = ProcessInfo.processInfo.environment["JUNYI_BENCH_RESOURCES"].flatMap { Int($0) } ?? 2_000_000
            let patients = count / 50
            try await fill(folder + "/d/junyi.sqlite", count, patients)
            let token = try ServerProcess.output(program, ["token", "--data", folder + "/d", "--user", "operator"])
            let server = try ServerProcess(program: program, data: folder + "/d")
            defer { server.stop() }
            var figures = try await searches(server, token, count, patients)
            figures += try await writes(server, token)
            figures.append(
                Figure(
                    name: "fhir-memory", value: server.residentMegabytes, unit: "MB", reference: 500, ratio: 500 / server.residentMegabytes, must: 1, n: count,
                    seed: settings.seed))
            figures += try await versions(server, token)
            return figures
        }
    }

    // MARK: writing

    private func writes(_ server: ServerProcess, _ token: String) async throws -> [Figure] {
        let (first, second) = (try SampleResources.observation(bytes: 1200, seed: 1), try SampleResources.observation(bytes: 1200, seed: 2))
        let mixed = try await measured(server, clients: 64) { client, number in
            let path = "/fhir/Observation/mix-\(client)-\(number / 4)"
            func put(_ body: [UInt8], _ status: Int) throws -> LoadStep {
                let own = try Resource(body).setting("id", to: .string("mix-\(client)-\(number / 4)")).bytes
                return LoadStep(request: LoadConnection.request("PUT", path, token: token, body: own), status: status)
            }
            switch number % 4 {
            case 0: return try put(first, 201)
            case 1: return LoadStep(request: LoadConnection.request("GET", path, token: token), status: 200)
            case 2: return try put(second, 200)
            default: return LoadStep(request: LoadConnection.request("DELETE", path, token: token), status: 204)
            }
        }
        let entries: [JSONTree] = (0..<50).map { _ in
            ["resource": .verbatim(first), "request": ["method": "POST", "url": "Observation"]]
        }
        let bundle: JSONTree = ["resourceType": "Bundle", "type": "transaction", "entry": .array(entries)]
        let request = LoadStep(request: LoadConnection.request("POST", "/fhir", token: token, body: bundle.bytes), status: 200)
        let bundles = try await measured(server, clients: 8) { _, _ in request }
        return [
            figure("fhir-mixed", mixed, times: 1, reference: 652, must: 3000.0 / 652),
            figure("fhir-bundle-resources", bundles, times: 50, reference: 632, must: 3000.0 / 632),
        ]
    }

    private func measured(
        _ server: ServerProcess, clients: Int, _ step: @escaping @Sendable (Int, Int) throws -> LoadStep
    ) async throws -> (perCPU: Double, rate: Double, count: Int, times: [Double]) {
        let before = server.processorSeconds
        let done = try await Load.run(port: server.port, clients: clients, seconds: seconds, step)
        let used = server.processorSeconds - before
        return (Double(done.count) / max(used, 0.01), done.rate, done.count, done.times)
    }

    /// Per CPU second of the server, against another server's published figure per core.
    private func figure(
        _ name: String, _ done: (perCPU: Double, rate: Double, count: Int, times: [Double]), times: Double, reference: Double, must: Double
    ) -> Figure {
        Figure(
            name: name, value: done.perCPU * times, unit: "1/CPU s", reference: reference, ratio: done.perCPU * times / reference, must: must, n: done.count,
            seed: settings.seed)
    }

    // MARK: searching

    private func fill(_ path: String, _ count: Int, _ patients: Int) async throws {
        let store = try SQLiteRecordStore(path: path) { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
        try await SampleRegister(prefix: "q", areNumbered: true, seed: settings.seed).fill(store, count, patients: patients)
        store.close()
    }

    private func searches(_ server: ServerProcess, _ token: String, _ count: Int, _ patients: Int) async throws -> [Figure] {
        let seed = settings.seed
        let mix = try await measured(server, clients: 16) { client, number in
            var random = SeededRandom(seed: seed &+ UInt64(client * 1_000_003 + number))
            let patient = "Patient/q\(Int.random(in: 0..<patients, using: &random))"
            let code = "http://loinc.org%7C\(Int.random(in: 0..<200, using: &random))-0"
            let day = CivilDate(daysSinceEpoch: 20_000 + Int.random(in: 0..<700, using: &random)).text
            let kinds = [
                "Observation?code=\(code)&_count=10", "Observation?subject=\(patient)&_count=10", "Observation?date=\(day)&_count=10",
                "Patient?identifier=urn:n%7C\(Int.random(in: 0..<patients, using: &random))", "Observation?subject=\(patient)&code=\(code)&_count=10",
                "Observation?subject=\(patient)&_sort=-date&_count=10", "Observation?subject=\(patient)&date=ge\(day)&_count=10",
                "Observation?subject=\(patient)&_include=Observation:subject&_count=10",
            ]
            return LoadStep(request: LoadConnection.request("GET", "/fhir/" + kinds[number % kinds.count], token: token), status: 200)
        }
        let chained = try await measured(server, clients: 1) { client, number in
            var random = SeededRandom(seed: seed &+ UInt64(number))
            let person = Int.random(in: 0..<patients, using: &random)
            let code = "\(Int.random(in: 0..<200, using: &random))-0"
            let kinds = [
                "Observation?subject:Patient.identifier=urn:n%7C\(person)&_count=20",
                "Patient?_has:Observation:subject:code=http://loinc.org%7C\(code)&birthdate=1960-05-05&_count=20",
                "Observation?patient.identifier=urn:n%7C\(person)&code=\(code)&_count=20",
            ]
            return LoadStep(request: LoadConnection.request("GET", "/fhir/" + kinds[number % kinds.count], token: token), status: 200)
        }
        let p99 = Stopwatch.p99(chained.times) * 1000
        return [
            figure("fhir-search-mix", mix, times: 1, reference: 426, must: 3000.0 / 426),
            Figure(name: "fhir-chained-p99", value: p99, unit: "ms", reference: 50, ratio: 50 / p99, must: 1, n: chained.count, seed: settings.seed),
        ]
    }

    // MARK: many versions

    /// The same search over a resource with 10,000 versions and over one with a single version.
    private func versions(_ server: ServerProcess, _ token: String) async throws -> [Figure] {
        let body = try SampleResources.observation(bytes: 1200, seed: 3)
        let connection = try LoadConnection(port: server.port)
        func put(_ id: String, _ number: Int) throws {
            let own = try Resource(body).setting("id", to: .string(id)).setting("note", to: [["text": .string("v\(number)")]])
                .setting("identifier", to: [["system": "urn:v", "value": .string(id)]]).bytes
            _ = try connection.send(LoadConnection.request("PUT", "/fhir/Observation/" + id, token: token, body: own))
        }
        try put("single", 0)
        for number in 0..<10_000 { try put("many", number) }
        func median(_ id: String) async throws -> Double {
            let step = LoadStep(request: LoadConnection.request("GET", "/fhir/Observation?identifier=urn:v%7C\(id)", token: token), status: 200)
            let times = try await Load.run(port: server.port, clients: 1, seconds: 2) { _, _ in step }.times.sorted()
            return times[times.count / 2]
        }
        let (one, many) = (try await median("single"), try await median("many"))
        return [
            Figure(
                name: "fhir-10000-versions", value: many * 1000, unit: "ms", reference: one * 1000, ratio: one / many, must: 1 / 1.2, n: 10_000,
                seed: settings.seed)
        ]
    }
}
