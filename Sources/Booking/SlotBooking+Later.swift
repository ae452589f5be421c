public import FHIRModel
public import Records

/// What becomes of an appointment.
extension SlotBooking {
    /// Makes a hold a booking. Throws `.conflict` when it is over or was never one, `.forbidden` for another's.
    public static func confirm(
        _ transaction: ScopedTransaction, _ key: ResourceKey, _ order: BookingOrder, _ figures: BookingFigures
    ) throws {
        let stored = try transaction.read(key)
        let appointment = try stored.resource()
        guard let end = Hold.until(appointment) else { throw FHIRFault(.conflict, "booking.expired", at: "Appointment.status") }
        if end <= transaction.now { throw FHIRFault(.conflict, "booking.expired", at: "Appointment.status") }
        guard transaction.scope.role == .operatorStaff || Hold.owner(appointment) == transaction.scope.user.description else {
            throw FHIRFault(.forbidden, "access.forbidden", ["type": "Appointment"])
        }
        let slots = keys(appointment)
        let read = try slots.map { try transaction.read($0).resource() }
        let patient = order.patient ?? self.patient(appointment)
        guard let patient else { throw FHIRFault(.required, "operation.parameter", ["name": "patient-reference"], at: "Parameters.parameter") }
        var order = order
        order.slots = slots
        order.patient = patient
        order.replaces = key
        let checks = BookingChecks(transaction: transaction, figures: figures, order: order)
        let times = try read.map { try checks.check($0) }
        try ScheduleChecks(transaction: transaction, own: key, recipient: order.recipient, known: order.standings, asksElsewhere: false).check(read, times)
        // A hold in the patient's name has kept others away since; one in nobody's name is asked now.
        if self.patient(appointment) != patient { try checks.checkPatient(times) }
        try releaseHold(transaction, appointment, key)
        if let entry = WaitingList.entry(of: appointment) { try settle(transaction, entry, "cancelled") }
        let book = try OutsideVisit.book(transaction, read, order.standings)
        var next = try without(appointment, Hold.urls).setting("status", to: book == nil ? "booked" : "pending")
            .setting("participant", to: .array(participants(transaction, read, patient, order.standings)))
        if let request = order.request { next = try next.setting("basedOn", to: [["reference": .string(request.description)]]) }
        if let comment = order.comment { next = try next.setting("comment", to: .string(comment)) }
        if let book { next = try next.appending(OutsideVisit.marks(book), to: "extension") }
        try transaction.put(PreparedResource(next), id: key.id, expecting: .version(stored.version))
        if book == nil { for slot in slots { try BookingRule.set(slot, "busy", transaction) } }
    }

    /// Moves an appointment to other slots under its own id: all of the new ones are taken before any of the old ones is given back.
    public static func change(_ transaction: ScopedTransaction, _ key: ResourceKey, _ order: BookingOrder, _ figures: BookingFigures) throws {
        let appointment = try transaction.read(key).resource()
        guard appointment["status"].string == "booked" else {
            throw FHIRFault(.businessRule, "booking.status", ["status": appointment["status"].string ?? ""], at: "Appointment.status")
        }
        var order = order
        order.replaces = key
        let held = Set(keys(appointment))
        let checks = BookingChecks(transaction: transaction, figures: figures, order: order)
        let read = try order.slots.map { try transaction.read($0).resource() }
        let times = try zip(order.slots, read).map { try held.contains($0) ? BookingChecks.times($1) : checks.check($1) }
        try checks.checkPatient(times)
        // A hospital that keeps its own book answers for a visit as a whole: another time is another visit.
        if try OutsideVisit.hospital(of: appointment) != nil || OutsideVisit.book(transaction, read, order.standings) != nil {
            throw FHIRFault(.businessRule, "booking.outside-move", at: "Appointment.slot")
        }
        try ScheduleChecks(transaction: transaction, own: key, recipient: order.recipient, known: order.standings).check(read, times)
        var next = try appointment.setting("slot", to: .array(order.slots.map { ["reference": .string($0.description)] }))
            .setting("start", to: .string((times.map(\.start).min() ?? transaction.now).text))
            .setting("end", to: .string((times.map(\.end).max() ?? transaction.now).text))
            .setting("participant", to: .array(participants(transaction, read, order.patient ?? patient(appointment), order.standings)))
        if let comment = order.comment { next = try next.setting("comment", to: .string(comment)) }
        try BookingRule.move(transaction, key, appointment, next)
        try transaction.put(PreparedResource(next), id: key.id)
    }

    /// Brings an appointment into another state. A cancelled one gives its slots back; one that was held or missed keeps them.
    ///
    /// `onlyHold`: nothing is done to what is no hold.
    public static func settle(_ transaction: ScopedTransaction, _ key: ResourceKey, _ status: String, onlyHold: Bool = false) throws {
        guard let appointment = try transaction.present(key), let present = appointment["status"].string else { return }
        if onlyHold && Hold.until(appointment) == nil { return }
        if present == "cancelled" || present == status { return }
        if status == "cancelled" && !["proposed", "pending", "booked", "arrived", "checked-in", "noshow", "waitlist"].contains(present) { return }
        try releaseHold(transaction, appointment, key)
        if present == "waitlist" { try WaitingList.left(transaction, appointment, key) }
        var next = try without(appointment, [Hold.untilURL, Hold.nameURL]).setting("status", to: .string(status))
        if status == "cancelled" { next = try OutsideVisit.cancelled(next) }
        try BookingRule.move(transaction, key, appointment, next)
        try transaction.put(PreparedResource(next), id: key.id)
    }

    private static func releaseHold(_ transaction: ScopedTransaction, _ appointment: Resource, _ key: ResourceKey) throws {
        guard Hold.until(appointment) != nil, let name = Hold.name(of: appointment), try transaction.holder(name) == key else { return }
        try transaction.release(name)
    }

    /// The slots that an appointment names.
    public static func keys(_ appointment: Resource) -> [ResourceKey] {
        appointment["slot"].items.compactMap { $0["reference"].string.flatMap { ResourceKey($0) } }
    }

    public static func patient(_ appointment: Resource) -> ResourceKey? {
        appointment["participant"].items.compactMap { $0["actor"]["reference"].string.flatMap { ResourceKey($0) } }.first { $0.type == "Patient" }
    }

    private static func without(_ resource: Resource, _ urls: [String]) throws -> Resource {
        guard resource["extension"].exists else { return resource }
        let kept = resource["extension"].items.filter { !urls.contains($0["url"].string ?? "") }.map { JSONTree.verbatim(Array($0.text)) }
        return kept.isEmpty ? try resource.removing("extension") : try resource.setting("extension", to: .array(kept))
    }
}
