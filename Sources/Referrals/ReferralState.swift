/// Where a referral stands. After HL7 BSeR (https://hl7.org/fhir/us/bser) and the states that Chinese practice adds.
public enum ReferralState: String, Sendable, CaseIterable {
    case draft, submitted, received
    case infoRequested = "info-requested"
    case advised, accepted
    case waitingSlot = "waiting-slot"
    case scheduled
    case noShow = "no-show"
    case appointmentCancelled = "appointment-cancelled"
    case inCare = "in-care"
    case redirected
    case cancelRequested = "cancel-requested"
    case declined, cancelled, completed, returned, expired

    /// Code system of the state on Task.businessStatus.
    public static let system = "urn:junyi:referral-state"

    /// Task.status that carries the state (https://hl7.org/fhir/R4/valueset-task-status.html).
    public var taskStatus: String {
        switch self {
        case .draft: "draft"
        case .submitted: "requested"
        case .received, .redirected: "received"
        case .infoRequested: "on-hold"
        case .accepted, .waitingSlot: "accepted"
        case .scheduled, .noShow, .appointmentCancelled, .inCare, .cancelRequested: "in-progress"
        case .declined: "rejected"
        case .cancelled: "cancelled"
        case .advised, .completed, .returned: "completed"
        case .expired: "failed"
        }
    }

    /// ServiceRequest.status that the state brings; nil while the order goes on (https://hl7.org/fhir/R4/valueset-request-status.html).
    var requestStatus: String? {
        switch self {
        case .completed, .returned, .advised: "completed"
        case .declined, .cancelled, .expired: "revoked"
        default: nil
        }
    }

    public var isTerminal: Bool { ["completed", "rejected", "cancelled", "failed"].contains(taskStatus) }
}

/// Who acts on a referral.
public enum ReferralActor: String, Sendable, CaseIterable { case referrer, recipient, timer }

/// What an actor asks for. Verbs.
public enum ReferralCommand: String, Sendable, CaseIterable {
    case submit, receive, accept, decline, advise, redirect, postpone, book, arrive, complete
    case requestInformation = "request-information"
    case supplyInformation = "supply-information"
    case recordNoShow = "record-no-show"
    case cancelAppointment = "cancel-appointment"
    case requestCancel = "request-cancel"
    case withdrawCancel = "withdraw-cancel"
    case confirmCancel = "confirm-cancel"
    case returnDown = "return-down"
    case expire

    /// Whether the command must say why.
    public var needsReason: Bool { [.decline, .advise, .redirect, .requestInformation, .requestCancel].contains(self) }
}
