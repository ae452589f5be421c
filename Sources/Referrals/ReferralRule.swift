import FHIRModel
import FHIRSearch
public import Records

/// What every client must keep when it writes Tasks: a referral moves by the machine alone, through `$refer` and `$move`.
public enum ReferralRule {
    /// Members of the Task that the machine owns.
    private static let owned: [String] = ["status", "businessStatus", "requester", "owner", "for", "focus", "code", "restriction", "output", "priority"]

    public static let tasks = WriteRule(types: ["Task"]) { transaction, _, old, new in
        if transaction.scope.role == .system || !isReferral(old) && !isReferral(new) { return }
        guard let old, let new, isReferral(old) else { throw FHIRFault(.businessRule, "referral.by-operation", at: "Task.businessStatus") }
        for name in owned where old.root.member(name).text != new.root.member(name).text {
            throw FHIRFault(.businessRule, "referral.by-operation", at: "Task." + name)
        }
    }

    /// The visit of an open referral is booked, moved and cancelled by the referral's steps, so that neither ever says other than the other.
    public static let appointments = WriteRule(types: ["Appointment"]) { transaction, key, old, new in
        if transaction.scope.role == .system { return }
        let live = ["booked", "arrived", "checked-in"]
        if let old, let new, ["status", "slot", "basedOn"].allSatisfy({ old.root.member($0).text == new.root.member($0).text }) { return }
        for version in [old, new].compactMap({ $0 }) where live.contains(version["status"].string ?? "") {
            guard let request = version["basedOn"][0]["reference"].string.flatMap({ ResourceKey($0) }) else { continue }
            let tasks = try transaction.known(SearchReader().read("Task", [("focus", request.description)]))
            let isOpen = tasks.contains { task in (try? ReferralResources.referralCase(task)).map { !$0.state.isTerminal } ?? false }
            if isOpen { throw FHIRFault(.businessRule, "referral.by-operation", at: "Appointment.status") }
        }
    }

    private static func isReferral(_ task: Resource?) -> Bool {
        task?["businessStatus"]["coding"].items.contains { $0["system"].string == ReferralState.system } ?? false
    }
}
