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
    /// Where the result is as a table to take along.
    public var table: String

    public init(name: String, isSample: Bool, dataVersion: String, table: String) {
        self.table = table
        self.name = name
        self.isSample = isSample
        self.dataVersion = dataVersion
    }
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
        <dt>\(frame.say("plan.tab.data"))</dt><dd>\(grounds.name)</dd><dt>\(frame.say("planning.data"))</dt><dd class="num">\(grounds.dataVersion)</dd></dl><p class="muted small">\(text)</p><p class="noprint"><a class="btn" href="\(grounds.table)">CSV</a></p></div></section>
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
