import FHIRModel
import FHIRService
import Records

/// A command that is done once, however often it arrives (`Idempotency-Key`).
enum OnceCommand {
    /// A command that answers with Parameters of its own making: under a key the answer is kept with what it did, and given again byte by byte.
    static func answered(
        _ call: OperationCall, _ services: WebServices, as scope: AccessScope, _ body: @escaping @Sendable (ScopedTransaction) throws -> [JSONTree]
    ) async throws -> FHIRResponse {
        let (name, digest) = try call.request.once()
        guard let name else { return OperationCall.parameters(try await services.records.write(as: scope, body)) }
        let id = services.surroundings.newID()
        let answer = try await services.records.write(as: scope) { transaction in
            try transaction.answeredOnce(name, digest: digest, id: id, code: call.name) {
                String(decoding: OperationCall.parameters(try body(transaction)).body, as: UTF8.self)
            }
        }
        return FHIRResponse(200, Array(answer.utf8))
    }
}
