/// A refusal in the words of OAuth (RFC 6749 sections 4.1.2.1 and 5.2).
public struct OAuthFault: Error, Sendable {
    public enum Kind: String, Sendable {
        case invalidRequest = "invalid_request"
        case invalidClient = "invalid_client"
        case invalidGrant = "invalid_grant"
        case invalidScope = "invalid_scope"
        case unauthorizedClient = "unauthorized_client"
        case unsupportedGrantType = "unsupported_grant_type"
        case unsupportedResponseType = "unsupported_response_type"
        case accessDenied = "access_denied"
    }

    public var kind: Kind
    /// For whoever writes the client; names what is wrong, no secret.
    public var text: String

    public init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    public var status: Int { kind == .invalidClient ? 401 : 400 }
}
