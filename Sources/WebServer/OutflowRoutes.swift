import FHIRModel
import Foundation
import HTTPTypes
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
        let kept = try PlanningSource(services).kept().map { PlanningChoice(value: $0.id, text: $0.name) }
        var form = OutflowPage.Form(
            data: visit.query["data"] ?? "", site: visit.query["site"] ?? "", opened: visit.query["open"] ?? "", beds: visit.query["beds"] ?? "", kept: kept)
        do {
            let tables = try PlanningSource(services).tables(visit.query["data"], named: visit.frame.say("data.own"))
            let (clients, sites) = (try PlanningPlaces(tables.required("places")), try PlanningPlaces(tables.required("facilities")))
            let isChinese = visit.frame.language == .chinese
            let (places, hospitals) = (try PlanningNames(clients), try PlanningNames(sites))
            form.sites = sites.ids.indices.map { PlanningChoice(value: sites.ids[$0], text: hospitals.name($0, inChinese: isChinese)) }
            form.places = clients.ids.indices.map { PlanningChoice(value: clients.ids[$0], text: places.name($0, inChinese: isChinese)) }
            let model = try solve(visit, tables, clients, sites, (places, hospitals))
            return PageEndpoint.html(OutflowPage.view(visit.frame, form, model, problem: nil))
        } catch let fault as FHIRFault where fault.kind != .forbidden {
            var answer = PageEndpoint.html(OutflowPage.view(visit.frame, form, nil, problem: FaultPage.text(visit.frame, fault)))
            answer.status = fault.kind.row.status
            return answer
        }
    }

    func csv(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        let tables = try PlanningSource(services).tables(visit.query["data"], named: visit.frame.say("data.own"))
        let (clients, sites) = (try PlanningPlaces(tables.required("places")), try PlanningPlaces(tables.required("facilities")))
        let model = try solve(visit, tables, clients, sites, (PlanningNames(clients), PlanningNames(sites)))
        let rows = model.places.map { "\($0.id),\($0.before),\($0.after)\n" }
        return WebAnswer(
            200, [.contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"outflow.csv\""],
            Array(("# scenario analysis, calibration error \(model.error)\nplace,outflow_before,outflow_after\n" + rows.joined()).utf8))
    }

    private func solve(
        _ visit: PageEndpoint.Visit, _ tables: PlanningTables, _ clients: PlanningPlaces, _ sites: PlanningPlaces, _ names: (PlanningNames, PlanningNames)
    ) throws -> OutflowPage.Model {
        let flows = try tables.required("flows")
        let after = try scenario(visit.query, clients, sites, names)
        var plan = OutflowPlan()
        plan.inMinutes = true
        let found = try plan.run(clients: clients, before: sites, after: after, flows: flows, travel: tables.table("travel"), ties: tables.table("ties"))
        let isChinese = visit.frame.language == .chinese
        let change = Dictionary(found.changes.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
        let observed = try flows.numbers("patients")
        var demand: [String: Double] = [:]
        for (from, patients) in zip(try flows.texts("from"), observed) { demand[from, default: 0] += patients }
        let afterNames = try PlanningNames(after)
        let ways = Dictionary(found.ways.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
        return OutflowPage.Model(
            name: tables.name, isSample: visit.frame.isDemonstration && (visit.query["data"] ?? "").isEmpty, patients: observed.reduce(0, +),
            before: found.outflowBefore, after: found.outflowAfter, error: found.misplacedShare, hasConverged: found.hasConverged,
            size: found.model.size, travel: found.model.travel, referral: found.model.referral, errors: found.errors,
            places: clients.ids.indices.compactMap { row in
                guard let one = change[clients.ids[row]] else { return nil }
                return OutflowPage.Place(
                    id: one.place, name: names.0.name(row, inChinese: isChinese), longitude: names.0.points[row].x, latitude: names.0.points[row].y,
                    patients: demand[one.place] ?? 0, before: one.before, after: one.after,
                    way: ways[one.place].flatMap { way in after.position(way.site).map { ($0, way.patients) } })
            },
            sites: found.arrivals.enumerated().map { row, one in
                OutflowPage.Site(
                    id: one.site, name: afterNames.name(row, inChinese: isChinese), longitude: afterNames.points[row].x, latitude: afterNames.points[row].y,
                    before: one.before, after: one.after)
            }, dataVersion: tables.version)
    }

    /// The facilities as the scenario has them: one with other beds, or a new one in a place.
    private func scenario(_ query: [String: String], _ clients: PlanningPlaces, _ sites: PlanningPlaces, _ names: (PlanningNames, PlanningNames))
        throws(FHIRFault) -> PlanningPlaces
    {
        let text = query["beds"] ?? ""
        let (site, opened) = (query["site"] ?? "", query["open"] ?? "")
        if text.isEmpty && site.isEmpty && opened.isEmpty { return sites }
        guard let beds = Double(text), beds >= 0, beds <= Self.bedLimit else {
            throw FHIRFault(.badRequest, "plan.number", ["name": "beds", "value": text, "least": "0", "most": "\(Int(Self.bedLimit))"])
        }
        var capacity = try sites.table.numbers("capacity", empty: 0)
        let homes = try sites.table.texts("province")
        if !site.isEmpty { capacity[try sites.positions([site])[0]] = beds }
        func cell(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
        var rows = sites.ids.indices.map { row in
            "\(cell(sites.ids[row])),\(cell(names.1.name(row, inChinese: true))),\(cell(names.1.name(row, inChinese: false))),\(capacity[row]),\(names.1.points[row].x),\(names.1.points[row].y),\(cell(homes[row]))"
        }
        if !opened.isEmpty {
            let row = try clients.positions([opened])[0]
            let home = try clients.table.texts("province")[row]
            let point = names.0.points[row]
            rows.append(
                "\(cell("new-" + opened)),\(cell(names.0.name(row, inChinese: true) + "（新）")),\(cell(names.0.name(row, inChinese: false) + " (new)")),\(beds),\(point.x),\(point.y),\(cell(home))"
            )
        }
        return try PlanningPlaces(CSVTable(Array(("place,name,name_en,capacity,lon,lat,province\n" + rows.joined(separator: "\n")).utf8), name: "facilities"))
    }
}
