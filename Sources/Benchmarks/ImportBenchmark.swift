import FHIRModel
import Foundation

/// `junyi import` of bundles: resources a second and the most memory it held.
///
/// Reads the folder in `JUNYI_BENCH_IMPORT` (Synthea's bundles, say), else NDJSON made for the purpose.
struct ImportBenchmark {
    private let settings: Benchmarks

    init(_ settings: Benchmarks) { self.settings = settings }

    func run() async throws -> [Figure] {
        try await ScratchFolder.with { folder in
            let given = ProcessInfo.processInfo.environment["JUNYI_BENCH_IMPORT"]
            let source = try given ?? makeLines(folder)
            let process = Process()
            let pipe = Pipe()
            process.executableURL = URL(fileURLWithPath: settings.program)
            process.arguments = ["import", "--data", folder + "/data", source]
            process.standardOutput = pipe
            let start = ContinuousClock.now
            try process.run()
            var most = 0.0
            while process.isRunning {
                most = max(most, Stopwatch.residentMegabytes(of: process.processIdentifier))
                usleep(20_000)
            }
            let seconds = Stopwatch.elapsed(start)
            let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            let count = text.split(separator: "\n").last.flatMap { $0.split(separator: " ").first }.flatMap { Int($0) } ?? 0
            let rate = Double(count) / seconds
            return [
                Figure(name: "import", value: rate, unit: "1/s", reference: 6000, ratio: rate / 6000, must: 1, n: count, seed: settings.seed),
                Figure(name: "import-memory", value: most, unit: "MB", reference: 400, ratio: 400 / most, must: 1, n: count, seed: settings.seed),
            ]
        }
    }

    private func makeLines(_ folder: String) throws -> String {
        let path = folder + "/lines.ndjson"
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path) else {
            throw FHIRFault(.unavailable, "store.unavailable", cause: path)
        }
        for first in stride(from: 0, to: 100_000, by: 1000) {
            var text: [UInt8] = []
            for number in first..<first + 1000 {
                let day = CivilDate(daysSinceEpoch: 20_000 + number % 700).text
                let tree = SampleResources.observation(patient: "p\(number % 5000)", code: "\(number % 331)-0", day: day)
                text += try Resource(tree).setting("id", to: .string("o\(number)")).bytes + [0x0a]
            }
            file.write(Data(text))
        }
        try file.close()
        return path
    }
}
