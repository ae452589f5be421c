import FHIRModel
import FHIRSearch

/// `DocumentReference/$docref` (https://hl7.org/fhir/us/core/OperationDefinition-docref.html): a patient's documents, by date and kind.
struct DocumentReferenceOperation {
    private let call: OperationCall

    init(_ call: OperationCall) { self.call = call }

    func respond() throws -> FHIRResponse {
        let patient = try call.required("patient")
        var pairs = [("patient", patient), ("status", "current"), ("_sort", "-date")]
        if let start = call.text("start") { pairs.append(("date", "ge" + start)) }
        if let end = call.text("end") { pairs.append(("date", "le" + end)) }
        pairs += call.texts("type").map { ("type", $0) }
        if call.flag("on-demand") { throw FHIRFault(.unknownParameter, "search.unknown", ["parameter": "on-demand", "type": "DocumentReference"]) }
        var request = call.request
        request.method = .get
        request.query = pairs + call.pairs.filter { ["_count", "_cursor", "_back"].contains($0.0) }
        return try call.router.search("DocumentReference", request, call.scope)
    }
}
