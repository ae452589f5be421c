public import FHIRModel
public import Records

/// Taking slots: Slots and Appointment change together, and the store's unique claim makes a second booking impossible.
public enum SlotBooking {
    /// Books within the caller's transaction, all slots or none; gives the Appointment's key.
    ///
    /// Throws `.conflict` when a slot is taken or closed or the patient is elsewhere then, `.businessRule` when it is past, outside its window or
    /// beyond a quota or limit, of a closed service or an expert without a licence there, `.notFound` without such a slot.
    @discardableResult
    public static func book(_ transaction: ScopedTransaction, _ order: BookingOrder, _ figures: BookingFigures, id: String) throws -> ResourceKey {
        try make(transaction, order, figures, id: id, hold: nil)
    }

    /// Keeps slots for `owner` until `until`; gives the pending Appointment's key. Throws as `book` does, and `.businessRule` for too many at once.
    @discardableResult
    public static func hold(
        _ transaction: ScopedTransaction, _ order: BookingOrder, _ figures: BookingFigures, id: String, isOffer: Bool = false, until: Instant? = nil
    ) throws -> ResourceKey {
        let owner = order.patient ?? transaction.scope.user
        let end = until ?? transaction.now.adding(minutes: figures.holdMinutes)
        let by = isOffer ? owner : transaction.scope.user
        return try make(transaction, order, figures, id: id) { key in
            Hold.extensions(until: end, by: by, name: isOffer ? nil : try name(transaction, owner, figures, key), entry: order.entry)
        }
    }

    /// One of the person's names for holds is taken; a hold that is over gives its name away.
    private static func name(_ transaction: ScopedTransaction, _ owner: ResourceKey, _ figures: BookingFigures, _ key: ResourceKey) throws -> String {
        let limit = owner.type == "Patient" ? figures.holdsPerPerson : figures.holdsPerClerk
        for number in 0..<limit {
            let name = Hold.name(owner, number)
            if let holder = try transaction.holder(name) {
                // A hold that was ended by hand left its name behind.
                let present = try transaction.present(holder)
                if let present, present["status"].string == "pending", Hold.until(present) != nil, !Hold.isOver(present, at: transaction.now) { continue }
                if present != nil { try settle(transaction, holder, "cancelled", onlyHold: true) }
                if try transaction.holder(name) != nil { try transaction.release(name) }
            }
            try transaction.claim(name, for: key)
            return name
        }
        throw FHIRFault(.businessRule, "booking.holds", ["limit": "\(limit)", "source": "booking.holds-per-person"])
    }

    /// `hold` gives the marks of a hold, once nothing else stands in its way.
    private static func make(
        _ transaction: ScopedTransaction, _ order: BookingOrder, _ figures: BookingFigures, id: String, hold: ((ResourceKey) throws -> JSONTree)?
    ) throws -> ResourceKey {
        let checks = BookingChecks(transaction: transaction, figures: figures, order: order)
        let appointment = ResourceKey("Appointment", id)
        if order.slots.isEmpty { throw FHIRFault(.businessRule, "booking.no-slot") }
        if Set(order.slots).count < order.slots.count { throw FHIRFault(.businessRule, "booking.slot-twice", at: "Appointment.slot") }
        let slots = try order.slots.map { try transaction.read($0).resource() }
        let times = try slots.map { try checks.check($0) }
        // All is asked before anything is written: a caller may catch the refusal and go on with the transaction, and whoever comes too late
        // costs the others of the writer's group nothing.
        let over = try order.slots.compactMap { try yielding(transaction, $0, order) }
        try checks.checkPatient(times, apart: over)
        var behind = ScheduleChecks(transaction: transaction, own: appointment, replaces: order.replaces, recipient: order.recipient, known: order.standings)
        if order.overlapReason != nil { behind.together = order.patient }
        try behind.check(slots, times)
        let book = hold == nil ? try OutsideVisit.book(transaction, slots, order.standings) : nil
        if book != nil, !order.mayWait { throw FHIRFault(.businessRule, "booking.outside-now", at: "Appointment.slot") }
        let marks = try hold?(appointment) ?? book.map { .array(OutsideVisit.marks($0)) }
        let isSure = hold == nil && book == nil
        for holder in over {
            // Who takes an offer waits no more.
            let entry = try transaction.present(holder).flatMap { Hold.isOver($0, at: transaction.now) ? nil : WaitingList.entry(of: $0) }
            try settle(transaction, holder, "cancelled")
            if let entry { try settle(transaction, entry, "cancelled") }
        }
        for key in order.slots {
            try transaction.claim(BookingRule.claim(key), for: appointment)
            try BookingRule.set(key, isSure ? "busy" : "busy-tentative", transaction)
        }
        let first = times.map(\.start).min() ?? transaction.now
        let last = times.map(\.end).max() ?? transaction.now
        let participants = try participants(transaction, slots, order.patient, order.standings)
        let tree: JSONTree = ["resourceType": "Appointment", "id": .string(id)]
        try transaction.put(
            tree.with("extension", marks).with("status", isSure ? "booked" : "pending")
                .with("basedOn", order.request.map { [["reference": .string($0.description)]] })
                .with("start", .string(first.text)).with("end", .string(last.text))
                .with("slot", .array(order.slots.map { ["reference": .string($0.description)] })).with("created", .string(transaction.now.text))
                .with("comment", order.comment.map { .string($0) }).with("participant", .array(participants)),
            id: id, expecting: .absent)
        return appointment
    }

    /// The hold that gives way for this order: one beyond its time, or for this very order; nil for a free slot. Throws `.conflict` for a taken one.
    private static func yielding(_ transaction: ScopedTransaction, _ slot: ResourceKey, _ order: BookingOrder) throws -> ResourceKey? {
        guard let holder = try holder(transaction, slot) else { return nil }
        guard let present = try transaction.present(holder), isFree(present, transaction, order) else {
            throw FHIRFault(.conflict, "booking.taken", at: "Appointment.slot")
        }
        return holder
    }

    private static func isFree(_ holder: Resource, _ transaction: ScopedTransaction, _ order: BookingOrder) -> Bool {
        guard Hold.until(holder) != nil else { return false }
        if Hold.isOver(holder, at: transaction.now) { return true }
        if Hold.isOffer(holder) {
            if WaitingList.entry(of: holder) != nil { return patient(holder) == order.patient }
            return order.request.map { holder["basedOn"][0]["reference"].string == $0.description } ?? false
        }
        // Somebody's own hold for the same patient gives way to what they do now; a clerk's hold for another patient does not.
        return Hold.owner(holder) == transaction.scope.user.description && patient(holder) == order.patient
    }

    /// The appointment that has a slot; nil for a free one.
    public static func holder(_ reader: ScopedReader, _ slot: ResourceKey) throws -> ResourceKey? { try reader.holder(BookingRule.claim(slot)) }

    /// Whether a slot is held for somebody else, so that asking the writer is in vain. An offer may be for whoever asks: that the writer says.
    public static func isKept(_ reader: ScopedReader, _ slot: ResourceKey, from user: ResourceKey, _ patient: ResourceKey?) throws -> Bool {
        guard let holder = try reader.holder(BookingRule.claim(slot)).flatMap({ try reader.find($0) }), !Hold.isOver(holder, at: reader.now),
            !Hold.isOffer(holder)
        else { return false }
        return Hold.owner(holder) != user.description || self.patient(holder) != patient
    }

    static func participants(
        _ transaction: ScopedTransaction, _ slots: [Resource], _ patient: ResourceKey?, _ standings: [ResourceKey: ScheduleStanding]
    ) throws -> [JSONTree] {
        var found: [JSONTree] = []
        if let patient { found.append(["actor": ["reference": .string(patient.description)], "status": "accepted"]) }
        var seen: Set<String> = []
        for slot in slots {
            let key = slot["schedule"]["reference"].string.flatMap { ResourceKey($0) }
            let actors =
                try key.flatMap { standings[$0]?.actors } ?? key.flatMap { try transaction.find($0) }?["actor"].items.compactMap { $0["reference"].string }
            for actor in actors ?? [] where seen.insert(actor).inserted {
                found.append(["actor": ["reference": .string(actor)], "status": "accepted"])
            }
        }
        // An appointment has a participant always (https://hl7.org/fhir/R4/appointment.html): whoever holds it until a patient is named.
        return found.isEmpty ? [["actor": ["reference": .string(transaction.scope.user.description)], "status": "needs-action"]] : found
    }
}
