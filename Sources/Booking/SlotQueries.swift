public import FHIRModel
import FHIRSearch
public import Records

/// A bookable time of an expert.
public struct FreeSlot: Sendable {
    public var key: ResourceKey
    public var start: Instant
    public var expert: String
}

/// What pages may ask about slots.
public enum SlotQueries {
    /// The next free slots of experts at an institution, earliest first.
    public static func free(_ reader: ScopedReader, at organisation: String, limit: Int) throws -> [FreeSlot] {
        let pairs = [
            ("status", "free"), ("start", "gt" + reader.now.text), ("schedule.actor:Location.organization", "Organization/" + organisation),
            ("_sort", "start"), ("_count", "\(limit)"),
        ]
        let slots = try reader.resources(SearchReader().read("Slot", pairs))
        var names: [String: String] = [:]
        return try slots.compactMap { slot in
            guard let key = slot.key, let start = slot["start"].string.flatMap({ PartialDate($0) }),
                let schedule = slot["schedule"]["reference"].string
            else { return nil }
            if names[schedule] == nil { names[schedule] = try expert(reader, schedule) }
            return FreeSlot(key: key, start: start.low, expert: names[schedule] ?? "")
        }
    }

    private static func expert(_ reader: ScopedReader, _ schedule: String) throws -> String {
        guard let key = ResourceKey(schedule), let resource = try reader.find(key) else { return "" }
        return resource["comment"].string ?? ""
    }
}
