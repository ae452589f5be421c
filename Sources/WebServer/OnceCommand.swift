import FHIRModel
import FHIRService
import Records

/// A command that is done once, however often it arrives (`Idempotency-Key`).
enum OnceCommand {
    private static let system = "urn:junyi:answer"

    /// A command that answers with Parameters of its own making: under a key the answer is kept with what it did, and given again byte by byte.
    static func answered(
        _ call: OperationCall, _ services: WebServices, as scope: AccessScope, _ body: @escaping @Sendable (ScopedTransaction) throws -> [JSONTree]
    ) async throws -> FHIRResponse {
        let (name, digest) = try call.request.once()
        guard name != nil else {
            return OperationCall.parameters(try await services.records.write(as: scope, body))
        }
        let id = services.surroundings.newID()
        let stored = try await services.records.write(as: scope.keepingAnswers) { transaction in
            try transaction.once(name, digest: digest) {
                let answer = OperationCall.parameters(try body(transaction)).body
                try transaction.put(
                    [
                        "resourceType": "Basic", "id": .string(id), "code": ["coding": [["system": .string(system), "code": .string(call.name)]]],
                        "extension": [["url": .string(system), "valueString": .string(String(decoding: answer, as: UTF8.self))]],
                    ], id: id, expecting: .absent)
                return ResourceKey("Basic", id)
            }
        }
        return FHIRResponse(200, Array((try stored.resource()["extension"][0]["valueString"].string ?? "").utf8))
    }
}
