import Crypto
import FHIRModel
import FHIRService

/// A command that is done once, however often it arrives (`Idempotency-Key`).
enum OnceCommand {
    /// The name of the command and a digest of all that it asks; no name without the header.
    static func of(_ call: OperationCall) throws(FHIRFault) -> (name: String?, digest: [UInt8]) {
        guard let name = call.request.idempotencyKey else { return (nil, []) }
        guard !name.isEmpty, name.utf8.count <= 200 else { throw FHIRFault(.badRequest, "search.value", ["parameter": "Idempotency-Key", "value": name]) }
        let query = call.request.query.map { $0.0 + "=" + $0.1 }.joined(separator: "&")
        let asked = call.request.path.joined(separator: "/") + "?" + query + " " + (call.request.ifMatch ?? "") + " "
        return (name, Array(SHA256.hash(data: Array(asked.utf8) + call.request.body)))
    }
}
