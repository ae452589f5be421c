public import FHIRModel

/// A week of an institution's schedules.
public struct CalendarModel: Sendable {
    /// Slots of one schedule on one day.
    public struct Cell: Sendable {
        public var free = 0
        public var held = 0
        public var booked = 0
        public var closed = 0

        public init() {}
        public var total: Int { free + held + booked + closed }
    }

    public struct Row: Sendable {
        public var schedule: String
        public var name: String
        public var cells: [Cell]

        public init(schedule: String, name: String, cells: [Cell]) {
            self.schedule = schedule
            self.name = name
            self.cells = cells
        }
    }

    /// One slot of the schedule in hand.
    public struct SlotLine: Sendable {
        public var start: Instant
        public var status: String
        public var isReserved: Bool
        public var who: String

        public init(start: Instant, status: String, isReserved: Bool, who: String) {
            self.start = start
            self.status = status
            self.isReserved = isReserved
            self.who = who
        }
    }

    /// A visit that a stop took away, and where it can go.
    public struct Rebooking: Sendable {
        public var patient: String
        public var was: Instant
        /// The referral's Task; nil for a visit without one.
        public var task: String?
        public var choices: [SlotChoice]

        public init(patient: String, was: Instant, task: String?, choices: [SlotChoice]) {
            self.patient = patient
            self.was = was
            self.task = task
            self.choices = choices
        }
    }

    public var week: CivilDate
    public var rows: [Row]
    public var selected: Row?
    public var slots: [SlotLine]
    public var sessions: [String]
    public var rebookings: [Rebooking]?
    public var problem: String?
    public var typed: [String: String]

    public init(
        week: CivilDate, rows: [Row], selected: Row?, slots: [SlotLine], sessions: [String], rebookings: [Rebooking]?, problem: String?, typed: [String: String]
    ) {
        self.week = week
        self.rows = rows
        self.selected = selected
        self.slots = slots
        self.sessions = sessions
        self.rebookings = rebookings
        self.problem = problem
        self.typed = typed
    }
}

public enum CalendarPage {
    public static func view(_ frame: PageFrame, _ model: CalendarModel) -> String {
        let problem: HTML = model.problem.map { "<div class=\"callout bad\" role=\"alert\"><h3>\(frame.say("fault.refused"))</h3><p>\($0)</p></div>" } ?? ""
        let (before, after) = (model.week.adding(days: -7).text, model.week.adding(days: 7).text)
        let own = model.selected.map { "&schedule=\($0.schedule)" } ?? ""
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("calendar.title"))</h1><p>\(model.week.text) – \(model.week.adding(days: 6).text)</p></div>\
            <nav class="seg" aria-label="\(frame.say("calendar.weeks"))"><a href="/calendar?week=\(before)\(own)">\(frame.say("calendar.before"))</a><a href="/calendar?week=\(after)\(own)">\(frame.say("calendar.after"))</a></nav><a class="btn" href="/admissions">\(frame.say("admission.title"))</a> <a class="btn" href="/appeals">\(frame.say("appeal.title"))</a>\(frame.sampleMark)</div>\
            <div class="stack">\(problem)\(rebookings(frame, model))\(week(frame, model))\(detail(frame, model))</div>
            """
        return frame.page(frame.say("calendar.title"), .calendar, body)
    }

    private static func week(_ frame: PageFrame, _ model: CalendarModel) -> HTML {
        if model.rows.isEmpty { return "<section class=\"card\"><p class=\"empty\">\(frame.say("calendar.none"))</p></section>" }
        let days = (0..<7).map { day -> HTML in
            let date = model.week.adding(days: day)
            return "<th scope=\"col\">\(frame.say("weekday.\(date.weekday)")) \(String(date.text.dropFirst(5)))</th>"
        }
        let rows = model.rows.map { row -> HTML in
            let isCurrent = row.schedule == model.selected?.schedule
            let cells = row.cells.map { "<td>\(cell(frame, $0))</td>" as HTML }
            return """
                <tr><th scope="row"><a href="/calendar?week=\(model.week.text)&amp;schedule=\(row.schedule)#detail"\(isCurrent ? " aria-current=\"true\"" as HTML : "")>\(row.name)</a></th>\(HTML.joined(cells))</tr>
                """
        }
        return """
            <section class="card" aria-labelledby="week-title"><header><h2 id="week-title">\(frame.say("calendar.week"))</h2></header><div class="body scroll" tabindex="0" role="region" aria-labelledby="week-title">\
            <table class="week"><thead><tr><th scope="col">\(frame.say("calendar.schedule"))</th>\(HTML.joined(days))</tr></thead><tbody>\(HTML.joined(rows))</tbody></table></div></section>
            """
    }

    /// How full a day is: a bar to look at, the numbers to read.
    private static func cell(_ frame: PageFrame, _ cell: CalendarModel.Cell) -> HTML {
        if cell.total == 0 { return "<span class=\"muted\">·</span>" }
        let share = 56 * cell.booked / cell.total
        let held = 56 * cell.held / cell.total
        let words = frame.say("calendar.cell", ["booked": "\(cell.booked)", "total": "\(cell.total)", "free": "\(cell.free)"])
        let closed: HTML = cell.closed == cell.total ? "<span class=\"tag bad\">\(frame.say("calendar.closed"))</span>" : ""
        return """
            <svg width="56" height="8" viewBox="0 0 56 8" aria-hidden="true"><rect width="56" height="8" rx="2" class="q0"/><rect width="\(share)" height="8" rx="2" class="q5"/>\
            <rect x="\(share)" width="\(held)" height="8" class="q3"/></svg><br><span class="small">\(words)</span> \(closed)
            """
    }

    private static func detail(_ frame: PageFrame, _ model: CalendarModel) -> HTML {
        guard let row = model.selected else { return "" }
        let lines = model.slots.map { line -> HTML in
            let tone = ["free": "good", "busy": "info", "busy-tentative": "warn", "busy-unavailable": "bad"][line.status] ?? ""
            let reserved: HTML = line.isReserved ? " <span class=\"tag\">\(frame.say("calendar.reserved"))</span>" : ""
            return """
                <tr><td class="nowrap">\(String(line.start.day.dropFirst(5))) \(String(line.start.clock.prefix(5)))</td><td><span class="tag \(tone)">\(frame.say("slot.\(line.status)"))</span>\(reserved)</td><td>\(line.who)</td></tr>
                """
        }
        let table: HTML =
            lines.isEmpty
            ? "<p class=\"empty\">\(frame.say("calendar.no-slots"))</p>"
            : """
            <div class="scroll" tabindex="0" role="region" aria-label="\(row.name)"><table><thead><tr><th scope="col">\(frame.say("calendar.time"))</th><th scope="col">\(frame.say("calendar.state"))</th><th scope="col">\(frame.say("calendar.who"))</th></tr></thead><tbody>\(HTML.joined(lines))</tbody></table></div>
            """
        return """
            <div class="grid2" id="detail"><section class="card" aria-labelledby="slots-title"><header><h2 id="slots-title">\(row.name)</h2></header><div class="body">\(table)</div></section>\
            <div class="stack">\(stop(frame, model, row))\(template(frame, model, row))</div></div>
            """
    }

    private static func field(_ frame: PageFrame, _ model: CalendarModel, _ name: String, type: String, _ usual: String) -> HTML {
        "<label for=\"\(name)-field\">\(frame.say("calendar.\(name)"))<input type=\"\(type)\" id=\"\(name)-field\" name=\"\(name)\" value=\"\(model.typed[name] ?? usual)\" required></label>"
    }

    private static func stop(_ frame: PageFrame, _ model: CalendarModel, _ row: CalendarModel.Row) -> HTML {
        """
        <section class="card" aria-labelledby="stop-title"><header><h2 id="stop-title">\(frame.say("calendar.stop"))</h2></header><div class="body"><p class="muted small">\(frame.say("calendar.stop-lead"))</p>\
        <form class="form" method="post" action="/calendar/\(row.schedule)/stop"><input type="hidden" name="week" value="\(model.week.text)">\(field(frame, model, "from", type: "date", model.week.text))\
        \(field(frame, model, "to", type: "date", model.week.text))\(field(frame, model, "reason", type: "text", ""))<div class="acts"><button class="btn">\(frame.say("calendar.stop"))</button></div></form></div></section>
        """
    }

    private static func template(_ frame: PageFrame, _ model: CalendarModel, _ row: CalendarModel.Row) -> HTML {
        let sessions = model.sessions.map { "<li>\($0)</li>" as HTML }
        let days = (1...7).map {
            "<option value=\"\($0)\"\(model.typed["day"] == "\($0)" ? " selected" as HTML : "")>\(frame.say("weekday.\($0)"))</option>" as HTML
        }
        return """
            <section class="card" aria-labelledby="template-title"><header><h2 id="template-title">\(frame.say("calendar.template"))</h2></header><div class="body stack">\
            \(sessions.isEmpty ? "<p class=\"muted\">\(frame.say("calendar.no-template"))</p>" as HTML : "<ul>\(HTML.joined(sessions))</ul>")\
            <form class="form" method="post" action="/calendar/\(row.schedule)/session"><input type="hidden" name="week" value="\(model.week.text)"><label for="day-field">\(frame.say("calendar.day"))<select id="day-field" name="day">\(HTML.joined(days))</select></label>\
            \(field(frame, model, "start", type: "time", "08:00"))\(field(frame, model, "end", type: "time", "11:30"))\(field(frame, model, "minutes", type: "number", "15"))\
            <div class="acts"><button class="btn">\(frame.say("calendar.add-session"))</button></div></form></div></section>
            """
    }

    /// After a stop: each visit that fell away with its best places, one press away.
    private static func rebookings(_ frame: PageFrame, _ model: CalendarModel) -> HTML {
        guard let all = model.rebookings else { return "" }
        if all.isEmpty { return "<div class=\"callout\" role=\"status\"><p>\(frame.say("calendar.stopped-none"))</p></div>" }
        let lines = all.map { visit -> HTML in
            let buttons = visit.choices.map { "<button class=\"slot\" name=\"slot\" value=\"\($0.id)\">\($0.time)<small>\($0.expert)</small></button>" as HTML }
            let form: HTML =
                visit.task == nil || buttons.isEmpty
                ? "<p class=\"muted small\">\(frame.say(buttons.isEmpty ? "booking.none" : "calendar.told"))</p>"
                : "<form method=\"post\" action=\"/referrals/\(visit.task ?? "")/schedule\"><div class=\"slots\">\(HTML.joined(buttons))</div></form>"
            return
                "<li class=\"stack\"><b>\(visit.patient)</b><span class=\"muted small\">\(frame.say("calendar.was", ["time": "\(visit.was.day) \(visit.was.clock.prefix(5))"]))</span>\(form)</li>"
        }
        return """
            <section class="card" aria-labelledby="rebook-title" role="status"><header><h2 id="rebook-title">\(frame.say("calendar.rebook", ["n": "\(all.count)"]))</h2></header><div class="body"><ul class="stack">\(HTML.joined(lines))</ul></div></section>
            """
    }
}
