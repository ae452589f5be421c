import FHIRModel
import FHIRService
import Records

/// `GET Task/$changes?after=N`: the work lists of an institution for programs, by what changed since.
///
/// A Bundle of the Tasks that changed after event N for the caller's institution, as they are now, each once, the last changed at the end; its `next`
/// link goes on after the last event that was looked at, today or next week. Without `after` it holds none, and `next` begins now; 0 begins with the
/// first event that is kept.
struct TaskChanges: Sendable {
    private let services: WebServices
    /// Events of one answer.
    private static let usual = 500
    private static let most = 1000

    init(_ services: WebServices) { self.services = services }

    func respond(_ call: OperationCall) throws -> FHIRResponse {
        try call.requireNames(["after", "_count"])
        let after = try number(call, "after")
        let limit = min(Int(try number(call, "_count") ?? Int64(Self.usual)), Self.most)
        if limit < 1 { throw FHIRFault(.badRequest, "search.value", ["parameter": "_count", "value": "\(limit)"]) }
        let (tasks, last) = try services.records.read(as: call.scope) { reader -> ([StoredVersion], Int64) in
            guard let after else { return ([], try reader.newestEvent()) }
            let (keys, last) = try reader.changedTasks(after: after, limit: limit)
            return (keys.compactMap { try? reader.read($0) }, last)
        }
        let base = call.router.base
        let entries = tasks.map { task -> JSONTree in
            ["fullUrl": .string("\(base)/\(task.key)"), "resource": .verbatim(task.bytes ?? []), "search": ["mode": "match"]]
        }
        let tree: JSONTree = [
            "resourceType": "Bundle", "type": "searchset",
            "link": [["relation": "next", "url": .string("\(base)/Task/$changes?after=\(last)&_count=\(limit)")]],
        ]
        return FHIRResponse(200, tree.with("entry", entries.isEmpty ? nil : .array(entries)).bytes)
    }

    private func number(_ call: OperationCall, _ name: String) throws(FHIRFault) -> Int64? {
        guard let text = call.text(name) else { return nil }
        guard let number = Int64(text), number >= 0 else { throw FHIRFault(.badRequest, "search.value", ["parameter": name, "value": text]) }
        return number
    }
}
