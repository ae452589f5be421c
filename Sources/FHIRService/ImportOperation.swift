import FHIRModel
import Records

/// `$import`: NDJSON in the body, a resource a line, kept under their own ids. Lines that are refused are told with their number; the others are kept.
struct ImportOperation {
    private let call: OperationCall

    static let mediaTypes: Set<String> = ["application/fhir+ndjson", "application/ndjson", "application/x-ndjson"]
    /// Resources of one transaction.
    private static let groupSize = 400

    init(_ call: OperationCall) { self.call = call }

    func respond() async throws -> FHIRResponse {
        guard Self.mediaTypes.contains(call.request.contentType) else {
            throw FHIRFault(.unsupportedMedia, "media.unsupported", ["type": call.request.contentType])
        }
        guard [.operatorStaff, .system].contains(call.scope.role) else { throw FHIRFault(.forbidden, "access.forbidden", ["type": "$import"]) }
        var ready: [(PreparedResource, String)] = []
        var refused: [FHIRFault] = []
        for (number, line) in call.request.body.split(separator: 0x0a, omittingEmptySubsequences: false).enumerated() where line.contains(where: { $0 > 0x20 })
        {
            do {
                let resource = try Resource(Array(line))
                let id = resource.id ?? call.router.surroundings.newID()
                guard ResourceKey.isValidID(id) else { throw FHIRFault(.badRequest, "record.id", ["id": id]) }
                ready.append((try call.router.whole(resource), id))
            } catch var fault as FHIRFault {
                fault.expression = "line \(number + 1)" + (fault.expression.map { " / \($0)" } ?? "")
                refused.append(fault)
            }
        }
        for start in stride(from: 0, to: ready.count, by: Self.groupSize) {
            let group = Array(ready[start..<min(start + Self.groupSize, ready.count)])
            let router = call.router
            try await router.records.write(as: call.scope) { transaction in
                for (prepared, id) in group { _ = try router.put(transaction, prepared, id: id, expecting: .anything) }
            }
        }
        var parts: [JSONTree] = [
            ["name": "imported", "valueInteger": .number("\(ready.count)")], ["name": "refused", "valueInteger": .number("\(refused.count)")],
        ]
        if let first = refused.first {
            var all = first
            all.also = Array(refused.dropFirst())
            parts.append(["name": "outcome", "resource": OperationOutcome.tree(all, call.request.language)])
        }
        return OperationCall.parameters(parts)
    }
}
