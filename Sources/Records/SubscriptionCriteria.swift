public import FHIRModel
public import FHIRSearch

/// What a Subscription asks for: R4's own criteria, or a topic with a filter as the R5 backport writes it
/// (https://hl7.org/fhir/uv/subscriptions-backport/STU1.1).
public enum SubscriptionCriteria {
    private static let profile = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/"
    /// Topics are those of a resource type that changes: `urn:junyi:topic:Observation`.
    public static let topicPrefix = "urn:junyi:topic:"

    /// Whether it is written as the backport writes it.
    public static func isTopic(_ subscription: Resource) -> Bool { subscription["criteria"].string.map { !$0.contains("?") && $0.contains(":") } ?? false }

    /// The search that an event must fulfil. Throws `.invalid` with the place for one that cannot be read.
    public static func search(_ subscription: Resource) throws(FHIRFault) -> SearchRequest {
        guard var text = subscription["criteria"].string else {
            throw FHIRFault(.required, "element.required", ["element": "criteria"], at: "Subscription.criteria")
        }
        if isTopic(subscription) {
            let filter = extensionValue(subscription.root.member("_criteria"), "backport-filter-criteria")["valueString"].string
            guard text.hasPrefix(topicPrefix) || filter != nil else {
                throw FHIRFault(.invalid, "subscription.topic", ["topic": text], at: "Subscription.criteria")
            }
            text = filter ?? String(text.dropFirst(topicPrefix.count))
        }
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let search = try search(String(parts[0]), parts.count == 2 ? String(parts[1]) : "")
        guard ParameterTable.r4.parameter(search.type, "_tag") != nil else {
            throw FHIRFault(.invalid, "resource.unknown-type", ["type": search.type], at: "Subscription.criteria")
        }
        return search
    }

    /// The search for `type` that the text of a query asks for.
    static func search(_ type: String, _ query: String) throws(FHIRFault) -> SearchRequest {
        try SearchReader().read(type, pairs(query[...]))
    }

    /// `a=b&c=d`; percent escapes are read.
    private static func pairs(_ text: Substring) -> [(String, String)] {
        text.split(separator: "&").map { part in
            let pieces = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { $0.removingPercentEscapes }
            return (pieces[0], pieces.count == 2 ? pieces[1] : "")
        }
    }

    /// An extension of the backport on an element, or missing.
    public static func extensionValue(_ element: JSONValue, _ name: String) -> JSONValue {
        element["extension"].items.first { $0["url"].string == profile + name } ?? .missing
    }
}

extension Substring {
    fileprivate var removingPercentEscapes: String {
        var bytes: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            if byte == 0x25, rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == 0x2b ? 0x20 : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
