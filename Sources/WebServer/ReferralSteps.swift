public import Booking
public import FHIRModel
import Records
public import Referrals

/// The referral desk with booking behind it, for pages, operations, clocks and checks alike.
public enum ReferralSteps {
    /// Names under which clients give what a step needs: those of the table, older ones that stand for them, what rules ask for besides, and the form.
    static let inputs: Set<String> = {
        let needs = ReferralTransitions.all.flatMap(\.needs).flatMap { $0.split(separator: "|").map(String.init) }
        return Set(needs + ["summary", "community", "overlap-reason", "leave-reason", "duplicate-reason"] + ReferralForm.fields)
    }()
    static let references: Set<String> = ["slot", "destination", "community", "survivor"]

    static func name(_ given: String) -> String { given == "summary" ? "outcome" : given == "community" ? "destination" : given }

    /// The slots of this platform. What is given back is offered to who waits, within the same transaction.
    public static func bookings(_ surroundings: Surroundings, _ figures: BookingFigures) -> ReferralBookings {
        ReferralBookings(
            take: { transaction, visit, id in try SlotBooking.book(transaction, order(visit), figures, id: id) },
            settle: { transaction, appointment, status, closing in
                try BookingDesk(surroundings, figures).settle(transaction, appointment, status, closing: closing)
            },
            wait: { transaction, visit, organisation, id in
                try WaitingList.enter(
                    transaction, patient: visit.patient, request: visit.request, organisation: organisation,
                    specialty: visit.department, rank: ReferralBookings.rank(visit.priority), id: id)
            })
    }

    private static func order(_ visit: ReferralVisit) -> BookingOrder {
        var order = BookingOrder(
            slots: visit.slots, patient: visit.patient, request: visit.request, source: .referral(priority: visit.priority.rawValue))
        order.replaces = visit.replaces
        order.overlapReason = visit.overlapReason
        order.recipient = visit.recipient.isEmpty ? nil : visit.recipient
        return order
    }
}
