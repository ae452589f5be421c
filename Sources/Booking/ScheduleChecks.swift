import FHIRModel
import FHIRSearch
import Records

/// What stands behind a slot: a schedule in force, a service and a place that are open, an expert who may practise there and is not elsewhere then.
struct ScheduleChecks {
    let transaction: ScopedTransaction
    /// The appointment that is made or moved; it does not stand in its own way.
    let own: ResourceKey
    /// The institution that the visit is meant for; nil for any.
    var recipient: String?

    typealias Time = (start: Instant, end: Instant)

    /// Throws `.businessRule` for a schedule, service or place that is closed and a licence that is over, `.conflict` for an expert or a room that another
    /// schedule has then. Cost: for each schedule its actors, and their visits of those days.
    func check(_ slots: [Resource], _ times: [Time]) throws {
        var seen: Set<ResourceKey> = []
        for (slot, time) in zip(slots, times) {
            guard let key = slot["schedule"]["reference"].string.flatMap({ ResourceKey($0) }), let schedule = try transaction.present(key) else { continue }
            if schedule["active"].boolean == false { throw closed(key) }
            let organisation = try SlotPlace.organisation(transaction, schedule: schedule)
            if let organisation, seen.insert(ResourceKey("Organization", organisation)).inserted { try checkOpen(ResourceKey("Organization", organisation)) }
            try checkRecipient(schedule, organisation)
            for actor in schedule["actor"].items.compactMap({ $0["reference"].string.flatMap { ResourceKey($0) } }) {
                if seen.insert(actor).inserted { try checkOpen(actor) }
                if actor.type == "Practitioner" { try checkLicence(actor, organisation, at: time.start) }
                if actor.type == "PractitionerRole", let role = try transaction.present(actor), !isInForce(role, at: time.start) { throw licence(actor) }
                if try occupies(actor) { try checkElsewhere(actor, key, time) }
            }
        }
    }

    /// A referral's visit is at the institution that has it, or with an expert of it who holds a clinic elsewhere.
    private func checkRecipient(_ schedule: Resource, _ organisation: String?) throws {
        guard let recipient, let organisation, organisation != recipient, SlotPlace.isVisit(schedule) else { return }
        for person in schedule["actor"].items.compactMap({ $0["reference"].string }) where person.hasPrefix("Practitioner/") {
            let pairs = [("practitioner", person), ("organization", "Organization/" + recipient)]
            if try !transaction.known(SearchReader().read("PractitionerRole", pairs)).isEmpty { return }
        }
        throw FHIRFault(
            .businessRule, "booking.other-institution", ["key": "Organization/" + organisation, "expected": "Organization/" + recipient], at: "Slot.schedule")
    }

    private func closed(_ key: ResourceKey) -> FHIRFault {
        FHIRFault(
            .businessRule, "booking.service-closed", ["key": key.description, "source": "FHIR R4 Schedule.active, HealthcareService.active"],
            at: "Slot.schedule")
    }

    private func checkOpen(_ actor: ResourceKey) throws {
        guard let found = try transaction.present(actor) else { return }
        let isClosed = found["active"].boolean == false || (actor.type == "Location" && ["inactive", "suspended"].contains(found["status"].string))
        if isClosed { throw closed(actor) }
    }

    private func licence(_ actor: ResourceKey) -> FHIRFault {
        FHIRFault(.businessRule, "booking.licence", ["key": actor.description, "source": "医师法 2022 art. 14"], at: "Slot.schedule")
    }

    /// 中华人民共和国医师法 (2022-03-01) art. 14: a doctor practises where they are registered. Asked where the network knows the person's roles.
    private func checkLicence(_ person: ResourceKey, _ organisation: String?, at time: Instant) throws {
        guard let organisation else { return }
        let roles = try transaction.known(SearchReader().read("PractitionerRole", [("practitioner", person.description), ("_count", "50")]))
        if roles.isEmpty { return }
        let own = roles.filter { $0["organization"]["reference"].string == "Organization/" + organisation }
        if !own.contains(where: { isInForce($0, at: time) }) { throw licence(person) }
    }

    private func isInForce(_ role: Resource, at time: Instant) -> Bool {
        let start = role["period"]["start"].string.flatMap { PartialDate($0) }?.low
        let end = role["period"]["end"].string.flatMap { PartialDate($0) }?.high
        return role["active"].boolean != false && start.map { $0 <= time } ?? true && end.map { $0 > time } ?? true
    }

    /// Whether an actor can be at one visit at a time only: a person, or a single room or bed (https://terminology.hl7.org/CodeSystem/location-physical-type).
    private func occupies(_ actor: ResourceKey) throws -> Bool {
        if actor.type == "Practitioner" || actor.type == "Device" { return true }
        guard actor.type == "Location", let place = try transaction.present(actor) else { return false }
        return place["physicalType"]["coding"].items.contains { ["ro", "bd"].contains($0["code"].string) }
    }

    /// Visits of the same schedule are its own affair; those of another at the same time cannot both be.
    private func checkElsewhere(_ actor: ResourceKey, _ schedule: ResourceKey, _ time: Time) throws {
        let pairs = [
            ("actor", actor.description), ("status", "booked,arrived,checked-in,pending"), ("date", "ge" + time.start.adding(days: -1).text),
            ("date", "lt" + time.end.text), ("_count", "200"),
        ]
        for visit in try transaction.known(SearchReader().read("Appointment", pairs)) where visit.key != own && !Hold.isOver(visit, at: transaction.now) {
            guard let start = visit["start"].string.flatMap({ PartialDate($0) })?.low, let end = visit["end"].string.flatMap({ PartialDate($0) })?.low,
                start < time.end, time.start < end
            else { continue }
            let others = try SlotBooking.keys(visit).compactMap { try transaction.present($0)?["schedule"]["reference"].string }
            if others.contains(schedule.description) { continue }
            throw FHIRFault(
                .conflict, "booking.actor-busy", ["key": actor.description, "time": "\(start.day) \(start.clock.prefix(5))"], at: "Slot.schedule")
        }
    }
}
