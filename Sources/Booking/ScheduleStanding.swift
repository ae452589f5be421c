public import FHIRModel
import FHIRSearch
public import Records
import Synchronization

/// What stands behind a schedule: where it is, whether it and its places are open, who may practise there and until when, who can be at one visit at a
/// time only.
public struct ScheduleStanding: Sendable {
    /// Roles of a person at the schedule's institution, or the role that the schedule names: the spans in which one is in force.
    struct Licence: Sendable {
        var actor: ResourceKey
        var spans: [RoleSpan]
    }

    /// Its institution; nil where nothing says.
    var organisation: String?
    /// What is closed of the schedule, its institution and its actors; nil when all is open.
    var closed: ResourceKey?
    var licences: [Licence] = []
    /// Persons, devices and single rooms: at one visit at a time.
    var single: [ResourceKey] = []
    /// Those of them that another schedule has too.
    var shared: [ResourceKey] = []
    /// Institutions in which its people have roles.
    var employers: Set<String> = []
    var isVisit = true
    /// References of its actors.
    var actors: [String] = []
    /// The Endpoint of the hospital's own book; nil where the platform keeps it.
    var book: ResourceKey?

    typealias Find = (ResourceKey) throws -> Resource?
    typealias Search = (SearchRequest) throws -> [Resource]

    /// As things are for whoever reads: with `find` and `search` of a transaction or of a snapshot. Cost: a read for each actor, for persons two searches.
    init(_ key: ResourceKey, find: Find, search: Search) throws {
        guard let schedule = try find(key) else { return }
        isVisit = SlotPlace.isVisit(schedule)
        book = OutsideVisit.book(of: schedule)
        self.actors = schedule["actor"].items.compactMap { $0["reference"].string }
        if schedule["active"].boolean == false { closed = key }
        let actors = try actors.compactMap { ResourceKey($0) }.map { ($0, try find($0)) }
        for (actor, found) in actors {
            if let found, closed == nil, Self.isClosed(found) { closed = actor }
            if organisation == nil { organisation = found.flatMap(SlotPlace.organisation(of:)) }
        }
        if let organisation, closed == nil {
            let institution = ResourceKey("Organization", organisation)
            if try find(institution)?["active"].boolean == false { closed = institution }
        }
        for (actor, found) in actors { try add(actor, found, search) }
    }

    private static func isClosed(_ actor: Resource) -> Bool {
        // A role that is over is told as a licence.
        if actor.type == "PractitionerRole" { return false }
        return actor["active"].boolean == false || (actor.type == "Location" && ["inactive", "suspended"].contains(actor["status"].string))
    }

    private mutating func add(_ actor: ResourceKey, _ found: Resource?, _ search: Search) throws {
        if actor.type == "PractitionerRole", let found { licences.append(Licence(actor: actor, spans: [RoleSpan(found)].compactMap { $0 })) }
        if actor.type == "Practitioner" {
            let roles = try search(SearchReader().read("PractitionerRole", [("practitioner", actor.description), ("_count", "50")]))
            employers.formUnion(roles.compactMap { $0["organization"]["reference"].string.flatMap { ResourceKey($0) }?.id })
            // Asked where the network knows the person's roles.
            if let organisation, !roles.isEmpty {
                let own = roles.filter { $0["organization"]["reference"].string == "Organization/" + organisation }
                licences.append(Licence(actor: actor, spans: own.compactMap { RoleSpan($0) }))
            }
        }
        // 医师法 2022 art. 13, 14: who practises holds a qualification that is in force; asked where the record tells its time.
        let qualifications = found?["qualification"].items.filter { $0["period"].exists } ?? []
        if actor.type == "Practitioner", !qualifications.isEmpty {
            licences.append(Licence(actor: actor, spans: qualifications.map { RoleSpan(period: $0["period"]) }))
        }
        if Self.isOne(actor, found) { single.append(actor) }
        if Self.isOne(actor, found), try search(SearchReader().read("Schedule", [("actor", actor.description), ("_count", "2")])).count > 1 {
            shared.append(actor)
        }
    }

    /// A single room or bed: https://terminology.hl7.org/CodeSystem/location-physical-type.
    private static func isOne(_ actor: ResourceKey, _ found: Resource?) -> Bool {
        if actor.type == "Practitioner" || actor.type == "Device" { return true }
        return actor.type == "Location" && found?["physicalType"]["coding"].items.contains { ["ro", "bd"].contains($0["code"].string) } ?? false
    }
}

/// The standing of schedules, read once and anew after a write of the network.
public final class ScheduleStandings: Sendable {
    private struct Kept {
        var generation = -1
        var standings: [ResourceKey: ScheduleStanding] = [:]
        /// The schedule of a slot as it was; a transaction asks the slot itself, and reads what it does not find here.
        var schedules: [ResourceKey: ResourceKey] = [:]
    }

    private let records: ScopedRecords
    private let kept = Mutex(Kept())
    /// Slots remembered at most.
    private static let slotLimit = 200_000

    public init(_ records: ScopedRecords) { self.records = records }

    /// Of the schedules of slots. Not to be called within a transaction: it may read.
    public func standings(of slots: [ResourceKey]) throws -> [ResourceKey: ScheduleStanding] {
        let generation = records.networkGeneration
        var found: [ResourceKey: ScheduleStanding] = [:]
        let missing = kept.withLock { kept in
            if kept.generation != generation { kept = Kept(generation: generation, schedules: kept.schedules) }
            return slots.filter { slot in
                guard let key = kept.schedules[slot], let known = kept.standings[key] else { return true }
                found[key] = known
                return false
            }
        }
        if missing.isEmpty { return found }
        let read = try records.figures { reader in
            try missing.compactMap { slot -> (slot: ResourceKey, schedule: ResourceKey, standing: ScheduleStanding)? in
                guard let key = try reader.find(slot)?["schedule"]["reference"].string.flatMap({ ResourceKey($0) }) else { return nil }
                return (slot, key, try ScheduleStanding(key, find: { try reader.find($0) }, search: { try reader.resources($0) }))
            }
        }
        kept.withLock { kept in
            if kept.schedules.count > Self.slotLimit { kept.schedules = [:] }
            for one in read {
                found[one.schedule] = one.standing
                kept.schedules[one.slot] = one.schedule
                if kept.generation == generation { kept.standings[one.schedule] = one.standing }
            }
        }
        return found
    }
}
