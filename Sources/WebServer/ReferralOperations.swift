import Booking
import FHIRModel
import FHIRService
import Records
import Referrals

/// The referral desk as FHIR operations: what the pages do, any client can do.
///
/// `POST ServiceRequest/$refer` sends a referral; `POST Task/[id]/$move` takes the next step; `GET Task/[id]/$moves` says which steps
/// the caller may take now.
struct ReferralOperations: Sendable {
    private let services: WebServices

    init(_ services: WebServices) { self.services = services }

    var all: [FHIROperation] {
        [
            FHIROperation("refer", types: ["ServiceRequest"], levels: [.type], affectsState: true) { try await refer($0) },
            FHIROperation("move", types: ["Task"], levels: [.instance], affectsState: true) { try await move($0) },
            FHIROperation("moves", types: ["Task"], levels: [.instance]) { try moves($0) },
        ]
    }

    private func refer(_ call: OperationCall) async throws -> FHIRResponse {
        let form = ReferralForm(
            patient: try key(call, "patient", "Patient"), recipient: try key(call, "recipient", "Organization").id,
            direction: try word(call, "direction", .up), priority: try word(call, "priority", .routine), reason: try call.required("reason"),
            question: try call.required("question"), results: call.texts("result").compactMap { ResourceKey($0) })
        let desk = ReferralDesk(services.surroundings)
        let stored = try await services.records.write(as: call.scope) { transaction in try transaction.read(desk.submit(transaction, form)) }
        var response = FHIRResponse(201, stored.bytes ?? [], version: stored.version, lastModified: stored.updated)
        response.location = "\(stored.key)/_history/\(stored.version)"
        return response
    }

    private func move(_ call: OperationCall) async throws -> FHIRResponse {
        let key = try call.key()
        guard let command = ReferralCommand(rawValue: try call.required("command")) else {
            throw FHIRFault(.badRequest, "search.value", ["parameter": "command", "value": call.text("command") ?? ""])
        }
        let step = ReferralStepForm(
            reason: call.text("reason") ?? "", slot: call.text("slot").map(Self.id) ?? "", summary: call.text("summary") ?? "",
            community: call.text("community").map(Self.id) ?? "", plan: call.text("plan") ?? "")
        let desk = ReferralDesk(services.surroundings)
        let appointment = services.surroundings.newID()
        let stored = try await services.records.write(as: call.scope) { transaction in
            try ReferralSteps.take(transaction, desk, key, command, step, appointment: appointment)
            return try transaction.read(key)
        }
        return FHIRResponse(200, stored.bytes ?? [], version: stored.version, lastModified: stored.updated)
    }

    private func moves(_ call: OperationCall) throws -> FHIRResponse {
        let task = try services.records.current(try call.key(), as: call.scope).resource()
        let referral = try ReferralResources.referralCase(task)
        let commands = referral.actor(call.scope.organisation).map { ReferralTransitions.commands(referral.state, $0) } ?? []
        return OperationCall.parameters(
            [["name": "state", "valueCode": .string(referral.state.rawValue)]] + commands.map { ["name": "command", "valueCode": .string($0.rawValue)] })
    }

    private func key(_ call: OperationCall, _ name: String, _ type: String) throws(FHIRFault) -> ResourceKey {
        let text = try call.required(name)
        let key = ResourceKey(text) ?? ResourceKey(type, text)
        guard key.type == type, ResourceKey.isValidID(key.id) else { throw FHIRFault(.badRequest, "search.value", ["parameter": name, "value": text]) }
        return key
    }

    private func word<Word: RawRepresentable<String>>(_ call: OperationCall, _ name: String, _ usual: Word) throws(FHIRFault) -> Word {
        guard let text = call.text(name) else { return usual }
        guard let word = Word(rawValue: text) else { throw FHIRFault(.badRequest, "search.value", ["parameter": name, "value": text]) }
        return word
    }

    private static func id(_ text: String) -> String { text.split(separator: "/").last.map(String.init) ?? text }
}

/// What the steps of a referral may carry.
struct ReferralStepForm: Sendable {
    var reason = ""
    var slot = ""
    var summary = ""
    var community = ""
    var plan = ""
}

/// One step of a referral within a transaction, whoever asks for it: a page or a FHIR client.
enum ReferralSteps {
    static func take(
        _ transaction: ScopedTransaction, _ desk: ReferralDesk, _ task: ResourceKey, _ command: ReferralCommand, _ form: ReferralStepForm, appointment: String
    ) throws {
        switch command {
        case .book: try book(transaction, desk, task, slot: form.slot, appointment: appointment)
        case .cancelAppointment, .recordNoShow, .confirmCancel, .decline:
            try desk.move(transaction, task, command, reason: form.reason)
            if command != .recordNoShow { try cancel(transaction, task) }
        case .complete: try desk.complete(transaction, task, summary: form.summary)
        case .returnDown: _ = try desk.returnDown(transaction, task, to: form.community, plan: form.plan)
        default: try desk.move(transaction, task, command, reason: form.reason)
        }
    }

    /// Slot, appointment and referral change together or not at all.
    private static func book(
        _ transaction: ScopedTransaction, _ desk: ReferralDesk, _ task: ResourceKey, slot: String, appointment: String
    ) throws {
        guard ResourceKey.isValidID(slot) else { throw FHIRFault(.businessRule, "booking.no-slot") }
        let found = try transaction.read(task).resource()
        guard let patient = found["for"]["reference"].string.flatMap({ ResourceKey($0) }),
            let request = found["focus"]["reference"].string.flatMap({ ResourceKey($0) })
        else { throw FHIRFault(.invalid, "record.not-found", ["key": task.description]) }
        let key = try SlotBooking.book(transaction, slot: ResourceKey("Slot", slot), patient: patient, basedOn: request, id: appointment)
        try desk.move(transaction, task, .book, output: [["type": ["text": "appointment"], "valueReference": ["reference": .string(key.description)]]])
    }

    /// The slot of the referral's last appointment is given back.
    private static func cancel(_ transaction: ScopedTransaction, _ task: ResourceKey) throws {
        let found = try transaction.read(task).resource()
        let appointment = found["output"].items.compactMap { $0["valueReference"]["reference"].string.flatMap { ResourceKey($0) } }.last {
            $0.type == "Appointment"
        }
        if let appointment { try SlotBooking.cancel(transaction, appointment) }
    }
}
