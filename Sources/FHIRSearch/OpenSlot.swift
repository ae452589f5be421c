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

    /// Extensions of a slot that is kept for referrals until a moment.
    public static let poolURL = "urn:junyi:slot-pool"
    public static let releaseURL = "urn:junyi:slot-release"
    private static let kept = ParameterTable.r4.parameter("Slot", "kept")

    /// Those of a schedule's free slots that are not kept for referrals at `now`.
    public static func released(_ schedule: ResourceKey, at now: Instant) -> SearchCriterion? {
        kept.map { .not(.values($0, [.between(key(schedule.id, now.milliseconds + 1), key(schedule.id, lastMilliseconds + 1))])) }
    }

    /// The last moment that a key can hold: a slot that is never released.
    private static let lastMilliseconds: Int64 = 0xffff_ffff_fffe

    /// The index entries of a resource; none for what is no free slot.
    static func entries(_ resource: Resource) -> [IndexEntry] {
        guard resource.type == "Slot", resource["status"].string == "free", let ordinal = parameter?.ordinal,
            let schedule = resource["schedule"]["reference"].string.flatMap({ ResourceKey($0) }),
            let start = resource["start"].string.flatMap({ PartialDate($0) })?.low
        else { return [] }
        let open = IndexEntry(parameter: ordinal, value: .string(folded: key(schedule, start), exact: ""))
        let parts = resource["extension"].items
        guard let kept, parts.contains(where: { $0["url"].string == poolURL && $0["valueCode"].string == "referral" }) else { return [open] }
        let release = parts.first { $0["url"].string == releaseURL }?["valueDateTime"].string.flatMap { PartialDate($0) }?.low
        let until = key(schedule.id, release?.milliseconds ?? lastMilliseconds)
        return [open, IndexEntry(parameter: kept.ordinal, value: .string(folded: until, exact: ""))]
    }
}
