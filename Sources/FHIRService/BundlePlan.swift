import FHIRModel
import FHIRSchema
import FHIRSearch
import Records

/// What one entry of a transaction will do.
struct BundleOperation: Sendable {
    enum Action: Sendable {
        case delete(ResourceKey, VersionExpectation)
        case create(PreparedResource, id: String)
        /// A conditional create whose match exists already.
        case found(ResourceKey)
        case update(PreparedResource, id: String, VersionExpectation)
        case read(FHIRRequest)
    }

    var index: Int
    var action: Action

    /// Order of processing: DELETE, POST, PUT, GET (https://hl7.org/fhir/R4/http.html#trules).
    var rank: Int {
        switch action {
        case .delete: 0
        case .create, .found: 1
        case .update: 2
        case .read: 3
        }
    }
}

/// The entries of a transaction, understood: ids given out, references between entries resolved.
struct BundlePlan: Sendable {
    private var requests: [FHIRRequest] = []
    private var fullURLs: [String?] = []
    private var newIDs: [String] = []
    private let router: FHIRRouter

    init(_ entries: [JSONValue], _ router: FHIRRouter) throws(FHIRFault) {
        self.router = router
        for (index, entry) in entries.enumerated() {
            let request = try BundleEntry.request(entry, at: index)
            try Self.check(request, at: index)
            requests.append(request)
            fullURLs.append(entry["fullUrl"].string)
            newIDs.append(router.surroundings.newID())
        }
        try refuseTwice()
    }

    private static func check(_ request: FHIRRequest, at index: Int) throws(FHIRFault) {
        let place = "Bundle.entry[\(index)].request"
        guard let type = request.path.first, Definitions.r4.isResourceType(type) else {
            throw FHIRFault(.badRequest, "bundle.url", at: place + ".url")
        }
        let fits =
            switch request.method {
            case .post: request.path.count == 1
            case .put, .delete: request.path.count == 2
            case .get, .head: true
            case .patch: false
            }
        if !fits { throw FHIRFault(.badRequest, "bundle.url", at: place + ".url") }
    }

    private func refuseTwice() throws(FHIRFault) {
        var seen: Set<String> = []
        for (index, request) in requests.enumerated() where request.method == .put || request.method == .delete {
            if !seen.insert(request.path.joined(separator: "/")).inserted {
                throw FHIRFault(.badRequest, "bundle.twice", ["key": request.path.joined(separator: "/")], at: "Bundle.entry[\(index)]")
            }
        }
    }

    /// Whether the store must be asked before the entries can be prepared: conditional creates and conditional references.
    var needsStore: Bool {
        requests.contains { request in
            request.ifNoneExist != nil || request.body.contains(0x3f)
        }
    }

    /// The operations with references resolved; `find` gives the only match of a search, nil without one.
    func prepared(_ find: (SearchRequest) throws -> ResourceKey?) throws -> [BundleOperation] {
        var existing: [Int: ResourceKey] = [:]
        var links: [String: String] = [:]
        for (index, request) in requests.enumerated() {
            var key: ResourceKey?
            switch request.method {
            case .post:
                if let condition = request.ifNoneExist, let found = try find(router.condition(request.path[0], condition)) {
                    existing[index] = found
                }
                key = existing[index] ?? ResourceKey(request.path[0], newIDs[index])
            case .put: key = ResourceKey(request.path[0], request.path[1])
            default: break
            }
            if let key, let url = fullURLs[index] { links[url] = key.description }
        }
        var operations: [BundleOperation] = []
        operations.reserveCapacity(requests.count)
        for index in requests.indices {
            do {
                operations.append(BundleOperation(index: index, action: try action(index, existing[index], links, find)))
            } catch let fault as FHIRFault {
                throw Self.placed(fault, index)
            }
        }
        return operations.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
    }

    private func action(
        _ index: Int, _ existing: ResourceKey?, _ links: [String: String], _ find: (SearchRequest) throws -> ResourceKey?
    ) throws -> BundleOperation.Action {
        let request = requests[index]
        switch request.method {
        case .get, .head: return .read(request)
        case .delete: return .delete(try router.key(request.path[0], request.path[1]), try router.expectation(request))
        case .post:
            if let existing { return .found(existing) }
            return .create(try PreparedResource(resolved(index, links, find)), id: newIDs[index])
        default:
            let resource = try resolved(index, links, find)
            let key = try router.key(request.path[0], request.path[1])
            if resource.id != key.id { throw FHIRFault(.badRequest, "record.other-id", ["id": resource.id ?? "", "key": key.description]) }
            return .update(try PreparedResource(resource), id: key.id, try router.expectation(request))
        }
    }

    private func resolved(
        _ index: Int, _ links: [String: String], _ find: (SearchRequest) throws -> ResourceKey?
    ) throws -> Resource {
        let resource = try Resource(requests[index].body)
        guard resource.type == requests[index].path[0] else {
            throw FHIRFault(.badRequest, "record.other-type", ["type": resource.type, "expected": requests[index].path[0]])
        }
        return try resource.replacingReferences { text in
            if let link = links[text] { return link }
            if text.hasPrefix("urn:uuid:") || text.hasPrefix("urn:oid:") { return nil }
            guard let mark = text.firstIndex(of: "?"), Definitions.r4.isResourceType(String(text[..<mark])) else { return nil }
            guard let key = try find(router.condition(String(text[..<mark]), text)) else {
                throw FHIRFault(.preconditionFailed, "bundle.no-match", ["reference": text])
            }
            return key.description
        }
    }

    /// The fault with its place put inside the bundle.
    private static func placed(_ fault: FHIRFault, _ index: Int) -> FHIRFault {
        var fault = fault
        let place = "Bundle.entry[\(index)].resource"
        fault.expression = fault.expression.map { "\(place) / \($0)" } ?? place
        return fault
    }
}

/// Carries the operations of a plan out within one transaction.
struct BundleRun {
    private let router: FHIRRouter
    private let transaction: ScopedTransaction

    init(_ router: FHIRRouter, _ transaction: ScopedTransaction) {
        self.router = router
        self.transaction = transaction
    }

    /// Answers in the order of the request, whatever the order of processing.
    func run(_ operations: [BundleOperation]) throws -> [JSONTree] {
        var answers = [JSONTree](repeating: .null, count: operations.count)
        for operation in operations { answers[operation.index] = try answer(operation.action) }
        return answers
    }

    private func answer(_ action: BundleOperation.Action) throws -> JSONTree {
        switch action {
        case .delete(let key, let expecting):
            let written = try transaction.delete(key, expecting: expecting)
            return BundleEntry.answer(FHIRResponse(204, version: written.version, lastModified: written.updated), base: router.base)
        case .create(let prepared, let id):
            return written(201, try transaction.put(prepared, id: id, expecting: .absent))
        case .found(let key): return written(200, try transaction.read(key))
        case .update(let prepared, let id, let expecting):
            let version = try transaction.put(prepared, id: id, expecting: expecting)
            return written(version.method == .create ? 201 : 200, version)
        case .read(let request):
            guard request.path.count == 2, let key = ResourceKey(request.path.joined(separator: "/")) else {
                throw FHIRFault(.badRequest, "bundle.search")
            }
            return BundleEntry.answer(router.answer(200, try transaction.read(key)), base: router.base)
        }
    }

    private func written(_ status: Int, _ version: StoredVersion) -> JSONTree {
        var response = router.answer(status, version, minimal: true)
        response.location = "\(version.key)/_history/\(version.version)"
        return BundleEntry.answer(response, base: router.base)
    }
}
