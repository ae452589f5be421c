/// Beds within reach of each place: the map, the twentieth of the people worst served, the list.
public enum AccessPage {
    public static let rationalAgent = "raam"
    static let methods = ["2sfca", "e2sfca", "3sfca", "m2sfca", rationalAgent]

    public struct Form: Sendable {
        public var data: String
        public var method: String
        public var limit: String
        public var kept: [PlanningChoice]

        public init(data: String, method: String, limit: String, kept: [PlanningChoice]) {
            self.data = data
            self.method = method
            self.limit = limit
            self.kept = kept
        }
    }

    public struct Place: Sendable {
        public var id: String
        public var name: String
        public var longitude: Double
        public var latitude: Double
        public var people: Double
        /// Beds per person within reach; of the rational agent model the cost. Nil where nothing is within reach.
        public var access: Double?

        public init(id: String, name: String, longitude: Double, latitude: Double, people: Double, access: Double?) {
            self.id = id
            self.name = name
            self.longitude = longitude
            self.latitude = latitude
            self.people = people
            self.access = access
        }
    }

    public struct Model: Sendable {
        public var grounds: PlanningGrounds
        public var gini: Double
        /// Rows of the twentieth of the people worst served, worst first.
        public var worst: [Int]
        public var places: [Place]
        /// Whether ways are minutes of a table of travel instead of straight km.
        public var isTravelTable: Bool

        /// Access of a person on average, of those who have any.
        var mean: Double {
            let known = places.compactMap { place in place.access.map { ($0, place.people) } }
            return known.reduce(0) { $0 + $1.0 * $1.1 } / max(1, known.reduce(0) { $0 + $1.1 })
        }

        public init(grounds: PlanningGrounds, gini: Double, worst: [Int], isTravelTable: Bool, places: [Place]) {
            self.isTravelTable = isTravelTable
            self.grounds = grounds
            self.gini = gini
            self.worst = worst
            self.places = places
        }
    }

    public static func view(_ frame: PageFrame, _ form: Form, _ model: Model?, problem: String?) -> String {
        let parts = PlanningParts(frame: frame)
        let methods = Self.methods.map { PlanningChoice(value: $0, text: frame.say("access.method-\($0)")) }
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("access.title"))</h1><p>\(frame.say("access.lead"))</p></div></div>\(parts.tabs("access"))\
            <form class="card planform noprint" method="get" action="/planning/access" aria-label="\(frame.say("planning.scenario"))">\(parts.choice("data", frame.say("plan.tab.data"), form.kept, form.data, empty: frame.say("data.own")))\
            \(parts.choice("method", frame.say("access.method"), methods, form.method, empty: nil))\(parts.number("limit", frame.say("access.limit"), form.limit))<button class="btn pri">\(frame.say("planning.solve"))</button></form>\
            \(parts.problem(problem))\(model.map { content(parts, form, $0) } ?? "")
            """
        return frame.page(frame.say("access.title"), .planning, body)
    }

    private static func content(_ parts: PlanningParts, _ form: Form, _ model: Model) -> HTML {
        let frame = parts.frame
        let isCost = form.method == rationalAgent
        // Beds per 1,000 people are read more easily than parts of a bed for each.
        func told(_ access: Double?) -> String { access.map { PlanningParts.decimal(isCost ? $0 : $0 * 1000, 2) } ?? "–" }
        let limits = DotMap.limits(model.places.compactMap { place in place.access.map { isCost ? $0 : $0 * 1000 } })
        let map = DotMap(
            name: frame.say("access.map"), text: frame.say(isCost ? "access.map-cost" : "access.map-text"),
            dots: model.places.map { place in
                DotMap.Dot(
                    longitude: place.longitude, latitude: place.latitude, radius: DotMap.radius(people: place.people),
                    step: place.access.map { DotMap.step(isCost ? $0 : $0 * 1000, limits) } ?? 0, title: "\(place.name): \(told(place.access))")
            })
        let unit = frame.say(isCost ? "access.cost" : "access.rate")
        let people = model.places.reduce(0) { $0 + $1.people }
        let worst = model.worst.map { model.places[$0] }
        return """
            <dl class="kpis">\(parts.tile(frame.say("access.mean"), told(model.mean), "", unit))\(parts.tile("Gini", PlanningParts.decimal(model.gini, 3), "", frame.say("access.gini-note")))\
            \(parts.tile(frame.say("access.worst-people"), PlanningParts.decimal(worst.reduce(0) { $0 + $1.people }, 0), "", frame.say("outflow.of", ["n": PlanningParts.decimal(people, 0)])))</dl>\
            <div class="ov">\(parts.map(map, DotMap.ramp(unit, limits.map { PlanningParts.decimal($0) })))<div class="stack">\
            \(parts.grounds(model.grounds, frame.say(model.isTravelTable ? "planning.assume-table" : "planning.assume-km") + " " + frame.say("access.assumptions", ["limit": form.limit, "unit": frame.say(model.isTravelTable ? "planning.way.min" : "planning.way.km")])))\
            \(parts.table("worst", frame.say("access.worst"), [frame.say("overview.county"), frame.say("overview.residents"), unit], worst.map { [$0.name, PlanningParts.decimal($0.people, 0), told($0.access)] }, tall: true))</div></div>\
            \(parts.table("all", frame.say("access.all"), [frame.say("overview.county"), frame.say("overview.residents"), unit], model.places.sorted { ($0.access ?? -1, $0.id) < ($1.access ?? -1, $1.id) }.map { [$0.name, PlanningParts.decimal($0.people, 0), told($0.access)] }, tall: true))
            """
    }

    /// As numbers and places; `isCost`: of the rational agent model.
    public static func result(_ frame: PageFrame, _ model: Model, isCost: Bool) -> PlanResult {
        let scale = isCost ? 1.0 : 1000
        return PlanResult(
            grounds: model.grounds, unit: frame.say(isCost ? "access.cost" : "access.rate"),
            figures: [
                (frame.say("access.mean"), model.mean * scale), ("Gini", model.gini),
                (frame.say("access.worst-people"), model.worst.reduce(0) { $0 + model.places[$1].people }),
            ],
            places: model.places.map { place in
                PlanResult.Place(
                    id: place.id, name: place.name, longitude: place.longitude, latitude: place.latitude, people: place.people, before: nil,
                    after: place.access.map { $0 * scale })
            })
    }
}
