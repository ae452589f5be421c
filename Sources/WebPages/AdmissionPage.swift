public import FHIRModel
import Phrasebook

/// One-stop admissions: how far each is, what may be done, and the form that begins one.
public enum AdmissionPage {
    public struct Line: Sendable {
        public var id: String
        public var patient: String
        public var state: String
        public var due: Instant?
        public var bed: Instant?
        /// How many tests count already, are booked, are ordered.
        public var counts: [(kind: String, count: Int)]
        public var yuan: Int?
        public var reason: String?

        public init(
            id: String, patient: String, state: String, due: Instant?, bed: Instant?, counts: [(kind: String, count: Int)], yuan: Int?,
            reason: String?
        ) {
            self.id = id
            self.patient = patient
            self.state = state
            self.due = due
            self.bed = bed
            self.counts = counts
            self.yuan = yuan
            self.reason = reason
        }
    }

    public struct Test: Sendable {
        public var code: String
        public var name: String
        public var isRecognised: Bool

        public init(code: String, name: String, isRecognised: Bool) {
            self.code = code
            self.name = name
            self.isRecognised = isRecognised
        }
    }

    private static let steps = ["insurance", "bed", "tests", "deposit", "awaiting-payment", "ready"]

    public static func view(_ frame: PageFrame, _ lines: [Line], problem: String?) -> String {
        let alert: HTML = problem.map { "<div class=\"callout bad\" role=\"alert\"><p>\($0)</p></div>" } ?? ""
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("admission.title"))</h1><p>\(frame.say("admission.lead"))</p></div>\(frame.sampleMark)</div>\(alert)\
            <div class="stack">\(lines.isEmpty ? "<p class=\"empty\">\(frame.say("admission.none"))</p>" as HTML : HTML.joined(lines.map { card(frame, $0) }))</div>
            """
        return frame.page(frame.say("admission.title"), .calendar, body)
    }

    private static func card(_ frame: PageFrame, _ line: Line) -> HTML {
        let place = steps.firstIndex(of: line.state)
        let progress: HTML =
            place.map { "<progress value=\"\($0)\" max=\"\(steps.count - 1)\" aria-label=\"\(frame.say("admission.progress"))\"></progress>" } ?? ""
        let tests = line.counts.filter { $0.count > 0 }.map { "\(frame.say("admission.count-\($0.kind)")) \($0.count)" }.joined(separator: " · ")
        var facts: [(String, String)] = [("admission.bed", time(line.bed)), ("admission.tests", tests.isEmpty ? "–" : tests)]
        facts.append(("admission.deposit", line.yuan.map { "\($0) \(frame.say("admission.yuan"))" } ?? "–"))
        facts.append(("admission.due", time(line.due)))
        if let reason = line.reason { facts.append(("admission.reason", frame.say(reason))) }
        let list = HTML.joined(facts.map { "<dt>\(frame.say($0.0))</dt><dd>\($0.1)</dd>" as HTML })
        return """
            <section class="card" aria-labelledby="admission-\(line.id)"><header><h2 id="admission-\(line.id)">\(line.patient)</h2><span class="tag\(["undoing", "stuck"].contains(line.state) ? " bad" : "")">\(frame.say("admission.state.\(line.state)"))</span></header>\
            <div class="body stack">\(progress)<dl class="kv">\(list)</dl>\(acts(frame, line))</div></section>
            """
    }

    private static func acts(_ frame: PageFrame, _ line: Line) -> HTML {
        var forms: [HTML] = []
        if line.state == "awaiting-payment" {
            forms.append(
                """
                <form class="filters" method="post" action="/admissions/\(line.id)/pay"><label for="payment-\(line.id)">\(frame.say("admission.payment"))<br><input type="text" id="payment-\(line.id)" name="payment" required></label>\
                <input type="hidden" name="yuan" value="\(line.yuan.map { "\($0)" } ?? "")"><button class="btn pri">\(frame.say("admission.pay"))</button></form>
                """)
        }
        if line.state == "ready" {
            forms.append(
                "<form class=\"filters\" method=\"post\" action=\"/admissions/\(line.id)/admit\"><button class=\"btn pri\">\(frame.say("admission.admit"))</button></form>"
            )
        }
        if !["undoing", "stuck"].contains(line.state) {
            forms.append(
                """
                <form class="filters" method="post" action="/admissions/\(line.id)/cancel"><label for="reason-\(line.id)">\(frame.say("admission.reason"))<br><input type="text" id="reason-\(line.id)" name="reason" required></label>\
                <button class="btn">\(frame.say("admission.cancel"))</button></form>
                """)
        }
        return HTML.joined(forms)
    }

    public static func form(
        _ frame: PageFrame, task: String, patient: PatientHeader, wards: [InstitutionChoice], tests: [Test], problem: String?, now: Instant
    ) -> String {
        let parts = ClinicalParts(frame: frame, now: now)
        let alert: HTML = problem.map { "<div class=\"callout bad\" role=\"alert\"><p>\($0)</p></div>" } ?? ""
        let options = HTML.joined(wards.map { "<option value=\"\($0.id)\">\($0.name)</option>" as HTML })
        let boxes = tests.map { test -> HTML in
            """
            <label class="check"><input type="checkbox" name="test-\(test.code)" checked> \(test.name)\(test.isRecognised ? " <span class=\"tag\">\(frame.say("admission.recognised"))</span>" as HTML : "")</label>
            """
        }
        let form: HTML =
            wards.isEmpty
            ? "<p class=\"empty\">\(frame.say("admission.no-wards"))</p>"
            : """
            <form class="form" method="post" action="/admissions"><input type="hidden" name="task" value="\(task)"><label for="ward-field">\(frame.say("admission.ward"))<select id="ward-field" name="ward">\(options)</select></label>\
            <label for="from-field">\(frame.say("admission.from"))<input type="date" id="from-field" name="from" value="\(now.day)"></label>\
            <fieldset><legend>\(frame.say("admission.tests"))</legend>\(HTML.joined(boxes))</fieldset><div class="acts"><button class="btn pri">\(frame.say("admission.begin"))</button></div></form>
            """
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("admission.new"))</h1><p>\(frame.say("admission.lead"))</p></div></div>\(alert)\
            <div class="stack"><section class="card" aria-label="\(frame.say("patient.title"))">\(parts.banner(patient, corner: ""))</section><section class="card" aria-labelledby="new-title"><header><h2 id="new-title">\(frame.say("admission.new"))</h2></header><div class="body">\(form)</div></section></div>
            """
        return frame.page(frame.say("admission.new"), .calendar, body)
    }

    private static func time(_ moment: Instant?) -> String { moment.map { "\($0.day) \($0.clock.prefix(5))" } ?? "–" }
}
