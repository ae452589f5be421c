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

    public var isTerminal: Bool { ["completed", "rejected", "cancelled", "failed"].contains(taskStatus) }
}

/// Who acts on a referral: hats, of which one person may wear several.
public enum ReferralActor: String, Sendable, CaseIterable {
    /// Clinicians of the institution that sends.
    case referrer
    /// Who decides at the institution that receives, who books there, and who treats there.
    case triage, booking, expert
    case patient
    /// The region's referral office.
    case coordinator
    /// The platform's own events, and clocks that ran out.
    case system, timer
}

/// What an actor asks for. Verbs.
public enum ReferralCommand: String, Sendable, CaseIterable {
    case submit, discard, recall, receive, accept, advise, decline, redirect, reopen, convert, schedule, `defer`, move, arrive, complete, escalate, expire
    case requestInformation = "request-information"
    case supplyInformation = "supply-information"
    case cancelAppointment = "cancel-appointment"
    case stopClinic = "stop-clinic"
    case recordNoShow = "record-no-show"
    case reverseNoShow = "reverse-no-show"
    case addNote = "add-note"
    case returnDown = "return-down"
    case requestCancel = "request-cancel"
    case withdrawCancel = "withdraw-cancel"
    case refuseCancel = "refuse-cancel"
    case confirmCancel = "confirm-cancel"
    case closeDuplicate = "close-duplicate"
    case raisePriority = "raise-priority"
    case emergencyEntry = "emergency-entry"
    case stopClock = "stop-clock"
    case resumeClock = "resume-clock"
}
