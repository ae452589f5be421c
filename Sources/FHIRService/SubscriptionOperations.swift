import FHIRModel
import FHIRSearch
import Records

/// `$status` and `$events`: how far a subscription has come, and what it was told, for one that missed something.
enum SubscriptionOperations {
    static let all: [FHIROperation] = [
        FHIROperation("status", types: ["Subscription"], levels: [.type, .instance]) { try status($0) },
        FHIROperation("events", types: ["Subscription"], levels: [.instance]) { try events($0) },
    ]

    private static func status(_ call: OperationCall) throws -> FHIRResponse {
        let now = call.router.surroundings.now()
        let keys = try call.id != nil ? [call.key()] : call.texts("id").map { ResourceKey("Subscription", $0) }
        let entries = try call.router.records.read(as: call.scope) { reader in
            try keys.map { key -> JSONTree in
                let notice = SubscriptionNotice(try reader.read(key).resource(), base: call.router.base)
                let state = try own(reader, key, call.scope)
                let tree = notice.status(.status, total: state?.newest ?? 0, events: [], content: .empty, error: state?.error ?? "", now: now)
                return ["resource": tree, "search": ["mode": "match"]]
            }
        }
        let bundle: JSONTree = ["resourceType": "Bundle", "type": "searchset", "total": .number("\(entries.count)")]
        return FHIRResponse(200, bundle.with("entry", entries.isEmpty ? nil : .array(entries)).bytes)
    }

    private static func events(_ call: OperationCall) throws -> FHIRResponse {
        let key = try call.key()
        let since = call.text("eventsSinceNumber").flatMap { Int($0) } ?? 1
        let until = call.text("eventsUntilNumber").flatMap { Int($0) } ?? .max
        let content = call.text("content").flatMap(SubscriptionNotice.Content.init)
        let now = call.router.surroundings.now()
        let bundle = try call.router.records.read(as: call.scope) { reader -> JSONTree in
            let notice = SubscriptionNotice(try reader.read(key).resource(), base: call.router.base)
            let state = try own(reader, key, call.scope)
            let events = try reader.subscriptionEvents(key, after: max(1, since) - 1, limit: 1000).filter { $0.number <= until }
            let wanted = content ?? notice.content
            let resources = wanted == .full ? try events.map { try reader.read($0.subject, version: $0.version) } : []
            let status = notice.status(.query, total: state?.newest ?? 0, events: events, content: wanted, now: now)
            return notice.bundle(status, resources: resources, id: call.router.surroundings.newID(), now: now)
        }
        return FHIRResponse(200, bundle.bytes)
    }

    /// The state, for whoever made the subscription and for operators.
    private static func own(_ reader: ScopedReader, _ key: ResourceKey, _ scope: AccessScope) throws -> SubscriptionState? {
        let state = try reader.subscriptionState(key)
        guard state == nil || state?.user == scope.user || scope.role == .operatorStaff || scope.role == .system else {
            throw FHIRFault(.forbidden, "access.forbidden", ["type": "Subscription"])
        }
        return state
    }
}
