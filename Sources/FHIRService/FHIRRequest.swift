public import FHIRModel
public import Phrasebook

/// A RESTful interaction without HTTP: what the caller wants, as values.
public struct FHIRRequest: Sendable {
    public enum Method: String, Sendable { case get = "GET", head = "HEAD", post = "POST", put = "PUT", delete = "DELETE", patch = "PATCH" }

    public var method: Method
    /// Path after the base, percent-decoded: `["Patient", "p1"]`.
    public var path: [String]
    /// Decoded pairs of the query, and of the form of a POSTed search.
    public var query: [(String, String)]
    public var body: [UInt8]
    public var ifMatch: String?
    public var ifNoneMatch: String?
    public var ifNoneExist: String?
    public var ifModifiedSince: Instant?
    /// `Prefer: return=`; nil when the client leaves it to the server.
    public var returning: ReturnPreference?
    /// `Prefer: handling=lenient`: parameters that are not understood are reported and left out, not refused.
    public var isLenient = false
    /// `Prefer: respond-async`: the client will come back for the outcome.
    public var isAsynchronous = false
    /// Media type of the body in lower case, without parameters; empty for JSON of a resource.
    public var contentType = ""
    /// A Provenance that tells where the resource written comes from (`X-Provenance`, https://hl7.org/fhir/R4/provenance.html#header).
    public var provenance: String?
    /// `Idempotency-Key`: the name under which a command is done once.
    public var idempotencyKey: String?
    /// The reader's language.
    public var language = Language.chinese

    public init(_ method: Method, _ path: [String], query: [(String, String)] = [], body: [UInt8] = []) {
        self.method = method
        self.path = path
        self.query = query
        self.body = body
    }
}

/// What a write answers with (https://hl7.org/fhir/R4/http.html#ops).
public enum ReturnPreference: String, Sendable { case minimal, representation, outcome = "OperationOutcome" }

/// The answer without HTTP.
public struct FHIRResponse: Sendable {
    public var status: Int
    public var body: [UInt8]
    public var version: Int?
    public var lastModified: Instant?
    /// Path of the version made, after the base: `Patient/p1/_history/1`.
    public var location: String?
    /// Path after the base where the outcome of a request that goes on can be asked for.
    public var contentLocation: String?
    /// Seconds after which to ask again.
    public var retryAfter: Int?
    /// How far a request that goes on has come.
    public var progress: String?
    /// Media type of `body` where it is no FHIR resource.
    public var contentType: String?

    public init(_ status: Int, _ body: [UInt8] = [], version: Int? = nil, lastModified: Instant? = nil, location: String? = nil) {
        self.status = status
        self.body = body
        self.version = version
        self.lastModified = lastModified
        self.location = location
    }
}

/// Reads `a=b&c=d` with `+` and percent escapes, keys and values alike.
public enum QueryText {
    public static func pairs(_ text: some StringProtocol) -> [(String, String)] {
        text.split(separator: "&").map { part in
            let pieces = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (decoded(pieces[0]), pieces.count == 2 ? decoded(pieces[1]) : "")
        }
    }

    /// The decoded parts of a path between its slashes.
    public static func path(_ text: Substring) -> [String] {
        var parts: [String] = []
        parts.reserveCapacity(4)
        let bytes = text.utf8
        var start = bytes.startIndex
        var index = start
        while index != bytes.endIndex {
            if bytes[index] == 0x2f {
                if start != index { parts.append(decoded(text[start..<index])) }
                start = bytes.index(after: index)
            }
            index = bytes.index(after: index)
        }
        if start != index { parts.append(decoded(text[start..<index])) }
        return parts
    }

    public static func decoded(_ text: some StringProtocol) -> String {
        if !text.utf8.contains(where: { $0 == 0x2b || $0 == 0x25 }) { return String(text) }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == 0x2b {
                bytes.append(0x20)
            } else if byte == 0x25, rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Percent-encodes everything but unreserved characters (RFC 3986 section 2.3).
    public static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f, 0x7e: result.unicodeScalars.append(Unicode.Scalar(byte))
            default: result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }
}
