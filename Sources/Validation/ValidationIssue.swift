public import FHIRModel

/// One finding of a validation.
public struct ValidationIssue: Sendable {
    /// https://hl7.org/fhir/R4/valueset-issue-severity.html
    public enum Severity: String, Sendable { case error, warning, information }

    public var severity: Severity
    public var fault: FHIRFault

    public init(_ severity: Severity, _ fault: FHIRFault) {
        self.severity = severity
        self.fault = fault
    }
}
