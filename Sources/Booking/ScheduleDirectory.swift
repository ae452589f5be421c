public import FHIRModel
import FHIRSearch
public import Records
import Synchronization

/// A schedule with what people look for it by.
public struct ScheduleEntry: Sendable {
    public var key: ResourceKey
    public var specialties: Set<String>
    public var services: Set<String>
    /// Whether its times are visits to somebody: not those of beds, theatres and tests.
    public var isVisit = true
    public var actors: [ResourceKey]
    public var organisation: String?
    /// Addresses and names of its places, for a search by a part of them.
    var placeText: String
    /// Degrees north and east; nil where its place has no position.
    public var position: (latitude: Double, longitude: Double)?
    /// Specialty and serviceType as the Schedule has them.
    var specialtyTree: JSONTree?
    var serviceTree: JSONTree?
    /// What people call it.
    public var comment: String
}

/// All active schedules at hand: some thousands even for a province. Read at the first need, and anew after a write of the network.
public final class ScheduleDirectory: Sendable {
    private let records: ScopedRecords
    private let kept = Mutex<(generation: Int, entries: [ResourceKey: ScheduleEntry])?>(nil)

    public init(_ records: ScopedRecords) { self.records = records }

    /// By key. Not to be called within a transaction: it may read.
    public func entries() throws -> [ResourceKey: ScheduleEntry] {
        let generation = records.networkGeneration
        if let found = kept.withLock({ $0 }), found.generation == generation { return found.entries }
        let entries = try records.figures { reader in
            var places: [ResourceKey: Resource?] = [:]
            var entries: [ResourceKey: ScheduleEntry] = [:]
            try reader.forEach("Schedule", []) { schedule in
                guard schedule["active"].boolean ?? true, let entry = try Self.entry(reader, schedule, &places) else { return }
                entries[entry.key] = entry
            }
            return entries
        }
        kept.withLock { $0 = (generation, entries) }
        return entries
    }

    private static func entry(_ reader: ScopedReader, _ schedule: Resource, _ places: inout [ResourceKey: Resource?]) throws -> ScheduleEntry? {
        guard let key = schedule.key else { return nil }
        let actors = schedule["actor"].items.compactMap { $0["reference"].string.flatMap { ResourceKey($0) } }
        var entry = ScheduleEntry(
            key: key, specialties: codes(schedule["specialty"]), services: codes(schedule["serviceType"]), actors: actors, organisation: nil, placeText: "",
            position: nil, specialtyTree: tree(schedule["specialty"]), serviceTree: tree(schedule["serviceType"]), comment: schedule["comment"].string ?? "")
        entry.isVisit = SlotPlace.isVisit(schedule)
        for actor in actors {
            if SlotPlace.member(actor.type) == nil { continue }
            if places[actor] == nil { places[actor] = .some(try reader.find(actor)) }
            guard let place = places[actor] ?? nil else { continue }
            if entry.organisation == nil { entry.organisation = SlotPlace.organisation(of: place) }
            if actor.type != "Location" { continue }
            let address = place["address"]
            entry.placeText += [place["name"], address["text"], address["district"], address["city"], address["state"], address["postalCode"]]
                .compactMap(\.string).joined(separator: " ").lowercased()
            if let latitude = place["position"]["latitude"].number.flatMap({ Double($0) }),
                let longitude = place["position"]["longitude"].number.flatMap({ Double($0) })
            {
                entry.position = (latitude, longitude)
            }
        }
        return entry
    }

    /// `code` and `system|code` of each coding, and the text.
    private static func codes(_ concepts: JSONValue) -> Set<String> {
        var found: Set<String> = []
        for concept in concepts.items {
            if let text = concept["text"].string { found.insert(text) }
            for coding in concept["coding"].items {
                guard let code = coding["code"].string else { continue }
                found.insert(code)
                found.insert("\(coding["system"].string ?? "")|\(code)")
            }
        }
        return found
    }

    private static func tree(_ value: JSONValue) -> JSONTree? { value.exists ? JSONTree.verbatim(Array(value.text)) : nil }
}
