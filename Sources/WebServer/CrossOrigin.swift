import HTTPTypes
import Hummingbird

/// Calls from pages of other places (https://fetch.spec.whatwg.org/#http-cors-protocol): allowed with a token, never with our cookie.
enum CrossOrigin {
    private static let exposed = "ETag, Location, Content-Location, Last-Modified, X-Request-Id, X-Progress, Retry-After"
    private static let accepted =
        "Authorization, Content-Type, Accept, Prefer, If-Match, If-None-Match, If-None-Exist, If-Modified-Since, Idempotency-Key, X-Requested-With, X-Provenance, X-Break-Glass"

    /// Adds the headers to the answer of a request that names its origin. No credentials: a browser then sends no cookie along.
    static func allow(_ request: Request, _ headers: inout HTTPFields) {
        guard request.headers[.origin] != nil else {
            if request.method == .options { headers[.allow] = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS" }
            return
        }
        headers[.accessControlAllowOrigin] = "*"
        headers[.accessControlExposeHeaders] = exposed
        if request.method == .options {
            headers[.accessControlAllowMethods] = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"
            headers[.accessControlAllowHeaders] = accepted
            headers[.accessControlMaxAge] = "600"
        }
    }
}
