import FHIRModel
import FHIRSearch
import Records

/// Interactions with one resource.
extension FHIRRouter {
    func read(_ key: ResourceKey, _ request: FHIRRequest, _ scope: AccessScope) throws -> FHIRResponse {
        let found = try records.current(key, as: scope)
        if let tag = request.ifNoneMatch, tag == "W/\"\(found.version)\"" { return FHIRResponse(304, version: found.version, lastModified: found.updated) }
        return answer(200, found)
    }

    func readVersion(_ key: ResourceKey, _ text: String, _ scope: AccessScope) throws -> FHIRResponse {
        guard let version = Int(text), version > 0 else {
            throw FHIRFault(.notFound, "record.no-version", ["key": key.description, "version": text])
        }
        return answer(200, try records.read(as: scope) { try $0.read(key, version: version) })
    }

    /// https://hl7.org/fhir/R4/http.html#create and #ccreate.
    func create(_ type: String, _ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        let prepared = try prepare(type, request.body)
        let id = surroundings.newID()
        guard let criteria = request.ifNoneExist else {
            let written = try await records.write(as: scope) { try $0.put(prepared, id: id, expecting: .absent) }
            return answer(201, written, minimal: request.prefersMinimal)
        }
        let search = try condition(type, criteria)
        let (written, isNew) = try await records.write(as: scope) { transaction in
            if let found = try Self.only(transaction, search) { return (found, false) }
            return (try transaction.put(prepared, id: id, expecting: .absent), true)
        }
        return answer(isNew ? 201 : 200, written, minimal: request.prefersMinimal)
    }

    /// https://hl7.org/fhir/R4/http.html#update, with creation under the client's id (#upsert).
    func update(_ key: ResourceKey, _ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        let prepared = try prepare(key.type, request.body)
        guard let id = prepared.resource.id else { throw FHIRFault(.badRequest, "record.no-id", at: "\(key.type).id") }
        guard id == key.id else { throw FHIRFault(.badRequest, "record.other-id", ["id": id, "key": key.description], at: "\(key.type).id") }
        let expecting = try expectation(request)
        let written = try await records.write(as: scope) { try $0.put(prepared, id: key.id, expecting: expecting) }
        return answer(written.method == .create ? 201 : 200, written, minimal: request.prefersMinimal)
    }

    /// https://hl7.org/fhir/R4/http.html#delete
    func delete(_ key: ResourceKey, _ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        let expecting = try expectation(request)
        let written = try await records.write(as: scope) { try $0.delete(key, expecting: expecting) }
        return FHIRResponse(204, version: written.version, lastModified: written.updated)
    }

    func prepare(_ type: String, _ body: [UInt8]) throws -> PreparedResource {
        let resource = try Resource(body)
        guard resource.type == type else {
            throw FHIRFault(.badRequest, "record.other-type", ["type": resource.type, "expected": type], at: "resourceType")
        }
        return try PreparedResource(resource)
    }

    /// `If-Match: W/"3"`.
    func expectation(_ request: FHIRRequest) throws(FHIRFault) -> VersionExpectation {
        if request.ifNoneMatch == "*" { return .absent }
        guard let tag = request.ifMatch else { return .anything }
        guard tag.hasPrefix("W/\""), tag.hasSuffix("\""), let version = Int(tag.dropFirst(3).dropLast()) else {
            throw FHIRFault(.badRequest, "record.if-match", ["tag": tag])
        }
        return .version(version)
    }

    func condition(_ type: String, _ text: String) throws(FHIRFault) -> SearchRequest {
        let query = text.split(separator: "?").last.map(String.init) ?? text
        var search = try reader.read(type, QueryText.pairs(query))
        if search.criteria.isEmpty { throw FHIRFault(.badRequest, "search.no-condition") }
        search.count = 2
        return search
    }

    /// The only match; nil without one. Throws `.multipleMatches` for more.
    static func only(_ reader: ScopedReader, _ search: SearchRequest) throws -> StoredVersion? {
        let found = try reader.search(search).matches
        if found.count > 1 { throw FHIRFault(.multipleMatches, "search.multiple") }
        return found.first
    }

    func answer(_ status: Int, _ version: StoredVersion, minimal: Bool = false) -> FHIRResponse {
        FHIRResponse(
            status, minimal ? [] : version.bytes ?? [], version: version.version, lastModified: version.updated,
            location: status == 201 ? "\(version.key)/_history/\(version.version)" : nil)
    }
}
