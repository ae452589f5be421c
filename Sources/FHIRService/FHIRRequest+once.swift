import Crypto
public import FHIRModel

extension FHIRRequest {
    /// Characters of a key at most.
    private static let keyLimit = 200

    /// `Idempotency-Key`: the command's name and a digest of all that it asks; no name without the header. Throws `.badRequest` for an empty or endless one.
    public func once() throws(FHIRFault) -> (name: String?, digest: [UInt8]) {
        guard let name = idempotencyKey else { return (nil, []) }
        guard !name.isEmpty, name.utf8.count <= Self.keyLimit else {
            throw FHIRFault(.badRequest, "search.value", ["parameter": "Idempotency-Key", "value": name])
        }
        // A POST is told by its path; another method on the same path is another command.
        let verb = method == .post ? "" : method.rawValue + " "
        let asked =
            verb + path.joined(separator: "/") + "?" + query.map { $0.0 + "=" + $0.1 }.joined(separator: "&") + " " + (ifMatch ?? "") + " "
            + (ifNoneExist ?? "")
        return (name, Array(SHA256.hash(data: Array(asked.utf8) + body)))
    }
}
