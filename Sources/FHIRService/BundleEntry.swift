import FHIRModel
import FHIRSchema
import Phrasebook

/// One entry as a request, and its answer as an entry.
enum BundleEntry {
    /// `inherited` carries what the bundle's own request says of all its entries.
    static func request(_ entry: JSONValue, at index: Int, _ inherited: FHIRRequest) throws(FHIRFault) -> FHIRRequest {
        let place = "Bundle.entry[\(index)].request"
        guard let text = entry["request"]["method"].string, let method = FHIRRequest.Method(rawValue: text),
            let url = entry["request"]["url"].string
        else { throw FHIRFault(.required, "bundle.request", at: place) }
        let parts = url.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var request = FHIRRequest(
            method, QueryText.path(parts[0]), query: parts.count == 2 ? QueryText.pairs(parts[1]) : [], body: Array(entry["resource"].text))
        request.ifMatch = entry["request"]["ifMatch"].string
        request.ifNoneMatch = entry["request"]["ifNoneMatch"].string
        request.ifNoneExist = entry["request"]["ifNoneExist"].string
        request.ifModifiedSince = entry["request"]["ifModifiedSince"].string.flatMap { PartialDate($0)?.low }
        request.returning = inherited.returning
        request.isLenient = inherited.isLenient
        request.language = inherited.language
        return request
    }

    static func answer(_ response: FHIRResponse, base: String) -> JSONTree {
        var inner: JSONTree = ["status": .string("\(response.status)")]
        inner = inner.with("location", response.location.map { .string("\(base)/\($0)") })
            .with("etag", response.version.map { .string("W/\"\($0)\"") })
            .with("lastModified", response.lastModified.map { .string($0.text) })
        var members: [JSONMember] = []
        if let location = response.location, let key = ResourceKey(location) { members.append(JSONMember("fullUrl", .string("\(base)/\(key)"))) }
        if !response.body.isEmpty {
            if let resource = try? Resource(response.body), resource.type == "OperationOutcome" {
                inner = inner.with("outcome", .verbatim(response.body))
            } else {
                members.append(JSONMember("resource", .verbatim(response.body)))
            }
        }
        return .object(members + [JSONMember("response", inner)])
    }

    static func failure(_ fault: FHIRFault, _ language: Language) -> JSONTree {
        ["response": ["status": .string("\(fault.kind.row.status)"), "outcome": OperationOutcome.tree(fault, language)]]
    }
}
