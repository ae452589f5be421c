import FHIRModel
import FHIRSearch
import Records

/// The audit as AuditEvent resources in the patterns of IHE BALP (https://profiles.ihe.net/ITI/BALP), made from the audit table when asked for.
extension FHIRRouter {
    func auditEvents(_ request: FHIRRequest, _ scope: AccessScope) throws -> FHIRResponse {
        let isSearch = request.path.count == 1 || request.path.count == 2 && request.path[1] == "_search"
        guard isReading(request) || isSearch && request.method == .post && request.path.count == 2 else { throw wrongMethod(request) }
        if !isSearch {
            guard request.path.count == 2, let sequence = Int64(request.path[1]) else { throw wrongMethod(request) }
            var query = AuditQuery(limit: 1)
            query.sequence = sequence
            guard let event = try events(nil, query, scope).first else {
                throw FHIRFault(.notFound, "record.not-found", ["key": "AuditEvent/\(sequence)"])
            }
            return FHIRResponse(200, event.bytes)
        }
        let (patient, query) = try auditQuery(request)
        let found = try events(patient, query, scope)
        var links: [JSONTree] = [["relation": "self", "url": .string(auditLink(request.query))]]
        if found.count == query.limit, let last = found.last, case .object(let members) = last,
            case .string(let id)? = members.first(where: { $0.key == "id" })?.value
        {
            links.append(["relation": "next", "url": .string(auditLink(request.query.filter { $0.0 != "_cursor" } + [("_cursor", id)]))])
        }
        let entries: [JSONTree] = found.map { ["resource": $0, "search": ["mode": "match"]] }
        let bundle: JSONTree = ["resourceType": "Bundle", "type": "searchset", "link": .array(links)]
        return FHIRResponse(200, bundle.with("entry", entries.isEmpty ? nil : .array(entries)).bytes)
    }

    private func auditLink(_ pairs: [(String, String)]) -> String {
        base + "/AuditEvent" + (pairs.isEmpty ? "" : "?") + pairs.map { QueryText.encoded($0.0) + "=" + QueryText.encoded($0.1) }.joined(separator: "&")
    }

    private func auditQuery(_ request: FHIRRequest) throws(FHIRFault) -> (patient: ResourceKey?, query: AuditQuery) {
        var patient: ResourceKey?
        var query = AuditQuery(limit: 50)
        for (name, value) in request.query where !SearchReader.resultParameters.contains(name) {
            let wrong = FHIRFault(.badRequest, "search.value", ["parameter": name, "value": value])
            switch name {
            case "patient": patient = ResourceKey(value) ?? ResourceKey("Patient", value)
            case "agent": query.user = value
            case "entity":
                guard let key = ResourceKey(value) else { throw wrong }
                query.key = key
            case "action":
                guard let action = AuditAction(rawValue: value) else { throw wrong }
                query.action = action
            case "outcome":
                guard value == "0" || value == "8" else { throw wrong }
                query.isAllowed = value == "0"
            case "date":
                guard case .values(_, let values)? = try reader.read("AuditEvent", [(name, value)]).criteria.first, values.count == 1,
                    case .date(let prefix, let low, let high) = values[0]
                else { throw wrong }
                switch prefix {
                case .eq: (query.from, query.until) = (low, high)
                case .ge: query.from = low
                case .gt, .sa: query.from = high
                case .lt, .eb: query.until = low
                case .le: query.until = high
                case .ne, .ap: throw wrong
                }
            case "_count":
                guard let count = Int(value), count > 0 else { throw wrong }
                query.limit = min(count, SearchRequest.maximumCount)
            case "_cursor":
                guard let before = Int64(value) else { throw FHIRFault(.badRequest, "search.cursor") }
                query.before = before
            default: throw FHIRFault(.unknownParameter, "search.unknown", ["parameter": name, "type": "AuditEvent"])
            }
        }
        return (patient, query)
    }

    private func events(_ patient: ResourceKey?, _ query: AuditQuery, _ scope: AccessScope) throws -> [JSONTree] {
        try records.read(as: scope) { reader in
            try reader.audit(patient: patient, query).map { entry in event(entry, try entry.patient.flatMap { try reader.patient($0) }) }
        }
    }

    private func event(_ entry: AuditEntry, _ patient: ResourceKey?) -> JSONTree {
        let interaction: String
        switch (entry.action, entry.query) {
        case (_, _?): interaction = "search-type"
        case (.create, nil): interaction = "create"
        case (.read, nil): interaction = "read"
        case (.update, nil): interaction = "update"
        case (.delete, nil): interaction = "delete"
        case (.execute, nil): interaction = "operation"
        }
        let rest = "http://hl7.org/fhir/restful-interaction"
        let purpose: JSONTree = [
            "coding": [["system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "BTG"]], "text": .string(entry.breakGlass ?? ""),
        ]
        let tree: JSONTree = [
            "resourceType": "AuditEvent", "id": .string("\(entry.sequence)"),
            "type": ["system": "http://terminology.hl7.org/CodeSystem/audit-event-type", "code": "rest"],
            "subtype": [["system": .string(rest), "code": .string(interaction)]],
            "action": .string(entry.query == nil ? entry.action.rawValue : AuditAction.execute.rawValue), "recorded": .string(entry.at.text),
            "outcome": .string(entry.isAllowed ? "0" : "8"),
        ]
        return tree.with("purposeOfEvent", entry.breakGlass == nil ? nil : [purpose]).with("agent", .array(agents(entry)))
            .with("source", ["observer": ["display": "Junyi"]]).with("entity", .array(entities(entry, patient)))
    }

    private func agents(_ entry: AuditEntry) -> [JSONTree] {
        let organisation: JSONTree? =
            entry.organisation.isEmpty ? nil : ["who": ["reference": .string("Organization/" + entry.organisation)], "requestor": false]
        let client: JSONTree? = entry.client.map { ["who": ["identifier": ["value": .string($0)]], "requestor": false] }
        let user: JSONTree = ["who": ["reference": .string(entry.user)], "requestor": true, "role": [["text": .string(entry.role)]]]
        return [user] + [organisation, client].compactMap { $0 }
    }

    private func entities(_ entry: AuditEntry, _ patient: ResourceKey?) -> [JSONTree] {
        let kinds = "http://terminology.hl7.org/CodeSystem/audit-entity-type"
        let roles = "http://terminology.hl7.org/CodeSystem/object-role"
        var found: [JSONTree] = [
            ["what": ["identifier": ["value": .string(entry.request)]], "type": ["system": .string(kinds), "code": "4"], "name": "X-Request-Id"]
        ]
        if !entry.key.id.isEmpty {
            found.append([
                "what": ["reference": .string(entry.key.description)], "type": ["system": .string(kinds), "code": "2"],
                "role": ["system": .string(roles), "code": "4"],
            ])
        }
        if let query = entry.query {
            found.append([
                "type": ["system": .string(kinds), "code": "2"], "role": ["system": .string(roles), "code": "24"],
                "description": .string(entry.key.type), "query": .string(Base64.encode(Array("\(entry.key.type)?\(query)".utf8))),
            ])
        }
        if let patient {
            found.append([
                "what": ["reference": .string(patient.description)], "type": ["system": .string(kinds), "code": "1"],
                "role": ["system": .string(roles), "code": "1"],
            ])
        }
        return found
    }
}
