public import CareNetwork
import Phrasebook

/// The network at a glance.
public struct OverviewModel: Sendable {
    public struct Dot: Sendable {
        public var place: Place
        /// Referrals of the year for 10,000 residents.
        public var rate: Double
        public var referrals: Int

        public init(place: Place, rate: Double, referrals: Int) {
            self.place = place
            self.rate = rate
            self.referrals = referrals
        }
    }

    public struct Overdue: Sendable {
        public var institution: String
        public var count: Int

        public init(institution: String, count: Int) {
            self.institution = institution
            self.count = count
        }
    }

    public var region: String
    public var institutions: Int
    public var lastMonth: Int
    public var monthBefore: Int
    public var waiting: Int
    public var overdue: Int
    public var closedInYear: Int
    public var completedInYear: Int
    public var recognised: Int
    public var results: Int
    public var freeSlots: Int
    /// Referrals of each of the last twelve months, oldest first, with the month's name.
    public var months: [(name: String, count: Int)]
    public var dots: [Dot]
    public var centre: Place?
    public var overdueBy: [Overdue]
    /// Waiting items that nobody owns: none, always; shown so that anybody can see it.
    public var unowned: Int

    public init(
        region: String, institutions: Int, lastMonth: Int, monthBefore: Int, waiting: Int, overdue: Int, closedInYear: Int,
        completedInYear: Int, recognised: Int, results: Int, freeSlots: Int, months: [(name: String, count: Int)], dots: [Dot],
        centre: Place?, overdueBy: [Overdue], unowned: Int
    ) {
        self.region = region
        self.institutions = institutions
        self.lastMonth = lastMonth
        self.monthBefore = monthBefore
        self.waiting = waiting
        self.overdue = overdue
        self.closedInYear = closedInYear
        self.completedInYear = completedInYear
        self.recognised = recognised
        self.results = results
        self.freeSlots = freeSlots
        self.months = months
        self.dots = dots
        self.centre = centre
        self.overdueBy = overdueBy
        self.unowned = unowned
    }
}

public enum OverviewPage {
    public static func view(_ frame: PageFrame, _ model: OverviewModel) -> String {
        let projects = RegionalCentreProject.all.count
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("overview.title"))</h1>\
            <p>\(model.region) · \(frame.say("overview.lead", ["institutions": "\(model.institutions)", "projects": "\(projects)"]))</p></div>\(frame.sampleMark)</div>\
            \(tiles(frame, model))<div class="ov"><section class="card map" aria-labelledby="map-title"><header><h2 id="map-title">\(frame.say("overview.map"))</h2></header>\
            <div class="body">\(OverviewMap.view(frame, model))</div>\(OverviewMap.legend(frame, model))\(OverviewMap.table(frame, model))</section>\
            <div class="stack">\(actions(frame, model))\(ranking(frame, model))\(trend(frame, model))</div></div>\(projectTable(frame))
            """
        return frame.page(frame.say("overview.title"), .overview, body)
    }

    private static func tiles(_ frame: PageFrame, _ model: OverviewModel) -> HTML {
        let share = percent(model.completedInYear, model.closedInYear)
        let label = percent(model.recognised, model.results)
        let change = model.lastMonth - model.monthBefore
        let arrow = change >= 0 ? "↑" : "↓"
        return """
            <dl class="kpis">\
            \(tile(frame.say("kpi.referrals"), "\(model.lastMonth)", "", "\(frame.say("kpi.before")) \(model.monthBefore) · \(arrow) \(abs(change))", spark(model.months.map(\.count))))\
            \(tile(frame.say("kpi.waiting"), "\(model.waiting)", "", "\(frame.say("kpi.overdue")) \(model.overdue)", ""))\
            \(tile(frame.say("kpi.completed"), share, "%", "\(frame.say("kpi.of")) \(model.closedInYear)", ""))\
            \(tile(frame.say("kpi.recognised"), label, "%", "\(frame.say("kpi.results")) \(model.results)", ""))\
            \(tile(frame.say("kpi.slots"), "\(model.freeSlots)", "", frame.say("kpi.slots-note"), ""))</dl>
            """
    }

    private static func tile(_ title: String, _ value: String, _ unit: String, _ note: String, _ picture: HTML) -> HTML {
        "<div class=\"card kpi\"><dt>\(title)</dt><dd class=\"v\">\(value)<small>\(unit)</small></dd>\(picture.text.isEmpty ? "" : "<dd>\(picture)</dd>" as HTML)<dd class=\"sub\">\(note)</dd></div>"
    }

    private static func percent(_ part: Int, _ whole: Int) -> String {
        guard whole > 0 else { return "–" }
        let tenths = (part * 1000 + whole / 2) / whole
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static func spark(_ values: [Int]) -> HTML {
        guard values.count > 1, let most = values.max(), let least = values.min() else { return "" }
        let span = Double(max(1, most - least))
        let points = values.enumerated().map { index, value -> HTML in
            "\(2 + Double(index) * 76 / Double(values.count - 1)),\(22 - Double(value - least) / span * 18) "
        }
        return """
            <svg class="spark" width="82" height="26" viewBox="0 0 82 26" aria-hidden="true"><polyline points="\(HTML.joined(points))" fill="none" \
            stroke="var(--d-line-a)" stroke-width="1.8" stroke-linejoin="round"/></svg>
            """
    }

    private static func actions(_ frame: PageFrame, _ model: OverviewModel) -> HTML {
        let lines = model.overdueBy.prefix(5).map { entry -> HTML in
            """
            <li><span class="tag bad">\(frame.say("overview.overdue"))</span><p>\(entry.institution)</p><b class="num">\(entry.count)</b>\
            <span class="w">\(frame.say("overview.overdue-step"))</span></li>
            """
        }
        let content: HTML = lines.isEmpty ? "<p class=\"muted\">\(frame.say("overview.nothing"))</p>" : "<ul class=\"todo\">\(HTML.joined(lines))</ul>"
        return """
            <section class="card" aria-labelledby="todo-title"><header><h2 id="todo-title">\(frame.say("overview.todo"))</h2>\
            <span class="tag \(model.overdue > 0 ? "bad" : "good")">\(model.overdue)</span>\
            <span class="tag \(model.unowned > 0 ? "bad" : "good")">\(frame.say("overview.unowned", ["n": "\(model.unowned)"]))</span></header><div class="body">\(content)</div></section>
            """
    }

    private static func ranking(_ frame: PageFrame, _ model: OverviewModel) -> HTML {
        let top = model.dots.sorted { $0.rate > $1.rate }.prefix(8)
        let most = max(top.first?.rate ?? 1, 0.1)
        let lines = top.map { dot -> HTML in
            """
            <li><span>\(dot.place.name(inChinese: frame.language == .chinese))</span><span class="b" aria-hidden="true">\
            <svg width="100%" height="10" preserveAspectRatio="none" viewBox="0 0 100 10"><rect width="\(dot.rate / most * 100)" height="10" rx="1" fill="var(--d-4)"/></svg></span>\
            <span class="n">\(dot.rate)</span><span class="d muted">\(dot.referrals)</span></li>
            """
        }
        return """
            <section class="card" aria-labelledby="rank-title"><header><h2 id="rank-title">\(frame.say("overview.rank"))</h2>\
            <span class="muted small">\(frame.say("overview.rank-unit"))</span></header><div class="body"><ol class="rank">\(HTML.joined(lines))</ol></div></section>
            """
    }

    private static func trend(_ frame: PageFrame, _ model: OverviewModel) -> HTML {
        let most = Double(max(10, model.months.map(\.count).max() ?? 10)) * 1.1
        let step = 316.0 / Double(max(1, model.months.count - 1))
        let points = model.months.enumerated().map { index, month -> HTML in
            "\(34 + Double(index) * step),\(180 - Double(month.count) / most * 160) "
        }
        let names = model.months.enumerated().filter { $0.offset % 3 == 0 || $0.offset == model.months.count - 1 }.map { index, month -> HTML in
            "<text x=\"\(34 + Double(index) * step)\" y=\"200\" text-anchor=\"middle\">\(month.name)</text>"
        }
        let grid = (0...3).map { line -> HTML in
            let value = most / 3.3 * Double(line)
            let y = 180 - value / most * 160
            return "<line class=\"grid\" x1=\"34\" x2=\"352\" y1=\"\(y)\" y2=\"\(y)\"/><text x=\"28\" y=\"\(y + 4)\" text-anchor=\"end\">\(Int(value))</text>"
        }
        let rows = model.months.map { "<tr><td>\($0.name)</td><td class=\"r\">\($0.count)</td></tr>" as HTML }
        return """
            <section class="card chart" aria-labelledby="trend-title"><header><h2 id="trend-title">\(frame.say("overview.trend"))</h2></header><div class="body">\
            <svg viewBox="0 0 370 210" role="img" aria-label="\(frame.say("overview.trend"))">\(HTML.joined(grid))\
            <polyline points="\(HTML.joined(points))" fill="none" stroke="var(--d-line-a)" stroke-width="2.2" stroke-linejoin="round"/>\(HTML.joined(names))</svg>\
            <details class="alt"><summary>\(frame.say("app.as-table"))</summary><table><thead><tr><th>\(frame.say("overview.month"))</th>\
            <th class="r">\(frame.say("kpi.referrals-short"))</th></tr></thead><tbody>\(HTML.joined(rows))</tbody></table></details></div></section>
            """
    }

    private static func projectTable(_ frame: PageFrame) -> HTML {
        let rows = RegionalCentreProject.all.filter { $0.province == "河南" }.map { project -> HTML in
            "<tr><td>\(project.outputHospital)</td><td>\(project.project.isEmpty ? project.hostHospital : project.project)</td><td>\(project.city)</td><td>\(project.specialty)</td></tr>"
        }
        return """
            <section class="card projects" aria-labelledby="projects-title"><header><h2 id="projects-title">\(frame.say("overview.projects"))</h2></header>\
            <div class="body scroll" tabindex="0" role="region" aria-labelledby="projects-title" lang="zh-CN"><table><thead lang="\(frame.language == .chinese ? "zh-CN" : "en")"><tr>\
            <th>\(frame.say("projects.output"))</th><th>\(frame.say("projects.project"))</th><th>\(frame.say("projects.city"))</th><th>\(frame.say("projects.specialty"))</th></tr></thead>\
            <tbody>\(HTML.joined(rows))</tbody></table></div></section>
            """
    }
}
