import Booking
import FHIRModel
import FHIRSearch
import FHIRService
import Records
import Referrals
import RegionalPolicy

/// IHE Scheduling (https://profiles.ihe.net/ITI/Scheduling): find potential appointments (ITI-115), hold one (ITI-116), book, change or cancel one (ITI-117).
///
/// Answers are Bundles of type `searchset`. Who comes too late gets 409 with the next free slots (`urn:junyi:related` on the issue).
struct AppointmentOperations: Sendable {
    let services: WebServices
    let base: String

    init(_ services: WebServices, base: String) {
        self.services = services
        self.base = base
    }

    var all: [FHIROperation] {
        [
            FHIROperation("find", types: ["Appointment"], levels: [.type]) { try find($0) },
            FHIROperation("hold", types: ["Appointment"], levels: [.type], affectsState: true) { try await hold($0) },
            FHIROperation("wait", types: ["Appointment"], levels: [.type], affectsState: true) { try await wait($0) },
            FHIROperation("book", types: ["Appointment"], levels: [.type], affectsState: true) { try await book($0) },
        ]
    }

    // MARK: find

    private static let findNames: Set<String> = [
        "start", "end", "specialty", "visit-type", "practitioner", "organization", "location-string", "location-reference", "patient-reference",
        "patient-resource", "reason", "referral-identifier", "timing", "insurance-reference", "near", "referral", "_count", "_format", "_pretty",
    ]
    private static let countLimit = 200

    private func find(_ call: OperationCall) throws -> FHIRResponse {
        try call.requireNames(Self.findNames)
        let now = services.surroundings.now()
        let from = try moment(call, "start")?.low ?? now
        let to = try moment(call, "end").map { $0.precision < .minute ? $0.high : $0.low } ?? from.adding(days: services.bookingFigures().horizonDays)
        guard from < to else { throw FHIRFault(.badRequest, "search.value", ["parameter": "end", "value": call.text("end") ?? ""]) }
        // Who is not there finds nothing, and is told so.
        for (name, type) in [("patient-reference", "Patient"), ("referral", "ServiceRequest")] {
            guard let text = call.text(name).map(local) else { continue }
            let key = ResourceKey(text) ?? ResourceKey(type, text)
            guard key.type == type, ResourceKey.isValidID(key.id) else { throw FHIRFault(.badRequest, "search.value", ["parameter": name, "value": text]) }
            if try services.records.figures({ try $0.find(key) }) == nil { throw FHIRFault(.notFound, "record.not-found", ["key": key.description]) }
        }
        var wish = SlotWish(from: from, to: to)
        wish.specialties = call.texts("specialty")
        wish.services = call.texts("visit-type")
        wish.practitioners = references(call, "practitioner")
        wish.organisations = references(call, "organization")
        wish.locations = references(call, "location-reference")
        wish.placeTexts = call.texts("location-string")
        wish.isReferral = call.text("referral-identifier") != nil || call.text("referral") != nil
        if let text = call.text("near") { wish.near = try near(text) }
        if let text = call.text("_count") {
            guard let count = Int(text), count >= 0 else { throw FHIRFault(.badRequest, "search.value", ["parameter": "_count", "value": text]) }
            wish.limit = min(count, Self.countLimit)
        }
        let finder = SlotFinder(services.schedules)
        let visits = wish.limit == 0 ? [] : try finder.find(services.records, as: call.scope, wish)
        // Fewer than were asked for are all; where there are too many to count the total is left out (https://hl7.org/fhir/R4/bundle.html#searchset).
        let total = visits.count < wish.limit ? visits.count : try finder.count(services.records, as: call.scope, wish)
        return bundle(visits.map { ($0.tree(wish), ProposedVisit.id($0.slot)) }, total: total)
    }

    private func moment(_ call: OperationCall, _ name: String) throws(FHIRFault) -> PartialDate? {
        guard let text = call.text(name) else { return nil }
        guard let found = PartialDate(text) else { throw FHIRFault(.badRequest, "search.value", ["parameter": name, "value": text]) }
        return found
    }

    private func near(_ text: String) throws(FHIRFault) -> (Double, Double, Double) {
        let parts = text.split(separator: "|").prefix(3).map { Double($0) }
        guard parts.count >= 2, let latitude = parts[0], let longitude = parts[1], abs(latitude) <= 90, abs(longitude) <= 180,
            let distance = parts.count > 2 ? parts[2] : 50, distance >= 0
        else { throw FHIRFault(.badRequest, "search.value", ["parameter": "near", "value": text]) }
        return (latitude, longitude, distance)
    }

    private func references(_ call: OperationCall, _ name: String) -> [String] { call.texts(name).map(local) }
    func local(_ text: String) -> String { text.hasPrefix(base + "/") ? String(text.dropFirst(base.count + 1)) : text }

    // MARK: parts

    func order(_ call: OperationCall, _ slots: [ResourceKey], patient: ResourceKey?, request: ResourceKey?, comment: String? = nil) throws
        -> BookingOrder
    {
        var source = BookingSource.open
        if let request {
            let found = try services.records.figures { try $0.find(request) }
            guard let found else { throw FHIRFault(.notFound, "record.not-found", ["key": request.description]) }
            if let patient, found["subject"]["reference"].string != patient.description {
                throw FHIRFault(.businessRule, "booking.other-patient", at: "Appointment.basedOn")
            }
            // Only a referral that is under way opens what is kept for referrals.
            if try referral(request) != nil { source = .referral(priority: found["priority"].string ?? "routine") }
        }
        var order = BookingOrder(slots: slots, patient: patient, request: request, source: source)
        order.comment = comment
        // That two visits at a time are meant is for those to say who treat the patient.
        order.overlapReason = call.scope.role == .patient ? nil : call.text("overlap-reason")
        return order
    }

    /// The slots of a given appointment: those it names, else the free one of its participants at its start.
    func slots(in appointment: Resource) throws -> [ResourceKey] {
        let named = appointment["slot"].items.compactMap { $0["reference"].string.flatMap { ResourceKey(local($0)) } }
        if !named.isEmpty { return named }
        if let id = appointment.id, id.hasPrefix("f.") { return [ProposedVisit.slot(id)] }
        guard let start = appointment["start"].string.flatMap({ PartialDate($0) })?.low else {
            throw FHIRFault(.businessRule, "booking.no-slot", at: "Appointment.slot")
        }
        let actors = appointment["participant"].items.compactMap { $0["actor"]["reference"].string.map(local) }.filter { !$0.hasPrefix("Patient/") }
        var wish = SlotWish(from: start, to: Instant(milliseconds: start.milliseconds + 1))
        wish.practitioners = actors.filter { $0.hasPrefix("Practitioner") }
        wish.locations = actors.filter { $0.hasPrefix("Location/") || $0.hasPrefix("HealthcareService/") }
        wish.limit = 1
        guard !actors.isEmpty, let found = try SlotFinder(services.schedules).find(services.records, as: .system, wish).first else {
            throw FHIRFault(.conflict, "booking.taken", at: "Appointment.slot")
        }
        return [found.slot]
    }

    /// Whose visit it is: the parameter, the resource, else the patient who asks. A patient asks for themselves alone.
    func patient(_ call: OperationCall, in appointment: Resource?) throws -> ResourceKey? {
        var found = call.text("patient-reference").flatMap { ResourceKey(local($0)) }
        if found == nil, let appointment { found = SlotBooking.patient(appointment) }
        if found == nil, let given = call.part("patient-resource")?["resource"], given.exists { found = try known(Resource(Array(given.text))) }
        if let found, found.type != "Patient" {
            throw FHIRFault(.badRequest, "search.value", ["parameter": "patient-reference", "value": found.description])
        }
        if call.scope.role == .patient {
            if let found, found != call.scope.user { throw FHIRFault(.forbidden, "access.forbidden", ["type": "Patient"]) }
            return call.scope.user
        }
        if let found { _ = try services.records.read(as: call.scope) { try $0.read(found) } }
        return found
    }

    /// The patient of the store that a given one is: by its id, else by an identifier. Throws `.notFound`: a new patient is registered first.
    private func known(_ patient: Resource) throws -> ResourceKey {
        try services.records.figures { reader in
            if let key = patient.key, try reader.find(key) != nil { return key }
            for identifier in patient["identifier"].items {
                guard let system = identifier["system"].string, let value = identifier["value"].string else { continue }
                let pairs = [("identifier", "\(SearchEscape.text(system))|\(SearchEscape.text(value))")]
                if let key = try reader.resources(SearchReader().read("Patient", pairs)).first?.key { return key }
            }
            throw FHIRFault(.notFound, "record.not-found", ["key": "Patient"])
        }
    }

    func request(_ call: OperationCall, in appointment: Resource?) throws -> ResourceKey? {
        if let text = call.text("referral") { return ResourceKey(local(text)) ?? ResourceKey("ServiceRequest/" + text) }
        if let text = appointment?["basedOn"][0]["reference"].string { return ResourceKey(local(text)) }
        guard let identifier = call.part("referral-identifier")?["valueIdentifier"], let value = identifier["value"].string else { return nil }
        let pairs = [("identifier", "\(SearchEscape.text(identifier["system"].string ?? ""))|\(SearchEscape.text(value))")]
        return try services.records.figures { try $0.resources(SearchReader().read("ServiceRequest", pairs)).first?.key }
    }

    /// The figures in force where the first slot is.
    func figures(_ slots: [ResourceKey]) throws -> BookingFigures {
        guard try services.policies.book().isRegional, let slot = slots.first else { return try services.bookingFigures() }
        let schedule = try services.records.figures { try $0.find(slot) }?["schedule"]["reference"].string.flatMap { ResourceKey($0) }
        return try services.bookingFigures(at: try schedule.flatMap { try services.schedules.entries()[$0]?.organisation } ?? "")
    }

    /// The open referral of an order; nil for an order that is none's.
    func referral(_ request: ResourceKey) throws -> ResourceKey? {
        try services.records.figures { try ReferralQueries.task($0, of: request) }
    }

    // MARK: answers

    func answer(_ stored: StoredVersion) throws -> FHIRResponse {
        var response = bundle([(JSONTree.verbatim(stored.bytes ?? []), stored.key.id)], total: 1)
        response.version = stored.version
        response.lastModified = stored.updated
        return response
    }

    private func bundle(_ entries: [(tree: JSONTree, id: String)], total: Int?) -> FHIRResponse {
        let kind: JSONTree = ["resourceType": "Bundle", "type": "searchset"]
        let tree = kind.with("total", total.map { .number("\($0)") })
        let listed = entries.map { entry -> JSONTree in
            ["fullUrl": .string("\(base)/Appointment/\(entry.id)"), "resource": entry.tree, "search": ["mode": "match"]]
        }
        return FHIRResponse(200, tree.with("entry", listed.isEmpty ? nil : .array(listed)).bytes)
    }
}
