import FHIRModel
import FHIRSearch
import Records
import RegionalPolicy

/// What a booking must keep before it takes a slot; each refusal names its rule.
struct BookingChecks {
    let transaction: ScopedTransaction
    let figures: BookingFigures
    let order: BookingOrder

    /// A slot that can be taken at all: there, open, ahead, inside the window, and in a pool that the source may draw from.
    func check(_ slot: Resource) throws -> (start: Instant, end: Instant) {
        let (start, end) = try Self.times(slot)
        if ["busy-unavailable", "entered-in-error"].contains(slot["status"].string) { throw FHIRFault(.conflict, "booking.closed", at: "Slot.status") }
        try Self.checkAhead(start, at: transaction.now)
        if let window = figures.windows[order.source.window], start > window.end(from: transaction.now, figures.calendar) {
            throw FHIRFault(.businessRule, "booking.window", ["window": window.text, "source": "booking.window." + order.source.window], at: "Slot.start")
        }
        if order.source == .open { try Self.checkPool(slot, at: transaction.now) }
        return (start, end)
    }

    static func checkAhead(_ start: Instant, at now: Instant) throws(FHIRFault) {
        if start <= now { throw FHIRFault(.businessRule, "booking.past", at: "Slot.start") }
    }

    /// Whoever comes without a referral takes no slot that is kept for referrals.
    static func checkPool(_ slot: Resource, at now: Instant) throws(FHIRFault) {
        if SlotPool.isReserved(slot, at: now) { throw FHIRFault(.businessRule, "booking.quota", ["source": "booking.referral-share"], at: "Slot.extension") }
    }

    static func times(_ slot: Resource) throws(FHIRFault) -> (start: Instant, end: Instant) {
        guard let start = slot["start"].string.flatMap({ PartialDate($0) })?.low, let end = slot["end"].string.flatMap({ PartialDate($0) })?.low, end > start
        else { throw FHIRFault(.businessRule, "booking.no-time", at: "Slot.start") }
        return (start, end)
    }

    /// What the patient may still book: no second visit at the same time, no more than the day's number, no ban, a record that is in use.
    ///
    /// `apart`: holds that give way to this booking, so that they count no longer.
    func checkPatient(_ times: [(start: Instant, end: Instant)], apart: [ResourceKey] = []) throws {
        guard let patient = order.patient, let first = times.map(\.start).min(), let last = times.map(\.end).max() else { return }
        if !order.knowsPerson { try Self.checkPerson(transaction.present(patient), order.source, figures) }
        let known = try visits(patient, around: first, last).filter { visit in !apart.contains { $0 == visit.key } }
        if order.overlapReason == nil { try checkOverlap(known.filter { $0["status"].string != "noshow" }, times) }
        guard order.source == .open else { return }
        try checkBan(known.filter { $0["status"].string == "noshow" && !Appeals.isExcused($0) })
        let sameDay = known.filter { $0["status"].string != "noshow" && $0["start"].string.flatMap { PartialDate($0) }?.low.date == first.date }
        if sameDay.count >= figures.bookingsPerDay {
            throw FHIRFault(.businessRule, "booking.limit", ["limit": "\(figures.bookingsPerDay)", "source": "booking.per-day"], at: "Appointment.participant")
        }
    }

    /// Alive, on a record in use, and for an own booking under the real name (实名制).
    static func checkPerson(_ patient: Resource?, _ source: BookingSource, _ figures: BookingFigures) throws(FHIRFault) {
        guard let patient else { return }
        try PatientStanding.check(patient)
        if source == .open, figures.isRealName, !PatientStanding.isNamed(patient) {
            throw FHIRFault(.businessRule, "booking.real-name", ["source": "booking.real-name"], at: "Appointment.participant")
        }
    }

    /// The patient's visits that go on about those times and, for an own booking, those that were missed: one question for all rules.
    private func visits(_ patient: ResourceKey, around first: Instant, _ last: Instant) throws -> [Resource] {
        let isOpen = order.source == .open
        let since = isOpen ? min(first.adding(days: -2), transaction.now.adding(days: -figures.noShowDays - figures.banDays)) : first.adding(days: -2)
        // The day of the visit counts whole.
        let until = max(last, first.date.adding(days: 1).start)
        guard let criterion = OpenVisit.criterion(patient, from: since, to: until) else { return [] }
        var search = SearchRequest(type: "Appointment", criteria: [criterion])
        search.count = 200
        return try transaction.known(search).filter { visit in
            visit.key != order.replaces && !Hold.isOver(visit, at: transaction.now) && (isOpen || visit["status"].string != "noshow")
        }
    }

    private func checkOverlap(_ live: [Resource], _ times: [(start: Instant, end: Instant)]) throws {
        for other in live where Hold.until(other) == nil || Hold.owner(other) != transaction.scope.user.description {
            guard let start = other["start"].string.flatMap({ PartialDate($0) })?.low, let end = other["end"].string.flatMap({ PartialDate($0) })?.low else {
                continue
            }
            // An offer does not stand in the way of the visit it offers.
            if let entry = WaitingList.entry(of: other), entry == order.entry || SlotBooking.keys(other).contains(where: order.slots.contains) { continue }
            if Hold.isOffer(other), order.request.map({ other["basedOn"][0]["reference"].string == $0.description }) ?? false { continue }
            if times.contains(where: { $0.start < end && start < $0.end }) {
                var fault = FHIRFault(.conflict, "booking.overlap", ["time": "\(start.day) \(start.clock.prefix(5))"], at: "Appointment.start")
                if let key = other.key { fault.related = [FHIRFault.Related(key, "\(start.day) \(start.clock.prefix(5))")] }
                throw fault
            }
        }
    }

    /// Whoever missed too many visits waits before booking again; a referral is never kept from care so.
    private func checkBan(_ noShows: [Resource]) throws {
        let missed = noShows.compactMap { $0["start"].string.flatMap { PartialDate($0) }?.low }.filter { $0 <= transaction.now }
        guard figures.noShowLimit > 0, let newest = missed.max() else { return }
        let until = newest.adding(days: figures.banDays)
        let within = missed.filter { $0 >= newest.adding(days: -figures.noShowDays) }
        if within.count >= figures.noShowLimit && until > transaction.now {
            throw FHIRFault(.businessRule, "booking.banned", ["day": until.day, "limit": "\(figures.noShowLimit)", "source": "booking.no-shows"])
        }
    }
}
