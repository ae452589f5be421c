import FHIRModel
import FHIRService
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Identity
import NIOCore
import Phrasebook

/// Reads a body within the limit, unpacking gzip and Brotli.
struct RequestBodyReader {
    private let settings: ServerSettings

    init(_ settings: ServerSettings) { self.settings = settings }

    func read(_ request: Request) async throws -> [UInt8] {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > settings.bodyLimit { throw tooLarge }
        let bytes = try await arrived(request)
        guard let encoding = request.headers[.contentEncoding], encoding != "identity" else { return bytes }
        if encoding == "br" { return try Brotli.expand(bytes, limit: settings.bodyLimit) }
        guard encoding == "gzip" else { throw FHIRFault(.unsupportedMedia, "media.unsupported", ["type": encoding]) }
        return try Gzip.expand(bytes, limit: settings.bodyLimit)
    }

    /// The body as it came. One that has not come whole with its first part is waited for no longer than the limit.
    private func arrived(_ request: Request) async throws -> [UInt8] {
        guard request.method != .get && request.method != .head else { return [] }
        let start = ContinuousClock.now
        let limit = Duration.seconds(settings.bodySeconds)
        var bytes: [UInt8] = []
        for try await part in request.body {
            if bytes.count + part.readableBytes > settings.bodyLimit { throw tooLarge }
            bytes.append(contentsOf: part.readableBytesView)
            // A client that drips keeps the connection from being idle: it is told after each drop.
            if start.duration(to: .now) > limit { throw FHIRFault(.timeout, "request.timeout") }
        }
        return bytes
    }

    private var tooLarge: FHIRFault { FHIRFault(.tooLarge, "json.too-large", ["limit": "\(settings.bodyLimit)"]) }
}

/// The account of a request: a bearer token, or the session cookie of a page.
struct RequestIdentity {
    static let cookie = "junyi_session"
    private let issuer: TokenIssuer

    init(_ issuer: TokenIssuer) { self.issuer = issuer }

    /// Nil without a token. Throws `.unauthenticated` for a bad one.
    func account(_ request: Request) async throws -> UserAccount? {
        if let header = request.headers[.authorization] {
            guard header.prefix(7).lowercased() == "bearer " else { throw FHIRFault(.unauthenticated, "access.token") }
            return try await issuer.verify(String(header.dropFirst(7)))
        }
        guard let token = RequestCookies.value(Self.cookie, request), !token.isEmpty else { return nil }
        // A cookie rides along with any site's form: a write must come from our own pages.
        if request.method != .get && request.method != .head { try RequestOrigin.check(request) }
        return try await issuer.verify(token)
    }
}

enum RequestCookies {
    static func value(_ name: String, _ request: Request) -> String? {
        for header in request.headers[values: .cookie] {
            for pair in header.split(separator: ";") {
                let parts = pair.split(separator: "=", maxSplits: 1).map { String($0).filter { $0 != " " } }
                if parts.count == 2, parts[0] == name { return parts[1] }
            }
        }
        return nil
    }
}

/// Refuses writes that another site's page sent: `Origin` must name the host the request came to.
enum RequestOrigin {
    static func check(_ request: Request) throws(FHIRFault) {
        guard let origin = request.headers[.origin] else { return }
        let host = origin.split(separator: "/").last.map(String.init)
        if host != request.head.authority { throw FHIRFault(.forbidden, "access.origin") }
    }
}

/// The reader's language: their choice, else what the browser prefers, else Chinese.
enum RequestLanguage {
    static let cookie = "junyi_language"

    static func of(_ request: Request) -> Language {
        if let chosen = RequestCookies.value(cookie, request).flatMap(Language.init) { return chosen }
        let accepted = request.headers[.acceptLanguage]?.lowercased() ?? ""
        return accepted.hasPrefix("en") ? .english : .chinese
    }
}
