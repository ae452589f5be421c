import ArgumentParser
import Foundation
import Simulation

struct CheckSimulate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "Run the referral and booking desks under seeded chance: crashes, doubled, late and racing commands.",
        discussion:
            "First acts out the named cases, then walks. Prints each case and seed that breaks an invariant and ends with “N seeds, K broken”; with 1 when any did. The same seed gives the same commands; which of two racing ones comes first is left to the machine."
    )
    @Option(help: "Number of seeds.") var seeds: UInt64 = 1000
    @Option(help: "First seed.") var from: UInt64 = 1

    func run() async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/junyi-simulate-\(ProcessInfo.processInfo.processIdentifier)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let cases = try await SimulationRun.scenarios(folder: folder)
        for (scenario, problem) in cases { CommandOutput.line("case \(scenario.number), \(scenario.title): \(problem)") }
        CommandOutput.line("\(Scenario.all.count) cases, \(cases.count) broken")
        let total = seeds
        let report = try await SimulationRun.run(count: seeds, from: from, folder: folder) { CommandOutput.progress("\($0) of \(total) seeds") }
        CommandOutput.endProgress()
        let pairs = SimulationReport.pairs
        CommandOutput.line("\(report.taken.count) of \(pairs.count) pairs of state and command taken")
        for pair in pairs.subtracting(report.taken).sorted() { CommandOutput.line("never taken: \(pair)") }
        let broken = report.broken
        for (seed, problem) in broken { CommandOutput.line("seed \(seed): \(problem)") }
        CommandOutput.line("\(seeds) seeds, \(broken.count) broken")
        if !broken.isEmpty || !cases.isEmpty { throw ExitCode(1) }
    }
}
