import Foundation
import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import ServiceLifecycle

/// The running server as a service.
public struct WebApplication: Service {
    private let server: ServedRegions
    private let settings: ServerSettings
    private let logger: Logger
    private let onReady: @Sendable (Int) async -> Void

    /// `onReady` is told the port once connections are accepted.
    public init(_ server: ServedRegions, _ settings: ServerSettings, logger: Logger, onReady: @escaping @Sendable (Int) async -> Void) {
        self.server = server
        self.settings = settings
        self.logger = logger
        self.onReady = onReady
    }

    public func run() async throws {
        // Loops only part bytes into requests: more of them than half the cores would take turns with those who do the work.
        NIOSingletons.groupLoopCountSuggestion = max(1, ProcessInfo.processInfo.activeProcessorCount / 2)
        let server = server
        let onReady = onReady
        let responder = CallbackResponder { (request: Request, context: WebContext) -> Response in
            try await server.respond(request, context)
        }
        let application = Application(
            responder: responder,
            server: .http1(configuration: .init(idleTimeout: .seconds(Int64(settings.idleSeconds)))),
            configuration: .init(
                address: .hostname(settings.host, port: settings.port), serverName: nil, backlog: 512,
                availableConnectionsDelegate: MaximumAvailableConnections(settings.connectionLimit, logger: logger)),
            onServerRunning: { channel in await onReady(channel.localAddress?.port ?? 0) }, logger: logger)
        try await application.run()
    }
}
