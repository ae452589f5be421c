public import FHIRModel

/// Experts over days and hospitals as a calendar, with what nobody takes and why.
public enum RosterPage {
    public struct Open: Sendable {
        public var day: Int
        public var hospital: Int
        public var skilled: Int
        public var present: Int
        public var stopped: String

        public init(day: Int, hospital: Int, skilled: Int, present: Int, stopped: String) {
            self.day = day
            self.hospital = hospital
            self.skilled = skilled
            self.present = present
            self.stopped = stopped
        }
    }

    public struct Found: Sendable {
        public var experts: [String]
        public var days: Int
        public var firstDay: CivilDate
        public var value: Int
        public var bound: Int
        /// [expert][day]: the hospitals of that day.
        public var cells: [[[Int]]]
        public var open: [Open]

        public init(experts: [String], days: Int, firstDay: CivilDate, value: Int, bound: Int, cells: [[[Int]]], open: [Open]) {
            self.experts = experts
            self.days = days
            self.firstDay = firstDay
            self.value = value
            self.bound = bound
            self.cells = cells
            self.open = open
        }
    }

    public static func view(_ frame: PageFrame, instance: String, firstDay: String, found: Found?, problem: String?, note: String?) -> String {
        let alert: HTML = problem.map { "<div class=\"callout bad\" role=\"alert\"><p>\($0)</p></div>" } ?? ""
        let done: HTML = note.map { "<div class=\"callout\" role=\"status\"><p>\($0)</p></div>" } ?? ""
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("roster.title"))</h1><p>\(frame.say("roster.lead"))</p></div></div>\(PlanningParts(frame: frame).tabs("roster"))<div class="stack">\(alert)\(done)\(found.map { calendar(frame, $0) } ?? "")\
            <section class="card noprint"><div class="body"><form class="form" method="post" action="/planning/roster"><label for="instance-field">\(frame.say("roster.instance"))<textarea id="instance-field" name="instance" rows="8" spellcheck="false" required>\(instance)</textarea></label>\
            <label for="first-day-field">\(frame.say("roster.first-day"))<input type="date" id="first-day-field" name="first-day" value="\(firstDay)" required></label>\
            <div class="acts"><button class="btn pri">\(frame.say("roster.solve"))</button><button class="btn" name="write" value="true">\(frame.say("roster.write"))</button></div></form></div></section></div>
            """
        return frame.page(frame.say("roster.title"), .planning, body)
    }

    private static func calendar(_ frame: PageFrame, _ found: Found) -> HTML {
        let days = (0..<found.days).map { "<th scope=\"col\">\(String(found.firstDay.adding(days: $0).text.dropFirst(5)))</th>" as HTML }
        let rows = found.experts.enumerated().map { number, name -> HTML in
            let cells = found.cells[number].map { places -> HTML in
                places.isEmpty ? "<td class=\"muted\">·</td>" : "<td><span class=\"tag brand\">\(places.map(String.init).joined(separator: " "))</span></td>"
            }
            return "<tr><th scope=\"row\">\(name)</th>\(HTML.joined(cells))</tr>"
        }
        let open = found.open.map { line -> HTML in
            """
            <tr><td>\(found.firstDay.adding(days: line.day).text)</td><td class="r">\(line.hospital)</td><td class="r">\(line.skilled)</td><td class="r">\(line.present)</td><td>\(line.stopped)</td></tr>
            """
        }
        let uncovered: HTML =
            open.isEmpty
            ? "<p>\(frame.say("roster.all-covered"))</p>"
            : """
            <div class="scroll" tabindex="0" role="region" aria-label="\(frame.say("roster.open"))"><table><thead><tr><th scope="col">\(frame.say("calendar.day"))</th><th scope="col" class="r">\(frame.say("roster.hospital"))</th><th scope="col" class="r">\(frame.say("roster.skilled"))</th><th scope="col" class="r">\(frame.say("roster.present"))</th><th scope="col">\(frame.say("roster.stopped"))</th></tr></thead><tbody>\(HTML.joined(open))</tbody></table></div>
            """
        return """
            <section class="card" aria-labelledby="roster-title"><header><h2 id="roster-title">\(frame.say("roster.calendar"))</h2><span class="muted small">\(frame.say("roster.value", ["value": "\(found.value)", "bound": "\(found.bound)"]))</span></header>\
            <div class="body scroll" tabindex="0" role="region" aria-labelledby="roster-title"><table><thead><tr><th scope="col">\(frame.say("roster.expert"))</th>\(HTML.joined(days))</tr></thead><tbody>\(HTML.joined(rows))</tbody></table></div></section>\
            <section class="card" aria-labelledby="open-title"><header><h2 id="open-title">\(frame.say("roster.open"))</h2></header><div class="body">\(uncovered)</div></section>
            """
    }
}
