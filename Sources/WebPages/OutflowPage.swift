import Phrasebook

/// Who would be treated where if beds changed: always a scenario, always with the error of its model.
public enum OutflowPage {
    public struct Form: Sendable {
        public var data: String
        public var site: String
        public var opened: String
        public var beds: String
        /// How many places the program is to choose for a new site of that size; empty: none.
        public var choose = ""
        /// Whether sites of one level are more alike; and whether the tables have levels.
        public var isNested = false
        public var hasLevels = false
        public var kept: [PlanningChoice]
        public var sites: [PlanningChoice] = []
        public var places: [PlanningChoice] = []

        public init(data: String, site: String, opened: String, beds: String, kept: [PlanningChoice]) {
            self.data = data
            self.site = site
            self.opened = opened
            self.beds = beds
            self.kept = kept
        }
    }

    public static func view(_ frame: PageFrame, _ form: Form, _ model: Model?, problem: String?) -> String {
        let parts = PlanningParts(frame: frame)
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("outflow.title"))</h1><p>\(frame.say("outflow.lead"))</p></div></div>\(parts.tabs("outflow"))\
            <form class="card planform noprint" method="get" action="/planning/outflow" aria-label="\(frame.say("planning.scenario"))">\(parts.choice("data", frame.say("plan.tab.data"), form.kept, form.data, empty: frame.say("data.own")))\
            \(parts.choice("site", frame.say("outflow.site"), form.sites, form.site, empty: "–"))\(parts.choice("open", frame.say("outflow.open"), form.places, form.opened, empty: "–"))\
            \(parts.number("beds", frame.say("outflow.beds"), form.beds))\(parts.number("choose", frame.say("outflow.choose"), form.choose))\
            \(form.hasLevels ? parts.choice("nested", frame.say("outflow.nests"), [PlanningChoice(value: "1", text: frame.say("outflow.nested"))], form.isNested ? "1" : "", empty: frame.say("outflow.plain")) : "")<button class="btn pri">\(frame.say("planning.solve"))</button></form>\(parts.problem(problem))\(model.map { content(parts, $0) } ?? "")
            """
        return frame.page(frame.say("outflow.title"), .planning, body)
    }

    private static func percent(_ share: Double) -> String { PlanningParts.decimal(share * 100) }

    private static func content(_ parts: PlanningParts, _ model: Model) -> HTML {
        let frame = parts.frame
        let limits = [20.0, 40, 60, 80]
        let named = Set(model.sites.indices.sorted { model.sites[$0].after > model.sites[$1].after }.prefix(6))
        let map = DotMap(
            name: frame.say("outflow.map"), text: frame.say("outflow.map-text"),
            dots: model.places.map { place in
                DotMap.Dot(
                    longitude: place.longitude, latitude: place.latitude, radius: max(2.4, place.patients.squareRoot() * 1.6),
                    step: DotMap.step(place.after * 100, limits), title: "\(place.name): \(percent(place.before)) % → \(percent(place.after)) %")
            },
            lines: model.places.compactMap { place in
                place.way.map { way in
                    let site = model.sites[way.site]
                    return DotMap.Line(
                        from: (place.longitude, place.latitude), to: (site.longitude, site.latitude), width: max(0.6, way.patients.squareRoot() * 0.7))
                }
            },
            marks: model.sites.enumerated().map { number, site in
                // The names of the busiest only: those of all would lie upon each other.
                DotMap.Mark(longitude: site.longitude, latitude: site.latitude, label: named.contains(number) ? site.name : "")
            })
        let notice: HTML = """
            <div class="callout warn" role="note"><h2>\(frame.say("outflow.scenario"))</h2><p>\(frame.say("outflow.error", ["percent": percent(model.error), "n": PlanningParts.decimal(model.patients, 0)]))\
            \(model.hasConverged ? "" : " " + frame.say("outflow.not-converged"))\(model.unserved >= 0.5 ? " " + frame.say("outflow.unserved", ["n": PlanningParts.decimal(model.unserved, 0)]) : "")</p></div>
            """
        return """
            \(notice)\(choice(frame, model))<dl class="kpis">\(parts.tile(frame.say("outflow.share"), percent(model.after), " %", "\(frame.say("planning.now")) \(percent(model.before)) %"))\
            \(parts.tile(frame.say("outflow.change"), PlanningParts.decimal((model.after - model.before) * model.patients, 0), "", frame.say("outflow.of", ["n": PlanningParts.decimal(model.patients, 0)])))\
            \(parts.tile(frame.say("outflow.misplaced"), percent(model.error), " %", frame.say("outflow.misplaced-note")))</dl>\
            <div class="ov">\(parts.map(map, DotMap.ramp(frame.say("outflow.share") + " %", limits.map { PlanningParts.decimal($0, 0) })))<div class="stack">\
            \(parts.grounds(model.grounds, frame.say("planning.assume-\(model.waysAreOf)") + " " + frame.say("outflow.assumptions")))\
            \(parts.table("model", frame.say("outflow.model"), ["", frame.say("planning.value"), "±", ""], weights(frame, model)))\
            \(parts.table("sites", frame.say("outflow.sites"), [frame.say("outflow.site"), frame.say("planning.now"), frame.say("equity.scenario"), frame.say("compare.difference")], model.sites.sorted { $0.after > $1.after }.map { [$0.name, PlanningParts.decimal($0.before), PlanningParts.decimal($0.after), PlanningParts.decimal($0.after - $0.before)] }, tall: true))</div></div>\
            \(parts.table("all", frame.say("planning.all"), [frame.say("overview.county"), frame.say("outflow.patients"), frame.say("planning.now") + " %", frame.say("equity.scenario") + " %"], model.places.sorted { ($0.after - $0.before, $1.patients) < ($1.after - $1.before, $0.patients) }.map { [$0.name, PlanningParts.decimal($0.patients, 0), percent($0.before), percent($0.after)] }, tall: true))
            """
    }

    /// What was fitted, with its standard errors, and in words what they mean.
    private static func weights(_ frame: PageFrame, _ model: Model) -> [[String]] {
        model.weights.map { weight in
            [
                frame.say("outflow.weight-\(weight.name)"), PlanningParts.decimal(weight.value, 4), PlanningParts.decimal(weight.error, 4),
                frame.say("outflow.sure-\(sureness(weight.name, weight.value, weight.error))"),
            ]
        }
    }

    /// `odd` when more of it would draw patients away from where more should draw them to; `yes`; `no` when the true number may as well be 0 (95 %); `free` when the data say nothing of it, or call for ever more of it.
    static func sureness(_ name: String, _ value: Double, _ error: Double) -> String {
        if !error.isFinite || error > 10 * max(1, abs(value)) || abs(value) > 12 && error > 1 { return "free" }
        if value < 0 && value <= -1.96 * error && name != "nestScale" { return "odd" }
        return abs(value) >= 1.96 * error ? "yes" : "no"
    }

    private static func choice(_ frame: PageFrame, _ model: Model) -> HTML {
        guard let choice = model.choice else { return "" }
        let names = choice.names.joined(separator: frame.language == .chinese ? "、" : ", ")
        return """
            <div class="callout" role="status"><p>\(frame.say("outflow.chosen", ["places": names])) \(frame.say(choice.isProven ? "outflow.chosen-proven" : "outflow.chosen-gap", ["percent": percent(choice.bound)]))</p></div>
            """
    }

    /// As numbers and places.
    public static func result(_ frame: PageFrame, _ model: Model) -> PlanResult {
        PlanResult(
            grounds: model.grounds, unit: frame.say("outflow.share") + " %",
            figures: [
                (frame.say("outflow.share") + " %", model.after * 100), (frame.say("outflow.change"), (model.after - model.before) * model.patients),
                (frame.say("outflow.misplaced") + " %", model.error * 100),
            ],
            places: model.places.map { place in
                PlanResult.Place(
                    id: place.id, name: place.name, longitude: place.longitude, latitude: place.latitude, people: place.patients,
                    before: place.before * 100, after: place.after * 100)
            })
    }
}
