import Admissions
import FHIRModel
import Foundation
import Records
import RecordsSQLite
import Testing

@testable import Simulation

@Suite("Admissions and messages under chance")
struct OtherWalksTests {
    private func inStore<Result>(_ body: (SQLiteRecordStore) async throws -> Result) async throws -> Result {
        let path = FileManager.default.temporaryDirectory.path + "/walks-\(UUID().uuidString).sqlite"
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
        let store = try SQLiteRecordStore(path: path) { SimulatedWorld.start }
        defer { store.close() }
        return try await body(store)
    }

    @Test("admissions keep every invariant, and every state is met")
    func admissions() async throws {
        let (problems, seen) = try await inStore { store in
            var (problems, seen) = ([String](), Set<String>())
            for seed in 1...80 as ClosedRange<UInt64> {
                var walk = AdmissionSimulation(seed: seed, store: store)
                if let problem = try await walk.run() { problems.append("seed \(seed): \(problem)") }
                seen.formUnion(walk.seen)
            }
            return (problems, seen)
        }
        #expect(problems == [])
        let wanted = Set(AdmissionState.allCases.map(\.rawValue)).subtracting(["stuck"]).union(["refund"])
        #expect(wanted.subtracting(seen) == [])
    }

    private static func task(_ outputs: [(String, ResourceKey)]) -> JSONTree {
        let listed = outputs.map { ["type": ["text": .string($0.0)], "valueReference": ["reference": .string($0.1.description)]] as JSONTree }
        let tree: JSONTree = [
            "resourceType": "Task", "id": "t", "status": "cancelled", "intent": "order",
            "businessStatus": ["coding": [["system": .string(AdmissionState.system), "code": "cancelled"]]],
            "code": ["coding": [["system": .string(AdmissionTask.system), "code": "one-stop"]]],
        ]
        return tree.with("output", listed.isEmpty ? nil : .array(listed))
    }

    @Test("a bed that is kept after the end is noticed, and money that is not paid back")
    func noticed() async throws {
        let problems = try await inStore { store in
            let records = ScopedRecords(store, Surroundings(now: { SimulatedWorld.start }, newID: { "x" }))
            let (task, bed, notice) = (ResourceKey("Task", "t"), ResourceKey("Appointment", "b"), ResourceKey("PaymentNotice", "p"))
            func broken(_ outputs: [(String, ResourceKey)], _ paid: Set<String>) async throws -> String? {
                try await records.write(as: .system) { transaction in
                    try transaction.put(Self.task(outputs), id: "t")
                    try transaction.put(
                        [
                            "resourceType": "Appointment", "id": "b", "status": "booked",
                            "participant": [["status": "accepted", "actor": ["reference": "Patient/x"]]],
                        ], id: "b")
                    try transaction.put(
                        [
                            "resourceType": "PaymentNotice", "id": "p", "status": "active", "created": "2026-01-01",
                            "recipient": ["reference": "Organization/x"],
                            "payment": ["reference": "PaymentReconciliation/x"], "identifier": [["value": "n"]], "amount": ["value": 10, "currency": "CNY"],
                        ], id: "p")
                }
                return try records.figures { try AdmissionInvariants(reader: $0, tasks: [task], slots: [], paid: [task: paid]).broken() }
            }
            return [
                try await broken([("bed", bed)], []), try await broken([("payment", notice)], ["n"]), try await broken([("payment", notice)], []),
                try await broken([], []),
            ]
        }
        #expect(problems[0]?.contains("live visits") == true && problems[1]?.contains("kept after the end") == true)
        #expect(problems[2]?.contains("were answered") == true && problems[3] == nil)
    }

    @Test("messages arrive whatever the network does; a subscriber that does not know what it has is noticed")
    func messages() async throws {
        let (own, careless) = try await inStore { store in
            var (own, careless) = ([String](), 0)
            for seed in 1...15 as ClosedRange<UInt64> {
                var walk = DeliverySimulation(seed: seed, store: store)
                if let problem = try await walk.run() { own.append("seed \(seed): \(problem)") }
            }
            for seed in 101...110 as ClosedRange<UInt64> {
                var walk = DeliverySimulation(seed: seed, store: store, knowsTwice: false)
                if try await walk.run() != nil { careless += 1 }
            }
            return (own, careless)
        }
        #expect(own == [] && careless > 3)
    }
}
