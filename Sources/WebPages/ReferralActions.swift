import FHIRModel
import Referrals

/// The buttons and small forms of what may be done now; they come from the machine's table.
struct ReferralActions {
    let frame: PageFrame
    let model: WorkbenchModel
    let detail: ReferralDetail

    /// The steps that most people come for; the others stand below, folded.
    private static let main: [ReferralCommand] = [.accept, .supplyInformation, .schedule, .arrive, .complete, .returnDown, .decline]
    /// Steps that have nothing to choose from.
    private var elsewhere: Set<ReferralCommand> { model.duplicates.isEmpty ? [.closeDuplicate] : [] }

    var view: HTML {
        let all = detail.commands.filter { !elsewhere.contains($0) }
        let first = Self.main.filter(all.contains).map(form)
        let rest = all.filter { !Self.main.contains($0) }.map { command -> HTML in
            if needs(command).isEmpty { return form(command) }
            return "<details><summary>\(frame.say("referral.command.\(command.rawValue)"))</summary>\(form(command))</details>"
        }
        let folded: HTML =
            rest.isEmpty
            ? ""
            : "<section class=\"stack\" aria-labelledby=\"more-title\"><h3 id=\"more-title\">\(frame.say("referral.more"))</h3>\(HTML.joined(rest))</section>"
        return first.isEmpty && rest.isEmpty ? "<p class=\"muted\">\(frame.say("workbench.nothing"))</p>" : HTML.joined(first) + folded
    }

    private func form(_ command: ReferralCommand) -> HTML {
        switch command {
        case .schedule, .move: slots(command)
        case .complete: fields(command, ["summary"])
        case .returnDown:
            fields(command, (detail.line.state == .completed ? [] : ["summary"]) + ["community", "plan", "medicines", "follow-up"])
        default: fields(command, needs(command))
        }
    }

    private func needs(_ command: ReferralCommand) -> [String] { ReferralTransitions.rows(detail.line.state).first { $0.command == command }?.needs ?? [] }

    private func open(_ command: ReferralCommand, _ content: HTML) -> HTML {
        """
        <form class="stackform" method="post" action="/referrals/\(detail.line.key.id)/\(command.rawValue)">\
        <input type="hidden" name="box" value="\(model.box.rawValue)">\(model.version.map { "<input type=\"hidden\" name=\"version\" value=\"\($0)\">" as HTML } ?? "")\(content)</form>
        """
    }

    private func fields(_ command: ReferralCommand, _ names: [String]) -> HTML {
        let isMain = [.accept, .supplyInformation, .arrive, .complete].contains(command)
        let button: HTML =
            "<button class=\"btn\(isMain ? " pri" : "")\(names.isEmpty ? " wide" : "")\">\(frame.say("referral.command.\(command.rawValue)"))</button>"
        return open(command, HTML.joined(names.map { field(command, $0) }) + button)
    }

    private func field(_ command: ReferralCommand, _ name: String) -> HTML {
        let id = command == .complete || command == .decline || name == "plan" || name == "community" ? name + "-field" : "\(command.rawValue)-\(name)"
        if name.hasPrefix("acknowledge-") {
            return "<label><input type=\"checkbox\" name=\"\(name)\" value=\"yes\" id=\"\(id)\"> \(frame.say("referral.need.\(name)"))</label>"
        }
        let label: HTML = "<label class=\"stackform\" for=\"\(id)\">\(frame.say(words(command, name)))</label>"
        switch name {
        case "community": return label + select(id, name, model.communities.map { ($0.id, $0.name) })
        case "destination": return label + select(id, name, model.destinations.map { ($0.id, $0.name) })
        case "survivor": return label + select(id, name, model.duplicates.map { ($0.id, $0.name) })
        case "follow-up", "until": return label + "<input type=\"date\" id=\"\(id)\" name=\"\(name)\" value=\"\(model.typed[name] ?? "")\">"
        case "priority":
            return label + select(id, name, ReferralPriority.allCases.dropFirst().map { ($0.rawValue, frame.say("referral.priority.\($0.rawValue)")) })
        case "none":
            return label + select(id, name, ReferralCase.reasonsWithoutOutcome.map { ($0, frame.say("referral.none.\($0)")) })
        default: return label + "<textarea id=\"\(id)\" name=\"\(name)\" rows=\"3\">\(model.typed[name] ?? "")</textarea>"
        }
    }

    private func words(_ command: ReferralCommand, _ name: String) -> String {
        switch name {
        case "summary": "referral.summary-hint"
        case "reason": command == .decline ? "referral.decline-hint" : "referral.need.reason"
        case "community": "referral.community"
        case "plan": "referral.plan"
        default: "referral.need.\(name)"
        }
    }

    private func select(_ id: String, _ name: String, _ choices: [(value: String, text: String)]) -> HTML {
        let options = choices.map { "<option value=\"\($0.value)\">\($0.text)</option>" as HTML }
        return "<select id=\"\(id)\" name=\"\(name)\">\(HTML.joined(options))</select>"
    }

    private func slots(_ command: ReferralCommand) -> HTML {
        if model.slots.isEmpty { return "<p class=\"muted\">\(frame.say("booking.none"))</p>" }
        let buttons = model.slots.map { slot -> HTML in
            "<button class=\"slot\" name=\"slot\" value=\"\(slot.id)\">\(slot.time)<small>\(slot.expert)</small></button>"
        }
        let title = command == .move ? "referral.command.move" : "booking.title"
        return open(command, "<h3>\(frame.say(title))</h3><div class=\"slots\">\(HTML.joined(buttons))</div>")
    }
}
