public import FHIRModel

/// Which way a referral goes.
public enum ReferralDirection: String, Sendable, CaseIterable { case up, down, peer }

/// How urgent it is; FHIR's request priorities.
public enum ReferralPriority: String, Sendable, CaseIterable { case routine, urgent, asap, stat }

/// One referral as a value: a command comes in, the next state or a refusal comes out.
public struct ReferralCase: Sendable, Equatable {
    public var state: ReferralState
    /// Institutions on both sides, by logical id.
    public var referrer: String
    public var recipient: String

    public init(state: ReferralState, referrer: String, recipient: String) {
        self.state = state
        self.referrer = referrer
        self.recipient = recipient
    }

    /// Whom an institution is to this referral; nil when it has no part in it.
    public func actor(_ organisation: String) -> ReferralActor? {
        if organisation == recipient { return .recipient }
        return organisation == referrer ? .referrer : nil
    }

    /// Moves on. Throws `.businessRule` with the state and command when the table has no such row, or when a reason is missing.
    public mutating func apply(_ command: ReferralCommand, by actor: ReferralActor, reason: String = "") throws(FHIRFault) {
        let row = ReferralTransitions.all.first { $0.from == state && $0.actor == actor && $0.command == command }
        guard let row else {
            throw FHIRFault(.businessRule, "referral.step", ["state": "@referral.state.\(state.rawValue)", "command": "@referral.command.\(command.rawValue)"])
        }
        if command.needsReason && reason.allSatisfy(\.isWhitespace) { throw FHIRFault(.businessRule, "referral.reason") }
        state = row.to
    }
}

/// How long each priority may wait for an answer. Dated regional data; these are defaults without a national source.
public struct ReferralClock: Sendable {
    public var priority: ReferralPriority
    public var answerMinutes: Int

    public static let defaults = [
        ReferralClock(priority: .stat, answerMinutes: 30), ReferralClock(priority: .asap, answerMinutes: 120),
        ReferralClock(priority: .urgent, answerMinutes: 24 * 60), ReferralClock(priority: .routine, answerMinutes: 48 * 60),
    ]

    /// When an answer is due.
    public static func deadline(_ priority: ReferralPriority, from start: Instant) -> Instant {
        start.adding(minutes: defaults.first { $0.priority == priority }?.answerMinutes ?? 48 * 60)
    }
}
