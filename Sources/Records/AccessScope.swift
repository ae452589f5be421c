public import FHIRModel

/// What a person is to the platform.
public enum UserRole: String, Sendable, CaseIterable {
    /// Doctors and nurses of hospitals and communities.
    case clinician
    case bookingClerk = "booking-clerk"
    case operatorStaff = "operator"
    case planner
    case patient
    /// The platform's own work: import, demonstration data.
    case system
}

/// Who asks, on whose behalf, and what they may reach. Every read and write carries one.
public struct AccessScope: Sendable {
    /// `Practitioner/x`, `Patient/x`, or `Device/junyi` for the platform itself.
    public var user: ResourceKey
    public var role: UserRole
    public var organisation: String
    /// The request's id, kept in the audit.
    public var request: String

    public init(user: ResourceKey, role: UserRole, organisation: String, request: String) {
        self.user = user
        self.role = role
        self.organisation = organisation
        self.request = request
    }

    public static let system = AccessScope(
        user: ResourceKey("Device", "junyi"), role: .system, organisation: "", request: "system")

    /// Whether the role may do `action` with resources of `type` at all. A patient's own records are a narrower question.
    func allows(_ action: AuditAction, _ type: String) -> Bool {
        switch role {
        case .system, .operatorStaff: true
        case .clinician: action == .read || !Self.administrative.contains(type) || type == "Slot"
        case .bookingClerk: action == .read || ["Appointment", "Slot", "Schedule", "Task"].contains(type)
        case .planner: action == .read && Self.administrative.contains(type)
        case .patient: action == .read
        }
    }

    /// Whether reading the type is for the role at all: what a search over many types leaves out.
    public func mayRead(_ type: String) -> Bool { allows(.read, type) }

    /// What the audit keeps of one access.
    func entry(_ action: AuditAction, _ key: ResourceKey, _ patient: PatientMark?, isAllowed: Bool, at now: Instant) -> AuditEntry {
        AuditEntry(
            at: now, user: user.description, role: role.rawValue, organisation: organisation, action: action, key: key, patient: patient,
            isAllowed: isAllowed, request: request)
    }

    /// Types that describe the network, not people's health.
    static let administrative: Set<String> = [
        "Organization", "OrganizationAffiliation", "Location", "HealthcareService", "Practitioner", "PractitionerRole",
        "Endpoint", "Schedule", "Slot", "ValueSet", "CodeSystem", "StructureDefinition", "SearchParameter",
    ]
}
