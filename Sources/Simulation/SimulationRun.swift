import FHIRModel
import Foundation
import Records
import RecordsSQLite
public import Referrals

/// What many seeds found.
public struct SimulationReport: Sendable {
    /// Seeds that broke an invariant, with what broke.
    public var broken: [(seed: UInt64, problem: String)] = []
    /// Pairs of state and command of the referral machine that were taken and kept.
    public var taken: Set<String> = []

    /// All such pairs but those that only a draft has.
    public static let pairs = Set(ReferralTransitions.all.filter { $0.from != .draft }.map { "\($0.from.rawValue) \($0.command.rawValue)" })
}

/// Many seeds over fresh stores.
public enum SimulationRun {
    /// Seeds that share one store before it is thrown away.
    private static let seedsPerStore: UInt64 = 500
    /// Seeds under way at once: their commits are made together.
    private static let width = 24

    /// Every so many seeds have admissions, and messages, besides their referrals.
    private static let admissionEvery: UInt64 = 10
    private static let deliveryEvery: UInt64 = 40

    static func inStore(_ path: String, _ body: (SQLiteRecordStore) async throws -> Void) async throws {
        let store = try SQLiteRecordStore(path: path) { SimulatedWorld.start }
        try await body(store)
        store.close()
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }

    /// Acts out the cases of the list of faults; gives those that broke.
    public static func scenarios(folder: String) async throws -> [(scenario: Scenario, problem: String)] {
        var broken: [(scenario: Scenario, problem: String)] = []
        try await inStore("\(folder)/scenarios.sqlite") { store in
            for scenario in Scenario.all { if let problem = try await scenario.run(store) { broken.append((scenario, problem)) } }
        }
        return broken
    }

    /// Runs `count` seeds from `first` on; `progress` hears how many are done.
    public static func run(
        count: UInt64, from first: UInt64, folder: String, bookings: @escaping @Sendable (ReferralBookings) -> ReferralBookings = { $0 },
        progress: @Sendable (UInt64) -> Void
    ) async throws -> SimulationReport {
        var report = SimulationReport()
        var next = first
        while next < first + count {
            let end = min(next + seedsPerStore, first + count)
            try await inStore("\(folder)/simulation-\(next).sqlite") { store in
                try await run(next..<end, store, bookings, &report)
            }
            // Subscriptions listen to every write of their store: messages have one of their own, seed after seed.
            try await inStore("\(folder)/messages-\(next).sqlite") { store in
                for seed in next..<end where seed % deliveryEvery == 0 {
                    var delivery = DeliverySimulation(seed: seed, store: store)
                    if let problem = await broken({ try await delivery.run() }) { report.broken.append((seed, problem)) }
                }
            }
            next = end
            progress(next - first)
        }
        report.broken.sort { $0.seed < $1.seed }
        return report
    }

    /// What broke, in words: a fault that nobody expected breaks its seed too, and ends no others.
    private static func broken(_ run: () async throws -> String?) async -> String? {
        do { return try await run() } catch let fault as FHIRFault { return "refused: \(fault.text) \(fault.values)" } catch { return "\(error)" }
    }

    private static func run(
        _ seeds: Range<UInt64>, _ store: SQLiteRecordStore, _ bookings: @escaping @Sendable (ReferralBookings) -> ReferralBookings,
        _ report: inout SimulationReport
    ) async throws {
        let found = try await withThrowingTaskGroup(of: (UInt64, String?, Set<String>).self) { group in
            var waiting = seeds.makeIterator()
            func add() {
                guard let seed = waiting.next() else { return }
                group.addTask {
                    var simulation = ReferralSimulation(seed: seed, store: store, bookings: bookings)
                    var problem = await broken { try await simulation.run() }
                    if problem == nil, seed % admissionEvery == 0 {
                        var admissions = AdmissionSimulation(seed: seed, store: store)
                        problem = await broken { try await admissions.run() }
                    }
                    return (seed, problem, simulation.taken)
                }
            }
            for _ in 0..<width { add() }
            var found = SimulationReport()
            while let (seed, problem, taken) = try await group.next() {
                if let problem { found.broken.append((seed, problem)) }
                found.taken.formUnion(taken)
                add()
            }
            return found
        }
        report.broken += found.broken
        report.taken.formUnion(found.taken)
    }
}
