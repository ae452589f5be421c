public import FHIRModel

/// FHIRPath Patch (https://hl7.org/fhir/R4/fhirpatch.html): the operations of a Parameters resource, all or none.
public enum PathPatch {
    /// Operations of one patch.
    public static let operationLimit = 1000

    /// `resource` after the operations. Throws `.invalid` with the operation's number when its path finds nothing, or too much.
    public static func apply(_ patch: Resource, to resource: Resource) throws(FHIRFault) -> Resource {
        guard patch.type == "Parameters" else { throw FHIRFault(.badRequest, "patch.parameters", ["type": patch.type]) }
        var resource = resource
        for (number, parameter) in patch["parameter"].items.enumerated() {
            if number >= operationLimit { throw FHIRFault(.tooLarge, "patch.too-many", ["limit": "\(operationLimit)"]) }
            do throws(FHIRFault) {
                guard parameter["name"].string == "operation" else { throw FHIRFault(.badRequest, "patch.operation") }
                resource = try Resource(try PathPatchOperation(parameter).apply(resource))
            } catch {
                var fault = error
                fault.expression = "Parameters.parameter[\(number)]"
                throw fault
            }
        }
        return resource
    }
}
