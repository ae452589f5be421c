public import FHIRModel
import FHIRSearch

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
    /// What a client program may do for its user; nil for the user's own pages and tokens.
    public var grants: AccessGrants?
    /// Why a clinician looks in spite of a consent or a label: an emergency, told in words and kept in the audit.
    public var breakGlass: String?
    /// Whether the user may see what is labelled restricted.
    public var isCleared = false
    /// Types that a desk reads and writes for the user once it has found that the step is theirs to take.
    private(set) var deskTypes: Set<String> = []

    public init(user: ResourceKey, role: UserRole, organisation: String, request: String) {
        self.user = user
        self.role = role
        self.organisation = organisation
        self.request = request
    }

    /// The same person before a desk, which itself asks what they may do: a patient books and cancels their own so.
    ///
    /// A client program gets no further than it may change resources of `type`; a planner gets nowhere.
    public func atDesk(changing type: String = "Task") -> AccessScope {
        var scope = self
        if role != .planner, grants.map({ $0.grants.contains { $0.covers(.update, type) } }) ?? true { scope.deskTypes = Self.deskOwn }
        return scope
    }

    /// A planner's own scenarios are kept for them.
    public var keepingScenarios: AccessScope {
        var scope = self
        if [.planner, .operatorStaff, .clinician].contains(role), grants == nil { scope.deskTypes = ["Basic"] }
        return scope
    }

    private static let deskOwn: Set<String> = [
        "Task", "ServiceRequest", "Appointment", "Slot", "Provenance", "Communication", "Schedule", "Organization", "Location", "DocumentReference",
        "Flag", "Encounter", "Invoice", "PaymentNotice", "Binary",
    ]

    public static let system = AccessScope(
        user: ResourceKey("Device", "junyi"), role: .system, organisation: "", request: "system")

    /// Whether the role and the client may do `action` with resources of `type` at all. Which of them is a narrower question.
    func allows(_ action: AuditAction, _ type: String) -> Bool {
        if deskTypes.contains(type) { return true }
        guard roleAllows(action, type) else { return false }
        return grants.map { $0.grants.contains { $0.covers(action.permission, type) } } ?? true
    }

    private func roleAllows(_ action: AuditAction, _ type: String) -> Bool {
        switch role {
        case .system, .operatorStaff: true
        case .clinician: action == .read || !Self.administrative.contains(type) || type == "Slot"
        case .bookingClerk: action == .read || ["Appointment", "Slot", "Schedule", "Task", "Provenance"].contains(type)
        case .planner: action == .read && Self.administrative.contains(type)
        case .patient: action == .read
        }
    }

    /// Whether reading the type is for the scope at all: what a search over many types leaves out.
    public func mayRead(_ type: String) -> Bool { limits(.search, type) != nil && roleAllows(.read, type) }

    /// Conditions that resources of `type` must fulfil to be used so; none for all of them, nil where no resource of the type may be.
    func limits(_ use: AccessGrant.Permissions, _ type: String) -> [SearchCriterion]? {
        let isShared = Self.administrative.contains(type)
        var limits: [SearchCriterion] = []
        if deskTypes.contains(type) { return limits }
        if role == .patient, !isShared {
            guard let own = PatientCompartment.r4.criterion(type, user) else { return nil }
            limits.append(own)
        }
        guard let grants else { return limits }
        var alternatives: [SearchCriterion] = []
        for grant in grants.grants where grant.covers(use, type) {
            var all = grant.criteria
            if grant.context == .patient, !isShared {
                guard let patient = grants.patient, let own = PatientCompartment.r4.criterion(type, patient) else { continue }
                all.append(own)
            }
            if all.isEmpty { return limits }
            alternatives.append(.allOf(all))
        }
        if alternatives.isEmpty { return nil }
        limits.append(alternatives.count == 1 ? alternatives[0] : .anyOf(alternatives))
        return limits
    }

    /// The one patient that the scope is narrowed to; nil for a scope over many.
    var onlyPatient: ResourceKey? { role == .patient ? user : grants?.patient }

    /// Whether consents and labels have a say: not for the patient, the platform and who answers for its records, nor in an emergency.
    var heedsPrivacy: Bool { breakGlass == nil && ![.system, .operatorStaff, .patient].contains(role) }

    func refusal(_ type: String) -> FHIRFault { FHIRFault(.forbidden, "access.forbidden", ["type": type]) }

    /// What the audit keeps of one access.
    func entry(_ action: AuditAction, _ key: ResourceKey, _ patient: PatientMark?, isAllowed: Bool, at now: Instant, query: String? = nil) -> AuditEntry {
        var entry = AuditEntry(
            at: now, user: user.description, role: role.rawValue, organisation: organisation, action: action, key: key, patient: patient,
            isAllowed: isAllowed, request: request)
        entry.query = query
        entry.breakGlass = breakGlass
        entry.client = grants?.client
        return entry
    }

    /// Types that describe the network and its medicines, not people's health.
    static let administrative: Set<String> = [
        "Organization", "OrganizationAffiliation", "Location", "HealthcareService", "Practitioner", "PractitionerRole",
        "Endpoint", "Schedule", "Slot", "ValueSet", "CodeSystem", "ConceptMap", "StructureDefinition", "SearchParameter", "Medication",
    ]
}
