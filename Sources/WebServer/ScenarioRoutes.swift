import CareNetwork
import FHIRModel
import FHIRSearch
import FHIRService
import Identity
import Optimization
import Planning
import Records
import WebPages

/// Scenarios that are kept under a name, set side by side, or solved at length.
struct ScenarioRoutes {
    private let services: WebServices
    private static let system = "urn:junyi:scenario"
    private static let queryURL = "urn:junyi:scenario-query"
    private static let ownerURL = "urn:junyi:scenario-owner"
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

    // MARK: long solves

    /// A job is kept with its scenario, so that a restart loses none: whoever looks at it has it solved anew.
    func start(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        let scenario = try asked(visit.form)
        let (id, owner) = (services.surroundings.newID(), visit.account.key.description)
        let tree: JSONTree = [
            "resourceType": "Basic", "id": .string(id),
            "extension": [
                ["url": .string(Self.queryURL), "valueString": .string(PlanningRoutes.query(scenario))],
                ["url": .string(Self.ownerURL), "valueString": .string(owner)],
            ], "code": ["coding": [["system": .string(Self.system), "code": "job"]]], "created": .string(services.surroundings.now().day),
        ]
        try await services.records.write(as: visit.scope.keepingScenarios) { transaction in
            let pairs = [("code", Self.system + "|job"), ("_sort", "-_lastUpdated"), ("_count", "1000")]
            for old in try transaction.known(SearchReader().read("Basic", pairs)).dropFirst(PlanningJobs.limit) {
                if let key = old.key { _ = try transaction.delete(key, expecting: .anything) }
            }
            _ = try transaction.put(tree, id: id, expecting: .absent)
        }
        try services.jobs.start(id, scenario, PlanningSource(services).tables(ofSiting: scenario.province), owner: owner)
        return PageEndpoint.redirect("/planning/jobs/\(id)")
    }

    /// The scenario of a form or a query; the whole of China is one too.
    private func asked(_ form: [String: String]) throws(FHIRFault) -> PlanningModel.Scenario {
        var form = form
        let isNation = form["province"] == PlanningSolver.nation
        if isNation { form["province"] = nil }
        var scenario = try PlanningRoutes(services).scenario(form)
        if isNation { scenario.province = PlanningSolver.nation }
        return scenario
    }

    /// A person's own job; one from before a restart begins anew. Nil for another's, and for one that was stopped.
    private func found(_ id: String, owner: String) throws -> PlanningJobs.Job? {
        if let job = services.jobs.job(id, owner: owner) { return job }
        guard let query = try kept(id, owner: owner) else { return nil }
        let scenario = try asked(Dictionary(QueryText.pairs(query), uniquingKeysWith: { first, _ in first }))
        try services.jobs.start(id, scenario, PlanningSource(services).tables(ofSiting: scenario.province), owner: owner)
        return services.jobs.job(id, owner: owner)
    }

    /// The query of a person's own job that is kept.
    private func kept(_ id: String, owner: String) throws -> String? {
        guard let kept = try services.records.figures({ try $0.find(ResourceKey("Basic", id)) }),
            kept["code"]["coding"].items.contains(where: { $0["system"].string == Self.system && $0["code"].string == "job" })
        else { return nil }
        func text(_ url: String) -> String? { kept["extension"].items.first { $0["url"].string == url }?["valueString"].string }
        return text(Self.ownerURL) == owner ? text(Self.queryURL) : nil
    }

    func job(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        let id = visit.path[2]
        guard let job = try found(id, owner: visit.account.key.description) else {
            throw FHIRFault(.notFound, "record.not-found", ["key": "job/\(id)"])
        }
        let seconds = job.begun.map { begun in Int(begun.duration(to: .now).components.seconds) } ?? 0
        let gap = job.progress.map { $0.value == 0 ? 0 : max(0, ($0.value - $0.bound) / abs($0.value)) * 100 }
        let state: JobPage.State =
            switch job.state {
            case .waiting: .waiting
            case .running: .running(value: job.progress?.value, bound: job.progress?.bound, gapPercent: gap, seconds: seconds, limit: job.scenario.seconds)
            case .done(let model): .done(model)
            case .failed(let fault): .failed(FaultPage.text(visit.frame, fault))
            case .cancelled: .cancelled
            }
        return PageEndpoint.html(JobPage.view(visit.frame, id: id, job.scenario, state, query: PlanningRoutes.query))
    }

    func cancel(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        let (id, owner) = (visit.path[2], visit.account.key.description)
        services.jobs.cancel(id, owner: owner)
        if try kept(id, owner: owner) != nil {
            try await services.records.write(as: visit.scope.keepingScenarios) { _ = try $0.delete(ResourceKey("Basic", id), expecting: .anything) }
        }
        return PageEndpoint.redirect("/planning/jobs/\(id)")
    }
}
