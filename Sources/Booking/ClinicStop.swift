public import FHIRModel
import FHIRSearch
public import Records

/// Closing a part of a schedule (停诊): what is free is closed, what is booked is told, nothing is booked afterwards.
public enum ClinicStop {
    /// A visit that falls away, and where it could go instead, best first.
    public struct Affected: Sendable {
        public var appointment: ResourceKey
        public var patient: ResourceKey?
        public var request: ResourceKey?
        public var start: Instant
        public var alternatives: [FreeSlot] = []
    }

    /// Closes all slots that begin in the span, and keeps the span on the Schedule, so that its week makes none in it later. `settle` ends each live visit in it; a visit's other slots, outside the span, are free afterwards.
    ///
    /// A booking kept before this transaction is among the visits; one that comes after it is refused. Gives the visits, soonest first. Throws
    /// `.businessRule` without slots in the span and without a week that would make some. Cost: one write for each slot.
    public static func close(
        _ transaction: ScopedTransaction, _ schedule: ResourceKey, from: Instant, to: Instant, settle: (Affected) throws -> Void
    ) throws -> [Affected] {
        var slots: [(key: ResourceKey, start: Instant)] = []
        try transaction.forEach("Slot", [("schedule", schedule.description), ("start", "ge" + from.text), ("start", "lt" + to.text)]) { slot in
            if let key = slot.key, let start = slot["start"].string.flatMap({ PartialDate($0) })?.low { slots.append((key, start)) }
        }
        guard let own = try transaction.present(schedule) else { throw FHIRFault(.notFound, "record.not-found", ["key": schedule.description]) }
        guard try !slots.isEmpty || SlotTemplate(own) != nil else { throw FHIRFault(.businessRule, "booking.nothing-to-stop", at: "Parameters.parameter") }
        try keep(transaction, own, schedule, from, to)
        var affected: [Affected] = []
        for (key, start) in slots.sorted(by: { ($0.start, $0.key.id) < ($1.start, $1.key.id) }) {
            guard let holder = try SlotBooking.holder(transaction, key), let visit = try transaction.present(holder) else { continue }
            if Hold.until(visit) != nil {
                try SlotBooking.settle(transaction, holder, "cancelled")
            } else if visit["status"].string == "booked" || OutsideVisit.isAwaited(visit) {
                let fallen = Affected(
                    appointment: holder, patient: SlotBooking.patient(visit), request: visit["basedOn"][0]["reference"].string.flatMap { ResourceKey($0) },
                    start: start)
                try settle(fallen)
                affected.append(fallen)
            }
        }
        // What somebody has still came already.
        for (key, _) in slots where try SlotBooking.holder(transaction, key) == nil { try BookingRule.set(key, "busy-unavailable", transaction) }
        return affected
    }

    private static func keep(_ transaction: ScopedTransaction, _ schedule: Resource, _ key: ResourceKey, _ from: Instant, _ to: Instant) throws {
        let known = schedule["extension"].exists ? schedule["extension"].items.map { JSONTree.verbatim(Array($0.text)) } : []
        let stop: JSONTree = [
            "url": .string(SlotTemplate.stopURL), "valuePeriod": ["start": .string(from.text), "end": .string(to.text)],
        ]
        // The same stop given again is there already.
        if schedule["extension"].items.contains(where: { Array($0.text) == stop.bytes }) { return }
        try transaction.put(PreparedResource(schedule.setting("extension", to: .array(known + [stop]))), id: key.id)
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
