import FHIRModel
import Records

/// The audit as AuditEvent resources (https://hl7.org/fhir/R4/auditevent.html), made from the audit table when asked for.
extension FHIRRouter {
    func auditEvents(_ request: FHIRRequest, _ scope: AccessScope) throws -> FHIRResponse {
        guard request.method == .get, request.path.count == 1 else { throw wrongMethod(request) }
        var patient: ResourceKey?
        var limit = 50
        for (name, value) in request.query where name != "_format" {
            switch name {
            case "patient":
                patient = ResourceKey(value) ?? ResourceKey("Patient", value)
            case "_count":
                guard let count = Int(value), count > 0 else { throw FHIRFault(.badRequest, "search.value", ["parameter": name, "value": value]) }
                limit = min(count, 1000)
            default: throw FHIRFault(.unknownParameter, "search.unknown", ["parameter": name, "type": "AuditEvent"])
            }
        }
        let (whose, most) = (patient, limit)
        let entries = try records.read(as: scope) { try $0.audit(patient: whose, limit: most) }
        let bundle: JSONTree = ["resourceType": "Bundle", "type": "searchset"]
        return FHIRResponse(200, bundle.with("entry", entries.isEmpty ? nil : .array(entries.map(auditEntry))).bytes)
    }

    private func auditEntry(_ entry: AuditEntry) -> JSONTree {
        let event: JSONTree = [
            "resourceType": "AuditEvent",
            "type": ["system": "http://terminology.hl7.org/CodeSystem/audit-event-type", "code": "rest"],
            "action": .string(entry.action.rawValue), "recorded": .string(entry.at.text), "outcome": .string(entry.isAllowed ? "0" : "8"),
            "agent": [["who": ["reference": .string(entry.user)], "requestor": true, "name": .string(entry.role)]],
            "source": ["observer": ["display": "Junyi"]],
            "entity": [["what": ["reference": .string(entry.key.description)], "name": .string(entry.request)]],
        ]
        return ["resource": event]
    }
}
