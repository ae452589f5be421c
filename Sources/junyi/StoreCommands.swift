import ArgumentParser
import FHIRModel
import Identity
import JunyiApp
import RecordsSQLite

/// The folder that every command works on.
struct DataOption: ParsableArguments {
    @Option(help: "Folder of the data.") var data: String = "data"
}

struct Token: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print a bearer token for a user, good for one hour.")
    @OptionGroup var folder: DataOption
    @Option(help: "Sign-in name of the user.") var user: String

    func run() async throws {
        let platform = try await Platform(data: folder.data)
        let account = try UserDirectory(platform.records).account(user)
        CommandOutput.line(try await platform.issuer.sign(account, minutes: TokenIssuer.scriptMinutes))
        platform.store.close()
    }
}

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Prove that something is sound.", subcommands: [CheckStore.self])
}

struct CheckStore: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store", abstract: "The index equals a rebuilt one and every version is readable. Ends with 1 when not.")
    @OptionGroup var folder: DataOption

    func run() throws {
        let report = try StoreCheck.run(path: DataFolder(folder.data).store) { CommandOutput.progress("\($0) resources checked") }
        CommandOutput.endProgress()
        for problem in report.problems { CommandOutput.line("problem: \(problem)") }
        CommandOutput.line("\(report.resources) resources, \(report.versions) versions, \(report.indexRows) index rows, \(report.problems.count) problems")
        if !report.problems.isEmpty { throw ExitCode(1) }
    }
}

struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Copy the store to a file while it runs.")
    @OptionGroup var folder: DataOption
    @Option(help: "File to write.") var to: String

    func run() throws {
        try StoreBackup.backup(path: DataFolder(folder.data).store, to: to) { CommandOutput.progress("\($0) of \($1) pages") }
        CommandOutput.endProgress()
        CommandOutput.line("backed up to \(to)")
    }
}

struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Put a backup in place of the store. Stop the server first.")
    @Argument(help: "Backup file.") var file: String
    @OptionGroup var folder: DataOption

    func run() throws {
        let folder = try DataFolder(folder.data)
        try StoreBackup.restore(file, path: folder.store)
        CommandOutput.line("restored \(file) to \(folder.path)")
    }
}
