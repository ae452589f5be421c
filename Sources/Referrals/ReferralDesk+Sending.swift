public import FHIRModel
public import Records

extension ReferralDesk {
    /// Sends a referral; gives the Task's key. Throws `.businessRule` for what is missing on the form, `.conflict` with the first one when the same
    /// problem of the patient is referred already.
    public func submit(_ transaction: ScopedTransaction, _ form: ReferralForm) throws -> ResourceKey {
        let sender = try sender(transaction)
        try form.check(referrer: sender, figures.limits)
        try ReferralSender(transaction: transaction, form: form).check()
        var referral = ReferralCase(state: .draft, rules: form.direction, priority: form.priority, referrer: sender, recipient: form.recipient)
        let row = try referral.apply(.submit, by: [.referrer])
        let task = ResourceKey("Task", surroundings.newID())
        var form = form
        try checkLinks(transaction, form)
        if form.duplicateReason.isEmpty, try continues(transaction, form, sender) { form.duplicateReason = "follows" }
        var first = try claimProblem(transaction, task, form.patient, form.reason, form.duplicateReason)
        if first == nil, form.follows == nil {
            first = try ReferralDuplicates.ended(transaction, form.patient, form.reason, days: figures.duplicateDays)
        }
        let request = try write(transaction, task, form, referral, row, requestStatus: "active", twin: first)
        try planDown(transaction, form, request, sender: sender)
        return task
    }

    /// What a referral down plans has an owner where it goes.
    func planDown(_ transaction: ScopedTransaction, _ form: ReferralForm, _ request: ResourceKey, sender: String) throws {
        guard form.isDown, !form.isPlanned else { return }
        _ = try followUp(
            transaction, form.patient, request, owner: form.recipient, sender: sender, form.question, on: form.more["follow-up", default: ""])
    }

    /// A task for a follow-up on a day; nil when none is meant. Throws `.businessRule` for what is no day to come.
    func followUp(
        _ transaction: ScopedTransaction, _ patient: ResourceKey, _ request: ResourceKey, owner: String, sender: String, _ text: String, on day: String
    ) throws -> ResourceKey? {
        if day.isEmpty || ["none", "无"].contains(day) { return nil }
        guard let due = PartialDate(day)?.low, due > transaction.now.adding(days: -1) else {
            throw FHIRFault(.businessRule, "referral.follow-up-date", ["value": day])
        }
        let id = surroundings.newID()
        try transaction.put(
            ReferralResources.followUp(
                id: id, patient: patient, request: request, owner: owner, sender: sender, text: text, due: due.adding(days: 1), at: transaction.now),
            id: id)
        return ResourceKey("Task", id)
    }

    /// Keeps a referral that is not sent yet; it may lack anything but its patient and a destination.
    public func draft(_ transaction: ScopedTransaction, _ form: ReferralForm) throws -> ResourceKey {
        let sender = try sender(transaction)
        _ = try transaction.read(form.patient)
        _ = try transaction.read(ResourceKey("Organization", form.recipient))
        let referral = ReferralCase(
            state: .draft, rules: form.direction, priority: form.priority, referrer: sender, recipient: form.recipient)
        let task = ResourceKey("Task", surroundings.newID())
        _ = try write(transaction, task, form, referral, nil, requestStatus: "draft", twin: nil)
        return task
    }

    /// Whether it goes on with a referral that the sender has received: a link of the chain, no duplicate.
    private func continues(_ transaction: ScopedTransaction, _ form: ReferralForm, _ sender: String) throws -> Bool {
        guard let follows = form.follows, let task = try ReferralQueries.anyTask(transaction, of: follows) else { return false }
        return Self.reference(task, "owner")?.id == sender
    }

    /// What is attached is there and is the patient's own.
    private func checkLinks(_ transaction: ScopedTransaction, _ form: ReferralForm) throws {
        for key in form.results + [form.follows].compactMap({ $0 }) {
            let subject = try transaction.read(key).resource()["subject"]["reference"].string
            if let subject, subject != form.patient.description {
                throw FHIRFault(.businessRule, "referral.other-patient", ["key": key.description], at: "ServiceRequest.supportingInfo")
            }
        }
    }

    /// Only an institution's own people send referrals, and keep drafts of them.
    private func sender(_ transaction: ScopedTransaction) throws -> String {
        let scope = transaction.scope
        guard [.clinician, .bookingClerk, .operatorStaff].contains(scope.role), !scope.organisation.isEmpty else {
            throw FHIRFault(.forbidden, "access.forbidden", ["type": "ServiceRequest"])
        }
        return scope.organisation
    }

    private func write(
        _ transaction: ScopedTransaction, _ task: ResourceKey, _ form: ReferralForm, _ referral: ReferralCase, _ row: ReferralTransition?,
        requestStatus: String,
        twin: ResourceKey?
    ) throws -> ResourceKey {
        let request = ResourceKey("ServiceRequest", surroundings.newID())
        let now = transaction.now
        try transaction.put(
            ReferralResources.serviceRequest(id: request.id, form, requester: transaction.scope.user, status: requestStatus, at: now), id: request.id)
        var made = try ReferralResources.task(id: task.id, form, request: request, referral, figures, at: now)
        if let twin {
            let reason: JSONTree = ["type": ["text": "duplicate-reason"], "valueString": .string(form.duplicateReason)]
            made = try made.setting(
                "output", to: .array([ReferralResources.output("related", reference: twin)] + (form.duplicateReason.isEmpty ? [] : [reason])))
        }
        let written = try transaction.put(PreparedResource(made), id: task.id)
        guard let row else { return request }
        try attest(transaction, row, task, version: written.version, ReferralInputs())
        try transaction.post("referral.submitted", task, audience: [referral.referrer, referral.recipient])
        return request
    }

    /// Takes the name of the problem; gives the referral that has it already when a second one is meant.
    func claimProblem(_ transaction: ScopedTransaction, _ task: ResourceKey, _ patient: ResourceKey, _ problem: String, _ reason: String) throws
        -> ResourceKey?
    {
        if let first = try ReferralDuplicates.present(transaction, patient, problem, days: figures.duplicateDays) {
            if reason.allSatisfy(\.isWhitespace) { throw ReferralDuplicates.refusal(first, days: figures.duplicateDays) }
            return first
        }
        try transaction.claim(ReferralDuplicates.name(patient, problem), for: task)
        return nil
    }
}
