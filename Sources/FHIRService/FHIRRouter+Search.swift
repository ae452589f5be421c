import FHIRModel
import FHIRSearch
import Records

/// Interactions that answer with a Bundle.
extension FHIRRouter {
    func search(_ type: String, _ request: FHIRRequest, _ scope: AccessScope) throws -> FHIRResponse {
        var search = try reader.read(type, request.query)
        if request.query.contains(where: { $0.0 == "_summary" && $0.1 == "count" }) { search.count = 0 }
        let ready = search
        let page = try records.read(as: scope) { try $0.search(ready) }
        var entries = page.matches.map { entry($0, mode: "match") }
        entries += page.included.map { entry($0, mode: "include") }
        var links: [JSONTree] = [link("self", type, ready.used, nil)]
        if let next = page.next { links.append(link("next", type, ready.used, next)) }
        let bundle: JSONTree = ["resourceType": "Bundle", "type": "searchset"]
        let whole = bundle.with("total", page.total.map { .number("\($0)") }).with("link", .array(links))
            .with("entry", entries.isEmpty ? nil : .array(entries))
        return FHIRResponse(200, whole.bytes)
    }

    /// https://hl7.org/fhir/R4/http.html#history
    func history(_ span: HistorySpan, _ request: FHIRRequest, _ scope: AccessScope) throws -> FHIRResponse {
        var since: Instant?
        var before: Int64?
        var limit = SearchRequest.defaultCount
        for (name, value) in request.query where !SearchReader.resultParameters.contains(name) {
            switch name {
            case "_since": since = PartialDate(value.replacing(" ", with: "+"))?.low
            case "_count": limit = min(Int(value) ?? -1, Self.historyLimit)
            case "_before": before = Int64(value)
            default: throw FHIRFault(.unknownParameter, "search.unknown", ["parameter": name, "type": "_history"])
            }
            if name == "_since" && since == nil || limit < 1 || name == "_before" && before == nil {
                throw FHIRFault(.badRequest, "search.value", ["parameter": name, "value": value])
            }
        }
        let (from, start, count) = (since, before, limit)
        let page = try records.read(as: scope) { try $0.history(span, since: from, before: start, limit: count) }
        let path = request.path.joined(separator: "/")
        let kept = request.query.filter { $0.0 != "_before" }
        var links: [JSONTree] = [link("self", path, request.query, nil)]
        if let next = page.next { links.append(link("next", path, kept + [("_before", "\(next)")], nil)) }
        let bundle: JSONTree = ["resourceType": "Bundle", "type": "history", "link": .array(links)]
        return FHIRResponse(200, bundle.with("entry", page.versions.isEmpty ? nil : .array(page.versions.map(historyEntry))).bytes)
    }

    private func historyEntry(_ version: StoredVersion) -> JSONTree {
        let isNew = version.method == .create
        let entry: JSONTree = ["fullUrl": .string("\(base)/\(version.key)")]
        return entry.with("resource", version.bytes.map { .verbatim($0) })
            .with("request", ["method": .string(version.method.httpMethod), "url": .string(isNew ? version.key.type : version.key.description)])
            .with(
                "response",
                [
                    "status": .string(version.isDeleted ? "204" : isNew ? "201" : "200"), "etag": .string("W/\"\(version.version)\""),
                    "lastModified": .string(version.updated.text),
                ])
    }

    private func entry(_ version: StoredVersion, mode: String) -> JSONTree {
        [
            "fullUrl": .string("\(base)/\(version.key)"), "resource": .verbatim(version.bytes ?? []),
            "search": ["mode": .string(mode)],
        ]
    }

    private func link(_ relation: String, _ path: String, _ pairs: [(String, String)], _ cursor: SearchCursor?) -> JSONTree {
        var parts = pairs.map { "\(QueryText.encoded($0.0))=\(QueryText.encoded($0.1))" }
        if let cursor { parts.append("_cursor=\(cursor.text)") }
        let query = parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
        return ["relation": .string(relation), "url": .string("\(base)/\(path)\(query)")]
    }
}
