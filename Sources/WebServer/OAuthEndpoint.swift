import FHIRModel
import FHIRService
import HTTPTypes
import Hummingbird
import Identity
import Records

/// `/oauth/token`, `/oauth/introspect`, `/oauth/revoke` and what a client reads first: for programs, in JSON.
struct OAuthEndpoint: Sendable {
    let services: WebServices
    let server: AuthorizationServer

    /// Nil for a path that is not one of these.
    func respond(_ request: Request, _ path: String) async throws -> WebAnswer? {
        guard ["/oauth/token", "/oauth/introspect", "/oauth/revoke"].contains(path) else { return nil }
        if request.method == .options { return WebAnswer(204) }
        guard request.method == .post else { throw FHIRFault(.notAllowed, "method.not-allowed", ["method": request.method.rawValue, "path": path]) }
        var answer: WebAnswer
        do {
            answer = try await post(request, path)
        } catch let fault as OAuthFault {
            answer = Self.json(fault.status, ["error": .string(fault.kind.rawValue), "error_description": .string(fault.text)])
            if fault.status == 401 { answer.headers[.wwwAuthenticate] = "Basic realm=\"oauth\"" }
        }
        return answer
    }

    private func post(_ request: Request, _ path: String) async throws -> WebAnswer {
        guard request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") == true else {
            throw OAuthFault(.invalidRequest, "the body must be application/x-www-form-urlencoded")
        }
        let body = try await RequestBodyReader(services.settings).read(request)
        let pairs = QueryText.pairs(String(decoding: body, as: UTF8.self))
        guard Set(pairs.map(\.0)).count == pairs.count else { throw OAuthFault(.invalidRequest, "a parameter comes twice") }
        let form = Dictionary(uniqueKeysWithValues: pairs)
        let endpoint = Self.origin(request, services) + "/oauth/token"
        switch path {
        case "/oauth/token": return Self.answer(try await server.token(form, basic: Self.basic(request), endpoint: endpoint))
        case "/oauth/revoke":
            let client = try await server.authenticate(form, Self.basic(request), endpoint)
            guard let token = form["token"] else { throw OAuthFault(.invalidRequest, "token is missing") }
            try await server.revoke(token, by: client)
            return WebAnswer(200, [.cacheControl: "no-store"])
        default: return try await introspect(request, form, endpoint)
        }
    }

    /// A client asks about its own tokens; an operator about any.
    private func introspect(_ request: Request, _ form: [String: String], _ endpoint: String) async throws -> WebAnswer {
        guard let token = form["token"] else { throw OAuthFault(.invalidRequest, "token is missing") }
        var client: RegisteredClient?
        let account =
            request.headers[.authorization]?.lowercased().hasPrefix("bearer ") == true ? try await RequestIdentity(services.issuer).account(request) : nil
        if account?.role != .operatorStaff || account?.grants != nil {
            let found = try await server.authenticate(form, Self.basic(request), endpoint)
            if found.isPublic { throw OAuthFault(.invalidClient, "a public client cannot prove who it is") }
            client = found
        }
        guard let claims = await server.introspect(token, by: client) else { return Self.json(200, ["active": false]) }
        let tree: JSONTree = [
            "active": true, "sub": .string(claims.sub), "exp": .number("\(claims.exp)"), "iat": .number("\(claims.iat)"), "token_type": "Bearer",
            "iss": .string(Self.origin(request, services) + "/fhir"),
        ]
        return Self.json(
            200,
            tree.with("scope", claims.scope.map { .string($0) }).with("client_id", claims.client.map { .string($0) })
                .with("patient", claims.patient.flatMap { ResourceKey($0) }.map { .string($0.id) })
                .with("fhirUser", .string(Self.origin(request, services) + "/fhir/" + claims.sub)))
    }

    private static func answer(_ answer: AuthorizationServer.Answer) -> WebAnswer {
        let tree: JSONTree = [
            "access_token": .string(answer.token), "token_type": "Bearer", "expires_in": .number("\(AuthorizationServer.Answer.expiresInSeconds)"),
            "scope": .string(answer.scope),
        ]
        return json(200, tree.with("patient", answer.patient.map { .string($0) }).with("refresh_token", answer.refresh.map { .string($0) }))
    }

    /// Id and secret as RFC 6749 section 2.3.1 sends them.
    private static func basic(_ request: Request) -> (id: String, secret: String)? {
        guard let header = request.headers[.authorization], header.lowercased().hasPrefix("basic "), let bytes = Base64.decode(String(header.dropFirst(6)))
        else {
            return nil
        }
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.count == 2 ? (QueryText.decoded(parts[0]), QueryText.decoded(parts[1])) : nil
    }

    static func json(_ status: Int, _ tree: JSONTree) -> WebAnswer {
        WebAnswer(status, [.contentType: "application/json", .cacheControl: "no-store"], tree.bytes)
    }

    /// Where this server is for whoever asks.
    static func origin(_ request: Request, _ services: WebServices) -> String {
        FHIREndpoint.base(request).map { String($0.dropLast("/fhir".count)) } ?? services.origin
    }

    /// `.well-known/smart-configuration` (https://hl7.org/fhir/smart-app-launch/STU2.2/conformance.html).
    static func configuration(_ origin: String) -> WebAnswer {
        let tree: JSONTree = [
            "issuer": .string(origin + "/fhir"), "authorization_endpoint": .string(origin + "/oauth/authorize"),
            "token_endpoint": .string(origin + "/oauth/token"), "introspection_endpoint": .string(origin + "/oauth/introspect"),
            "revocation_endpoint": .string(origin + "/oauth/revoke"), "response_types_supported": ["code"],
            "grant_types_supported": ["authorization_code", "refresh_token", "client_credentials"], "code_challenge_methods_supported": ["S256"],
            "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post", "private_key_jwt"],
            "token_endpoint_auth_signing_alg_values_supported": ["RS384", "ES384", "RS256", "ES256"],
            "scopes_supported": ["launch/patient", "offline_access", "patient/*.cruds", "user/*.cruds", "system/*.cruds"],
            "capabilities": [
                "launch-standalone", "client-public", "client-confidential-symmetric", "client-confidential-asymmetric", "context-standalone-patient",
                "permission-patient", "permission-user", "permission-offline", "permission-v1", "permission-v2",
            ],
        ]
        return json(200, tree)
    }
}
