import FHIRModel
import FHIRSchema
import FHIRSearch

/// This server as OpenAPI 3.0 (https://spec.openapis.org/oas/v3.0.3), made from the tables that the CapabilityStatement is made from.
enum OpenAPI {
    static func tree(_ router: FHIRRouter) -> JSONTree {
        var paths: [JSONMember] = [
            JSONMember("/metadata", ["get": operation("metadata", "CapabilityStatement", [])]),
            JSONMember("/", ["post": operation("bundle", "Bundle", [], body: true), "get": operation("search-system", "Bundle", common)]),
            JSONMember("/_history", ["get": operation("history-system", "Bundle", paging)]),
        ]
        for type in Definitions.r4.resourceTypes where type != "AuditEvent" { paths += self.paths(type) }
        for operation in router.operations.sorted(by: { $0.name < $1.name }) { paths += self.paths(operation) }
        return [
            "openapi": "3.0.3", "info": ["title": "Junyi FHIR R4", "version": .string(JunyiVersion.text)], "servers": [["url": .string(router.base)]],
            "security": [["bearer": []]],
            "components": [
                "securitySchemes": ["bearer": ["type": "http", "scheme": "bearer", "bearerFormat": "JWT"]],
                "schemas": ["Resource": ["type": "object", "properties": ["resourceType": ["type": "string"]], "required": ["resourceType"]]],
            ], "paths": .object(paths),
        ]
    }

    private static let paging = [parameter("_count", "query", "integer"), parameter("_since", "query", "string")]
    private static let common = [
        parameter("_count", "query", "integer"), parameter("_sort", "query", "string"), parameter("_summary", "query", "string"),
        parameter("_elements", "query", "string"), parameter("_lastUpdated", "query", "string"), parameter("_id", "query", "string"),
    ]
    private static let id = parameter("id", "path", "string")
    private static let version = parameter("vid", "path", "string")

    private static func paths(_ type: String) -> [JSONMember] {
        let own =
            ParameterTable.r4.parameters(type).map { parameter($0.code, "query", "string") }
            + ParameterTable.r4.composites(type).map { parameter($0.code, "query", "string") }
        let read = ["If-None-Match", "If-Modified-Since"].map { parameter($0, "header", "string") }
        let write = ["If-Match", "If-None-Exist", "Prefer", "Idempotency-Key"].map { parameter($0, "header", "string") }
        let once = [parameter("Idempotency-Key", "header", "string")]
        return [
            JSONMember(
                "/\(type)",
                [
                    "get": operation("search-\(type)", "Bundle", common + own),
                    "post": operation("create-\(type)", type, write, body: true),
                    "put": operation("conditional-update-\(type)", type, common + own + once, body: true),
                    "delete": operation("conditional-delete-\(type)", nil, common + own + once),
                ]),
            JSONMember(
                "/\(type)/{id}",
                [
                    "get": operation("read-\(type)", type, [id] + read), "put": operation("update-\(type)", type, [id] + write, body: true),
                    "patch": operation("patch-\(type)", type, [id] + write, body: true, contentType: "application/json-patch+json"),
                    "delete": operation("delete-\(type)", nil, [id] + once),
                ]),
            JSONMember("/\(type)/_history", ["get": operation("history-type-\(type)", "Bundle", paging)]),
            JSONMember("/\(type)/{id}/_history", ["get": operation("history-\(type)", "Bundle", [id] + paging)]),
            JSONMember("/\(type)/{id}/_history/{vid}", ["get": operation("vread-\(type)", type, [id, version])]),
        ]
    }

    private static func paths(_ operation: FHIROperation) -> [JSONMember] {
        let types = operation.types.isEmpty ? ["Patient"] : operation.types.sorted()
        var found: [JSONMember] = []
        let method = operation.affectsState ? "post" : "get"
        func add(_ path: String, _ name: String, _ parameters: [JSONTree]) {
            found.append(JSONMember(path, .object([JSONMember(method, Self.operation(name, "Parameters", parameters, body: operation.affectsState))])))
        }
        if operation.levels.contains(.system) { add("/$\(operation.name)", operation.name, []) }
        for type in types {
            if operation.levels.contains(.type) { add("/\(type)/$\(operation.name)", "\(operation.name)-\(type)", []) }
            if operation.levels.contains(.instance) { add("/\(type)/{id}/$\(operation.name)", "\(operation.name)-\(type)-id", [id]) }
        }
        return found
    }

    private static func parameter(_ name: String, _ place: String, _ type: String) -> JSONTree {
        ["name": .string(name), "in": .string(place), "required": .boolean(place == "path"), "schema": ["type": .string(type)]]
    }

    private static func operation(
        _ id: String, _ answer: String?, _ parameters: [JSONTree], body: Bool = false, contentType: String = "application/fhir+json"
    ) -> JSONTree {
        let resource: JSONTree = ["content": .object([JSONMember("application/fhir+json", ["schema": ["$ref": "#/components/schemas/Resource"]])])]
        let outcome = resource.with("description", "OperationOutcome")
        var answers: [JSONMember] = []
        for status in ["200", "201", "202"] { answers.append(JSONMember(status, resource.with("description", .string(answer ?? "done")))) }
        for status in ["204", "304"] { answers.append(JSONMember(status, ["description": "no content"])) }
        for status in ["400", "401", "403", "404", "405", "406", "409", "410", "412", "413", "415", "422", "429"] {
            answers.append(JSONMember(status, outcome))
        }
        let tree: JSONTree = ["operationId": .string(id), "responses": .object(answers)]
        let schema: JSONTree =
            contentType == "application/json-patch+json" ? ["type": "array", "items": ["type": "object"]] : ["$ref": "#/components/schemas/Resource"]
        return tree.with("parameters", parameters.isEmpty ? nil : .array(parameters))
            .with("requestBody", body ? ["required": true, "content": .object([JSONMember(contentType, ["schema": schema])])] : nil)
    }
}
