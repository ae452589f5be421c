import CareNetwork
import Phrasebook

/// A scenario to print or send: what was asked, what was found, which rules bind and what they cost, maps before, after and between.
public enum PlanningReportPage {
    /// What one rule costs: the value with it loosened.
    public struct Price: Sendable {
        /// `count`, `fixed`, `forbidden`, `minima` or `capacity`.
        public var rule: String
        public var value: Double

        public init(rule: String, value: Double) {
            self.rule = rule
            self.value = value
        }
    }

    public static func view(_ frame: PageFrame, _ model: PlanningModel, name: String, prices: [Price], day: String, query: String) -> String {
        let parts = PlanningParts(frame: frame)
        let isChinese = frame.language == .chinese
        let limits = DotMap.limits(model.counties.map(\.before))
        let legend = DotMap.ramp(PlanningPage.way(frame, model), limits.map { PlanningParts.decimal($0, 0) })
        let scenario = model.scenario
        let unit = ["unit": PlanningPage.way(frame, model)]
        let fixed = model.sites.filter { scenario.fixed.contains($0.division) }.map { $0.name(inChinese: isChinese) }.joined(separator: isChinese ? "、" : ", ")
        let forbidden = model.counties.map(\.place).filter { scenario.forbidden.contains($0.division) }.map { $0.name(inChinese: isChinese) }.joined(
            separator: isChinese ? "、" : ", ")
        let asked: [(String, String)] = [
            ("planning.province", name), ("planning.objective", frame.say("planning.objective.\(scenario.objective)")), ("planning.count", "\(scenario.count)"),
            ("planning.radius", "\(scenario.radius) \(PlanningPage.way(frame, model))"), ("planning.fixed", fixed.isEmpty ? "–" : fixed),
            ("planning.forbidden", forbidden.isEmpty ? "–" : forbidden),
            (
                "planning.capacity",
                scenario.usesOwnCapacity ? frame.say("planning.own-capacity") : scenario.capacity > 0 ? "\(scenario.capacity)" : "–"
            ), ("planning.minima", scenario.minima.isEmpty ? "–" : scenario.minimaText),
            ("planning.data", model.proof.dataVersion),
            ("planning.seed", "\(model.proof.seed)"), ("planning.value", "\(model.proof.value) \(PlanningPage.unit(frame, model))"),
            ("planning.bound", "\(model.proof.bound) \(PlanningPage.unit(frame, model))"),
            ("planning.proof", model.proof.isProven ? frame.say("planning.proven") : "\(PlanningParts.decimal(model.proof.gapPercent, 3)) %"),
        ]
        let facts = HTML.joined(asked.map { "<dt>\(frame.say($0.0))</dt><dd>\($0.1)</dd>" as HTML })
        let changed = model.counties.sorted { ($0.before - $0.after, $1.place.division) > ($1.before - $1.after, $0.place.division) }.prefix(20)
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("report.title"))</h1><p>\(name) · \(day) · \(frame.say("planning.objective.\(scenario.objective)"))</p></div><p class="noprint"><a class="btn" href="/planning?\(query)">\(frame.say("planning.back"))</a></p></div>\
            <div class="report">\(PlanningPage.figures(frame, model))<div class="ov">\(parts.map(PlanningMap.ways(frame, model, limits, isBefore: true), legend))\(parts.map(PlanningMap.ways(frame, model, limits, isBefore: false), legend))</div>\
            <div class="ov"><section class="card map" aria-labelledby="map-title"><header><h2 id="map-title">\(frame.say("planning.map"))</h2></header><div class="body">\(PlanningMap.view(frame, model))</div>\(PlanningMap.legend(frame, model))</section>\
            <div class="stack"><section class="card" aria-labelledby="about-title"><header><h2 id="about-title">\(frame.say("planning.about"))</h2></header><div class="body"><dl class="kv">\(facts)</dl><p class="muted small">\(PlanningPage.assumptions(frame, model))</p></div></section>\
            <section class="card" aria-labelledby="bind-title"><header><h2 id="bind-title">\(frame.say("report.binds"))</h2></header><div class="body"><ul>\(HTML.joined(binding(frame, model, prices).map { "<li>\($0)</li>" as HTML }))</ul></div></section></div></div>\
            \(parts.table("sites", frame.say("planning.sites"), [frame.say("overview.county"), frame.say("planning.counties"), frame.say("overview.residents")], model.sites.enumerated().map { index, site in
                let members = model.counties.filter { $0.site == index }
                return [site.name(inChinese: isChinese), "\(members.count)", "\(members.reduce(0) { $0 + $1.place.population })"]
            }))\
            <div class="ov">\(parts.table("changed", frame.say("report.changed"), [frame.say("overview.county"), frame.say("planning.before-way", unit), frame.say("planning.after-way", unit), frame.say("planning.saved-way", unit)], changed.map {
                [$0.place.name(inChinese: isChinese), PlanningParts.decimal($0.before), PlanningParts.decimal($0.after), PlanningParts.decimal($0.before - $0.after)]
            }))\(EquityCurve.view(frame, model))</div></div>
            """
        return frame.page(frame.say("report.title"), .planning, body)
    }

    /// What holds the value where it is, in words.
    private static func binding(_ frame: PageFrame, _ model: PlanningModel, _ prices: [Price]) -> [String] {
        let isChinese = frame.language == .chinese
        var found = prices.map { price in
            frame.say(
                "report.price-\(price.rule)",
                [
                    "value": PlanningParts.decimal(price.value, 1), "unit": PlanningPage.unit(frame, model),
                    "less": PlanningParts.decimal(model.proof.value - price.value, 1),
                ])
        }
        switch model.scenario.objective {
        case "center", "least":
            if let far = model.counties.filter({ $0.place.population > 0 }).max(by: { $0.after < $1.after }) {
                found.append(
                    frame.say(
                        "report.farthest",
                        ["place": far.place.name(inChinese: isChinese), "way": PlanningParts.decimal(far.after), "unit": PlanningPage.way(frame, model)]))
            }
        case "cover":
            let out = model.counties.filter { $0.after > Double(model.scenario.radius) }
            found.append(frame.say("report.uncovered", ["n": "\(out.count)", "people": "\(out.reduce(0) { $0 + $1.place.population })"]))
        default: break
        }
        return found
    }
}
