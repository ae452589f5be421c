/// Two scenarios of one kind side by side: numbers, the map of what differs, the places that differ most.
public enum PlanComparisonPage {
    public static func view(_ frame: PageFrame, _ first: SavedScenario, _ second: SavedScenario, _ one: PlanResult, _ two: PlanResult) -> String {
        let parts = PlanningParts(frame: frame)
        let before = Dictionary(one.places.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let pairs = two.places.compactMap { place in before[place.id].map { ($0, place) } }
        let differences = pairs.map { pair in (pair.1, (pair.1.after ?? 0) - (pair.0.after ?? 0)) }
        let limits = DotMap.limits(differences.map(\.1))
        let map = DotMap(
            name: frame.say("compare.map-second"), text: frame.say("compare.map-text"),
            dots: differences.map { place, difference in
                DotMap.Dot(
                    longitude: place.longitude, latitude: place.latitude, radius: DotMap.radius(people: place.people),
                    step: DotMap.step(difference, limits), title: "\(place.name): \(PlanningParts.decimal(difference, 2)) \(two.unit)")
            })
        let names = [first.name, second.name, frame.say("compare.difference")]
        let figures = zip(one.figures, two.figures).map { one, two in
            [one.name, PlanningParts.decimal(one.value, 3), PlanningParts.decimal(two.value, 3), PlanningParts.decimal(two.value - one.value, 3)]
        }
        let most = pairs.sorted { abs(($0.1.after ?? 0) - ($0.0.after ?? 0)) > abs(($1.1.after ?? 0) - ($1.0.after ?? 0)) }.prefix(20).map { one, two in
            [two.name] + [one.after, two.after, (two.after ?? 0) - (one.after ?? 0)].map { $0.map { PlanningParts.decimal($0, 2) } ?? "–" }
        }
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("compare.title"))</h1><p><a href="/planning/\(one.grounds.kind)?\(first.query)">\(first.name)</a> · <a href="/planning/\(two.grounds.kind)?\(second.query)">\(second.name)</a></p></div></div>\(parts.tabs(one.grounds.kind))\
            <div class="ov">\(parts.map(map, DotMap.ramp(two.unit, limits.map { PlanningParts.decimal($0, 2) })))<div class="stack">\(parts.table("numbers", frame.say("compare.numbers"), [""] + names, figures))\
            \(parts.table("most", frame.say("compare.most"), [frame.say("overview.county")] + names, Array(most), tall: true))\
            \(parts.table("data", frame.say("planning.data"), ["", first.name, second.name], [[frame.say("plan.tab.data"), one.grounds.name, two.grounds.name], [frame.say("planning.data"), one.grounds.dataVersion, two.grounds.dataVersion]]))</div></div>
            """
        return frame.page(frame.say("compare.title"), .planning, body)
    }
}
