import FHIRModel
import FHIRSearch
import Records

/// `Patient/$merge` in the form of R5 (https://hl7.org/fhir/R5/patient-operation-merge.html): one of two records of a person gives way.
///
/// In one transaction: whatever refers to the source refers to the target from now on, the source is inactive and says what replaced it, the
/// target says what it replaces. Both keep their histories, so that nothing is lost if it was wrong.
struct MergeOperation {
    private let call: OperationCall

    /// Resources that one merge may change.
    static let limit = 5000

    init(_ call: OperationCall) { self.call = call }

    func respond() async throws -> FHIRResponse {
        let (source, target) = (try patient("source-patient"), try patient("target-patient"))
        if source == target { throw FHIRFault(.businessRule, "merge.same", at: "Parameters.parameter") }
        let isPreview = call.flag("preview")
        let router = call.router
        let body: @Sendable (ScopedTransaction) throws -> (Resource, Int) = { transaction in
            let (from, to) = (try transaction.read(source).resource(), try transaction.read(target).resource())
            for resource in [from, to] where resource["link"].items.contains(where: { $0["type"].string == "replaced-by" }) {
                throw FHIRFault(.businessRule, "merge.replaced", ["key": resource.key?.description ?? ""])
            }
            let referrers = try transaction.referrers(source, limit: Self.limit + 1).filter { $0 != target }
            if referrers.count > Self.limit { throw FHIRFault(.tooCostly, "record.cascade", ["limit": "\(Self.limit)"]) }
            if isPreview { return (to, referrers.count) }
            for key in referrers { try Self.redirect(transaction, router, key, from: source, to: target) }
            try Self.keep(transaction, router, Self.linked(from, target, "replaced-by").setting("active", to: false), source)
            let kept = try Self.linked(to, source, "replaces")
            try Self.keep(transaction, router, kept, target)
            for follow in router.merged { try follow(transaction, source, target) }
            return (try transaction.read(target).resource(), referrers.count)
        }
        let language = call.request.language
        return try await call.answeredOnce(as: call.scope) { transaction in
            let (result, count) = try body(transaction)
            let outcome = OperationOutcome.success(isPreview ? "merge.preview" : "merge.done", ["count": "\(count)"], language)
            return [["name": "outcome", "resource": outcome], ["name": "result", "resource": .verbatim(result.bytes)]]
        }
    }

    private func patient(_ name: String) throws(FHIRFault) -> ResourceKey {
        let text = try call.required(name)
        guard let key = ResourceKey(text), key.type == "Patient" else { throw FHIRFault(.badRequest, "search.value", ["parameter": name, "value": text]) }
        return key
    }

    /// Past the rules of capabilities: the record is the same person's and nothing else changes in it, also where a client may write nothing.
    private static func redirect(
        _ transaction: ScopedTransaction, _ router: FHIRRouter, _ key: ResourceKey, from source: ResourceKey, to target: ResourceKey
    ) throws {
        let resource = try transaction.read(key).resource()
        let moved = try resource.replacingReferences(addresses: []) { text, place in
            place == .reference && text == source.description ? target.description : nil
        }
        try transaction.requireWriting(key.type)
        _ = try transaction.put(PreparedResource(moved), id: key.id, expecting: .present)
    }

    private static func keep(_ transaction: ScopedTransaction, _ router: FHIRRouter, _ resource: Resource, _ key: ResourceKey) throws {
        _ = try router.put(transaction, PreparedResource(resource), id: key.id, expecting: .present)
    }

    private static func linked(_ resource: Resource, _ other: ResourceKey, _ type: String) throws -> Resource {
        let present = resource["link"].exists ? resource["link"].items.map { JSONTree.verbatim(Array($0.text)) } : []
        let link: JSONTree = ["other": ["reference": .string(other.description)], "type": .string(type)]
        return try resource.setting("link", to: .array(present + [link]))
    }
}
