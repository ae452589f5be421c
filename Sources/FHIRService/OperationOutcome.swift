public import FHIRModel
public import Phrasebook

/// Faults as FHIR tells them (https://hl7.org/fhir/R4/operationoutcome.html): text in the reader's language, the FHIRPath of the place.
public enum OperationOutcome {
    /// Issues of one outcome at most.
    static let limit = 50

    public static func tree(_ fault: FHIRFault, _ language: Language) -> JSONTree {
        let issues = ([fault] + fault.also).prefix(limit).map { fault in
            let told = issue("error", fault.kind.row.issue, fault.text, fault.values, fault.expression, language)
            let more = fault.related.map(related) + fault.codes.map(codes)
            return more.isEmpty ? told : told.with("extension", .array(more))
        }
        return ["resourceType": "OperationOutcome", "issue": .array(Array(issues))]
    }

    private static func related(_ one: FHIRFault.Related) -> JSONTree {
        ["url": "urn:junyi:related", "valueReference": ["reference": .string(one.key.description), "display": .string(one.display)]]
    }

    private static func codes(_ one: (name: String, values: [String])) -> JSONTree {
        let parts = one.values.map { ["url": .string(one.name), "valueCode": .string($0)] as JSONTree }
        return ["url": .string("urn:junyi:fault-\(one.name)"), "extension": .array(parts)]
    }

    /// That all went well.
    public static func success(_ text: String, _ values: [String: String] = [:], _ language: Language) -> JSONTree {
        ["resourceType": "OperationOutcome", "issue": [issue("information", "informational", text, values, nil, language)]]
    }

    /// Faults that did not stop the answer.
    static func warnings(_ faults: [FHIRFault], _ language: Language) -> JSONTree {
        let issues = faults.prefix(limit).map { issue("warning", $0.kind.row.issue, $0.text, $0.values, $0.expression, language) }
        return ["resourceType": "OperationOutcome", "issue": .array(Array(issues))]
    }

    static func issue(
        _ severity: String, _ code: String, _ text: String, _ values: [String: String], _ expression: String?, _ language: Language
    ) -> JSONTree {
        let issue: JSONTree = [
            "severity": .string(severity), "code": .string(code),
            "details": [
                "coding": [["system": "urn:junyi:fault", "code": .string(text)]], "text": .string(Phrasebook.text(text, values, language)),
            ],
            "diagnostics": .string(Phrasebook.text(text, values, language == .chinese ? .english : .chinese)),
        ]
        return issue.with("expression", expression.map { [.string($0)] })
    }
}
