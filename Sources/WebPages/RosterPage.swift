public import FHIRModel

/// Experts over days and hospitals as a calendar, with what nobody takes and why.
public enum RosterPage {
    public struct Open: Sendable {
        public var day: Int
        public var hospital: String
        public var skilled: Int
        public var present: Int
        public var stopped: String

        public init(day: Int, hospital: String, skilled: Int, present: Int, stopped: String) {
            (self.day, self.hospital, self.skilled, self.present, self.stopped) = (day, hospital, skilled, present, stopped)
        }
    }

    /// A half day that a repair gave to another.
    public struct Change: Sendable {
        public var day: Int
        public var hospital: String
        public var from: String
        public var to: String

        public init(day: Int, hospital: String, from: String, to: String) {
            (self.day, self.hospital, self.from, self.to) = (day, hospital, from, to)
        }
    }

    public struct Found: Sendable {
        public var experts: [String]
        public var hospitals: [String]
        public var days: Int
        public var firstDay: CivilDate
        public var value: Int
        /// Nil after a repair.
        public var bound: Int?
        /// [expert][day]: the hospitals of that day.
        public var cells: [[[Int]]]
        public var open: [Open]
        public var changes: [Change] = []
        public var seed: UInt64 = 1
        public var version = ""
        public var isWriter = false
        /// As `cells`: the hospitals at which an expert stands by.
        public var standing: [[[Int]]] = []

        public init(experts: [String], hospitals: [String], days: Int, firstDay: CivilDate, value: Int, bound: Int?, cells: [[[Int]]], open: [Open]) {
            (self.experts, self.hospitals, self.days, self.firstDay) = (experts, hospitals, days, firstDay)
            (self.value, self.bound, self.cells, self.open) = (value, bound, cells, open)
        }
    }

    /// The form that begins a roster; `values` as they were typed.
    public static func form(_ frame: PageFrame, _ values: [String: String], problem: String?) -> String {
        let alert: HTML = problem.map { "<div class=\"callout bad\" role=\"alert\"><p>\($0)</p></div>" } ?? ""
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("roster.title"))</h1><p>\(frame.say("roster.lead"))</p></div></div>\(PlanningParts(frame: frame).tabs("roster"))<div class="stack">\(alert)\
            <section class="card noprint"><div class="body"><form class="form" method="post" action="/planning/roster"><label for="instance-field">\(frame.say("roster.instance"))<textarea id="instance-field" name="instance" rows="8" spellcheck="false" required aria-describedby="instance-note">\(values["instance"] ?? "")</textarea></label>\
            <p class="muted small" id="instance-note">\(frame.say("roster.instance-note"))</p>\
            <label for="first-day-field">\(frame.say("roster.first-day"))<input type="date" id="first-day-field" name="first-day" value="\(values["first-day"] ?? "")" required></label>\
            <label for="seconds-field">\(frame.say("planning.seconds"))<input type="number" id="seconds-field" name="seconds" min="1" max="60" value="\(values["seconds"] ?? "5")"></label>\
            <label for="seed-field">\(frame.say("planning.seed"))<input type="text" inputmode="numeric" id="seed-field" name="seed" value="\(values["seed"] ?? "1")"></label>\
            <div class="acts"><button class="btn pri">\(frame.say("roster.solve"))</button></div></form></div></section></div>
            """
        return frame.page(frame.say("roster.title"), .planning, body)
    }

    /// A roster that was found: its calendar, what stays open, what a repair changed, and what can be done with it.
    static func content(_ frame: PageFrame, id: String, _ found: Found, written: String?) -> HTML {
        let done: HTML = written.map { "<div class=\"callout\" role=\"status\"><p>\($0)</p></div>" } ?? ""
        return "<div class=\"stack\">\(done)\(calendar(frame, found))\(changes(frame, found))\(open(frame, found))\(acts(frame, id, found))</div>"
    }

    private static func calendar(_ frame: PageFrame, _ found: Found) -> HTML {
        let days = (0..<found.days).map { "<th scope=\"col\">\(String(found.firstDay.adding(days: $0).text.dropFirst(5)))</th>" as HTML }
        let rows = found.experts.enumerated().map { number, name -> HTML in
            let cells = found.cells[number].enumerated().map { day, places -> HTML in
                let names = places.map { found.hospitals[$0] }.joined(separator: " ")
                return places.isEmpty ? standby(frame, found, number, day) : "<td><span class=\"tag brand\">\(names)</span></td>"
            }
            let halves = found.cells[number].reduce(0) { $0 + $1.count }
            return "<tr><th scope=\"row\">\(name)</th>\(HTML.joined(cells))<td class=\"r\">\(halves)</td></tr>"
        }
        let value =
            found.bound.map { frame.say("roster.value", ["value": "\(found.value)", "bound": "\($0)"]) }
            ?? frame.say("roster.repaired", ["value": "\(found.value)", "n": "\(found.changes.count)"])
        return """
            <section class="card" aria-labelledby="roster-title"><header><h2 id="roster-title">\(frame.say("roster.calendar"))</h2><span class="muted small">\(value) · \(frame.say("planning.seed")) \("\(found.seed)") · \(frame.say("planning.data")) \(found.version)</span></header>\
            <div class="body scroll" tabindex="0" role="region" aria-labelledby="roster-title"><table><thead><tr><th scope="col">\(frame.say("roster.expert"))</th>\(HTML.joined(days))<th scope="col" class="r">\(frame.say("roster.halves"))</th></tr></thead><tbody>\(HTML.joined(rows))</tbody></table></div></section>
            """
    }

    private static func standby(_ frame: PageFrame, _ found: Found, _ expert: Int, _ day: Int) -> HTML {
        guard found.standing.indices.contains(expert), !found.standing[expert][day].isEmpty else { return "<td class=\"muted\">·</td>" }
        return
            "<td><span class=\"tag\">\(frame.say("roster.backup")) \(found.standing[expert][day].map { found.hospitals[$0] }.joined(separator: " "))</span></td>"
    }

    private static func changes(_ frame: PageFrame, _ found: Found) -> HTML {
        if found.bound != nil { return "" }
        let rows = found.changes.map { change -> HTML in
            "<tr><td>\(found.firstDay.adding(days: change.day).text)</td><td>\(change.hospital)</td><td>\(change.from)</td><td>\(change.to)</td></tr>"
        }
        return """
            <section class="card" aria-labelledby="changes-title"><header><h2 id="changes-title">\(frame.say("roster.changes"))</h2></header><div class="body scroll" tabindex="0" role="region" aria-labelledby="changes-title"><table><thead><tr><th scope="col">\(frame.say("roster.day"))</th><th scope="col">\(frame.say("roster.hospital"))</th><th scope="col">\(frame.say("roster.from"))</th><th scope="col">\(frame.say("roster.to"))</th></tr></thead><tbody>\(HTML.joined(rows))</tbody></table></div></section>
            """
    }

    private static func open(_ frame: PageFrame, _ found: Found) -> HTML {
        let open = found.open.map { line -> HTML in
            """
            <tr><td>\(found.firstDay.adding(days: line.day).text)</td><td>\(line.hospital)</td><td class="r">\(line.skilled)</td><td class="r">\(line.present)</td><td>\(reason(frame, line))</td></tr>
            """
        }
        let uncovered: HTML =
            open.isEmpty
            ? "<p>\(frame.say("roster.all-covered"))</p>"
            : """
            <div class="scroll" tabindex="0" role="region" aria-label="\(frame.say("roster.open"))"><table><thead><tr><th scope="col">\(frame.say("roster.day"))</th><th scope="col">\(frame.say("roster.hospital"))</th><th scope="col" class="r">\(frame.say("roster.skilled"))</th><th scope="col" class="r">\(frame.say("roster.present"))</th><th scope="col">\(frame.say("roster.stopped"))</th></tr></thead><tbody>\(HTML.joined(open))</tbody></table></div>
            """
        return
            "<section class=\"card\" aria-labelledby=\"open-title\"><header><h2 id=\"open-title\">\(frame.say("roster.open"))</h2></header><div class=\"body\">\(uncovered)</div></section>"
    }

    private static func reason(_ frame: PageFrame, _ line: Open) -> String {
        line.skilled == 0 ? frame.say("roster.no-skill") : line.present == 0 ? frame.say("roster.nobody-there") : line.stopped
    }

    private static func acts(_ frame: PageFrame, _ id: String, _ found: Found) -> HTML {
        let (first, last) = (found.firstDay.text, found.firstDay.adding(days: max(0, found.days - 1)).text)
        let experts = found.experts.map { "<option>\($0)</option>" as HTML }
        func date(_ name: String, _ value: String) -> HTML {
            "<label for=\"\(name)-field\">\(frame.say("roster.away-\(name)"))<input type=\"date\" id=\"\(name)-field\" name=\"\(name)\" min=\"\(first)\" max=\"\(last)\" value=\"\(value)\" required></label>"
        }
        let write: HTML =
            found.isWriter
            ? """
            <form method="post" action="/planning/jobs/\(id)/write"><p class="muted small">\(frame.say("roster.write-note"))</p><button class="btn pri">\(frame.say("roster.write"))</button></form>
            """ : ""
        return """
            <section class="card noprint" aria-labelledby="repair-title"><header><h2 id="repair-title">\(frame.say("roster.repair"))</h2></header><div class="body stack"><form class="filters" method="post" action="/planning/jobs/\(id)/repair"><label for="expert-field">\(frame.say("roster.expert"))<select id="expert-field" name="expert">\(HTML.joined(experts))</select></label>\(date("from", first))\(date("to", last))<button class="btn">\(frame.say("roster.repair-do"))</button></form>\(write)</div></section>
            """
    }
}
