import ArgumentParser
import FHIRModel
import Foundation
import JunyiApp

struct Tenants: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tenant", abstract: "Serve several regions with one program, each wholly apart.",
        discussion: """
            Each tenant is a data folder of its own (tenants/NAME): own store, own keys, own clients, own backups. Give that folder to --data to work
            on one tenant with any command. The server tells tenants apart by the host a request names; start it anew after a change.
            """, subcommands: [AddTenant.self, ListTenants.self])
}

struct AddTenant: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Make a tenant, or change one of the same name.")
    @OptionGroup var folder: DataOption
    @Argument(help: "Name: letters, digits, - and .") var name: String
    @Option(help: "Host name that leads to it, without a port; may be given several times.") var host: [String]
    @Option(help: "Requests that it may make in a second.") var requestsPerSecond: Int?
    @Option(help: "Size that its store may grow to, in megabytes.") var maximumMegabytes: Int?

    func run() throws {
        guard ResourceKey.isValidID(name), !name.hasPrefix(".") else { throw ValidationError("NAME: letters, digits, - and . only, at most 64") }
        if host.contains(where: { $0.isEmpty || $0.contains("/") || $0.contains(":") }) { throw ValidationError("--host: a name without port or scheme") }
        if let requestsPerSecond, requestsPerSecond < 1 { throw ValidationError("--requests-per-second: at least 1") }
        if let maximumMegabytes, maximumMegabytes < 1 { throw ValidationError("--maximum-megabytes: at least 1") }
        let data = try DataFolder(folder.data)
        try data.keep(Tenant(name: name, hosts: host, requestsPerSecond: requestsPerSecond, maximumMegabytes: maximumMegabytes))
        CommandOutput.line("tenant \(name): \(data.tenantPath(name))")
    }
}

struct ListTenants: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Show the tenants.")
    @OptionGroup var folder: DataOption

    func run() throws {
        for tenant in try DataFolder(folder.data).tenants() {
            let rate = tenant.requestsPerSecond.map { "\($0)/s" } ?? "any rate"
            let size = tenant.maximumMegabytes.map { "\($0) MB" } ?? "any size"
            CommandOutput.line("\(tenant.name)\t\(tenant.hosts.joined(separator: " "))\t\(rate)\t\(size)")
        }
    }
}
