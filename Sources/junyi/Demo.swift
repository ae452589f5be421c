import ArgumentParser
import Demonstration
import FHIRModel
import JunyiApp
import RecordsSQLite

struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fill an empty data folder with a synthetic province.",
        discussion: "The same seed, day and number of patients give the same resources.")
    @OptionGroup var folder: DataOption
    @Option(help: "Seed of chance.") var seed: UInt64 = 1
    @Option(help: "Number of patients.") var patients: Int = 20_000
    @Option(help: "The day the region is today, YYYY-MM-DD; the real one when not given.") var today: String?

    func validate() throws {
        if !(1...2_000_000).contains(patients) { throw ValidationError("--patients must be 1 to 2,000,000") }
        if let today, PartialDate(today)?.precision != .day { throw ValidationError("--today must be a day such as 2026-11-23") }
    }

    func run() async throws {
        let platform = try await Platform(data: folder.data)
        let day = today.flatMap { PartialDate($0) }?.low ?? platform.surroundings.now()
        let region = DemonstrationRegion(seed: seed, today: day.date, patients: patients)
        let expected = patients * 4 + patients / 2 + 4000
        let start = ContinuousClock.now
        let count = try await DemonstrationBuilder(platform).build(region) { done in
            CommandOutput.progress("demonstration region: \(done) resources, \(min(99, done * 100 / expected)) %")
        }
        CommandOutput.endProgress()
        CommandOutput.line("\(count) sample resources in \(start.duration(to: .now)) (seed \(seed))")
        platform.store.close()
    }
}
