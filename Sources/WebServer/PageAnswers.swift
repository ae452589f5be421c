import FHIRModel
import HTTPTypes
import Hummingbird
import WebPages

/// Documents, redirects and the files that pages need.
extension PageEndpoint {
    static func redirect(_ path: String, cookie: String? = nil) -> WebAnswer {
        var answer = WebAnswer(303, [.location: path])
        if let cookie { answer.headers[.setCookie] = cookie }
        return answer
    }

    /// `sendingFormsTo`: where the answer to a form of this page may lead besides this server, such as a client's address.
    static func html(_ text: String, sendingFormsTo place: String? = nil) -> WebAnswer {
        var headers: HTTPFields = [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"]
        let forms = place.flatMap(Self.source).map { "'self' " + $0 } ?? "'self'"
        headers[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action \(forms); base-uri 'none'; frame-ancestors 'none'"
        headers[.xContentTypeOptions] = "nosniff"
        if let name = HTTPField.Name("Referrer-Policy") { headers[name] = "same-origin" }
        return WebAnswer(200, headers, Array(text.utf8))
    }

    /// Scheme and host of an address, or its scheme alone for a program's own; nil for what must not get into a header.
    private static func source(_ address: String) -> String? {
        guard address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f && $0 != 0x3b && $0 != 0x2c && $0 != 0x27 }) else { return nil }
        let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count >= 3, parts[1].isEmpty, parts[0].hasSuffix(":") else { return address.firstIndex(of: ":").map { String(address[...$0]) } }
        return ["http:", "https:"].contains(parts[0]) ? "\(parts[0])//\(parts[2])" : String(parts[0])
    }

    static func asset(_ path: [String]) throws -> WebAnswer {
        let (type, text): (String, String) =
            switch path.dropFirst().first {
            case "junyi.css": ("text/css; charset=utf-8", stylesheet.description)
            case "junyi.js": ("text/javascript; charset=utf-8", script.description)
            case "icon.svg": ("image/svg+xml", PageFrame.icon)
            default: throw FHIRFault(.notFound, "path.unknown-address", ["path": path.joined(separator: "/")])
            }
        return WebAnswer(200, [.contentType: type, .cacheControl: "max-age=300", .xContentTypeOptions: "nosniff"], Array(text.utf8))
    }
}
