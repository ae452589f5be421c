import FHIRModel
import FHIRSearch
import Records

/// `$everything` (https://hl7.org/fhir/R4/patient-operation-everything.html): the compartment, and whom and what its members refer to.
struct EverythingOperation {
    private let call: OperationCall

    /// Types outside a compartment that its members need to be understood.
    private static let companions = ["Organization", "Practitioner", "PractitionerRole", "Location", "Medication", "Device"]

    init(_ call: OperationCall) { self.call = call }

    func respond() throws -> FHIRResponse {
        let key = try call.key()
        guard let compartment = Compartment.named(key.type) else { throw FHIRFault(.notFound, "compartment.unknown", ["type": key.type]) }
        let named = call.texts("_type").flatMap { $0.split(separator: ",").map(String.init) }
        let all = [key.type] + compartment.types.filter { $0 != key.type && $0 != "AuditEvent" }
        let types = named.isEmpty ? all : all.filter { named.contains($0) }
        var since: [SearchCriterion] = []
        if let text = call.text("_since") { since = [.lastUpdated([try date("ge" + text)])] }
        let period = try self.period()
        let search = TypesSearch(
            types: types,
            conditions: { type in
                let own: SearchCriterion? = type == key.type ? .ids([key.id]) : compartment.criterion(type, key)
                guard let own else { return nil }
                return [own] + since + (type == key.type ? [] : try period(type))
            },
            includes: { type in
                // A patient's search brings nothing along: what their records refer to is read one by one.
                call.scope.role == .patient
                    ? []
                    : Self.companions.filter { named.isEmpty || named.contains($0) }.map { SearchInclude(source: type, code: nil, target: $0, iterates: false) }
            }, path: "\(key)/$everything")
        // The instance itself must be there and be the caller's to read.
        _ = try call.router.records.current(key, as: call.scope)
        var request = call.request
        request.method = .get
        request.query = call.pairs.filter { !["_since", "start", "end"].contains($0.0) }
        return try call.router.searchTypes(search, request, call.scope)
    }

    private func date(_ text: String) throws(FHIRFault) -> SearchValue {
        guard case .lastUpdated(let values) = try SearchReader().read("Patient", [("_lastUpdated", text)]).criteria.first, let value = values.first else {
            throw FHIRFault(.badRequest, "search.value", ["parameter": "_since", "value": text])
        }
        return value
    }

    /// `start` and `end` ask for care within dates, of types that have one.
    private func period() throws -> (String) throws -> [SearchCriterion] {
        let (start, end) = (call.text("start"), call.text("end"))
        return { type in
            guard ParameterTable.r4.parameter(type, "date")?.type == .date else { return [] }
            var pairs: [(String, String)] = []
            if let start { pairs.append(("date", "ge" + start)) }
            if let end { pairs.append(("date", "le" + end)) }
            return try SearchReader().read(type, pairs).criteria
        }
    }
}
