/// Beds from where there are many to where there are few: the map of moves, what it does for fairness, the list.
public enum BedPage {
    public struct Form: Sendable {
        public var data: String
        public var floor: String
        public var keep: String
        /// Least beds per 1,000 people within reach, and the reach in km; empty: no such floor.
        public var access = ""
        public var limit = ""
        public var kept: [PlanningChoice]

        public init(data: String, floor: String, keep: String, kept: [PlanningChoice]) {
            self.data = data
            self.floor = floor
            self.keep = keep
            self.kept = kept
        }
    }

    public struct Place: Sendable {
        public var id: String
        public var name: String
        public var longitude: Double
        public var latitude: Double
        public var people: Double
        public var before: Double
        public var after: Double

        public init(id: String, name: String, longitude: Double, latitude: Double, people: Double, before: Double, after: Double) {
            self.id = id
            self.name = name
            self.longitude = longitude
            self.latitude = latitude
            self.people = people
            self.before = before
            self.after = after
        }

        /// Beds per 1,000 people.
        func rate(_ beds: Double) -> Double { people > 0 ? beds / people * 1000 : 0 }
    }

    public struct Move: Sendable {
        public var from: Int
        public var to: Int
        public var beds: Double

        public init(from: Int, to: Int, beds: Double) {
            self.from = from
            self.to = to
            self.beds = beds
        }
    }

    public struct Fairness: Sendable {
        public var gini: Double
        public var theil: Double
        public var between: Double
        public var within: Double
        /// Health resource density index (mean by people, least) and concentration index, where the tables have areas and ranks.
        public var density: (mean: Double, least: Double)?
        public var concentration: Double?

        public init(gini: Double, theil: Double, between: Double, within: Double) {
            self.gini = gini
            self.theil = theil
            self.between = between
            self.within = within
        }
    }

    public struct Model: Sendable {
        public var grounds: PlanningGrounds
        public var floor: String
        public var keep: String
        public var places: [Place]
        public var moves: [Move]
        public var cost: Double
        public var before: Fairness
        public var after: Fairness
        /// Places whose floor of access is what costs; nil without such a floor.
        public var binding: [String]?

        public init(
            grounds: PlanningGrounds, floor: String, keep: String, places: [Place], moves: [Move], cost: Double, before: Fairness, after: Fairness
        ) {
            self.grounds = grounds
            self.floor = floor
            self.keep = keep
            self.places = places
            self.moves = moves
            self.cost = cost
            self.before = before
            self.after = after
        }
    }

    public static func view(_ frame: PageFrame, _ form: Form, _ model: Model?, problem: String?) -> String {
        let parts = PlanningParts(frame: frame)
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("beds.title"))</h1><p>\(frame.say("beds.lead"))</p></div></div>\(parts.tabs("beds"))\
            <form class="card planform noprint" method="get" action="/planning/beds" aria-label="\(frame.say("planning.scenario"))">\(parts.choice("data", frame.say("plan.tab.data"), form.kept, form.data, empty: frame.say("data.own")))\
            \(parts.number("floor", frame.say("beds.floor"), form.floor))\(parts.number("keep", frame.say("beds.keep"), form.keep))\
            \(parts.number("access", frame.say("beds.access"), form.access))\(parts.number("limit", frame.say("access.limit"), form.limit))<button class="btn pri">\(frame.say("planning.solve"))</button></form>\
            \(parts.problem(problem))\(model.map { content(parts, $0) } ?? "")
            """
        return frame.page(frame.say("beds.title"), .planning, body)
    }

    private static func content(_ parts: PlanningParts, _ model: Model) -> HTML {
        let frame = parts.frame
        let limits = DotMap.limits(model.places.filter { $0.people > 0 }.map { $0.rate($0.after) })
        let most = max(model.moves.map(\.beds).max() ?? 1, 1)
        let map = DotMap(
            name: frame.say("beds.map"), text: frame.say("beds.map-text"),
            dots: model.places.map { place in
                DotMap.Dot(
                    longitude: place.longitude, latitude: place.latitude, radius: DotMap.radius(people: place.people),
                    step: DotMap.step(place.rate(place.after), limits),
                    title: "\(place.name): \(PlanningParts.decimal(place.rate(place.before))) → \(PlanningParts.decimal(place.rate(place.after)))")
            },
            lines: model.moves.map { move in
                let (from, to) = (model.places[move.from], model.places[move.to])
                return DotMap.Line(
                    from: (from.longitude, from.latitude), to: (to.longitude, to.latitude), width: max(0.8, (move.beds / most).squareRoot() * 5))
            })
        let beds = model.moves.reduce(0) { $0 + $1.beds }
        return """
            <dl class="kpis">\(parts.tile(frame.say("beds.moved"), PlanningParts.decimal(beds, 0), "", frame.say("beds.moves", ["n": "\(model.moves.count)"])))\
            \(parts.tile(frame.say("beds.cost"), PlanningParts.decimal(beds > 0 ? model.cost / beds : 0), " km", frame.say("planning.proven-note")))\
            \(parts.tile("Gini", PlanningParts.decimal(model.after.gini, 3), "", "\(frame.say("planning.now")) \(PlanningParts.decimal(model.before.gini, 3))"))\
            \(parts.tile("Theil", PlanningParts.decimal(model.after.theil, 3), "", "\(frame.say("planning.now")) \(PlanningParts.decimal(model.before.theil, 3))"))</dl>\
            <div class="ov">\(parts.map(map, DotMap.ramp(frame.say("beds.rate"), limits.map { PlanningParts.decimal($0) })))<div class="stack">\
            \(parts.grounds(model.grounds, frame.say("beds.assumptions")))\
            \(parts.table("fair", frame.say("beds.fairness"), ["", frame.say("planning.now"), frame.say("equity.scenario")], [
                ["Gini", PlanningParts.decimal(model.before.gini, 4), PlanningParts.decimal(model.after.gini, 4)],
                ["Theil", PlanningParts.decimal(model.before.theil, 4), PlanningParts.decimal(model.after.theil, 4)],
                [frame.say("beds.between"), PlanningParts.decimal(model.before.between, 4), PlanningParts.decimal(model.after.between, 4)],
                [frame.say("beds.within"), PlanningParts.decimal(model.before.within, 4), PlanningParts.decimal(model.after.within, 4)],
            ] + more(frame, model)))\(binding(parts, model))\(EquityCurve.view(
                frame, people: model.places.map(\.people), before: model.places.map { $0.rate($0.before) }, after: model.places.map { $0.rate($0.after) }, kind: "beds"))</div></div>\
            \(parts.table("moves", frame.say("beds.list"), [frame.say("beds.from"), frame.say("beds.to"), frame.say("beds.beds")], model.moves.sorted { $0.beds > $1.beds }.map { [model.places[$0.from].name, model.places[$0.to].name, PlanningParts.decimal($0.beds)] }, tall: true))\
            \(parts.table("all", frame.say("planning.all"), [frame.say("overview.county"), frame.say("overview.residents"), frame.say("beds.before"), frame.say("beds.after"), frame.say("beds.rate-before"), frame.say("beds.rate")], model.places.sorted { abs($0.after - $0.before) > abs($1.after - $1.before) }.map {
                [$0.name, PlanningParts.decimal($0.people, 0), PlanningParts.decimal($0.before, 0), PlanningParts.decimal($0.after, 0), PlanningParts.decimal($0.rate($0.before)), PlanningParts.decimal($0.rate($0.after))]
            }, tall: true))
            """
    }

    /// Indices for which not every table has the columns.
    private static func more(_ frame: PageFrame, _ model: Model) -> [[String]] {
        func row(_ name: String, _ value: (Fairness) -> Double?) -> [[String]] {
            guard let before = value(model.before), let after = value(model.after) else { return [] }
            return [[name, PlanningParts.decimal(before, 4), PlanningParts.decimal(after, 4)]]
        }
        return row("HRDI", { $0.density?.mean }) + row(frame.say("beds.hrdi-least"), { $0.density?.least })
            + row(frame.say("beds.concentration"), { $0.concentration })
    }

    /// Which places' access is what the moves are for.
    private static func binding(_ parts: PlanningParts, _ model: Model) -> HTML {
        guard let binding = model.binding else { return "" }
        let frame = parts.frame
        let rows = binding.prefix(20).map { [$0] }
        return parts.table("binding", frame.say("beds.binding", ["n": "\(binding.count)"]), [frame.say("overview.county")], Array(rows))
    }

    /// As numbers and places.
    public static func result(_ frame: PageFrame, _ model: Model) -> PlanResult {
        PlanResult(
            grounds: model.grounds, unit: frame.say("beds.rate"),
            figures: [
                (frame.say("beds.moved"), model.moves.reduce(0) { $0 + $1.beds }), (frame.say("beds.bed-km"), model.cost), ("Gini", model.after.gini),
                ("Theil", model.after.theil), (frame.say("beds.between"), model.after.between), (frame.say("beds.within"), model.after.within),
            ],
            places: model.places.map { place in
                PlanResult.Place(
                    id: place.id, name: place.name, longitude: place.longitude, latitude: place.latitude, people: place.people,
                    before: place.rate(place.before), after: place.rate(place.after))
            })
    }
}
