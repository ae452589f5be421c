import FHIRModel
import FHIRSchema
import FHIRSearch
import Records

/// What one entry of a transaction will do.
struct BundleOperation: Sendable {
    enum Action: Sendable {
        case delete(ResourceKey, VersionExpectation)
        /// A conditional delete that matches nothing.
        case nothing
        case create(PreparedResource, id: String)
        /// A conditional create whose match exists already, or is made by an earlier entry.
        case found(ResourceKey)
        case update(PreparedResource, id: String, VersionExpectation)
        case patch(ResourcePatch, ResourceKey, VersionExpectation)
        case read
    }

    var index: Int
    var request: FHIRRequest
    var action: Action

    /// Order of processing: DELETE, POST, PUT and PATCH, GET (https://hl7.org/fhir/R4/http.html#trules).
    var rank: Int {
        switch action {
        case .delete, .nothing: 0
        case .create, .found: 1
        case .update, .patch: 2
        case .read: 3
        }
    }

    /// The resource it changes, which no other entry may change too.
    var changed: ResourceKey? {
        switch action {
        case .delete(let key, _), .patch(_, let key, _): key
        case .update(let prepared, let id, _): ResourceKey(prepared.resource.type, id)
        case .create, .found, .nothing, .read: nil
        }
    }
}

/// The entries of a transaction, understood: ids given out, references between entries resolved.
struct BundlePlan: Sendable {
    private(set) var requests: [FHIRRequest] = []
    private var fullURLs: [String?] = []
    private var newIDs: [String] = []
    private let router: FHIRRouter

    init(_ entries: [JSONValue], _ router: FHIRRouter, _ inherited: FHIRRequest) throws(FHIRFault) {
        self.router = router
        var seen: Set<String> = []
        for (index, entry) in entries.enumerated() {
            let request = try BundleEntry.request(entry, at: index, inherited)
            try Self.check(request, at: index)
            requests.append(request)
            let url = entry["fullUrl"].string
            if let url, !seen.insert(url).inserted { throw FHIRFault(.badRequest, "bundle.twice", ["key": url], at: "Bundle.entry[\(index)].fullUrl") }
            fullURLs.append(url)
            newIDs.append(router.surroundings.newID())
        }
    }

    private static func check(_ request: FHIRRequest, at index: Int) throws(FHIRFault) {
        let place = "Bundle.entry[\(index)].request"
        let isReading = request.method == .get || request.method == .head
        guard let type = request.path.first, isReading && request.path.count <= 1 || Definitions.r4.isResourceType(type) else {
            throw FHIRFault(.badRequest, "bundle.url", at: place + ".url")
        }
        let fits =
            switch request.method {
            case .post: request.path.count == 1
            case .put, .delete, .patch: request.path.count == 2 || request.path.count == 1 && !request.query.isEmpty
            case .get, .head: true
            }
        if !fits { throw FHIRFault(.badRequest, "bundle.url", at: place + ".url") }
    }

    /// Whether the store must be asked before the entries can be prepared: conditional interactions and references.
    var needsStore: Bool {
        requests.contains { request in
            request.ifNoneExist != nil || request.path.count == 1 && request.method != .post && request.method != .get || request.body.contains(0x3f)
        }
    }

    /// The operations in order of processing, references resolved; `reader` answers conditions, and may be nil where there are none.
    func prepared(_ reader: ScopedReader?) throws -> [BundleOperation] {
        var resolution = BundleResolution(router: router, reader: reader)
        resolution.deleted = Set(requests.filter { $0.method == .delete && $0.path.count == 2 }.map { ResourceKey($0.path[0], $0.path[1]) })
        for (index, request) in requests.enumerated() {
            try placing(index) { try resolution.note(request, fullURLs[index], newIDs[index], at: index) }
        }
        var operations: [BundleOperation] = []
        operations.reserveCapacity(requests.count)
        var changed: Set<ResourceKey> = []
        for (index, request) in requests.enumerated() {
            let action = try placing(index) { try resolution.action(request, newIDs[index], at: index) }
            let operation = BundleOperation(index: index, request: request, action: action)
            if let key = operation.changed, !changed.insert(key).inserted {
                throw FHIRFault(.badRequest, "bundle.twice", ["key": key.description], at: "Bundle.entry[\(index)]")
            }
            operations.append(operation)
        }
        return operations.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
    }

    /// Runs `body`; a fault's place is put inside the bundle.
    private func placing<Result>(_ index: Int, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch var fault as FHIRFault {
            let place = "Bundle.entry[\(index)].resource"
            fault.expression = fault.expression.map { "\(place) / \($0)" } ?? place
            throw fault
        }
    }
}
