import FHIRModel
import FHIRSchema
import FHIRService
import HTTPTypes
import Hummingbird
import Identity
import Phrasebook
import Records

/// `/fhir`: HTTP on one side, `FHIRRouter` on the other.
struct FHIREndpoint: Sendable {
    let router: FHIRRouter
    let bulk: BulkEndpoint
    let later: AsyncRequests

    static let mediaType = FHIRFormat.json.mediaType

    /// Answers a request under `/fhir`; `path` is what follows it.
    func respond(_ request: Request, path: Substring, body: [UInt8], as scope: AccessScope) async throws -> WebAnswer {
        var interaction = try translate(request, path, body)
        let base = Self.base(request) ?? router.base
        if interaction.path.first == BulkEndpoint.area { return try await bulk.respond(request, Array(interaction.path.dropFirst()), base: base, as: scope) }
        if interaction.path.first == AsyncRequests.area { return try answer(try outcome(interaction, scope), base, .json, interaction) }
        let isRaw = interaction.path.first == "Binary" && BinaryContent.isRaw(request, interaction)
        // A form may carry `_format` too.
        try readBody(&interaction, request)
        let format = isRaw ? .json : try FHIRFormat.asked(request, interaction.query)
        var router = router
        if base != router.base { router.base = base }
        if interaction.isAsynchronous, interaction.path.last != "$export" {
            let (ready, asked) = (router, interaction)
            return try answer(try later.start(scope) { await Self.outcome(ready, asked, scope) }, base, format, interaction)
        }
        let response = try await router.respond(interaction, as: scope)
        if isRaw && interaction.method != .put && interaction.method != .post, let raw = try BinaryContent.answer(response, request) { return raw }
        return try answer(response, router.base, format, interaction)
    }

    /// The outcome of a request that went on, as a bundle of one entry (https://hl7.org/fhir/R4/async.html).
    private static func outcome(_ router: FHIRRouter, _ interaction: FHIRRequest, _ scope: AccessScope) async -> FHIRResponse {
        do {
            return router.bundled(try await router.respond(interaction, as: scope))
        } catch {
            let fault = error as? FHIRFault ?? FHIRFault(.internalError, "internal", cause: "\(error)")
            return router.bundled(fault, interaction.language)
        }
    }

    private func outcome(_ interaction: FHIRRequest, _ scope: AccessScope) throws -> FHIRResponse {
        guard interaction.path.count == 2 else { throw FHIRFault(.notFound, "bulk.unknown", ["id": interaction.path.joined(separator: "/")]) }
        if interaction.method == .delete {
            try later.cancel(interaction.path[1], scope)
            return FHIRResponse(202)
        }
        return try later.outcome(interaction.path[1], scope)
    }

    /// The address the client used, so that links in answers lead back the same way, through a proxy too; nil when it does not say.
    static func base(_ request: Request) -> String? {
        guard let host = request.head.authority, !host.isEmpty, host.utf8.allSatisfy(isHostCharacter) else { return nil }
        let isSecure = request.headers[HeaderNames.forwardedProtocol] == "https"
        return (isSecure ? "https://" : "http://") + host + "/fhir"
    }

    /// Letters, digits and `-.:[]` (RFC 3986 section 3.2.2); nothing else may get into a link.
    private static func isHostCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x3a, 0x5b, 0x5d: true
        default: false
        }
    }

    private func translate(_ request: Request, _ path: Substring, _ body: [UInt8]) throws -> FHIRRequest {
        guard let method = FHIRRequest.Method(rawValue: request.method.rawValue) else {
            throw FHIRFault(.notAllowed, "method.not-allowed", ["method": request.method.rawValue, "path": String(path)])
        }
        var interaction = FHIRRequest(
            method, QueryText.path(path), query: request.uri.query.map { QueryText.pairs($0) } ?? [], body: body)
        interaction.language = RequestLanguage.of(request)
        interaction.ifMatch = request.headers[.ifMatch]
        interaction.ifNoneMatch = request.headers[.ifNoneMatch]
        interaction.ifNoneExist = request.headers[HeaderNames.ifNoneExist]
        interaction.idempotencyKey = request.headers[HeaderNames.idempotencyKey]
        interaction.provenance = request.headers[HeaderNames.provenance]
        interaction.ifModifiedSince = request.headers[.ifModifiedSince].flatMap { HTTPDate.instant($0) }
        for header in request.headers[values: HeaderNames.prefer] {
            for part in header.split(whereSeparator: { $0 == "," || $0 == ";" }) {
                let pieces = part.filter { $0 != " " }.split(separator: "=")
                if pieces == ["respond-async"] { interaction.isAsynchronous = true }
                if pieces.count == 2, pieces[0] == "return" { interaction.returning = ReturnPreference(rawValue: String(pieces[1])) }
                if pieces.count == 2, pieces[0] == "handling" { interaction.isLenient = pieces[1] == "lenient" }
            }
        }
        return interaction
    }

    /// Makes of the body what the router reads: JSON of a resource, a patch, or pairs of a form.
    private func readBody(_ interaction: inout FHIRRequest, _ request: Request) throws {
        let header = request.headers[.contentType] ?? ""
        let type = MediaType(header)
        interaction.contentType = type.name
        if interaction.method == .post, interaction.path.last == "_search" {
            // A search by POST may carry everything in its address.
            if interaction.body.isEmpty { return }
            guard type.name == "application/x-www-form-urlencoded" else { throw FHIRFault(.unsupportedMedia, "media.unsupported", ["type": header]) }
            interaction.query += QueryText.pairs(String(decoding: interaction.body, as: UTF8.self))
            return
        }
        if interaction.body.isEmpty { return }
        let format = FHIRFormat.of(contentType: type.name)
        if interaction.path.first == "Binary", format == nil, interaction.method == .post || interaction.method == .put {
            interaction.body = BinaryContent.resource(interaction, header, request.headers[HeaderNames.securityContext])
            interaction.contentType = ""
            return
        }
        if interaction.method == .patch, ["application/json-patch+json", "application/xml-patch+xml"].contains(type.name) { return }
        if interaction.path == ["$import"], format == nil { return }
        guard let format, type.isUTF8, type.isVersionKnown else { throw FHIRFault(.unsupportedMedia, "media.unsupported", ["type": header]) }
        if format == .xml { interaction.body = try XMLResource.json(interaction.body).bytes }
    }

    private func answer(_ response: FHIRResponse, _ base: String, _ format: FHIRFormat, _ request: FHIRRequest) throws -> WebAnswer {
        var headers = HTTPFields()
        headers.reserveCapacity(6)
        var body = response.body
        if !body.isEmpty {
            if format == .xml, response.contentType == nil {
                body = XMLResource.xml(try Resource(body))
            } else if !request.query.isEmpty, request.query.contains(where: { $0.0 == "_pretty" && $0.1 == "true" }) {
                body = PrettyJSON.text(body)
            }
            headers[.contentType] = response.contentType ?? format.mediaType
        }
        if let version = response.version { headers[.eTag] = "W/\"\(version)\"" }
        if let modified = response.lastModified { headers[.lastModified] = HTTPDate.text(modified) }
        if let location = response.location { headers[.location] = "\(base)/\(location)" }
        if let location = response.contentLocation { headers[.contentLocation] = "\(base)/\(location)" }
        if let seconds = response.retryAfter { headers[.retryAfter] = "\(seconds)" }
        if let progress = response.progress { headers[HeaderNames.progress] = progress }
        return WebAnswer(response.status, headers, body)
    }
}
