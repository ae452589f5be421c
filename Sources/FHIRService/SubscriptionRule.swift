import FHIRModel
import FHIRSearch
public import Records

/// What a Subscription must be to be kept (https://hl7.org/fhir/R4/subscription.html): readable criteria, a channel that we serve.
public enum SubscriptionRule {
    public static let rule = WriteRule(types: ["Subscription"]) { transaction, key, old, new in
        let present = try transaction.subscriptionState(key)
        // It speaks in its owner's name: nobody else turns it, or where it speaks to.
        if let present, ![.operatorStaff, .system].contains(transaction.scope.role), present.user != transaction.scope.user {
            throw FHIRFault(.forbidden, "access.forbidden", ["type": "Subscription"])
        }
        guard let new else { return }
        _ = try SubscriptionCriteria.search(new)
        let channel = new["channel"]
        guard let kind = channel["type"].string, ["rest-hook", "email", "sms"].contains(kind) else {
            throw FHIRFault(.businessRule, "subscription.channel", ["type": channel["type"].string ?? ""], at: "Subscription.channel.type")
        }
        guard isEndpoint(channel["endpoint"].string ?? "", kind) else {
            throw FHIRFault(.businessRule, "subscription.endpoint", at: "Subscription.channel.endpoint")
        }
        let status = new["status"].string ?? ""
        // The server alone says that a subscription is active.
        if transaction.scope.role != .system, status == "active", old?["status"].string != status {
            throw FHIRFault(.businessRule, "subscription.status", ["status": status], at: "Subscription.status")
        }
        if let old, transaction.scope.role != .system, status == "active",
            old["channel"].text != new["channel"].text || old["criteria"].string != new["criteria"].string
        {
            // Another address, or another question, begins with another handshake.
            throw FHIRFault(.businessRule, "subscription.status", ["status": status], at: "Subscription.status")
        }
        guard status == "requested" else { return }
        // It listens on behalf of whoever asked; what was counted before stays counted.
        var state = SubscriptionState(transaction.scope)
        state.delivered = present?.newest ?? 0
        try transaction.keep(state, of: key)
    }

    /// Nothing in an address may end a line or a command of the mail protocol.
    private static func isEndpoint(_ text: String, _ kind: String) -> Bool {
        switch kind {
        case "email":
            let parts = text.dropFirst("mailto:".count).split(separator: "@", omittingEmptySubsequences: false)
            return text.hasPrefix("mailto:") && parts.count == 2
                && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f && $0 != 0x3c && $0 != 0x3e } }
        case "sms": return text.hasPrefix("tel:") && text.count > 7 && text.dropFirst(4).allSatisfy { $0.isASCII && ($0.isNumber || "+-".contains($0)) }
        default: return text.hasPrefix("http://") || text.hasPrefix("https://")
        }
    }
}
