import Booking
import FHIRModel
import FHIRSchema
import FHIRService
import HTTPTypes
import Hummingbird
import Identity
import Logging
import NIOCore
import Records
import Referrals
import RegionalPolicy

/// What goes on beside the requests; each is a service of its own.
public struct BackgroundWork: Sendable {
    public let export: BulkExport
    public let later: AsyncRequests

    public init(export: BulkExport, later: AsyncRequests) {
        self.export = export
        self.later = later
    }
}

/// The outermost layer: identity, limits, compression, faults, logs and metrics, once for every request.
public struct WebServer: Sendable {
    private let services: WebServices
    private let fhir: FHIREndpoint
    private let pages: PageEndpoint
    private let oauth: OAuthEndpoint
    private let metrics = ServerMetrics()
    private let constant: [UInt8]
    private let blocking = BlockingPool()

    public init(_ services: WebServices, _ hub: EventHub, _ work: BackgroundWork) {
        self.services = services
        let base = services.origin + "/fhir"
        let bulk = BulkEndpoint(export: work.export, surroundings: services.surroundings)
        fhir = FHIREndpoint(router: Self.router(services, base, bulk), bulk: bulk, later: work.later)
        let authorization = AuthorizationServer(services.issuer, services.surroundings, clients: services.clients)
        oauth = OAuthEndpoint(services: services, server: authorization)
        pages = PageEndpoint(services, hub, authorization)
        constant = [UInt8](repeating: 0x20, count: services.settings.benchmarkConstantBytes)
    }

    /// Answers any request; never throws but for a connection that must close.
    func respond(_ request: Request, _ context: WebContext) async throws -> Response {
        let start = ContinuousClock.now
        let id = services.surroundings.newID()
        let path = request.uri.path
        let area = path == "/fhir" || path.hasPrefix("/fhir/") ? "fhir" : path == "/metrics" ? "metrics" : "page"
        var answer: WebAnswer
        do {
            if area != "page" || !path.hasPrefix("/assets") { try admit(request, area) }
            if area == "fhir" && request.method == .options {
                answer = WebAnswer(204)
            } else if Self.isQuick(request, area, path) {
                answer = area == "fhir" ? try await respondFHIR(request, id) : try await respondOther(request, path, id)
            } else {
                answer = try await withTaskExecutorPreference(blocking.request()) {
                    area == "fhir" ? try await respondFHIR(request, id) : try await respondOther(request, path, id)
                }
            }
        } catch {
            answer = failure(error, request, area: area, id: id)
        }
        answer.isHead = request.method == .head
        if area != "page" || path.hasPrefix("/oauth/") { CrossOrigin.allow(request, &answer.headers) }
        answer.headers[HeaderNames.requestID] = id
        let response = compressed(answer, request).response
        let taken = start.duration(to: .now)
        let seconds = Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18
        metrics.record(method: request.method.rawValue, area: area, status: response.status.code, seconds: seconds)
        // What failed or took long is told at the usual level; the rest to whoever asks for more.
        let level: Logger.Level = response.status.code >= 500 || seconds > 2 ? .warning : .debug
        services.logger.log(
            level: level, "request",
            metadata: [
                "id": "\(id)", "method": "\(request.method.rawValue)", "area": "\(area)", "status": "\(response.status.code)",
                "milliseconds": "\(Int(seconds * 1000))",
            ])
        return response
    }

    /// Holds the region to its quota; how it does is always told.
    private func admit(_ request: Request, _ area: String) throws {
        guard let quota = services.quota, request.uri.path != "/health" else { return }
        try quota.take(services.surroundings.now())
        if area == "fhir", [.post, .put, .patch].contains(request.method), !request.uri.path.hasSuffix("/_search") { try quota.requireRoom() }
    }

    /// Whether the request asks for one resource, writes one, or asks for what costs nothing.
    private static func isQuick(_ request: Request, _ area: String, _ path: String) -> Bool {
        if area != "fhir" { return path == "/health" || path == "/metrics" || path.hasPrefix("/bench") || path.hasPrefix("/assets") }
        let slashes = path.utf8.reduce(0) { $0 + ($1 == 0x2f ? 1 : 0) }
        if request.uri.query != nil || path.utf8.contains(0x24) { return false }
        return request.method == .get || request.method == .head || request.method == .put || request.method == .delete
            ? slashes == 3 && !path.hasSuffix("/_history") && !path.hasSuffix("/_search")
            : request.method == .post && slashes == 2 && !path.hasSuffix("/_search")
    }

    private func respondFHIR(_ request: Request, _ id: String) async throws -> WebAnswer {
        let path = request.uri.path.dropFirst("/fhir".count)
        if path == "/.well-known/smart-configuration" { return OAuthEndpoint.configuration(OAuthEndpoint.origin(request, services)) }
        // Who asks comes before what they send: nobody unknown fills the memory.
        let scope = path == "/metadata" ? AccessScope.system : try await scope(request, id)
        let body = try await RequestBodyReader(services.settings).read(request)
        return try await fhir.respond(request, path: path, body: body, as: scope)
    }

    private func respondOther(_ request: Request, _ path: String, _ id: String) async throws -> WebAnswer {
        switch path {
        case "/health": return WebAnswer(200, [.contentType: "application/json"], Array("{\"status\":\"ok\"}".utf8))
        case "/metrics":
            _ = try await account(request)
            return WebAnswer(200, [.contentType: "text/plain; version=0.0.4"], Array(metrics.text().utf8))
        case "/bench/constant" where services.settings.benchmarkConstantBytes > 0:
            _ = try await account(request)
            return WebAnswer(200, [.contentType: FHIREndpoint.mediaType], constant)
        default:
            if let answer = try await oauth.respond(request, path) { return answer }
            return try await pages.respond(request, id: id)
        }
    }

    /// The scope of a request; an emergency is told by a header, in words.
    private func scope(_ request: Request, _ id: String) async throws -> AccessScope {
        var scope = try await account(request).scope(request: id)
        guard let text = request.headers[HeaderNames.breakGlass] else { return scope }
        let reason = QueryText.decoded(text).filter { !$0.isNewline }
        guard scope.role == .clinician, !reason.allSatisfy(\.isWhitespace) else { throw FHIRFault(.forbidden, "access.break-glass") }
        scope.breakGlass = String(reason.prefix(500))
        return scope
    }

    private func account(_ request: Request) async throws -> UserAccount {
        guard let account = try await RequestIdentity(services.issuer).account(request) else { throw FHIRFault(.unauthenticated, "access.login") }
        return account
    }

    private func compressed(_ answer: WebAnswer, _ request: Request) -> WebAnswer {
        guard answer.bytes.count >= services.settings.compressFrom, let encoding = ContentEncoding.best(request.headers[.acceptEncoding]) else { return answer }
        var answer = answer
        answer.headers[.contentEncoding] = encoding.rawValue
        answer.headers[.vary] = "Accept-Encoding"
        answer.bytes = encoding.pack(answer.bytes)
        return answer
    }

    /// The one place where a fault becomes an answer.
    private func failure(_ error: any Error, _ request: Request, area: String, id: String) -> WebAnswer {
        let fault = Self.fault(error)
        if fault.kind.row.status >= 500 {
            services.logger.error("request failed", metadata: ["id": "\(id)", "fault": "\(fault.text)", "cause": "\(fault.cause ?? "")"])
        }
        let language = RequestLanguage.of(request)
        var answer: WebAnswer
        if area != "page" {
            let format = (try? FHIRFormat.asked(request, QueryText.pairs(request.uri.query ?? ""))) ?? .json
            var bytes = OperationOutcome.tree(fault, language).bytes
            if format == .xml, let outcome = try? Resource(bytes) { bytes = XMLResource.xml(outcome) }
            answer = WebAnswer(fault.kind.row.status, [.contentType: format.mediaType], bytes)
        } else {
            answer = pages.failure(fault, request, language)
        }
        // The version that says so (https://hl7.org/fhir/R4/http.html#read).
        if fault.kind == .deleted, let version = fault.values["version"] { answer.headers[.eTag] = "W/\"\(version)\"" }
        if fault.kind == .notAllowed { answer.headers[.allow] = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS" }
        if [429, 503].contains(fault.kind.row.status) { answer.headers[.retryAfter] = "2" }
        if fault.kind == .unauthenticated && area != "page" { answer.headers[.wwwAuthenticate] = "Bearer" }
        return answer
    }

    private static func fault(_ error: any Error) -> FHIRFault {
        switch error {
        case let fault as FHIRFault: fault
        case is NIOTooManyBytesError: FHIRFault(.tooLarge, "json.too-large", ["limit": ""])
        case is CancellationError: FHIRFault(.unavailable, "store.stopping")
        default: FHIRFault(.internalError, "internal", cause: "\(error)")
        }
    }
}
