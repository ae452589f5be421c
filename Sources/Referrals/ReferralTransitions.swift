/// One row of the referral machine.
public struct ReferralTransition: Sendable {
    public var from: ReferralState
    public var actor: ReferralActor
    public var command: ReferralCommand
    public var to: ReferralState
}

/// The machine as a table: code, buttons, documentation and tests come from these rows.
///
/// For every state, actor and command there is one next state or none. Withdrawing a cancel goes back to `accepted` here; the
/// memory of the state before it comes with the full machine.
public enum ReferralTransitions {
    public static let all: [ReferralTransition] =
        rows([.draft], .referrer, [.submit: .submitted, .confirmCancel: .cancelled])
        + rows(
            [.submitted, .received, .redirected], .recipient,
            [
                .receive: .received, .accept: .accepted, .decline: .declined, .advise: .advised, .redirect: .redirected,
                .requestInformation: .infoRequested,
            ])
        + rows([.submitted, .received, .redirected, .infoRequested, .accepted, .waitingSlot, .scheduled], .referrer, [.requestCancel: .cancelRequested])
        + rows([.infoRequested], .referrer, [.supplyInformation: .received])
        + rows([.accepted, .waitingSlot, .noShow, .appointmentCancelled], .recipient, [.book: .scheduled, .decline: .declined])
        + rows([.accepted], .recipient, [.postpone: .waitingSlot, .arrive: .inCare, .complete: .completed])
        + rows([.scheduled], .recipient, [.arrive: .inCare, .recordNoShow: .noShow, .cancelAppointment: .appointmentCancelled, .complete: .completed])
        + rows([.noShow, .appointmentCancelled], .recipient, [.complete: .completed])
        + rows([.inCare], .recipient, [.complete: .completed, .returnDown: .returned])
        + rows([.completed], .recipient, [.returnDown: .returned])
        + rows([.cancelRequested], .referrer, [.withdrawCancel: .accepted])
        + rows([.cancelRequested], .recipient, [.confirmCancel: .cancelled, .complete: .completed])
        + rows([.submitted, .received, .redirected, .infoRequested, .waitingSlot], .timer, [.expire: .expired])

    private static func rows(
        _ states: [ReferralState], _ actor: ReferralActor, _ next: KeyValuePairs<ReferralCommand, ReferralState>
    ) -> [ReferralTransition] {
        states.flatMap { state in next.map { ReferralTransition(from: state, actor: actor, command: $0.key, to: $0.value) } }
    }

    /// What `actor` may do now, in the order of the table.
    public static func commands(_ state: ReferralState, _ actor: ReferralActor) -> [ReferralCommand] {
        all.filter { $0.from == state && $0.actor == actor }.map(\.command)
    }
}
