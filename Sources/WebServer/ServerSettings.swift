/// The server's limits, by name.
public struct ServerSettings: Sendable {
    public var host = "127.0.0.1"
    public var port = 8080
    /// Largest request body in bytes, after unpacking too.
    public var bodyLimit = 64 << 20
    /// Connections open at once.
    public var connectionLimit = 2000
    public var idleSeconds = 60
    /// Longest time a request's body may take to arrive.
    public var bodySeconds = 60
    /// Whether references must lead to something that is there.
    public var keepsReferences = false
    /// Longest wait for running requests when the server is asked to stop.
    public var shutdownSeconds = 20
    /// Smallest answer that is compressed, in bytes.
    public var compressFrom = 1400
    /// Size of the constant answer at `/bench/constant`; 0 for none. For measuring what HTTP alone costs.
    public var benchmarkConstantBytes = 0
    /// `host:port` of a mail relay of one's own; nil for none.
    public var mailRelay: String?
    public var mailFrom = "junyi@localhost"
    /// Address of an SMS gateway; nil for none.
    public var smsGateway: String?
    /// `host:port` or socket of a ClamAV daemon that looks at files before anybody opens them; nil for none.
    public var contentScanner: String?

    /// Bearer tokens for outside hospitals' books, by the Endpoint's id.
    public var outsideTokens: [String: String] = [:]

    public init() {}
}
