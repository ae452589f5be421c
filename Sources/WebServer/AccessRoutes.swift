import FHIRModel
import Optimization
import Phrasebook
import Planning
import WebPages

/// `/planning/access`: beds within reach of each county, over the region's own records or a kept table.
struct AccessRoutes {
    private let services: WebServices

    init(_ services: WebServices) { self.services = services }

    func page(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        var form = Self.form(visit.query)
        form.kept = try PlanningSource(services).choices()
        return try PlanningSource.page(visit) {
            try solve(visit, visit.query)
        } _: {
            AccessPage.view(visit.frame, form, $0, problem: $1)
        }
    }

    func csv(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        let rows = try solve(visit, visit.query).places.map { "\(CSVTable.quoted($0.id)),\($0.access.map { "\($0)" } ?? "")\n" }
        return PlanningSource.csv("access", "place,access\n" + rows.joined())
    }

    private static func form(_ query: [String: String]) -> AccessPage.Form {
        AccessPage.Form(
            data: query["data"] ?? "", method: query["method"] ?? CatchmentMethod.enhanced.rawValue, limit: query["limit"] ?? "100", kept: [])
    }

    func result(_ visit: PageEndpoint.Visit, _ query: [String: String]) throws -> PlanResult {
        AccessPage.result(visit.frame, try solve(visit, query), isCost: Self.form(query).method == AccessPage.rationalAgent)
    }

    private func solve(_ visit: PageEndpoint.Visit, _ query: [String: String]) throws -> AccessPage.Model {
        let form = Self.form(query)
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
        let tables = try PlanningSource(services).tables(visit, query)
        let places = try tables.places()
        // Beds lie in the facilities of a kept set that has them, else with the places.
        let supply = tables.files["facilities"] == nil ? places : try tables.places("facilities")
        let travel = try tables.table("travel")
        let found = try plan.run(demand: places, supply: supply, travel: travel)
        let (names, people) = (try PlanningNames(places), try places.table.numbers("population"))
        return AccessPage.Model(
            grounds: try PlanningSource(services).grounds(tables, visit, .access, PlanKind.access.asked(query)), gini: found.gini, worst: found.worst,
            isTravelTable: travel != nil,
            places: places.ids.indices.map { row in
                AccessPage.Place(
                    id: places.ids[row], name: names.name(row, inChinese: visit.frame.language == .chinese), longitude: names.points[row].x,
                    latitude: names.points[row].y, people: people[row], access: found.access[row])
            })
    }
}
