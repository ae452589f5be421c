import FHIRModel
import Foundation
import JWTKit
import Records
import Synchronization

/// The token endpoint.
extension AuthorizationServer {
    /// What the token endpoint gives (RFC 6749 section 5.1).
    public struct Answer: Sendable {
        public var token: String
        public var scope: String
        public var patient: String?
        public var refresh: String?
        public static let expiresInSeconds = TokenIssuer.accessMinutes * 60
    }

    /// `basic` is what the Authorization header says: id and secret. `endpoint` is this endpoint's own address.
    public func token(_ form: [String: String], basic: (id: String, secret: String)?, endpoint: String) async throws -> Answer {
        let client = try await authenticate(form, basic, endpoint)
        switch form["grant_type"] {
        case "authorization_code": return try await exchange(form, client)
        case "refresh_token": return try await renew(form, client)
        case "client_credentials": return try await own(form, client)
        default: throw OAuthFault(.unsupportedGrantType, "grant_type must be authorization_code, refresh_token or client_credentials")
        }
    }

    /// Who the client is: by a signed assertion, a secret, or for a public one by its name alone.
    public func authenticate(_ form: [String: String], _ basic: (id: String, secret: String)?, _ endpoint: String) async throws -> RegisteredClient {
        if let assertion = form["client_assertion"] { return try await assert(assertion, form, endpoint) }
        let client = try client(basic?.id ?? form["client_id"])
        if client.isPublic { return client }
        guard let secret = basic?.secret ?? form["client_secret"], client.has(secret: secret) else {
            throw OAuthFault(.invalidClient, "the client did not prove who it is")
        }
        return client
    }

    private struct Assertion: JWTPayload {
        var iss: String
        var sub: String
        var aud: AudienceClaim
        var exp: Int
        var jti: String
        func verify(using _: some JWTAlgorithm) throws {}
    }

    /// https://hl7.org/fhir/smart-app-launch/STU2.2/client-confidential-asymmetric.html
    private func assert(_ text: String, _ form: [String: String], _ endpoint: String) async throws -> RegisteredClient {
        guard form["client_assertion_type"] == "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" else {
            throw OAuthFault(.invalidRequest, "client_assertion_type is missing or unknown")
        }
        let refused = OAuthFault(.invalidClient, "the assertion is not good")
        guard let unverified = Self.unverified(text), let client = try? client(unverified), let keys = client.keys else { throw refused }
        let now = Int(surroundings.now().milliseconds / 1000)
        let known = JWTKeyCollection()
        guard (try? await known.add(jwksJSON: keys)) != nil, let claims = try? await known.verify(text, as: Assertion.self) else { throw refused }
        guard claims.iss == client.id, claims.sub == client.id, claims.aud.value.contains(endpoint), claims.exp > now,
            claims.exp <= now + Self.assertionSeconds + 60, !claims.jti.isEmpty
        else { throw refused }
        let isNew = assertions.withLock { used in
            if used.count >= Self.limit { used = used.filter { $0.value > Int64(now) } }
            return used.updateValue(Int64(claims.exp), forKey: client.id + " " + claims.jti) == nil
        }
        if !isNew { throw OAuthFault(.invalidClient, "the assertion was used before") }
        return client
    }

    /// The issuer that an assertion names, before anything is believed of it.
    private static func unverified(_ text: String) -> String? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        var payload = parts[1].replacing("-", with: "+").replacing("_", with: "/")
        payload += String(repeating: "=", count: (4 - payload.count % 4) % 4)
        guard let data = Data(base64Encoded: String(payload)), let document = try? JSONDocument(Array(data)) else { return nil }
        return document.root["iss"].string
    }

    private func exchange(_ form: [String: String], _ client: RegisteredClient) async throws -> Answer {
        let now = surroundings.now().milliseconds
        guard let text = form["code"], let code = codes.withLock({ $0.removeValue(forKey: text) }), code.expires > now, code.client == client.id else {
            throw OAuthFault(.invalidGrant, "the code is unknown, used or too old")
        }
        guard code.redirect == form["redirect_uri"] else { throw OAuthFault(.invalidGrant, "redirect_uri is not the one that was asked with") }
        guard let verifier = form["code_verifier"], verifier.count >= 43, RegisteredClient.isSame(Base64URL.sha256(verifier), code.challenge) else {
            throw OAuthFault(.invalidGrant, "code_verifier does not fit")
        }
        return try await answer(code.account, code.scope)
    }

    private func answer(_ account: UserAccount, _ scope: String) async throws -> Answer {
        let isLasting = scope.split(separator: " ").contains { $0 == "offline_access" || $0 == "online_access" }
        return Answer(
            token: try await issuer.sign(account, minutes: TokenIssuer.accessMinutes, scope: scope), scope: scope,
            patient: account.grants?.patient?.id,
            refresh: isLasting ? try await issuer.sign(account, minutes: TokenIssuer.refreshMinutes, scope: scope, isRefresh: true) : nil)
    }

    /// A refresh token is good once; each answer brings the next.
    private func renew(_ form: [String: String], _ client: RegisteredClient) async throws -> Answer {
        guard let token = form["refresh_token"], let claims = try? await issuer.claims(token), claims.kind == "refresh", claims.client == client.id,
            var account = try claims.account, let whole = claims.scope
        else { throw OAuthFault(.invalidGrant, "the refresh token is not good") }
        let wanted = form["scope"]?.split(separator: " ").map(String.init)
        let own = whole.split(separator: " ").map(String.init)
        if let wanted, !wanted.allSatisfy(own.contains) { throw OAuthFault(.invalidScope, "more than was allowed") }
        let scope = (wanted ?? own).joined(separator: " ")
        account.grants = try AccessGrants(scopes: scope, patient: account.grants?.patient, client: client.id)
        guard try await issuer.revoke(claims) else { throw OAuthFault(.invalidGrant, "the refresh token was used before") }
        return try await answer(account, scope)
    }

    /// SMART Backend Services: a program for itself, within `system/` scopes.
    private func own(_ form: [String: String], _ client: RegisteredClient) async throws -> Answer {
        guard !client.isPublic, let role = client.role.flatMap(UserRole.init) else {
            throw OAuthFault(.unauthorizedClient, "the client may not act for itself")
        }
        let scopes = client.allowed(form["scope"] ?? "").filter { $0.hasPrefix("system/") }
        if scopes.isEmpty { throw OAuthFault(.invalidScope, "no system/ scope that this client may have") }
        let scope = scopes.joined(separator: " ")
        var account = UserAccount(key: ResourceKey("Device", client.id), role: role, organisation: client.organisation, name: client.name)
        account.grants = try AccessGrants(scopes: scope, patient: nil, client: client.id)
        return Answer(token: try await issuer.sign(account, minutes: 5, scope: scope), scope: scope)
    }
}
