import Booking
import FHIRModel
import FHIRSearch
import Identity
import Records
import Referrals
import WebPages

/// A patient's own visits: what they have to come, and what they do about it. A visit of a referral is a step of the referral.
struct VisitRoutes {
    private let services: WebServices
    private static let limit = 50

    init(_ services: WebServices) { self.services = services }

    /// Visits to come, offers, holds and places on waiting lists, the soonest first.
    static func lines(_ reader: ScopedReader, _ reads: ClinicalReads, _ patient: ResourceKey) throws -> [VisitLine] {
        let pairs = [("patient", patient.description), ("status", "booked,pending,waitlist"), ("_sort", "date"), ("_count", "\(limit)")]
        return try reader.resources(SearchReader().read("Appointment", pairs)).compactMap { try line(reader, reads, $0) }
    }

    private static func line(_ reader: ScopedReader, _ reads: ClinicalReads, _ visit: Resource) throws -> VisitLine? {
        let start = visit["start"].string.flatMap { PartialDate($0) }?.low
        let end = visit["end"].string.flatMap { PartialDate($0) }?.low
        if let end, end < reader.now { return nil }
        if Hold.until(visit).map({ $0 <= reader.now }) ?? false { return nil }
        var kind = VisitLine.Kind.booked
        if visit["status"].string == "waitlist" { kind = .waiting }
        if visit["status"].string == "pending" { kind = OutsideVisit.isAwaited(visit) ? .awaited : Hold.isOffer(visit) ? .offered : .held }
        let slot = try SlotBooking.keys(visit).first.flatMap { try reader.find($0) }
        let schedule = try slot?["schedule"]["reference"].string.flatMap { ResourceKey($0) }.flatMap { try reader.find($0) }
        let place = try kind == .waiting ? WaitingList.organisation(of: visit) : schedule.flatMap { try SlotQueries.organisation(reader, of: $0) }
        return VisitLine(
            id: visit.id ?? "", kind: kind, start: start, place: try place.map { try reads.institution($0) } ?? "",
            clinic: kind == .waiting ? visit["specialty"][0]["text"].string ?? "" : schedule?["comment"].string ?? "", until: Hold.until(visit))
    }

    /// Takes an offer or a hold, or gives up a visit or a place on a waiting list.
    func step(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        let (key, act, patient) = (ResourceKey("Appointment", visit.path[1]), visit.path[2], visit.account.key)
        guard ["take", "cancel"].contains(act) else { throw FHIRFault(.notFound, "path.unknown-address", ["path": "/" + visit.path.joined(separator: "/")]) }
        let (figures, desk) = (try services.bookingFigures(), try services.desk())
        let keeper = BookingDesk(services.surroundings, figures)
        do {
            try await services.records.write(as: visit.scope.atDesk(changing: "Appointment")) { transaction in
                let present = try transaction.read(key).resource()
                guard SlotBooking.patient(present) == patient else { throw FHIRFault(.forbidden, "access.forbidden", ["type": "Appointment"]) }
                let task = try present["basedOn"][0]["reference"].string.flatMap { ResourceKey($0) }.flatMap { try ReferralQueries.task(transaction, of: $0) }
                if act == "take" { return try Self.take(transaction, present, key, task, desk, figures) }
                let isVisit = present["status"].string == "booked" || OutsideVisit.isAwaited(present)
                if let task, isVisit, try ReferralResources.appointment(transaction.read(task).resource()) == key {
                    return try desk.move(transaction, task, .cancelAppointment, ReferralInputs(["reason": "patient"]))
                }
                // A referral waits until it is booked or called back.
                if task != nil, present["status"].string == "waitlist" { throw FHIRFault(.businessRule, "booking.by-operation", at: "Appointment.status") }
                try keeper.settle(transaction, key, "cancelled")
            }
        } catch let fault as FHIRFault where [.businessRule, .conflict, .notFound].contains(fault.kind) {
            return try PatientRoutes(services).own(visit, fault)
        }
        return PageEndpoint.redirect("/")
    }

    private static func take(
        _ transaction: ScopedTransaction, _ present: Resource, _ key: ResourceKey, _ task: ResourceKey?, _ desk: ReferralDesk, _ figures: BookingFigures
    ) throws {
        let slots = SlotBooking.keys(present)
        if let task {
            guard Hold.until(present).map({ $0 > transaction.now }) ?? false else { throw FHIRFault(.conflict, "booking.expired") }
            return try desk.move(transaction, task, .schedule, ReferralInputs(["slot": slots.map(\.id).joined(separator: ",")]))
        }
        try SlotBooking.confirm(transaction, key, BookingOrder(slots: slots, patient: SlotBooking.patient(present)), figures)
    }
}
