import FHIRModel
import FHIRSearch
public import Records

/// What every client must keep when it writes Tasks: a referral moves by the machine alone, through `$refer` and `$move`.
public enum ReferralRule {
    /// Members of the Task that the machine owns; what parties may add is a note.
    private static let owned: [String] = [
        "status", "businessStatus", "requester", "owner", "for", "focus", "code", "restriction", "output", "priority", "extension", "description", "authoredOn",
        "statusReason",
    ]

    public static let tasks = WriteRule(types: ["Task"]) { transaction, _, old, new in
        if transaction.scope.role == .system || !isReferral(old) && !isReferral(new) { return }
        guard let old, let new, isReferral(old) else { throw FHIRFault(.businessRule, "referral.by-operation", at: "Task.businessStatus") }
        for name in owned where !old.root.member(name).isSame(as: new.root.member(name)) {
            throw FHIRFault(.businessRule, "referral.by-operation", at: "Task." + name)
        }
        let referral = try ReferralResources.referralCase(old)
        if ReferralHats.of(transaction.scope, referral, patient: old["for"]["reference"].string ?? "").isEmpty {
            throw FHIRFault(.forbidden, "access.forbidden", ["type": "Task"])
        }
    }

    /// An institution with referrals under way does not close and does not go: somebody would have them whom nobody reaches.
    public static let institutions = WriteRule(types: ["Organization"]) { transaction, key, old, new in
        guard let old, old["active"].boolean != false, new == nil || new?["active"].boolean == false else { return }
        let open = "draft,requested,received,accepted,in-progress,on-hold"
        for side in ["owner", "requester"] {
            let pairs = [(side, key.description), ("status", open), ("_count", "200")]
            let task = try transaction.allKnown(SearchReader().read("Task", pairs)).first {
                (try? ReferralResources.referralCase($0))?.state.isTerminal == false
            }
            if let task { throw FHIRFault(.conflict, "referral.institution-open", ["key": task.key?.description ?? ""], at: "Organization.active") }
        }
    }

    /// What a summary planned, or an emergency owes, is done by who has it or asked for it, and never lost (case 22).
    public static let followUps = WriteRule(types: ["Task"]) { transaction, _, old, new in
        guard let old, old["code"]["coding"][0]["system"].string == ReferralResources.followUpSystem, transaction.scope.role != .system else { return }
        guard let new else { throw FHIRFault(.businessRule, "referral.follow-up-kept", at: "Task.status") }
        let parties = ["owner", "requester"].compactMap { old.root.member($0)["reference"].string }
        guard transaction.scope.role == .operatorStaff || parties.contains("Organization/" + transaction.scope.organisation) else {
            throw FHIRFault(.forbidden, "access.forbidden", ["type": "Task"])
        }
        for name in ["code", "for", "focus", "owner", "requester", "authoredOn", "restriction"] where !old.root.member(name).isSame(as: new.root.member(name)) {
            throw FHIRFault(.businessRule, "referral.follow-up-kept", at: "Task." + name)
        }
    }

    /// The order of an open referral changes by the referral's steps alone.
    public static let orders = WriteRule(types: ["ServiceRequest"]) { transaction, key, old, new in
        guard let old, transaction.scope.role != .system else { return }
        let kept = ["status", "intent", "subject", "performer", "priority", "requester"]
        if let new, kept.allSatisfy({ old.root.member($0).isSame(as: new.root.member($0)) }) { return }
        if try isOpen(transaction, key.description) { throw FHIRFault(.businessRule, "referral.by-operation", at: "ServiceRequest.status") }
    }

    /// The visit of an open referral is booked, moved and cancelled by the referral's steps, so that neither ever says other than the other.
    public static let appointments = WriteRule(types: ["Appointment"]) { transaction, key, old, new in
        if transaction.scope.role == .system { return }
        let live = ["booked", "arrived", "checked-in"]
        let kept = ["status", "slot", "basedOn", "participant", "start", "end"]
        if let old, let new, kept.allSatisfy({ old.root.member($0).isSame(as: new.root.member($0)) }) { return }
        for version in [old, new].compactMap({ $0 }) where live.contains(version["status"].string ?? "") {
            guard let request = version["basedOn"][0]["reference"].string else { continue }
            if try isOpen(transaction, request) { throw FHIRFault(.businessRule, "referral.by-operation", at: "Appointment.status") }
        }
    }

    private static func isOpen(_ transaction: ScopedTransaction, _ request: String) throws -> Bool {
        try transaction.known(SearchReader().read("Task", [("focus", request)])).contains { task in
            (try? ReferralResources.referralCase(task)).map { !$0.state.isTerminal } ?? false
        }
    }

    /// Who did what stays as it was told: a referral's Provenance and an emergency's Flag are not taken back by hand.
    public static let evidence = WriteRule(types: ["Provenance", "Flag", "Communication"]) { transaction, key, old, new in
        guard let old, transaction.scope.role != .system else { return }
        let isStep = old["activity"]["coding"][0]["system"].string == "urn:junyi:referral-command"
        let isFlag = key.type == "Flag" && old["extension"].items.contains { $0["url"].string == "urn:junyi:flag-task" }
        // What was said about a referral stays as it was said.
        let isSaid = key.type == "Communication" && old["category"].items.contains { $0["coding"][0]["system"].string == "urn:junyi:referral-command" }
        if isStep || isFlag || isSaid { throw FHIRFault(.businessRule, "referral.evidence", at: key.type) }
    }

    private static func isReferral(_ task: Resource?) -> Bool {
        task?["businessStatus"]["coding"].items.contains { $0["system"].string == ReferralState.system } ?? false
    }
}
