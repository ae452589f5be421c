import FHIRModel
import FHIRSchema
import FHIRSearch
import Phrasebook
import Records

/// Transactions and batches (https://hl7.org/fhir/R4/http.html#transaction).
struct BundleService {
    private let router: FHIRRouter

    /// Entries of one bundle.
    static let entryLimit = 20_000

    init(_ router: FHIRRouter) { self.router = router }

    func respond(_ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        let bundle = try Resource(request.body)
        guard bundle.type == "Bundle" else { throw FHIRFault(.badRequest, "bundle.not-bundle", ["type": bundle.type]) }
        let entries = Array(bundle["entry"].items)
        if entries.count > Self.entryLimit { throw FHIRFault(.tooLarge, "bundle.too-many", ["limit": "\(Self.entryLimit)"]) }
        switch bundle["type"].string {
        case "transaction": return try await transaction(entries, scope)
        case "batch": return try await batch(entries, scope)
        default: throw FHIRFault(.badRequest, "bundle.type", at: "Bundle.type")
        }
    }

    private func transaction(_ entries: [JSONValue], _ scope: AccessScope) async throws -> FHIRResponse {
        let plan = try BundlePlan(entries, router)
        // What asks the store before it can be prepared is prepared inside the transaction; the rest outside.
        let ready = plan.needsStore ? nil : try plan.prepared { _ in nil }
        let answers = try await router.records.write(as: scope) { transaction in
            let operations = try ready ?? plan.prepared { search in try FHIRRouter.only(transaction, search)?.key }
            return try BundleRun(router, transaction).run(operations)
        }
        return reply("transaction-response", answers)
    }

    private func batch(_ entries: [JSONValue], _ scope: AccessScope) async throws -> FHIRResponse {
        var answers: [JSONTree] = []
        for (index, entry) in entries.enumerated() {
            do {
                let request = try BundleEntry.request(entry, at: index)
                if request.path.isEmpty { throw FHIRFault(.badRequest, "bundle.nested", at: "Bundle.entry[\(index)].request.url") }
                answers.append(BundleEntry.answer(try await router.respond(request, as: scope), base: router.base))
            } catch let fault as FHIRFault {
                let outcome = OperationOutcome.tree(fault, .chinese)
                answers.append(["response": ["status": .string("\(fault.kind.row.status)"), "outcome": outcome]])
            }
        }
        return reply("batch-response", answers)
    }

    private func reply(_ type: String, _ answers: [JSONTree]) -> FHIRResponse {
        let bundle: JSONTree = ["resourceType": "Bundle", "type": .string(type)]
        return FHIRResponse(200, bundle.with("entry", answers.isEmpty ? nil : .array(answers)).bytes)
    }
}

/// One entry as a request, and its answer as an entry.
enum BundleEntry {
    static func request(_ entry: JSONValue, at index: Int) throws(FHIRFault) -> FHIRRequest {
        let place = "Bundle.entry[\(index)].request"
        guard let text = entry["request"]["method"].string, let method = FHIRRequest.Method(rawValue: text),
            let url = entry["request"]["url"].string
        else { throw FHIRFault(.required, "bundle.request", at: place) }
        let parts = url.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var request = FHIRRequest(
            method, parts[0].split(separator: "/").map { QueryText.decoded($0) }, query: parts.count == 2 ? QueryText.pairs(parts[1]) : [],
            body: Array(entry["resource"].text))
        request.ifMatch = entry["request"]["ifMatch"].string
        request.ifNoneMatch = entry["request"]["ifNoneMatch"].string
        request.ifNoneExist = entry["request"]["ifNoneExist"].string
        return request
    }

    static func answer(_ response: FHIRResponse, base: String) -> JSONTree {
        var inner: JSONTree = ["status": .string("\(response.status)")]
        inner = inner.with("location", response.location.map { .string("\(base)/\($0)") })
            .with("etag", response.version.map { .string("W/\"\($0)\"") })
            .with("lastModified", response.lastModified.map { .string($0.text) })
        let entry: JSONTree = ["response": inner]
        return response.body.isEmpty ? entry : JSONTree.object([JSONMember("resource", .verbatim(response.body)), JSONMember("response", inner)])
    }
}
