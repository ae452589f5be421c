public import FHIRModel

/// What was done to a patient's data (https://hl7.org/fhir/R4/valueset-audit-event-action.html).
public enum AuditAction: String, Sendable {
    case create = "C"
    case read = "R"
    case update = "U"
    case delete = "D"
    case execute = "E"
}

/// One access: who, what, whose, when, and whether it was allowed. Append-only.
public struct AuditEntry: Sendable, Equatable {
    public var at: Instant
    public var user: String
    public var role: String
    public var organisation: String
    public var action: AuditAction
    public var key: ResourceKey
    public var patient: PatientMark?
    public var isAllowed: Bool
    public var request: String

    public init(
        at: Instant, user: String, role: String, organisation: String, action: AuditAction, key: ResourceKey,
        patient: PatientMark?, isAllowed: Bool, request: String
    ) {
        self.at = at
        self.user = user
        self.role = role
        self.organisation = organisation
        self.action = action
        self.key = key
        self.patient = patient
        self.isAllowed = isAllowed
        self.request = request
    }
}
