import Booking
public import FHIRModel
import FHIRSearch
public import Logging
public import Records
public import Referrals
public import ServiceLifecycle
import Synchronization

/// Brings visits to the hospitals that keep their own book, and their answers back; a hospital that is slow keeps no other waiting.
public struct OutsideCourier: Service {
    private let services: WebServices
    private let attendant: OutsideAttendant
    private let line: OutsideLine
    private let logger: Logger
    private let busy = Busy()

    /// Looked after this often.
    private static let pulse = Duration.milliseconds(500)
    private static let limit = 200

    private final class Busy: Sendable {
        private let hospitals = Mutex(Set<ResourceKey>())
        func take(_ hospital: ResourceKey) -> Bool { hospitals.withLock { $0.insert(hospital).inserted } }
        func leave(_ hospital: ResourceKey) { hospitals.withLock { _ = $0.remove(hospital) } }
    }

    public init(_ services: WebServices, logger: Logger) {
        self.services = services
        self.logger = logger
        line = OutsideLine(records: services.records, hook: WebHook(), tokens: services.settings.outsideTokens)
        let desk = OutsideDesk({ try services.bookingFigures() }, fall: { try Self.fall($0, $1, $2) { try services.desk(at: $0) } })
        attendant = OutsideAttendant(services.records, desk, services.surroundings)
    }

    /// A refused visit of a referral falls as if its clinic were stopped: the referral goes on to be booked anew.
    ///
    /// `desk`: the one of an institution. False for a visit that is of no referral, or of one that has ended.
    public static func fall(
        _ transaction: ScopedTransaction, _ visit: Resource, _ reason: String, desk: (_ organisation: String) throws -> ReferralDesk
    ) throws -> Bool {
        guard let request = visit["basedOn"][0]["reference"].string.flatMap({ ResourceKey($0) }),
            let task = try ReferralQueries.task(transaction, of: request), let found = try transaction.present(task),
            ReferralResources.appointment(found) == visit.key
        else { return false }
        let desk = try desk(found["owner"]["reference"].string.flatMap { ResourceKey($0) }?.id ?? "")
        do {
            try desk.move(transaction, task, .stopClinic, ReferralInputs(["reason": reason.isEmpty ? "hospital" : reason]), as: [.system])
            return true
        } catch let fault as FHIRFault where fault.kind == .businessRule {
            // A referral that has ended meanwhile has no visit to lose.
            return false
        }
    }

    public func run() async throws {
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                while !Task.isCancelled {
                    do {
                        for (hospital, visits) in try waiting() where busy.take(hospital) {
                            group.addTask {
                                for visit in visits where !Task.isCancelled { await attend(visit) }
                                busy.leave(hospital)
                            }
                        }
                        try await Task.sleep(for: Self.pulse)
                    } catch is CancellationError {
                        return
                    } catch {
                        logger.error("outside", metadata: ["cause": "\(error)"])
                        try? await Task.sleep(for: .seconds(1))
                    }
                }
            }
        }
    }

    private func attend(_ visit: ResourceKey) async {
        do {
            try await attendant.attend(visit, line.book)
        } catch {
            logger.error("outside", metadata: ["visit": "\(visit)", "cause": "\(error)"])
        }
    }

    /// What is due now, by hospital, the longest waiting first.
    private func waiting() throws -> [ResourceKey: [ResourceKey]] {
        try services.records.figures { reader in
            var search = try SearchReader().read("Appointment", [("outside", "asked,withdraw,doubtful"), ("_sort", "_lastUpdated")])
            search.count = Self.limit
            search.isFollowed = false
            var found: [ResourceKey: [ResourceKey]] = [:]
            for visit in try reader.resources(search) {
                guard let key = visit.key, let hospital = OutsideVisit.hospital(of: visit), attendant.isDue(key) else { continue }
                found[hospital, default: []].append(key)
            }
            return found
        }
    }
}
