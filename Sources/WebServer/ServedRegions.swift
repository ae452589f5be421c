import Hummingbird

/// The servers of all tenants behind one port, told apart by the host a request names.
///
/// Nothing is shared between them but the port: each has its own store, keys, clients, cookies (a browser keeps them by host) and quota.
public struct ServedRegions: Sendable {
    private let home: WebServer
    private let byHost: [String: WebServer]

    /// `byHost`: host names in lower case, without a port.
    public init(home: WebServer, byHost: [String: WebServer] = [:]) {
        self.home = home
        self.byHost = byHost
    }

    func respond(_ request: Request, _ context: WebContext) async throws -> Response {
        if byHost.isEmpty { return try await home.respond(request, context) }
        return try await (byHost[Self.host(request.head.authority ?? "")] ?? home).respond(request, context)
    }

    /// The name without its port; brackets of an IPv6 address are kept.
    private static func host(_ authority: String) -> String {
        let end = authority.hasPrefix("[") ? authority.firstIndex(of: "]").map { authority.index(after: $0) } : authority.firstIndex(of: ":")
        return authority[..<(end ?? authority.endIndex)].lowercased()
    }
}
