import ArgumentParser
import FHIRModel
import Foundation
import Identity
import JunyiApp
import RecordsSQLite

struct Clients: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "client", abstract: "Register client programs for SMART App Launch and Backend Services.",
        subcommands: [AddClient.self, ListClients.self, RemoveClient.self])
}

struct AddClient: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Register a client, or change one of the same id.",
        discussion: """
            Without --keys and --secret the client is public and proves itself by PKCE alone. --secret makes a secret and prints it once.
            With --role the client may also act for itself, within its system/ scopes. A running server knows the client at once.
            """)
    @OptionGroup var folder: DataOption
    @Option(help: "Identifier (client_id): letters, digits, - and .") var id: String
    @Option(help: "Name that people are shown.") var name: String
    @Option(help: "Address that answers may be sent to; may be given several times.") var redirect: [String] = []
    @Option(help: "Scopes that it may have, parted by spaces.") var scope: String
    @Option(help: "File with its JSON Web Key Set, for signed assertions.") var keys: String?
    @Flag(help: "Make a secret.") var secret = false
    @Option(help: "Role when it acts for itself: clinician, booking-clerk, operator or planner.") var role: String?
    @Option(help: "Logical id of the organisation that it acts for.") var organisation = ""

    func run() throws {
        guard ResourceKey.isValidID(id) else { throw ValidationError("--id: letters, digits, - and . only, at most 64") }
        if let role, !["clinician", "booking-clerk", "operator", "planner"].contains(role) { throw ValidationError("--role: unknown role \(role)") }
        if role != nil && keys == nil && !secret { throw ValidationError("--role: a client that acts for itself needs --keys or --secret") }
        for text in redirect where URL(string: text)?.scheme == nil { throw ValidationError("--redirect: \(text) is no address") }
        for text in scope.split(separator: " ") { try Self.check(String(text)) }
        var client = RegisteredClient(id: id, name: name, redirects: redirect, scopes: scope, organisation: organisation)
        client.role = role
        if let keys {
            guard let data = FileManager.default.contents(atPath: keys), let document = try? JSONDocument(Array(data)), document.root["keys"].isArray else {
                throw ValidationError("--keys: \(keys) is no JSON Web Key Set")
            }
            client.keys = String(decoding: data, as: UTF8.self)
        }
        var made: String?
        if secret {
            let text = Surroundings.live.newID() + Surroundings.live.newID()
            client.set(secret: text, salt: Surroundings.live.newID())
            made = text
        }
        let data = try DataFolder(existing: folder.data)
        try data.keep(data.clients().filter { $0.id != id } + [client])
        CommandOutput.line("registered \(id)")
        if let made { CommandOutput.line("secret: \(made)") }
    }

    private static func check(_ scope: String) throws {
        do {
            _ = try RegisteredClient.checkScope(scope)
        } catch {
            throw ValidationError("--scope: \(scope) cannot be kept; see patient/Observation.rs, user/*.cruds, launch/patient, offline_access")
        }
    }
}

struct ListClients: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Show the registered clients.")
    @OptionGroup var folder: DataOption

    func run() throws {
        for client in try DataFolder(existing: folder.data).clients().sorted(by: { $0.id < $1.id }) {
            let kind = client.keys != nil ? "keys" : client.secret != nil ? "secret" : "public"
            CommandOutput.line("\(client.id)\t\(kind)\t\(client.name)\t\(client.scopes)")
        }
    }
}

struct RemoveClient: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "Remove a client; it gets no more tokens.")
    @OptionGroup var folder: DataOption
    @Option(help: "Identifier of the client.") var id: String

    func run() throws {
        let data = try DataFolder(existing: folder.data)
        let all = try data.clients()
        guard all.contains(where: { $0.id == id }) else { throw ValidationError("--id: there is no client \(id)") }
        try data.keep(all.filter { $0.id != id })
        CommandOutput.line("removed \(id)")
    }
}

struct CheckAudit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "The chain of seals over the audit is whole. Ends with 1 when not.",
        discussion: "Note the last seal somewhere else from time to time; --anchor proves later that nothing before it was changed or cut off.")
    @OptionGroup var folder: DataOption
    @Option(help: "A seal noted before, in hexadecimal.") var anchor: String?

    func run() throws {
        let report = try AuditCheck.run(path: DataFolder(existing: folder.data).store, anchor: anchor)
        CommandOutput.line(
            "\(report.entries) entries, \(report.seals) seals, \(report.unsealed) not yet sealed; last seal \(report.head.isEmpty ? "none" : report.head)")
        if let broken = report.broken { CommandOutput.line("problem: the chain breaks at entry \(broken)") }
        if anchor != nil, !report.hasAnchor { CommandOutput.line("problem: the anchor is no seal of this audit") }
        if report.broken != nil || anchor != nil && !report.hasAnchor { throw ExitCode(1) }
    }
}
