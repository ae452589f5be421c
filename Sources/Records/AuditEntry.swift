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
    /// Its place in the store's audit; 0 before it is there.
    public var sequence: Int64 = 0
    public var at: Instant
    public var user: String
    public var role: String
    public var organisation: String
    public var action: AuditAction
    public var key: ResourceKey
    public var patient: PatientMark?
    public var isAllowed: Bool
    public var request: String
    /// The search that brought the resource, as it was understood.
    public var query: String?
    /// Why a consent or label was passed over.
    public var breakGlass: String?
    /// The client program that asked for its user.
    public var client: String?

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

/// Which entries of the audit are asked for; what is nil does not matter.
public struct AuditQuery: Sendable {
    public var patient: PatientMark?
    public var user: String?
    public var action: AuditAction?
    public var key: ResourceKey?
    public var isAllowed: Bool?
    /// Milliseconds since 1970, half-open.
    public var from: Int64?
    public var until: Int64?
    /// Only entries older than this one.
    public var before: Int64?
    public var sequence: Int64?
    public var limit: Int

    public init(limit: Int) { self.limit = limit }
}
