/// Who would be treated where if beds changed: always a scenario, always with the error of its model.
public enum OutflowPage {
    public struct Form: Sendable {
        public var data: String
        public var site: String
        public var opened: String
        public var beds: String
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

    /// Shares of the patients of a place who are treated elsewhere.
    public struct Place: Sendable {
        public var id: String
        public var name: String
        public var longitude: Double
        public var latitude: Double
        public var patients: Double
        public var before: Double
        public var after: Double
        /// Row of the site that most would go to, and how many; nil for none.
        public var way: (site: Int, patients: Double)?

        public init(
            id: String, name: String, longitude: Double, latitude: Double, patients: Double, before: Double, after: Double,
            way: (site: Int, patients: Double)? = nil
        ) {
            self.way = way
            self.id = id
            self.name = name
            self.longitude = longitude
            self.latitude = latitude
            self.patients = patients
            self.before = before
            self.after = after
        }
    }

    /// Patients who go to a site.
    public struct Site: Sendable {
        public var id: String
        public var name: String
        public var longitude: Double
        public var latitude: Double
        public var before: Double
        public var after: Double

        public init(id: String, name: String, longitude: Double, latitude: Double, before: Double, after: Double) {
            self.id = id
            self.name = name
            self.longitude = longitude
            self.latitude = latitude
            self.before = before
            self.after = after
        }
    }

    public struct Model: Sendable {
        public var grounds: PlanningGrounds
        public var patients: Double
        public var before: Double
        public var after: Double
        /// Share of patients that the fitted model sends to another site than they went to.
        public var error: Double
        public var hasConverged: Bool
        public var size: Double
        public var travel: Double
        public var referral: Double
        public var errors: [Double]
        public var places: [Place]
        public var sites: [Site]

        public init(
            grounds: PlanningGrounds, patients: Double, before: Double, after: Double, error: Double, hasConverged: Bool, size: Double, travel: Double,
            referral: Double, errors: [Double], places: [Place], sites: [Site]
        ) {
            self.grounds = grounds
            self.patients = patients
            self.before = before
            self.after = after
            self.error = error
            self.hasConverged = hasConverged
            self.size = size
            self.travel = travel
            self.referral = referral
            self.errors = errors
            self.places = places
            self.sites = sites
        }
    }

    public static func view(_ frame: PageFrame, _ form: Form, _ model: Model?, problem: String?) -> String {
        let parts = PlanningParts(frame: frame)
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("outflow.title"))</h1><p>\(frame.say("outflow.lead"))</p></div></div>\(parts.tabs("outflow"))\
            <form class="card planform noprint" method="get" action="/planning/outflow" aria-label="\(frame.say("planning.scenario"))">\(parts.choice("data", frame.say("plan.tab.data"), form.kept, form.data, empty: frame.say("data.own")))\
            \(parts.choice("site", frame.say("outflow.site"), form.sites, form.site, empty: "–"))\(parts.choice("open", frame.say("outflow.open"), form.places, form.opened, empty: "–"))\
            \(parts.number("beds", frame.say("outflow.beds"), form.beds))<button class="btn pri">\(frame.say("planning.solve"))</button></form>\(parts.problem(problem))\(model.map { content(parts, $0) } ?? "")
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
            \(model.hasConverged ? "" : " " + frame.say("outflow.not-converged"))</p></div>
            """
        return """
            \(notice)<dl class="kpis">\(parts.tile(frame.say("outflow.share"), percent(model.after), " %", "\(frame.say("planning.now")) \(percent(model.before)) %"))\
            \(parts.tile(frame.say("outflow.change"), PlanningParts.decimal((model.after - model.before) * model.patients, 0), "", frame.say("outflow.of", ["n": PlanningParts.decimal(model.patients, 0)])))\
            \(parts.tile(frame.say("outflow.misplaced"), percent(model.error), " %", frame.say("outflow.misplaced-note")))</dl>\
            <div class="ov">\(parts.map(map, DotMap.ramp(frame.say("outflow.share") + " %", limits.map { PlanningParts.decimal($0, 0) })))<div class="stack">\
            \(parts.grounds(model.grounds, frame.say("outflow.assumptions")))\
            \(parts.table("model", frame.say("outflow.model"), ["", frame.say("planning.value"), "±"], weights(frame, model)))\
            \(parts.table("sites", frame.say("outflow.sites"), [frame.say("outflow.site"), frame.say("planning.now"), frame.say("equity.scenario"), frame.say("compare.difference")], model.sites.sorted { $0.after > $1.after }.map { [$0.name, PlanningParts.decimal($0.before), PlanningParts.decimal($0.after), PlanningParts.decimal($0.after - $0.before)] }, tall: true))</div></div>\
            \(parts.table("all", frame.say("planning.all"), [frame.say("overview.county"), frame.say("outflow.patients"), frame.say("planning.now") + " %", frame.say("equity.scenario") + " %"], model.places.sorted { ($0.after - $0.before, $1.patients) < ($1.after - $1.before, $0.patients) }.map { [$0.name, PlanningParts.decimal($0.patients, 0), percent($0.before), percent($0.after)] }, tall: true))
            """
    }

    /// What was fitted, with its standard errors; the gain of a tie only where ties are known.
    private static func weights(_ frame: PageFrame, _ model: Model) -> [[String]] {
        let all = [("outflow.size", model.size), ("outflow.travel", model.travel), ("outflow.referral", model.referral)]
        return zip(all, model.errors).map { [frame.say($0.0), PlanningParts.decimal($0.1, 4), PlanningParts.decimal($1, 4)] }
    }
}
