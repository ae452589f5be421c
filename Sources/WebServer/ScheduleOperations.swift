import Booking
import FHIRModel
import FHIRService
import Records
import Referrals

/// What is done with a whole schedule: closing a part of it, making its slots from its week.
struct ScheduleOperations: Sendable {
    private let services: WebServices

    init(_ services: WebServices) { self.services = services }

    var all: [FHIROperation] {
        [
            FHIROperation("stop", types: ["Schedule"], levels: [.instance], affectsState: true) { try await stop($0) },
            FHIROperation("fill", types: ["Schedule"], levels: [.instance], affectsState: true) { try await fill($0) },
        ]
    }

    /// Where a schedule is. Throws `.forbidden` for who neither works there nor coordinates.
    static func requireKeeper(_ services: WebServices, _ schedule: ResourceKey, _ scope: AccessScope) throws -> String? {
        let place = try services.schedules.entries()[schedule]?.organisation
        guard scope.role == .operatorStaff || [.clinician, .bookingClerk].contains(scope.role) && place == scope.organisation else {
            throw FHIRFault(.forbidden, "access.forbidden", ["type": "Schedule"])
        }
        return place
    }

    /// `POST Schedule/[id]/$stop` with start, end and reason: gives each visit that falls away with up to three places to go.
    private func stop(_ call: OperationCall) async throws -> FHIRResponse {
        guard let from = PartialDate(try call.required("start"))?.low, let end = PartialDate(try call.required("end")), from < end.high else {
            throw FHIRFault(.badRequest, "search.value", ["parameter": "end", "value": call.text("end") ?? ""])
        }
        try call.requireNames(["start", "end", "reason"])
        let (key, reason, to) = (try call.key(), try call.required("reason"), end.precision < .minute ? end.high : end.low)
        if to <= services.surroundings.now() { throw FHIRFault(.businessRule, "booking.stop-past", at: "Parameters.parameter") }
        if reason.count > ReferralForm.fieldLimit {
            throw FHIRFault(.businessRule, "form.too-long", ["field": "reason", "limit": "\(ReferralForm.fieldLimit)"])
        }
        let stopping = try ClinicStopping(services, key, call.scope)
        return try await call.answeredOnce(as: call.scope.atDesk()) { transaction in
            try stopping.stop(transaction, from: from, to: to, reason: reason).map(Self.affected)
        }
    }

    private static func affected(_ visit: ClinicStop.Affected) -> JSONTree {
        var named: [JSONTree] = [["name": "appointment", "valueReference": ["reference": .string(visit.appointment.description)]]]
        if let patient = visit.patient { named.append(["name": "patient", "valueReference": ["reference": .string(patient.description)]]) }
        named += visit.alternatives.map { slot -> JSONTree in
            [
                "name": "alternative",
                "valueReference": ["reference": .string(slot.key.description), "display": .string("\(slot.start.day) \(slot.start.clock.prefix(5))")],
            ]
        }
        return ["name": "affected", "part": .array(named)]
    }

    /// `POST Schedule/[id]/$fill`: makes the slots of the weekly template now; what somebody holds stays and is listed.
    private func fill(_ call: OperationCall) async throws -> FHIRResponse {
        try call.requireNames([])
        let (key, figures) = (try call.key(), try services.bookingFigures(at: call.scope.organisation))
        _ = try Self.requireKeeper(services, key, call.scope)
        let shares = try services.records.figures { try PoolShares($0, figures) }
        return try await call.answeredOnce(as: call.scope) { transaction in
            _ = try transaction.read(key)
            let report = try SlotTemplate.fill(transaction, key, figures, shares)
            return [
                ["name": "made", "valueInteger": .number("\(report.made)")], ["name": "removed", "valueInteger": .number("\(report.removed)")],
            ] + report.kept.map { ["name": "kept", "valueReference": ["reference": .string($0.description)]] }
        }
    }
}

/// Closing a clinic with everything that hangs on it, in one transaction.
struct ClinicStopping: Sendable {
    private let services: WebServices
    private let schedule: ResourceKey
    private let scope: AccessScope
    private let place: String?
    private let desk: ReferralDesk
    private let keeper: BookingDesk

    /// Throws `.forbidden` for who neither works where the schedule is nor coordinates.
    init(_ services: WebServices, _ schedule: ResourceKey, _ scope: AccessScope) throws {
        (self.services, self.schedule, self.scope) = (services, schedule, scope)
        place = try ScheduleOperations.requireKeeper(services, schedule, scope)
        desk = try services.desk(at: place ?? "")
        keeper = BookingDesk(services.surroundings, try services.bookingFigures(at: place ?? ""))
    }

    func stop(from: Instant, to: Instant, reason: String) async throws -> [ClinicStop.Affected] {
        try await services.records.write(as: scope.atDesk()) { try stop($0, from: from, to: to, reason: reason) }
    }

    /// Referrals go on as "appointment cancelled", other visits are cancelled; slots are closed. Gives the visits with places to go.
    func stop(_ transaction: ScopedTransaction, from: Instant, to: Instant, reason: String) throws -> [ClinicStop.Affected] {
        _ = try transaction.read(schedule)
        let affected = try ClinicStop.close(transaction, schedule, from: from, to: to) { visit in
            let task = try visit.request.flatMap { try ReferralQueries.task(transaction, of: $0) }
            if let task, try ReferralResources.appointment(transaction.read(task).resource()) == visit.appointment {
                try desk.move(transaction, task, .stopClinic, ReferralInputs(["reason": reason]), as: [.system])
            } else {
                try keeper.settle(transaction, visit.appointment, "cancelled", closing: true)
            }
        }
        try transaction.post("booking.clinic-stopped", schedule, audience: [place].compactMap { $0 })
        return try ClinicStop.ranked(transaction, affected, schedule: schedule)
    }
}
