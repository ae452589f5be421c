public import FHIRModel
import FHIRSearch
public import Records

/// Closing a part of a schedule (停诊): what is free is closed, what is booked is told, nothing is booked afterwards.
public enum ClinicStop {
    /// Slots closed by one command.
    static let slotLimit = 500

    /// A visit that falls away, and where it could go instead, best first.
    public struct Affected: Sendable {
        public var appointment: ResourceKey
        public var patient: ResourceKey?
        public var request: ResourceKey?
        public var start: Instant
        public var alternatives: [FreeSlot] = []
    }

    /// Closes all slots that begin in the span. Gives the live visits in it, unchanged yet: their owners settle them within the same transaction.
    ///
    /// A booking kept before this transaction is among them; one that comes after it is refused. Throws `.businessRule` without slots in the span.
    public static func close(_ transaction: ScopedTransaction, _ schedule: ResourceKey, from: Instant, to: Instant) throws -> [Affected] {
        let pairs = [("schedule", schedule.description), ("start", "ge" + from.text), ("start", "lt" + to.text), ("_count", "\(slotLimit)")]
        let slots = try transaction.resources(SearchReader().read("Slot", pairs))
        guard !slots.isEmpty else { throw FHIRFault(.businessRule, "booking.nothing-to-stop", at: "Parameters.parameter") }
        var affected: [ResourceKey: Affected] = [:]
        for slot in slots {
            guard let key = slot.key, let start = slot["start"].string.flatMap({ PartialDate($0) })?.low else { continue }
            guard let holder = try transaction.holder(BookingRule.claim(key)), let visit = try transaction.present(holder) else {
                try BookingRule.set(key, "busy-unavailable", transaction)
                continue
            }
            if Hold.until(visit) != nil {
                try SlotBooking.settle(transaction, holder, "cancelled", closing: true)
                try BookingRule.set(key, "busy-unavailable", transaction)
            } else if visit["status"].string == "booked" {
                affected[holder] = Affected(
                    appointment: holder, patient: SlotBooking.patient(visit), request: visit["basedOn"][0]["reference"].string.flatMap { ResourceKey($0) },
                    start: start)
            }
        }
        return affected.values.sorted { ($0.start, $0.appointment.id) < ($1.start, $1.appointment.id) }
    }

    /// Gives each visit up to three places to go, no place to two of them: the same expert first, then the same specialty, each the soonest.
    public static func ranked(_ reader: ScopedReader, _ affected: [Affected], schedule: ResourceKey) throws -> [Affected] {
        guard let own = try reader.find(schedule), !affected.isEmpty else { return affected }
        let same = try SlotQueries.next(reader, of: schedule, limit: affected.count * 3)
        var others: [FreeSlot] = []
        if let organisation = try SlotPlace.organisation(reader, schedule: own) {
            let specialty = SlotQueries.specialties(own)
            others = try SlotQueries.free(reader, at: organisation, limit: 200).filter { slot in
                slot.schedule != schedule && (specialty.isEmpty || !specialty.isDisjoint(with: slot.specialties))
            }
        }
        var pool = (same + others)[...]
        var found = affected
        // Everybody's first place before anybody's second.
        for _ in 0..<3 { for index in found.indices { if let next = pool.popFirst() { found[index].alternatives.append(next) } } }
        return found
    }
}
