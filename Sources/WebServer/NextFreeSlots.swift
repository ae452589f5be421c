import Booking
import FHIRModel
import Records
import Synchronization

/// Where to turn when a slot is gone: the next free ones of its schedule, remembered for a moment.
///
/// When a thousand want the same clinic at once they are all told the same; a hint may be a tenth of a second old.
final class NextFreeSlots: Sendable {
    private struct Hint {
        var until: Instant
        var slots: [FHIRFault.Related]
    }

    private let records: ScopedRecords
    private let hints = Mutex<[String: Hint]>([:])

    private static let milliseconds: Int64 = 100
    /// Schedules remembered at most.
    private static let limit = 1000

    init(_ records: ScopedRecords) { self.records = records }

    func instead(of slot: Resource, at now: Instant) throws -> [FHIRFault.Related] {
        guard let schedule = slot["schedule"]["reference"].string else { return [] }
        if let hint = hints.withLock({ $0[schedule] }), hint.until > now { return hint.slots }
        let found = try records.figures { reader in
            try SlotQueries.next(reader, instead: slot).map { FHIRFault.Related($0.key, "\($0.start.day) \($0.start.clock.prefix(5)) \($0.expert)") }
        }
        hints.withLock { hints in
            if hints.count >= Self.limit { hints.removeAll() }
            hints[schedule] = Hint(until: Instant(milliseconds: now.milliseconds + Self.milliseconds), slots: found)
        }
        return found
    }
}
