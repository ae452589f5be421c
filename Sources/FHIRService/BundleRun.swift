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

    /// Answers in the order of the request, whatever the order of processing.
    func run(_ operations: [BundleOperation]) throws -> [JSONTree] {
        var answers = [JSONTree](repeating: .null, count: operations.count)
        for operation in operations {
            do {
                answers[operation.index] = try answer(operation)
            } catch var fault as FHIRFault {
                fault.expression = "Bundle.entry[\(operation.index)]" + (fault.expression.map { " / \($0)" } ?? "")
                throw fault
            }
        }
        try checkReferences(operations)
        return answers
    }

    private func answer(_ operation: BundleOperation) throws -> JSONTree {
        switch operation.action {
        case .nothing: return BundleEntry.answer(FHIRResponse(204), base: router.base)
        case .delete(let key, let expecting):
            let written = try router.remove(transaction, key, expecting: expecting)
            return BundleEntry.answer(FHIRResponse(204, version: written.version, lastModified: written.updated), base: router.base)
        case .create(let prepared, let id):
            return written(try router.put(transaction, prepared, id: id, expecting: .absent), operation.request)
        case .found(let key):
            var response = router.answer(200, try transaction.read(key))
            response.location = "\(key)/_history/\(response.version ?? 1)"
            if operation.request.returning != .representation { response.body = [] }
            return BundleEntry.answer(response, base: router.base)
        case .update(let prepared, let id, let expecting):
            return written(try router.put(transaction, prepared, id: id, expecting: expecting), operation.request)
        case .patch(let patch, let key, let expecting):
            return written(try router.apply(patch, transaction, key, expecting), operation.request)
        case .read:
            var response = try read(operation.request)
            if operation.request.method == .head { response.body = [] }
            return BundleEntry.answer(response, base: router.base)
        }
    }

    /// Reads see what the transaction has written.
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
