import FHIRModel
import Foundation
import Records
import RecordsSQLite
import Synchronization

/// Finding among a million open slots, and many who want few slots at once; both over HTTP.
///
/// `JUNYI_BENCH_SLOTS` and `JUNYI_BENCH_ATTEMPTS` set how many; a million each when not given.
struct BookingBenchmark {
    private let settings: Benchmarks
    private static let clients = 256
    private static let wanted = 100

    init(_ settings: Benchmarks) { self.settings = settings }

    private static func number(_ name: String) -> Int { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? 1_000_000 }

    func run() async throws -> [Figure] {
        try await ScratchFolder.with { folder in
            let program = settings.program
            _ = try ServerProcess.output(program, ["demo", "--data", folder + "/d", "--patients", "300", "--seed", "\(settings.seed)"])
            let slots = Self.number("JUNYI_BENCH_SLOTS")
            try await SampleSlots(seed: settings.seed).fill(folder + "/d/junyi.sqlite", slots, wanted: Self.wanted)
            let token = try ServerProcess.output(program, ["token", "--data", folder + "/d", "--user", "operator"])
            let server = try ServerProcess(program: program, data: folder + "/d")
            defer { server.stop() }
            return try [find(server.port, token, slots)] + (try await contention(server.port, token))
        }
    }

    /// Specialty, distance and window drawn anew each time; one client, so that the time is the server's own.
    private func find(_ port: Int, _ token: String, _ slots: Int) throws -> Figure {
        var random = SeededRandom(seed: settings.seed)
        let connection = try LoadConnection(port: port)
        var times: [Double] = []
        for round in 0..<1500 {
            let start = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)).adding(days: Int.random(in: 1..<60, using: &random))
            let place = SampleSlots.place(Int.random(in: 0..<SampleSlots.places, using: &random))
            let path =
                "/fhir/Appointment/$find?specialty=urn:bench%7Cs\(Int.random(in: 0..<SampleSlots.specialties, using: &random))&near=\(place.latitude)%7C\(place.longitude)%7C\([50, 100, 200][round % 3])"
                + "&start=\(start.day)&end=\(start.adding(days: 7).day)&_count=20"
            var status = 0
            let seconds = try Stopwatch.seconds { status = try connection.send(LoadConnection.request("GET", path, token: token)) }
            guard status == 200 else { throw FHIRFault(.internalError, "internal", cause: "$find: \(status)") }
            // The first answers wait for the directory of schedules to be read.
            if round >= 20 { times.append(seconds) }
        }
        let slow = times.sorted()[times.count * 95 / 100] * 1000
        return Figure(name: "booking-find-p95", value: slow, unit: "ms", reference: 30, ratio: 30 / slow, must: 1, n: slots, seed: settings.seed)
    }

    private func contention(_ port: Int, _ token: String) async throws -> [Figure] {
        let attempts = Self.number("JUNYI_BENCH_ATTEMPTS")
        let ledger = Ledger()
        let speakers = (0..<Self.clients).map { Booker(client: $0, token: token, ledger: ledger, random: SeededRandom(seed: settings.seed &+ UInt64($0))) }
        let start = ContinuousClock.now
        let done = try await LoadTalk.run(port: port, speakers: speakers, count: attempts)
        let rate = Double(done.times.count) / Stopwatch.elapsed(start)
        let slow = Stopwatch.p99(done.times) * 1000
        let (booked, doubled) = ledger.sums
        if doubled > 0 { throw FHIRFault(.internalError, "internal", cause: "\(doubled) slots booked twice") }
        return [
            Figure(name: "booking-contention-p99", value: slow, unit: "ms", reference: 50, ratio: 50 / slow, must: 1, n: done.times.count, seed: settings.seed),
            Figure(name: "booking-contention-rate", value: rate, unit: "1/s", reference: 1000, ratio: rate / 1000, must: 1, n: booked, seed: settings.seed),
        ]
    }

    /// Who has which slot, as the clients were told.
    private final class Ledger: Sendable {
        private let state = Mutex((live: Set<Int>(), booked: 0, doubled: 0))

        var sums: (booked: Int, doubled: Int) { state.withLock { ($0.booked, $0.doubled) } }

        func take(_ slot: Int) { state.withLock { if !$0.live.insert(slot).inserted { $0.doubled += 1 } } }
        func book() { state.withLock { $0.booked += 1 } }
        func giveBack(_ slot: Int) { state.withLock { _ = $0.live.remove(slot) } }
    }

    /// Holds a slot, books it, gives it back; who comes too late must be told so, with where to turn.
    private struct Booker: LoadSpeaker, Sendable {
        enum Phase { case holding, booking, cancelling }

        let client: Int
        let token: String
        let ledger: Ledger
        var random: SeededRandom
        var phase = Phase.cancelling
        var slot = 0
        var appointment: [UInt8] = []

        mutating func next(_ answer: (status: Int, body: [UInt8])?) throws -> [UInt8] {
            switch (phase, answer?.status) {
            case (.cancelling, nil), (.cancelling, 200): return hold()
            case (.holding, 409):
                guard let body = answer?.body, String(decoding: body, as: UTF8.self).contains("OperationOutcome") else { throw refused(answer) }
                return hold()
            case (.holding, 200):
                ledger.take(slot)
                phase = .booking
                let found = try Resource(answer?.body ?? [])["entry"][0]["resource"]
                appointment = Array(found.text)
                return post(
                    "$book", [["name": "appointment-reference", "valueReference": ["reference": .string("Appointment/" + (found["id"].string ?? ""))]]])
            case (.booking, 200):
                ledger.book()
                phase = .cancelling
                // It may be another's as soon as the server has read this.
                ledger.giveBack(slot)
                let cancelled = try Resource(appointment).setting("status", to: "cancelled").removing("extension")
                return post("$book", [["name": "appointment-resource", "resource": .verbatim(cancelled.bytes)]])
            default: throw refused(answer)
            }
        }

        private func refused(_ answer: (status: Int, body: [UInt8])?) -> FHIRFault {
            FHIRFault(.internalError, "internal", cause: "\(phase) \(answer?.status ?? 0): \(String(decoding: answer?.body.prefix(300) ?? [], as: UTF8.self))")
        }

        private mutating func hold() -> [UInt8] {
            phase = .holding
            slot = Int.random(in: 0..<BookingBenchmark.wanted, using: &random)
            return post(
                "$hold",
                [
                    ["name": "appointment-reference", "valueReference": ["reference": "Appointment/f.wanted-\(slot)"]],
                    ["name": "patient-reference", "valueReference": ["reference": "Patient/patient-\(client + 1)"]],
                ])
        }

        private func post(_ name: String, _ parts: [JSONTree]) -> [UInt8] {
            let tree: JSONTree = ["resourceType": "Parameters", "parameter": .array(parts)]
            return LoadConnection.request("POST", "/fhir/Appointment/" + name, token: token, body: tree.bytes)
        }
    }
}

/// Schedules over a province and their slots over two months.
struct SampleSlots {
    static let places = 200
    static let specialties = 20
    private static let schedules = 2000
    var seed: UInt64

    static func place(_ number: Int) -> (latitude: Double, longitude: Double) {
        (33 + Double(number / 20) * 0.4, 111 + Double(number % 20) * 0.3)
    }

    func fill(_ path: String, _ count: Int, wanted: Int) async throws {
        let now = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        let store = try SQLiteRecordStore(path: path) { now }
        var random = SeededRandom(seed: seed)
        var network: [(JSONTree, String)] = []
        for number in 0..<Self.places {
            let place = Self.place(number)
            let tree: JSONTree = [
                "resourceType": "Location", "id": "bench-place-\(number)", "managingOrganization": ["reference": "Organization/org-centre"],
                "position": ["longitude": .number("\(place.longitude)"), "latitude": .number("\(place.latitude)")],
            ]
            network.append((tree, "bench-place-\(number)"))
        }
        for number in 0..<Self.schedules {
            let specialty: JSONTree = ["coding": [["system": "urn:bench", "code": "s\(number % Self.specialties)"]]]
            let tree: JSONTree = [
                "resourceType": "Schedule", "id": "bench-\(number)", "active": true, "specialty": [specialty],
                "actor": [["reference": "Location/bench-place-\(Int.random(in: 0..<Self.places, using: &random))"]],
            ]
            network.append((tree, "bench-\(number)"))
        }
        try await put(network, store)
        let each = max(1, count / Self.schedules)
        for schedule in 0..<Self.schedules {
            try await put(
                (0..<each).map { number in
                    // 16 a day, from eight o'clock.
                    let start = now.date.start.adding(days: 1 + number * 62 / each).adding(minutes: 480 + number % 16 * 30)
                    return (slot("bench-\(schedule)", start), "bench-\(schedule)-\(number)")
                }, store)
        }
        try await put((0..<wanted).map { (slot("bench-0", now.date.start.adding(days: 2).adding(minutes: $0 * 10)), "wanted-\($0)") }, store)
        store.close()
    }

    private func slot(_ schedule: String, _ start: Instant) -> JSONTree {
        [
            "resourceType": "Slot", "schedule": ["reference": .string("Schedule/" + schedule)], "status": "free", "start": .string(start.text),
            "end": .string(start.adding(minutes: 10).text),
        ]
    }

    private func put(_ trees: [(JSONTree, String)], _ store: SQLiteRecordStore) async throws {
        for first in stride(from: 0, to: trees.count, by: 1000) {
            let ready = try trees[first..<min(first + 1000, trees.count)].map { (try PreparedResource(Resource($0.0)), $0.1) }
            try await store.write { transaction in for (resource, id) in ready { _ = try transaction.put(resource, id: id, expecting: .anything) } }
        }
    }
}
