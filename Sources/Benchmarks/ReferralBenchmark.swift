import FHIRModel
import Foundation

/// Durable steps of referrals over HTTP: order, task, provenance, audit and event, each in one commit.
struct ReferralBenchmark {
    private let settings: Benchmarks
    private let seconds = 6.0
    private let clients = 32

    init(_ settings: Benchmarks) { self.settings = settings }

    /// Promised steps in a second, and seconds for all but the slowest hundredth.
    private static let promisedRate = 1000.0
    private static let promisedSeconds = 0.05

    func run() async throws -> [Figure] {
        try await ScratchFolder.with { folder in
            let program = settings.program
            _ = try ServerProcess.output(program, ["demo", "--data", folder + "/d", "--patients", "500", "--seed", "\(settings.seed)"])
            let token = try ServerProcess.output(program, ["token", "--data", folder + "/d", "--user", "county.doctor"])
            let centre = try ServerProcess.output(program, ["token", "--data", folder + "/d", "--user", "centre.doctor"])
            let server = try ServerProcess(program: program, data: folder + "/d")
            defer { server.stop() }
            let tasks = try (0..<clients).map { try refer(server.port, token, centre, number: $0) }
            // Asking to cancel and taking it back are two whole steps that may follow each other for ever.
            let steps = tasks.map { task in
                ["request-cancel", "withdraw-cancel"].map { command in
                    LoadStep(
                        request: LoadConnection.request(
                            "POST", "/fhir/Task/\(task)/$move", token: token, body: Self.parameters([("command", command), ("reason", "x")])),
                        status: 200)
                }
            }
            let done = try await Load.run(port: server.port, clients: clients, seconds: seconds) { client, number in steps[client][number % 2] }
            let slowest = done.times.sorted()[done.times.count * 99 / 100]
            return [
                Figure(
                    name: "referral-steps", value: done.rate, unit: "1/s", reference: Self.promisedRate, ratio: done.rate / Self.promisedRate, must: 1,
                    n: done.count, seed: settings.seed),
                Figure(
                    name: "referral-step-p99", value: slowest * 1000, unit: "ms", reference: Self.promisedSeconds * 1000, ratio: Self.promisedSeconds / slowest,
                    must: 1, n: done.count, seed: settings.seed),
            ]
        }
    }

    /// Sends a referral and brings it to where a cancel may be asked for; gives the Task's id.
    private func refer(_ port: Int, _ token: String, _ centre: String, number: Int) throws -> String {
        let connection = try LoadConnection(port: port)
        let form = Self.parameters(
            [("reason", "reason \(number)"), ("question", "question")],
            references: [("patient", "Patient/patient-1"), ("recipient", "Organization/org-centre")])
        guard try connection.send(LoadConnection.request("POST", "/fhir/ServiceRequest/$refer", token: token, body: form)) == 201,
            let id = try Resource(connection.body).id
        else { throw FHIRFault(.internalError, "internal", cause: "the referral was not made") }
        let accept = LoadConnection.request("POST", "/fhir/Task/\(id)/$move", token: centre, body: Self.parameters([("command", "accept")]))
        guard try connection.send(accept) == 200 else { throw FHIRFault(.internalError, "internal", cause: "the referral was not accepted") }
        return id
    }

    private static func parameters(_ texts: [(String, String)], references: [(String, String)] = []) -> [UInt8] {
        let parts: [JSONTree] =
            texts.map { ["name": .string($0.0), "valueString": .string($0.1)] }
            + references.map { ["name": .string($0.0), "valueReference": ["reference": .string($0.1)]] }
        let tree: JSONTree = ["resourceType": "Parameters", "parameter": .array(parts)]
        return tree.bytes
    }
}
