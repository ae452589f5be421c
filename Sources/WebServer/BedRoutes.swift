import FHIRModel
import Optimization
import Phrasebook
import Planning
import WebPages

/// `/planning/beds`: beds from where there are many to where there are few, over the region's own counties or a kept table.
struct BedRoutes {
    private let services: WebServices
    /// Places of one plan at most: the way from each to each is weighed.
    private static let limit = 1500
    /// The same with a floor of access, which is a linear programme over all pairs.
    private static let programLimit = 400

    init(_ services: WebServices) { self.services = services }

    func page(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        var form = BedPage.Form(
            data: visit.query["data"] ?? "", floor: visit.query["floor"] ?? "", keep: visit.query["keep"] ?? "",
            kept: try PlanningSource(services).choices())
        (form.access, form.limit) = (visit.query["access"] ?? "", visit.query["limit"] ?? "100")
        return try PlanningSource.page(visit) {
            try solve(visit, visit.query)
        } _: { model, problem in
            if let model { (form.floor, form.keep) = (model.floor, model.keep) }
            return BedPage.view(visit.frame, form, model, problem: problem)
        }
    }

    func csv(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        let model = try solve(visit, visit.query)
        let rows = model.moves.map { "\(CSVTable.quoted(model.places[$0.from].id)),\(CSVTable.quoted(model.places[$0.to].id)),\($0.beds)\n" }
        return PlanningSource.csv("beds", "from,to,beds\n" + rows.joined())
    }

    func result(_ visit: PageEndpoint.Visit, _ query: [String: String]) throws -> PlanResult { BedPage.result(visit.frame, try solve(visit, query)) }

    private func solve(_ visit: PageEndpoint.Visit, _ query: [String: String]) throws -> BedPage.Model {
        let tables = try PlanningSource(services).tables(visit, query)
        let places = try tables.places()
        if places.count > Self.limit { throw FHIRFault(.tooLarge, "plan.places-limit", ["limit": "\(Self.limit)", "found": "\(places.count)"]) }
        let people = try places.table.numbers("population")
        let beds = try places.table.numbers("capacity")
        // Without a wish nobody falls under the region's own rate, and everybody gets two thirds of it.
        let rate = people.reduce(0, +) > 0 ? beds.reduce(0, +) / people.reduce(0, +) * 1000 : 0
        let keep = try number(query, "keep") ?? (rate * 10).rounded(.down) / 10
        let floor = try number(query, "floor") ?? (rate * 20 / 3).rounded(.down) / 10
        var plan = BedPlan(floorPerThousand: floor, keepPerThousand: max(floor, keep))
        plan.accessFloor = try number(query, "access")
        plan.limitKilometres = try number(query, "limit") ?? plan.limitKilometres
        if plan.accessFloor != nil && places.count > Self.programLimit {
            throw FHIRFault(.tooLarge, "plan.places-limit", ["limit": "\(Self.programLimit)", "found": "\(places.count)"])
        }
        let found = try plan.run(places, library: plan.accessFloor == nil ? nil : services.linearSolver())
        let names = try PlanningNames(places)
        let lines = places.ids.indices.map { row in
            BedPage.Place(
                id: places.ids[row], name: names.name(row, inChinese: visit.frame.language == .chinese), longitude: names.points[row].x,
                latitude: names.points[row].y, people: people[row], before: beds[row], after: found.bedsAfter[row])
        }
        func fairness(_ one: BedPlan.Fairness) -> BedPage.Fairness {
            var fairness = BedPage.Fairness(gini: one.gini, theil: one.theil.total, between: one.theil.between, within: one.theil.within)
            (fairness.density, fairness.concentration) = (one.density, one.concentration)
            return fairness
        }
        var asked = query
        (asked["floor"], asked["keep"]) = ("\(floor)", "\(keep)")
        if plan.accessFloor == nil { asked["limit"] = nil }
        var model = BedPage.Model(
            grounds: try PlanningSource(services).grounds(tables, visit, .beds, PlanKind.beds.asked(asked)),
            floor: "\(floor)", keep: "\(keep)", places: lines,
            moves: found.moves.compactMap { move in
                guard let from = places.position(move.from), let to = places.position(move.to) else { return nil }
                return BedPage.Move(from: from, to: to, beds: move.beds)
            }, cost: found.cost, before: fairness(found.before), after: fairness(found.after))
        if plan.accessFloor != nil {
            model.binding = found.binding.compactMap { places.position($0) }.map { names.name($0, inChinese: visit.frame.language == .chinese) }
        }
        return model
    }

    private func number(_ query: [String: String], _ name: String) throws(FHIRFault) -> Double? {
        guard let text = query[name], !text.isEmpty else { return nil }
        guard let value = Double(text), value.isFinite, value >= 0, value <= 1000 else {
            throw FHIRFault(.badRequest, "plan.number", ["name": name, "value": text, "least": "0", "most": "1000"])
        }
        return value
    }
}
