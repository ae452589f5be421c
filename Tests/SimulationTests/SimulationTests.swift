import FHIRModel
import Foundation
import Records
import Referrals
import Testing
import WebServer

@testable import Simulation

@Suite("The simulation")
struct SimulationTests {
    private func run(_ seeds: UInt64, _ bookings: ReferralBookings) async throws -> [(seed: UInt64, problem: String)] {
        let folder = FileManager.default.temporaryDirectory.path + "/simulation-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try await SimulationRun.run(count: seeds, from: 900_001, folder: folder, bookings: bookings) { _ in }.broken
    }

    @Test("the platform's own desks keep every invariant")
    func own() async throws {
        let broken = try await run(60, ReferralSteps.bookings)
        #expect(broken.isEmpty, "\(broken)")
    }

    @Test("a booking that keeps the slot of a cancelled appointment is noticed")
    func lostSlot() async throws {
        let own = ReferralSteps.bookings
        let broken = try await run(
            60,
            ReferralBookings(take: own.take) { transaction, key, status in
                if status != "cancelled" { return try own.settle(transaction, key, status) }
                let stored = try transaction.read(key)
                try transaction.put(PreparedResource(stored.resource().setting("status", to: "cancelled")), id: key.id)
            })
        #expect(broken.contains { $0.problem.contains("busy with 0 live appointments") }, "\(broken)")
    }

    @Test("a booking that does not ask whether a slot is free is noticed")
    func doubleBooking() async throws {
        let own = ReferralSteps.bookings
        let broken = try await run(
            60,
            ReferralBookings(
                take: { transaction, slot, patient, request, id in
                    _ = try transaction.read(slot)
                    try transaction.put(
                        [
                            "resourceType": "Appointment", "id": .string(id), "status": "booked", "slot": [["reference": .string(slot.description)]],
                            "participant": [["actor": ["reference": .string(patient.description)], "status": "accepted"]],
                        ], id: id)
                    return ResourceKey("Appointment", id)
                }, settle: own.settle))
        #expect(broken.contains { $0.problem.contains("booked 2 times") || $0.problem.contains("live appointments") }, "\(broken)")
    }
}
