import FHIRModel
import FHIRService
import HTTPTypes
import Hummingbird
import Identity
import Records

/// `/fhir`: HTTP on one side, `FHIRRouter` on the other.
struct FHIREndpoint: Sendable {
    let router: FHIRRouter

    static let mediaType = "application/fhir+json; charset=utf-8"

    /// Answers a request under `/fhir`; `path` is what follows it.
    func respond(_ request: Request, path: Substring, body: [UInt8], as scope: AccessScope) async throws -> WebAnswer {
        try checkFormat(request)
        var interaction = try translate(request, path, body)
        if request.method == .post, interaction.path.last == "_search" {
            try requireType(request, ["application/x-www-form-urlencoded"])
            interaction.query += QueryText.pairs(String(decoding: body, as: UTF8.self))
        } else if !body.isEmpty {
            try requireType(request, ["application/fhir+json", "application/json", "text/json"])
        }
        var router = router
        if let asked = Self.base(request), asked != router.base { router.base = asked }
        return answer(try await router.respond(interaction, as: scope), router.base, isHead: request.method == .head)
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
        interaction.ifMatch = request.headers[.ifMatch]
        interaction.ifNoneMatch = request.headers[.ifNoneMatch]
        interaction.ifNoneExist = request.headers[HeaderNames.ifNoneExist]
        interaction.prefersMinimal = request.headers[HeaderNames.prefer]?.contains("return=minimal") ?? false
        return interaction
    }

    private func checkFormat(_ request: Request) throws(FHIRFault) {
        if request.uri.query == nil && (request.headers[.accept] ?? "*/*") == "*/*" { return }
        let asked = QueryText.pairs(request.uri.query ?? "").first { $0.0 == "_format" }?.1 ?? request.headers[.accept] ?? "*/*"
        if !["json", "*/*", "application/*"].contains(where: asked.contains) {
            throw FHIRFault(.notAcceptable, "media.not-acceptable", ["type": asked])
        }
    }

    private func requireType(_ request: Request, _ accepted: [String]) throws(FHIRFault) {
        let type = request.headers[.contentType] ?? ""
        let bare = type.split(separator: ";").first.map { $0.lowercased().filter { $0 != " " } } ?? ""
        if !accepted.contains(bare) { throw FHIRFault(.unsupportedMedia, "media.unsupported", ["type": type]) }
    }

    private func answer(_ response: FHIRResponse, _ base: String, isHead: Bool) -> WebAnswer {
        var headers = HTTPFields()
        headers.reserveCapacity(6)
        if !response.body.isEmpty { headers[.contentType] = Self.mediaType }
        if let version = response.version { headers[.eTag] = "W/\"\(version)\"" }
        if let modified = response.lastModified { headers[.lastModified] = HTTPDate.text(modified) }
        if let location = response.location { headers[.location] = "\(base)/\(location)" }
        return WebAnswer(response.status, headers, response.body, isHead: isHead)
    }
}

/// Dates of HTTP (RFC 9110 section 5.6.7).
enum HTTPDate {
    private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    static func text(_ instant: Instant) -> String {
        // `Instant` writes China's clock; HTTP wants Greenwich's.
        let shifted = Instant(milliseconds: instant.milliseconds - Int64(PartialDate.chinaOffsetMinutes) * 60_000)
        let date = shifted.date
        let day = date.day < 10 ? "0\(date.day)" : "\(date.day)"
        return "\(days[date.weekday - 1]), \(day) \(months[date.month - 1]) \(date.year) \(shifted.clock) GMT"
    }
}
