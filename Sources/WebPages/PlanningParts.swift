/// A choice of a select.
public struct PlanningChoice: Sendable {
    public var value: String
    public var text: String

    public init(value: String, text: String) {
        self.value = value
        self.text = text
    }
}

/// What a result rests on.
public struct PlanningGrounds: Sendable {
    /// Of the tables.
    public var name: String
    public var isSample: Bool
    public var dataVersion: String
    /// `access`, `outflow` or `beds`, and what was asked: together they lead to the result again.
    public var kind: String
    public var asked: [(String, String)]
    public var query: String
    /// Scenarios of the kind that are kept under a name.
    public var saved: [SavedScenario]

    public init(name: String, isSample: Bool, dataVersion: String, kind: String, asked: [(String, String)], query: String, saved: [SavedScenario]) {
        self.kind = kind
        self.query = query
        self.asked = asked
        self.saved = saved
        self.name = name
        self.isSample = isSample
        self.dataVersion = dataVersion
    }
}

/// A result as numbers and places, which is how scenarios of one kind are set side by side and taken along.
public struct PlanResult: Sendable {
    public struct Place: Sendable {
        public var id: String
        public var name: String
        public var longitude: Double
        public var latitude: Double
        public var people: Double
        /// What the plan is about, as things are and in the scenario; nil where there is none.
        public var before: Double?
        public var after: Double?

        public init(id: String, name: String, longitude: Double, latitude: Double, people: Double, before: Double?, after: Double?) {
            self.id = id
            self.name = name
            self.longitude = longitude
            self.latitude = latitude
            self.people = people
            self.before = before
            self.after = after
        }
    }

    public var grounds: PlanningGrounds
    /// What the places' numbers are.
    public var unit: String
    public var figures: [(name: String, value: Double)]
    public var places: [Place]
}

/// What the pages of planning share.
struct PlanningParts {
    let frame: PageFrame

    static let pages = [
        ("sites", "/planning"), ("access", "/planning/access"), ("outflow", "/planning/outflow"), ("beds", "/planning/beds"), ("roster", "/planning/roster"),
        ("data", "/planning/data"),
    ]

    func tabs(_ current: String) -> HTML {
        let links = Self.pages.map { name, address -> HTML in
            "<a href=\"\(address)\"\(name == current ? " aria-current=\"page\"" as HTML : "")>\(frame.say("plan.tab.\(name)"))</a>"
        }
        return "<nav class=\"tabs noprint\" aria-label=\"\(frame.say("nav.planning"))\">\(HTML.joined(links))</nav>"
    }

    func problem(_ text: String?) -> HTML { text.map { "<div class=\"callout bad\" role=\"alert\"><p>\($0)</p></div>" } ?? "" }

    func choice(_ name: String, _ label: String, _ choices: [PlanningChoice], _ now: String, empty: String?) -> HTML {
        let first: HTML = empty.map { "<option value=\"\">\($0)</option>" } ?? ""
        let options = choices.map { "<option value=\"\($0.value)\"\($0.value == now ? " selected" as HTML : "")>\($0.text)</option>" as HTML }
        return "<label for=\"\(name)-field\">\(label)<select id=\"\(name)-field\" name=\"\(name)\">\(first)\(HTML.joined(options))</select></label>"
    }

    func number(_ name: String, _ label: String, _ value: String) -> HTML {
        "<label for=\"\(name)-field\">\(label)<input id=\"\(name)-field\" type=\"text\" inputmode=\"decimal\" name=\"\(name)\" value=\"\(value)\" size=\"6\"></label>"
    }

    func tile(_ title: String, _ value: String, _ unit: String, _ note: String) -> HTML {
        "<div class=\"card kpi\"><dt>\(title)</dt><dd class=\"v\">\(value)<small>\(unit)</small></dd><dd class=\"sub\">\(note)</dd></div>"
    }

    /// A table in a region of its own; the first column names the row.
    func table(_ id: String, _ title: String, _ columns: [String], _ rows: [[String]], tall: Bool = false) -> HTML {
        let heads = columns.enumerated().map { "<th scope=\"col\"\($0.offset > 0 ? " class=\"r\"" as HTML : "")>\($0.element)</th>" as HTML }
        let lines = rows.map { row -> HTML in
            let cells = row.dropFirst().map { "<td class=\"r\">\($0)</td>" as HTML }
            return "<tr><th scope=\"row\">\(row.first ?? "")</th>\(HTML.joined(cells))</tr>"
        }
        return """
            <section class="card projects" aria-labelledby="\(id)-title"><header><h2 id="\(id)-title">\(title)</h2></header>\
            <div class="body scroll\(tall ? " tall" : "")" tabindex="0" role="region" aria-labelledby="\(id)-title"><table><thead><tr>\(HTML.joined(heads))</tr></thead><tbody>\(HTML.joined(lines))</tbody></table></div></section>
            """
    }

    func map(_ map: DotMap, _ legend: HTML) -> HTML {
        """
        <section class="card map" aria-labelledby="\(map.id)-title"><header><h2 id="\(map.id)-title">\(map.name)</h2></header><div class="body">\(map.view)</div>\(legend)</section>
        """
    }

    /// What a result rests on.
    func grounds(_ grounds: PlanningGrounds, _ text: String) -> HTML {
        """
        <section class="card" aria-labelledby="grounds-title"><header><h2 id="grounds-title">\(frame.say("planning.about"))</h2>\(grounds.isSample ? frame.sampleMark : "")</header><div class="body"><dl class="kv">\
        <dt>\(frame.say("plan.tab.data"))</dt><dd>\(grounds.name)</dd><dt>\(frame.say("planning.data"))</dt><dd class="num">\(grounds.dataVersion)</dd></dl><p class="muted small">\(text)</p><p class="noprint"><a class="btn" href="/planning/\(grounds.kind).csv?\(grounds.query)">CSV</a> <a class="btn" href="/planning/\(grounds.kind).geojson?\(grounds.query)">GeoJSON</a></p></div></section>\(keep(grounds))
        """
    }

    /// Keeping a scenario under a name, and setting kept ones side by side.
    private func keep(_ grounds: PlanningGrounds) -> HTML {
        let hidden = HTML.joined(([("kind", grounds.kind)] + grounds.asked).map { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" as HTML })
        let list = HTML.joined(
            grounds.saved.map {
                "<li><a href=\"/planning/\(grounds.kind)?\($0.query)\">\($0.name)</a> <span class=\"muted small\">\($0.at)</span></li>" as HTML
            })
        return """
            <section class="card noprint" aria-labelledby="keep-title"><header><h2 id="keep-title">\(frame.say("scenario.title"))</h2></header><div class="body stack">\
            <form class="filters" method="post" action="/planning/scenarios">\(hidden)<label for="name-field">\(frame.say("scenario.name"))<br><input type="text" id="name-field" name="name" maxlength="80" required></label><button class="btn">\(frame.say("scenario.save"))</button></form>\
            \(grounds.saved.isEmpty ? "" : "<ul>\(list)</ul>" as HTML)\(compare(grounds.saved))</div></section>
            """
    }

    /// A form to set two kept scenarios side by side; empty with fewer than two.
    func compare(_ saved: [SavedScenario]) -> HTML {
        if saved.count < 2 { return "" }
        let options = HTML.joined(saved.map { "<option value=\"\($0.id)\">\($0.name) · \($0.at)</option>" as HTML })
        return """
            <form class="filters" method="get" action="/planning/compare"><label for="first-field">\(frame.say("compare.first"))<br><select id="first-field" name="first">\(options)</select></label>\
            <label for="second-field">\(frame.say("compare.second"))<br><select id="second-field" name="second">\(options)</select></label><button class="btn">\(frame.say("compare.title"))</button></form>
            """
    }

    /// `value` with so many decimals; "–" for what is no finite number, Swift's own form for what no Int holds.
    static func decimal(_ value: Double, _ places: Int = 1) -> String {
        guard value.isFinite else { return "–" }
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        let scaled = (abs(value) * scale).rounded()
        guard let whole = Int(exactly: scaled) else { return "\(value)" }
        let sign = value < 0 && whole > 0 ? "−" : ""
        if places == 0 { return "\(sign)\(whole)" }
        let rest = "\(whole % Int(scale))"
        return "\(sign)\(whole / Int(scale))." + String(repeating: "0", count: places - rest.count) + rest
    }
}
