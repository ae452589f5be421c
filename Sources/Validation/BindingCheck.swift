import FHIRModel
import FHIRPath
import Terminology

/// Whether coded values are in the value sets they are bound to (https://hl7.org/fhir/R4/terminologies.html#strength).
struct BindingCheck {
    private let terminology: TerminologyService

    init(_ terminology: TerminologyService) { self.terminology = terminology }

    /// Nil when the value is in the set, or when that cannot be known here. Required bindings give errors, extensible ones warnings.
    func issue(_ element: PathElement, valueSet url: String, isRequired: Bool, isExtensible: Bool, at path: String) -> ValidationIssue? {
        guard isRequired || isExtensible, let set = try? terminology.valueSet(url) else { return nil }
        let codings = self.codings(element)
        if codings.isEmpty {
            // A text alone names no code: nothing that a required binding could be kept with.
            guard isRequired, element.type == "CodeableConcept", element.value["text"].exists else { return nil }
            return ValidationIssue(.error, FHIRFault(.wrongValue, "validate.binding", ["code": "", "url": url], at: path))
        }
        var isUnknown = false
        for coding in codings {
            let answer = (try? terminology.contains(set, system: coding.system.isEmpty ? nil : coding.system, code: coding.code)) ?? nil
            if answer == true { return nil }
            if answer == nil { isUnknown = true }
        }
        if isUnknown { return nil }
        let fault = FHIRFault(.wrongValue, "validate.binding", ["code": codings[0].code, "url": url], at: path)
        return ValidationIssue(isRequired ? .error : .warning, fault)
    }

    private func codings(_ element: PathElement) -> [Coding] {
        func coding(_ value: JSONValue) -> Coding? { value["code"].string.map { Coding(system: value["system"].string ?? "", code: $0) } }
        switch element.type {
        case "CodeableConcept": return element.value["coding"].items.compactMap(coding)
        case "Coding", "Quantity", "Age", "Duration", "Distance", "Count": return [coding(element.value)].compactMap { $0 }
        case "code", "string", "uri": return element.value.string.map { [Coding(system: "", code: $0)] } ?? []
        default: return []
        }
    }
}
