import FHIRModel
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

    private static func isReferral(_ task: Resource?) -> Bool {
        task?["businessStatus"]["coding"].items.contains { $0["system"].string == ReferralState.system } ?? false
    }
}
