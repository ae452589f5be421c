import FHIRModel
import FHIRSchema
import Records
import Terminology
import Validation

/// `$validate` (https://hl7.org/fhir/R4/resource-operation-validate.html): what is wrong with a resource, told and not refused.
struct ValidateOperation {
    private let call: OperationCall

    init(_ call: OperationCall) { self.call = call }

    func respond() throws -> FHIRResponse {
        let mode = call.text("mode")
        if let mode, !["create", "update", "delete", "profile"].contains(mode) {
            throw FHIRFault(.badRequest, "search.value", ["parameter": "mode", "value": mode])
        }
        let resource = try subject(mode)
        if mode == "delete" { return FHIRResponse(200, OperationOutcome.success("validate.sound", [:], call.request.language).bytes) }
        if let type = call.type, resource.type != type {
            throw FHIRFault(.badRequest, "record.other-type", ["type": resource.type, "expected": type], at: "resourceType")
        }
        if mode == "update", let id = call.id, resource.id != id {
            throw FHIRFault(.businessRule, "record.other-id", ["id": resource.id ?? "", "key": "\(resource.type)/\(id)"], at: "\(resource.type).id")
        }
        let profiles = call.texts("profile")
        return FHIRResponse(200, outcome(validation.issues(resource, profiles: profiles, now: call.router.surroundings.now())).bytes)
    }

    /// With the region's own terminology and the profiles that the store holds.
    private var validation: ResourceValidation {
        let router = call.router
        return ResourceValidation(
            terminology: router.terminology, profiles: ProfileSource { url in (try? router.terminology.stored("StructureDefinition", url)) ?? nil })
    }

    /// The resource in the body, in its `resource` parameter, or the stored instance.
    private func subject(_ mode: String?) throws -> Resource {
        if let body = call.body, body.type != "Parameters" || call.type == "Parameters" { return body }
        if let part = call.body?["parameter"].items.first(where: { $0["name"].string == "resource" }) { return try Resource(Array(part["resource"].text)) }
        guard call.id != nil else { throw FHIRFault(.required, "operation.parameter", ["name": "resource"]) }
        return try call.router.records.current(try call.key(), as: call.scope).resource()
    }

    private func outcome(_ issues: [ValidationIssue]) -> JSONTree {
        if issues.isEmpty { return OperationOutcome.success("validate.sound", [:], call.request.language) }
        let language = call.request.language
        let listed = issues.prefix(OperationOutcome.limit).map { issue in
            OperationOutcome.issue(
                issue.severity.rawValue, issue.fault.kind.row.issue, issue.fault.text, issue.fault.values, issue.fault.expression, language)
        }
        return ["resourceType": "OperationOutcome", "issue": .array(Array(listed))]
    }
}
