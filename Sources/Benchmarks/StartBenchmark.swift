import Foundation

/// From the start of the process to the first answer, and memory at rest, with the demonstration region on disk.
struct StartBenchmark {
    private let settings: Benchmarks

    init(_ settings: Benchmarks) { self.settings = settings }

    func run() async throws -> [Figure] {
        try await ScratchFolder.with { folder in
            let build = try Stopwatch.seconds { _ = try ServerProcess.output(settings.program, ["demo", "--data", folder, "--seed", "\(settings.seed)"]) }
            var times: [Double] = []
            var memory = 0.0
            for _ in 0..<7 {
                let server = try ServerProcess(program: settings.program, data: folder)
                times.append(server.secondsToFirstAnswer * 1000)
                usleep(300_000)
                memory = max(memory, server.residentMegabytes)
                server.stop()
            }
            let median = times.sorted()[3]
            return [
                Figure(name: "demo", value: build, unit: "s", reference: 60, ratio: 60 / build, must: 1, n: 1, seed: settings.seed),
                Figure(name: "start", value: median, unit: "ms", reference: 300, ratio: 300 / median, must: 1, n: times.count, seed: settings.seed),
                Figure(name: "idle-memory", value: memory, unit: "MB", reference: 100, ratio: 100 / memory, must: 1, n: times.count, seed: settings.seed),
            ]
        }
    }
}
