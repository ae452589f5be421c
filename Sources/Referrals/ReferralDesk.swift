public import FHIRModel
public import Records

/// The only door to referrals: reads, asks the case, writes, posts the event, within one transaction.
public struct ReferralDesk: Sendable {
    private let surroundings: Surroundings

    public init(_ surroundings: Surroundings) { self.surroundings = surroundings }

    /// Sends a referral; gives the Task's key. Throws `.businessRule` for what is missing on the form.
    public func submit(_ transaction: ScopedTransaction, _ form: ReferralForm) throws -> ResourceKey {
        let referrer = transaction.scope.organisation
        try form.check(referrer: referrer)
        _ = try transaction.read(form.patient)
        _ = try transaction.read(ResourceKey("Organization", form.recipient))
        var referral = ReferralCase(state: .draft, referrer: referrer, recipient: form.recipient)
        try referral.apply(.submit, by: .referrer)
        let request = ResourceKey("ServiceRequest", surroundings.newID())
        let task = ResourceKey("Task", surroundings.newID())
        let now = transaction.now
        try transaction.put(ReferralResources.serviceRequest(id: request.id, form, requester: transaction.scope.user, at: now), id: request.id)
        let deadline = ReferralClock.deadline(form.priority, from: now)
        try transaction.put(
            ReferralResources.task(
                id: task.id, form, request: request, referrer: referrer, state: referral.state, at: now, deadline: deadline), id: task.id)
        try transaction.post("referral.submitted", task, audience: [referrer, form.recipient])
        return task
    }

    /// Moves a referral on. `output` is what the step made: an appointment, a summary.
    ///
    /// Throws `.businessRule` when the step is not allowed now, `.forbidden` when the caller's institution has no part in it.
    public func move(
        _ transaction: ScopedTransaction, _ key: ResourceKey, _ command: ReferralCommand, reason: String = "", output: [JSONTree] = []
    ) throws {
        let stored = try transaction.read(key)
        let task = try stored.resource()
        var referral = try ReferralResources.referralCase(task)
        guard let actor = referral.actor(transaction.scope.organisation) else { throw FHIRFault(.forbidden, "access.forbidden", ["type": "Task"]) }
        try referral.apply(command, by: actor, reason: reason)
        var next = try task.setting("status", to: .string(referral.state.taskStatus))
            .setting("businessStatus", to: ReferralResources.businessStatus(referral.state))
            .setting("lastModified", to: .string(transaction.now.text))
        if !reason.isEmpty { next = try next.setting("statusReason", to: ["text": .string(reason)]) }
        if !output.isEmpty {
            let present = task["output"].exists ? task["output"].items.map { JSONTree.verbatim(Array($0.text)) } : []
            next = try next.setting("output", to: .array(present + output))
        }
        try transaction.put(PreparedResource(next), id: key.id, expecting: .version(stored.version))
        if let status = referral.state.requestStatus { try close(transaction, task, status) }
        try transaction.post("referral.\(referral.state.rawValue)", key, audience: [referral.referrer, referral.recipient])
    }

    /// The order ends with its referral.
    private func close(_ transaction: ScopedTransaction, _ task: Resource, _ status: String) throws {
        guard let key = task["focus"]["reference"].string.flatMap({ ResourceKey($0) }), let request = try transaction.find(key),
            request["status"].string == "active"
        else { return }
        try transaction.put(PreparedResource(request.setting("status", to: .string(status))), id: key.id)
    }

    /// Closes the referral with a summary (回转单). Throws `.businessRule` without one.
    public func complete(_ transaction: ScopedTransaction, _ key: ResourceKey, summary: String) throws {
        if summary.allSatisfy(\.isWhitespace) { throw FHIRFault(.businessRule, "referral.outcome") }
        try move(transaction, key, .complete, output: [["type": ["text": "summary"], "valueString": .string(summary)]])
    }

    /// Opens the way down: a new referral that follows this one, and this one returned.
    public func returnDown(_ transaction: ScopedTransaction, _ key: ResourceKey, to community: String, plan: String) throws -> ResourceKey {
        let task = try transaction.read(key).resource()
        guard let patient = task["for"]["reference"].string.flatMap({ ResourceKey($0) }),
            let request = task["focus"]["reference"].string.flatMap({ ResourceKey($0) })
        else { throw FHIRFault(.invalid, "record.not-found", ["key": key.description]) }
        let down = try submit(
            transaction,
            ReferralForm(
                patient: patient, recipient: community, direction: .down, priority: .routine, reason: task["description"].string ?? plan,
                question: plan, follows: request))
        try move(transaction, key, .returnDown, output: [["type": ["text": "next"], "valueReference": ["reference": .string(down.description)]]])
        return down
    }
}
