import FHIRModel
import FHIRSearch
import FHIRService
import Identity
import Optimization
import Planning
import Records
import WebPages

/// Scenarios and rosters that are solved at length.
///
/// A job is kept with the texts it comes from, so that a restart loses none: whoever looks at it has it solved anew.
struct JobRoutes {
    private let services: WebServices
    private static let prefix = "urn:junyi:"
    private static let (owner, query, instance, roster) = ("scenario-owner", "scenario-query", "roster-instance", "roster-query")

    init(_ services: WebServices) { self.services = services }

    func start(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        let scenario = try asked(visit.form)
        return try await begin(visit, try siting(scenario), [(Self.query, PlanningRoutes.query(scenario))])
    }

    func start(_ visit: PageEndpoint.Visit, _ task: RosterTask) async throws -> WebAnswer {
        let query = "first-day=\(task.firstDay.text)&seconds=\(task.seconds)&seed=\(task.seed)"
        return try await begin(visit, .roster(task), [(Self.roster, query), (Self.instance, task.instance)])
    }

    private func begin(_ visit: PageEndpoint.Visit, _ work: PlanningJobs.Work, _ texts: [(name: String, text: String)]) async throws -> WebAnswer {
        let (id, owner) = (services.surroundings.newID(), visit.account.key.description)
        let tree: JSONTree = [
            "resourceType": "Basic", "id": .string(id),
            "extension": .array(([(Self.owner, owner)] + texts).map { ["url": .string(Self.prefix + $0.0), "valueString": .string($0.1)] }),
            "code": ["coding": [["system": .string(ScenarioRoutes.system), "code": "job"]]], "created": .string(services.surroundings.now().day),
        ]
        try await services.records.write(as: visit.scope.keepingScenarios) { transaction in
            let pairs = [("code", ScenarioRoutes.system + "|job"), ("_sort", "-_lastUpdated"), ("_count", "1000")]
            for old in try transaction.known(SearchReader().read("Basic", pairs)).dropFirst(PlanningJobs.limit) {
                if let key = old.key { _ = try transaction.delete(key, expecting: .anything) }
            }
            _ = try transaction.put(tree, id: id, expecting: .absent)
        }
        try services.jobs.start(id, work, owner: owner)
        return PageEndpoint.redirect("/planning/jobs/\(id)")
    }

    private func siting(_ scenario: PlanningModel.Scenario) throws -> PlanningJobs.Work {
        .siting(scenario, try PlanningSource(services).tables(ofSiting: scenario.province))
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
    func found(_ id: String, owner: String) throws -> PlanningJobs.Job? {
        if let job = services.jobs.job(id, owner: owner) { return job }
        guard let texts = try kept(id, owner: owner) else { return nil }
        func pairs(_ name: String) -> [String: String] { Dictionary(QueryText.pairs(texts[name] ?? ""), uniquingKeysWith: { first, _ in first }) }
        let work: PlanningJobs.Work =
            if let instance = texts[Self.instance] {
                .roster(try RosterTask(pairs(Self.roster).merging(["instance": instance]) { $1 }))
            } else {
                try siting(asked(pairs(Self.query)))
            }
        try services.jobs.start(id, work, owner: owner)
        return services.jobs.job(id, owner: owner)
    }

    /// The texts of a person's own job that is kept, by name.
    private func kept(_ id: String, owner: String) throws -> [String: String]? {
        guard let kept = try services.records.figures({ try $0.find(ResourceKey("Basic", id)) }),
            kept["code"]["coding"].items.contains(where: { $0["system"].string == ScenarioRoutes.system && $0["code"].string == "job" })
        else { return nil }
        var texts: [String: String] = [:]
        for part in kept["extension"].items {
            if let url = part["url"].string, url.hasPrefix(Self.prefix) { texts[String(url.dropFirst(Self.prefix.count))] = part["valueString"].string }
        }
        return texts[Self.owner] == owner ? texts : nil
    }

    func job(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        let id = visit.path[2]
        guard let job = try found(id, owner: visit.account.key.description) else {
            throw FHIRFault(.notFound, "record.not-found", ["key": "job/\(id)"])
        }
        let seconds = job.begun.map { begun in Int(begun.duration(to: .now).components.seconds) } ?? 0
        // A roster's bound is known at its end only.
        let bound = job.progress.flatMap { $0.bound > 0 ? $0.bound : nil }
        let gap = job.progress.flatMap { progress in bound.map { progress.value == 0 ? 0 : max(0, (progress.value - $0) / abs(progress.value)) * 100 } }
        let state: JobPage.State =
            switch job.state {
            case .waiting: .waiting
            case .running: .running(value: job.progress?.value, bound: bound, gapPercent: gap, seconds: seconds, limit: job.work.seconds)
            case .done(.siting(let model)): .done(model)
            case .done(.roster(let answer)): .roster(answer.model(isWriter: visit.account.role == .operatorStaff), written: Self.written(visit))
            case .failed(let fault): .failed(FaultPage.text(visit.frame, fault))
            case .cancelled: .cancelled
            }
        return PageEndpoint.html(JobPage.view(visit.frame, id: id, Self.about(visit, job.work), state, query: PlanningRoutes.query))
    }

    private static func about(_ visit: PageEndpoint.Visit, _ work: PlanningJobs.Work) -> JobPage.About {
        switch work {
        case .siting(let scenario, _):
            JobPage.About(
                text: "\(scenario.province) · \(visit.frame.say("planning.objective.\(scenario.objective)")) · \(scenario.count)", back: "/planning")
        case .roster(let task):
            JobPage.About(
                text: "\(visit.frame.say("roster.title")) · \(task.firstDay.text) · \(task.plan.experts.count) × \(task.plan.problem.slots.count)",
                back: "/planning/roster")
        }
    }

    /// What the last write did, as its redirect says it.
    private static func written(_ visit: PageEndpoint.Visit) -> String? {
        let counts = ["written", "removed", "booked"].map { visit.query[$0].flatMap { Int($0) } }
        guard let written = counts[0], let removed = counts[1], let booked = counts[2] else { return nil }
        return visit.frame.say("roster.written", ["n": "\(written)", "removed": "\(removed)", "booked": "\(booked)"])
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
