public import FHIRModel
import FHIRSearch
public import Records

/// What goes on with slots by itself: what is given back finds who waits, what is held too long is free again.
public struct BookingDesk: Sendable {
    private let surroundings: Surroundings
    private let figures: BookingFigures

    /// Holds given up in one transaction.
    static let holdLimit = 200

    public init(_ surroundings: Surroundings, _ figures: BookingFigures) {
        self.surroundings = surroundings
        self.figures = figures
    }

    /// Settles an appointment; slots that it gives back are offered to who waits at their institution, unless the clinic is `closing`.
    public func settle(_ transaction: ScopedTransaction, _ key: ResourceKey, _ status: String, closing: Bool = false) throws {
        guard let before = try transaction.present(key) else { return }
        try SlotBooking.settle(transaction, key, status)
        if status != "cancelled" || closing { return }
        for slot in SlotBooking.keys(before) { try WaitingList.offer(transaction, slot, figures, id: surroundings.newID()) }
    }

    /// Gives up the holds whose time is over; gives how many.
    public func lapse(_ transaction: ScopedTransaction) throws -> Int {
        let pairs = [("status", "pending"), ("hold-until", "le" + transaction.now.text), ("_count", "\(Self.holdLimit)")]
        let over = try transaction.known(SearchReader().read("Appointment", pairs)).filter { Hold.isOver($0, at: transaction.now) }
        for hold in over { if let key = hold.key { try settle(transaction, key, "cancelled") } }
        return over.count
    }

    /// Offers free slots to those who wait: for slots that became free by no appointment's end, such as those of a new template. Gives how many.
    public func offerFree(_ transaction: ScopedTransaction) throws -> Int {
        var offered = 0
        let waiting = try transaction.known(SearchReader().read("Appointment", [("status", "waitlist"), ("_count", "200")]))
        let places = Set(waiting.flatMap { $0["supportingInformation"].items.compactMap { $0["reference"].string.flatMap { ResourceKey($0) }?.id } })
        for place in places.sorted() {
            for slot in try SlotQueries.free(transaction, at: place, limit: 20)
            where try WaitingList.offer(transaction, slot.key, figures, id: surroundings.newID()) != nil {
                offered += 1
            }
        }
        return offered
    }
}
