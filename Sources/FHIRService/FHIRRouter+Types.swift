import FHIRModel
import FHIRSchema
import FHIRSearch
import Records

/// Searches over several types: the whole system, a compartment, everything about a patient.
struct TypesSearch {
    var types: [String]
    /// Conditions of each type besides the query's; nil leaves the type out.
    var conditions: (String) throws -> [SearchCriterion]?
    var includes: (String) -> [SearchInclude] = { _ in [] }
    var path: String
}

extension FHIRRouter {
    func searchSystem(_ request: FHIRRequest, _ scope: AccessScope) throws -> FHIRResponse {
        guard isReading(request) || request.method == .post else { throw wrongMethod(request) }
        let named = request.query.filter { $0.0 == "_type" }.flatMap { $0.1.split(separator: ",").map(String.init) }
        for type in named where !Definitions.r4.isResourceType(type) { throw FHIRFault(.notFound, "resource.unknown-type", ["type": type]) }
        let types = (named.isEmpty ? Definitions.r4.resourceTypes : named).filter { $0 != "AuditEvent" }
        // A parameter must be one of every type asked for: refused at once, not on a later page.
        var ignored: [FHIRFault] = []
        for type in types where !request.isLenient { _ = try read(type, withoutPlace(request), &ignored) }
        return try searchTypes(TypesSearch(types: types, conditions: { _ in [] }, path: ""), request, scope)
    }

    /// https://hl7.org/fhir/R4/compartmentdefinition.html: `Patient/1/Observation`, `Patient/1/*`.
    func searchCompartment(_ owner: String, _ id: String, _ member: String, _ request: FHIRRequest, _ scope: AccessScope) throws -> FHIRResponse {
        let key = try key(owner, id)
        guard let compartment = Compartment.named(owner) else { throw FHIRFault(.notFound, "compartment.unknown", ["type": owner]) }
        guard member == "*" || Definitions.r4.isResourceType(member) else { throw FHIRFault(.notFound, "resource.unknown-type", ["type": member]) }
        let types = (member == "*" ? compartment.types : [member]).filter { $0 != "AuditEvent" }
        if member != "*" && !compartment.types.contains(member) { throw FHIRFault(.notFound, "compartment.type", ["type": member, "compartment": owner]) }
        let search = TypesSearch(
            types: types, conditions: { compartment.criterion($0, key).map { [$0] } }, path: "\(owner)/\(id)/\(member)")
        return try searchTypes(search, request, scope)
    }

    private func withoutPlace(_ request: FHIRRequest) -> FHIRRequest {
        var request = request
        request.query.removeAll { $0.0 == "_cursor" || $0.0 == "_back" }
        return request
    }

    func searchTypes(_ search: TypesSearch, _ request: FHIRRequest, _ scope: AccessScope) throws -> FHIRResponse {
        try records.read(as: scope) { try typesSet($0, search, request) }
    }

    /// Type after type, each along its own order; the cursor says in which type a page begins.
    func typesSet(_ reader: ScopedReader, _ search: TypesSearch, _ request: FHIRRequest) throws -> FHIRResponse {
        let (start, inner) = try Self.place(request, search.types.count)
        var page = TypesPage()
        let query = request.query.filter { $0.0 != "_cursor" && $0.0 != "_back" }
        var request = request
        let isCount = query.contains { $0.0 == "_summary" && $0.1 == "count" }
        let asked = query.last { $0.0 == "_count" }.flatMap { Int($0.1) } ?? SearchRequest.defaultCount
        let limit = isCount ? 0 : min(max(asked, 0), SearchRequest.maximumCount)
        for (index, type) in search.types.enumerated().dropFirst(start) {
            guard let extra = try search.conditions(type), reader.scope.mayRead(type) else { continue }
            request.query = query
            var one = try read(type, request, &page.ignored)
            page.used = one.used
            one.criteria += extra
            one.includes += search.includes(type)
            if limit == 0 { continue }
            if page.matches.count >= limit {
                guard try reader.count(one) > 0 else { continue }
                page.next = "\(index)."
                break
            }
            one.count = limit - page.matches.count
            one.total = .none
            one.cursor = index == start ? inner.map(SearchCursor.init) : nil
            let found = try reader.search(one)
            page.matches += found.matches
            page.included += found.included
            if let next = found.next {
                page.next = "\(index).\(next.text)"
                break
            }
        }
        let isTotal = limit == 0 || query.contains { $0.0 == "_total" && $0.1 != "none" }
        if isTotal { page.total = try self.total(reader, search, query, request) }
        let total = isTotal ? page.total : page.next == nil && start == 0 && inner == nil ? page.matches.count : nil
        return try set(search, request, page).response(page.matches, page.once, next: page.next.map { $0.replacing(".", with: "~") }, total: total)
    }

    /// Matches over all types and pages.
    private func total(_ reader: ScopedReader, _ search: TypesSearch, _ query: [(String, String)], _ request: FHIRRequest) throws -> Int {
        var request = request
        request.query = query
        var ignored: [FHIRFault] = []
        return try search.types.reduce(0) { sum, type in
            guard let extra = try search.conditions(type), reader.scope.mayRead(type) else { return sum }
            var one = try read(type, request, &ignored)
            one.criteria += extra
            return sum + (try reader.count(one))
        }
    }

    private func set(_ search: TypesSearch, _ request: FHIRRequest, _ page: TypesPage) -> SearchSet {
        SearchSet(router: self, path: search.path, request: request, used: page.used, ignored: page.ignored)
    }

    /// The type and the place within it where a page begins.
    private static func place(_ request: FHIRRequest, _ count: Int) throws(FHIRFault) -> (Int, String?) {
        guard let cursor = request.query.first(where: { $0.0 == "_cursor" })?.1 else { return (0, nil) }
        let parts = cursor.split(separator: "~", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let index = Int(parts[0]), index >= 0, index < count else { throw FHIRFault(.badRequest, "search.cursor") }
        return (index, parts[1].isEmpty ? nil : parts[1])
    }
}

private struct TypesPage {
    var matches: [StoredVersion] = []
    var included: [StoredVersion] = []
    var next: String?
    var total = 0
    var used: [(String, String)] = []
    var ignored: [FHIRFault] = []

    /// Included resources once, and not those that match.
    var once: [StoredVersion] {
        var seen = Set(matches.map(\.key))
        return included.filter { seen.insert($0.key).inserted }
    }
}
