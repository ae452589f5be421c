import FHIRModel
import Records
import RecordsSQLite
import Referrals
import Synchronization
import WebServer

/// A clock that moves when it is told to.
final class SimulatedClock: Sendable {
    private let time: Mutex<Int64>

    init(_ start: Instant) { time = Mutex(start.milliseconds) }

    var now: Instant { Instant(milliseconds: time.withLock { $0 }) }
    func pass(minutes: Int) { time.withLock { $0 += Int64(minutes) * 60_000 } }
}

/// A process that dies before its transaction is kept.
struct SimulatedCrash: Error {}

/// The institutions and people of one seed: seeds share a store and nothing else.
struct SimulatedWorld: Sendable {
    static let start = Instant(milliseconds: 1_800_000_000_000)

    let county: String
    let centre: String
    let institutions: [String]
    let schedule: String
    /// Whoever may ask for a step: clinicians and a clerk of each side, the patient, the coordinator, the clocks.
    let people: [AccessScope]
    let clerk: AccessScope

    init(seed: UInt64, patient: ResourceKey) {
        let ids = ["county", "centre", "other", "community"].map { "s\(seed)-\($0)" }
        institutions = ids
        county = ids[0]
        centre = ids[1]
        schedule = "s\(seed)-clinic"
        clerk = Self.scope(.bookingClerk, ids[1])
        let own = AccessScope(user: patient, role: .patient, organisation: "", request: "simulation").atDesk()
        people = ids.map { Self.scope(.clinician, $0) } + [clerk, own, Self.scope(.operatorStaff, ""), .system]
    }

    /// A patient under a real name, as own bookings ask for.
    static func person(_ id: String) -> JSONTree {
        [
            "resourceType": "Patient", "id": .string(id), "name": [["text": .string(id)]],
            "identifier": [["type": ["coding": [["system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "NI"]]], "value": .string(id)]],
        ]
    }

    private static func scope(_ role: UserRole, _ organisation: String) -> AccessScope {
        AccessScope(user: ResourceKey("Practitioner", "\(role.rawValue)-\(organisation)"), role: role, organisation: organisation, request: "simulation")
            .atDesk()
    }

    /// Writes the institutions and the clinic.
    func put(_ transaction: ScopedTransaction) throws {
        for id in institutions {
            let level: JSONTree = [["coding": [["system": "urn:junyi:institution-level", "code": "county"]]]]
            try transaction.put(["resourceType": "Organization", "id": .string(id), "name": .string(id), "type": level], id: id)
        }
        try transaction.put(
            ["resourceType": "Location", "id": .string(schedule), "managingOrganization": ["reference": .string("Organization/" + centre)]], id: schedule)
        try transaction.put(
            [
                "resourceType": "Schedule", "id": .string(schedule), "active": true, "actor": [["reference": .string("Location/" + schedule)]],
            ], id: schedule)
    }
}
