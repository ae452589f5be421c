import FHIRModel
import FHIRSchema
import FHIRSearch
import Records

/// Carries the operations of a plan out within one transaction.
struct BundleRun {
    private let router: FHIRRouter
    private let transaction: ScopedTransaction

    init(_ router: FHIRRouter, _ transaction: ScopedTransaction) {
        self.router = router
        self.transaction = transaction
    }

    /// Outcomes in the order of the request, whatever the order of processing.
    func run(_ operations: [BundleOperation]) throws -> [BundleOutcome] {
        var outcomes = [BundleOutcome](repeating: .nothing, count: operations.count)
        for operation in operations { outcomes[operation.index] = try placing(operation.index) { try outcome(operation) } }
        try checkReferences(operations)
        return outcomes
    }

    /// What the entries are answered.
    func answers(_ outcomes: [BundleOutcome], _ requests: [FHIRRequest]) throws -> [JSONTree] {
        try outcomes.indices.map { index in try placing(index) { try answer(outcomes[index], requests[index]) } }
    }

    /// A fault says in which entry it is.
    private func placing<Result>(_ index: Int, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch var fault as FHIRFault {
            fault.expression = "Bundle.entry[\(index)]" + (fault.expression.map { " / \($0)" } ?? "")
            throw fault
        }
    }

    private func outcome(_ operation: BundleOperation) throws -> BundleOutcome {
        switch operation.action {
        case .nothing: .nothing
        case .delete(let key, let expecting): .deleted(try router.remove(transaction, key, expecting: expecting))
        case .create(let prepared, let id): .written(try router.put(transaction, prepared, id: id, expecting: .absent))
        case .found(let key): .found(try transaction.read(key))
        case .update(let prepared, let id, let expecting): .written(try router.put(transaction, prepared, id: id, expecting: expecting))
        case .patch(let patch, let key, let expecting): .written(try router.apply(patch, transaction, key, expecting))
        // Reads see what the transaction has written.
        case .read: .read
        }
    }

    private func answer(_ outcome: BundleOutcome, _ request: FHIRRequest) throws -> JSONTree {
        switch outcome {
        case .nothing: return BundleEntry.answer(FHIRResponse(204), base: router.base)
        case .deleted(let version): return BundleEntry.answer(FHIRResponse(204, version: version.version, lastModified: version.updated), base: router.base)
        case .written(let version): return written(version, request)
        case .found(let version):
            var response = router.answer(200, version)
            response.location = "\(version.key)/_history/\(version.version)"
            if request.returning != .representation { response.body = [] }
            return BundleEntry.answer(response, base: router.base)
        case .read:
            var response = try read(request)
            if request.method == .head { response.body = [] }
            return BundleEntry.answer(response, base: router.base)
        }
    }

    private func read(_ request: FHIRRequest) throws -> FHIRResponse {
        let path = request.path
        guard let type = path.first, Definitions.r4.isResourceType(type) else { throw FHIRFault(.badRequest, "bundle.url") }
        switch path.count {
        case 1: return try router.searchSet(transaction, path[0], request)
        case 2 where path[1] == "_history": return try router.historySet(transaction, .type(path[0]), request)
        case 2:
            let found = try transaction.read(try router.key(path[0], path[1]))
            if router.isKnown(found, request) { return FHIRResponse(304, version: found.version, lastModified: found.updated) }
            return try router.subsetted(router.answer(200, found), request)
        case 3 where path[2] == "_history": return try router.historySet(transaction, .instance(try router.key(path[0], path[1])), request)
        case 4 where path[2] == "_history":
            guard let version = Int(path[3]) else { throw FHIRFault(.notFound, "record.no-version", ["key": path[0] + "/" + path[1], "version": path[3]]) }
            return router.answer(200, try transaction.read(try router.key(path[0], path[1]), version: version))
        default: throw FHIRFault(.badRequest, "bundle.url")
        }
    }

    /// The body only when the client asked for it: a large transaction would send everything back.
    private func written(_ version: StoredVersion, _ request: FHIRRequest) -> JSONTree {
        var request = request
        request.returning = request.returning ?? .minimal
        return BundleEntry.answer(router.written(version, request), base: router.base)
    }

    private func checkReferences(_ operations: [BundleOperation]) throws {
        var written: [PreparedResource] = []
        var deleted: [ResourceKey] = []
        for operation in operations {
            switch operation.action {
            case .create(let prepared, _), .update(let prepared, _, _): written.append(prepared)
            case .delete(let key, _): deleted.append(key)
            default: continue
            }
        }
        try router.checkReferences(transaction, written: written, deleted: deleted)
    }
}
