public import FHIRModel
import Foundation
import Records
import Synchronization

/// SMART App Launch over OAuth 2 (https://hl7.org/fhir/smart-app-launch/STU2.2): codes with PKCE, tokens, introspection, withdrawal.
///
/// Codes live in memory for a minute and are good once. Tokens are signed; withdrawn ones are remembered in the store.
public final class AuthorizationServer: Sendable {
    /// What a client asks for when it sends a person here.
    public struct Request: Sendable {
        public var client: RegisteredClient
        public var redirect: String
        public var scopes: [String]
        public var state: String
        var challenge: String
        /// Whether the client wants to know which patient it is about.
        public var wantsPatient: Bool
    }

    struct Code {
        var client: String
        var redirect: String
        var challenge: String
        var account: UserAccount
        var scope: String
        var expires: Int64
    }

    let issuer: TokenIssuer
    let surroundings: Surroundings
    private let clients: @Sendable () throws -> [RegisteredClient]
    let codes = Mutex<[String: Code]>([:])
    let assertions = Mutex<[String: Int64]>([:])

    static let codeMilliseconds: Int64 = 60_000
    /// Longest life of a client's own assertion (SMART Backend Services, section "Request").
    static let assertionSeconds = 300
    static let limit = 10_000

    /// `clients` reads the registered clients anew.
    public init(_ issuer: TokenIssuer, _ surroundings: Surroundings, clients: @escaping @Sendable () throws -> [RegisteredClient]) {
        self.issuer = issuer
        self.surroundings = surroundings
        self.clients = clients
    }

    func client(_ id: String?) throws(OAuthFault) -> RegisteredClient {
        guard let id, let found = ((try? clients()) ?? []).first(where: { $0.id == id }) else { throw OAuthFault(.invalidClient, "unknown client_id") }
        return found
    }

    /// The client and the address that a refusal may be sent to. Throws where an answer must not leave this server.
    public func place(_ pairs: [String: String]) throws(OAuthFault) -> (client: RegisteredClient, redirect: String) {
        let client = try client(pairs["client_id"])
        guard let redirect = pairs["redirect_uri"], client.redirects.contains(redirect) else {
            throw OAuthFault(.invalidRequest, "redirect_uri is not registered for this client")
        }
        return (client, redirect)
    }

    /// Reads what a client asks for; `audience` is the address of this server's FHIR.
    public func request(_ pairs: [String: String], audience: String) throws(OAuthFault) -> Request {
        let (client, redirect) = try place(pairs)
        guard pairs["response_type"] == "code" else { throw OAuthFault(.unsupportedResponseType, "response_type must be code") }
        guard let state = pairs["state"], !state.isEmpty else { throw OAuthFault(.invalidRequest, "state is missing") }
        guard pairs["code_challenge_method"] == "S256", let challenge = pairs["code_challenge"], challenge.count == 43 else {
            throw OAuthFault(.invalidRequest, "code_challenge with code_challenge_method=S256 is required")
        }
        guard let aud = pairs["aud"] ?? pairs["resource"], aud == audience || aud == audience + "/" else {
            throw OAuthFault(.invalidRequest, "aud must be \(audience)")
        }
        let scopes = client.allowed(pairs["scope"] ?? "")
        let grants = scopes.compactMap { try? AccessGrant($0) }
        if grants.isEmpty { throw OAuthFault(.invalidScope, "no scope of a resource that this client may have") }
        let wantsPatient = scopes.contains("launch/patient") || grants.contains { $0.context == .patient }
        return Request(client: client, redirect: redirect, scopes: scopes, state: state, challenge: challenge, wantsPatient: wantsPatient)
    }

    /// A code for the scopes that the person allows; the whole address to send them back to.
    public func grant(_ request: Request, to account: UserAccount, scopes: [String], patient: ResourceKey?) throws -> String {
        let scope = request.scopes.filter(scopes.contains).joined(separator: " ")
        var account = account
        account.grants = try AccessGrants(scopes: scope, patient: patient, client: request.client.id)
        let code = surroundings.newID() + surroundings.newID()
        let now = surroundings.now().milliseconds
        let kept = Code(
            client: request.client.id, redirect: request.redirect, challenge: request.challenge, account: account, scope: scope,
            expires: now + Self.codeMilliseconds)
        codes.withLock { codes in
            if codes.count >= Self.limit { codes = codes.filter { $0.value.expires > now } }
            codes[code] = kept
        }
        return Self.address(request.redirect, ["code": code, "state": request.state])
    }

    /// An address with parameters added.
    public static func address(_ redirect: String, _ pairs: KeyValuePairs<String, String>) -> String {
        var components = URLComponents(string: redirect) ?? URLComponents()
        components.queryItems = (components.queryItems ?? []) + pairs.map { URLQueryItem(name: $0.key, value: $0.value) }
        return components.string ?? redirect
    }

    // MARK: afterwards

    /// What is known of a token, nil when it is not good (RFC 7662). A client learns of its own tokens only.
    public func introspect(_ token: String, by client: RegisteredClient?) async -> TokenClaims? {
        guard let claims = try? await issuer.claims(token), client == nil || claims.client == client?.id else { return nil }
        return claims
    }

    /// Withdraws a token (RFC 7009); an unknown one is no fault.
    public func revoke(_ token: String, by client: RegisteredClient) async throws {
        guard let claims = try? await issuer.claims(token), claims.client == client.id else { return }
        try await issuer.revoke(claims)
    }
}
