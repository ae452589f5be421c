public import FHIRModel
import FHIRSearch
public import Records

/// Who waits for a slot (候补), and how a slot that is given back finds the next of them.
///
/// An entry is an Appointment of status `waitlist` that names its institution; the first by priority, then by the time it began to wait,
/// is offered the slot for a while. An offer holds the slot, so a walk-in and an offer never both get it.
public enum WaitingList {
    /// Entries looked at for one slot.
    private static let entryLimit = 100
    private static let offeredURL = "urn:junyi:offered-slot"

    /// On an offer to somebody without a referral: the entry that it is made to.
    static let entryURL = "urn:junyi:waiting-entry"
    /// The rank of who waits without a referral: after those with one.
    private static let openRank = 9

    /// A patient waits without a referral. Throws `.businessRule` for one who may not book, for too many entries, and for a place where nobody is seen,
    /// `.conflict` for who waits there already.
    public static func join(
        _ transaction: ScopedTransaction, patient: ResourceKey, organisation: String, specialty: String, _ figures: BookingFigures, id: String
    ) throws -> ResourceKey {
        guard let place = try transaction.present(ResourceKey("Organization", organisation)) else {
            throw FHIRFault(.notFound, "record.not-found", ["key": "Organization/" + organisation])
        }
        if place["active"].boolean == false { throw FHIRFault(.businessRule, "referral.service-closed", ["key": "Organization/" + organisation]) }
        try BookingChecks.checkPerson(transaction.present(patient), .open, figures)
        let own = try transaction.known(SearchReader().read("Appointment", [("patient", patient.description), ("status", "waitlist"), ("_count", "50")]))
        if own.count >= figures.waitsPerPerson {
            throw FHIRFault(.businessRule, "booking.waits", ["limit": "\(figures.waitsPerPerson)", "source": "booking.waits-per-person"])
        }
        do {
            try transaction.claim(claim(patient, organisation, specialty), for: ResourceKey("Appointment", id))
        } catch let fault as FHIRFault where fault.kind == .conflict {
            throw FHIRFault(.conflict, "booking.waits-already", at: "Appointment")
        }
        return try enter(transaction, patient: patient, request: nil, organisation: organisation, specialty: specialty, rank: openRank, id: id)
    }

    private static func claim(_ patient: ResourceKey, _ organisation: String, _ specialty: String) -> String {
        "waiting/\(patient.id)/\(organisation)/\(specialty)"
    }

    /// Whoever waits no more may wait again.
    static func left(_ transaction: ScopedTransaction, _ entry: Resource, _ key: ResourceKey) throws {
        guard let patient = SlotBooking.patient(entry), let place = organisation(of: entry) else { return }
        let name = claim(patient, place, entry["specialty"][0]["text"].string ?? "")
        if try transaction.holder(name) == key { try transaction.release(name) }
    }

    /// Where an entry waits.
    public static func organisation(of entry: Resource) -> String? {
        entry["supportingInformation"].items.compactMap { $0["reference"].string.flatMap { ResourceKey($0) } }.first { $0.type == "Organization" }?.id
    }

    /// The entry that an offer was made to; nil for an offer to a referral.
    public static func entry(of offer: Resource) -> ResourceKey? {
        offer["extension"].items.first { $0["url"].string == entryURL }?["valueReference"]["reference"].string.flatMap { ResourceKey($0) }
    }

    /// Begins to wait, for any clinic of the institution or for those of a specialty. `rank`: 1 before 9, as in iCalendar.
    public static func enter(
        _ transaction: ScopedTransaction, patient: ResourceKey, request: ResourceKey?, organisation: String, specialty: String = "", rank: Int, id: String
    ) throws -> ResourceKey {
        let tree: JSONTree = [
            "resourceType": "Appointment", "id": .string(id), "status": "waitlist", "priority": .number("\(rank)"),
            "supportingInformation": [["reference": .string("Organization/\(organisation)")]], "created": .string(transaction.now.text),
            "participant": [["actor": ["reference": .string(patient.description)], "status": "needs-action"]],
        ]
        try transaction.put(
            tree.with("specialty", specialty.isEmpty ? nil : [["text": .string(specialty)]])
                .with("basedOn", request.map { [["reference": .string($0.description)]] }), id: id, expecting: .absent)
        return ResourceKey("Appointment", id)
    }

    /// Offers a slot to the first who waits at its institution and has not had it; nil when there is nobody, or too little time.
    @discardableResult
    public static func offer(_ transaction: ScopedTransaction, _ slotKey: ResourceKey, _ figures: BookingFigures, id: @autoclosure () -> String) throws
        -> ResourceKey?
    {
        guard let slot = try transaction.present(slotKey), slot["status"].string == "free",
            let start = slot["start"].string.flatMap({ PartialDate($0) })?.low,
            let schedule = try slot["schedule"]["reference"].string.flatMap({ ResourceKey($0) }).flatMap({ try transaction.find($0) }),
            SlotPlace.isVisit(schedule), let organisation = try SlotPlace.organisation(transaction, schedule: schedule)
        else { return nil }
        let until = min(transaction.now.adding(minutes: figures.offerHours * 60), start.adding(minutes: -figures.offerLeadHours * 60))
        guard until > transaction.now else { return nil }
        let specialties = SlotQueries.specialties(schedule)
        for entry in try entries(transaction, organisation) where fits(entry, specialties) {
            guard let key = entry.key, let patient = SlotBooking.patient(entry), !offered(entry).contains(slotKey.description) else { continue }
            let request = entry["basedOn"][0]["reference"].string.flatMap { ResourceKey($0) }
            if try request.map({ try hasOffer(transaction, $0) }) ?? hasOffer(transaction, patient, entry: key) { continue }
            let priority = entry["priority"].integer ?? openRank <= 3 ? "urgent" : "routine"
            var order = BookingOrder(slots: [slotKey], patient: patient, request: request, source: request == nil ? .open : .referral(priority: priority))
            order.entry = request == nil ? key : nil
            let made: ResourceKey
            do {
                made = try SlotBooking.hold(transaction, order, figures, id: id(), isOffer: true, until: until)
            } catch let fault as FHIRFault where [.businessRule, .conflict].contains(fault.kind) {
                // This one cannot come then; the next may.
                continue
            }
            try remember(transaction, entry, key, slotKey)
            try transaction.post("booking.offered", made, audience: [organisation])
            return made
        }
        return nil
    }

    /// Whether a clinic is of the specialty that somebody waits for. People write one longer than another: 心血管内科 and
    /// 心血管内科门诊 are one; 心内 is not seen to be the same.
    private static func fits(_ entry: Resource, _ specialties: Set<String>) -> Bool {
        let wanted = SlotQueries.specialties(entry)
        if wanted.isEmpty || specialties.isEmpty { return true }
        return wanted.contains { one in specialties.contains { $0.contains(one) || one.contains($0) } }
    }

    /// Who waits at an institution, in order, at most so many looked at; all are read, for the first may stand anywhere.
    private static func entries(_ transaction: ScopedTransaction, _ organisation: String) throws -> [Resource] {
        let pairs = [("status", "waitlist"), ("supporting-info", "Organization/" + organisation), ("_count", "1000")]
        let found = try transaction.allKnown(SearchReader().read("Appointment", pairs))
        return Array(found.sorted { place($0) < place($1) }.prefix(entryLimit))
    }

    private static func place(_ entry: Resource) -> (Int, String, String) {
        (entry["priority"].integer ?? 9, entry["created"].string ?? "", entry.id ?? "")
    }

    /// The slots that a request is offered now.
    public static func offered(_ reader: ScopedReader, to request: ResourceKey) throws -> [FreeSlot] {
        let offer = try reader.resources(offers(request)).first { Hold.isOffer($0) && !Hold.isOver($0, at: reader.now) }
        return try SlotQueries.described(reader, offer.map(SlotBooking.keys)?.compactMap { try reader.find($0) } ?? [])
    }

    private static func offers(_ request: ResourceKey) throws(FHIRFault) -> SearchRequest {
        try SearchReader().read("Appointment", [("status", "pending"), ("based-on", request.description)])
    }

    private static func hasOffer(_ transaction: ScopedTransaction, _ request: ResourceKey) throws -> Bool {
        try transaction.known(offers(request)).contains { Hold.isOffer($0) && !Hold.isOver($0, at: transaction.now) }
    }

    private static func hasOffer(_ transaction: ScopedTransaction, _ patient: ResourceKey, entry key: ResourceKey) throws -> Bool {
        try transaction.known(SearchReader().read("Appointment", [("status", "pending"), ("patient", patient.description), ("_count", "50")])).contains {
            entry(of: $0) == key && !Hold.isOver($0, at: transaction.now)
        }
    }

    private static func offered(_ entry: Resource) -> [String] {
        entry["extension"].items.filter { $0["url"].string == offeredURL }.compactMap { $0["valueReference"]["reference"].string }
    }

    private static func remember(_ transaction: ScopedTransaction, _ entry: Resource, _ key: ResourceKey, _ slot: ResourceKey) throws {
        let all = offered(entry) + [slot.description]
        let parts = all.suffix(50).map { ["url": .string(offeredURL), "valueReference": ["reference": .string($0)]] as JSONTree }
        try transaction.put(PreparedResource(entry.setting("extension", to: .array(parts))), id: key.id)
    }
}
