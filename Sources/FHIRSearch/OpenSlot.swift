public import FHIRModel

/// The index of free slots by schedule and time: the next free times of a schedule lie together, whatever else the store holds.
public enum OpenSlot {
    public static let parameter = ParameterTable.r4.parameter("Slot", "open")

    /// Where a schedule's free slot of a moment stands; `start` nil: before all of them.
    public static func key(_ schedule: ResourceKey, _ start: Instant?) -> String {
        key(schedule.id, start?.milliseconds ?? 0)
    }

    /// One text for somebody and a moment, in the order of the moments.
    static func key(_ whose: String, _ milliseconds: Int64) -> String {
        let digits = String(UInt64(max(0, milliseconds)), radix: 16)
        return whose + " " + String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    }

    /// The free slots of a schedule that begin in a span.
    public static func criterion(_ schedule: ResourceKey, from: Instant, to: Instant) -> SearchCriterion? {
        parameter.map { .values($0, [.between(key(schedule, from), key(schedule, to))]) }
    }

    /// The index entry of a resource; nil for what is no free slot.
    static func entry(_ resource: Resource) -> IndexEntry? {
        guard resource.type == "Slot", resource["status"].string == "free", let ordinal = parameter?.ordinal,
            let schedule = resource["schedule"]["reference"].string.flatMap({ ResourceKey($0) }),
            let start = resource["start"].string.flatMap({ PartialDate($0) })?.low
        else { return nil }
        return IndexEntry(parameter: ordinal, value: .string(folded: key(schedule, start), exact: ""))
    }
}
