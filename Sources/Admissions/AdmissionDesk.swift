public import Booking
public import FHIRModel
public import Records

/// The only door to one-stop admissions. Each call is one transaction's work; steps follow each other until somebody has to act.
public struct AdmissionDesk: Sendable {
    private let surroundings: Surroundings
    private let booking: BookingFigures
    private let figures: AdmissionFigures

    public init(_ surroundings: Surroundings, _ booking: BookingFigures, _ figures: AdmissionFigures) {
        self.surroundings = surroundings
        self.booking = booking
        self.figures = figures
    }

    /// Begins; gives the Task's key. Throws `.forbidden` for who is not of the institution, `.conflict` for a patient who is being admitted there already.
    public func begin(_ transaction: ScopedTransaction, _ order: AdmissionOrder) throws -> ResourceKey {
        let scope = transaction.scope
        guard scope.role == .operatorStaff || [.bookingClerk, .clinician].contains(scope.role) && scope.organisation == order.organisation else {
            throw FHIRFault(.forbidden, "access.forbidden", ["type": "Task"])
        }
        _ = try transaction.read(order.patient)
        _ = try transaction.read(order.ward)
        if let request = order.request, try transaction.read(request).resource()["subject"]["reference"].string != order.patient.description {
            throw FHIRFault(.businessRule, "booking.other-patient", at: "Task.focus")
        }
        let key = ResourceKey("Task", surroundings.newID())
        let name = Self.name(order.patient, order.organisation)
        do {
            try transaction.claim(name, for: key)
        } catch let fault as FHIRFault where fault.kind == .conflict {
            var fault = FHIRFault(.conflict, "admission.open", at: "Task.for")
            if let other = try transaction.holder(name) { fault.related = [FHIRFault.Related(other, other.description)] }
            throw fault
        }
        let alarm = figures.end(figures.retry, from: transaction.now)
        try transaction.put(AdmissionTask.tree(key.id, order, by: scope.user, alarm: alarm, at: transaction.now), id: key.id, expecting: .absent)
        return key
    }

    private static func name(_ patient: ResourceKey, _ organisation: String) -> String { "admission/\(patient.id)/\(organisation)" }

    /// Takes the next step, or gives back the next thing. False when somebody has to act first, or all is over.
    public func step(_ transaction: ScopedTransaction, _ key: ResourceKey) throws -> Bool {
        let (task, state) = try present(transaction, key)
        guard state.isMoving else { return false }
        if state == .undoing || state == .stuck {
            try AdmissionUndo(surroundings: surroundings, booking: booking).once(transaction, task) { next, outputs in
                try move(transaction, task, key, to: next, outputs, reason: nil)
            }
            return true
        }
        var steps = AdmissionSteps(transaction: transaction, task: task, figures: figures, booking: booking, newID: surroundings.newID)
        do {
            try steps.take(state)
        } catch let fault as FHIRFault where [.businessRule, .conflict, .notFound, .required].contains(fault.kind) {
            try move(transaction, task, key, to: .undoing, steps.outputs, reason: fault.text)
            return true
        }
        // Where no deposit is due, nobody waits for it.
        let next = state == .deposit && steps.owed == 0 ? .ready : state.next
        try move(transaction, task, key, to: next, steps.outputs, reason: nil)
        return true
    }

    public func perform(_ transaction: ScopedTransaction, _ key: ResourceKey, _ command: AdmissionCommand) throws {
        switch command {
        case .pay(let number, let yuan): try pay(transaction, key, number: number, yuan: yuan)
        case .admit: try admit(transaction, key)
        case .cancel(let reason): try cancel(transaction, key, reason: reason)
        }
    }

    /// A payment has come, as the house or the platform's provider tells; never the patient. The same number counts once; what comes after the end,
    /// or twice, is paid back.
    public func pay(_ transaction: ScopedTransaction, _ key: ResourceKey, number: String, yuan: Int) throws {
        let (task, state) = try present(transaction, key)
        try requireHouse(transaction, task)
        guard !number.isEmpty, number.utf8.count <= 100, yuan > 0 else { throw FHIRFault(.required, "operation.parameter", ["name": "payment"]) }
        let name = "payment/" + number
        if let holder = try transaction.holder(name) {
            if holder == key { return }
            throw FHIRFault(.conflict, "admission.payment-known", at: "Task.output")
        }
        try transaction.claim(name, for: key)
        let invoice = AdmissionTask.outputs(task, "deposit").last
        let isDue = state == .awaitingPayment && AdmissionTask.outputs(task, "payment").isEmpty
        if isDue, let owed = try invoice.flatMap({ try transaction.find($0) }).flatMap({ AdmissionMoney.yuan($0["totalGross"]) }), owed != yuan {
            throw FHIRFault(.businessRule, "admission.amount", ["owed": "\(owed)", "paid": "\(yuan)"], at: "Invoice.totalGross")
        }
        let money = AdmissionMoney(transaction: transaction, newID: surroundings.newID)
        var outputs = [AdmissionTask.output("payment", try money.notice(task, number: number, yuan: yuan, status: "paid"))]
        guard isDue, let invoice else {
            outputs.append(AdmissionTask.output("refund", try money.notice(task, number: number, yuan: yuan, status: "cleared")))
            return try move(transaction, task, key, to: state, outputs, reason: nil)
        }
        try money.settle(invoice, "balanced")
        try move(transaction, task, key, to: .ready, outputs, reason: nil)
    }

    /// The patient is here: an Encounter begins. Throws `.businessRule` before all is arranged.
    public func admit(_ transaction: ScopedTransaction, _ key: ResourceKey) throws {
        let (task, state) = try present(transaction, key)
        try requireHouse(transaction, task)
        guard state == .ready, let patient = AdmissionTask.reference(task, "for") else { throw refusal(state) }
        if let bed = AdmissionTask.outputs(task, "bed").last { try BookingDesk(surroundings, booking).settle(transaction, bed, "arrived") }
        let encounter = ResourceKey("Encounter", surroundings.newID())
        try transaction.put(
            [
                "resourceType": "Encounter", "id": .string(encounter.id), "status": "in-progress",
                "class": ["system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "IMP"], "subject": ["reference": .string(patient.description)],
                "period": ["start": .string(transaction.now.text)],
                "serviceProvider": ["reference": .string(AdmissionTask.reference(task, "owner")?.description ?? "")],
            ], id: encounter.id, expecting: .absent)
        try move(transaction, task, key, to: .admitted, [AdmissionTask.output("encounter", encounter)], reason: nil)
    }

    /// Nobody wants it any more: all is given back from here on. By the house or the patient.
    public func cancel(_ transaction: ScopedTransaction, _ key: ResourceKey, reason: String) throws {
        let (task, state) = try present(transaction, key)
        if transaction.scope.user != AdmissionTask.reference(task, "for") { try requireHouse(transaction, task) }
        if reason.allSatisfy(\.isWhitespace) { throw FHIRFault(.required, "operation.parameter", ["name": "reason"]) }
        guard state.mayBeCancelled else { throw refusal(state) }
        try move(transaction, task, key, to: .undoing, [], reason: reason)
    }

    /// It is time to look: a step that was left is taken, a deposit that did not come or a patient who did not ends the saga.
    public func ring(_ transaction: ScopedTransaction, _ key: ResourceKey) throws {
        let (task, state) = try present(transaction, key)
        switch state {
        case .awaitingPayment: try move(transaction, task, key, to: .undoing, [], reason: "admission.payment-late")
        case .ready: try move(transaction, task, key, to: .undoing, [], reason: "admission.not-arrived")
        default: _ = try step(transaction, key)
        }
    }

    /// A step failed for a reason that no rule names: the owner is told, and it is tried again later.
    public func stick(_ transaction: ScopedTransaction, _ key: ResourceKey) throws {
        let (task, state) = try present(transaction, key)
        try move(transaction, task, key, to: state.isEnd ? state : .stuck, [], reason: "admission.failed")
    }

    // MARK: parts

    private func present(_ transaction: ScopedTransaction, _ key: ResourceKey) throws -> (Resource, AdmissionState) {
        let task = try transaction.read(key).resource()
        guard let state = AdmissionTask.state(task) else { throw FHIRFault(.notFound, "record.not-found", ["key": key.description]) }
        return (task, state)
    }

    private func requireHouse(_ transaction: ScopedTransaction, _ task: Resource) throws(FHIRFault) {
        let scope = transaction.scope
        guard
            scope.role == .operatorStaff || scope.role == .system
                || [.bookingClerk, .clinician].contains(scope.role)
                    && AdmissionTask.reference(task, "owner")?.id == scope.organisation
        else { throw FHIRFault(.forbidden, "access.forbidden", ["type": "Task"]) }
    }

    private func refusal(_ state: AdmissionState) -> FHIRFault {
        FHIRFault(.businessRule, "admission.not-now", ["state": "@admission.state.\(state.rawValue)"], at: "Task.businessStatus")
    }

    private func move(
        _ transaction: ScopedTransaction, _ task: Resource, _ key: ResourceKey, to state: AdmissionState, _ outputs: [JSONTree], reason: String?
    ) throws {
        let alarm: Instant? =
            switch state {
            case .admitted, .cancelled: nil
            case .awaitingPayment: figures.end(figures.payment, from: transaction.now)
            case .ready: figures.end(figures.arrival, from: try bedTime(transaction, task) ?? transaction.now)
            default: figures.end(figures.retry, from: transaction.now)
            }
        let next = try AdmissionTask.moved(task, to: state, outputs, alarm: alarm, reason: reason, at: transaction.now)
        try transaction.put(PreparedResource(next), id: key.id)
        let owner = AdmissionTask.reference(task, "owner")?.id ?? ""
        if state.isEnd, let patient = AdmissionTask.reference(task, "for"), try transaction.holder(Self.name(patient, owner)) == key {
            try transaction.release(Self.name(patient, owner))
        }
        try transaction.post("admission.\(state.rawValue)", key, audience: [owner])
    }

    private func bedTime(_ transaction: ScopedTransaction, _ task: Resource) throws -> Instant? {
        try AdmissionTask.outputs(task, "bed").last.flatMap { try transaction.find($0) }?["start"].string.flatMap { PartialDate($0) }?.low
    }
}
