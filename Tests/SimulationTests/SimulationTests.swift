import FHIRModel
import Foundation
import Records
import Referrals
import Testing
import WebServer

@testable import Simulation

@Suite("The simulation")
struct SimulationTests {
    private func run(_ seeds: UInt64, _ bookings: @escaping @Sendable (ReferralBookings) -> ReferralBookings) async throws -> [(seed: UInt64, problem: String)]
    {
        let folder = FileManager.default.temporaryDirectory.path + "/simulation-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try await SimulationRun.run(count: seeds, from: 900_001, folder: folder, bookings: bookings) { _ in }.broken
    }

    @Test("the cases of booking and of a referral's life end as they must")
    func cases() async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/scenarios-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let broken = try await SimulationRun.scenarios(folder: folder)
        #expect(broken.isEmpty, "\(broken.map { "case \($0.scenario.number): \($0.problem)" })")
        #expect(Scenario.all.map(\.number) == Array(1...28))
    }

    @Test("time that stood still while the sender was asked is taken off the answer's clock once")
    func stoppedWhileAsked() async throws {
        let path = FileManager.default.temporaryDirectory.path + "/stopped-\(UUID().uuidString).sqlite"
        try await SimulationRun.inStore(path) { store in
            var stage = try await ScenarioStage(number: 90, store: store)
            func answer() throws -> Instant {
                try stage.walk.records.figures { ReferralResources.times(try $0.read(stage.walk.referrals[0].task).resource()).answer }
            }
            try await stage.step(0, .receive, as: stage.centre)
            let before = try answer()
            try await stage.step(0, .requestInformation, as: stage.centre, ["items": "x"])
            stage.walk.clock.pass(minutes: 100)
            try await stage.step(0, .stopClock, as: stage.county, ["reason": "x", "until": stage.walk.clock.now.adding(days: 3).day])
            stage.walk.clock.pass(minutes: 600)
            try await stage.step(0, .supplyInformation, as: stage.county, ["answer": "x"])
            #expect(try answer().minutes(since: before) == 700)
        }
    }

    @Test("the platform's own desks keep every invariant")
    func own() async throws {
        let broken = try await run(60) { $0 }
        #expect(broken.isEmpty, "\(broken)")
    }

    @Test("a booking that keeps the slot of a cancelled appointment is noticed")
    func lostSlot() async throws {
        let broken = try await run(200) { own in
            ReferralBookings(
                take: own.take,
                settle: { transaction, key, status, closing in
                    if status != "cancelled" { return try own.settle(transaction, key, status, closing) }
                    let stored = try transaction.read(key)
                    try transaction.put(PreparedResource(stored.resource().setting("status", to: "cancelled")), id: key.id)
                }, wait: own.wait)
        }
        #expect(broken.contains { $0.problem.contains("busy with 0 live appointments") }, "\(broken)")
    }

    @Test("a booking that does not ask whether a slot is free is noticed")
    func doubleBooking() async throws {
        let broken = try await run(200) { own in
            ReferralBookings(
                take: { transaction, visit, id in
                    for slot in visit.slots { _ = try transaction.read(slot) }
                    let slots = visit.slots.map { ["reference": .string($0.description)] as JSONTree }
                    try transaction.put(
                        [
                            "resourceType": "Appointment", "id": .string(id), "status": "booked", "slot": .array(slots),
                            "participant": [["actor": ["reference": .string(visit.patient.description)], "status": "accepted"]],
                        ], id: id)
                    return ResourceKey("Appointment", id)
                }, settle: own.settle, wait: own.wait)
        }
        #expect(broken.contains { $0.problem.contains("booked 2 times") || $0.problem.contains("live appointments") }, "\(broken)")
    }
}
