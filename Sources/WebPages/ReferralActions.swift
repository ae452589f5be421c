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
        case .complete: needs(command) == ["none"] ? fields(command, ["none"]) : fields(command, ["summary"], more: ["none"] + Self.back + Self.after)
        case .returnDown:
            fields(command, (detail.line.state == .completed ? [] : ["summary"]) + ["community"] + Self.after, more: Self.back)
        default: fields(command, needs(command))
        }
    }

    /// The rest of the way back's form (回转单).
    private static let back = ["diagnosis", "record-number", "main-results", "treatment", "doctor-phone"]
    private static let after = ["plan", "medicines", "follow-up"]

    private func needs(_ command: ReferralCommand) -> [String] { detail.needs[command] ?? [] }

    private func open(_ command: ReferralCommand, _ content: HTML) -> HTML {
        """
        <form class="stackform" method="post" action="/referrals/\(detail.line.key.id)/\(command.rawValue)">\
        <input type="hidden" name="box" value="\(model.box.rawValue)">\(model.version.map { "<input type=\"hidden\" name=\"version\" value=\"\($0)\">" as HTML } ?? "")\(content)</form>
        """
    }

    /// `more`: fields that may be left empty, folded.
    private func fields(_ command: ReferralCommand, _ names: [String], more: [String] = []) -> HTML {
        let isMain = [.accept, .supplyInformation, .arrive, .complete].contains(command)
        let button: HTML =
            "<button class=\"btn\(isMain ? " pri" : "")\(names.isEmpty ? " wide" : "")\">\(frame.say("referral.command.\(command.rawValue)"))</button>"
        let folded: HTML =
            more.isEmpty
            ? ""
            : """
            <details\(more.contains { !(model.typed[$0] ?? "").isEmpty } ? " open" as HTML : "")><summary>\(frame.say("referral.more-fields"))</summary>\
            <div class="stackform">\(HTML.joined(more.map { field(command, $0, isOptional: true) }))</div></details>
            """
        return open(command, HTML.joined(names.map { field(command, $0) }) + folded + button)
    }

    private func field(_ command: ReferralCommand, _ name: String, isOptional: Bool = false) -> HTML {
        let isShort = !isOptional && (command == .complete || command == .decline || name == "plan" || name == "community")
        let id = isShort ? name + "-field" : "\(command.rawValue)-\(name)"
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
            let codes = ReferralCase.reasonsWithoutOutcome.map { (value: $0, text: frame.say("referral.none.\($0)")) }
            return label + select(id, name, (isOptional ? [(value: "", text: "–")] : []) + codes)
        case "record-number", "doctor-phone": return label + "<input type=\"text\" id=\"\(id)\" name=\"\(name)\" value=\"\(model.typed[name] ?? "")\">"
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
