import ArgumentParser
import CSettings
import FHIRModel
import FHIRService
import Foundation
import Phrasebook

@main
struct Junyi: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "junyi", abstract: "均医 Junyi: the regional care network on FHIR R4.",
        subcommands: [
            Serve.self, Demo.self, Import.self, Codes.self, Clients.self, Tenants.self, Plan.self, Bench.self, Token.self, Check.self, Backup.self,
            Restore.self,
            Version.self,
        ])

    static func main() async {
        // What this program writes is patients' data: for its owner's eyes only.
        umask(0o077)
        // The C library gives memory back page by page after every group of writes unless it is told to keep some.
        _ = junyi_keep_freed_memory(64 << 20)
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
        } catch let fault as FHIRFault {
            let text = Phrasebook.text(fault.text, fault.values, .english) + " / " + Phrasebook.text(fault.text, fault.values, .chinese)
            CommandOutput.error("junyi: \(text)" + (fault.expression.map { " (\($0))" } ?? "") + (fault.cause.map { "\n  \($0)" } ?? ""))
            Foundation.exit(fault.kind.row.status >= 500 ? 75 : 65)
        } catch {
            exit(withError: error)
        }
    }
}

/// Lines for people on the error stream, results on the output stream.
enum CommandOutput {
    static func error(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
    static func line(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

    /// Rewrites the one progress line; on a file or pipe, nothing.
    static func progress(_ line: String) {
        guard isatty(2) == 1 else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K\(line)".utf8))
    }

    static func endProgress() { if isatty(2) == 1 { FileHandle.standardError.write(Data("\n".utf8)) } }
}

struct Version: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the version.")

    func run() { CommandOutput.line("junyi \(JunyiVersion.text)") }
}
