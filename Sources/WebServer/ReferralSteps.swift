import Booking
public import FHIRModel
import Records
public import Referrals

/// The referral desk with booking behind it, for pages, operations and checks alike.
public enum ReferralSteps {
    /// Names under which clients give what a step needs; older names stand for newer ones.
    static let inputs = [
        "reason", "note", "advice", "answer", "items", "slot", "outcome", "summary", "none", "plan", "destination", "community", "priority", "survivor",
        "acknowledge-seen", "acknowledge-no-show", "acknowledge-arrived",
    ]
    static let references: Set<String> = ["slot", "destination", "community", "survivor"]

    static func name(_ given: String) -> String { given == "summary" ? "outcome" : given == "community" ? "destination" : given }

    public static func desk(_ surroundings: Surroundings) -> ReferralDesk {
        ReferralDesk(surroundings, bookings)
    }

    /// The slots of this platform.
    public static let bookings = ReferralBookings(
        take: { transaction, slot, patient, request, id in
            try SlotBooking.book(transaction, slot: slot, patient: patient, basedOn: request, id: id)
        },
        settle: { transaction, appointment, status in try SlotBooking.settle(transaction, appointment, status) })
}
