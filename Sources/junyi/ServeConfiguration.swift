import Configuration
import FHIRModel
import Foundation
import Logging
import SystemPackage
import WebServer

/// What `junyi serve` needs to know, read once.
struct ServeConfiguration {
    var data: String
    var server: ServerSettings
    var logLevel: Logger.Level

    /// Flags first, then `JUNYI_*` (`server.port` is `JUNYI_SERVER_PORT`), then the JSON file, then the defaults.
    static func read(data: String?, host: String?, port: Int?) async throws -> ServeConfiguration {
        let environment = ProcessInfo.processInfo.environment
        let folder = data ?? environment["JUNYI_DATA"] ?? "data"
        var flags: [AbsoluteConfigKey: ConfigValue] = [:]
        if let host { flags["server.host"] = ConfigValue(.string(host), isSecret: false) }
        if let port { flags["server.port"] = ConfigValue(.int(port), isSecret: false) }
        let file = environment["JUNYI_CONFIGURATION"] ?? folder + "/junyi.json"
        let reader = ConfigReader(providers: [
            InMemoryProvider(name: "flags", values: flags),
            EnvironmentVariablesProvider().prefixKeys(with: "junyi"),
            try await FileProvider<JSONSnapshot>(filePath: FilePath(file), allowMissing: true),
        ])
        var server = ServerSettings()
        server.host = try await reader.fetchString(forKey: "server.host", default: server.host)
        server.port = try await reader.fetchInt(forKey: "server.port", default: server.port)
        server.bodyLimit = try await reader.fetchInt(forKey: "server.bodyLimit", default: server.bodyLimit)
        server.connectionLimit = try await reader.fetchInt(forKey: "server.connectionLimit", default: server.connectionLimit)
        server.shutdownSeconds = try await reader.fetchInt(forKey: "server.shutdownSeconds", default: server.shutdownSeconds)
        server.benchmarkConstantBytes = try await reader.fetchInt(forKey: "server.benchmarkConstantBytes", default: 0)
        server.bodySeconds = try await reader.fetchInt(forKey: "server.bodySeconds", default: server.bodySeconds)
        server.keepsReferences = try await reader.fetchBool(forKey: "server.keepsReferences", default: false)
        server.mailRelay = try await reader.fetchString(forKey: "notify.smtp")
        server.mailFrom = try await reader.fetchString(forKey: "notify.from", default: server.mailFrom)
        server.smsGateway = try await reader.fetchString(forKey: "notify.sms")
        server.contentScanner = try await reader.fetchString(forKey: "content.scanner")
        let tokens = try await reader.fetchString(forKey: "booking.outsideTokens", isSecret: true, default: "")
        for pair in tokens.split(separator: ",") {
            let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
            if parts.count == 2 { server.outsideTokens[parts[0]] = parts[1] }
        }
        let level = try await reader.fetchString(forKey: "log.level", default: "info")
        guard let logLevel = Logger.Level(rawValue: level), (0...65_535).contains(server.port) else {
            throw FHIRFault(.badRequest, "search.value", ["parameter": "log.level, server.port", "value": "\(level), \(server.port)"])
        }
        return ServeConfiguration(data: folder, server: server, logLevel: logLevel)
    }
}
