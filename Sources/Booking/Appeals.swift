public import FHIRModel
import FHIRSearch
public import Records
import RegionalPolicy

/// A patient's word against a missed visit (爽约申诉): a task of the institution's, with a time for the answer. An accepted one makes the visit
/// count no more against the patient.
public enum Appeals {
    /// Code system of the tasks.
    public static let system = "urn:junyi:appeal"
    private static let excusedURL = "urn:junyi:no-show-excused"

    /// Whether a missed visit counts no more.
    static func isExcused(_ visit: Resource) -> Bool { visit["extension"].items.contains { $0["url"].string == excusedURL } }

    /// Appeals against a missed visit. Throws `.businessRule` for a visit that was not missed, too long ago, or appealed already.
    public static func submit(
        _ transaction: ScopedTransaction, _ appointment: ResourceKey, reason: String, _ figures: BookingFigures, id: String
    ) throws -> ResourceKey {
        let visit = try transaction.read(appointment).resource()
        guard let patient = SlotBooking.patient(visit), transaction.scope.role != .patient || transaction.scope.user == patient else {
            throw FHIRFault(.forbidden, "access.forbidden", ["type": "Appointment"])
        }
        if reason.allSatisfy(\.isWhitespace) { throw FHIRFault(.required, "operation.parameter", ["name": "reason"]) }
        guard visit["status"].string == "noshow" else {
            throw FHIRFault(.businessRule, "booking.not-missed", ["status": visit["status"].string ?? ""], at: "Appointment.status")
        }
        let start = visit["start"].string.flatMap { PartialDate($0) }?.low ?? transaction.now
        let last = start.adding(days: figures.appealDays)
        if last < transaction.now {
            throw FHIRFault(.businessRule, "booking.appeal-late", ["day": last.day, "source": "booking.appeal-days"], at: "Appointment.start")
        }
        let task = ResourceKey("Task", id)
        do {
            try transaction.claim("appeal/" + appointment.id, for: task)
        } catch let fault as FHIRFault where fault.kind == .conflict {
            throw FHIRFault(.conflict, "booking.appealed", at: "Appointment")
        }
        let slot = try SlotBooking.keys(visit).first.flatMap { try transaction.find($0) }
        guard let owner = try slot.flatMap({ try SlotPlace.organisation(transaction, $0) }) else {
            throw FHIRFault(.businessRule, "booking.no-owner", at: "Appointment.slot")
        }
        let due = figures.appealAnswer?.end(from: transaction.now, figures.calendar) ?? transaction.now.adding(days: 7)
        try transaction.put(
            [
                "resourceType": "Task", "id": .string(id), "extension": [["url": .string(OwnedTask.alarmURL), "valueDateTime": .string(due.text)]],
                "status": "requested", "intent": "order", "code": ["coding": [["system": .string(system), "code": "no-show"]]],
                "description": .string(reason), "focus": ["reference": .string(appointment.description)], "for": ["reference": .string(patient.description)],
                "authoredOn": .string(transaction.now.text), "lastModified": .string(transaction.now.text),
                "requester": ["reference": .string(transaction.scope.user.description)], "owner": ["reference": .string("Organization/" + owner)],
                "restriction": ["period": ["end": .string(due.text)]],
            ], id: id, expecting: .absent)
        try transaction.post("booking.appealed", task, audience: [owner])
        return task
    }

    /// Answers an appeal. Throws `.forbidden` for who is not of the institution it is for, `.businessRule` for one that is answered, or without a reason
    /// when it is refused.
    public static func decide(_ transaction: ScopedTransaction, _ key: ResourceKey, accept: Bool, reason: String) throws {
        let task = try transaction.read(key).resource()
        guard isAppeal(task), let visit = task["focus"]["reference"].string.flatMap({ ResourceKey($0) }) else {
            throw FHIRFault(.notFound, "record.not-found", ["key": key.description])
        }
        let scope = transaction.scope
        guard
            scope.role == .operatorStaff
                || [.bookingClerk, .clinician].contains(scope.role) && task["owner"]["reference"].string == "Organization/" + scope.organisation
        else { throw FHIRFault(.forbidden, "access.forbidden", ["type": "Task"]) }
        guard task["status"].string == "requested" else {
            throw FHIRFault(.businessRule, "booking.appeal-answered", ["status": task["status"].string ?? ""], at: "Task.status")
        }
        if !accept && reason.allSatisfy(\.isWhitespace) { throw FHIRFault(.required, "operation.parameter", ["name": "reason"]) }
        var next = try task.setting("status", to: accept ? "completed" : "rejected").setting("lastModified", to: .string(transaction.now.text))
            .removing("extension")
        if !reason.isEmpty { next = try next.setting("statusReason", to: ["text": .string(reason)]) }
        try transaction.put(PreparedResource(next), id: key.id)
        if accept, let missed = try transaction.present(visit), !isExcused(missed) {
            let mark: JSONTree = ["url": .string(excusedURL), "valueReference": ["reference": .string(key.description)]]
            try transaction.put(PreparedResource(missed.appending([mark], to: "extension")), id: visit.id)
        }
        try transaction.post(accept ? "booking.appeal-accepted" : "booking.appeal-refused", key, audience: [scope.organisation].filter { !$0.isEmpty })
    }

    /// Appeals that wait for an institution's answer, the one due first before; nil for all institutions.
    public static func open(_ reader: ScopedReader, at organisation: String?) throws -> [Resource] {
        let owner = organisation.map { [("owner", "Organization/" + $0)] } ?? []
        let pairs = [("code", system + "|no-show"), ("status", "requested"), ("_sort", "authored-on"), ("_count", "100")]
        return try reader.resources(SearchReader().read("Task", owner + pairs))
    }

    /// A patient's missed visits within the time for an appeal, each with its appeal; nil for none yet.
    public static func missed(_ reader: ScopedReader, _ patient: ResourceKey, _ figures: BookingFigures) throws -> [(visit: Resource, appeal: Resource?)] {
        let since = reader.now.adding(days: -figures.appealDays)
        let visits = try reader.resources(
            SearchReader().read("Appointment", [("patient", patient.description), ("status", "noshow"), ("date", "ge" + since.text), ("_count", "20")]))
        if visits.isEmpty { return [] }
        let pairs = [("patient", patient.description), ("code", system + "|no-show"), ("_count", "100")]
        let appeals = try reader.resources(SearchReader().read("Task", pairs))
        return visits.map { visit in (visit, appeals.first { $0["focus"]["reference"].string == visit.key?.description }) }
    }

    private static func isAppeal(_ task: Resource?) -> Bool { task?["code"]["coding"][0]["system"].string == system }

    /// Appeals move by their operations alone, and nobody excuses a visit by hand.
    public static let rule = WriteRule(types: ["Task", "Appointment"]) { transaction, key, old, new in
        if transaction.scope.role == .system { return }
        if key.type == "Task", isAppeal(old) || isAppeal(new) { throw FHIRFault(.businessRule, "booking.appeal-by-operation", at: "Task.code") }
        if key.type == "Appointment", (new.map(isExcused) ?? false) != (old.map(isExcused) ?? false), new != nil {
            throw FHIRFault(.businessRule, "booking.appeal-by-operation", at: "Appointment.extension")
        }
    }
}
