public import FHIRModel
import FHIRSearch
public import Records

/// A bookable time of an expert.
public struct FreeSlot: Sendable {
    public var key: ResourceKey
    public var schedule: ResourceKey
    public var start: Instant
    public var end: Instant
    public var expert: String
    public var specialties: Set<String>
    public var isReserved: Bool
}

/// What pages may ask about slots.
public enum SlotQueries {
    /// The next free visits at an institution, earliest first.
    public static func free(_ reader: ScopedReader, at organisation: String, limit: Int) throws -> [FreeSlot] {
        try free(reader, [("schedule.actor:Location.organization", "Organization/" + organisation)], limit: limit)
    }

    /// The next free slots of the schedule that a slot belongs to: where to turn when it is gone.
    public static func next(_ reader: ScopedReader, instead slot: Resource, limit: Int = 3) throws -> [FreeSlot] {
        guard let schedule = slot["schedule"]["reference"].string.flatMap({ ResourceKey($0) }) else { return [] }
        return try next(reader, of: schedule, limit: limit)
    }

    /// The next free slots of a schedule, earliest first.
    public static func next(_ reader: ScopedReader, of schedule: ResourceKey, limit: Int) throws -> [FreeSlot] {
        guard let criterion = OpenSlot.criterion(schedule, from: reader.now.adding(minutes: 1), to: reader.now.adding(days: 3650)) else { return [] }
        var search = SearchRequest(type: "Slot", criteria: [criterion])
        search.count = max(1, min(limit, 500))
        return try described(reader, reader.resources(search))
    }

    /// The institution that a schedule is held at; nil when nothing says.
    public static func organisation(_ reader: ScopedReader, of schedule: Resource) throws -> String? { try SlotPlace.organisation(reader, schedule: schedule) }

    static func free(_ reader: ScopedReader, _ conditions: [(String, String)], limit: Int) throws -> [FreeSlot] {
        if limit <= 0 { return [] }
        let pairs = conditions + [("status", "free"), ("start", "gt" + reader.now.text), ("_sort", "start"), ("_count", "\(min(max(limit, 50), 500))")]
        var search = try SearchReader().read("Slot", pairs)
        var (found, seen) = ([FreeSlot](), 0)
        // A house may have more beds than clinics: pages are passed until there are visits enough.
        repeat {
            let page = try reader.search(search)
            found += try described(reader, page.matches.map { try $0.resource() }, visitsOnly: true)
            seen += page.matches.count
            search.cursor = page.next
        } while search.cursor != nil && found.count < limit && seen < slotLimit
        return Array(found.prefix(limit))
    }

    /// Slots looked at for one answer at most.
    private static let slotLimit = 5000

    static func described(_ reader: ScopedReader, _ slots: [Resource], visitsOnly: Bool = false) throws -> [FreeSlot] {
        var schedules: [ResourceKey: Resource] = [:]
        return try slots.compactMap { slot in
            guard let key = slot.key, let start = slot["start"].string.flatMap({ PartialDate($0) }), let end = slot["end"].string.flatMap({ PartialDate($0) }),
                let schedule = slot["schedule"]["reference"].string.flatMap({ ResourceKey($0) })
            else { return nil }
            if schedules[schedule] == nil { schedules[schedule] = try reader.find(schedule) }
            let found = schedules[schedule]
            if visitsOnly, let found, !SlotPlace.isVisit(found) { return nil }
            return FreeSlot(
                key: key, schedule: schedule, start: start.low, end: end.low, expert: found?["comment"].string ?? "",
                specialties: found.map(specialties) ?? [], isReserved: SlotPool.isReserved(slot, at: reader.now))
        }
    }

    static func specialties(_ schedule: Resource) -> Set<String> {
        Set(schedule["specialty"].items.flatMap { [$0["text"].string] + $0["coding"].items.map { $0["code"].string } }.compactMap { $0 })
    }
}
