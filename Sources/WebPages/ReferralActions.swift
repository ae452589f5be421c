import FHIRModel
import Referrals

/// The buttons and small forms of what may be done now; they come from the machine's table.
struct ReferralActions {
    let frame: PageFrame
    let model: WorkbenchModel
    let detail: ReferralDetail

    /// Commands that have a form here; the others of the table have no page yet.
    static let offered: [ReferralCommand] = [.accept, .book, .arrive, .complete, .returnDown, .decline]

    var view: HTML {
        let forms = Self.offered.filter(detail.commands.contains).map(form)
        return forms.isEmpty ? "<p class=\"muted\">\(frame.say("workbench.nothing"))</p>" : HTML.joined(forms)
    }

    private func form(_ command: ReferralCommand) -> HTML {
        switch command {
        case .book: book
        case .complete: text(command, "summary", "referral.summary-hint")
        case .returnDown: returnDown
        case .decline: text(command, "reason", "referral.decline-hint")
        default: open(command, "<button class=\"btn pri wide\">\(frame.say("referral.command.\(command.rawValue)"))</button>")
        }
    }

    private func open(_ command: ReferralCommand, _ content: HTML) -> HTML {
        """
        <form class="stackform" method="post" action="/referrals/\(detail.line.key.id)/\(command.rawValue)">\
        <input type="hidden" name="box" value="\(model.box.rawValue)">\(content)</form>
        """
    }

    private func text(_ command: ReferralCommand, _ field: String, _ hint: String) -> HTML {
        let main = command == .complete ? " pri" : ""
        return open(
            command,
            """
            <label class="stackform" for="\(field)-field">\(frame.say(hint))</label>\
            <textarea id="\(field)-field" name="\(field)" rows="3">\(model.typed[field] ?? "")</textarea>\
            <button class="btn\(main)">\(frame.say("referral.command.\(command.rawValue)"))</button>
            """)
    }

    private var book: HTML {
        if model.slots.isEmpty { return "<p class=\"muted\">\(frame.say("booking.none"))</p>" }
        let buttons = model.slots.map { slot -> HTML in
            "<button class=\"slot\" name=\"slot\" value=\"\(slot.id)\">\(slot.time)<small>\(slot.expert)</small></button>"
        }
        return open(.book, "<h3>\(frame.say("booking.title"))</h3><div class=\"slots\">\(HTML.joined(buttons))</div>")
    }

    private var returnDown: HTML {
        let options = model.communities.map { "<option value=\"\($0.id)\">\($0.name)</option>" as HTML }
        return open(
            .returnDown,
            """
            <label class="stackform" for="community-field">\(frame.say("referral.community"))</label><select id="community-field" name="community">\(HTML.joined(options))</select>\
            <label class="stackform" for="plan-field">\(frame.say("referral.plan"))</label>\
            <textarea id="plan-field" name="plan" rows="3">\(model.typed["plan"] ?? "")</textarea>\
            <button class="btn">\(frame.say("referral.command.return-down"))</button>
            """)
    }
}
