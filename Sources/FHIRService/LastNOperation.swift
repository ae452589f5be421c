import FHIRModel
import FHIRSearch
import Records

/// `$lastn` (https://hl7.org/fhir/R4/observation-operation-lastn.html): the newest observations of each code.
struct LastNOperation {
    private let call: OperationCall

    /// Observations of one patient looked at, newest first.
    private static let reach = 1000

    init(_ call: OperationCall) { self.call = call }

    func respond() throws -> FHIRResponse {
        let most = call.text("max").map { Int($0) ?? 0 } ?? 1
        guard most > 0 else { throw FHIRFault(.badRequest, "search.value", ["parameter": "max", "value": call.text("max") ?? ""]) }
        let asked = call.pairs.filter { $0.0 != "max" }
        guard asked.contains(where: { $0.0.hasPrefix("patient") || $0.0.hasPrefix("subject") }) else {
            throw FHIRFault(.required, "operation.parameter", ["name": "patient"])
        }
        var request = call.request
        request.query = asked
        let pairs = asked.filter { $0.0 != "_count" && $0.0 != "_sort" } + [("_sort", "-date"), ("_count", "\(Self.reach)")]
        let search = try call.router.reader.read("Observation", pairs)
        let found = try call.router.records.read(as: call.scope) { try $0.search(search).matches }
        var counts: [String: Int] = [:]
        let kept = try found.filter { version in
            let code = Self.code(try version.resource())
            counts[code, default: 0] += 1
            return counts[code] ?? 0 <= most
        }
        let set = SearchSet(router: call.router, path: "Observation/$lastn", request: call.request, used: call.request.query, ignored: [])
        return try set.response(kept, [], next: nil, total: kept.count)
    }

    /// What makes two observations the same kind: their first coding, else their text.
    private static func code(_ observation: Resource) -> String {
        let coding = observation["code"]["coding"][0]
        guard let code = coding["code"].string else { return observation["code"]["text"].string ?? "" }
        return (coding["system"].string ?? "") + "|" + code
    }
}
