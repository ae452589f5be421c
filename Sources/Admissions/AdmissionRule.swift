public import FHIRModel
import FHIRSearch
public import Records

extension AdmissionDesk {
    /// Admissions move by their operations alone, whatever a FHIR client writes.
    public static let rule = WriteRule(types: ["Task"]) { transaction, _, old, new in
        if transaction.scope.role == .system { return }
        if AdmissionTask.isAdmission(old) || AdmissionTask.isAdmission(new) {
            throw FHIRFault(.businessRule, "admission.by-operation", at: "Task.businessStatus")
        }
    }

    /// Admissions of an institution that are under way, the oldest first; nil for all institutions.
    public static func open(_ reader: ScopedReader, at organisation: String?) throws -> [Resource] {
        let owner = organisation.map { [("owner", "Organization/" + $0)] } ?? []
        let pairs = [
            ("code", AdmissionTask.system + "|one-stop"), ("status", "in-progress,on-hold,failed"), ("_sort", "authored-on"), ("_count", "200"),
        ]
        return try reader.resources(SearchReader().read("Task", owner + pairs))
    }
}
