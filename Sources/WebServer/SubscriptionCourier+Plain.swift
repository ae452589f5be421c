import FHIRModel
import FHIRSchema
import FHIRService
import Records

extension SubscriptionCourier {
    /// https://hl7.org/fhir/R4/subscription.html#rest-hook: with a payload the resource is put to `endpoint/Type/id`; without, an empty POST.
    func plainRequest(_ notice: SubscriptionNotice, _ state: SubscriptionState, _ event: SubscriptionEvent) throws -> WebHook.Call {
        let channel = notice.subscription["channel"]
        let endpoint = channel["endpoint"].string ?? ""
        let headers = channel["header"].items.compactMap(\.string)
        guard let payload = channel["payload"].string, !payload.isEmpty else { return WebHook.Call(method: "POST", address: endpoint, headers: headers) }
        guard let found = try? records.read(as: state.scope(request: "subscription"), { try $0.read(event.subject, version: event.version) }) else {
            return WebHook.Call(method: "POST", address: endpoint, headers: headers)
        }
        let isXML = payload.contains("xml")
        let body = isXML ? XMLResource.xml(try found.resource()) : found.bytes ?? []
        return WebHook.Call(
            method: "PUT", address: "\(endpoint)/\(event.subject)", headers: headers + ["Content-Type: application/fhir+\(isXML ? "xml" : "json")"], body: body)
    }

    /// People are told one by one, so that none is told twice of what was taken already.
    func tell(_ notice: SubscriptionNotice, _ key: ResourceKey, _ state: SubscriptionState, _ events: [SubscriptionEvent]) async throws -> Bool {
        var state = state
        for event in events {
            let problem =
                if let post { await post.send(notice.subscription["channel"], event.subject, seconds: notice.timeoutSeconds) } else { "no mail" as String? }
            guard try await settle(key, &state, through: event.number, problem) else { return false }
        }
        return true
    }
}
