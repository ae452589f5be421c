import ArgumentParser
import Benchmarks
import FHIRModel
import Foundation

struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure the promises, each against its ceiling or peer in the same run.",
        discussion: "Names: \(Benchmarks.all.map(\.name).joined(separator: ", ")). Ends with 1 when a promise is not kept.")
    @Argument(help: "Benchmarks to run; all when none is named.") var names: [String] = []
    @Flag(help: "Print JSON lines.") var json = false
    @Option(help: "Seed of chance.") var seed: UInt64 = 1

    func run() async throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var isKept = true
        try await Benchmarks(seed: seed, program: Bundle.main.executablePath ?? CommandLine.arguments[0]).run(names) { figure in
            isKept = isKept && figure.ratio >= figure.must
            if json, let line = try? encoder.encode(figure) {
                CommandOutput.line(String(decoding: line, as: UTF8.self))
            } else {
                let mark = figure.ratio >= figure.must ? "kept" : "NOT KEPT"
                CommandOutput.line(
                    String(
                        format: "%-32@ %12.2f %-5@ reference %12.2f  ratio %6.2f (must %.2f)  %@", figure.name, figure.value, figure.unit, figure.reference,
                        figure.ratio, figure.must, mark))
            }
        }
        if !isKept { throw ExitCode(1) }
    }
}
