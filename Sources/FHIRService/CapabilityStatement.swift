import FHIRModel
import FHIRSchema
import FHIRSearch

/// What this server does, made from the tables that do it (https://hl7.org/fhir/R4/capabilitystatement.html).
enum CapabilityStatement {
    static func tree(base: String, date: Instant) -> JSONTree {
        let types = Definitions.r4.resourceTypes.filter { $0 != "AuditEvent" }
        let rest: JSONTree = [
            "mode": "server",
            "security": [
                "cors": false,
                "description": "Every request but this one carries a bearer token or a session cookie; every access to a patient is audited.",
            ],
            "resource": .array(types.map(resource)),
            "interaction": [["code": "transaction"], ["code": "batch"], ["code": "history-system"]],
        ]
        return [
            "resourceType": "CapabilityStatement", "status": "active", "date": .string(date.text), "kind": "instance",
            "software": ["name": "Junyi", "version": .string(JunyiVersion.text)],
            "implementation": ["description": "Junyi regional care network", "url": .string(base)],
            "fhirVersion": "4.0.1", "format": ["application/fhir+json", "json"], "rest": [rest],
        ]
    }

    private static func resource(_ type: String) -> JSONTree {
        let parameters = ParameterTable.r4.parameters(type)
        let own: [JSONTree] = parameters.map { ["name": .string($0.code), "type": .string($0.type.rawValue)] }
        let always: [JSONTree] = [["name": "_id", "type": "token"], ["name": "_lastUpdated", "type": "date"]]
        let includes = parameters.filter { $0.type == .reference }.map { JSONTree.string("\(type):\($0.code)") }
        let interactions = ["read", "vread", "update", "delete", "history-instance", "history-type", "create", "search-type"]
        let tree: JSONTree = [
            "type": .string(type), "interaction": .array(interactions.map { ["code": .string($0)] }), "versioning": "versioned-update",
            "readHistory": true, "updateCreate": true, "conditionalCreate": true, "conditionalRead": "not-match",
            "conditionalUpdate": false, "conditionalDelete": "not-supported",
        ]
        return tree.with("searchInclude", includes.isEmpty ? nil : .array(includes)).with("searchParam", .array(always + own))
    }
}

/// The program's version.
public enum JunyiVersion {
    public static let text = "0.1.0"
}

extension FHIRRouter {
    func metadata(_ request: FHIRRequest) throws(FHIRFault) -> FHIRResponse {
        guard request.method == .get || request.method == .head else { throw wrongMethod(request) }
        return FHIRResponse(200, CapabilityStatement.tree(base: base, date: surroundings.now()).bytes)
    }
}
