import FHIRModel
import Foundation
import Records
import RecordsContract
import Testing

@testable import RecordsSQLite

/// A store in a folder that goes with it.
private func withStore(_ body: (SQLiteRecordStore, String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("junyi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("junyi.sqlite").path
    let store = try SQLiteRecordStore(path: path) { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
    try await body(store, path)
}

@Suite("The embedded store", .serialized)
struct SQLiteStoreTests {
    @Test("keeps the contract of a record store", arguments: RecordsContract.all.map(\.name))
    func contract(name: String) async throws {
        let check = try #require(RecordsContract.all.first { $0.name == name }).check
        try await withStore { store, path in
            try await check(store)
            store.close()
            let report = try StoreCheck.run(path: path) { _ in }
            #expect(report.problems.isEmpty)
        }
    }

    @Test("what another connection wrote is not written over by what the writer remembers")
    func anotherWriter() async throws {
        func patient(_ name: String) throws -> PreparedResource {
            try PreparedResource(Resource(["resourceType": "Patient", "id": "p", "name": [["text": .string(name)]]]))
        }
        try await withStore { store, path in
            let other = try SQLiteRecordStore(path: path) { Instant(milliseconds: 0) }
            let (one, two, three) = (try patient("甲"), try patient("乙"), try patient("丙"))
            _ = try await store.write { try $0.put(one, id: "p", expecting: .absent) }
            _ = try await other.write { try $0.put(two, id: "p", expecting: .version(1)) }
            let seen = try await store.write { try $0.current(ResourceKey("Patient", "p")) }
            #expect(try seen?.version == 2 && seen?.resource()["name"][0]["text"].string == "乙")
            _ = try await store.write { try $0.put(three, id: "p", expecting: .version(2)) }
            await #expect(throws: FHIRFault.self) { _ = try await other.write { try $0.put(two, id: "p", expecting: .version(2)) } }
            other.close()
            store.close()
            #expect(try StoreCheck.run(path: path) { _ in }.problems.isEmpty)
        }
    }

    @Test("what an undone write had written is not remembered")
    func undone() async throws {
        try await withStore { store, path in
            let key = ResourceKey("Patient", "p")
            let (one, two) = (
                try PreparedResource(Resource(["resourceType": "Patient", "id": "p"])),
                try PreparedResource(Resource(["resourceType": "Patient", "id": "p", "active": true]))
            )
            _ = try await store.write { try $0.put(one, id: "p", expecting: .absent) }
            await #expect(throws: FHIRFault.self) {
                _ = try await store.write { transaction -> Int in
                    _ = try transaction.put(two, id: "p", expecting: .anything)
                    throw FHIRFault(.conflict, "record.exists")
                }
            }
            #expect(try await store.write { try $0.current(key)?.version } == 1)
            #expect(try await store.write { try $0.put(two, id: "p", expecting: .version(1)).version } == 2)
            store.close()
            #expect(try StoreCheck.run(path: path) { _ in }.problems.isEmpty)
        }
    }

    @Test("a damaged index is found by the check")
    func damagedIndex() async throws {
        try await withStore { store, path in
            try await RecordsContract.all[5].check(store)
            store.close()
            let connection = try SQLiteConnection(path: path, mode: .writing)
            try connection.execute("DELETE FROM token_index WHERE rid = (SELECT MIN(rid) FROM token_index)")
            let report = try StoreCheck.run(path: path) { _ in }
            #expect(report.problems.count == 1)
        }
    }

    @Test("readers whose mapping outlives commits and checkpoints see every write, in a file that grows far beyond it")
    func keptMapping() async throws {
        try await withStore { store, path in
            var random = SystemRandomNumberGenerator()
            func body(_ number: Int) -> JSONTree {
                // Noise, so that a body takes its pages whole.
                let noise = (0..<1500).map { _ in String(UInt64.random(in: 0 ... .max, using: &random), radix: 36) }.joined()
                return ["resourceType": "Basic", "id": .string("b\(number)"), "code": ["text": .string(noise)]]
            }
            for round in 0..<60 {
                let bodies = (0..<50).map { body(round * 50 + $0) }
                try await store.write { transaction in
                    for (offset, tree) in bodies.enumerated() {
                        _ = try transaction.put(PreparedResource(Resource(tree)), id: "b\(round * 50 + offset)", expecting: .anything)
                    }
                }
                for (offset, tree) in bodies.enumerated() where offset % 7 == round % 7 {
                    let key = ResourceKey("Basic", "b\(round * 50 + offset)")
                    let found = try store.read { try $0.current(key)?.resource()["code"]["text"].string }
                    let wanted = try Resource(tree)["code"]["text"].string
                    #expect(found == wanted, "\(key)")
                }
                // One that was written long ago, from a page that a checkpoint has moved into the file meanwhile.
                let old = try store.read { try $0.current(ResourceKey("Basic", "b\(Int.random(in: 0..<(round + 1) * 50))"))?.resource()["code"]["text"].string }
                #expect((old?.utf8.count ?? 0) > 10_000)
            }
            let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
            #expect(size > 16_000_000, "grown to \(size) bytes")
        }
    }

    @Test("a disk that is full refuses the write, keeps reading, and takes writes again when there is room")
    func fullDisk() async throws {
        try await withStore { store, path in
            try await RecordsContract.all[8].check(store)
            let limit = try await store.write { transaction -> Int64 in
                let connection = try #require(transaction as? SQLiteTransaction).connection
                let statement = try connection.statement("PRAGMA page_count")
                defer { statement.reset() }
                _ = try statement.step()
                let pages = statement.integer(0)
                // SQLite's own limit answers SQLITE_FULL just as a full disk does.
                try connection.execute("PRAGMA max_page_count = \(pages)")
                return pages
            }
            #expect(limit > 0)
            let big = String(repeating: "x7Qz", count: 40_000)
            var kinds: Set<FaultKind> = []
            for number in 0..<8 {
                var random = SeededRandom(seed: UInt64(number))
                let noise = (0..<60_000).map { _ in String(UnicodeScalar(UInt8.random(in: 33...90, using: &random))) }.joined()
                do {
                    try await RecordsContractProbe.put(store, "big\(number)", big + noise.replacing("\\", with: "/"))
                } catch let fault as FHIRFault { kinds.insert(fault.kind) }
            }
            #expect(kinds == [.unavailable])
            let kept = try store.read { try $0.countsByType() }["Basic"] ?? 0
            #expect(kept < 8)
            try await store.write { transaction in
                try #require(transaction as? SQLiteTransaction).connection.execute("PRAGMA max_page_count = 1000000")
            }
            try await RecordsContractProbe.put(store, "after", "room again")
            store.close()
            #expect(try StoreCheck.run(path: path) { _ in }.problems.isEmpty)
        }
    }

    @Test("bodies written before and after a dictionary was trained are read")
    func dictionary() async throws {
        try await withStore { store, path in
            for number in 0..<600 {
                try await RecordsContractProbe.put(store, "d\(number)", "text number \(number) of a kind that repeats itself \(number * 7919)")
            }
            let first = try await store.trainDictionary()
            let second = try await store.trainDictionary()
            #expect(first && !second)
            try await RecordsContractProbe.put(store, "after", "text after the dictionary")
            store.close()
            let again = try SQLiteRecordStore(path: path) { Instant(milliseconds: 0) }
            for id in ["d0", "d599", "after"] {
                let found = try again.read { try $0.current(ResourceKey("Basic", id)) }
                #expect(found?.bytes != nil)
            }
            again.close()
            #expect(try StoreCheck.run(path: path) { _ in }.problems.isEmpty)
        }
    }
}
