public import FHIRModel
public import Records
import RegionalPolicy

/// Brings in what an outside hospital said of a visit (cases 3 and 4 of a late or lost answer): each answer once, and never against what was done here since.
public struct OutsideDesk: Sendable {
    /// Those in force now.
    private let figures: @Sendable () throws -> BookingFigures
    /// Ends a visit that the hospital refused, with everything that hangs on it; false for a visit that is nobody's but the patient's.
    private let fall: @Sendable (ScopedTransaction, _ visit: Resource, _ reason: String) throws -> Bool

    public init(
        _ figures: @escaping @Sendable () throws -> BookingFigures,
        fall: @escaping @Sendable (ScopedTransaction, _ visit: Resource, _ reason: String) throws -> Bool
    ) {
        (self.figures, self.fall) = (figures, fall)
    }

    /// Keeps the answer to a question: `booked` makes a visit sure, `refused` ends it and closes its slots, which the hospital does not have.
    public func settle(_ transaction: ScopedTransaction, _ key: ResourceKey, _ answer: OutsideVisit.Answer) throws {
        guard let visit = try transaction.present(key), OutsideVisit.isAwaited(visit) else { return }
        let slots = SlotBooking.keys(visit)
        switch answer {
        case .booked:
            let sure = try OutsideVisit.marking(visit, .confirmed).setting("status", to: "booked")
            try transaction.put(PreparedResource(sure), id: key.id)
            for slot in slots { try BookingRule.set(slot, "busy", transaction) }
            try tell(transaction, "booking.confirmed", key, slots)
        case .refused(let reason):
            let over = try OutsideVisit.marking(visit, .refused).setting("cancelationReason", to: ["text": .string(String(reason.prefix(500)))])
            try transaction.put(PreparedResource(over), id: key.id)
            if try !fall(transaction, over, reason) { try SlotBooking.settle(transaction, key, "cancelled") }
            for slot in slots where try SlotBooking.holder(transaction, slot) == nil { try BookingRule.set(slot, "busy-unavailable", transaction) }
            try tell(transaction, "booking.refused", key, slots)
        case .absent, .unknown: return
        }
        try OutsideTask(key).close(transaction)
    }

    /// Keeps that the hospital was told of a cancelled visit and has it no more.
    public func withdrawn(_ transaction: ScopedTransaction, _ key: ResourceKey) throws {
        guard let visit = try transaction.present(key), [.withdraw, .doubtful].contains(OutsideVisit.state(visit)) else { return }
        try transaction.put(PreparedResource(OutsideVisit.marking(visit, .withdrawn)), id: key.id)
        try OutsideTask(key).close(transaction)
    }

    /// Somebody owns what a hospital does not answer: a task of the institution that the visit is at, once it has waited too long.
    public func complain(_ transaction: ScopedTransaction, _ key: ResourceKey) throws {
        let figures = try figures()
        guard let visit = try transaction.present(key), let since = visit["meta"]["lastUpdated"].string.flatMap({ PartialDate($0) })?.low,
            let due = figures.outsideClock?.end(from: since, figures.calendar), due <= transaction.now
        else { return }
        let owner = try SlotBooking.keys(visit).first.flatMap { try transaction.present($0) }.flatMap { try SlotPlace.organisation(transaction, $0) }
        try OutsideTask(key).open(transaction, visit, owner: owner)
    }

    /// Minutes after a question within which its answer may still come.
    public func lateMinutes() throws -> Int { try figures().outsideLateMinutes }

    private func tell(_ transaction: ScopedTransaction, _ topic: String, _ key: ResourceKey, _ slots: [ResourceKey]) throws {
        let place = try slots.first.flatMap { try transaction.present($0) }.flatMap { try SlotPlace.organisation(transaction, $0) }
        try transaction.post(topic, key, audience: [place].compactMap { $0 })
    }
}

/// The task about a visit that its hospital does not answer for.
private struct OutsideTask {
    private let visit: ResourceKey
    private let key: ResourceKey

    init(_ visit: ResourceKey) {
        self.visit = visit
        key = ResourceKey("Task", String(("unconfirmed-" + visit.id).prefix(64)))
    }

    func open(_ transaction: ScopedTransaction, _ appointment: Resource, owner: String?) throws {
        if try transaction.present(key)?["status"].string == "requested" { return }
        let now = transaction.now
        let tree: JSONTree = [
            "resourceType": "Task", "id": .string(key.id),
            "extension": [["url": .string(OwnedTask.alarmURL), "valueDateTime": .string(now.adding(days: 1).text)]],
            "status": "requested", "intent": "order", "code": ["coding": [["system": "urn:junyi:message", "code": "unconfirmed"]]],
            "focus": ["reference": .string(visit.description)], "authoredOn": .string(now.text), "lastModified": .string(now.text),
            "requester": ["reference": "Device/junyi"], "owner": owner.map { ["reference": .string("Organization/" + $0)] } ?? ["display": "operator"],
        ]
        let patient = SlotBooking.patient(appointment)
        try transaction.put(tree.with("for", patient.map { ["reference": .string($0.description)] }), id: key.id)
    }

    func close(_ transaction: ScopedTransaction) throws {
        guard let task = try transaction.present(key), task["status"].string == "requested" else { return }
        let done = try task.setting("status", to: "completed").setting("lastModified", to: .string(transaction.now.text)).removing("extension")
        try transaction.put(PreparedResource(done), id: key.id)
    }
}
