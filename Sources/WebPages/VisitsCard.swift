public import FHIRModel
import Referrals

/// A patient's visit as their own page shows it.
public struct VisitLine: Sendable {
    public enum Kind: String, Sendable { case booked, awaited, offered, held, waiting }

    public var id: String
    public var kind: Kind
    public var start: Instant?
    public var place: String
    /// The expert or clinic; for a place on the waiting list the specialty.
    public var clinic: String
    /// Until when it is kept; nil for what is not kept for a while.
    public var until: Instant?

    public init(id: String, kind: Kind, start: Instant?, place: String, clinic: String, until: Instant?) {
        (self.id, self.kind, self.start, self.place, self.clinic, self.until) = (id, kind, start, place, clinic, until)
    }
}

/// A patient's visits to come, their offers and their places on waiting lists, each with what can be done about it.
enum VisitsCard {
    static func view(_ frame: PageFrame, _ visits: [VisitLine]) -> HTML {
        if visits.isEmpty { return "" }
        return """
            <section class="card" aria-labelledby="visits-title"><header><h2 id="visits-title">\(frame.say("visit.heading"))</h2></header>\
            <div class="body"><ul class="plain stack">\(HTML.joined(visits.map { line(frame, $0) }))</ul></div></section>
            """
    }

    private static func line(_ frame: PageFrame, _ visit: VisitLine) -> HTML {
        let tone = visit.kind == .booked ? "good" : visit.kind == .offered ? "warn" : "info"
        let time = visit.start.map { "\($0.day) \($0.clock.prefix(5))" } ?? ""
        let until: HTML =
            visit.until.map { "<span class=\"muted small\">\(frame.say("visit.until", ["time": "\($0.day) \($0.clock.prefix(5))"]))</span>" } ?? ""
        let take: HTML = [.offered, .held].contains(visit.kind) ? button(frame, visit, "take", "btn pri sm") : ""
        return """
            <li><b>\(time)</b> <span class="tag \(tone)">\(frame.say("visit.kind-\(visit.kind.rawValue)"))</span> \(until)<br>\(visit.place) \(visit.clinic)\
            <div class="acts">\(take)\(button(frame, visit, visit.kind == .waiting ? "leave" : "cancel", "btn sm"))</div></li>
            """
    }

    private static func button(_ frame: PageFrame, _ visit: VisitLine, _ act: String, _ style: String) -> HTML {
        let path = act == "take" ? "take" : "cancel"
        return """
            <form class="inline" method="post" action="/appointments/\(visit.id)/\(path)"><button class="\(style)" aria-label="\(frame.say("visit.\(act)")) \(visit.place)">\
            \(frame.say("visit.\(act)"))</button></form>
            """
    }
}

/// What a patient may do with their own referral.
enum PatientSteps {
    private static let offered: [ReferralCommand] = [.recall, .requestCancel, .withdrawCancel]

    static func view(_ frame: PageFrame, _ detail: ReferralDetail) -> HTML {
        let forms = offered.filter(detail.commands.contains).map { command -> HTML in
            let id = "\(command.rawValue)-\(detail.line.key.id)"
            let reason: HTML =
                command == .withdrawCancel
                ? "" : "<label for=\"\(id)\">\(frame.say("referral.need.reason"))<br><input type=\"text\" id=\"\(id)\" name=\"reason\" required></label>"
            return """
                <form class="filters" method="post" action="/referrals/\(detail.line.key.id)/\(command.rawValue)">\(reason)\
                <button class="btn sm">\(frame.say("referral.command.\(command.rawValue)"))</button></form>
                """
        }
        let sheet: HTML = "<a class=\"small\" href=\"/referrals/\(detail.line.key.id)/print\">\(frame.say("sheet.print"))</a>"
        let acts: HTML = forms.isEmpty ? "" : "<details><summary>\(frame.say("referral.more"))</summary>\(HTML.joined(forms))</details>"
        return "<div class=\"acts\">\(sheet)</div>\(acts)"
    }
}
