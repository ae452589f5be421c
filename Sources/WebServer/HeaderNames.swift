import HTTPTypes

/// Headers that HTTP's own list does not name.
enum HeaderNames {
    static let requestID = HTTPField.Name("X-Request-Id") ?? .via
    static let ifNoneExist = HTTPField.Name("If-None-Exist") ?? .via
    static let breakGlass = HTTPField.Name("X-Break-Glass") ?? .via
    static let idempotencyKey = HTTPField.Name("Idempotency-Key") ?? .via
    static let provenance = HTTPField.Name("X-Provenance") ?? .via
    static let securityContext = HTTPField.Name("X-Security-Context") ?? .via
    static let progress = HTTPField.Name("X-Progress") ?? .via
    static let prefer = HTTPField.Name("Prefer") ?? .via
    static let forwardedProtocol = HTTPField.Name("X-Forwarded-Proto") ?? .via
}
