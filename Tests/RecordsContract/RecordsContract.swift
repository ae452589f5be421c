import FHIRModel
import FHIRSearch
import Foundation
public import Records
import Synchronization
import Testing

/// What every store must do. A store's own tests call `RecordsContract.all` with a way to make an empty one.
public struct RecordsContract: Sendable {
    public typealias Check = @Sendable (any RecordStore) async throws -> Void

    /// Name and check of every promise.
    public static let all: [(name: String, check: Check)] = [
        ("versions, history and tombstones", versions), ("a thrown body leaves nothing", rollback), ("bodies of one group fail alone", groups),
        ("expectations guard against lost updates", expectations), ("a claim is taken once under contention", claims),
        ("every kind of search", search), ("chains and includes", chains), ("pages are stable while others write", paging),
        ("index follows updates and deletions", reindex), ("audit and outbox belong to the transaction", outbox), ("sorting", sorting),
    ]

    static func prepared(_ tree: JSONTree) throws -> PreparedResource { try PreparedResource(Resource(tree)) }

    static func put(_ store: any RecordStore, _ trees: [(String, JSONTree)]) async throws {
        let ready = try trees.map { (try prepared($0.1), $0.0) }
        _ = try await store.write { transaction in for (resource, id) in ready { _ = try transaction.put(resource, id: id, expecting: .anything) } }
    }

    static func ids(_ store: any RecordStore, _ type: String, _ query: String) throws -> [String] {
        let pairs = query.split(separator: "&").map { part in
            let pieces = part.split(separator: "=", maxSplits: 1)
            return (String(pieces[0]), String(pieces[1]))
        }
        let request = try SearchReader().read(type, pairs)
        return try store.read { try $0.search(request) }.matches.map(\.key.id)
    }

    static func patient(_ family: String, _ birth: String, _ extra: [JSONMember] = []) -> JSONTree {
        .object([JSONMember("resourceType", "Patient"), JSONMember("name", [["family": .string(family)]]), JSONMember("birthDate", .string(birth))] + extra)
    }

    static func observation(_ patient: String, _ code: String, _ day: String, _ value: String) -> JSONTree {
        [
            "resourceType": "Observation", "status": "final", "code": ["coding": [["system": "http://loinc.org", "code": .string(code)]]],
            "subject": ["reference": .string("Patient/\(patient)")], "effectiveDateTime": .string(day),
            "valueQuantity": ["value": .number(value), "unit": "g"],
        ]
    }

    // MARK: promises

    static let versions: Check = { store in
        let key = ResourceKey("Patient", "v")
        try await put(store, [("v", patient("一", "1960-01-01"))])
        try await put(store, [("v", patient("二", "1960-01-01"))])
        _ = try await store.write { try $0.delete(key, expecting: .anything) }
        try store.read { (reader: any RecordReader) throws in
            #expect(try reader.current(key)?.isDeleted == true)
            #expect(try reader.version(key, 1)?.resource()["name"][0]["family"].string == "一")
            #expect(try reader.version(key, 2)?.resource()["meta"]["versionId"].string == "2")
            #expect(try reader.version(key, 3)?.isDeleted == true && reader.version(key, 4) == nil)
            #expect(try reader.history(.instance(key), since: nil, before: nil, limit: 10).versions.map(\.method) == [.delete, .update, .createNamed])
            #expect(try reader.history(.type("Patient"), since: nil, before: nil, limit: 10).versions.count == 3)
            let first = try reader.history(.system, since: nil, before: nil, limit: 2)
            #expect(first.versions.map(\.version) == [3, 2])
            #expect(try reader.history(.system, since: nil, before: first.next, limit: 2).versions.map(\.version) == [1])
            #expect(try reader.current(ResourceKey("Patient", "never")) == nil)
        }
        try await put(store, [("v", patient("三", "1960-01-01"))])
        #expect(try store.read { try $0.current(key) }?.version == 4)
    }

    struct Stop: Error {}

    static let rollback: Check = { store in
        let ready = try prepared(patient("x", "1960-01-01"))
        await #expect(throws: Stop.self) {
            _ = try await store.write { transaction in
                _ = try transaction.put(ready, id: "gone", expecting: .anything)
                try transaction.claim("seat", for: ResourceKey("Patient", "gone"))
                try transaction.post(DomainEvent(topic: "t", subject: ResourceKey("Patient", "gone"), audience: [], at: Instant(milliseconds: 1)))
                throw Stop()
            }
        }
        try store.read { (reader: any RecordReader) throws in
            #expect(try reader.current(ResourceKey("Patient", "gone")) == nil)
            #expect(try reader.events(after: 0, limit: 10).isEmpty)
            #expect(try reader.countsByType().isEmpty)
        }
        try await store.write { try $0.claim("seat", for: ResourceKey("Patient", "other")) }
    }

    static let groups: Check = { store in
        let ready = try prepared(patient("x", "1960-01-01"))
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                group.addTask {
                    do {
                        _ = try await store.write { transaction in
                            _ = try transaction.put(ready, id: "g\(number)", expecting: .anything)
                            if number % 3 == 0 { throw Stop() }
                        }
                        return true
                    } catch { return false }
                }
            }
            return await group.reduce(into: 0) { count, isDone in count += isDone ? 1 : 0 }
        }
        #expect(outcomes == 133)
        #expect(try store.read { try $0.countsByType()["Patient"] } == 133)
    }

    static let expectations: Check = { store in
        let ready = try prepared(patient("x", "1960-01-01"))
        _ = try await store.write { try $0.put(ready, id: "e", expecting: .absent) }
        for wrong in [VersionExpectation.absent, .version(2), .version(0)] {
            let fault = await #expect(throws: FHIRFault.self) { _ = try await store.write { try $0.put(ready, id: "e", expecting: wrong) } }
            #expect(fault?.kind == .preconditionFailed)
        }
        let winners = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<30 {
                group.addTask {
                    guard let other = try? prepared(patient("x\(number)", "1960-01-01")) else { return false }
                    return (try? await store.write { try $0.put(other, id: "e", expecting: .version(1)) }) != nil
                }
            }
            return await group.reduce(into: 0) { count, isDone in count += isDone ? 1 : 0 }
        }
        #expect(winners == 1)
        // What says the same again makes no version; what names no version but finds its own words neither.
        let again = try await store.write { transaction in
            let present = try transaction.current(ResourceKey("Patient", "e"))
            return try present.map { try transaction.put(PreparedResource($0.resource()), id: "e", expecting: .anything) }
        }
        #expect(again?.isUnchanged == true && again?.version == 2)
    }

    static let claims: Check = { store in
        let winners = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<60 {
                group.addTask { (try? await store.write { try $0.claim("slot/1", for: ResourceKey("Appointment", "a\(number)")) }) != nil }
            }
            return await group.reduce(into: 0) { count, isDone in count += isDone ? 1 : 0 }
        }
        #expect(winners == 1)
        try await store.write { try $0.release("slot/1") }
        try await store.write { try $0.claim("slot/1", for: ResourceKey("Appointment", "later")) }
    }

    static let search: Check = { store in
        try await put(
            store,
            [
                ("p1", patient("Müller", "1960-05-05", [JSONMember("identifier", [["system": "urn:a", "value": "1"]]), JSONMember("gender", "male")])),
                ("p2", patient("张", "1970-01-01", [JSONMember("identifier", [["system": "urn:b", "value": "1"]])])),
                ("o1", observation("p1", "718-7", "2026-03-01", "120")), ("o2", observation("p1", "718-7", "2026-04-01T10:00:00+08:00", "130.5")),
                ("o3", observation("p2", "2345-7", "2026-03-01", "5.4")),
            ])
        let cases: [(String, String, Set<String>)] = [
            ("Patient", "name=mul", ["p1"]), ("Patient", "name=张", ["p2"]), ("Patient", "name:exact=Müller", ["p1"]), ("Patient", "name:contains=LLE", ["p1"]),
            ("Patient", "identifier=1", ["p1", "p2"]), ("Patient", "identifier=urn:a|1", ["p1"]), ("Patient", "identifier=|1", []),
            ("Patient", "gender=male", ["p1"]),
            ("Patient", "gender:not=male", ["p2"]), ("Patient", "gender:missing=true", ["p2"]), ("Patient", "_id=p1,p2,p3", ["p1", "p2"]),
            ("Patient", "birthdate=1960", ["p1"]), ("Patient", "birthdate=ge1960-05-05", ["p1", "p2"]), ("Patient", "birthdate=gt1960-05-05", ["p2"]),
            ("Patient", "birthdate=lt1970", ["p1"]), ("Patient", "birthdate=ne1960-05-05", ["p2"]), ("Patient", "birthdate=ap1960-05-06", ["p1"]),
            ("Observation", "code=718-7", ["o1", "o2"]), ("Observation", "subject=Patient/p1", ["o1", "o2"]), ("Observation", "patient=p2", ["o3"]),
            ("Observation", "date=2026-03-01", ["o1", "o3"]), ("Observation", "date=2026-04", ["o2"]), ("Observation", "date=gt2026-03-15&code=718-7", ["o2"]),
            ("Observation", "value-quantity=120", ["o1"]), ("Observation", "value-quantity=gt100", ["o1", "o2"]),
            ("Observation", "value-quantity=5.4||g", ["o3"]),
            ("Observation", "value-quantity=lt10", ["o3"]), ("Observation", "code=718-7,2345-7&subject=Patient/p2", ["o3"]),
            ("Observation", "status=final&date=le2026-03-31", ["o1", "o3"]),
            ("Observation", "subject=Patient/nobody", []), ("Observation", "code=http://other|718-7", []), ("Patient", "_lastUpdated=gt2000", ["p1", "p2"]),
        ]
        for (type, query, expected) in cases { #expect(Set(try ids(store, type, query)) == expected, "\(type)?\(query)") }
        #expect(try store.read { try $0.count(SearchReader().read("Observation", [("code", "718-7")])) } == 2)
    }

    static let chains: Check = { store in
        try await put(
            store,
            [
                ("h", ["resourceType": "Organization", "name": "County"]),
                ("p1", patient("a", "1960-01-01", [JSONMember("managingOrganization", ["reference": "Organization/h"])])), ("p2", patient("b", "1961-01-01")),
                ("o1", observation("p1", "x", "2026-01-01", "1")), ("o2", observation("p2", "y", "2026-01-01", "1")),
            ])
        #expect(try ids(store, "Observation", "subject:Patient.name=a") == ["o1"])
        #expect(try ids(store, "Observation", "patient.organization.name=county") == ["o1"])
        #expect(try ids(store, "Patient", "_has:Observation:patient:code=y") == ["p2"])
        #expect(try ids(store, "Organization", "_has:Patient:organization:_has:Observation:patient:code=x") == ["h"])
        let page = try store.read { try $0.search(SearchReader().read("Observation", [("code", "x"), ("_include", "Observation:patient")])) }
        #expect(page.included.map(\.key.description) == ["Patient/p1"])
        let reverse = try store.read { try $0.search(SearchReader().read("Patient", [("_id", "p2"), ("_revinclude", "Observation:subject")])) }
        #expect(reverse.included.map(\.key.id) == ["o2"] && reverse.total == 1)
    }

    static let paging: Check = { store in
        try await put(store, (0..<50).map { ("n\($0)", observation("p", "c", "2026-01-\($0 % 28 + 1 < 10 ? "0" : "")\($0 % 28 + 1)", "\($0)")) })
        for query in [
            [("code", "c")], [("date", "ge2026-01-05")], [("_sort", "date")], [("code", "c"), ("_sort", "-date")], [],
            [("code", "c"), ("_sort", "value-quantity,_id")],
        ] {
            var request = try SearchReader().read("Observation", query + [("_count", "7")])
            let whole = try store.read { try $0.count(request) }
            var seen: [String] = []
            var extra = 0
            while true {
                let page = try store.read { try $0.search(request) }
                seen += page.matches.map(\.key.id)
                guard let next = page.next else { break }
                request.cursor = next
                extra += 1
                try await put(store, [("later\(extra)", observation("p", "other", "2026-01-01", "1"))])
            }
            #expect(Set(seen).count == seen.count, "\(query)")
            #expect(Set(seen).filter { $0.hasPrefix("n") }.count == min(whole, seen.filter { $0.hasPrefix("n") }.count))
            #expect(seen.filter { $0.hasPrefix("n") }.count >= (query.first?.0 == "date" ? 40 : 50), "\(query)")
        }
        var forged = try SearchReader().read("Observation", [("code", "c")])
        for text in ["x", "####", "cyBpMSBpMg"] {
            forged.cursor = SearchCursor(text: text)
            let request = forged
            let fault = #expect(throws: FHIRFault.self) { try store.read { try $0.search(request) } }
            #expect(fault?.kind == .badRequest)
        }
    }

    static let reindex: Check = { store in
        try await put(store, [("p", patient("old", "1960-01-01"))])
        try await put(store, [("p", patient("new", "1961-01-01"))])
        #expect(try ids(store, "Patient", "name=old").isEmpty && ids(store, "Patient", "name=new") == ["p"])
        _ = try await store.write { try $0.delete(ResourceKey("Patient", "p"), expecting: .anything) }
        #expect(try ids(store, "Patient", "name=new").isEmpty && ids(store, "Patient", "_id=p").isEmpty)
    }

    static let outbox: Check = { store in
        let heard = Mutex(0)
        store.onEvents { heard.withLock { $0 += 1 } }
        let ready = try prepared(patient("x", "1960-01-01"))
        let records = ScopedRecords(store, Surroundings(now: { Instant(milliseconds: 5) }, newID: { "id" }))
        let scope = AccessScope(user: ResourceKey("Practitioner", "d"), role: .clinician, organisation: "o", request: "r")
        try await records.write(as: scope) { transaction in
            try transaction.put(ready, id: "p")
            try transaction.post("referral.submitted", ResourceKey("Patient", "p"), audience: ["o"])
        }
        try store.read { (reader: any RecordReader) throws in
            #expect(try reader.events(after: 0, limit: 10).map(\.event.topic) == ["referral.submitted"])
            #expect(try reader.audit(AuditQuery(limit: 10)).map(\.action) == [.create])
        }
        // Listeners hear after the answer, at once but not before it.
        for _ in 0..<200 where heard.withLock({ $0 }) == 0 { try await Task.sleep(for: .milliseconds(10)) }
        #expect(heard.withLock { $0 } == 1)
        let stranger = AccessScope(user: ResourceKey("Patient", "q"), role: .patient, organisation: "", request: "r")
        #expect(throws: FHIRFault.self) { try records.read(as: stranger) { _ = try $0.read(ResourceKey("Patient", "p")) } }
        // A chain leads to nobody but the one who asks.
        let chained = try SearchReader().read("Observation", [("subject:Patient.name", "x")])
        #expect(try records.read(as: stranger) { try $0.search(chained) }.matches.isEmpty)
        #expect(try records.read(as: stranger) { try $0.search(SearchReader().read("Patient", [("name", "x")])) }.matches.isEmpty)
        await #expect(throws: FHIRFault.self) { try await records.write(as: stranger) { try $0.put(ready, id: "p") } }
        try await Task.sleep(for: .milliseconds(200))
        #expect(try store.read { try $0.audit(AuditQuery(limit: 10)) }.contains { !$0.isAllowed })
    }

    static let sorting: Check = { store in
        try await put(
            store,
            [
                ("a", patient("b", "1970-01-01")), ("b", patient("a", "1960-01-01")),
                ("c", .object([JSONMember("resourceType", "Patient"), JSONMember("active", true)])),
            ])
        #expect(try ids(store, "Patient", "_sort=birthdate") == ["b", "a", "c"])
        #expect(try ids(store, "Patient", "_sort=-birthdate") == ["a", "b", "c"])
        #expect(try ids(store, "Patient", "_sort=family") == ["b", "a", "c"])
        #expect(try ids(store, "Patient", "_sort=_id") == ["a", "b", "c"] && ids(store, "Patient", "_sort=-_id") == ["c", "b", "a"])
        #expect(try ids(store, "Patient", "_id=a,b,c&_sort=-birthdate") == ["a", "b", "c"])
    }
}

/// Single writes for tests of one store's own behaviour.
public enum RecordsContractProbe {
    public static func put(_ store: any RecordStore, _ id: String, _ text: String) async throws {
        try await RecordsContract.put(store, [(id, ["resourceType": "Basic", "code": ["text": .string(text)]])])
    }
}
