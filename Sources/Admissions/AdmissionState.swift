/// Where a one-stop admission stands.
public enum AdmissionState: String, Sendable, CaseIterable {
    /// Steps to be taken, in this order.
    case insurance, bed, tests, deposit
    /// Waits for the deposit.
    case awaitingPayment = "awaiting-payment"
    /// All is arranged: waits for the patient.
    case ready
    /// What was arranged is given back, the newest first.
    case undoing
    /// Something failed that no rule names: the owner is told, and what was arranged is given back as soon as it goes.
    case stuck
    case admitted, cancelled

    public static let system = "urn:junyi:admission-state"

    public var isEnd: Bool { self == .admitted || self == .cancelled }
    /// Whether the platform goes on by itself.
    public var isMoving: Bool { [.insurance, .bed, .tests, .deposit, .undoing, .stuck].contains(self) }
    public var mayBeCancelled: Bool { !isEnd && self != .undoing && self != .stuck }

    /// After a step that succeeded.
    var next: AdmissionState {
        switch self {
        case .insurance: .bed
        case .bed: .tests
        case .tests: .deposit
        case .deposit: .awaitingPayment
        default: self
        }
    }

    /// Task.status (https://hl7.org/fhir/R4/valueset-task-status.html).
    var taskStatus: String {
        switch self {
        case .admitted: "completed"
        case .cancelled: "cancelled"
        case .awaitingPayment, .ready: "on-hold"
        case .stuck: "failed"
        default: "in-progress"
        }
    }
}
