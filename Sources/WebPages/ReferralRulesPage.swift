import Phrasebook
import Referrals

/// What a referral can do, as the machine's table has it: for each state who may take which step, where it leads and what it asks for.
public enum ReferralRulesPage {
    public static func view(_ frame: PageFrame) -> String {
        let sections = ReferralState.allCases.map { section(frame, $0) }
        let jumps = ReferralState.allCases.map { "<a class=\"tag\" href=\"#state-\($0.rawValue)\">\(frame.say("referral.state.\($0.rawValue)"))</a>" as HTML }
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("rules.title"))</h1><p>\(frame.say("rules.lead", ["n": "\(ReferralTransitions.all.count)"]))</p></div></div>\
            <nav class="acts" aria-label="\(frame.say("rules.states"))">\(HTML.joined(jumps))</nav><div class="stack">\(HTML.joined(sections))</div>
            """
        return frame.page(frame.say("rules.title"), .referrals, body)
    }

    private static func section(_ frame: PageFrame, _ state: ReferralState) -> HTML {
        let rows = ReferralTransitions.rows(state)
        var commands: [ReferralCommand] = []
        for row in rows where !commands.contains(row.command) { commands.append(row.command) }
        let lines = commands.map { command in line(frame, rows.filter { $0.command == command }) }
        let table: HTML =
            lines.isEmpty
            ? "<p>\(frame.say("rules.end"))</p>"
            : """
            <table><thead><tr><th scope="col">\(frame.say("rules.step"))</th><th scope="col">\(frame.say("rules.who"))</th><th scope="col">\(frame.say("rules.next"))</th>\
            <th scope="col">\(frame.say("rules.needs"))</th></tr></thead><tbody>\(HTML.joined(lines))</tbody></table>
            """
        return """
            <section class="card" id="state-\(state.rawValue)" aria-labelledby="title-\(state.rawValue)"><header><h2 id="title-\(state.rawValue)">\(frame.say("referral.state.\(state.rawValue)"))</h2>\
            <code>\(state.rawValue)</code></header><div class="body scroll" tabindex="0" role="region" aria-labelledby="title-\(state.rawValue)">\(table)</div></section>
            """
    }

    /// Rows of one command: several parties, one next state.
    private static func line(_ frame: PageFrame, _ rows: [ReferralTransition]) -> HTML {
        guard let first = rows.first else { return "" }
        var parties: [String] = []
        for row in rows {
            let name = frame.say("referral.hat.\(row.actor.rawValue)")
            if !parties.contains(name) { parties.append(name) }
        }
        var needs: [String] = []
        for row in rows {
            let words = row.needs.map { $0.split(separator: "|").map { need(frame, String($0)) }.joined(separator: " / ") }.joined(separator: ", ")
            if !words.isEmpty && !needs.contains(words) { needs.append(words) }
        }
        let next: String =
            switch first.target {
            case .resume: frame.say("rules.back")
            case .state(let state): frame.say("referral.state.\(state.rawValue)")
            }
        return """
            <tr><th scope="row">\(frame.say("referral.command.\(first.command.rawValue)"))<br><code class="muted small">\(first.command.rawValue)</code></th>\
            <td>\(parties.joined(separator: ", "))</td><td>\(next)</td><td>\(needs.joined(separator: "; "))</td></tr>
            """
    }

    private static func need(_ frame: PageFrame, _ name: String) -> String {
        let key = name == "slot" ? "rules.slot" : name == "destination" ? "referral.to" : "referral.need.\(name)"
        return Phrasebook.holds(key) ? frame.say(key) : name
    }
}
