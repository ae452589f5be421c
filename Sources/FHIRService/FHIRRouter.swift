public import FHIRModel
import FHIRSchema
import FHIRSearch
public import Records

/// The RESTful interactions of FHIR R4 (https://hl7.org/fhir/R4/http.html) over scoped records. Values in, values out.
public struct FHIRRouter: Sendable {
    let records: ScopedRecords
    let surroundings: Surroundings
    /// Absolute address that links in answers begin with, without a slash at its end.
    public var base: String
    let reader = SearchReader()

    /// Resources of a history page when `_count` asks for more or nothing.
    static let historyLimit = 1000

    public init(_ records: ScopedRecords, _ surroundings: Surroundings, base: String) {
        self.records = records
        self.surroundings = surroundings
        self.base = base
    }

    /// Answers the request. Throws `FHIRFault` or what the store throws.
    public func respond(_ request: FHIRRequest, as scope: AccessScope) async throws -> FHIRResponse {
        guard let first = request.path.first else { return try await root(request, scope) }
        if first == "metadata" { return try metadata(request) }
        if first == "_history" { return try history(.system, request, scope) }
        if first.hasPrefix("$") { throw FHIRFault(.notFound, "operation.unknown", ["name": first]) }
        guard Definitions.r4.isResourceType(first) else { throw FHIRFault(.notFound, "resource.unknown-type", ["type": first]) }
        if first == "AuditEvent" { return try auditEvents(request, scope) }
        switch request.path.count {
        case 1: return try await type(first, request, scope)
        case 2: return try await typeOrInstance(first, request, scope)
        case 3 where request.path[2] == "_history":
            guard isReading(request) else { throw wrongMethod(request) }
            return try history(.instance(try key(first, request.path[1])), request, scope)
        case 4 where request.path[2] == "_history":
            guard isReading(request) else { throw wrongMethod(request) }
            return try readVersion(try key(first, request.path[1]), request.path[3], scope)
        default: throw FHIRFault(.notFound, "path.unknown-address", ["path": request.path.joined(separator: "/")])
        }
    }

    private func root(_ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        guard request.method == .post else { throw wrongMethod(request) }
        return try await BundleService(self).respond(request, scope)
    }

    private func type(_ name: String, _ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        switch request.method {
        case .get, .head: try search(name, request, scope)
        case .post: try await create(name, request, scope)
        default: throw wrongMethod(request)
        }
    }

    private func typeOrInstance(_ name: String, _ request: FHIRRequest, _ scope: AccessScope) async throws -> FHIRResponse {
        let second = request.path[1]
        if second == "_search" {
            guard request.method == .post || isReading(request) else { throw wrongMethod(request) }
            return try search(name, request, scope)
        }
        if second == "_history" { return try history(.type(name), request, scope) }
        if second.hasPrefix("$") { throw FHIRFault(.notFound, "operation.unknown", ["name": second]) }
        let key = try key(name, second)
        switch request.method {
        case .get, .head: return try read(key, request, scope)
        case .put: return try await update(key, request, scope)
        case .delete: return try await delete(key, request, scope)
        default: throw wrongMethod(request)
        }
    }

    func key(_ type: String, _ id: String) throws(FHIRFault) -> ResourceKey {
        guard ResourceKey.isValidID(id) else { throw FHIRFault(.badRequest, "record.id", ["id": id]) }
        return ResourceKey(type, id)
    }

    private func isReading(_ request: FHIRRequest) -> Bool { request.method == .get || request.method == .head }

    func wrongMethod(_ request: FHIRRequest) -> FHIRFault {
        FHIRFault(.notAllowed, "method.not-allowed", ["method": request.method.rawValue, "path": request.path.joined(separator: "/")])
    }
}
