public import FHIRModel
import FHIRSchema
import FHIRSearch
public import Phrasebook
import Records

extension FHIRRouter {
    /// A response as a bundle of one entry, for whoever comes back for it.
    public func bundled(_ response: FHIRResponse) -> FHIRResponse { Self.one(BundleEntry.answer(response, base: base)) }

    public func bundled(_ fault: FHIRFault, _ language: Language) -> FHIRResponse { Self.one(BundleEntry.failure(fault, language)) }

    private static func one(_ entry: JSONTree) -> FHIRResponse {
        let bundle: JSONTree = ["resourceType": "Bundle", "type": "batch-response", "entry": [entry]]
        return FHIRResponse(200, bundle.bytes)
    }
}

/// Transactions and batches (https://hl7.org/fhir/R4/http.html#transaction).
struct BundleService {
    private let router: FHIRRouter

    /// Entries of one bundle.
    static let entryLimit = 20_000
    /// Entries of a batch under way at once: they share commits.
    static let batchWidth = 32

    init(_ router: FHIRRouter) { self.router = router }

    func respond(_ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        let bundle = try Resource(request.body)
        guard bundle.type == "Bundle" else { throw FHIRFault(.badRequest, "bundle.not-bundle", ["type": bundle.type]) }
        let entries = Array(bundle["entry"].items)
        if entries.count > Self.entryLimit { throw FHIRFault(.tooLarge, "bundle.too-many", ["limit": "\(Self.entryLimit)"]) }
        switch bundle["type"].string {
        case "transaction": return try await transaction(entries, request, scope)
        case "batch": return try await batch(entries, request, scope)
        default: throw FHIRFault(.badRequest, "bundle.type", at: "Bundle.type")
        }
    }

    private func transaction(_ entries: [JSONValue], _ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        let plan = try BundlePlan(entries, router, request)
        // What asks the store before it can be prepared is prepared inside the transaction; the rest outside.
        let ready = plan.needsStore ? nil : try plan.prepared(nil)
        let (name, digest) = try request.once()
        let id = router.surroundings.newID()
        let answers = try await router.records.write(as: scope) { transaction in
            let run = BundleRun(router, transaction)
            func outcomes() throws -> [BundleOutcome] { try run.run(ready ?? plan.prepared(transaction)) }
            var done: [BundleOutcome]?
            if let name {
                let text = try transaction.answeredOnce(name, digest: digest, id: id, code: "transaction") {
                    let made = try outcomes()
                    done = made
                    return made.map(\.text).joined(separator: "\n")
                }
                if done == nil { done = try text.split(separator: "\n").map { try BundleOutcome($0, transaction) } }
            }
            return try run.answers(done ?? outcomes(), plan.requests)
        }
        return reply("transaction-response", answers)
    }

    /// Entries of a batch know nothing of each other, so many are under way at once; the answers keep the order of the entries.
    private func batch(_ entries: [JSONValue], _ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        var answers = [JSONTree](repeating: .null, count: entries.count)
        try await withThrowingTaskGroup(of: (Int, JSONTree).self) { group in
            var next = 0
            while next < entries.count || !group.isEmpty {
                if next < min(entries.count, Self.batchWidth) || next < entries.count && !group.isEmpty {
                    if next >= Self.batchWidth, let (index, answer) = try await group.next() { answers[index] = answer }
                    let index = next
                    let entry = entries[index]
                    group.addTask { (index, try await one(entry, index, request, scope)) }
                    next += 1
                } else if let (index, answer) = try await group.next() {
                    answers[index] = answer
                }
            }
        }
        return reply("batch-response", answers)
    }

    private func one(_ entry: JSONValue, _ index: Int, _ inherited: FHIRRequest, _ scope: AccessScope) async throws -> JSONTree {
        do {
            var request = try BundleEntry.request(entry, at: index, inherited)
            // Each entry is a command of its own.
            if request.method != .get && request.method != .head { request.idempotencyKey = inherited.idempotencyKey.map { "\($0) \(index)" } }
            if request.path.isEmpty && request.method == .post {
                throw FHIRFault(.badRequest, "bundle.nested", at: "Bundle.entry[\(index)].request.url")
            }
            return BundleEntry.answer(try await router.respond(request, as: scope), base: router.base)
        } catch let fault as FHIRFault {
            return BundleEntry.failure(fault, inherited.language)
        }
    }

    private func reply(_ type: String, _ answers: [JSONTree]) -> FHIRResponse {
        let bundle: JSONTree = ["resourceType": "Bundle", "type": .string(type)]
        return FHIRResponse(200, bundle.with("entry", answers.isEmpty ? nil : .array(answers)).bytes)
    }
}
