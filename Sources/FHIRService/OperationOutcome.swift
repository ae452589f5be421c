public import FHIRModel
public import Phrasebook

/// Faults as FHIR tells them (https://hl7.org/fhir/R4/operationoutcome.html): text in the reader's language, the FHIRPath of the place.
public enum OperationOutcome {
    public static func tree(_ fault: FHIRFault, _ language: Language) -> JSONTree {
        let issues = ([fault] + fault.also).prefix(50).map { issue($0, language) }
        return ["resourceType": "OperationOutcome", "issue": .array(Array(issues))]
    }

    private static func issue(_ fault: FHIRFault, _ language: Language) -> JSONTree {
        let text = Phrasebook.text(fault.text, fault.values, language)
        var issue: JSONTree = [
            "severity": "error", "code": .string(fault.kind.row.issue),
            "details": ["coding": [["system": "urn:junyi:fault", "code": .string(fault.text)]], "text": .string(text)],
        ]
        let other = Phrasebook.text(fault.text, fault.values, language == .chinese ? .english : .chinese)
        issue = issue.with("diagnostics", .string(other))
        return issue.with("expression", fault.expression.map { [.string($0)] })
    }
}
