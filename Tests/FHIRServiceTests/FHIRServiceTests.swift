import FHIRModel
import Foundation
import Records
import RecordsSQLite
import Synchronization
import Testing

@testable import FHIRService

/// A router over an embedded store of its own, with a counted clock and ids.
private func withRouter(_ body: (FHIRRouter) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("junyi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let counter = Mutex<Int64>(1_795_000_000_000)
    let tick: @Sendable () -> Int64 = {
        counter.withLock { value in
            value += 1
            return value
        }
    }
    let surroundings = Surroundings(now: { Instant(milliseconds: tick()) }, newID: { "id\(tick())" })
    let store = try SQLiteRecordStore(path: folder.path + "/s.sqlite", now: surroundings.now)
    try await body(FHIRRouter(ScopedRecords(store, surroundings), surroundings, base: "http://h/fhir"))
    store.close()
}

private func post(_ router: FHIRRouter, _ path: [String], _ text: String, _ change: (inout FHIRRequest) -> Void = { _ in }) async throws -> FHIRResponse {
    var request = FHIRRequest(.post, path, body: Array(text.utf8))
    change(&request)
    return try await router.respond(request, as: .system)
}

private func json(_ response: FHIRResponse) throws -> JSONValue { try JSONDocument(response.body).root }

@Suite("FHIR interactions")
struct FHIRServiceTests {
    @Test("a transaction resolves references between its entries and answers in their order")
    func transaction() async throws {
        try await withRouter { router in
            let bundle = #"""
                {"resourceType":"Bundle","type":"transaction","entry":[
                {"fullUrl":"urn:uuid:o","resource":{"resourceType":"Observation","status":"final","code":{"text":"x"},"subject":{"reference":"urn:uuid:p"}},"request":{"method":"POST","url":"Observation"}},
                {"fullUrl":"urn:uuid:p","resource":{"resourceType":"Patient","identifier":[{"system":"u","value":"1"}]},"request":{"method":"POST","url":"Patient","ifNoneExist":"identifier=u|1"}}]}
                """#
            let first = try json(try await post(router, [], bundle))
            #expect(first["entry"].items.map { $0["response"]["status"].string } == ["201", "201"])
            #expect(first["entry"][0]["response"]["location"].string?.contains("/Observation/") == true)
            let second = try json(try await post(router, [], bundle))
            #expect(second["entry"].items.map { $0["response"]["status"].string } == ["201", "200"])
            let found = try json(try await router.respond(FHIRRequest(.get, ["Observation"], query: [("subject:Patient.identifier", "u|1")]), as: .system))
            #expect(found["total"].integer == 2)
        }
    }

    @Test("a transaction that fails anywhere leaves nothing, a batch keeps the rest")
    func atomicity() async throws {
        try await withRouter { router in
            let entries =
                #"[{"resource":{"resourceType":"Patient"  ,"active":true},"request":{"method":"POST","url":"Patient"}},{"resource":{"resourceType":"Patient","x":1},"request":{"method":"POST","url":"Patient"}}]"#
            let fault = await #expect(throws: FHIRFault.self) {
                try await post(router, [], #"{"resourceType":"Bundle","type":"transaction","entry":\#(entries)}"#)
            }
            #expect(fault?.expression?.contains("Bundle.entry[1]") == true)
            #expect(try json(try await router.respond(FHIRRequest(.get, ["Patient"]), as: .system))["total"].integer == 0)
            let batch = try json(try await post(router, [], #"{"resourceType":"Bundle","type":"batch","entry":\#(entries)}"#))
            #expect(batch["entry"].items.map { $0["response"]["status"].string } == ["201", "422"])
        }
    }

    @Test("fifty conditional creates at once make one resource")
    func conditionalCreate() async throws {
        try await withRouter { router in
            let made = await withTaskGroup(of: Int.self) { group in
                for _ in 0..<50 {
                    group.addTask {
                        let answer = try? await post(router, ["Patient"], #"{"resourceType":"Patient","identifier":[{"system":"u","value":"9"}]}"#) {
                            $0.ifNoneExist = "identifier=u|9"
                        }
                        return answer?.status ?? 0
                    }
                }
                return await group.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
            }
            #expect(made == [201: 1, 200: 49])
        }
    }

    @Test("the same resource twice in a transaction is refused")
    func twice() async throws {
        try await withRouter { router in
            let entry = #"{"resource":{"resourceType":"Patient","id":"a"},"request":{"method":"PUT","url":"Patient/a"}}"#
            let fault = await #expect(throws: FHIRFault.self) {
                try await post(router, [], #"{"resourceType":"Bundle","type":"transaction","entry":[\#(entry),\#(entry)]}"#)
            }
            #expect(fault?.text == "bundle.twice")
        }
    }

    @Test("the capability statement names what is on and nothing else")
    func capability() async throws {
        try await withRouter { router in
            let statement = try json(try await router.respond(FHIRRequest(.get, ["metadata"]), as: .system))
            let types = statement["rest"][0]["resource"].items.map { $0["type"].string ?? "" }
            #expect(types.count == 146 && types.contains("Patient") && statement["fhirVersion"].string == "4.0.1")
            try StructureProbe.check(statement)
        }
    }

    @Test("what is not there is told apart from what was deleted and what is not allowed")
    func refusals() async throws {
        try await withRouter { router in
            func kind(_ request: FHIRRequest) async -> FaultKind? {
                do {
                    _ = try await router.respond(request, as: .system)
                    return nil
                } catch { return (error as? FHIRFault)?.kind }
            }
            #expect(await kind(FHIRRequest(.get, ["Patient", "x"])) == .notFound)
            #expect(await kind(FHIRRequest(.get, ["Nothing"])) == .notFound)
            #expect(await kind(FHIRRequest(.get, ["Patient", "a b"])) == .badRequest)
            #expect(await kind(FHIRRequest(.delete, ["Patient"])) == .preconditionFailed)
            #expect(await kind(FHIRRequest(.put, ["Patient", "x"], body: Array(#"{"resourceType":"Patient","id":"y"}"#.utf8))) == .badRequest)
            #expect(await kind(FHIRRequest(.get, ["Patient"], query: [("nam", "x")])) == .unknownParameter)
            #expect(await kind(FHIRRequest(.get, ["Patient", "x", "$everything"])) == .notFound)
        }
    }
}
