public import FHIRModel
public import Records

/// What booking does for a referral; handed in, so that this room knows no slots.
public struct ReferralBookings: Sendable {
    /// Takes a slot for a patient; gives the Appointment's key. Throws `.conflict` when it is taken.
    public var take: @Sendable (ScopedTransaction, _ slot: ResourceKey, _ patient: ResourceKey, _ request: ResourceKey, _ id: String) throws -> ResourceKey
    /// Brings an appointment into a state of R4's appointmentstatus; a cancelled one gives its slot back.
    public var settle: @Sendable (ScopedTransaction, _ appointment: ResourceKey, _ status: String) throws -> Void

    public init(
        take: @escaping @Sendable (ScopedTransaction, ResourceKey, ResourceKey, ResourceKey, String) throws -> ResourceKey,
        settle: @escaping @Sendable (ScopedTransaction, ResourceKey, String) throws -> Void
    ) {
        self.take = take
        self.settle = settle
    }
}

/// The only door to referrals: reads, asks the case, writes, posts the event, within one transaction.
public struct ReferralDesk: Sendable {
    private let surroundings: Surroundings
    private let bookings: ReferralBookings

    public init(_ surroundings: Surroundings, _ bookings: ReferralBookings) {
        self.surroundings = surroundings
        self.bookings = bookings
    }

    /// Sends a referral; gives the Task's key. Throws `.businessRule` for what is missing on the form.
    public func submit(_ transaction: ScopedTransaction, _ form: ReferralForm) throws -> ResourceKey {
        let referrer = transaction.scope.organisation
        try form.check(referrer: referrer)
        _ = try transaction.read(form.patient)
        _ = try transaction.read(ResourceKey("Organization", form.recipient))
        var referral = ReferralCase(state: .draft, rules: form.direction, priority: form.priority, referrer: referrer, recipient: form.recipient)
        let row = try referral.apply(.submit, by: [.referrer])
        let request = ResourceKey("ServiceRequest", surroundings.newID())
        let task = ResourceKey("Task", surroundings.newID())
        let now = transaction.now
        try transaction.put(ReferralResources.serviceRequest(id: request.id, form, requester: transaction.scope.user, at: now), id: request.id)
        let made = ReferralResources.task(id: task.id, form, request: request, referral, at: now)
        let written = try transaction.put(made, id: task.id)
        try attest(transaction, row, task, version: written.version, ReferralInputs())
        try transaction.post("referral.submitted", task, audience: [referrer, form.recipient])
        return task
    }

    /// Moves a referral on, with everything that the table's row does besides.
    ///
    /// `expecting`: what the caller saw, so that nobody decides on an old page. Throws `.businessRule` when the step is not allowed now,
    /// `.forbidden` when the caller has no part in it, `.preconditionFailed` when it has changed since.
    public func move(
        _ transaction: ScopedTransaction, _ key: ResourceKey, _ command: ReferralCommand, _ inputs: ReferralInputs = ReferralInputs(),
        expecting: VersionExpectation = .anything
    ) throws {
        let stored = try transaction.read(key)
        if case .version(let number) = expecting, number != stored.version {
            throw FHIRFault(
                .preconditionFailed, "record.version", ["key": key.description, "expected": "\(number)", "current": "\(stored.version)"])
        }
        let task = try stored.resource()
        var referral = try ReferralResources.referralCase(task)
        let before = referral
        let hats = ReferralHats.of(transaction.scope, referral, patient: task["for"]["reference"].string ?? "")
        guard !hats.isEmpty else { throw FHIRFault(.forbidden, "access.forbidden", ["type": "Task"]) }
        let row = try referral.apply(command, by: hats, inputs)
        if row.effect("owner") != nil { _ = try transaction.read(ResourceKey("Organization", inputs["destination"])) }
        var outputs = try book(transaction, row, task, inputs)
        outputs += ReferralResources.outputs(row, inputs)
        if row.effect("open")?.value == "linked" {
            outputs.append(ReferralResources.output("next", reference: try down(transaction, task, inputs)))
        }
        let next = try ReferralResources.moved(task, from: before, to: referral, row, inputs, outputs, at: transaction.now)
        let written = try transaction.put(PreparedResource(next), id: key.id, expecting: .version(stored.version))
        if let status = row.effect("request")?.value { try setRequest(transaction, task, status) }
        try attest(transaction, row, key, version: written.version, inputs)
        try transaction.post("referral.\(referral.state.rawValue)", key, audience: Set([referral.referrer, referral.recipient, before.recipient]).sorted())
    }

    /// Slots and appointments as the row says. Gives the outputs that came of it.
    private func book(_ transaction: ScopedTransaction, _ row: ReferralTransition, _ task: Resource, _ inputs: ReferralInputs) throws -> [JSONTree] {
        let slot = row.effect("slot")?.value
        let live = ReferralResources.appointment(task)
        var outputs: [JSONTree] = []
        if slot == "take" || slot == "swap" {
            guard ResourceKey.isValidID(inputs["slot"]) else { throw FHIRFault(.businessRule, "booking.no-slot") }
            guard let patient = task["for"]["reference"].string.flatMap({ ResourceKey($0) }),
                let request = task["focus"]["reference"].string.flatMap({ ResourceKey($0) })
            else { throw FHIRFault(.invalid, "record.not-found", ["key": task.key?.description ?? "Task"]) }
            let made = try bookings.take(transaction, ResourceKey("Slot", inputs["slot"]), patient, request, surroundings.newID())
            // The new one is held before the old one is let go: all or nothing.
            if slot == "swap", let live { try bookings.settle(transaction, live, "cancelled") }
            outputs.append(ReferralResources.output("appointment", reference: made))
        } else if let status = row.effect("appointment")?.value, status != "waitlist", status != "booked", let live {
            try bookings.settle(transaction, live, status)
        }
        return outputs
    }

    /// The order ends with its referral, or goes on with one that is opened again.
    private func setRequest(_ transaction: ScopedTransaction, _ task: Resource, _ status: String) throws {
        guard let key = task["focus"]["reference"].string.flatMap({ ResourceKey($0) }), let request = try transaction.find(key),
            request["status"].string != status
        else { return }
        try transaction.put(PreparedResource(request.setting("status", to: .string(status))), id: key.id)
    }

    /// Opens the way down: a new referral that follows this one, sent by the same transaction.
    private func down(_ transaction: ScopedTransaction, _ task: Resource, _ inputs: ReferralInputs) throws -> ResourceKey {
        guard let patient = task["for"]["reference"].string.flatMap({ ResourceKey($0) }),
            let request = task["focus"]["reference"].string.flatMap({ ResourceKey($0) })
        else { throw FHIRFault(.invalid, "record.not-found", ["key": task.key?.description ?? "Task"]) }
        let sender = task["requester"]["reference"].string.flatMap { ResourceKey($0) }?.id
        return try submit(
            transaction,
            ReferralForm(
                patient: patient, recipient: inputs["destination"], direction: inputs["destination"] == sender ? .back : .down, priority: .routine,
                reason: task["description"].string ?? inputs["plan"], question: inputs["plan"], follows: request))
    }

    /// Who did what to which version, and why (https://hl7.org/fhir/R4/provenance.html).
    private func attest(_ transaction: ScopedTransaction, _ row: ReferralTransition, _ task: ResourceKey, version: Int, _ inputs: ReferralInputs) throws {
        let id = surroundings.newID()
        try transaction.put(
            ReferralResources.provenance(id: id, row, task, version: version, inputs, scope: transaction.scope, at: transaction.now), id: id)
    }
}

/// Whom a caller is to a referral.
public enum ReferralHats {
    /// Several hats at once where one person may do several things; none for a stranger. Down and back, one desk wears all of the receiving side.
    public static func of(_ scope: AccessScope, _ referral: ReferralCase, patient: String) -> Set<ReferralActor> {
        switch scope.role {
        case .system: return [.system, .timer]
        case .operatorStaff: return [.coordinator]
        case .patient: return scope.user.description == patient ? [.patient] : []
        case .planner: return []
        case .clinician, .bookingClerk: break
        }
        var hats: Set<ReferralActor> = []
        if scope.organisation == referral.referrer { hats.insert(.referrer) }
        if scope.organisation == referral.recipient {
            if scope.role == .bookingClerk {
                hats.insert(.booking)
            } else {
                hats.formUnion([.triage, .expert])
                if [.down, .back].contains(referral.rules) { hats.insert(.booking) }
            }
        }
        return hats
    }
}
