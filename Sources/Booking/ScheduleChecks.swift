import FHIRModel
import FHIRSearch
import Records

/// What stands behind the slots of a visit: schedules in force, services and places that are open, experts who may practise there and are not elsewhere.
struct ScheduleChecks {
    let transaction: ScopedTransaction
    /// The appointment that is made or moved; it does not stand in its own way.
    let own: ResourceKey
    /// The appointment whose place it takes, which does not either.
    var replaces: ResourceKey?
    /// The institution that the visit is meant for; nil for any.
    var recipient: String?
    /// What was read before the transaction; what is missing is read within.
    var known: [ResourceKey: ScheduleStanding] = [:]
    /// Whether actors may be elsewhere: a hold that goes on keeps them here.
    var asksElsewhere = true

    /// The patient whose two visits at a time are meant, for which a reason was given: theirs do not stand in each other's way.
    var together: ResourceKey?

    typealias Time = (start: Instant, end: Instant)

    /// Throws `.businessRule` for a schedule, service or place that is closed, a licence that is over and a slot of another institution, `.conflict` for
    /// an expert or a room that another schedule has then. Cost: nothing for schedules that are known and whose actors have no other.
    func check(_ slots: [Resource], _ times: [Time]) throws {
        for (slot, time) in zip(slots, times) {
            guard let key = slot["schedule"]["reference"].string.flatMap({ ResourceKey($0) }) else { continue }
            let standing =
                try known[key] ?? ScheduleStanding(key, find: { try transaction.present($0) }, search: { try transaction.known($0) })
            if let closed = standing.closed {
                throw FHIRFault(
                    .businessRule, "booking.service-closed", ["key": closed.description, "source": "FHIR R4 Schedule.active, HealthcareService.active"],
                    at: "Slot.schedule")
            }
            // 中华人民共和国医师法 (2022-03-01) art. 14: a doctor practises where they are registered.
            for licence in standing.licences where !licence.spans.contains(where: { $0.holds(at: time.start) }) {
                throw FHIRFault(.businessRule, "booking.licence", ["key": licence.actor.description, "source": "医师法 2022 art. 14"], at: "Slot.schedule")
            }
            try checkRecipient(standing)
            if asksElsewhere { for actor in standing.single { try checkElsewhere(actor, key, time) } }
        }
    }

    /// A referral's visit is at the institution that has it, or with an expert of it who holds a clinic elsewhere.
    private func checkRecipient(_ standing: ScheduleStanding) throws {
        guard let recipient, let organisation = standing.organisation, organisation != recipient, standing.isVisit, !standing.employers.contains(recipient)
        else { return }
        throw FHIRFault(
            .businessRule, "booking.other-institution", ["key": "Organization/" + organisation, "expected": "Organization/" + recipient], at: "Slot.schedule")
    }

    /// Slots of one schedule for the very same time are the places of a session (同一时段多个号), its own affair; what overlaps else cannot both be.
    private func checkElsewhere(_ actor: ResourceKey, _ schedule: ResourceKey, _ time: Time) throws {
        let pairs = [
            ("actor", actor.description), ("status", "booked,arrived,checked-in,pending"), ("date", "ge" + time.start.adding(days: -1).text),
            ("date", "lt" + time.end.text), ("_count", "200"),
        ]
        for visit in try transaction.known(SearchReader().read("Appointment", pairs))
        where visit.key != own && visit.key != replaces && !Hold.isOver(visit, at: transaction.now)
            && (together == nil || SlotBooking.patient(visit) != together)
        {
            guard let start = visit["start"].string.flatMap({ PartialDate($0) })?.low, let end = visit["end"].string.flatMap({ PartialDate($0) })?.low,
                start < time.end, time.start < end
            else { continue }
            let others = try SlotBooking.keys(visit).compactMap { try transaction.present($0) }
            let isOwn = others.contains { $0["schedule"]["reference"].string == schedule.description }
            if isOwn, try !others.contains(where: { try Self.cuts($0, time) }) { continue }
            throw FHIRFault(
                .conflict, "booking.actor-busy", ["key": actor.description, "time": "\(start.day) \(start.clock.prefix(5))"], at: "Slot.schedule")
        }
    }

    private static func cuts(_ slot: Resource, _ time: Time) throws -> Bool {
        let own = try BookingChecks.times(slot)
        return own.start < time.end && time.start < own.end && (own.start != time.start || own.end != time.end)
    }
}
