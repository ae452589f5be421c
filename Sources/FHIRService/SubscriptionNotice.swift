public import FHIRModel
public import Records

/// What a subscriber is sent: the backport's notification bundle (https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/notifications.html).
public struct SubscriptionNotice: Sendable {
    public enum Kind: String, Sendable {
        case handshake, heartbeat
        case event = "event-notification"
        case status = "query-status"
        case query = "query-event"
    }

    public enum Content: String, Sendable {
        case empty
        case idOnly = "id-only"
        case full = "full-resource"
    }

    public let subscription: Resource
    public let base: String

    public init(_ subscription: Resource, base: String) {
        self.subscription = subscription
        self.base = base
    }

    /// How much a notification carries: as the channel says, else identifiers alone.
    public var content: Content {
        let payload = SubscriptionCriteria.extensionValue(subscription["channel"].member("_payload"), "backport-payload-content")
        return payload["valueCode"].string.flatMap(Content.init) ?? .idOnly
    }

    /// Seconds between heartbeats; nil for none.
    public var heartbeatSeconds: Int? {
        SubscriptionCriteria.extensionValue(subscription["channel"], "backport-heartbeat-period")["valueUnsignedInt"].integer
    }

    /// Seconds that one delivery may take.
    public var timeoutSeconds: Int {
        min(60, SubscriptionCriteria.extensionValue(subscription["channel"], "backport-timeout")["valueUnsignedInt"].integer ?? 20)
    }

    /// Events of one notification at most.
    public var maximumCount: Int {
        max(1, min(100, SubscriptionCriteria.extensionValue(subscription["channel"], "backport-max-count")["valuePositiveInt"].integer ?? 20))
    }

    /// The status as the backport writes it in R4: a Parameters resource.
    public func status(_ kind: Kind, total: Int, events: [SubscriptionEvent], content: Content, error: String = "", now: Instant) -> JSONTree {
        let key = subscription.key?.description ?? ""
        var parts: [JSONTree] = [
            ["name": "subscription", "valueReference": ["reference": .string("\(base)/\(key)")]],
            ["name": "topic", "valueCanonical": .string(subscription["criteria"].string ?? "")],
            ["name": "status", "valueCode": .string(subscription["status"].string ?? "requested")], ["name": "type", "valueCode": .string(kind.rawValue)],
            ["name": "eventsSinceSubscriptionStart", "valueString": .string("\(total)")],
        ]
        for event in events {
            var inner: [JSONTree] = [
                ["name": "eventNumber", "valueString": .string("\(event.number)")], ["name": "timestamp", "valueInstant": .string(event.at.text)],
            ]
            if content != .empty { inner.append(["name": "focus", "valueReference": ["reference": .string("\(base)/\(event.subject)")]]) }
            parts.append(["name": "notificationEvent", "part": .array(inner)])
        }
        if !error.isEmpty { parts.append(["name": "error", "valueCodeableConcept": ["text": .string(error)]]) }
        let profile = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-subscription-status-r4"
        return ["resourceType": "Parameters", "id": .string("status-\(now.milliseconds)"), "meta": ["profile": [.string(profile)]], "parameter": .array(parts)]
    }

    /// The bundle: the status first, then the resources of the events where the content is full. `resources` are those the subscriber may read.
    public func bundle(_ status: JSONTree, resources: [StoredVersion], id: String, now: Instant) -> JSONTree {
        let key = subscription.key?.description ?? ""
        var entries: [JSONTree] = [
            [
                "fullUrl": .string("urn:uuid:" + id), "resource": status, "request": ["method": "GET", "url": .string("\(key)/$status")],
                "response": ["status": "200"],
            ]
        ]
        for found in resources {
            entries.append(
                [
                    "fullUrl": .string("\(base)/\(found.key)"), "resource": .verbatim(found.bytes ?? []),
                    "request": ["method": .string(found.method.httpMethod), "url": .string(found.key.description)],
                    "response": ["status": .string(found.method.isCreation ? "201" : "200"), "lastModified": .string(found.updated.text)],
                ])
        }
        return ["resourceType": "Bundle", "type": "history", "timestamp": .string(now.text), "entry": .array(entries)]
    }
}
