import FHIRModel
import FHIRSchema
import FHIRSearch
import Records

extension ResourceKey {
    /// Nil when it is one of `others`.
    fileprivate func unless(_ others: Set<ResourceKey>) -> ResourceKey? { others.contains(self) ? nil : self }
}

/// Which key each entry of a transaction will have, and what its references become.
struct BundleResolution {
    let router: FHIRRouter
    let reader: ScopedReader?
    /// What references in the bundle stand for: a fullUrl, or a key that a POST changes.
    private var links: [String: String] = [:]
    private var existing: [Int: ResourceKey] = [:]
    private var conditions: [String: ResourceKey] = [:]
    /// What entries of this bundle delete: it is gone before anything is created.
    var deleted: Set<ResourceKey> = []
    private var asksAbsolute = false
    /// What entries write, as it came.
    private var written: [(key: ResourceKey, body: [UInt8])] = []

    init(router: FHIRRouter, reader: ScopedReader?) {
        self.router = router
        self.reader = reader
    }

    /// Learns the key of one entry. Called for all entries before `action` is called for any.
    mutating func note(_ request: FHIRRequest, _ url: String?, _ newID: String, at index: Int) throws {
        guard let type = request.path.first else { return }
        var key: ResourceKey?
        switch request.method {
        case .post:
            if let condition = request.ifNoneExist {
                let name = type + "?" + condition
                // Two entries with one condition mean one resource.
                existing[index] = try conditions[name] ?? find(router.condition(type, condition))
                conditions[name] = existing[index] ?? ResourceKey(type, newID)
            }
            key = existing[index] ?? ResourceKey(type, newID)
        case .put where request.path.count == 2: key = ResourceKey(type, request.path[1])
        case .put, .patch, .delete:
            if request.path.count == 1 {
                let name = request.method.rawValue + " " + type + "?" + request.query.map { $0.0 + "=" + $0.1 }.joined(separator: "&")
                if conditions[name] != nil { throw FHIRFault(.badRequest, "bundle.twice", ["key": name]) }
                conditions[name] = ResourceKey(type, newID)
                existing[index] = try find(router.condition(type, router.conditions(request)))
            }
            if request.method == .put {
                let own = try Resource(request.body).id
                key = existing[index] ?? ResourceKey(type, own ?? newID)
            }
        case .get, .head: return
        }
        if let key, existing[index] == nil || request.method == .put { written.append((key, request.body)) }
        guard let key, let url else { return }
        links[url] = key.description
        if url.hasPrefix("http") {
            asksAbsolute = true
            // A relative reference is read against the address of the entry that holds it.
            let parts = url.split(separator: "/").suffix(2).map(String.init)
            if parts.count == 2, parts[0] == type, parts.joined(separator: "/") != key.description { links[parts.joined(separator: "/")] = key.description }
        }
    }

    /// Entries that make or change what the search asks for: conditional references are resolved after all writes.
    private func fresh(_ search: SearchRequest) throws -> [ResourceKey] {
        let now = router.surroundings.now().milliseconds
        return try written.filter { $0.key.type == search.type }.compactMap { entry in
            let prepared = PreparedResource(checked: try Resource(entry.body))
            let holds = SearchMatch.holds(search.criteria, prepared.resource, prepared.entries, updated: now, now: now)
            return holds == true ? entry.key : nil
        }
    }

    private func find(_ search: SearchRequest) throws -> ResourceKey? {
        guard let reader else { return nil }
        return try FHIRRouter.only(reader, search)?.key.unless(deleted)
    }

    func action(_ request: FHIRRequest, _ newID: String, at index: Int) throws -> BundleOperation.Action {
        switch request.method {
        case .get, .head: return .read
        case .delete:
            guard request.path.count == 1 else { return .delete(try router.key(request.path[0], request.path[1]), try router.expectation(request)) }
            guard let key = existing[index] else { return .nothing }
            return .delete(key, try router.expectation(request))
        case .post:
            if let key = existing[index] { return .found(key) }
            return .create(try router.whole(resolved(request)), id: newID)
        case .put: return try update(request, newID, at: index)
        case .patch:
            let patch = try ResourcePatch(replaced(Resource(request.body)).bytes, contentType: "")
            if request.path.count == 2 { return .patch(patch, try router.key(request.path[0], request.path[1]), try router.expectation(request)) }
            guard let key = existing[index] else { throw FHIRFault(.notFound, "search.nothing") }
            return .patch(patch, key, try router.expectation(request))
        }
    }

    private func update(_ request: FHIRRequest, _ newID: String, at index: Int) throws -> BundleOperation.Action {
        let prepared = try router.whole(resolved(request))
        let own = prepared.resource.id
        if request.path.count == 1 {
            if let found = existing[index] {
                if let own, own != found.id { throw FHIRFault(.badRequest, "record.other-id", ["id": own, "key": found.description]) }
                return .update(prepared, id: found.id, try router.expectation(request))
            }
            return .update(prepared, id: own ?? newID, .absent)
        }
        let key = try router.key(request.path[0], request.path[1])
        if own != key.id { throw FHIRFault(.badRequest, "record.other-id", ["id": own ?? "", "key": key.description]) }
        return .update(prepared, id: key.id, try router.expectation(request))
    }

    private func resolved(_ request: FHIRRequest) throws -> Resource {
        let resource = try Resource(request.body)
        guard resource.type == request.path[0] else {
            throw FHIRFault(.badRequest, "record.other-type", ["type": resource.type, "expected": request.path[0]])
        }
        return try replaced(resource)
    }

    /// The resource with what it says of other entries put as what they became.
    private func replaced(_ resource: Resource) throws -> Resource {
        try resource.replacingReferences(addresses: Definitions.addressNames, asksAbsolute: asksAbsolute) { text, place in
            if let link = links[text] { return link }
            guard place == .reference, let mark = text.firstIndex(of: "?"), Definitions.r4.isResourceType(String(text[..<mark])) else { return nil }
            // https://hl7.org/fhir/R4/http.html#trules: a conditional reference must find exactly one.
            let search = try router.condition(String(text[..<mark]), text)
            let made = try fresh(search)
            guard let key = try made.first ?? find(search) else { throw FHIRFault(.preconditionFailed, "bundle.no-match", ["reference": text]) }
            if made.count > 1 { throw FHIRFault(.multipleMatches, "search.multiple") }
            if made.count == 1, let other = try find(search), other != key { throw FHIRFault(.multipleMatches, "search.multiple") }
            return key.description
        }
    }
}
