public import FHIRModel
import Recognition
public import Referrals

/// The doctor's desk: what waits, the referral in hand, what can be done with it.
public struct WorkbenchModel: Sendable {
    public var box: ReferralLists.Box
    public var lines: [ReferralLine]
    public var names: [String: String]
    public var selected: ReferralDetail?
    public var patient: PatientHeader?
    public var results: [ResultLine]
    public var slots: [SlotChoice]
    public var communities: [InstitutionChoice]
    /// Version of the selected referral that the page shows.
    public var version: Int?
    public var show = ReferralLists.Show.all
    public var order = ReferralLists.Order.due
    /// Where this page of the list begins, and the next; nil for the first, and after the last.
    public var after: String?
    public var next: String?
    /// Percent of its time after which a referral is told to be soon late.
    public var warnPercent = 75
    /// Where else the referral could go.
    public var destinations: [InstitutionChoice] = []
    /// Open referrals of the same patient for the same problem.
    public var duplicates: [InstitutionChoice] = []
    /// Why the last step was refused; what was typed stays.
    public var problem: String?
    public var typed: [String: String]

    public init(
        box: ReferralLists.Box, lines: [ReferralLine], names: [String: String], selected: ReferralDetail?, patient: PatientHeader?,
        results: [ResultLine], slots: [SlotChoice], communities: [InstitutionChoice], problem: String?, typed: [String: String]
    ) {
        self.box = box
        self.lines = lines
        self.names = names
        self.selected = selected
        self.patient = patient
        self.results = results
        self.slots = slots
        self.communities = communities
        self.problem = problem
        self.typed = typed
    }
}

public enum WorkbenchPage {
    public static func view(_ frame: PageFrame, _ model: WorkbenchModel, now: Instant) -> String {
        let parts = ClinicalParts(frame: frame, now: now)
        let tabs = ReferralLists.Box.allCases.map { box -> HTML in
            "<a href=\"/referrals?box=\(box.rawValue)\"\(box == model.box ? " aria-current=\"page\"" as HTML : "")>\(frame.say("box.\(box.rawValue)"))</a>"
        }
        let heading: HTML = model.selected == nil ? "<h1 class=\"vh\">\(frame.say("workbench.title"))</h1>" : ""
        let body: HTML = """
            \(heading)<div class="wb"><section class="card list" aria-labelledby="queue-title"><header><h2 id="queue-title">\(frame.say("workbench.title"))</h2>\(frame.sampleMark)</header>\
            <nav class="tabs" aria-label="\(frame.say("workbench.boxes"))">\(HTML.joined(tabs))</nav>\
            <div data-live="/events/worklist?\(view(model, after: model.after))\(model.selected.map { "&task=\($0.line.key.id)" } ?? "")" data-event="worklist" data-announce="\(frame.say("workbench.updated"))">\
            \(list(frame, model, now: now))</div>\(filters(frame, model))</section>\(middle(parts, model))\(right(parts, model))</div>
            """
        return frame.page(frame.say("workbench.title"), .referrals, body)
    }

    /// What of the list is shown, and in what order; plain links and a form.
    private static func filters(_ frame: PageFrame, _ model: WorkbenchModel) -> HTML {
        func options<Choice: RawRepresentable<String>>(_ all: [Choice], _ name: String, _ now: Choice) -> HTML {
            HTML.joined(
                all.map {
                    "<option value=\"\($0.rawValue)\"\($0.rawValue == now.rawValue ? " selected" as HTML : "")>\(frame.say("\(name).\($0.rawValue)"))</option>"
                        as HTML
                })
        }
        return """
            <form class="filters listfilter" method="get" action="/referrals"><input type="hidden" name="box" value="\(model.box.rawValue)">\
            <label class="vh" for="show-field">\(frame.say("show.title"))</label><select id="show-field" name="show">\(options(ReferralLists.Show.allCases, "show", model.show))</select>\
            <label class="vh" for="sort-field">\(frame.say("sort.title"))</label><select id="sort-field" name="sort">\(options(ReferralLists.Order.allCases, "sort", model.order))</select>\
            <button class="btn sm">\(frame.say("show.apply"))</button></form>
            """
    }

    /// The list alone, as live updates send it.
    public static func list(_ frame: PageFrame, _ model: WorkbenchModel, now: Instant) -> HTML {
        let parts = ClinicalParts(frame: frame, now: now)
        if model.lines.isEmpty { return "<p class=\"empty\">\(frame.say("workbench.empty"))</p>" }
        let lines = model.lines.map { line -> HTML in
            let isCurrent = line.key == model.selected?.line.key
            let other = model.names[model.box == .incoming ? line.referrer : line.recipient] ?? ""
            return """
                <li><a href="/referrals?\(view(model, after: model.after))&amp;task=\(line.key.id)"\(isCurrent ? " aria-current=\"true\"" as HTML : "")>\
                <span class="t"><b>\(line.patientName)</b><span class="muted">\(parts.person(line.gender, line.age))</span>\
                <span>\(line.state == .submitted ? parts.priority(line.priority) : parts.state(line.state))</span></span><p>\(line.reason)</p>\
                <span class="m"><span>\(other)</span><span>\(parts.left(line))</span>\(parts.forecast(line, model.warnPercent))</span></a></li>
                """
        }
        return "<ul class=\"rl\">\(HTML.joined(lines))</ul>\(turn(frame, model))"
    }

    /// To the first page and to the next.
    private static func turn(_ frame: PageFrame, _ model: WorkbenchModel) -> HTML {
        if model.after == nil, model.next == nil { return "" }
        let first: HTML = model.after == nil ? "" : "<a href=\"/referrals?\(view(model, after: nil))\">\(frame.say("workbench.first"))</a>"
        let next: HTML = model.next.map { "<a href=\"/referrals?\(view(model, after: $0))\" rel=\"next\">\(frame.say("workbench.more"))</a>" } ?? ""
        return "<nav class=\"turn\" aria-label=\"\(frame.say("workbench.pages"))\">\(first)\(next)</nav>"
    }

    /// What of the list is seen, as an address says it.
    private static func view(_ model: WorkbenchModel, after: String?) -> HTML {
        "box=\(model.box.rawValue)&amp;show=\(model.show.rawValue)&amp;sort=\(model.order.rawValue)\(after.map { "&after=\($0)" } ?? "")"
    }

    /// A way to a one-stop admission, where the patient is to come.
    private static func admission(_ frame: PageFrame, _ model: WorkbenchModel, _ detail: ReferralDetail) -> HTML {
        guard model.box == .incoming, [.accepted, .waitingSlot, .scheduled, .inCare].contains(detail.line.state) else { return "" }
        return " <a class=\"small\" href=\"/admissions/new?task=\(detail.line.key.id)\">\(frame.say("admission.new"))</a>"
    }

    private static func middle(_ parts: ClinicalParts, _ model: WorkbenchModel) -> HTML {
        let frame = parts.frame
        guard let detail = model.selected, let patient = model.patient else {
            return "<div class=\"stack\"><section class=\"card\"><p class=\"empty\">\(frame.say("workbench.choose"))</p></section></div>"
        }
        let problem: HTML =
            model.problem.map {
                "<div class=\"callout bad\" role=\"alert\"><h3>\(frame.say("fault.refused"))</h3><p>\($0)</p>\(typed(frame, model))</div>"
            } ?? ""
        let recognised = model.results.filter { if case .recognise = $0.decision { true } else { false } }.count
        return """
            <div class="stack">\(problem)<section class="card" aria-label="\(frame.say("patient.title"))">\(parts.banner(patient, corner: parts.state(detail.line.state)))</section>\
            <section class="card" aria-labelledby="request-title"><header><h2 id="request-title">\(frame.say("referral.title"))</h2><a class="small" href="/referrals/\(detail.line.key.id)/print">\(frame.say("sheet.print"))</a>\(admission(frame, model, detail))\(parts.priority(detail.line.priority))</header><div class="body stack">\
            \(parts.facts([
                ("referral.from", "\(detail.referrerName) · \(detail.doctor)"), ("referral.to", detail.recipientName),
                ("referral.shortlist-label", detail.shortlist.map(\.name).joined(separator: "、")), ("referral.reason-label", detail.line.reason),
                ("referral.question-label", detail.question), ("referral.appointment", detail.appointment ?? ""), ("referral.summary", detail.summary ?? ""),
                ("referral.due", parts.left(detail.line)),
            ] + detail.more.map { ($0.label, $0.value) }))</div></section>\(ReferralFilesCard.view(frame, model, detail))\
            <section class="card" aria-labelledby="results-title"><header><h2 id="results-title">\(frame.say("results.title"))</h2>\
            <span class="muted small">\(frame.say("results.count", ["n": "\(model.results.count)", "m": "\(recognised)"]))</span></header><div class="body">\(parts.results(model.results))</div></section></div>
            """
    }

    /// What was typed into the refused step: its form may be gone from the page.
    private static func typed(_ frame: PageFrame, _ model: WorkbenchModel) -> HTML {
        let texts = model.typed.filter { !["box", "version", "slot", "task"].contains($0.key) && !$0.value.isEmpty }.sorted { $0.key < $1.key }
        if texts.isEmpty { return "" }
        let items = texts.map { "<li class=\"pre\">\($0.value)</li>" as HTML }
        return "<h4>\(frame.say("fault.typed"))</h4><ul>\(HTML.joined(items))</ul>"
    }

    private static func right(_ parts: ClinicalParts, _ model: WorkbenchModel) -> HTML {
        guard let detail = model.selected else { return "<div class=\"stack\"></div>" }
        let frame = parts.frame
        return """
            <div class="stack"><section class="card" aria-labelledby="acts-title"><header><h2 id="acts-title">\(frame.say("workbench.next"))</h2><a class="small" href="/referrals/rules#state-\(detail.line.state.rawValue)">\(frame.say("rules.title"))</a></header>\
            <div class="body stack">\(ReferralActions(frame: frame, model: model, detail: detail).view)</div></section>\
            <section class="card" aria-labelledby="steps-title"><header><h2 id="steps-title">\(frame.say("referral.steps"))</h2></header><div class="body">\(parts.timeline(detail))</div></section></div>
            """
    }
}
