import FHIRModel
import FHIRSearch
import Records

/// The one way in which a client's write reaches a transaction: rules first, references after.
extension FHIRRouter {
    func put(_ transaction: ScopedTransaction, _ prepared: PreparedResource, id: String, expecting: VersionExpectation) throws -> StoredVersion {
        let key = ResourceKey(prepared.resource.type, id)
        try transaction.requireWriting(key.type)
        let whole = expecting == .absent ? prepared : try carried(prepared, transaction.present(key))
        try obey(transaction, key, whole.resource)
        return try transaction.put(whole, id: id, expecting: expecting)
    }

    /// Writes one resource with its references checked and, where the client sent one, the Provenance of what was written.
    func put(
        _ transaction: ScopedTransaction, _ prepared: PreparedResource, id: String, expecting: VersionExpectation, from origin: WriteOrigin?
    ) throws -> StoredVersion {
        let written = try put(transaction, prepared, id: id, expecting: expecting)
        try checkReferences(transaction, written: [prepared], deleted: [])
        guard let origin, !written.isUnchanged else { return written }
        let target: JSONTree = ["reference": .string("\(written.key)/_history/\(written.version)")]
        let provenance = try whole(origin.provenance.setting("target", to: .array([target])))
        _ = try put(transaction, provenance, id: origin.id, expecting: .absent)
        return written
    }

    /// What the client sent about where its resource comes from; nil when it sent nothing.
    func origin(_ request: FHIRRequest) throws(FHIRFault) -> WriteOrigin? {
        guard let text = request.provenance else { return nil }
        let resource = try Resource(Array(text.utf8))
        guard resource.type == "Provenance" else {
            throw FHIRFault(.badRequest, "record.other-type", ["type": resource.type, "expected": "Provenance"], at: "X-Provenance")
        }
        return WriteOrigin(provenance: resource, id: surroundings.newID())
    }

    /// An update that says nothing of profiles, labels or tags keeps those that stand (https://hl7.org/fhir/R4/resource.html#tag-updates).
    private func carried(_ prepared: PreparedResource, _ old: Resource?) throws -> PreparedResource {
        guard let old else { return prepared }
        var resource = prepared.resource
        for name in ["profile", "security", "tag"] {
            let present = old["meta"].member(name)
            if present.exists, !resource["meta"].member(name).exists { resource = try resource.setting("meta." + name, to: .verbatim(Array(present.text))) }
        }
        return resource.bytes == prepared.resource.bytes ? prepared : try PreparedResource(resource)
    }

    func remove(_ transaction: ScopedTransaction, _ key: ResourceKey, expecting: VersionExpectation) throws -> StoredVersion {
        try obey(transaction, key, nil)
        return try transaction.delete(key, expecting: expecting)
    }

    func obey(_ transaction: ScopedTransaction, _ key: ResourceKey, _ new: Resource?) throws {
        // What happened is told by the server alone.
        if key.type == "AuditEvent" { throw FHIRFault(.notAllowed, "method.not-allowed", ["method": "write", "path": "AuditEvent"]) }
        let own = rules.filter { $0.types.contains(key.type) }
        if own.isEmpty { return }
        let old = try transaction.present(key)
        for rule in own { try rule.check(transaction, key, old, new) }
    }

    /// Refuses what would leave a reference without its target (https://hl7.org/fhir/R4/http.html#transactional-integrity).
    func checkReferences(_ transaction: ScopedTransaction, written: [PreparedResource], deleted: [ResourceKey]) throws {
        guard keepsReferences else { return }
        for prepared in written {
            for entry in prepared.entries {
                guard case .reference(let target) = entry.value, try transaction.present(target) == nil else { continue }
                throw FHIRFault(.conflict, "record.no-target", ["key": target.description], at: prepared.resource.type)
            }
        }
        for key in deleted {
            guard let referrer = try transaction.referrers(key, limit: 1).first else { continue }
            throw FHIRFault(.conflict, "record.referred", ["key": key.description, "referrer": referrer.description])
        }
    }

    func prepare(_ type: String, _ body: [UInt8]) throws -> PreparedResource {
        let resource = try Resource(body)
        guard resource.type == type else {
            throw FHIRFault(.badRequest, "record.other-type", ["type": resource.type, "expected": type], at: "resourceType")
        }
        return try whole(resource)
    }

    /// What a client sent, ready to be kept. A resource that an answer left parts out of would erase them, and is refused.
    func whole(_ resource: Resource) throws -> PreparedResource {
        if resource["meta"]["tag"].items.contains(where: { $0["code"].string == SubsettedResource.code && $0["system"].string == SubsettedResource.system }) {
            throw FHIRFault(.businessRule, "record.subsetted", at: resource.type + ".meta.tag")
        }
        if SecurityLabel.isRedacted(resource) { throw FHIRFault(.businessRule, "record.redacted", at: resource.type + ".meta.security") }
        return try PreparedResource(resource.local(to: base))
    }

    /// `If-Match: W/"3"`.
    func expectation(_ request: FHIRRequest) throws(FHIRFault) -> VersionExpectation {
        if request.ifNoneMatch == "*" { return .absent }
        guard let tag = request.ifMatch else { return .anything }
        if tag == "*" { return .present }
        let bare = tag.hasPrefix("W/") ? tag.dropFirst(2) : Substring(tag)
        guard bare.hasPrefix("\""), bare.hasSuffix("\""), let version = Int(bare.dropFirst().dropLast()) else {
            throw FHIRFault(.badRequest, "record.if-match", ["tag": tag])
        }
        return .version(version)
    }

    func condition(_ type: String, _ text: String) throws(FHIRFault) -> SearchRequest {
        let query = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).last.map(String.init) ?? text
        return try condition(type, QueryText.pairs(query))
    }

    func condition(_ type: String, _ pairs: [(String, String)]) throws(FHIRFault) -> SearchRequest {
        var search = try reader.read(type, pairs)
        if search.criteria.isEmpty { throw FHIRFault(.preconditionFailed, "search.no-condition") }
        search.count = 2
        return search
    }

    /// The only match; nil without one. Throws `.multipleMatches` for more.
    static func only(_ reader: ScopedReader, _ search: SearchRequest) throws -> StoredVersion? {
        let found = try reader.search(search).matches
        if found.count > 1 { throw FHIRFault(.multipleMatches, "search.multiple") }
        return found.first
    }

    /// The answer to a write: 201 for a new resource, else 200, with the body that the client asked for.
    func written(_ version: StoredVersion, _ request: FHIRRequest) -> FHIRResponse {
        let isNew = version.method.isCreation && !version.isUnchanged
        var response = answer(isNew ? 201 : 200, version)
        response.location = "\(version.key)/_history/\(version.version)"
        switch request.returning {
        case .minimal: response.body = []
        case .outcome: response.body = OperationOutcome.success(isNew ? "record.made" : "record.kept", ["key": version.key.description], request.language).bytes
        case .representation, nil: break
        }
        return response
    }

    func answer(_ status: Int, _ version: StoredVersion) -> FHIRResponse {
        FHIRResponse(status, version.bytes ?? [], version: version.version, lastModified: version.updated)
    }
}

/// A Provenance that waits for the version it is about.
struct WriteOrigin: Sendable {
    var provenance: Resource
    var id: String
}
