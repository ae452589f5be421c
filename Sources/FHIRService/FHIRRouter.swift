public import FHIRModel
import FHIRSchema
import FHIRSearch
public import Records
public import Terminology

/// The RESTful interactions of FHIR R4 (https://hl7.org/fhir/R4/http.html) over scoped records. Values in, values out.
public struct FHIRRouter: Sendable {
    let records: ScopedRecords
    let surroundings: Surroundings
    /// Absolute address that links in answers begin with, without a slash at its end.
    public var base: String {
        didSet { reader.ownBases = [base] }
    }
    var reader = SearchReader()
    /// What capabilities demand of writes.
    public var rules: [WriteRule] = []
    /// What capabilities do when a patient's record gave way to another, within the same transaction: source, then target.
    public var merged: [@Sendable (ScopedTransaction, ResourceKey, ResourceKey) throws -> Void] = []
    /// Operations by name, this room's own and those of capabilities.
    public var operations: [FHIROperation]
    /// Whether references must lead to something that is there, and what is referred to cannot be deleted.
    public var keepsReferences = false
    /// What codes mean.
    public private(set) var terminology = TerminologyService()
    private let cache = TerminologyCache()
    /// When this server began: what its CapabilityStatement is dated.
    let began: Instant

    /// Resources of a history page when `_count` asks for more or nothing.
    static let historyLimit = 1000

    public init(_ records: ScopedRecords, _ surroundings: Surroundings, base: String) {
        self.records = records
        self.surroundings = surroundings
        self.base = base
        began = surroundings.now()
        operations = Self.ownOperations
        reader.ownBases = [base]
        use([])
    }

    /// Takes code systems of capabilities besides R4's own and those in the store.
    public mutating func use(_ systems: [CodeSystem]) {
        let records = records
        var service = TerminologyService()
        service.own = systems
        let cache = cache
        service.storedSystem = { url throws(FHIRFault) in try Self.faulted { try cache.system(url, records) } }
        service.supplements = { url throws(FHIRFault) in try Self.faulted { try cache.supplements(url, records) } }
        service.stored = { type, url throws(FHIRFault) in try Self.stored(type, url, records) }
        terminology = service
        reader.custom = { type, code throws(FHIRFault) in try records.ownParameter(type, code) }
        let known = service
        reader.terminology = SearchTerminology(
            members: { url throws(FHIRFault) in
                let codes: [Coding]
                if let key = ResourceKey(url), key.type == "ValueSet" {
                    codes = try known.expand(try ValueSet(try Self.faulted { try records.read(as: .system) { try $0.read(key).resource() } }))
                } else {
                    codes = try known.expand(try known.valueSet(url))
                }
                return Set(codes.map { SearchTerminology.Code(system: $0.system, code: $0.code) })
            },
            hierarchy: { code, isBelow throws(FHIRFault) in
                let codes = try known.hierarchy(system: code.system, code.code, isBelow: isBelow)
                return Set(codes.map { SearchTerminology.Code(system: code.system, code: $0) })
            })
    }

    /// Runs `body`; whatever it throws becomes a fault.
    private static func faulted<Result>(_ body: () throws -> Result) throws(FHIRFault) -> Result {
        do {
            return try body()
        } catch let fault as FHIRFault {
            throw fault
        } catch {
            throw FHIRFault(.internalError, "internal", cause: "\(error)")
        }
    }

    /// A terminology resource of the store by its address.
    private static func stored(_ type: String, _ url: String, _ records: ScopedRecords) throws(FHIRFault) -> Resource? {
        var search = try SearchReader().read(type, [("url", url.replacing(",", with: "\\,"))])
        search.count = 1
        let ready = search
        return try faulted { try records.read(as: .system) { try $0.resources(ready).first } }
    }

    /// Answers the request. Throws `FHIRFault` or what the store throws.
    public func respond(_ request: FHIRRequest, as scope: AccessScope) async throws -> FHIRResponse {
        guard let first = request.path.first else { return try await root(request, scope) }
        if first == "metadata" { return try metadata(request) }
        if first == "openapi.json" {
            guard isReading(request) else { throw wrongMethod(request) }
            var response = FHIRResponse(200, OpenAPI.tree(self).bytes)
            response.contentType = "application/json"
            return response
        }
        if first == "_history" {
            guard isReading(request) else { throw wrongMethod(request) }
            return try history(.system, request, scope)
        }
        if first == "_search" { return try searchSystem(request, scope) }
        if first.hasPrefix("$") { return try await operate(String(first.dropFirst()), nil, nil, request, scope) }
        guard Definitions.r4.isResourceType(first) else { throw FHIRFault(.notFound, "resource.unknown-type", ["type": first]) }
        if first == "AuditEvent", request.path.count < 2 || !request.path[1].hasPrefix("$") { return try auditEvents(request, scope) }
        switch request.path.count {
        case 1: return try await type(first, request, scope)
        case 2: return try await typeOrInstance(first, request, scope)
        default: return try await belowInstance(first, request, scope)
        }
    }

    private func root(_ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        switch request.method {
        case .post: try await BundleService(self).respond(request, scope)
        case .get, .head: try searchSystem(request, scope)
        default: throw wrongMethod(request)
        }
    }

    private func type(_ name: String, _ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        switch request.method {
        case .get, .head: try search(name, request, scope)
        case .post: try await create(name, request, scope)
        case .put: try await conditionalUpdate(name, request, scope)
        case .patch: try await conditionalPatch(name, request, scope)
        case .delete: try await conditionalDelete(name, request, scope)
        }
    }

    private func typeOrInstance(_ name: String, _ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        let second = request.path[1]
        if second == "_search" {
            guard request.method == .post || isReading(request) else { throw wrongMethod(request) }
            return try search(name, request, scope)
        }
        if second == "_history" {
            guard isReading(request) else { throw wrongMethod(request) }
            return try history(.type(name), request, scope)
        }
        if second.hasPrefix("$") { return try await operate(String(second.dropFirst()), name, nil, request, scope) }
        let key = try key(name, second)
        switch request.method {
        case .get, .head: return try read(key, request, scope)
        case .put: return try await update(key, request, scope)
        case .delete: return try await delete(key, request, scope)
        case .patch: return try await patch(key, request, scope)
        case .post: throw wrongMethod(request)
        }
    }

    /// History, versions, operations and compartments of one resource.
    private func belowInstance(_ type: String, _ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        let path = request.path
        if path.count == 3, path[2].hasPrefix("$") { return try await operate(String(path[2].dropFirst()), type, path[1], request, scope) }
        if path[2] == "_history" {
            guard isReading(request) else { throw wrongMethod(request) }
            if path.count == 3 { return try history(.instance(try key(type, path[1])), request, scope) }
            if path.count == 4 { return try readVersion(try key(type, path[1]), path[3], request, scope) }
        } else if path.count == 3 || path.count == 4 && path[3] == "_search" {
            guard isReading(request) || request.method == .post && path.count == 4 else { throw wrongMethod(request) }
            return try searchCompartment(type, path[1], path[2], request, scope)
        }
        throw FHIRFault(.notFound, "path.unknown-address", ["path": path.joined(separator: "/")])
    }

    private func operate(_ name: String, _ type: String?, _ id: String?, _ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        guard request.method == .post || isReading(request) else { throw wrongMethod(request) }
        var call = OperationCall(name: name, type: type, id: id, request: request, scope: scope, router: self)
        let named = operations.filter { $0.name == name }
        if named.isEmpty { throw FHIRFault(.notFound, "operation.unknown", ["name": "$" + name]) }
        guard let operation = named.first(where: { $0.fits(call) }) else {
            throw FHIRFault(.badRequest, "operation.level", ["name": "$" + name])
        }
        if operation.affectsState && request.method != .post { throw wrongMethod(request) }
        if !request.body.isEmpty, !ImportOperation.mediaTypes.contains(request.contentType) { call.body = try Resource(request.body) }
        return try await operation.respond(call)
    }

    func key(_ type: String, _ id: String) throws(FHIRFault) -> ResourceKey {
        guard ResourceKey.isValidID(id) else { throw FHIRFault(.badRequest, "record.id", ["id": id]) }
        return ResourceKey(type, id)
    }

    func isReading(_ request: FHIRRequest) -> Bool { request.method == .get || request.method == .head }

    func wrongMethod(_ request: FHIRRequest) -> FHIRFault {
        FHIRFault(.notAllowed, "method.not-allowed", ["method": request.method.rawValue, "path": request.path.joined(separator: "/")])
    }
}
