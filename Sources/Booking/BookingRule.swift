import FHIRModel
import FHIRSearch
public import Records

/// What every client must keep when it writes appointments and slots: one live appointment a slot, whichever way it came.
public enum BookingRule {
    /// Appointment states that hold their slots (https://hl7.org/fhir/R4/valueset-appointmentstatus.html).
    static let holding: Set<String> = ["pending", "booked", "arrived", "checked-in", "fulfilled", "noshow"]

    /// `figures`: those in force at the writer's institution.
    public static func appointments(_ figures: @escaping @Sendable (_ organisation: String) throws -> BookingFigures) -> WriteRule {
        WriteRule(types: ["Appointment"]) { transaction, key, old, new in
            if transaction.scope.role != .system {
                try OutsideVisit.check(old, new)
                try check(transaction, old, new)
                if let new { try checkRules(transaction, key, old, new, figures) }
            }
            try move(transaction, key, old, new)
        }
    }

    /// A visit that a client books keeps what `$book` keeps: window, overlap, number a day, ban, and what stands behind the slots.
    private static func checkRules(
        _ transaction: ScopedTransaction, _ key: ResourceKey, _ old: Resource?, _ new: Resource, _ figures: (String) throws -> BookingFigures
    ) throws {
        guard new["status"].string == "booked" else { return }
        let gained = slots(new).subtracting(slots(old)).sorted { $0.id < $1.id }
        let read = try gained.compactMap { try transaction.holder(claim($0)) == nil ? try transaction.present($0) : nil }
        guard !read.isEmpty else { return }
        // The hospital whose book it is has not been asked; operators bring what it has booked.
        if transaction.scope.role != .operatorStaff, try OutsideVisit.book(transaction, read, [:]) != nil {
            throw FHIRFault(.businessRule, "booking.outside-operation", at: "Appointment.slot")
        }
        var order = BookingOrder(slots: gained, patient: SlotBooking.patient(new), source: transaction.scope.role == .operatorStaff ? .elsewhere : .open)
        order.replaces = key
        let checks = BookingChecks(transaction: transaction, figures: try figures(transaction.scope.organisation), order: order)
        let times = try read.map { try checks.check($0) }
        try checks.checkPatient(times)
        try ScheduleChecks(transaction: transaction, own: key).check(read, times)
    }

    /// A client's own write: holds become bookings, and people begin to wait, by operation alone; a new visit is in the time of its slots, which is ahead
    /// and not kept for others.
    private static func check(_ transaction: ScopedTransaction, _ old: Resource?, _ new: Resource?) throws {
        if let old, Hold.until(old) != nil, let status = new?["status"].string, !["pending", "cancelled"].contains(status) {
            throw FHIRFault(.businessRule, "booking.by-operation", at: "Appointment.status")
        }
        if new?["status"].string == "waitlist", old?["status"].string != "waitlist" {
            throw FHIRFault(.businessRule, "booking.by-operation", at: "Appointment.status")
        }
        guard let new, ["pending", "booked", "arrived", "checked-in"].contains(new["status"].string) else { return }
        for key in slots(new).subtracting(slots(old)) {
            // A slot that somebody has is refused as taken.
            guard let slot = try transaction.present(key), try transaction.holder(claim(key)) == nil else { continue }
            let (start, end) = try BookingChecks.times(slot)
            if new["status"].string == "booked" {
                try BookingChecks.checkAhead(start, at: transaction.now)
                try BookingChecks.checkPool(slot, at: transaction.now)
            }
            if let own = new["start"].string.flatMap({ PartialDate($0) })?.low, let last = new["end"].string.flatMap({ PartialDate($0) })?.low,
                own > start || last < end
            {
                throw FHIRFault(.businessRule, "booking.other-time", at: "Appointment.start")
            }
        }
    }

    /// Gives back the slots that the new version holds no longer and takes those that it holds now.
    static func move(_ transaction: ScopedTransaction, _ key: ResourceKey, _ old: Resource?, _ new: Resource?) throws {
        let before = slots(old)
        let after = slots(new)
        for slot in before.subtracting(after) where try transaction.holder(claim(slot)) == key {
            try transaction.release(claim(slot))
            try set(slot, "free", transaction)
        }
        for slot in after.subtracting(before).sorted(by: { $0.id < $1.id }) {
            if let holder = try transaction.holder(claim(slot)), holder != key, let present = try transaction.present(holder),
                Hold.isOver(present, at: transaction.now)
            {
                try SlotBooking.settle(transaction, holder, "cancelled", onlyHold: true)
            }
            if try transaction.present(slot)?["status"].string == "busy-unavailable" { throw FHIRFault(.conflict, "booking.closed", at: "Appointment.slot") }
            do {
                try transaction.claim(claim(slot), for: key)
            } catch let fault as FHIRFault where fault.kind == .conflict {
                throw FHIRFault(.conflict, "booking.taken", at: "Appointment.slot")
            }
            try set(slot, "busy", transaction)
        }
    }

    /// A slot that an appointment holds stays busy, stays there and stays at its time.
    public static let slots = WriteRule(types: ["Slot"]) { transaction, key, old, new in
        if transaction.scope.role != .system {
            if let new { _ = try BookingChecks.times(new) }
            for slot in [old, new].compactMap({ $0 }) { try checkKeeper(transaction, slot) }
        }
        guard try transaction.holder(claim(key)) != nil else { return }
        if new == nil || ["free", "busy-unavailable"].contains(new?["status"].string) { throw FHIRFault(.conflict, "booking.held", at: "Slot.status") }
        guard let old, let new else { return }
        for name in ["start", "end", "schedule"] where !old.root.member(name).isSame(as: new.root.member(name)) {
            throw FHIRFault(.conflict, "booking.held", at: "Slot." + name)
        }
    }

    /// Times are those of a schedule that is there, and are made and closed by whoever keeps it.
    private static func checkKeeper(_ transaction: ScopedTransaction, _ slot: Resource) throws {
        guard let key = slot["schedule"]["reference"].string.flatMap({ ResourceKey($0) }) else { return }
        guard let schedule = try transaction.present(key) else {
            // A slot without its schedule may still go.
            if transaction.scope.role == .operatorStaff { return }
            throw FHIRFault(.businessRule, "booking.no-schedule", ["key": key.description], at: "Slot.schedule")
        }
        try checkKeeper(transaction, schedule: schedule)
    }

    /// Throws `.forbidden` for who neither works where a schedule is nor coordinates. One that is nowhere is anybody's.
    private static func checkKeeper(_ transaction: ScopedTransaction, schedule: Resource) throws {
        let scope = transaction.scope
        if scope.role == .system || scope.role == .operatorStaff { return }
        guard let place = try SlotPlace.organisation(transaction, schedule: schedule), place != scope.organisation else { return }
        throw FHIRFault(.forbidden, "booking.other-keeper", ["key": schedule.key?.description ?? "Schedule", "place": "Organization/" + place])
    }

    /// A schedule is its institution's; one with visits to come is stopped, not deleted, and one with free slots takes them along.
    public static let schedules = WriteRule(types: ["Schedule"]) { transaction, key, old, new in
        if transaction.scope.role != .system { for schedule in [old, new].compactMap({ $0 }) { try checkKeeper(transaction, schedule: schedule) } }
        if new != nil { return }
        let pairs = [("schedule", key.description), ("status", "busy,busy-tentative"), ("start", "gt" + transaction.now.text), ("_count", "1")]
        if let slot = try transaction.known(SearchReader().read("Slot", pairs)).first?.key {
            throw FHIRFault(.conflict, "booking.schedule-held", ["key": slot.description], at: "Schedule")
        }
        for slot in try transaction.allKnown(SearchReader().read("Slot", [("schedule", key.description), ("status", "free"), ("_count", "500")])) {
            if let free = slot.key { try set(free, "busy-unavailable", transaction) }
        }
    }

    static func claim(_ slot: ResourceKey) -> String { "slot/\(slot.id)" }

    private static func slots(_ appointment: Resource?) -> Set<ResourceKey> {
        guard let appointment, holding.contains(appointment["status"].string ?? "") else { return [] }
        return Set(appointment["slot"].items.compactMap { $0["reference"].string.flatMap { ResourceKey($0) } })
    }

    static func set(_ slot: ResourceKey, _ status: String, _ transaction: ScopedTransaction) throws {
        guard let found = try transaction.present(slot), found["status"].string != status else { return }
        try transaction.put(PreparedResource(found.setting("status", to: .string(status))), id: slot.id)
    }
}
