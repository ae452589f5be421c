import FHIRModel
import FHIRSearch
import Records

/// Writes to whatever a search finds (https://hl7.org/fhir/R4/http.html#cond-update). The search and the write are one transaction.
extension FHIRRouter {
    /// The parameters of the condition, without those that shape the answer.
    func conditions(_ request: FHIRRequest) -> [(String, String)] {
        request.query.filter { !SearchReader.resultParameters.contains($0.0) && $0.0 != "_cascade" }
    }

    func conditionalUpdate(_ type: String, _ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        let search = try condition(type, conditions(request))
        let prepared = try prepare(type, request.body)
        let fresh = surroundings.newID()
        let expecting = try expectation(request)
        let origin = try origin(request)
        let (name, digest) = try request.once()
        let written = try await records.write(as: scope) { transaction in
            try transaction.once(
                name, digest: digest,
                writing: {
                    let (id, expecting) = try target(transaction, search, prepared, fresh, expecting)
                    return try put(transaction, prepared, id: id, expecting: expecting, from: origin)
                })
        }
        return self.written(written, request)
    }

    /// Which id a conditional update writes: the match's, the body's own when nothing has it, or a fresh one.
    func target(
        _ reader: ScopedReader, _ search: SearchRequest, _ prepared: PreparedResource, _ fresh: String, _ expecting: VersionExpectation
    ) throws -> (id: String, expecting: VersionExpectation) {
        let own = prepared.resource.id
        if let found = try Self.only(reader, search) {
            if let own, own != found.key.id {
                throw FHIRFault(.badRequest, "record.other-id", ["id": own, "key": found.key.description], at: "\(search.type).id")
            }
            return (found.key.id, expecting)
        }
        guard let own else { return (fresh, .absent) }
        guard ResourceKey.isValidID(own) else { throw FHIRFault(.badRequest, "record.id", ["id": own]) }
        // A resource with the client's id is there and does not match: overwriting it would be a guess.
        if try reader.find(ResourceKey(search.type, own)) != nil { throw FHIRFault(.conflict, "record.exists", ["key": "\(search.type)/\(own)"]) }
        return (own, expecting)
    }

    func conditionalDelete(_ type: String, _ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        let search = try condition(type, conditions(request))
        let expecting = try expectation(request)
        let (name, digest) = try request.once()
        let written = try await records.write(as: scope) { transaction -> StoredVersion? in
            var isNothing = false
            do {
                return try transaction.once(
                    name, digest: digest,
                    writing: {
                        guard let found = try Self.only(transaction, search) else {
                            isNothing = true
                            throw FHIRFault(.notFound, "search.nothing")
                        }
                        let written = try remove(transaction, found.key, expecting: expecting)
                        try checkReferences(transaction, written: [], deleted: [found.key])
                        return written
                    })
            } catch  where isNothing { return nil }
        }
        return FHIRResponse(204, version: written?.version, lastModified: written?.updated)
    }

    func conditionalPatch(_ type: String, _ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        let search = try condition(type, conditions(request))
        let patch = try ResourcePatch(request.body, contentType: request.contentType)
        let expecting = try expectation(request)
        let (name, digest) = try request.once()
        let written = try await records.write(as: scope) { transaction in
            try transaction.once(
                name, digest: digest,
                writing: {
                    guard let found = try Self.only(transaction, search) else { throw FHIRFault(.notFound, "search.nothing") }
                    return try apply(patch, transaction, found.key, expecting)
                })
        }
        return self.written(written, request)
    }

    /// https://hl7.org/fhir/R4/http.html#patch
    func patch(_ key: ResourceKey, _ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        let patch = try ResourcePatch(request.body, contentType: request.contentType)
        let expecting = try expectation(request)
        let (name, digest) = try request.once()
        let written = try await records.write(as: scope) { transaction in
            try transaction.once(name, digest: digest, writing: { try apply(patch, transaction, key, expecting) })
        }
        return self.written(written, request)
    }

    func apply(_ patch: ResourcePatch, _ transaction: ScopedTransaction, _ key: ResourceKey, _ expecting: VersionExpectation) throws -> StoredVersion {
        try transaction.requireWriting(key.type)
        let stored = try transaction.read(key)
        let patched = try patch.apply(stored.resource())
        if patched.type != key.type || patched.id != key.id { throw FHIRFault(.invalid, "patch.identity", ["key": key.description], at: key.type + ".id") }
        let prepared = try whole(patched)
        let written = try put(transaction, prepared, id: key.id, expecting: expecting == .anything ? .version(stored.version) : expecting)
        try checkReferences(transaction, written: [prepared], deleted: [])
        return written
    }
}
