import Booking
import FHIRModel
import FHIRService
import Records

/// Hold Appointment (ITI-116).
extension AppointmentOperations {
    func hold(_ call: OperationCall) async throws -> FHIRResponse {
        try Self.check(call)
        let references = call.texts("appointment-reference")
        if references.isEmpty { _ = try call.required("appointment-reference") }
        let slots = try references.flatMap { try self.slots($0, as: call.scope) }
        let (name, digest) = try call.request.once()
        // Who comes too late hears so before anything else is looked up.
        if name == nil { try await refuseTaken(slots, call) }
        let order = try order(call, slots, patient: patient(call, in: nil), request: request(call, in: nil))
        let (figures, id) = (try figures(order.slots), services.surroundings.newID())
        let ready = try order.ready(services.records, services.standings, figures, asksPerson: name == nil)
        let stored = try await withNext(order) {
            try await services.records.write(as: call.scope.atDesk(changing: "Appointment")) { transaction in
                try transaction.once(name, digest: digest) { try SlotBooking.hold(transaction, ready, figures, id: id) }
            }
        }
        return try answer(stored)
    }

    /// The slots of a proposal of `$find`, or of an Appointment that is there.
    func slots(_ text: String, as scope: AccessScope) throws -> [ResourceKey] {
        let text = local(text)
        guard let key = ResourceKey(text) ?? ResourceKey("Appointment/" + text), ["Appointment", "Slot"].contains(key.type) else {
            throw FHIRFault(.badRequest, "search.value", ["parameter": "appointment-reference", "value": text])
        }
        if key.type == "Slot" { return [key] }
        if key.id.hasPrefix("f.") { return [ProposedVisit.slot(key.id)] }
        let present = try services.records.figures { try $0.find(key) }
        return present.map(SlotBooking.keys) ?? [ProposedVisit.slot(key.id)]
    }

    /// Who comes too late is told without waiting in the writer's line.
    func refuseTaken(_ slots: [ResourceKey], _ call: OperationCall) async throws {
        do {
            try refuse(slots, call)
        } catch let fault as FHIRFault where fault.kind == .conflict {
            await services.records.settled()
            throw fault
        }
    }

    private func refuse(_ slots: [ResourceKey], _ call: OperationCall) throws {
        let patient = call.scope.role == .patient ? call.scope.user : call.text("patient-reference").flatMap { ResourceKey(local($0)) }
        let gone = try services.records.figures { reader -> (text: String, slot: Resource)? in
            for key in slots {
                let slot = try reader.find(key) ?? { throw FHIRFault(.notFound, "record.not-found", ["key": key.description]) }()
                switch slot["status"].string {
                case "busy": return ("booking.taken", slot)
                case "busy-unavailable": return ("booking.closed", slot)
                case "busy-tentative": if try SlotBooking.isKept(reader, key, from: call.scope.user, patient) { return ("booking.taken", slot) }
                default: break
                }
            }
            return nil
        }
        if let gone { throw try taken(gone.text, gone.slot) }
    }

    private func taken(_ text: String, _ slot: Resource) throws -> FHIRFault {
        var fault = FHIRFault(.conflict, text, at: "Appointment.slot")
        fault.related = try services.nextFree.instead(of: slot, at: services.surroundings.now())
        return fault
    }

    /// Adds the next free slots to what was refused since somebody was faster.
    func withNext<Result>(_ order: BookingOrder, _ body: () async throws -> Result) async throws -> Result {
        do {
            return try await body()
        } catch let fault as FHIRFault where ["booking.taken", "booking.closed", "booking.expired"].contains(fault.text) {
            var told = fault
            if let key = order.slots.first, let slot = try services.records.figures({ try $0.find(key) }) { told.related = try taken(fault.text, slot).related }
            throw told
        }
    }
}
