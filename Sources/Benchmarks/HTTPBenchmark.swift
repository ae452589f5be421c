import FHIRModel
import FHIRSearch
import Foundation
import Records
import RecordsSQLite

/// Durable creates and reads over HTTP, the server in a process of its own.
struct HTTPBenchmark {
    private let settings: Benchmarks
    private let seconds = 4.0
    private let clients = 64

    init(_ settings: Benchmarks) { self.settings = settings }

    func run() async throws -> [Figure] {
        try await ScratchFolder.with { folder in
            let program = settings.program
            _ = try ServerProcess.output(program, ["demo", "--data", folder + "/d", "--patients", "500", "--seed", "\(settings.seed)"])
            let token = try ServerProcess.output(program, ["token", "--data", folder + "/d", "--user", "centre.doctor"])
            let body = try SampleResources.observation(bytes: 1200, seed: settings.seed)
            setenv("JUNYI_SERVER_BENCHMARK_CONSTANT_BYTES", "\(body.count + 120)", 1)
            let server = try ServerProcess(program: program, data: folder + "/d")
            defer { server.stop() }
            var figures = try await creates(server, token, body, folder)
            figures += try await reads(server, token, body)
            return figures
        }
    }

    private func creates(_ server: ServerProcess, _ token: String, _ body: [UInt8], _ folder: String) async throws -> [Figure] {
        let request = LoadConnection.request("POST", "/fhir/Observation", token: token, body: body)
        let many = try await Load.run(port: server.port, clients: clients, seconds: seconds, status: 201, request)
        let prepared = try PreparedResource(Resource(body))
        let raw = try RawWriteProbe.rate(path: folder + "/raw.sqlite", prepared, count: max(4000, many.count), group: clients)
        let one = try await Load.run(port: server.port, clients: 1, seconds: seconds, status: 201, request)
        let sync = try Self.syncSeconds(folder + "/sync")
        return [
            Figure(name: "create-64", value: many.rate, unit: "1/s", reference: raw, ratio: many.rate / raw, must: 0.5, n: many.count, seed: settings.seed),
            Figure(
                name: "create-1", value: 1000 / one.rate, unit: "ms", reference: sync * 1000, ratio: sync * one.rate, must: 1.0 / 3, n: one.count,
                seed: settings.seed),
        ]
    }

    private func reads(_ server: ServerProcess, _ token: String, _ body: [UInt8]) async throws -> [Figure] {
        let put = try Resource(body).setting("id", to: "bench").bytes
        let connection = try LoadConnection(port: server.port)
        guard try connection.send(LoadConnection.request("PUT", "/fhir/Observation/bench", token: token, body: put)) == 201 else {
            throw FHIRFault(.internalError, "internal", cause: "the resource to read was not made")
        }
        let read = LoadConnection.request("GET", "/fhir/Observation/bench", token: token)
        let constant = LoadConnection.request("GET", "/bench/constant", token: token)
        var best = 0.0
        var ceiling = 0.0
        var count = 0
        for _ in 0..<3 {
            let reads = try await Load.run(port: server.port, clients: clients, seconds: seconds / 2, status: 200, read)
            best = max(best, reads.rate)
            count += reads.count
            ceiling = max(ceiling, try await Load.run(port: server.port, clients: clients, seconds: seconds / 2, status: 200, constant).rate)
        }
        return [Figure(name: "read-by-id", value: best, unit: "1/s", reference: ceiling, ratio: best / ceiling, must: 0.7, n: count, seed: settings.seed)]
    }

    /// Median seconds of writing 8 KB and making it durable.
    static func syncSeconds(_ path: String) throws -> Double {
        let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
        defer { close(descriptor) }
        let page = [UInt8](repeating: 7, count: 8192)
        let times = (0..<300).map { _ in
            Stopwatch.seconds {
                _ = write(descriptor, page, page.count)
                _ = fdatasync(descriptor)
            }
        }
        return times.sorted()[150]
    }
}
