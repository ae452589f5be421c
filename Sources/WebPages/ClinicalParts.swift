import FHIRModel
import Phrasebook
import Recognition
import Referrals

/// Pieces that several pages show.
struct ClinicalParts {
    let frame: PageFrame
    let now: Instant

    func person(_ gender: String, _ age: Int?) -> String {
        let sex = frame.say("gender.\(["male", "female"].contains(gender) ? gender : "unknown")")
        return age.map { "\(sex) \($0)" } ?? sex
    }

    func state(_ state: ReferralState) -> HTML {
        let tone =
            switch state {
            case .submitted, .received, .redirected, .infoRequested, .waitingSlot: "warn"
            case .accepted, .scheduled, .inCare: "info"
            case .completed, .returned, .advised: "good"
            case .declined, .cancelled, .expired, .noShow, .appointmentCancelled, .cancelRequested: "bad"
            case .draft: ""
            }
        return "<span class=\"tag \(tone)\">\(frame.say("referral.state.\(state.rawValue)"))</span>"
    }

    func priority(_ priority: ReferralPriority) -> HTML {
        let tone = [.stat, .asap].contains(priority) ? "bad" : priority == .urgent ? "warn" : "info"
        return "<span class=\"tag \(tone)\">\(frame.say("referral.priority.\(priority.rawValue)"))</span>"
    }

    /// Time to the deadline, or past it.
    func left(_ line: ReferralLine) -> String {
        guard let deadline = line.deadline, !line.state.isTerminal else { return "" }
        if let until = line.stoppedUntil { return frame.say("referral.stopped", ["day": until.day]) }
        let minutes = deadline.minutes(since: now)
        let (key, span) = minutes >= 0 ? ("referral.left", minutes) : ("referral.over", -minutes)
        let text =
            span >= 2880
            ? frame.say("time.days", ["n": "\(span / 1440)"])
            : span >= 120 ? frame.say("time.hours", ["n": "\(span / 60)"]) : frame.say("time.minutes", ["n": "\(span)"])
        return frame.say(key, ["time": text])
    }

    /// A word for what is late or soon will be; nothing for the rest.
    func forecast(_ line: ReferralLine, _ percent: Int) -> HTML {
        guard let forecast = line.forecast(at: now, percent: percent) else { return "" }
        return "<span class=\"tag \(forecast == "late" ? "bad" : "warn")\">\(frame.say("forecast.\(forecast)"))</span>"
    }

    func banner(_ patient: PatientHeader, corner: HTML) -> HTML {
        let allergies = patient.allergies.map { "<span class=\"tag bad\">\(frame.say("patient.allergy")) \($0)</span>" as HTML }
        let none: HTML = allergies.isEmpty ? "<span class=\"tag\">\(frame.say("patient.no-allergy"))</span>" : ""
        return """
            <div class="pt"><h1>\(patient.name)</h1>\(corner)<div class="ids"><span>\(person(patient.gender, patient.age))</span>\
            <span>\(frame.say("patient.identity")) \(patient.identity)</span><span>\(patient.address)</span></div>\
            <div class="alerts">\(HTML.joined(patient.flags.map { "<span class=\"tag bad\">\($0)</span>" as HTML }))\(HTML.joined(allergies))\(none)\(frame.sampleMark)</div></div>
            """
    }

    func results(_ lines: [ResultLine]) -> HTML {
        if lines.isEmpty { return "<p class=\"empty\">\(frame.say("results.none"))</p>" }
        let rows = lines.map { line -> HTML in
            let name = frame.language == .chinese ? line.chineseName : line.englishName
            let flag: HTML =
                line.flag > 0
                ? " <b class=\"bad-t\">↑<span class=\"vh\">\(frame.say("results.high"))</span></b>"
                : line.flag < 0 ? " <b class=\"warn-t\">↓<span class=\"vh\">\(frame.say("results.low"))</span></b>" : ""
            return """
                <tr><td><b>\(name)</b><br><span class="muted">\(line.institution)</span></td><td class="nowrap">\(line.taken.map { String($0.day.dropFirst(5)) } ?? "")</td>\
                <td>\(line.value)\(flag)</td><td>\(decision(line))</td></tr>
                """
        }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(frame.say("results.title"))"><table><thead><tr><th>\(frame.say("results.item"))</th>\
            <th>\(frame.say("results.date"))</th><th>\(frame.say("results.value"))</th><th>\(frame.say("results.recognition"))</th></tr></thead><tbody>\(HTML.joined(rows))</tbody></table></div>
            """
    }

    private func decision(_ line: ResultLine) -> HTML {
        switch line.decision {
        case .recognise(let until):
            "<span class=\"tag good\">\(line.label) \(frame.say("recognition.recognise"))</span><br><span class=\"muted small\">\(frame.say("recognition.until", ["day": String(until.text.dropFirst(5))]))</span>"
        case .expired: "<span class=\"tag bad\">\(frame.say("recognition.expired"))</span>"
        case .noLabel: "<span class=\"tag warn\">\(frame.say("recognition.no-label"))</span>"
        case .notListed: "<span class=\"tag\">\(frame.say("recognition.not-listed"))</span>"
        }
    }

    func timeline(_ detail: ReferralDetail) -> HTML {
        let steps = detail.steps.enumerated().map { index, step -> HTML in
            let isLast = index == detail.steps.count - 1
            return """
                <li class="\(isLast ? "now" : "done")"\(isLast ? " aria-current=\"step\"" as HTML : "")><b>\(frame.say("referral.state.\(step.state.rawValue)"))</b>\
                <div class="w">\(step.at.day) \(String(step.at.clock.prefix(5))) · \(step.by)</div></li>
                """
        }
        return "<ol class=\"tl\">\(HTML.joined(steps))</ol>"
    }

    func facts(_ pairs: [(String, String)]) -> HTML {
        let rows = pairs.filter { !$0.1.isEmpty }.map { "<dt>\(frame.say($0.0))</dt><dd>\($0.1)</dd>" as HTML }
        return "<dl class=\"kv\">\(HTML.joined(rows))</dl>"
    }
}
