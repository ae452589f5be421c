public import FHIRModel
public import FHIRSearch
import Recognition
public import Records

extension AdmissionDesk {
    /// Admissions move by their operations alone, whatever a FHIR client writes.
    public static let rule = WriteRule(types: ["Task"]) { transaction, _, old, new in
        if transaction.scope.role == .system { return }
        if AdmissionTask.isAdmission(old) || AdmissionTask.isAdmission(new) {
            throw FHIRFault(.businessRule, "admission.by-operation", at: "Task.businessStatus")
        }
    }

    /// A patient's newest results of a test.
    public static func results(_ patient: ResourceKey, _ code: String) throws(FHIRFault) -> SearchRequest {
        let pairs = [("patient", patient.description), ("code", "http://loinc.org|" + code), ("_sort", "-date"), ("_count", "5")]
        return try SearchReader().read("Observation", pairs)
    }

    /// Whether a result makes its test needless here.
    public static func isRecognised(_ result: Resource, at now: Instant) -> Bool {
        if case .recognise = RecognitionRules.decide(result, at: now) { return true }
        return false
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
