import FHIRModel
import FHIRSearch
import Records

/// Searches, answered with a Bundle (https://hl7.org/fhir/R4/search.html).
extension FHIRRouter {
    func search(_ type: String, _ request: FHIRRequest, _ scope: AccessScope) throws -> FHIRResponse {
        try records.read(as: scope) { try searchSet($0, type, request) }
    }

    /// One type's matches as a searchset, within a snapshot or a transaction.
    func searchSet(_ reader: ScopedReader, _ type: String, _ request: FHIRRequest) throws -> FHIRResponse {
        if !request.isLenient, request.query.contains(where: { $0.0 == "_type" }) {
            throw FHIRFault(.unknownParameter, "search.unknown", ["parameter": "_type", "type": type])
        }
        var ignored: [FHIRFault] = []
        var search = try read(type, request, &ignored)
        if request.query.contains(where: { $0.0 == "_summary" && $0.1 == "count" }) { search.count = 0 }
        let page = try reader.search(search)
        let set = SearchSet(router: self, path: type, request: request, used: search.used, ignored: ignored)
        return try set.response(page.matches, page.included, next: page.next?.text, last: page.last?.text, total: page.total)
    }

    /// The query of a type; in lenient handling what is not understood is noted in `ignored` and left out.
    func read(_ type: String, _ request: FHIRRequest, _ ignored: inout [FHIRFault]) throws(FHIRFault) -> SearchRequest {
        guard request.isLenient else { return try reader.read(type, request.query) }
        var kept: [(String, String)] = []
        for pair in request.query {
            do {
                _ = try reader.read(type, [pair])
                kept.append(pair)
            } catch  where error.kind == .unknownParameter {
                ignored.append(error)
            }
        }
        return try reader.read(type, kept)
    }
}

/// A page of results on its way to being a Bundle.
struct SearchSet {
    let router: FHIRRouter
    let path: String
    let request: FHIRRequest
    /// Pairs that were understood.
    let used: [(String, String)]
    let ignored: [FHIRFault]

    /// Pages that `previous` can lead back over.
    private static let backLimit = 12

    func response(_ matches: [StoredVersion], _ included: [StoredVersion], next: String?, last: String? = nil, total: Int?) throws(FHIRFault) -> FHIRResponse {
        let subset = try SubsettedResource.read(request.query)
        var entries: [JSONTree] = []
        entries.reserveCapacity(matches.count + included.count)
        for found in matches { entries.append(try entry(found, "match", subset)) }
        for found in included { entries.append(try entry(found, "include", nil)) }
        if !ignored.isEmpty { entries.append(["resource": OperationOutcome.warnings(ignored, request.language), "search": ["mode": "outcome"]]) }
        let bundle: JSONTree = ["resourceType": "Bundle", "type": "searchset"]
        let whole = bundle.with("meta", try label(matches + included)).with("total", total.map { .number("\($0)") }).with("link", .array(links(next, last)))
            .with("entry", entries.isEmpty ? nil : .array(entries))
        return FHIRResponse(200, whole.bytes)
    }

    /// The most confidential label of the entries, as the label of the whole (https://hl7.org/fhir/R4/security-labels.html#hcs).
    private func label(_ versions: [StoredVersion]) throws(FHIRFault) -> JSONTree? {
        var resources: [Resource] = []
        for version in versions where version.bytes.map(SecurityLabel.isPossible) ?? false { resources.append(try version.resource()) }
        guard let code = SecurityLabel.highest(resources) else { return nil }
        return ["security": [["system": .string(SecurityLabel.confidentiality), "code": .string(code)]]]
    }

    private func entry(_ version: StoredVersion, _ mode: String, _ subset: SubsettedResource?) throws(FHIRFault) -> JSONTree {
        var bytes = version.bytes ?? []
        if let subset { bytes = try subset.apply(bytes) }
        return ["fullUrl": .string("\(router.base)/\(version.key)"), "resource": .verbatim(bytes), "search": ["mode": .string(mode)]]
    }

    /// `self`, `first`, `previous` and `next`. A page begins after a row's own values, so later writes do not move it.
    private func links(_ next: String?, _ last: String?) -> [JSONTree] {
        let shaping = request.query.filter { ["_summary", "_elements", "_type", "_format", "_pretty"].contains($0.0) }
        let pairs = used.filter { $0.0 != "_type" } + shaping
        let cursor = request.query.first { $0.0 == "_cursor" }?.1
        let back = request.query.first { $0.0 == "_back" }?.1.split(separator: ".").map(String.init) ?? []
        var links = [link("self", pairs, cursor: cursor, back: back)]
        if cursor != nil || next != nil { links.append(link("first", pairs, cursor: nil, back: [])) }
        if cursor != nil, let before = back.last { links.append(link("previous", pairs, cursor: before == "-" ? nil : before, back: Array(back.dropLast()))) }
        if let next { links.append(link("next", pairs, cursor: next, back: Array((back + [cursor ?? "-"]).suffix(Self.backLimit)))) }
        if let last, cursor != nil || next != nil { links.append(link("last", pairs, cursor: last, back: [])) }
        return links
    }

    private func link(_ relation: String, _ pairs: [(String, String)], cursor: String?, back: [String]) -> JSONTree {
        var parts = pairs.map { "\(QueryText.encoded($0.0))=\(QueryText.encoded($0.1))" }
        if let cursor { parts.append("_cursor=\(QueryText.encoded(cursor))") }
        if !back.isEmpty { parts.append("_back=\(back.joined(separator: "."))") }
        let query = parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
        let place = path.isEmpty ? router.base : "\(router.base)/\(path)"
        return ["relation": .string(relation), "url": .string(place + query)]
    }
}
