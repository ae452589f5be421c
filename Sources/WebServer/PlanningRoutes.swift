import CareNetwork
import FHIRModel
import FHIRService
import HTTPTypes
import Phrasebook
import Planning
import WebPages

/// `/planning`: a siting scenario over one province's counties, read from the address, solved, shown or exported.
struct PlanningRoutes {
    private let services: WebServices

    init(_ services: WebServices) { self.services = services }

    /// Longest time a page waits for a proof; then it shows the gap.
    private static let secondsLimit = 1.5
    private static let provinces = PlanningSolver.provinces

    func page(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        let saved = try ScenarioRoutes(services).saved()
        let grounds = try self.grounds()
        var scenario = PlanningModel.Scenario(province: Self.province(visit.query), objective: "median", count: 5, radius: 100, fixed: [])
        do throws(FHIRFault) {
            scenario = try self.scenario(visit.query)
            let model = try solve(scenario)
            return PageEndpoint.html(PlanningPage.view(visit.frame, scenario, grounds, model, problem: nil, saved: saved, query: Self.query))
        } catch {
            let problem = Phrasebook.text(error.text, error.values, visit.frame.language)
            var answer = PageEndpoint.html(PlanningPage.view(visit.frame, scenario, grounds, nil, problem: problem, saved: saved, query: Self.query))
            answer.status = error.kind.row.status
            return answer
        }
    }

    /// Provinces, and the tables that were brought.
    private func grounds() throws -> [PlanningChoice] {
        try PlanningSource(services).kept().map { PlanningChoice(value: PlanningSource.prefix + $0.id, text: $0.name) }
            + Self.provinces.map { PlanningChoice(value: $0, text: $0) }
    }

    /// A page to print: the scenario, what it rests on, which rule binds and what it costs.
    func report(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        let scenario = try self.scenario(visit.query)
        let model = try solve(scenario)
        var prices: [PlanningReportPage.Price] = []
        // The fewest centres are not given but found: there is no number to loosen.
        if scenario.objective != "least", scenario.count < min(60, model.counties.count) {
            var more = scenario
            more.count += 1
            prices.append(PlanningReportPage.Price(rule: "count", value: try solve(more).proof.value))
        }
        if !scenario.fixed.isEmpty {
            var free = scenario
            free.fixed = []
            prices.append(PlanningReportPage.Price(rule: "fixed", value: try solve(free).proof.value))
        }
        if !scenario.forbidden.isEmpty {
            var free = scenario
            free.forbidden = []
            prices.append(PlanningReportPage.Price(rule: "forbidden", value: try solve(free).proof.value))
        }
        if !scenario.minima.isEmpty {
            var free = scenario
            free.minima = [:]
            prices.append(PlanningReportPage.Price(rule: "minima", value: try solve(free).proof.value))
        }
        if scenario.hasCapacity {
            var free = scenario
            (free.capacity, free.usesOwnCapacity) = (0, false)
            prices.append(PlanningReportPage.Price(rule: "capacity", value: try solve(free).proof.value))
        }
        let name = try grounds().first { $0.value == scenario.province }?.text ?? scenario.province
        return PageEndpoint.html(
            PlanningReportPage.view(
                visit.frame, model, name: name, prices: prices, day: services.surroundings.now().day, query: Self.query(scenario)))
    }

    func csv(_ visit: PageEndpoint.Visit) throws(FHIRFault) -> WebAnswer {
        let model = try solve(scenario(visit.query))
        let centres = Self.centres(model)
        let rows = model.counties.map { county in
            let (id, name) = (CSVTable.quoted(county.id), CSVTable.quoted(county.place.name))
            return "\(id),\(name),\(county.place.population),\(county.before),\(county.after),\(CSVTable.quoted(centres[county.site]))\n"
        }
        return PlanningSource.csv("planning", "place,name,population,\(model.unit)_before,\(model.unit)_after,centre\n" + rows.joined())
    }

    /// The ids of the chosen sites.
    private static func centres(_ model: PlanningModel) -> [String] {
        model.sites.map { site in model.counties.first { $0.place == site }?.id ?? "" }
    }

    func geojson(_ visit: PageEndpoint.Visit) throws(FHIRFault) -> WebAnswer {
        let model = try solve(scenario(visit.query))
        let centres = Self.centres(model)
        let features = model.counties.map { county -> JSONTree in
            PlanFeatures.point(
                longitude: county.place.longitude, latitude: county.place.latitude,
                [
                    "place": .string(county.id), "name": .string(county.place.name), "population": .number("\(county.place.population)"),
                    "before": .decimal(county.before), "after": .decimal(county.after), "unit": .string(model.unit), "centre": .string(centres[county.site]),
                    "isCentre": .boolean(model.sites.contains(county.place)),
                ])
        }
        let tree: JSONTree = [
            "type": "FeatureCollection", "scenario": .string(Self.query(model.scenario)), "data": .string(model.proof.dataVersion),
            "value": .decimal(model.proof.value), "bound": .decimal(model.proof.bound), "seed": .number("\(model.proof.seed)"), "features": .array(features),
        ]
        return WebAnswer(200, [.contentType: "application/geo+json", .contentDisposition: "attachment; filename=\"planning.geojson\""], tree.bytes)
    }

    // MARK: scenario

    private static func province(_ query: [String: String]) -> String {
        query["province"].flatMap { provinces.contains($0) || $0.hasPrefix(PlanningSource.prefix) ? $0 : nil } ?? "河南省"
    }

    func scenario(_ query: [String: String]) throws(FHIRFault) -> PlanningModel.Scenario {
        if let name = query["province"], !Self.provinces.contains(name), !name.hasPrefix(PlanningSource.prefix) {
            throw FHIRFault(.badRequest, "plan.unknown-place", ["place": name, "file": "GB/T 2260"])
        }
        let objective = query["objective"] ?? "median"
        if SitePlan.Objective(rawValue: objective) == nil { throw FHIRFault(.badRequest, "plan.option", ["name": "objective", "value": objective]) }
        var scenario = PlanningModel.Scenario(
            province: Self.province(query), objective: objective, count: try number(query, "count", 5, 1...200),
            radius: try number(query, "radius", 100, 1...3000), fixed: try divisions(query, "fixed"))
        scenario.forbidden = try divisions(query, "forbidden")
        scenario.capacity = try number(query, "capacity", 0, 0...2_000_000_000)
        scenario.seconds = try number(query, "seconds", 60, 1...60)
        let ways = query["ways"] ?? "km"
        if !["km", "min"].contains(ways) { throw FHIRFault(.badRequest, "plan.option", ["name": "ways", "value": ways]) }
        scenario.inMinutes = ways == "min"
        scenario.usesOwnCapacity = query["own"] == "1"
        scenario.minima = try SitePlan.leastNumbers(query["minima"] ?? "", option: "minima")
        if scenario.hasCapacity && objective != "median" { throw FHIRFault(.businessRule, "plan.capacity-median") }
        return scenario
    }

    /// Places of a list, those of the scenario's province.
    private func divisions(_ query: [String: String], _ name: String) throws(FHIRFault) -> [Int] {
        var found: [Int] = []
        for word in (query[name] ?? "").split(separator: ",").prefix(200) {
            guard let division = Int(word) else { throw FHIRFault(.badRequest, "plan.option", ["name": name, "value": String(word)]) }
            let isKept = Self.province(query).hasPrefix(PlanningSource.prefix)
            // Those of the province that was chosen before are passed over; what is nowhere is told.
            if !isKept, !Places.all.contains(where: { $0.division == division }) {
                throw FHIRFault(.badRequest, "plan.unknown-place", ["place": String(word), "file": "GB/T 2260"])
            }
            if isKept || Places.all.contains(where: { $0.division == division && $0.province == Self.province(query) }) { found.append(division) }
        }
        return found
    }

    private func number(_ query: [String: String], _ name: String, _ usual: Int, _ range: ClosedRange<Int>) throws(FHIRFault) -> Int {
        guard let text = query[name] else { return usual }
        guard let value = Int(text), range.contains(value) else {
            throw FHIRFault(.badRequest, "plan.range", ["name": name, "value": text, "least": "\(range.lowerBound)", "most": "\(range.upperBound)"])
        }
        return value
    }

    static func query(_ scenario: PlanningModel.Scenario) -> String {
        func list(_ divisions: [Int]) -> String { divisions.map(String.init).joined(separator: ",") }
        var query =
            "province=\(QueryText.encoded(scenario.province))&objective=\(scenario.objective)&count=\(scenario.count)&radius=\(scenario.radius)&fixed=\(list(scenario.fixed))"
        if !scenario.forbidden.isEmpty { query += "&forbidden=\(list(scenario.forbidden))" }
        if scenario.capacity > 0 { query += "&capacity=\(scenario.capacity)" }
        if scenario.usesOwnCapacity { query += "&own=1" }
        if !scenario.minima.isEmpty { query += "&minima=\(QueryText.encoded(scenario.minimaText))" }
        if scenario.inMinutes { query += "&ways=min" }
        if scenario.seconds != 60 { query += "&seconds=\(scenario.seconds)" }
        return query
    }

    private func solve(_ scenario: PlanningModel.Scenario) throws(FHIRFault) -> PlanningModel {
        try PlanningSolver.solve(
            scenario, PlanningSource(services).tables(ofSiting: scenario.province), PlanningSolver.control(seconds: Self.secondsLimit))
    }
}
