public import FHIRModel
public import Records

extension OperationCall {
    /// A command that answers with Parameters of its own making, done once however often it arrives (`Idempotency-Key`): under a key the answer is kept with
    /// what it did, and given again byte by byte. Throws `.businessRule` for the same key with another body.
    public func answeredOnce(as scope: AccessScope, _ body: @escaping @Sendable (ScopedTransaction) throws -> [JSONTree]) async throws -> FHIRResponse {
        let (key, digest) = try request.once()
        guard let key else { return Self.parameters(try await router.records.write(as: scope, body)) }
        let (id, code) = (router.surroundings.newID(), name)
        let answer = try await router.records.write(as: scope) { transaction in
            try transaction.answeredOnce(key, digest: digest, id: id, code: code) {
                String(decoding: Self.parameters(try body(transaction)).body, as: UTF8.self)
            }
        }
        return FHIRResponse(200, Array(answer.utf8))
    }
}
