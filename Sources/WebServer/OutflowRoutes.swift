import FHIRModel
import Optimization
import Phrasebook
import Planning
import WebPages

/// `/planning/outflow`: who would be treated where if beds changed; a model fitted on the region's own referrals, or on a kept table of flows.
struct OutflowRoutes {
    private let services: WebServices
    private static let bedLimit = 100_000.0

    init(_ services: WebServices) { self.services = services }

    func page(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        var form = OutflowPage.Form(
            data: visit.query["data"] ?? "", site: visit.query["site"] ?? "", opened: visit.query["open"] ?? "", beds: visit.query["beds"] ?? "",
            kept: try PlanningSource(services).choices())
        return try PlanningSource.page(visit) {
            let ground = try Ground(PlanningSource(services).tables(visit, withFlows: true), inChinese: visit.frame.language == .chinese)
            form.sites = ground.sites.ids.indices.map { PlanningChoice(value: ground.sites.ids[$0], text: ground.site($0)) }
            form.places = ground.clients.ids.indices.map { PlanningChoice(value: ground.clients.ids[$0], text: ground.client($0)) }
            return try solve(visit, ground)
        } _: {
            OutflowPage.view(visit.frame, form, $0, problem: $1)
        }
    }

    func csv(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        let ground = try Ground(PlanningSource(services).tables(visit, withFlows: true), inChinese: visit.frame.language == .chinese)
        let model = try solve(visit, ground)
        let rows = model.places.map { "\(PlanningTables.quoted($0.id)),\($0.before),\($0.after)\n" }
        return PlanningSource.csv(
            "outflow", "# scenario analysis, calibration error \(model.error)\nplace,outflow_before,outflow_after\n" + rows.joined())
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

    private func solve(_ visit: PageEndpoint.Visit, _ ground: Ground) throws -> OutflowPage.Model {
        let (tables, clients) = (ground.tables, ground.clients)
        let flows = try tables.required("flows")
        let after = try scenario(visit.query, ground)
        var plan = OutflowPlan()
        plan.inMinutes = true
        let found = try plan.run(clients: clients, before: ground.sites, after: after, flows: flows, travel: tables.table("travel"), ties: tables.table("ties"))
        let change = Dictionary(found.changes.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
        let observed = try flows.numbers("patients")
        var demand: [String: Double] = [:]
        for (from, patients) in zip(try flows.texts("from"), observed) { demand[from, default: 0] += patients }
        let afterNames = try PlanningNames(after)
        let ways = Dictionary(found.ways.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
        return OutflowPage.Model(
            grounds: PlanningSource.grounds(
                tables, visit, table: "/planning/outflow.csv", ["data", "site", "open", "beds"].map { ($0, visit.query[$0] ?? "") }),
            patients: observed.reduce(0, +),
            before: found.outflowBefore, after: found.outflowAfter, error: found.misplacedShare, hasConverged: found.hasConverged,
            size: found.model.size, travel: found.model.travel, referral: found.model.referral, errors: found.errors,
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
    }

    /// The facilities as the scenario has them: one with other beds, or a new one in a place.
    private func scenario(_ query: [String: String], _ ground: Ground) throws(FHIRFault) -> PlanningPlaces {
        let (clients, sites) = (ground.clients, ground.sites)
        let text = query["beds"] ?? ""
        let (site, opened) = (query["site"] ?? "", query["open"] ?? "")
        if text.isEmpty && site.isEmpty && opened.isEmpty { return sites }
        guard let beds = Double(text), beds >= 0, beds <= Self.bedLimit else {
            throw FHIRFault(.badRequest, "plan.number", ["name": "beds", "value": text, "least": "0", "most": "\(Int(Self.bedLimit))"])
        }
        var capacity = try sites.table.numbers("capacity", empty: 0)
        let homes = try sites.table.texts("province")
        if !site.isEmpty { capacity[try sites.positions([site])[0]] = beds }
        func row(_ id: String, _ name: String, _ english: String, _ beds: Double, _ point: PlanePoint, _ home: String) -> String {
            "\(PlanningTables.quoted(id)),\(PlanningTables.quoted(name)),\(PlanningTables.quoted(english)),\(beds),\(point.x),\(point.y),\(PlanningTables.quoted(home))"
        }
        let names = (ground.clientNames, ground.siteNames)
        var rows = sites.ids.indices.map { place in
            row(
                sites.ids[place], names.1.name(place, inChinese: true), names.1.name(place, inChinese: false), capacity[place], names.1.points[place],
                homes[place])
        }
        if !opened.isEmpty {
            let place = try clients.positions([opened])[0]
            rows.append(
                row(
                    "new-" + opened, names.0.name(place, inChinese: true) + "（新）", names.0.name(place, inChinese: false) + " (new)", beds,
                    names.0.points[place], try clients.table.texts("province")[place]))
        }
        return try PlanningPlaces(CSVTable(Array(("place,name,name_en,capacity,lon,lat,province\n" + rows.joined(separator: "\n")).utf8), name: "facilities"))
    }
}
