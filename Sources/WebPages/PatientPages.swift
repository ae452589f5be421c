public import FHIRModel
import Referrals

/// Finding a patient. The name travels in the body, never in the address.
public enum PatientSearchPage {
    public static func view(_ frame: PageFrame, name: String, found: [PatientHeader]?, now: Instant) -> String {
        let parts = ClinicalParts(frame: frame, now: now)
        let lines = (found ?? []).map { patient -> HTML in
            """
            <li><a href="/patients/\(patient.key.id)"><b>\(patient.name)</b><span class="muted">\(parts.person(patient.gender, patient.age))</span>\
            <span class="muted small">\(patient.identity) · \(patient.address)</span></a></li>
            """
        }
        let list: HTML =
            found == nil
            ? "" : lines.isEmpty ? "<p class=\"empty\" role=\"status\">\(frame.say("patients.none"))</p>" : "<ul class=\"people\">\(HTML.joined(lines))</ul>"
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("patients.title"))</h1><p>\(frame.say("patients.lead"))</p></div>\(frame.sampleMark)</div>\
            <section class="card"><div class="body stack"><form class="form" method="post" action="/patients"><label for="name-field">\(frame.say("patients.name"))</label>\
            <div class="filters"><input id="name-field" type="search" name="name" value="\(name)" autocomplete="off" required><button class="btn pri">\(frame.say("patients.find"))</button></div></form>\(list)</div></section>
            """
        return frame.page(frame.say("patients.title"), .patients, body)
    }
}

/// One patient as the care team sees them, or as they see themselves.
public enum PatientPage {
    public static func view(
        _ frame: PageFrame, _ patient: PatientHeader, results: [ResultLine], referrals: [ReferralDetail], accesses: [(at: Instant, who: String, what: String)],
        missed: [AppealPage.Missed] = [], visits: [VisitLine] = [], problem: String? = nil, now: Instant
    ) -> String {
        let parts = ClinicalParts(frame: frame, now: now)
        let refer: HTML = frame.isPatient ? "" : "<a class=\"btn pri\" href=\"/patients/\(patient.key.id)/refer\">\(frame.say("referral.new"))</a>"
        let stories = referrals.map { story(parts, $0) }
        let seen = accesses.map {
            "<tr><td class=\"nowrap\">\($0.at.day) \(String($0.at.clock.prefix(5)))</td><td>\($0.who)</td><td>\($0.what)</td></tr>" as HTML
        }
        let audit: HTML =
            seen.isEmpty
            ? ""
            : """
            <section class="card" aria-labelledby="audit-title"><header><h2 id="audit-title">\(frame.say("patient.audit"))</h2></header><div class="body scroll" tabindex="0" role="region" aria-labelledby="audit-title">\
            <table><thead><tr><th>\(frame.say("audit.when"))</th><th>\(frame.say("audit.who"))</th><th>\(frame.say("audit.what"))</th></tr></thead><tbody>\(HTML.joined(seen))</tbody></table></div></section>
            """
        let emergency: HTML =
            frame.isPatient ? "<div class=\"callout warn\"><h3>\(frame.say("patient.emergency"))</h3><p>\(frame.say("patient.emergency-text"))</p></div>" : ""
        let alert: HTML = problem.map { "<div class=\"callout bad\" role=\"alert\"><h3>\(frame.say("fault.refused"))</h3><p>\($0)</p></div>" } ?? ""
        let body: HTML = """
            <div class="stack">\(alert)<section class="card" aria-label="\(frame.say("patient.title"))">\(parts.banner(patient, corner: refer))</section>\
            <div class="grid2"><section class="card" aria-labelledby="results-title"><header><h2 id="results-title">\(frame.say("results.title"))</h2></header><div class="body">\(parts.results(results))</div></section>\
            <div class="stack">\(VisitsCard.view(frame, visits))<section class="card" aria-labelledby="referrals-title"><header><h2 id="referrals-title">\(frame.say("patient.referrals"))</h2></header><div class="body stack">\
            \(stories.isEmpty ? "<p class=\"empty\">\(frame.say("patient.no-referrals"))</p>" as HTML : HTML.joined(stories))</div></section>\(AppealPage.missed(frame, missed))\(emergency)</div></div>\(audit)</div>
            """
        return frame.page(frame.isPatient ? frame.say("nav.mine") : frame.say("patient.title"), frame.isPatient ? .mine : .patients, body)
    }

    private static func story(_ parts: ClinicalParts, _ detail: ReferralDetail) -> HTML {
        """
        <article class="stack"><div class="t"><h3>\(detail.line.reason)</h3>\(parts.state(detail.line.state))</div>\
        \(parts.facts([
            ("referral.from", detail.referrerName), ("referral.to", detail.recipientName), ("referral.appointment", detail.appointment ?? ""),
            ("referral.question-label", detail.question), ("referral.summary", detail.summary ?? ""),
        ]))\(parts.timeline(detail))\(parts.frame.isPatient ? PatientSteps.view(parts.frame, detail) : "")</article>
        """
    }
}

/// Writing a referral.
public enum ReferralFormPage {
    private static let long: Set<String> = ["present-history", "past-history", "treatment"]

    /// The rest of the paper form, and the reasons that some referrals need; open where something is written already.
    private static func more(_ frame: PageFrame, _ typed: [String: String], _ institutions: [InstitutionChoice]) -> HTML {
        let names = [
            "department", "receiving-doctor", "present-history", "past-history", "treatment", "doctor-phone", "diagnosis", "record-number", "main-results",
            "medicines", "follow-up", "duplicate-reason", "leave-reason",
        ]
        let fields = names.map { name -> HTML in
            let label = frame.say("referral.need.\(name)")
            let value = typed[name] ?? ""
            return long.contains(name)
                ? "<label for=\"\(name)-field\">\(label)<textarea id=\"\(name)-field\" name=\"\(name)\" rows=\"2\">\(value)</textarea></label>"
                : "<label for=\"\(name)-field\">\(label)<input type=\"text\" id=\"\(name)-field\" name=\"\(name)\" value=\"\(value)\"></label>"
        }
        let choices = ["second", "third"].map { name -> HTML in
            let options = institutions.map { "<option value=\"\($0.id)\"\(typed[name] == $0.id ? " selected" as HTML : "")>\($0.name)</option>" as HTML }
            return
                "<label for=\"\(name)-field\">\(frame.say("referral.choice-\(name)"))<select id=\"\(name)-field\" name=\"\(name)\"><option value=\"\">–</option>\(HTML.joined(options))</select></label>"
        }
        let isOpen = (names + ["second", "third"]).contains { !(typed[$0] ?? "").isEmpty }
        return
            "<details\(isOpen ? " open" as HTML : "")><summary>\(frame.say("referral.more-fields"))</summary><div class=\"form\">\(HTML.joined(choices + fields))</div></details>"
    }

    public static func view(
        _ frame: PageFrame, _ patient: PatientHeader, results: [ResultLine], institutions: [InstitutionChoice], typed: [String: String], problem: String?,
        now: Instant
    ) -> String {
        let parts = ClinicalParts(frame: frame, now: now)
        let options = institutions.map { "<option value=\"\($0.id)\"\(typed["recipient"] == $0.id ? " selected" as HTML : "")>\($0.name)</option>" as HTML }
        let chosen = typed["priority"] ?? "routine"
        let directions = [ReferralDirection.up, .peer, .down].map { way -> HTML in
            "<option value=\"\(way.rawValue)\"\(typed["direction"] == way.rawValue ? " selected" as HTML : "")>\(frame.say("referral.direction-\(way.rawValue)"))</option>"
        }
        let priorities = ReferralPriority.allCases.map { priority -> HTML in
            "<label><input type=\"radio\" name=\"priority\" value=\"\(priority.rawValue)\"\(priority.rawValue == chosen ? " checked" as HTML : "")>\(frame.say("referral.priority.\(priority.rawValue)"))</label>"
        }
        let alert: HTML = problem.map { "<div class=\"callout bad\" role=\"alert\"><h3>\(frame.say("fault.refused"))</h3><p>\($0)</p></div>" } ?? ""
        let body: HTML = """
            <div class="stack">\(alert)<section class="card" aria-label="\(frame.say("patient.title"))">\(parts.banner(patient, corner: ""))</section>\
            <div class="grid2"><section class="card" aria-labelledby="form-title"><header><h2 id="form-title">\(frame.say("referral.new"))</h2></header><div class="body">\
            <form class="form" method="post" action="/patients/\(patient.key.id)/refer">\
            <label for="direction-field">\(frame.say("referral.direction"))<select id="direction-field" name="direction">\(HTML.joined(directions))</select></label>\
            <label for="recipient-field">\(frame.say("referral.to"))<select id="recipient-field" name="recipient">\(HTML.joined(options))</select></label>\
            <fieldset><legend>\(frame.say("referral.urgency"))</legend><div class="choice">\(HTML.joined(priorities))</div></fieldset>\
            <label for="reason-field">\(frame.say("referral.reason-label"))<textarea id="reason-field" name="reason" rows="3">\(typed["reason"] ?? "")</textarea></label>\
            <label for="question-field">\(frame.say("referral.question-label"))<textarea id="question-field" name="question" rows="3">\(typed["question"] ?? "")</textarea></label>\
            \(more(frame, typed, institutions))\
            <div class="acts"><button class="btn pri">\(frame.say("referral.command.submit"))</button><button class="btn" name="draft" value="true">\(frame.say("referral.save-draft"))</button><a class="btn" href="/patients/\(patient.key.id)">\(frame.say("app.cancel"))</a></div></form></div></section>\
            <section class="card" aria-labelledby="results-title"><header><h2 id="results-title">\(frame.say("results.title"))</h2></header><div class="body"><p class="muted small">\(frame.say("referral.results-go"))</p>\(parts.results(results))</div></section></div></div>
            """
        return frame.page(frame.say("referral.new"), .patients, body)
    }
}
