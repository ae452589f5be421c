public import FHIRModel

/// What patients say against missed visits.
public enum AppealPage {
    public struct Line: Sendable {
        public var id: String
        public var patient: String
        /// When the visit was.
        public var start: Instant?
        public var reason: String
        /// By when the answer is due.
        public var due: Instant?

        public init(id: String, patient: String, start: Instant?, reason: String, due: Instant?) {
            self.id = id
            self.patient = patient
            self.start = start
            self.reason = reason
            self.due = due
        }
    }

    /// A patient's missed visit; `state`: of its appeal, nil before one.
    public struct Missed: Sendable {
        public var id: String
        public var start: Instant?
        public var state: String?

        public init(id: String, start: Instant?, state: String?) {
            self.id = id
            self.start = start
            self.state = state
        }
    }

    public static func view(_ frame: PageFrame, _ lines: [Line], problem: String?, now: Instant) -> String {
        let alert: HTML = problem.map { "<div class=\"callout bad\" role=\"alert\"><p>\($0)</p></div>" } ?? ""
        let cards = lines.map { line -> HTML in
            let isLate = line.due.map { $0 < now } ?? false
            return """
                <section class="card" aria-labelledby="appeal-\(line.id)"><header><h2 id="appeal-\(line.id)">\(line.patient)</h2><span class="tag\(isLate ? " bad" : "")">\(frame.say("appeal.due")) \(time(line.due))</span></header>\
                <div class="body stack"><dl class="kv"><dt>\(frame.say("appeal.visit"))</dt><dd>\(time(line.start))</dd><dt>\(frame.say("appeal.reason"))</dt><dd>\(line.reason)</dd></dl>\
                <form class="filters" method="post" action="/appeals/\(line.id)"><label for="reason-\(line.id)">\(frame.say("appeal.answer"))<br><input type="text" id="reason-\(line.id)" name="reason" size="40"></label>\
                <button class="btn pri" name="decision" value="accept">\(frame.say("appeal.accept"))</button><button class="btn" name="decision" value="refuse">\(frame.say("appeal.refuse"))</button></form></div></section>
                """
        }
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("appeal.title"))</h1><p>\(frame.say("appeal.lead"))</p></div></div>\(alert)\
            <div class="stack">\(cards.isEmpty ? "<p class=\"empty\">\(frame.say("appeal.none"))</p>" as HTML : HTML.joined(cards))</div>
            """
        return frame.page(frame.say("appeal.title"), .calendar, body)
    }

    /// For the patient's own page; empty without missed visits.
    static func missed(_ frame: PageFrame, _ visits: [Missed]) -> HTML {
        if visits.isEmpty { return "" }
        let items = visits.map { visit -> HTML in
            let act: HTML =
                visit.state.map { "<span class=\"tag\">\(frame.say("appeal.state-\($0)"))</span>" } ?? """
                    <form class="filters" method="post" action="/appointments/\(visit.id)/appeal"><label for="appeal-\(visit.id)">\(frame.say("appeal.reason"))<br><input type="text" id="appeal-\(visit.id)" name="reason" required></label>\
                    <button class="btn">\(frame.say("appeal.submit"))</button></form>
                    """
            return "<li>\(time(visit.start)) \(act)</li>"
        }
        return """
            <section class="card" aria-labelledby="missed-title"><header><h2 id="missed-title">\(frame.say("appeal.missed"))</h2></header><div class="body"><p>\(frame.say("appeal.missed-text"))</p><ul>\(HTML.joined(items))</ul></div></section>
            """
    }

    private static func time(_ moment: Instant?) -> String { moment.map { "\($0.day) \($0.clock.prefix(5))" } ?? "–" }
}
