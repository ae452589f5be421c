import CareNetwork
import FHIRModel
import FHIRSearch
import FHIRService
import Identity
import Optimization
import Planning
import Records
import WebPages

/// Scenarios that are kept under a name and set side by side.
struct ScenarioRoutes {
    private let services: WebServices
    static let system = "urn:junyi:scenario"
    static let queryURL = "urn:junyi:scenario-query"
    private static let nameLimit = 80

    init(_ services: WebServices) { self.services = services }

    // MARK: kept scenarios

    private static let siting = "siting"

    /// All of the region's of a kind, the newest first.
    func saved(_ kind: String = siting) throws -> [SavedScenario] {
        try services.records.figures { reader in
            let pairs = [("code", Self.system + "|" + kind), ("_sort", "-_lastUpdated"), ("_count", "50")]
            return try reader.resources(SearchReader().read("Basic", pairs)).compactMap { found in
                guard let id = found.id, let query = found["extension"].items.first(where: { $0["url"].string == Self.queryURL })?["valueString"].string else {
                    return nil
                }
                return SavedScenario(id: id, name: found["code"]["text"].string ?? id, query: query, at: found["created"].string ?? "")
            }
        }
    }

    func save(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        let name = String((visit.form["name"] ?? "").prefix(Self.nameLimit))
        guard !name.allSatisfy(\.isWhitespace) else { throw FHIRFault(.businessRule, "form.field", ["field": "name"]) }
        let kind = visit.form["kind"].flatMap { PlanKind(rawValue: $0) }
        let query: String
        if let kind {
            // Only what can be solved is kept.
            query = try kind.result(services, visit, visit.form).grounds.query
        } else {
            query = PlanningRoutes.query(try PlanningRoutes(services).scenario(visit.form))
        }
        let id = services.surroundings.newID()
        let tree: JSONTree = [
            "resourceType": "Basic", "id": .string(id), "extension": [["url": .string(Self.queryURL), "valueString": .string(query)]],
            "code": ["coding": [["system": .string(Self.system), "code": .string(kind?.rawValue ?? Self.siting)]], "text": .string(name)],
            "created": .string(services.surroundings.now().day),
        ]
        try await services.records.write(as: visit.scope.keepingScenarios) { _ = try $0.put(tree, id: id, expecting: .absent) }
        return PageEndpoint.redirect((kind.map { "/planning/\($0.rawValue)?" } ?? "/planning?") + query)
    }

    // MARK: side by side

    func compare(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        let all = try ([Self.siting] + PlanKind.allCases.map(\.rawValue)).flatMap { kind in try saved(kind).map { (kind, $0) } }
        func chosen(_ name: String) throws -> (kind: String, scenario: SavedScenario) {
            guard let found = all.first(where: { $0.1.id == visit.query[name] }) else {
                throw FHIRFault(.notFound, "record.not-found", ["key": "Basic/\(visit.query[name] ?? "")"])
            }
            return found
        }
        let (one, two) = (try chosen("first"), try chosen("second"))
        guard one.kind == two.kind else { throw FHIRFault(.businessRule, "plan.other-kind", ["first": one.kind, "second": two.kind]) }
        let pair = (one.scenario, two.scenario)
        if let kind = PlanKind(rawValue: one.kind) { return try compare(visit, kind, pair.0, pair.1) }
        func solved(_ scenario: SavedScenario) throws(FHIRFault) -> PlanningModel {
            let query = Dictionary(QueryText.pairs(scenario.query), uniquingKeysWith: { first, _ in first })
            let asked = try PlanningRoutes(services).scenario(query)
            return try PlanningSolver.solve(asked, PlanningSource(services).tables(ofSiting: asked.province), PlanningSolver.control(seconds: 1.5))
        }
        let models = (try solved(pair.0), try solved(pair.1))
        guard models.0.scenario.province == models.1.scenario.province else {
            throw FHIRFault(.businessRule, "plan.other-province", ["first": models.0.scenario.province, "second": models.1.scenario.province])
        }
        return PageEndpoint.html(ComparisonPage.view(visit.frame, pair.0, pair.1, models.0, models.1))
    }

    private func compare(_ visit: PageEndpoint.Visit, _ kind: PlanKind, _ first: SavedScenario, _ second: SavedScenario) throws -> WebAnswer {
        func solved(_ scenario: SavedScenario) throws -> PlanResult {
            try kind.result(services, visit, Dictionary(QueryText.pairs(scenario.query), uniquingKeysWith: { first, _ in first }))
        }
        let (one, two) = (try solved(first), try solved(second))
        let known = Set(one.places.map(\.id))
        guard two.places.contains(where: { known.contains($0.id) }) else { throw FHIRFault(.businessRule, "plan.none-shared") }
        return PageEndpoint.html(PlanComparisonPage.view(visit.frame, first, second, one, two))
    }
}
