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

/// The institutions and people of every seed.
enum SimulatedWorld {
    static let county = "county"
    static let centre = "centre"
    static let other = "other"
    static let community = "community"
    static let institutions = [county, centre, other, community]
    static let start = Instant(milliseconds: 1_800_000_000_000)

    /// Whoever may ask for a step: clinicians and a clerk of each side, the coordinator, the clocks.
    static let people: [AccessScope] =
        institutions.map { scope(.clinician, $0) } + [scope(.bookingClerk, centre), scope(.operatorStaff, ""), AccessScope.system]

    private static func scope(_ role: UserRole, _ organisation: String) -> AccessScope {
        AccessScope(user: ResourceKey("Practitioner", "\(role.rawValue)-\(organisation)"), role: role, organisation: organisation, request: "simulation")
    }

    /// Fills a fresh store with the institutions.
    static func prepare(_ records: ScopedRecords) async throws {
        try await records.write(as: .system) { transaction in
            for id in institutions { try transaction.put(["resourceType": "Organization", "id": .string(id), "name": .string(id)], id: id) }
        }
    }
}
