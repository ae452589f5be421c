import FHIRModel
import FHIRSchema
import FHIRService
import HTTPTypes
import Hummingbird

/// The two forms in which FHIR travels (https://hl7.org/fhir/R4/http.html#mime-type), and what a client asks for.
enum FHIRFormat: Sendable {
    case json, xml

    var mediaType: String {
        switch self {
        case .json: "application/fhir+json; charset=utf-8"
        case .xml: "application/fhir+xml; charset=utf-8"
        }
    }

    private static let names: [String: FHIRFormat] = [
        "json": .json, "application/fhir+json": .json, "application/json": .json, "text/json": .json, "application/json+fhir": .json,
        "application/fhir+ndjson": .json,
        "xml": .xml, "application/fhir+xml": .xml, "application/xml": .xml, "text/xml": .xml, "application/xml+fhir": .xml,
    ]

    /// The form of a body by its bare type; nil for neither.
    static func of(contentType: String) -> FHIRFormat? { contentType.contains("/") ? names[contentType] : nil }

    /// What the answer is to be: `_format` first, then Accept. Throws `.notAcceptable` for what we do not speak.
    static func asked(_ request: Request, _ query: [(String, String)]) throws(FHIRFault) -> FHIRFormat {
        if let format = query.first(where: { $0.0 == "_format" })?.1 {
            // A plus sign in a query is a space.
            let parts = MediaType(format.replacing(" ", with: "+"))
            guard let found = names[parts.name], parts.isVersionKnown else { throw FHIRFault(.notAcceptable, "media.not-acceptable", ["type": format]) }
            return found
        }
        guard let accept = request.headers[.accept], accept != "*/*", !accept.allSatisfy(\.isWhitespace) else { return .json }
        var best: (format: FHIRFormat, weight: Double)?
        for part in accept.split(separator: ",") {
            let type = MediaType(String(part))
            guard type.weight > 0, type.isVersionKnown else { continue }
            let found = names[type.name] ?? (["*/*", "application/*", "text/*"].contains(type.name) ? .json : nil)
            if let found, type.weight > best?.weight ?? 0 { best = (found, type.weight) }
        }
        if let best { return best.format }
        throw FHIRFault(.notAcceptable, "media.not-acceptable", ["type": accept])
    }
}

/// A media type and its parameters (RFC 9110 section 8.3.1).
struct MediaType {
    var name: String
    private var parameters: [String: String] = [:]

    init(_ text: String) {
        let parts = text.split(separator: ";").map { $0.trimming() }
        name = parts.first?.lowercased() ?? ""
        for part in parts.dropFirst() {
            let pieces = part.split(separator: "=", maxSplits: 1)
            if pieces.count == 2 { parameters[pieces[0].lowercased()] = pieces[1].trimming().filter { $0 != "\"" }.lowercased() }
        }
    }

    /// How much the client wants it, 0 to 1 (RFC 9110 section 12.4.2).
    var weight: Double { parameters["q"].flatMap { Double($0) } ?? 1 }
    var isVersionKnown: Bool { parameters["fhirversion"].map { $0 == "4.0" || $0 == "4.0.1" } ?? true }
    var isUTF8: Bool { parameters["charset"].map { $0 == "utf-8" || $0 == "utf8" } ?? true }
}

extension Substring {
    fileprivate func trimming() -> Substring {
        var text = self.drop { $0 == " " || $0 == "\t" }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}

/// Indented JSON for people (`_pretty`).
enum PrettyJSON {
    static func text(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 2)
        var depth = 0
        var isText = false
        var isEscaped = false
        var isFresh = false
        func line(_ depth: Int) { result.append(0x0a); result += [UInt8](repeating: 0x20, count: depth * 2) }
        for byte in bytes {
            if isText {
                result.append(byte)
                if isEscaped { isEscaped = false } else if byte == 0x5c { isEscaped = true } else if byte == 0x22 { isText = false }
                continue
            }
            switch byte {
            case 0x20, 0x09, 0x0a, 0x0d: continue
            case 0x7d, 0x5d:
                depth -= 1
                if !isFresh { line(depth) }
                result.append(byte)
                isFresh = false
                continue
            default: break
            }
            if isFresh { line(depth) }
            isFresh = false
            result.append(byte)
            switch byte {
            case 0x22: isText = true
            case 0x7b, 0x5b:
                depth += 1
                isFresh = true
            case 0x2c: line(depth)
            case 0x3a: result.append(0x20)
            default: break
            }
        }
        return result
    }
}
