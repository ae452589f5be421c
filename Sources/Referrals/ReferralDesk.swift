public import FHIRModel
public import Records

/// The only door to referrals: reads, asks the case, writes, posts the event, within one transaction.
public struct ReferralDesk: Sendable {
    let surroundings: Surroundings
    private let bookings: ReferralBookings
    let figures: ReferralFigures

    public init(_ surroundings: Surroundings, _ bookings: ReferralBookings, _ figures: ReferralFigures) {
        self.surroundings = surroundings
        self.bookings = bookings
        self.figures = figures
    }

    // MARK: moving on

    /// Moves a referral on, with everything that the table's row does besides.
    ///
    /// `expecting`: what the caller saw, so that nobody decides on an old page. `hats`: whom the platform acts for where that is not the scope.
    /// Throws `.businessRule` when the step is not allowed now, `.forbidden` when the caller has no part in it, `.preconditionFailed` when it has
    /// changed since.
    public func move(
        _ transaction: ScopedTransaction, _ key: ResourceKey, _ command: ReferralCommand, _ inputs: ReferralInputs = ReferralInputs(),
        expecting: VersionExpectation = .anything, as hats: Set<ReferralActor>? = nil
    ) throws {
        let stored = try transaction.read(key)
        let task = try stored.resource()
        var referral = try ReferralResources.referralCase(task)
        // A stop that is over is none any more.
        if let stop = ReferralResources.times(task).stop, stop.until <= transaction.now { referral.isStopped = false }
        let before = referral
        let hats = hats ?? ReferralHats.of(transaction.scope, referral, patient: task["for"]["reference"].string ?? "")
        guard !hats.isEmpty else { throw FHIRFault(.forbidden, "access.forbidden", ["type": "Task"]) }
        if case .version(let number) = expecting, number != stored.version { throw try stale(transaction, key, number, before) }
        let inputs = try completed(inputs, command, task, referral, transaction)
        referral.limits = figures.limits
        let row = try referral.apply(command, by: hats, inputs)
        try check(transaction, row, task, inputs)
        let visit = try book(transaction, row, task, from: before, to: referral, inputs)
        let outputs =
            try visit.outputs + ReferralResources.outputs(row, inputs) + follow(transaction, row, task, referral, inputs)
            + say(transaction, row, task, before, inputs)
        let next = try ReferralResources.moved(
            task, from: before, to: referral, row, inputs, outputs, visitEnd: visit.end, figures, at: transaction.now)
        let written = try transaction.put(PreparedResource(next), id: key.id, expecting: .version(stored.version))
        if let status = row.effect("request")?.value { try setRequest(transaction, task, status) }
        try attest(transaction, row, key, version: written.version, inputs)
        let topic = command == .escalate ? "referral.escalated" : "referral.\(referral.state.rawValue)"
        try transaction.post(topic, key, audience: Set([referral.referrer, referral.recipient, before.recipient]).sorted())
    }

    private func check(_ transaction: ScopedTransaction, _ row: ReferralTransition, _ task: Resource, _ inputs: ReferralInputs) throws {
        if row.effect("clock")?.value == "stop" { try checkStop(inputs["until"], at: transaction.now) }
        if row.effect("owner") != nil {
            // A redirection is given a reason anyway.
            try ReferralSender.checkDestination(
                transaction, inputs["destination"], try ReferralResources.referralCase(task).rules,
                leaveReason: inputs["leave-reason"].isEmpty ? inputs["reason"] : inputs["leave-reason"])
        }
        if row.command == .recordNoShow, let visit = try ReferralResources.appointment(task).flatMap({ try transaction.present($0) }),
            let start = visit["start"].string.flatMap({ PartialDate($0) })?.low, start > transaction.now
        {
            throw FHIRFault(.businessRule, "referral.not-yet", ["time": "\(start.day) \(start.clock.prefix(5))"], at: "Appointment.start")
        }
        if row.command == .closeDuplicate {
            let survivor = try transaction.read(ResourceKey("Task", inputs["survivor"])).resource()
            guard survivor.key != task.key, survivor["for"]["reference"].string == task["for"]["reference"].string,
                let other = try? ReferralResources.referralCase(survivor), !other.state.isTerminal
            else { throw FHIRFault(.businessRule, "referral.survivor") }
        }
        guard row.command == .submit, let patient = Self.reference(task, "for") else { return }
        // A draft is held to the whole form when it is sent.
        let request = try Self.reference(task, "focus").flatMap { try transaction.find($0) }
        var form = ReferralForm(
            patient: patient, recipient: Self.reference(task, "owner")?.id ?? "",
            direction: task["code"]["coding"][0]["code"].string.flatMap(ReferralDirection.init) ?? .up,
            priority: task["priority"].string.flatMap(ReferralPriority.init) ?? .routine, reason: task["description"].string ?? "",
            question: request?["note"][0]["text"].string ?? "")
        form.more = request.map(ReferralResources.more) ?? [:]
        form.leaveReason = inputs["leave-reason"]
        try form.check(referrer: transaction.scope.organisation, figures.limits)
        try ReferralSender(transaction: transaction, form: form).check()
        if let key = task.key { _ = try claimProblem(transaction, key, patient, form.reason, inputs["duplicate-reason"]) }
        if let request = request?.key { try planDown(transaction, form, request, sender: transaction.scope.organisation) }
    }

    /// Whether a referral stands on the waiting list, also behind a cancel request.
    private func waits(_ referral: ReferralCase) -> Bool { referral.state == .waitingSlot || referral.resume == .waitingSlot }

    /// Slots and appointments as the row says. Gives the outputs that came of it, and when a visit ends that was taken.
    private func book(
        _ transaction: ScopedTransaction, _ row: ReferralTransition, _ task: Resource, from before: ReferralCase, to referral: ReferralCase,
        _ inputs: ReferralInputs
    ) throws -> (outputs: [JSONTree], end: Instant?) {
        let slot = row.effect("slot")?.value
        let live = ReferralResources.appointment(task)
        if waits(before) && !waits(referral), let entry = ReferralResources.waiting(task) { try bookings.settle(transaction, entry, "cancelled", false) }
        let status = row.effect("appointment")?.value
        if slot == "take" || slot == "swap" {
            let slots = inputs["slot"].split(separator: ",").map { ResourceKey("Slot", String($0)) }
            guard !slots.isEmpty, slots.allSatisfy({ ResourceKey.isValidID($0.id) }) else { throw FHIRFault(.businessRule, "booking.no-slot") }
            let visit = try visit(task, referral, slots, inputs, replaces: slot == "swap" ? live : nil)
            let made = try bookings.take(transaction, visit, surroundings.newID())
            // The new one is held before the old one is let go: all or nothing.
            if slot == "swap", let live { try bookings.settle(transaction, live, "cancelled", false) }
            let end = try transaction.present(made)?["end"].string.flatMap { PartialDate($0) }?.low
            return ([ReferralResources.output("appointment", reference: made)], end)
        }
        if status == "waitlist" {
            var visit = try visit(task, referral, [], inputs, replaces: nil)
            visit.department = try Self.reference(task, "focus").flatMap { try transaction.find($0) }.map(ReferralResources.more)?["department"] ?? ""
            let entry = try bookings.wait(transaction, visit, referral.recipient, surroundings.newID())
            return ([ReferralResources.output("waiting", reference: entry)], nil)
        }
        if let status, status != "booked", let live { try bookings.settle(transaction, live, status, row.command == .stopClinic) }
        return ([], nil)
    }

    private func visit(_ task: Resource, _ referral: ReferralCase, _ slots: [ResourceKey], _ inputs: ReferralInputs, replaces: ResourceKey?) throws
        -> ReferralVisit
    {
        guard let patient = Self.reference(task, "for"), let request = Self.reference(task, "focus") else {
            throw FHIRFault(.invalid, "record.not-found", ["key": task.key?.description ?? "Task"])
        }
        let overlap = inputs["overlap-reason"]
        var visit = ReferralVisit(
            slots: slots, patient: patient, request: request, priority: referral.priority, replaces: replaces, overlapReason: overlap.isEmpty ? nil : overlap)
        visit.recipient = referral.recipient
        return visit
    }

    static func reference(_ task: Resource, _ name: String) -> ResourceKey? { task.root.member(name)["reference"].string.flatMap { ResourceKey($0) } }

    /// The order ends with its referral, or goes on with one that is opened again.
    private func setRequest(_ transaction: ScopedTransaction, _ task: Resource, _ status: String) throws {
        guard let key = Self.reference(task, "focus"), let request = try transaction.find(key), request["status"].string != status else { return }
        try transaction.put(PreparedResource(request.setting("status", to: .string(status))), id: key.id)
    }

    // MARK: what comes of a step

    /// The name of the problem, the way down, and the follow-up that a summary plans. Gives the outputs that lead to them.
    private func follow(_ transaction: ScopedTransaction, _ row: ReferralTransition, _ task: Resource, _ referral: ReferralCase, _ inputs: ReferralInputs)
        throws
        -> [JSONTree]
    {
        if referral.priority.rawValue != task["priority"].string { try hasten(transaction, task, referral.priority) }
        if row.command != .submit { try ReferralDuplicates.follow(transaction, task, referral, wasOpen: !row.from.isTerminal) }
        var outputs = try emergency(transaction, row, task, referral, inputs)
        if row.effect("open")?.value == "linked" { outputs.append(ReferralResources.output("next", reference: try down(transaction, task, inputs))) }
        guard [.complete, .returnDown].contains(row.command), let patient = Self.reference(task, "for"), let request = Self.reference(task, "focus") else {
            return outputs
        }
        let owner = row.command == .returnDown ? inputs["destination"] : referral.referrer
        let text = inputs["plan"].isEmpty ? task["description"].string ?? "" : inputs["plan"]
        let planned = try followUp(transaction, patient, request, owner: owner, sender: referral.recipient, text, on: inputs["follow-up"])
        return outputs + (planned.map { [ReferralResources.output("planned", reference: $0)] } ?? [])
    }

    /// The order, and who waits for a slot, are as urgent as their referral.
    private func hasten(_ transaction: ScopedTransaction, _ task: Resource, _ priority: ReferralPriority) throws {
        if let key = Self.reference(task, "focus"), let request = try transaction.present(key) {
            try transaction.put(PreparedResource(request.setting("priority", to: .string(priority.rawValue))), id: key.id)
        }
        if let key = ReferralResources.waiting(task), let entry = try transaction.present(key), entry["status"].string == "waitlist" {
            try transaction.put(PreparedResource(entry.setting("priority", to: .number("\(ReferralBookings.rank(priority))"))), id: key.id)
        }
    }

    /// Opens the way down: a new referral that follows this one, sent by the same transaction.
    private func down(_ transaction: ScopedTransaction, _ task: Resource, _ inputs: ReferralInputs) throws -> ResourceKey {
        guard let patient = Self.reference(task, "for"), let request = Self.reference(task, "focus") else {
            throw FHIRFault(.invalid, "record.not-found", ["key": task.key?.description ?? "Task"])
        }
        let sender = Self.reference(task, "requester")?.id
        var form = ReferralForm(
            patient: patient, recipient: inputs["destination"], direction: inputs["destination"] == sender ? .back : .down, priority: .routine,
            reason: task["description"].string ?? inputs["plan"], question: inputs["plan"], follows: request)
        for name in ReferralForm.fields { if !inputs[name].isEmpty { form.more[name] = inputs[name] } }
        form.duplicateReason = "follows"
        form.isPlanned = true
        return try submit(transaction, form)
    }

    /// Who did what to which version, and why (https://hl7.org/fhir/R4/provenance.html).
    func attest(_ transaction: ScopedTransaction, _ row: ReferralTransition, _ task: ResourceKey, version: Int, _ inputs: ReferralInputs) throws {
        let id = surroundings.newID()
        try transaction.put(
            ReferralResources.provenance(id: id, row, task, version: version, inputs, scope: transaction.scope, at: transaction.now), id: id)
    }
}
