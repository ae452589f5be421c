import Booking
import FHIRModel
import FHIRService
import Records

extension AppointmentOperations {
    /// A place on the waiting list (候补) of `organization`, for `specialty` or any; `$book` with a cancelled resource leaves it.
    func wait(_ call: OperationCall) async throws -> FHIRResponse {
        try call.requireNames(["organization", "specialty", "patient-reference"])
        let text = local(try call.required("organization"))
        let place = ResourceKey(text.contains("/") ? text : "Organization/" + text)
        guard let place, place.type == "Organization" else { throw FHIRFault(.badRequest, "search.value", ["parameter": "organization", "value": text]) }
        guard let patient = try patient(call, in: nil), patient.type == "Patient" else {
            throw FHIRFault(.required, "operation.parameter", ["name": "patient-reference"], at: "Parameters.parameter")
        }
        let (specialty, figures, id) = (call.text("specialty") ?? "", try services.bookingFigures(at: place.id), services.surroundings.newID())
        if specialty.count > 200 { throw FHIRFault(.businessRule, "form.too-long", ["field": "specialty", "limit": "200"]) }
        let (name, digest) = try call.request.once()
        let stored = try await services.records.write(as: call.scope.atDesk(changing: "Appointment")) { transaction in
            try transaction.once(name, digest: digest) {
                try WaitingList.join(transaction, patient: patient, organisation: place.id, specialty: specialty, figures, id: id)
            }
        }
        return try answer(stored)
    }
}
