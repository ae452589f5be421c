import Booking
import FHIRModel
import Identity
import Records
import WebPages

/// `/appeals`: what patients say against missed visits, for the institution's desk; and a patient's own word.
struct AppealRoutes {
    private let services: WebServices

    init(_ services: WebServices) { self.services = services }

    func page(_ visit: PageEndpoint.Visit) throws -> WebAnswer { try page(visit, problem: nil) }

    private func page(_ visit: PageEndpoint.Visit, problem: String?) throws -> WebAnswer {
        let place = visit.account.role == .operatorStaff ? nil : visit.account.organisation
        let lines = try services.records.read(as: visit.scope) { reader in
            try Appeals.open(reader, at: place).compactMap { task -> AppealPage.Line? in
                guard let id = task.id, let patient = task["for"]["reference"].string.flatMap({ ResourceKey($0) }),
                    let missed = try task["focus"]["reference"].string.flatMap({ ResourceKey($0) }).flatMap({ try reader.find($0) })
                else { return nil }
                let name = try reader.find(patient)?["name"][0]["text"].string ?? patient.id
                return AppealPage.Line(
                    id: id, patient: name, start: missed["start"].string.flatMap { PartialDate($0) }?.low, reason: task["description"].string ?? "",
                    due: task["restriction"]["period"]["end"].string.flatMap { PartialDate($0) }?.low)
            }
        }
        return PageEndpoint.html(AppealPage.view(visit.frame, lines, problem: problem, now: services.surroundings.now()))
    }

    /// The desk's answer.
    func decide(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        let (key, form) = (ResourceKey("Task", visit.path[1]), visit.form)
        do {
            try await services.records.write(as: visit.scope.atDesk()) {
                try Appeals.decide($0, key, accept: form["decision"] == "accept", reason: form["reason"] ?? "")
            }
        } catch let fault as FHIRFault where [.businessRule, .required, .conflict].contains(fault.kind) {
            var answer = try page(visit, problem: FaultPage.text(visit.frame, fault))
            answer.status = fault.kind.row.status
            return answer
        }
        return PageEndpoint.redirect("/appeals")
    }

    /// The patient's word.
    func submit(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        let (key, reason, id) = (ResourceKey("Appointment", visit.path[1]), visit.form["reason"] ?? "", services.surroundings.newID())
        let figures = try services.bookingFigures()
        _ = try await services.records.write(as: visit.scope.atDesk()) { try Appeals.submit($0, key, reason: reason, figures, id: id) }
        return PageEndpoint.redirect("/")
    }
}
