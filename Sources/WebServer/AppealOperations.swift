import Booking
import FHIRModel
import FHIRService
import Records

/// `POST Appointment/[id]/$appeal` with `reason`, by the patient or for them; `POST Task/[id]/$decide` with `decision` (accept, refuse) and `reason`, by
/// the institution.
struct AppealOperations: Sendable {
    private let services: WebServices

    init(_ services: WebServices) { self.services = services }

    var all: [FHIROperation] {
        [
            FHIROperation("appeal", types: ["Appointment"], levels: [.instance], affectsState: true) { try await appeal($0) },
            FHIROperation("decide", types: ["Task"], levels: [.instance], affectsState: true) { try await decide($0) },
        ]
    }

    private func appeal(_ call: OperationCall) async throws -> FHIRResponse {
        let (visit, reason, figures) = (try call.key(), try call.required("reason"), try services.bookingFigures())
        let (name, digest) = try call.request.once()
        let id = services.surroundings.newID()
        let stored = try await services.records.write(as: call.scope.atDesk()) { transaction in
            try transaction.once(name, digest: digest) { try Appeals.submit(transaction, visit, reason: reason, figures, id: id) }
        }
        var response = FHIRResponse(201, stored.bytes ?? [], version: stored.version, lastModified: stored.updated)
        response.location = "\(stored.key)/_history/\(stored.version)"
        return response
    }

    private func decide(_ call: OperationCall) async throws -> FHIRResponse {
        let (key, word, reason) = (try call.key(), try call.required("decision"), call.text("reason") ?? "")
        guard ["accept", "refuse"].contains(word) else { throw FHIRFault(.badRequest, "search.value", ["parameter": "decision", "value": word]) }
        let (name, digest) = try call.request.once()
        let stored = try await services.records.write(as: call.scope.atDesk()) { transaction in
            try transaction.once(name, digest: digest) {
                try Appeals.decide(transaction, key, accept: word == "accept", reason: reason)
                return key
            }
        }
        return FHIRResponse(200, stored.bytes ?? [], version: stored.version, lastModified: stored.updated)
    }
}
