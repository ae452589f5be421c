import FHIRModel
import FHIRSearch
import Records

/// Interactions with one resource.
extension FHIRRouter {
    func read(_ key: ResourceKey, _ request: FHIRRequest, _ scope: AccessScope) throws -> FHIRResponse {
        let found = try records.current(key, as: scope)
        if isKnown(found, request) { return FHIRResponse(304, version: found.version, lastModified: found.updated) }
        return try subsetted(answer(200, found), request)
    }

    /// Conditional read (https://hl7.org/fhir/R4/http.html#cread): the client has this version already.
    func isKnown(_ found: StoredVersion, _ request: FHIRRequest) -> Bool {
        if let tags = request.ifNoneMatch {
            return tags == "*" || tags.split(separator: ",").contains { $0.filter { $0 != " " }.hasSuffix("\"\(found.version)\"") }
        }
        // HTTP dates know whole seconds only.
        guard let since = request.ifModifiedSince else { return false }
        return found.updated.milliseconds / 1000 <= since.milliseconds / 1000
    }

    func readVersion(_ key: ResourceKey, _ text: String, _ request: FHIRRequest, _ scope: AccessScope) throws -> FHIRResponse {
        guard let version = Int(text), version > 0 else {
            throw FHIRFault(.notFound, "record.no-version", ["key": key.description, "version": text])
        }
        return try subsetted(answer(200, try records.read(as: scope) { try $0.read(key, version: version) }), request)
    }

    /// https://hl7.org/fhir/R4/http.html#create and #ccreate.
    func create(_ type: String, _ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        let prepared = try prepare(type, request.body)
        let id = surroundings.newID()
        let origin = try origin(request)
        let (name, digest) = try request.once()
        guard let criteria = request.ifNoneExist else {
            let written = try await records.write(as: scope) { transaction in
                try transaction.once(name, digest: digest, writing: { try put(transaction, prepared, id: id, expecting: .absent, from: origin) })
            }
            return self.written(written, request)
        }
        let search = try condition(type, criteria)
        let written = try await records.write(as: scope) { transaction in
            try transaction.once(
                name, digest: digest,
                writing: {
                    guard var found = try Self.only(transaction, search) else {
                        return try put(transaction, prepared, id: id, expecting: .absent, from: origin)
                    }
                    found.isUnchanged = true
                    return found
                })
        }
        return self.written(written, request)
    }

    /// https://hl7.org/fhir/R4/http.html#update, with creation under the client's id (#upsert).
    func update(_ key: ResourceKey, _ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        let prepared = try prepare(key.type, request.body)
        guard let id = prepared.resource.id else { throw FHIRFault(.badRequest, "record.no-id", at: "\(key.type).id") }
        guard id == key.id else { throw FHIRFault(.badRequest, "record.other-id", ["id": id, "key": key.description], at: "\(key.type).id") }
        let expecting = try expectation(request)
        let origin = try origin(request)
        let (name, digest) = try request.once()
        let written = try await records.write(as: scope) { transaction in
            try transaction.once(name, digest: digest, writing: { try put(transaction, prepared, id: key.id, expecting: expecting, from: origin) })
        }
        return self.written(written, request)
    }

    /// https://hl7.org/fhir/R4/http.html#delete: deleting twice is no fault.
    func delete(_ key: ResourceKey, _ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        let expecting = try expectation(request)
        let isCascading = request.query.contains { $0.0 == "_cascade" && $0.1 == "delete" }
        let (name, digest) = try request.once()
        let written = try await records.write(as: scope) { transaction in
            try transaction.once(
                name, digest: digest,
                writing: {
                    if isCascading { try cascade(transaction, key) }
                    let written = try remove(transaction, key, expecting: expecting)
                    try checkReferences(transaction, written: [], deleted: [key])
                    return written
                })
        }
        return FHIRResponse(204, version: written.version, lastModified: written.updated)
    }

    /// Resources that one cascade may take.
    private static let cascadeLimit = 1000

    /// Deletes what refers to `key`, and what refers to that, because the client asked for it.
    private func cascade(_ transaction: ScopedTransaction, _ key: ResourceKey) throws {
        var pending = try transaction.referrers(key, limit: Self.cascadeLimit)
        var seen: Set<ResourceKey> = [key]
        while let next = pending.popLast() {
            guard seen.insert(next).inserted else { continue }
            if seen.count > Self.cascadeLimit { throw FHIRFault(.tooCostly, "record.cascade", ["limit": "\(Self.cascadeLimit)"]) }
            pending += try transaction.referrers(next, limit: Self.cascadeLimit)
            _ = try remove(transaction, next, expecting: .anything)
        }
    }
}
