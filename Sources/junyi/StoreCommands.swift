import ArgumentParser
import FHIRModel
import Foundation
import Identity
import JunyiApp
import Records
import RecordsSQLite

/// The folder that every command works on.
struct DataOption: ParsableArguments {
    @Option(help: "Folder of the data; JUNYI_DATA when not given, then data.") var data: String = ProcessInfo.processInfo.environment["JUNYI_DATA"] ?? "data"
}

struct Token: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print a bearer token for a user, good for one hour.")
    @OptionGroup var folder: DataOption
    @Option(help: "Sign-in name of the user.") var user: String

    func run() async throws {
        let platform = try await Platform(visiting: folder.data)
        let account = try UserDirectory(platform.records).account(user)
        CommandOutput.line(try await platform.issuer.sign(account, minutes: TokenIssuer.scriptMinutes))
        platform.store.close()
    }
}

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prove that something is sound.", subcommands: [CheckStore.self, CheckAudit.self, CheckSimulate.self, CheckFHIRPath.self, CheckHammer.self])
}

struct CheckStore: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store", abstract: "The index equals a rebuilt one and every version is readable. Ends with 1 when not.")
    @OptionGroup var folder: DataOption

    func run() throws {
        let report = try StoreCheck.run(path: DataFolder(existing: folder.data).store) { CommandOutput.progress("\($0) resources checked") }
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
        try StoreBackup.backup(path: DataFolder(existing: folder.data).store, to: to) { CommandOutput.progress("\($0) of \($1) pages") }
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
        let claim = try folder.claim()
        defer { withExtendedLifetime(claim) {} }
        try StoreBackup.restore(file, path: folder.store)
        CommandOutput.line("restored \(file) to \(folder.path)")
    }
}

/// For the crash test: writes as fast as it can until it is killed, and says what is acknowledged.
struct CheckHammer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hammer", abstract: "Write transactions of three resources without end; print each number once it is durable.", shouldDisplay: false)
    @OptionGroup var folder: DataOption
    @Option(help: "Prefix of the ids written.") var prefix: String

    func run() async throws {
        let platform = try await Platform(data: folder.data)
        let prefix = prefix
        await withTaskGroup(of: Void.self) { group in
            for lane in 0..<16 {
                group.addTask {
                    for number in 0... {
                        let name = "\(prefix)-\(lane)-\(number)"
                        guard (try? await Self.write(platform, name)) != nil else { return }
                        CommandOutput.line(name)
                    }
                }
            }
        }
    }

    private static func write(_ platform: Platform, _ name: String) async throws {
        try await platform.records.write(as: .system) { transaction in
            try transaction.put(["resourceType": "Patient", "id": .string(name), "name": [["family": .string(name)]], "birthDate": "1960-05-05"], id: name)
            for part in ["a", "b"] {
                try transaction.put(
                    [
                        "resourceType": "Observation", "id": .string("\(name)-\(part)"), "status": "final", "code": ["text": "crash"],
                        "subject": ["reference": .string("Patient/\(name)")],
                    ], id: "\(name)-\(part)")
            }
            // Rewriting a shared resource makes versions and index changes part of what a crash may cut.
            try transaction.put(["resourceType": "Basic", "id": "shared", "code": ["text": .string(name)]], id: "shared")
        }
    }
}
