import FHIRModel
import Optimization
import Phrasebook
import Planning
import WebPages

/// `/planning/outflow`: who would be treated where if beds changed; a model fitted on the region's own referrals, or on a kept table of flows.
struct OutflowRoutes {
    private let services: WebServices
    private static let chooseLimit = 20
    /// Longest time a page waits for a choice.
    private static let secondsLimit = 2.0

    init(_ services: WebServices) { self.services = services }

    func page(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        var form = OutflowPage.Form(
            data: visit.query["data"] ?? "", site: visit.query["site"] ?? "", opened: visit.query["open"] ?? "", beds: visit.query["beds"] ?? "",
            kept: try PlanningSource(services).choices())
        (form.choose, form.isNested) = (visit.query["choose"] ?? "", visit.query["nested"] == "1")
        return try PlanningSource.page(visit) {
            let ground = try ground(visit, visit.query)
            form.hasLevels = ground.sites.table.has("level")
            form.sites = ground.sites.ids.indices.map { PlanningChoice(value: ground.sites.ids[$0], text: ground.site($0)) }
            form.places = ground.clients.ids.indices.map { PlanningChoice(value: ground.clients.ids[$0], text: ground.client($0)) }
            return try solve(visit, visit.query, ground)
        } _: {
            OutflowPage.view(visit.frame, form, $0, problem: $1)
        }
    }

    func csv(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        let model = try solve(visit, visit.query, ground(visit, visit.query))
        let rows = model.places.map { "\(CSVTable.quoted($0.id)),\($0.before),\($0.after)\n" }
        return PlanningSource.csv(
            "outflow", "# scenario analysis, calibration error \(model.error)\nplace,outflow_before,outflow_after\n" + rows.joined())
    }

    func result(_ visit: PageEndpoint.Visit, _ query: [String: String]) throws -> PlanResult {
        OutflowPage.result(visit.frame, try solve(visit, query, ground(visit, query)))
    }

    private func ground(_ visit: PageEndpoint.Visit, _ query: [String: String]) throws -> Ground {
        try Ground(PlanningSource(services).tables(visit, query, withFlows: true), inChinese: visit.frame.language == .chinese)
    }

    /// Where patients come from and where they go, as the tables have it.
    private struct Ground {
        let tables: PlanningTables
        let clients: PlanningPlaces
        let sites: PlanningPlaces
        let clientNames: PlanningNames
        let siteNames: PlanningNames
        let isChinese: Bool

        init(_ tables: PlanningTables, inChinese: Bool) throws(FHIRFault) {
            self.tables = tables
            isChinese = inChinese
            clients = try tables.places()
            sites = try tables.places("facilities")
            clientNames = try PlanningNames(clients)
            siteNames = try PlanningNames(sites)
        }

        func client(_ row: Int) -> String { clientNames.name(row, inChinese: isChinese) }
        func site(_ row: Int) -> String { siteNames.name(row, inChinese: isChinese) }
    }

    private func solve(_ visit: PageEndpoint.Visit, _ query: [String: String], _ ground: Ground) throws -> OutflowPage.Model {
        let (tables, clients) = (ground.tables, ground.clients)
        let flows = try tables.required("flows")
        let travel = try tables.table("travel")
        var plan = OutflowPlan()
        plan.inMinutes = true
        plan.isNested = query["nested"] == "1"
        let scenario = OutflowScenario(clients: clients, sites: ground.sites, clientNames: ground.clientNames, siteNames: ground.siteNames)
        var known = OutflowPlan.Tables(clients: clients, sites: ground.sites, flows: flows, travel: travel, ties: try tables.table("ties"))
        known.newcomers = scenario.newcomers
        var after = try scenario.sites(query)
        let choice = try choose(query, plan, known, scenario)
        if let choice { after = try after.joined(scenario.candidates(beds: scenario.beds(query), only: choice.sites)) }
        let found = try plan.run(known, after: after)
        let change = Dictionary(found.changes.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
        let observed = try flows.numbers("patients")
        var demand: [String: Double] = [:]
        for (from, patients) in zip(try flows.texts("from"), observed) { demand[from, default: 0] += patients }
        let afterNames = try PlanningNames(after)
        let ways = Dictionary(found.ways.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
        var model = OutflowPage.Model(
            grounds: try PlanningSource(services).grounds(tables, visit, .outflow, PlanKind.outflow.asked(query)), patients: observed.reduce(0, +),
            before: found.outflowBefore, after: found.outflowAfter, error: found.misplacedShare, hasConverged: found.hasConverged,
            weights: zip(found.fitted, found.errors).map { ($0.rawValue, found.model.value(of: $0), $1) },
            places: clients.ids.indices.compactMap { row in
                guard let one = change[clients.ids[row]] else { return nil }
                return OutflowPage.Place(
                    id: one.place, name: ground.client(row), longitude: ground.clientNames.points[row].x,
                    latitude: ground.clientNames.points[row].y,
                    patients: demand[one.place] ?? 0, before: one.before, after: one.after,
                    way: ways[one.place].flatMap { way in after.position(way.site).map { ($0, way.patients) } })
            },
            sites: found.arrivals.enumerated().map { row, one in
                OutflowPage.Site(
                    id: one.site, name: afterNames.name(row, inChinese: ground.isChinese), longitude: afterNames.points[row].x,
                    latitude: afterNames.points[row].y,
                    before: one.before, after: one.after)
            })
        model.unserved = found.unservedAfter
        model.waysAreOf = travel == nil ? "min" : "table"
        model.choice = choice.map { chosen in
            OutflowPage.Choice(
                names: chosen.sites.compactMap { after.position($0).map { afterNames.name($0, inChinese: ground.isChinese) } }, bound: chosen.bound,
                isProven: chosen.isProven)
        }
        return model
    }

    /// Where new sites of so many beds would keep most patients, when the program is asked for it.
    private func choose(
        _ query: [String: String], _ plan: OutflowPlan, _ known: OutflowPlan.Tables, _ scenario: OutflowScenario
    ) throws(FHIRFault) -> OutflowPlan.Choice? {
        guard let text = query["choose"], !text.isEmpty else { return nil }
        guard let count = Int(text), (1...Self.chooseLimit).contains(count) else {
            throw FHIRFault(.badRequest, "plan.range", ["name": "choose", "value": text, "least": "1", "most": "\(Self.chooseLimit)"])
        }
        if known.travel != nil { throw FHIRFault(.businessRule, "plan.choose-travel") }
        return try plan.choose(
            known, candidates: scenario.candidates(beds: scenario.beds(query), only: nil), count: count, PlanningSolver.control(seconds: Self.secondsLimit))
    }
}
