import FHIRModel
import FHIRService
import HTTPTypes
import Hummingbird

/// Binary as bytes (https://hl7.org/fhir/R4/binary.html#rest): any content type in, the same out, in parts where a part is asked for.
enum BinaryContent {
    /// Whether the client asks for the bytes themselves: it names no form of FHIR.
    static func isRaw(_ request: Request, _ interaction: FHIRRequest) -> Bool {
        guard interaction.path.count == 2 || interaction.path.count == 4, interaction.method == .get || interaction.method == .head else { return false }
        if interaction.query.contains(where: { $0.0 == "_format" }) { return false }
        guard let accept = request.headers[.accept] else { return true }
        return !accept.contains("json") && !accept.contains("xml")
    }

    /// `context`: what `X-Security-Context` says, a reference whose access rules hold for the content.
    static func resource(_ interaction: FHIRRequest, _ contentType: String, _ context: String?) -> [UInt8] {
        let tree: JSONTree = ["resourceType": "Binary", "contentType": .string(contentType), "data": .string(Base64.encode(interaction.body))]
        return tree.with("securityContext", context.map { ["reference": .string($0)] })
            .with("id", interaction.path.count == 2 ? .string(interaction.path[1]) : nil).bytes
    }

    /// The bytes under their own type; nil where the answer is no Binary with data. Throws `.unsatisfiable` for a part beyond the end.
    static func answer(_ response: FHIRResponse, _ request: Request) throws -> WebAnswer? {
        guard response.status == 200, let resource = try? Resource(response.body), let type = resource["contentType"].string,
            let data = resource["data"].string.flatMap(Base64.decode)
        else { return nil }
        var headers: HTTPFields = [.contentType: type, .xContentTypeOptions: "nosniff", .contentDisposition: "attachment", .acceptRanges: "bytes"]
        if let version = response.version { headers[.eTag] = "W/\"\(version)\"" }
        if let modified = response.lastModified { headers[.lastModified] = HTTPDate.text(modified) }
        if let context = resource["securityContext"]["reference"].string { headers[HeaderNames.securityContext] = context }
        guard let text = request.headers[.range], let part = try range(text, data.count) else { return WebAnswer(200, headers, data) }
        headers[.contentRange] = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(data.count)"
        return WebAnswer(206, headers, Array(data[part]))
    }

    /// One range of bytes (RFC 9110 section 14.1.2); nil for what is not one: then everything is sent.
    private static func range(_ text: String, _ size: Int) throws(FHIRFault) -> Range<Int>? {
        guard text.hasPrefix("bytes="), !text.contains(",") else { return nil }
        let parts = text.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        if parts[0].isEmpty {
            guard let count = Int(parts[1]) else { return nil }
            if count == 0 { throw FHIRFault(.unsatisfiable, "binary.range") }
            return max(0, size - count)..<size
        }
        guard let first = Int(parts[0]), first >= 0, let last = parts[1].isEmpty ? Int.max - 1 : Int(parts[1]), last >= first else { return nil }
        if first >= size { throw FHIRFault(.unsatisfiable, "binary.range") }
        return first..<min(last, size - 1) + 1
    }
}
