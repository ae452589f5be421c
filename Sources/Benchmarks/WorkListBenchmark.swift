import FHIRModel
import Foundation
import Records
import RecordsSQLite

/// The first page of a work list with a million referrals stored, over HTTP. `JUNYI_BENCH_REFERRALS` sets how many.
struct WorkListBenchmark {
    private let settings: Benchmarks

    init(_ settings: Benchmarks) { self.settings = settings }

    func run() async throws -> [Figure] {
        try await ScratchFolder.with { folder in
            let program = settings.program
            let count = ProcessInfo.processInfo.environment["JUNYI_BENCH_REFERRALS"].flatMap { Int($0) } ?? 1_000_000
            _ = try ServerProcess.output(program, ["demo", "--data", folder + "/d", "--patients", "500", "--seed", "\(settings.seed)"])
            try await fill(folder + "/d/junyi.sqlite", count)
            let token = try ServerProcess.output(program, ["token", "--data", folder + "/d", "--user", "centre.doctor"])
            let server = try ServerProcess(program: program, data: folder + "/d")
            defer { server.stop() }
            let connection = try LoadConnection(port: server.port)
            let request = LoadConnection.request("GET", "/referrals?box=incoming", token: token)
            var times: [Double] = []
            for round in 0..<400 {
                var status = 0
                let seconds = try Stopwatch.seconds { status = try connection.send(request) }
                guard status == 200 else { throw FHIRFault(.internalError, "internal", cause: "/referrals: \(status)") }
                if round >= 10 { times.append(seconds) }
            }
            let slow = times.sorted()[times.count * 95 / 100] * 1000
            let sender = try ServerProcess.output(program, ["token", "--data", folder + "/d", "--user", "county.doctor"])
            return [
                Figure(name: "referral-work-list-p95", value: slow, unit: "ms", reference: 20, ratio: 20 / slow, must: 1, n: count, seed: settings.seed),
                try live(server.port, sender: sender, reader: token, count),
            ]
        }
    }

    /// The longest time from sending a referral to its coming into a page that is open at the other institution.
    private func live(_ port: Int, sender: String, reader: String, _ stored: Int) throws -> Figure {
        let (page, desk) = (try LoadConnection(port: port), try LoadConnection(port: port))
        try page.start(LoadConnection.request("GET", "/events/worklist?box=incoming", token: reader))
        try page.wait(for: ": open")
        var slowest = 0.0
        for number in 0..<50 {
            let form: JSONTree = [
                "resourceType": "Parameters",
                "parameter": [
                    ["name": "patient", "valueReference": ["reference": "Patient/patient-1"]],
                    ["name": "recipient", "valueReference": ["reference": "Organization/org-centre"]],
                    ["name": "reason", "valueString": .string("live \(number)")], ["name": "question", "valueString": "q"],
                ],
            ]
            slowest = max(
                slowest,
                try Stopwatch.seconds {
                    let status = try desk.send(LoadConnection.request("POST", "/fhir/ServiceRequest/$refer", token: sender, body: form.bytes))
                    guard status == 201 else { throw FHIRFault(.internalError, "internal", cause: "$refer: \(status)") }
                    try page.wait(for: "live \(number)")
                })
        }
        let value = max(slowest * 1000, 1e-3)
        return Figure(name: "referral-live-longest", value: value, unit: "ms", reference: 1000, ratio: 1000 / value, must: 1, n: stored, seed: settings.seed)
    }

    /// Referrals of two years to a hundred institutions; one in twenty is still open.
    private func fill(_ path: String, _ count: Int) async throws {
        let now = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        let store = try SQLiteRecordStore(path: path) { now }
        var random = SeededRandom(seed: settings.seed)
        for first in stride(from: 0, to: count, by: 1000) {
            var group: [(PreparedResource, String)] = []
            for number in first..<min(first + 1000, count) {
                group.append((try PreparedResource(Resource(task(number, now, &random))), "bench-\(number)"))
            }
            let ready = group
            try await store.write { transaction in for (resource, id) in ready { _ = try transaction.put(resource, id: id, expecting: .anything) } }
        }
        store.close()
    }

    private func task(_ number: Int, _ now: Instant, _ random: inout SeededRandom) -> JSONTree {
        let isOpen = Int.random(in: 0..<20, using: &random) == 0
        let state = isOpen ? ["submitted", "received", "accepted", "scheduled"][number % 4] : ["completed", "declined", "cancelled"][number % 3]
        let status =
            ["submitted": "requested", "received": "received", "accepted": "accepted", "scheduled": "in-progress", "declined": "rejected"][state] ?? state
        let authored = now.adding(minutes: -Int.random(in: 0..<1_000_000, using: &random))
        let centre = Int.random(in: 0..<100, using: &random) < 10 ? "org-centre" : "org-national"
        return [
            "resourceType": "Task", "status": .string(status),
            "businessStatus": ["coding": [["system": "urn:junyi:referral-state", "code": .string(state)]]], "intent": "order",
            "priority": .string(["routine", "routine", "routine", "urgent"][number / 7 % 4]),
            "code": ["coding": [["system": "urn:junyi:referral-direction", "code": "up"]]], "description": "胸痛待查 \(number)",
            "for": ["reference": "Patient/patient-\(1 + number % 500)"], "authoredOn": .string(authored.text), "lastModified": .string(authored.text),
            "requester": ["reference": "Organization/org-provincial"], "owner": ["reference": .string("Organization/" + centre)],
        ]
    }
}
