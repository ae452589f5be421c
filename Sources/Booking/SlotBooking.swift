public import FHIRModel
public import Records

/// Taking a slot: Slot and Appointment change together, and the store's claim makes a second booking impossible.
public enum SlotBooking {
    /// Books `slot` for `patient` within the caller's transaction; gives the Appointment's key.
    ///
    /// Throws `.conflict` when the slot is taken, `.businessRule` when it is past, `.notFound` without such a slot.
    public static func book(
        _ transaction: ScopedTransaction, slot key: ResourceKey, patient: ResourceKey, basedOn request: ResourceKey, id: String
    ) throws -> ResourceKey {
        let stored = try transaction.read(key)
        let slot = try stored.resource()
        guard slot["status"].string == "free" else { throw FHIRFault(.conflict, "booking.taken") }
        guard let start = slot["start"].string, let end = slot["end"].string, let begin = PartialDate(start), begin.low > transaction.now else {
            throw FHIRFault(.businessRule, "booking.past")
        }
        let appointment = ResourceKey("Appointment", id)
        do {
            try transaction.claim(BookingRule.claim(key), for: appointment)
        } catch let fault as FHIRFault where fault.kind == .conflict {
            throw FHIRFault(.conflict, "booking.taken")
        }
        let schedule = try slot["schedule"]["reference"].string.flatMap { ResourceKey($0) }.flatMap { try transaction.find($0) }
        var participants: [JSONTree] = [["actor": ["reference": .string(patient.description)], "status": "accepted"]]
        for actor in schedule?["actor"].items.compactMap({ $0["reference"].string }) ?? [] {
            participants.append(["actor": ["reference": .string(actor)], "status": "accepted"])
        }
        try transaction.put(
            [
                "resourceType": "Appointment", "id": .string(id), "status": "booked",
                "basedOn": [["reference": .string(request.description)]], "slot": [["reference": .string(key.description)]],
                "start": .string(start), "end": .string(end), "created": .string(transaction.now.text), "participant": .array(participants),
            ], id: id, expecting: .absent)
        let busy = try slot.setting("status", to: "busy")
        try transaction.put(PreparedResource(busy), id: key.id, expecting: .version(stored.version))
        return appointment
    }

    /// Brings an appointment into another state. A cancelled one gives its slot back; one that was held or missed keeps it.
    public static func settle(_ transaction: ScopedTransaction, _ key: ResourceKey, _ status: String) throws {
        if status == "cancelled" { return try cancel(transaction, key) }
        let stored = try transaction.read(key)
        let appointment = try stored.resource()
        guard let present = appointment["status"].string, present != "cancelled", present != status else { return }
        try transaction.put(PreparedResource(appointment.setting("status", to: .string(status))), id: key.id, expecting: .version(stored.version))
    }

    /// Gives the slot back and marks the appointment cancelled. Without effect for one that is over or cancelled already.
    public static func cancel(_ transaction: ScopedTransaction, _ key: ResourceKey) throws {
        let stored = try transaction.read(key)
        let appointment = try stored.resource()
        guard let status = appointment["status"].string, ["proposed", "pending", "booked", "arrived", "checked-in", "noshow"].contains(status) else { return }
        let cancelled = try appointment.setting("status", to: "cancelled")
        try BookingRule.appointments.check(transaction, key, appointment, cancelled)
        try transaction.put(PreparedResource(cancelled), id: key.id, expecting: .version(stored.version))
    }
}
