import ArgumentParser
import FHIRModel
import JunyiApp
import RecordsSQLite

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read FHIR JSON bundles and NDJSON, plain or gzip, from files, folders or - for standard input.",
        discussion:
            "Resources keep their ids, and one that says the same already makes no new version: importing twice changes nothing. What is refused goes to the rejects file with the reason."
    )
    @OptionGroup var folder: DataOption
    @Option(help: "File for what is refused; rejects.ndjson in the data folder when not given.") var rejects: String?
    @Argument(help: "Files and folders.") var paths: [String]

    func run() async throws {
        let platform = try await Platform(data: folder.data)
        let importer = Importer(platform, rejects: rejects ?? folder.data + "/rejects.ndjson")
        let summary = try await importer.run(paths) { CommandOutput.progress($0) }
        CommandOutput.endProgress()
        for (type, count) in summary.counts.sorted(by: { $0.key < $1.key }) { CommandOutput.line("\(type)\t\(count)") }
        CommandOutput.line("\(summary.total) resources in \(summary.seconds) s, \(summary.rejected) rejected")
        platform.store.close()
        if summary.rejected > 0 { throw ExitCode(1) }
    }
}
