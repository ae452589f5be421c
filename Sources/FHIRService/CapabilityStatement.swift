import FHIRModel
import FHIRSchema
import FHIRSearch
import Records

/// What this server does, made from the tables that do it (https://hl7.org/fhir/R4/capabilitystatement.html).
enum CapabilityStatement {
    static func tree(_ router: FHIRRouter) -> JSONTree {
        let rest: JSONTree = [
            "mode": "server",
            "documentation": .string(
                "Dates without an offset are +08:00. Unknown parameters are refused unless Prefer: handling=lenient. Strings match from their beginning without "
                    + "case and accents; as an extension, the parameter name finds Chinese names from any character on, by pinyin without tones and by "
                    + "initials. A write that changes nothing makes no new version."),
            "security": [
                "extension": .array([addresses(router)]),
                "cors": true,
                "service": [["coding": [["system": "http://terminology.hl7.org/CodeSystem/restful-security-service", "code": "SMART-on-FHIR"]]]],
                "description": "Every request but this one carries a bearer token or a session cookie; every access to a patient is audited.",
            ],
            "resource": .array(Definitions.r4.resourceTypes.map { resource($0, router) }),
            "interaction": [["code": "transaction"], ["code": "batch"], ["code": "history-system"], ["code": "search-system"]],
            "searchParam": .array(common),
            "operation": .array(operations(router.operations, at: .system)),
            "compartment": .array(
                ["Patient", "Encounter", "Practitioner", "RelatedPerson", "Device"].map {
                    .string("http://hl7.org/fhir/CompartmentDefinition/\($0.lowercased())")
                }),
        ]
        return [
            "resourceType": "CapabilityStatement", "status": "active", "date": .string(router.began.text), "kind": "instance",
            "software": ["name": "Junyi", "version": .string(JunyiVersion.text)],
            "implementation": ["description": "Junyi regional care network", "url": .string(router.base)],
            "fhirVersion": "4.0.1", "format": ["application/fhir+json", "application/fhir+xml", "json", "xml"],
            "patchFormat": .array(ResourcePatch.mediaTypes.prefix(3).map { .string($0) } + ["application/fhir+xml"]), "rest": [rest],
        ]
    }

    /// Where SMART clients ask for tokens (https://hl7.org/fhir/smart-app-launch/1.0.0/conformance).
    private static func addresses(_ router: FHIRRouter) -> JSONTree {
        let origin = router.base.hasSuffix("/fhir") ? String(router.base.dropLast("/fhir".count)) : router.base
        let places: [JSONTree] = ["authorize", "token", "introspect", "revoke"].map {
            ["url": .string($0), "valueUri": .string("\(origin)/oauth/\($0)")]
        }
        return ["url": "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris", "extension": .array(places)]
    }

    private static let common: [JSONTree] = [
        ["name": "_id", "type": "token"], ["name": "_lastUpdated", "type": "date"], ["name": "_list", "type": "special"],
        ["name": "_text", "type": "string"], ["name": "_content", "type": "string"], ["name": "_filter", "type": "special"],
        ["name": "_has", "type": "special"], ["name": "_type", "type": "special"],
    ]

    private static func resource(_ type: String, _ router: FHIRRouter) -> JSONTree {
        let all = router.operations
        if type == "AuditEvent" {
            return [
                "type": "AuditEvent", "interaction": [["code": "read"], ["code": "search-type"]],
                "documentation": "Made from the audit of the store; for operators, and for patients about themselves.",
                "searchParam": [
                    ["name": "patient", "type": "reference"], ["name": "agent", "type": "reference"], ["name": "entity", "type": "reference"],
                    ["name": "action", "type": "token"], ["name": "outcome", "type": "token"], ["name": "date", "type": "date"],
                ],
            ]
        }
        let parameters = ParameterTable.r4.parameters(type)
        let made: [JSONTree] = router.records.ownParameters().filter { $0.parameter.resourceType == type && $0.state.isReady }.map {
            ["name": .string($0.parameter.code), "type": .string($0.parameter.type.rawValue), "definition": .string("\(router.base)/\($0.definition)")]
        }
        let own: [JSONTree] = made + parameters.map { ["name": .string($0.code), "type": .string($0.type.rawValue)] }
        let composites: [JSONTree] = ParameterTable.r4.composites(type).map { ["name": .string($0.code), "type": "composite"] }
        let near: [JSONTree] = type == "Location" ? [["name": "near", "type": "special"]] : []
        let includes = parameters.filter { $0.type == .reference }.map { JSONTree.string("\(type):\($0.code)") }
        let reverse = referring[type] ?? []
        let interactions = ["read", "vread", "update", "patch", "delete", "history-instance", "history-type", "create", "search-type"]
        let tree: JSONTree = [
            "type": .string(type), "interaction": .array(interactions.map { ["code": .string($0)] }), "versioning": "versioned-update",
            "readHistory": true, "updateCreate": true, "conditionalCreate": true, "conditionalRead": "full-support",
            "conditionalUpdate": true, "conditionalDelete": "single",
            "referencePolicy": ["literal", "logical", "local"],
        ]
        let operations = self.operations(all.filter { $0.types.isEmpty || $0.types.contains(type) }, at: .type, .instance)
        return tree.with("searchInclude", .array(includes + ["*"])).with("searchRevInclude", reverse.isEmpty ? nil : .array(reverse.map { .string($0) }))
            .with("searchParam", .array(common + own + composites + near)).with("operation", operations.isEmpty ? nil : .array(operations))
    }

    /// Reference parameters by the type they may point to, where they name it.
    private static let referring: [String: [String]] = ParameterTable.r4.all.filter { $0.type == .reference && $0.targets.count < 60 }.reduce(into: [:]) {
        for target in $1.targets { $0[target, default: []].append("\($1.resourceType):\($1.code)") }
    }

    private static func operations(_ all: [FHIROperation], at levels: FHIROperation.Level...) -> [JSONTree] {
        var seen: Set<String> = []
        return all.filter { operation in levels.contains { operation.levels.contains($0) } && seen.insert(operation.name).inserted }
            .sorted { $0.name < $1.name }
            .map { ["name": .string($0.name), "definition": .string(definition($0.name))] }
    }

    /// HL7's own definitions by their published addresses; ours by a name of our own.
    private static func definition(_ name: String) -> String {
        switch name {
        case "everything": "http://hl7.org/fhir/OperationDefinition/Patient-everything"
        case "match": "http://hl7.org/fhir/OperationDefinition/Patient-match"
        case "merge": "http://hl7.org/fhir/OperationDefinition/Patient-merge"
        case "lastn": "http://hl7.org/fhir/OperationDefinition/Observation-lastn"
        case "document": "http://hl7.org/fhir/OperationDefinition/Composition-document"
        case "validate", "meta", "meta-add", "meta-delete": "http://hl7.org/fhir/OperationDefinition/Resource-\(name)"
        case "expand", "validate-code": "http://hl7.org/fhir/OperationDefinition/ValueSet-\(name)"
        case "lookup", "subsumes": "http://hl7.org/fhir/OperationDefinition/CodeSystem-\(name)"
        case "translate": "http://hl7.org/fhir/OperationDefinition/ConceptMap-translate"
        case "export": "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/export"
        default: "urn:junyi:operation:\(name)"
        }
    }
}

/// The program's version.
public enum JunyiVersion {
    public static let text = "0.1.0"
}

extension FHIRRouter {
    func metadata(_ request: FHIRRequest) throws(FHIRFault) -> FHIRResponse {
        guard isReading(request) else { throw wrongMethod(request) }
        var tree = CapabilityStatement.tree(self)
        switch request.query.first(where: { $0.0 == "mode" })?.1 {
        case nil, "full"?, "normative"?: break
        case "terminology"?: tree = TerminologyCapabilities.tree(self)
        case let other?: throw FHIRFault(.badRequest, "search.value", ["parameter": "mode", "value": other])
        }
        let number = Int(began.milliseconds / 1000)
        var response = FHIRResponse(200, tree.bytes, version: number, lastModified: began)
        if let tag = request.ifNoneMatch, tag.contains("\"\(number)\"") { return FHIRResponse(304, version: number, lastModified: began) }
        if let since = request.ifModifiedSince, began.milliseconds / 1000 <= since.milliseconds / 1000 { response = FHIRResponse(304, lastModified: began) }
        return try subsetted(response, request)
    }
}
