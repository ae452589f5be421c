import FHIRModel
import Records

/// Where a slot is.
enum SlotPlace {
    /// The institution that a slot's schedule is held at: its Location's, else an actor's own; nil when nothing says.
    static func organisation(_ reader: ScopedReader, _ slot: Resource) throws -> String? {
        guard let schedule = try slot["schedule"]["reference"].string.flatMap({ ResourceKey($0) }).flatMap({ try reader.find($0) }) else { return nil }
        return try organisation(reader, schedule: schedule)
    }

    /// As for a slot of it.
    static func organisation(_ reader: ScopedReader, schedule: Resource) throws -> String? {
        for actor in schedule["actor"].items.compactMap({ $0["reference"].string.flatMap { ResourceKey($0) } }) {
            if member(actor.type) == nil { continue }
            if let found = try reader.find(actor).flatMap(organisation(of:)) { return found }
        }
        return nil
    }

    /// Whether a schedule's times are visits to somebody, which a referral waits for; those of beds, theatres and tests are taken by who arranges them.
    static func isVisit(_ schedule: Resource) -> Bool {
        !schedule["serviceType"].items.contains { type in
            type["coding"].items.contains { ["bed", "theatre"].contains($0["code"].string) || $0["system"].string == "http://loinc.org" }
        }
    }

    /// The institution that an actor names as its own; nil for one that names none.
    static func organisation(of actor: Resource) -> String? {
        member(actor.type).flatMap { actor.root.member($0)["reference"].string.flatMap { ResourceKey($0) }?.id }
    }

    /// The element that names an actor's institution; nil for one that has none.
    static func member(_ type: String) -> String? {
        ["Location": "managingOrganization", "HealthcareService": "providedBy", "PractitionerRole": "organization"][type]
    }
}
