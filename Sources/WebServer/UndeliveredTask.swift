import FHIRModel
import Records

/// Somebody owns every message that does not arrive: a Task of the subscriber's institution, with a clock, until it does.
struct UndeliveredTask {
    /// Failed attempts after which somebody is asked to look.
    static let attempts = 3
    private let key: ResourceKey
    private let subscription: ResourceKey
    private let now: Instant

    init(_ subscription: ResourceKey, _ now: Instant) {
        self.subscription = subscription
        self.now = now
        key = ResourceKey("Task", String(("undelivered-" + subscription.id).prefix(64)))
    }

    func open(_ transaction: ScopedTransaction, _ problem: String) throws {
        if try transaction.present(key)?["status"].string == "requested" { return }
        let state = try transaction.subscriptionState(subscription)
        let organisation = state?.scope(request: "subscription").organisation ?? ""
        // Where nobody's institution is known, the region's office has it.
        let owner: JSONTree = organisation.isEmpty ? ["display": "operator"] : ["reference": .string("Organization/" + organisation)]
        try transaction.put(
            [
                "resourceType": "Task", "id": .string(key.id),
                "extension": [["url": .string(OwnedTask.alarmURL), "valueDateTime": .string(now.adding(days: 1).text)]],
                "status": "requested", "intent": "order", "code": ["coding": [["system": "urn:junyi:message", "code": "undelivered"]]],
                "description": .string(String(problem.prefix(300))), "focus": ["reference": .string(subscription.description)],
                "authoredOn": .string(now.text), "lastModified": .string(now.text), "requester": ["reference": "Device/junyi"], "owner": owner,
            ], id: key.id)
    }

    func close(_ transaction: ScopedTransaction) throws {
        guard let task = try transaction.present(key), task["status"].string == "requested" else { return }
        let done = try task.setting("status", to: "completed").setting("lastModified", to: .string(now.text)).removing("extension")
        try transaction.put(PreparedResource(done), id: key.id)
    }
}
