import CareNetwork
import Optimization
import Phrasebook

/// A scenario that is kept under a name.
public struct SavedScenario: Sendable {
    public var id: String
    public var name: String
    /// The planning page's query.
    public var query: String
    public var at: String

    public init(id: String, name: String, query: String, at: String) {
        self.id = id
        self.name = name
        self.query = query
        self.at = at
    }
}

/// A long solve: how far it is, or what it found.
public enum JobPage {
    public enum State: Sendable {
        case waiting
        case running(value: Double?, bound: Double?, gapPercent: Double?, seconds: Int, limit: Int)
        case done(PlanningModel)
        /// A roster, and what its last write did.
        case roster(RosterPage.Found, written: String?)
        case failed(String)
        case cancelled
    }

    /// What is solved, and the page it was asked for on.
    public struct About: Sendable {
        public var text: String
        public var back: String

        public init(text: String, back: String) { (self.text, self.back) = (text, back) }
    }

    public static func view(
        _ frame: PageFrame, id: String, _ about: About, _ state: State, query: (PlanningModel.Scenario) -> String
    ) -> String {
        let again: HTML = "<p><a class=\"btn\" href=\"\(about.back)\">\(frame.say("planning.back"))</a></p>"
        let content: HTML
        var seconds: Int?
        switch state {
        case .waiting:
            (content, seconds) = ("<div class=\"callout\" role=\"status\"><p>\(frame.say("job.waiting"))</p></div>" + cancel(frame, id), 1)
        case .running(let value, let bound, let gap, let taken, let limit):
            (content, seconds) = (progress(frame, value, bound, gap, taken, limit) + cancel(frame, id), 1)
        case .done(let model): content = PlanningPage.content(frame, model, query) + again
        case .roster(let found, let written): content = RosterPage.content(frame, id: id, found, written: written) + again
        case .failed(let text): content = "<div class=\"callout bad\" role=\"alert\"><p>\(text)</p></div>" + again
        case .cancelled: content = "<div class=\"callout warn\" role=\"status\"><p>\(frame.say("job.cancelled"))</p></div>" + again
        }
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("job.title"))</h1><p>\(about.text)</p></div></div>\(content)
            """
        return frame.page(frame.say("job.title"), .planning, body, refreshSeconds: seconds)
    }

    private static func progress(_ frame: PageFrame, _ value: Double?, _ bound: Double?, _ gap: Double?, _ seconds: Int, _ limit: Int) -> HTML {
        """
        <section class="card" aria-label="\(frame.say("job.title"))"><div class="body stack"><progress value="\(seconds)" max="\(limit)" aria-label="\(frame.say("job.time"))"></progress>\
        <dl class="kv" role="status"><dt>\(frame.say("job.time"))</dt><dd>\(seconds) / \(limit) s</dd><dt>\(frame.say("planning.value"))</dt><dd>\(value.map { PlanningParts.decimal($0, 2) } ?? "–")</dd>\
        <dt>\(frame.say("planning.bound"))</dt><dd>\(bound.map { PlanningParts.decimal($0, 2) } ?? "–")</dd><dt>\(frame.say("job.gap"))</dt><dd>\(gap.map { PlanningParts.decimal($0, 2) + " %" } ?? "–")</dd></dl></div></section>
        """
    }

    private static func cancel(_ frame: PageFrame, _ id: String) -> HTML {
        "<form method=\"post\" action=\"/planning/jobs/\(id)/cancel\"><button class=\"btn\">\(frame.say("job.cancel"))</button></form>"
    }
}

/// How evenly ways are shared out: Lorenz's curve as things are and in the scenario, with Gini's number beside it.
enum EquityCurve {
    /// Nil where there is nothing to share.
    static func gini(_ model: PlanningModel, _ way: (PlanningModel.County) -> Double) -> Double? {
        try? Inequality.gini(model.counties.map(way), weights: model.counties.map { Double($0.place.population) })
    }

    static func view(_ frame: PageFrame, _ model: PlanningModel) -> HTML {
        view(
            frame, people: model.counties.map { Double($0.place.population) }, before: model.counties.map(\.before), after: model.counties.map(\.after),
            kind: "way")
    }

    /// `kind`: what is shared out, `way` or `beds`.
    static func view(_ frame: PageFrame, people: [Double], before: [Double], after: [Double], kind: String) -> HTML {
        func points(_ values: [Double]) -> [(people: Double, share: Double)] { (try? Inequality.curve(values, weights: people)) ?? [] }
        func gini(_ values: [Double]) -> Double? { try? Inequality.gini(values, weights: people) }
        let numbers = (gini(before), gini(after))
        let (before, after) = (points(before), points(after))
        func line(_ points: [(people: Double, share: Double)]) -> String {
            points.enumerated().map { "\($0.offset == 0 ? "M" : "L")\(Int(40 + $0.element.people * 240)) \(Int(250 - $0.element.share * 220))" }.joined()
        }
        func share(_ points: [(people: Double, share: Double)], _ at: Double) -> String {
            points.last { $0.people <= at }.map { PlanningParts.decimal($0.share * 100, 0) + " %" } ?? "0 %"
        }
        let rows = [0.25, 0.5, 0.75, 0.9].map { at -> HTML in
            "<tr><th scope=\"row\">\(Int(at * 100)) %</th><td class=\"r\">\(share(before, at))</td><td class=\"r\">\(share(after, at))</td></tr>"
        }
        func number(_ value: Double?) -> String { value.map { PlanningParts.decimal($0, 3) } ?? "–" }
        return """
            <section class="card chart" aria-labelledby="equity-title"><header><h2 id="equity-title">\(frame.say(kind == "way" ? "equity.title" : "equity.title-\(kind)"))</h2></header><div class="body">\
            <svg viewBox="0 0 300 280" role="img" aria-labelledby="equity-name"><title id="equity-name">\(frame.say("equity.text"))</title><path class="grid" d="M40 250L280 30" fill="none" stroke-dasharray="4 4"/>\
            <path d="M40 30V250H280" class="grid" fill="none"/><path d="\(line(before))" fill="none" stroke="var(--d-line-b)" stroke-width="2"/><path d="\(line(after))" fill="none" stroke="var(--d-line-a)" stroke-width="2.5"/>\
            <text x="160" y="272" text-anchor="middle">\(frame.say("equity.people"))</text><text x="44" y="24">\(frame.say("equity.\(kind)"))</text></svg>\
            <table><thead><tr><th scope="col">\(frame.say("equity.people"))</th><th scope="col" class="r">\(frame.say("planning.now"))</th><th scope="col" class="r">\(frame.say("equity.scenario"))</th></tr></thead>\
            <tbody>\(HTML.joined(rows))<tr><th scope="row">Gini</th><td class="r">\(number(numbers.0))</td><td class="r">\(number(numbers.1))</td></tr></tbody></table></div></section>
            """
    }
}

/// Two scenarios side by side: numbers, the map of what differs, the places that differ most.
public enum ComparisonPage {
    public static func view(_ frame: PageFrame, _ first: SavedScenario, _ second: SavedScenario, _ one: PlanningModel, _ two: PlanningModel) -> String {
        let after = Dictionary(two.counties.map { ($0.place.division, $0.after) }, uniquingKeysWith: { first, _ in first })
        // The difference map is the scenario map with the first scenario as "before".
        var difference = two
        difference.counties = one.counties.compactMap { county in
            guard let other = after[county.place.division], let own = two.counties.first(where: { $0.place.division == county.place.division }) else {
                return nil
            }
            return PlanningModel.County(place: county.place, id: county.id, before: county.after, after: other, site: own.site)
        }
        let radius = Double(one.scenario.radius)
        let unit = " (\(PlanningPage.way(frame, one)))"
        let numbers: [(String, Double, Double)] = [
            (frame.say("planning.mean") + unit, one.meanWay(\.after), two.meanWay(\.after)),
            (frame.say("planning.longest") + unit, one.longest(\.after), two.longest(\.after)),
            (
                frame.say("planning.within", ["radius": "\(one.scenario.radius)", "unit": PlanningPage.way(frame, one)]) + " (%)",
                one.percentWithin(radius, \.after),
                two.percentWithin(radius, \.after)
            ),
            (frame.say("planning.centres"), Double(one.sites.count), Double(two.sites.count)),
            ("Gini", EquityCurve.gini(one, \.after) ?? 0, EquityCurve.gini(two, \.after) ?? 0),
            (frame.say("planning.value"), one.proof.value, two.proof.value), (frame.say("planning.bound"), one.proof.bound, two.proof.bound),
        ]
        let rows = numbers.map {
            "<tr><th scope=\"row\">\($0.0)</th><td class=\"r\">\($0.1)</td><td class=\"r\">\($0.2)</td><td class=\"r\">\($0.2 - $0.1)</td></tr>" as HTML
        }
        let isChinese = frame.language == .chinese
        let most = difference.counties.sorted { abs($0.before - $0.after) > abs($1.before - $1.after) }.prefix(15).map { county -> HTML in
            "<tr><th scope=\"row\">\(county.place.name(inChinese: isChinese))</th><td class=\"r\">\(county.before)</td><td class=\"r\">\(county.after)</td><td class=\"r\">\(county.after - county.before)</td></tr>"
        }
        let names = (one.sites.map(\.division), two.sites.map(\.division))
        let onlyFirst = one.sites.filter { !names.1.contains($0.division) }.map { $0.name(inChinese: isChinese) }.joined(separator: "、")
        let onlySecond = two.sites.filter { !names.0.contains($0.division) }.map { $0.name(inChinese: isChinese) }.joined(separator: "、")
        let heading: HTML =
            "<th scope=\"col\" class=\"r\">\(first.name)</th><th scope=\"col\" class=\"r\">\(second.name)</th><th scope=\"col\" class=\"r\">\(frame.say("compare.difference"))</th>"
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("compare.title"))</h1><p><a href="/planning?\(first.query)">\(first.name)</a> · <a href="/planning?\(second.query)">\(second.name)</a></p></div></div>\
            <div class="ov"><section class="card map" aria-labelledby="map-title"><header><h2 id="map-title">\(frame.say("compare.map"))</h2></header><div class="body">\(PlanningMap.view(frame, difference))</div>\(PlanningMap.legend(frame, difference))</section>\
            <div class="stack"><section class="card" aria-labelledby="numbers-title"><header><h2 id="numbers-title">\(frame.say("compare.numbers"))</h2></header><div class="body scroll" tabindex="0" role="region" aria-labelledby="numbers-title"><table><thead><tr><th scope="col"></th>\(heading)</tr></thead><tbody>\(HTML.joined(rows))</tbody></table>\
            <p class="small">\(frame.say("compare.only", ["name": first.name])) \(onlyFirst.isEmpty ? "–" : onlyFirst)</p><p class="small">\(frame.say("compare.only", ["name": second.name])) \(onlySecond.isEmpty ? "–" : onlySecond)</p></div></section>\
            <section class="card" aria-labelledby="most-title"><header><h2 id="most-title">\(frame.say("compare.most"))</h2></header><div class="body scroll" tabindex="0" role="region" aria-labelledby="most-title"><table><thead><tr><th scope="col">\(frame.say("overview.county"))</th>\(heading)</tr></thead><tbody>\(HTML.joined(most))</tbody></table></div></section></div></div>
            """
        return frame.page(frame.say("compare.title"), .planning, body)
    }
}
