import FHIRModel
import FHIRSearch
import Records

/// https://hl7.org/fhir/R4/http.html#history, newest first at every level.
extension FHIRRouter {
    func history(_ span: HistorySpan, _ request: FHIRRequest, _ scope: AccessScope) throws -> FHIRResponse {
        try records.read(as: scope) { try historySet($0, span, request) }
    }

    func historySet(_ reader: ScopedReader, _ span: HistorySpan, _ request: FHIRRequest) throws -> FHIRResponse {
        let ask = try HistoryRequest(request.query)
        var page = try reader.history(span, since: ask.since, before: ask.before, limit: ask.limit)
        if let at = ask.at { page.versions = try page.versions.filter { try Self.stood(reader, $0, during: at) } }
        let path = request.path.joined(separator: "/")
        let kept = request.query.filter { $0.0 != "_before" }
        var links: [JSONTree] = [link("self", path, request.query)]
        if let next = page.next { links.append(link("next", path, kept + [("_before", "\(next)")])) }
        let subset = try SubsettedResource.read(request.query)
        var entries: [JSONTree] = []
        for version in page.versions { entries.append(try entry(version, subset)) }
        let bundle: JSONTree = ["resourceType": "Bundle", "type": "history", "link": .array(links)]
        return FHIRResponse(200, bundle.with("entry", entries.isEmpty ? nil : .array(entries)).bytes)
    }

    /// `_at`: whether the version was current at some moment of the span, which ends where the next version begins.
    private static func stood(_ reader: ScopedReader, _ version: StoredVersion, during at: PartialDate) throws -> Bool {
        if version.updated >= at.high { return false }
        if version.updated >= at.low { return true }
        return try reader.end(of: version).map { $0 > at.low } ?? true
    }

    private func entry(_ version: StoredVersion, _ subset: SubsettedResource?) throws(FHIRFault) -> JSONTree {
        let isPost = version.method == .create
        var bytes = version.bytes
        if let subset, let whole = bytes { bytes = try subset.apply(whole) }
        let entry: JSONTree = ["fullUrl": .string("\(base)/\(version.key)")]
        return entry.with("resource", bytes.map { .verbatim($0) })
            .with("request", ["method": .string(version.method.httpMethod), "url": .string(isPost ? version.key.type : version.key.description)])
            .with(
                "response",
                [
                    "status": .string(version.isDeleted ? "204" : version.method.isCreation ? "201" : "200"), "etag": .string("W/\"\(version.version)\""),
                    "lastModified": .string(version.updated.text),
                ])
    }

    private func link(_ relation: String, _ path: String, _ pairs: [(String, String)]) -> JSONTree {
        let parts = pairs.map { "\(QueryText.encoded($0.0))=\(QueryText.encoded($0.1))" }
        let query = parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
        return ["relation": .string(relation), "url": .string("\(base)/\(path)\(query)")]
    }
}

/// The parameters of a history.
private struct HistoryRequest {
    var since: Instant?
    var at: PartialDate?
    var before: Int64?
    var limit = SearchRequest.defaultCount

    init(_ query: [(String, String)]) throws(FHIRFault) {
        for (name, value) in query where !SearchReader.resultParameters.contains(name) {
            let wrong = FHIRFault(.badRequest, "search.value", ["parameter": name, "value": value])
            switch name {
            case "_since":
                guard let date = PartialDate(value.replacing(" ", with: "+")) else { throw wrong }
                since = date.low
            case "_at":
                guard let date = PartialDate(value.replacing(" ", with: "+")) else { throw wrong }
                at = date
            case "_count":
                guard let count = Int(value), count > 0 else { throw wrong }
                limit = min(count, FHIRRouter.historyLimit)
            case "_before":
                guard let number = Int64(value) else { throw wrong }
                before = number
            default: throw FHIRFault(.unknownParameter, "search.unknown", ["parameter": name, "type": "_history"])
            }
        }
    }
}
