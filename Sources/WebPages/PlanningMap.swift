import CareNetwork
import Phrasebook

/// The scenario as a dot map: area is people, colour the kilometres saved, a line to each county's centre. No boundaries are drawn.
enum PlanningMap {
    /// Limits of the steps of colour, in km or minutes saved: under 1, then the quarters of what is saved.
    static func steps(_ model: PlanningModel) -> [Double] {
        let saved = model.counties.map { $0.before - $0.after }.filter { $0 >= 1 }.sorted()
        return saved.isEmpty ? [1, 1, 1, 1] : [1] + (1...3).map { saved[saved.count * $0 / 4] }
    }

    /// `query`: the page's query without fixed places, where centres may be dragged.
    static func view(_ frame: PageFrame, _ model: PlanningModel, query: String? = nil) -> HTML {
        let steps = steps(model)
        var map = drawn(frame, model, frame.say("planning.map"), frame.say("planning.map-text")) { DotMap.step($0.before - $0.after, steps) }
        let fixed = model.scenario.fixed.map(String.init).joined(separator: ",")
        if let query { map.attributes = " data-drag=\"\(query)\" data-fixed=\"\(fixed)\"" }
        return map.view
    }

    /// How far people are, as things are or in the scenario, in steps of the same kilometres on both.
    static func ways(_ frame: PageFrame, _ model: PlanningModel, _ limits: [Double], isBefore: Bool) -> DotMap {
        var map = drawn(frame, model, frame.say(isBefore ? "report.before" : "report.after"), frame.say("report.map-text")) {
            DotMap.step(isBefore ? $0.before : $0.after, limits)
        }
        map.id = isBefore ? "before" : "after"
        if isBefore {
            map.lines = []
            map.marks = model.existing.map { mark(frame, $0) }
        }
        return map
    }

    private static func mark(_ frame: PageFrame, _ place: Place) -> DotMap.Mark {
        DotMap.Mark(
            longitude: place.longitude, latitude: place.latitude, label: place.name(inChinese: frame.language == .chinese), id: "\(place.division)")
    }

    private static func drawn(
        _ frame: PageFrame, _ model: PlanningModel, _ name: String, _ text: String, step: (PlanningModel.County) -> Int
    ) -> DotMap {
        let isChinese = frame.language == .chinese
        return DotMap(
            name: name, text: text,
            dots: model.counties.map { county in
                DotMap.Dot(
                    longitude: county.place.longitude, latitude: county.place.latitude, radius: DotMap.radius(people: Double(county.place.population)),
                    step: step(county),
                    title: "\(county.place.name(inChinese: isChinese)): \(county.before) → \(county.after) \(PlanningPage.way(frame, model))",
                    id: "\(county.place.division)")
            },
            lines: model.counties.filter { model.sites[$0.site] != $0.place }.map { county in
                let site = model.sites[county.site]
                return DotMap.Line(from: (county.place.longitude, county.place.latitude), to: (site.longitude, site.latitude), width: 0.8)
            }, marks: model.sites.map { mark(frame, $0) })
    }

    static func legend(_ frame: PageFrame, _ model: PlanningModel) -> HTML {
        let centre: HTML = """
            <span><svg width="10" height="10" aria-hidden="true"><rect width="10" height="10" rx="1.5" fill="var(--d-hub)"/></svg>\(frame.say("planning.centre"))</span>
            """
        return DotMap.ramp(
            frame.say("planning.saved-way", ["unit": PlanningPage.way(frame, model)]), steps(model).map { PlanningParts.decimal($0, 0) }, more: centre)
    }
}
