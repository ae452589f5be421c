import ArgumentParser
import FHIRModel
import JunyiApp
import Logging
import WebServer

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve FHIR under /fhir and pages under /.",
        discussion: "Flags win over JUNYI_* in the environment, which wins over the file named by JUNYI_CONFIGURATION or junyi.json in the data folder.")

    @Option(help: "Folder of the data.") var data: String?
    @Option(help: "Address to listen on.") var host: String?
    @Option(help: "Port to listen on; 0 for any that is free.") var port: Int?

    func run() async throws {
        let configuration = try await ServeConfiguration.read(data: data, host: host, port: port)
        LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
        var logger = Logger(label: "junyi")
        logger.logLevel = configuration.logLevel
        let platform = try await Platform(data: configuration.data)
        let host = configuration.server.host
        try await platform.serve(configuration.server, logger: logger) { port in
            CommandOutput.line("Junyi is ready: http://\(host):\(port)/")
        }
    }
}
