import FHIRModel
import HTTPTypes
import Optimization
import Phrasebook
import Planning
import WebPages

/// `/planning/access`: beds within reach of each county, over the region's own records or a kept table.
struct AccessRoutes {
    private let services: WebServices

    init(_ services: WebServices) { self.services = services }

    func page(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        let kept = try PlanningSource(services).kept().map { PlanningChoice(value: $0.id, text: $0.name) }
        let form = AccessPage.Form(
            data: visit.query["data"] ?? "", method: visit.query["method"] ?? CatchmentMethod.enhanced.rawValue, limit: visit.query["limit"] ?? "100",
            kept: kept)
        do {
            return PageEndpoint.html(AccessPage.view(visit.frame, form, try solve(visit, form), problem: nil))
        } catch let fault as FHIRFault where fault.kind != .forbidden {
            var answer = PageEndpoint.html(AccessPage.view(visit.frame, form, nil, problem: FaultPage.text(visit.frame, fault)))
            answer.status = fault.kind.row.status
            return answer
        }
    }

    func csv(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        let form = AccessPage.Form(
            data: visit.query["data"] ?? "", method: visit.query["method"] ?? CatchmentMethod.enhanced.rawValue, limit: visit.query["limit"] ?? "100", kept: [])
        let rows = try solve(visit, form).places.map { "\($0.id),\($0.access.map { "\($0)" } ?? "")\n" }
        return WebAnswer(
            200, [.contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"access.csv\""],
            Array(("place,access\n" + rows.joined()).utf8))
    }

    private func solve(_ visit: PageEndpoint.Visit, _ form: AccessPage.Form) throws -> AccessPage.Model {
        guard let limit = Double(form.limit), limit >= 1, limit <= 3000 else {
            throw FHIRFault(.badRequest, "plan.number", ["name": "limit", "value": form.limit, "least": "1", "most": "3000"])
        }
        var plan = AccessPlan(limit: limit)
        if form.method == AccessPage.rationalAgent {
            plan.method = .rationalAgent(tau: limit)
        } else {
            guard let method = CatchmentMethod(rawValue: form.method) else {
                throw FHIRFault(.badRequest, "plan.option", ["name": "method", "value": form.method])
            }
            plan.method = .catchment(method)
            plan.decay = method == .twoStep ? .none : method == .threeStep ? .threeStageSteps : .gaussian(sigma: limit / 3)
        }
        let tables = try PlanningSource(services).tables(form.data, named: visit.frame.say("data.own"))
        let places = try PlanningPlaces(tables.required("places"))
        // Beds lie in the facilities of a kept set that has them, else with the places.
        let supply = try form.data.isEmpty ? nil : tables.table("facilities")
        let found = try plan.run(demand: places, supply: supply.map { table throws(FHIRFault) in try PlanningPlaces(table) } ?? places, travel: nil)
        let (names, people) = (try PlanningNames(places), try places.table.numbers("population", empty: 0))
        return AccessPage.Model(
            name: tables.name, isSample: visit.frame.isDemonstration && form.data.isEmpty, gini: found.gini, worst: found.worst,
            places: places.ids.indices.map { row in
                AccessPage.Place(
                    id: places.ids[row], name: names.name(row, inChinese: visit.frame.language == .chinese), longitude: names.points[row].x,
                    latitude: names.points[row].y, people: people[row], access: found.access[row])
            }, dataVersion: tables.version)
    }
}
