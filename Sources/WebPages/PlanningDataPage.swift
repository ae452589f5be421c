/// Tables of one's own: what is kept, and a form to bring more.
public enum PlanningDataPage {
    public struct Kept: Sendable {
        public var id: String
        public var name: String
        public var day: String

        public init(id: String, name: String, day: String) {
            self.id = id
            self.name = name
            self.day = day
        }
    }

    public static let files = ["places", "facilities", "travel", "flows", "ties"]

    public static func view(_ frame: PageFrame, _ kept: [Kept], problems: [String], name: String) -> String {
        let parts = PlanningParts(frame: frame)
        let told: HTML =
            problems.isEmpty
            ? ""
            : """
            <div class="callout bad" role="alert"><h2>\(frame.say("data.refused", ["n": "\(problems.count)"]))</h2><ol>\(HTML.joined(problems.map { "<li>\($0)</li>" as HTML }))</ol></div>
            """
        let inputs = files.map { file -> HTML in
            """
            <label for="\(file)-field">\(frame.say("data.\(file)"))<input type="file" id="\(file)-field" name="\(file)" accept=".csv,text/csv" aria-describedby="\(file)-help"\(file == "places" ? " required" as HTML : "")></label>\
            <p class="muted small" id="\(file)-help">\(frame.say("data.\(file)-help"))</p>
            """
        }
        let lines = kept.map { one -> HTML in
            """
            <li class="row"><b>\(one.name)</b> <span class="muted small">\(one.day)</span> <a href="/planning?province=data/\(one.id)&amp;count=3&amp;radius=100&amp;objective=median" aria-label="\(frame.say("plan.tab.sites")): \(one.name)">\(frame.say("plan.tab.sites"))</a> \
            <a href="/planning/beds?data=\(one.id)" aria-label="\(frame.say("plan.tab.beds")): \(one.name)">\(frame.say("plan.tab.beds"))</a> <a href="/planning/outflow?data=\(one.id)" aria-label="\(frame.say("plan.tab.outflow")): \(one.name)">\(frame.say("plan.tab.outflow"))</a>\
            <form method="post" action="/planning/data/\(one.id)/remove"><button class="btn sm" aria-label="\(frame.say("data.remove")): \(one.name)">\(frame.say("data.remove"))</button></form></li>
            """
        }
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("data.title"))</h1><p>\(frame.say("data.lead"))</p></div></div>\(parts.tabs("data"))<div class="stack">\(told)\
            <section class="card" aria-labelledby="kept-title"><header><h2 id="kept-title">\(frame.say("data.kept"))</h2></header><div class="body">\(kept.isEmpty ? "<p>\(frame.say("data.none"))</p>" : "<ul class=\"kept\">\(HTML.joined(lines))</ul>" as HTML)</div></section>\
            <section class="card" aria-labelledby="new-title"><header><h2 id="new-title">\(frame.say("data.new"))</h2></header><div class="body"><form class="form" method="post" action="/planning/data" enctype="multipart/form-data">\
            <label for="name-field">\(frame.say("data.name"))<input type="text" id="name-field" name="name" maxlength="80" value="\(name)" required></label>\(HTML.joined(inputs))<div class="acts"><button class="btn pri">\(frame.say("data.check"))</button></div></form></div></section></div>
            """
        return frame.page(frame.say("data.title"), .planning, body)
    }
}
