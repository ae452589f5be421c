import Booking
import FHIRModel
import FHIRService
import Records
import Referrals

/// Book Appointment (ITI-117): a new one, a held one, another time, or none any more.
extension AppointmentOperations {
    private static let names: Set<String> = [
        "appointment-resource", "appointment-reference", "patient-reference", "patient-resource", "referral", "referral-identifier", "comment",
        "overlap-reason",
    ]

    func book(_ call: OperationCall) async throws -> FHIRResponse {
        try Self.check(call)
        guard let given = call.part("appointment-resource")?["resource"], given.exists else { return try await bookReference(call) }
        let appointment = try Resource(Array(given.text))
        guard appointment.type == "Appointment" else {
            throw FHIRFault(.badRequest, "search.value", ["parameter": "appointment-resource", "value": appointment.type])
        }
        let present = try appointment.id.flatMap { id in try services.records.figures { try $0.find(ResourceKey("Appointment", id)) } }
        switch (appointment["status"].string ?? "", present) {
        case ("cancelled", let present?): return try await change(call, present, to: nil, appointment)
        case ("booked", let present?): return try await change(call, present, to: try slots(in: appointment), appointment)
        case ("pending", let present?) where Hold.until(present) != nil: return try await confirm(call, present, appointment)
        case ("pending", _), ("proposed", _):
            let order = try order(
                call, slots(in: appointment), patient: patient(call, in: appointment), request: request(call, in: appointment),
                comment: appointment["comment"].string)
            return try await place(call, order)
        case (_, nil) where appointment.id != nil: throw FHIRFault(.notFound, "record.not-found", ["key": "Appointment/" + (appointment.id ?? "")])
        default: throw FHIRFault(.businessRule, "booking.status", ["status": appointment["status"].string ?? ""], at: "Appointment.status")
        }
    }

    private func bookReference(_ call: OperationCall) async throws -> FHIRResponse {
        let texts = call.texts("appointment-reference")
        if texts.count > 1 {
            guard let slots = try? texts.map({ try free(local($0)) }) else {
                throw FHIRFault(.badRequest, "booking.references", at: "Parameters.parameter")
            }
            let order = try order(
                call, slots, patient: patient(call, in: nil), request: request(call, in: nil), comment: call.text("comment"))
            return try await place(call, order)
        }
        let text = local(try call.required("appointment-reference"))
        if let key = ResourceKey(text) ?? ResourceKey("Appointment/" + text), key.type == "Appointment", !key.id.hasPrefix("f."),
            let present = try services.records.figures({ try $0.find(key) })
        {
            return try await confirm(call, present, nil)
        }
        let order = try order(
            call, slots(text, as: call.scope), patient: patient(call, in: nil), request: request(call, in: nil), comment: call.text("comment"))
        return try await place(call, order)
    }

    /// What every call of this transaction may say. Throws `.unknownParameter`, and `.businessRule` for a text that is too long.
    static func check(_ call: OperationCall) throws(FHIRFault) {
        try call.requireNames(names)
        for name in ["comment", "overlap-reason"] where call.text(name)?.count ?? 0 > ReferralForm.fieldLimit {
            throw FHIRFault(.businessRule, "form.too-long", ["field": name, "limit": "\(ReferralForm.fieldLimit)"])
        }
    }

    /// The slot of a proposal; throws for an appointment that is there.
    private func free(_ text: String) throws -> ResourceKey {
        guard let key = ResourceKey(text) ?? ResourceKey("Appointment/" + text) else { throw FHIRFault(.badRequest, "booking.references") }
        if key.type == "Slot" { return key }
        guard key.type == "Appointment", key.id.hasPrefix("f.") else { throw FHIRFault(.badRequest, "booking.references") }
        return ProposedVisit.slot(key.id)
    }

    /// Books what nobody holds. A visit of a referral is a step of the referral.
    private func place(_ call: OperationCall, _ order: BookingOrder) async throws -> FHIRResponse {
        guard order.patient != nil else { throw FHIRFault(.required, "operation.parameter", ["name": "patient-reference"], at: "Parameters.parameter") }
        let task = try order.request.flatMap(referral)
        let (figures, id) = (try figures(order.slots), services.surroundings.newID())
        let desk = try services.desk(at: call.scope.organisation)
        let (name, digest) = try call.request.once()
        // What was done under this name already is told by the writer alone.
        if name == nil { try await refuseTaken(order.slots, call) }
        // A referral's step makes its own order; a command that was done already is answered as it was, whatever became of the patient.
        let ready = task == nil ? try order.ready(services.records, services.standings, figures, asksPerson: name == nil) : order
        let stored = try await withNext(order) {
            try await services.records.write(as: call.scope.atDesk(changing: "Appointment")) { transaction in
                try transaction.once(name, digest: digest) {
                    guard let task else { return try SlotBooking.book(transaction, ready, figures, id: id) }
                    return try schedule(transaction, desk, task, order)
                }
            }
        }
        return try answer(stored)
    }

    private func schedule(_ transaction: ScopedTransaction, _ desk: ReferralDesk, _ task: ResourceKey, _ order: BookingOrder) throws -> ResourceKey {
        let inputs = ReferralInputs(["slot": order.slots.map(\.id).joined(separator: ","), "overlap-reason": order.overlapReason ?? ""])
        try desk.move(transaction, task, .schedule, inputs)
        guard let made = try ReferralResources.appointment(transaction.read(task).resource()) else { throw FHIRFault(.conflict, "booking.taken") }
        return made
    }

    private func confirm(_ call: OperationCall, _ present: Resource, _ given: Resource?) async throws -> FHIRResponse {
        guard let key = present.key else { throw FHIRFault(.conflict, "booking.expired") }
        if present["status"].string == "booked" || OutsideVisit.isAwaited(present) { throw FHIRFault(.conflict, "booking.done", at: "Appointment.status") }
        let slots = SlotBooking.keys(present)
        let request = try request(call, in: given) ?? present["basedOn"][0]["reference"].string.flatMap { ResourceKey($0) }
        var order = try order(
            call, slots, patient: patient(call, in: given) ?? SlotBooking.patient(present), request: request,
            comment: call.text("comment") ?? given?["comment"].string)
        order.replaces = key
        let task = try request.flatMap(referral)
        let figures = try figures(slots)
        let desk = try services.desk(at: call.scope.organisation)
        let (name, digest) = try call.request.once()
        // Whose hold it is was asked when it was made; another patient is asked by the writer.
        let confirmed = task == nil ? try order.ready(services.records, services.standings, figures, asksPerson: false) : order
        let stored = try await withNext(order) {
            try await services.records.write(as: call.scope.atDesk(changing: "Appointment")) { transaction in
                try transaction.once(name, digest: digest) {
                    if let task {
                        // The step takes the slot from the hold that waits for it.
                        guard Hold.until(present).map({ $0 > transaction.now }) ?? false else { throw FHIRFault(.conflict, "booking.expired") }
                        return try schedule(transaction, desk, task, confirmed)
                    }
                    try SlotBooking.confirm(transaction, key, confirmed, figures)
                    return key
                }
            }
        }
        return try answer(stored)
    }

    /// Moves an appointment to other slots, or cancels it. One that belongs to a referral takes the referral along.
    private func change(_ call: OperationCall, _ present: Resource, to slots: [ResourceKey]?, _ given: Resource) async throws -> FHIRResponse {
        guard let key = present.key else { throw FHIRFault(.notFound, "record.not-found", ["key": "Appointment"]) }
        let owner = SlotBooking.patient(present)
        if call.scope.role == .patient, owner != call.scope.user { throw FHIRFault(.forbidden, "access.forbidden", ["type": "Appointment"]) }
        try requireParty(call, key, present)
        let task = try present["basedOn"][0]["reference"].string.flatMap { ResourceKey($0) }.flatMap(referral)
        let comment = call.text("comment") ?? given["comment"].string ?? given["cancelationReason"]["text"].string ?? ""
        var order = try order(call, slots ?? [], patient: owner, request: present["basedOn"][0]["reference"].string.flatMap { ResourceKey($0) })
        order.comment = comment.isEmpty ? nil : comment
        let (changed, figures) = (order, try figures(slots ?? SlotBooking.keys(present)))
        let desk = try services.desk(at: call.scope.organisation)
        let keeper = BookingDesk(services.surroundings, figures)
        let reason = given["cancelationReason"].exists ? JSONTree.verbatim(Array(given["cancelationReason"].text)) : nil
        let expecting = try call.expectation()
        let stored = try await withNext(order) {
            try await services.records.write(as: call.scope.atDesk(changing: "Appointment")) { transaction in
                try transaction.require(expecting, of: key, at: transaction.read(key).version)
                guard let slots else {
                    if let task, try ReferralResources.appointment(transaction.read(task).resource()) == key,
                        present["status"].string == "booked" || OutsideVisit.isAwaited(present)
                    {
                        try desk.move(transaction, task, .cancelAppointment, ReferralInputs(["reason": comment]))
                    } else {
                        try keeper.settle(transaction, key, "cancelled")
                    }
                    if let reason, let now = try transaction.present(key) {
                        try transaction.put(PreparedResource(now.setting("cancelationReason", to: reason)), id: key.id)
                    }
                    return try transaction.read(key)
                }
                if let task {
                    try desk.move(transaction, task, .move, ReferralInputs(["slot": slots.map(\.id).joined(separator: ",")]))
                    let made = try ReferralResources.appointment(transaction.read(task).resource()) ?? key
                    return try transaction.read(made)
                }
                try SlotBooking.change(transaction, key, changed, figures)
                return try transaction.read(key)
            }
        }
        return try answer(stored)
    }

    /// Whoever made a visit changes it, and the institution it is at; a referral's own rules say who else.
    private func requireParty(_ call: OperationCall, _ key: ResourceKey, _ present: Resource) throws {
        let scope = call.scope
        guard [.clinician, .bookingClerk].contains(scope.role), present["basedOn"][0]["reference"].string == nil else { return }
        let isParty = try services.records.figures { reader in
            let slots = SlotBooking.keys(present)
            for slot in try slots.compactMap({ try reader.find($0) }) {
                guard let schedule = try slot["schedule"]["reference"].string.flatMap({ ResourceKey($0) }).flatMap({ try reader.find($0) }) else { continue }
                let place = try SlotQueries.organisation(reader, of: schedule)
                if place == nil || place == scope.organisation { return true }
            }
            var query = AuditQuery(limit: 200)
            query.key = key
            return try slots.isEmpty
                || reader.audit(patient: SlotBooking.patient(present), query).contains { $0.action == .create && $0.organisation == scope.organisation }
        }
        if !isParty { throw FHIRFault(.forbidden, "access.forbidden", ["type": "Appointment"]) }
    }
}
