public import Phrasebook

/// What every page has around it.
public struct PageFrame: Sendable {
    public enum Section: String, Sendable { case overview, referrals, patients, calendar, care, planning, mine }

    public var language: Language
    public var theme: String?
    public var name: String
    public var role: String
    public var isPatient: Bool
    public var seesPatients: Bool
    public var isDemonstration: Bool
    /// Address of the page itself, to come back to after changing language or colours.
    public var address: String

    public init(
        language: Language, theme: String?, name: String, role: String, isPatient: Bool, seesPatients: Bool, isDemonstration: Bool, address: String
    ) {
        self.language = language
        self.theme = theme
        self.name = name
        self.role = role
        self.isPatient = isPatient
        self.seesPatients = seesPatients
        self.isDemonstration = isDemonstration
        self.address = address
    }

    public func say(_ key: String, _ values: [String: String] = [:]) -> String { Phrasebook.text(key, values, language) }

    /// A whole document. `section` is nil where nobody is signed in.
    /// `refreshSeconds`: the page is asked for again after so long, for what goes on.
    public func page(_ title: String, _ section: Section?, _ body: HTML, refreshSeconds: Int? = nil) -> String {
        let refresh: HTML = refreshSeconds.map { "<meta http-equiv=\"refresh\" content=\"\($0)\">" } ?? ""
        let attributes: HTML = theme.map { " data-theme=\"\($0)\"" } ?? ""
        let lang = language == .chinese ? "zh-CN" : "en"
        let document: HTML = """
            <!doctype html><html lang="\(lang)"\(attributes)><head><meta charset="utf-8">\(refresh)\
            <meta name="viewport" content="width=device-width,initial-scale=1"><title>\(title) · \(say("app.name"))</title>\
            <link rel="icon" href="/assets/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/assets/junyi.css">\
            <script src="/assets/junyi.js" defer></script></head><body\(isPatient ? " class=\"pp\"" as HTML : "")>\
            <a class="skip" href="#main">\(say("app.skip"))</a>\(header(section))<main id="main" tabindex="-1">\(body)</main>\(footer)\
            <div id="live" class="vh" role="status" aria-live="polite"></div></body></html>
            """
        return document.text
    }

    private func header(_ section: Section?) -> HTML {
        let other: Language = language == .chinese ? .english : .chinese
        let otherName = other == .chinese ? "中文" : "English"
        let otherCode = other == .chinese ? "zh-CN" : "en"
        let nav: HTML =
            section == nil ? "<div class=\"nav\"></div>" : "<nav class=\"nav\" aria-label=\"\(say("app.nav"))\">\(HTML.joined(links(section)))</nav>"
        let who: HTML =
            section == nil
            ? ""
            : """
            <div class="who"><b aria-hidden="true">\(String(name.prefix(1)))</b><span>\(name)<br><small class="muted">\(role)</small></span></div>\
            <form class="inline" method="post" action="/sign-out"><button class="btn link">\(say("app.sign-out"))</button></form>
            """
        return """
            <header class="bar"><div><a class="logo" href="/">\(Self.logo)\(say("app.name"))<span>\(say("app.tagline"))</span></a>\(nav)\
            <div class="tools"><form class="inline" method="post" action="/language"><input type="hidden" name="back" value="\(address)">\
            <button class="btn link" name="language" value="\(other.rawValue)" lang="\(otherCode)">\(otherName)</button></form>\
            <form class="inline" method="post" action="/theme"><input type="hidden" name="back" value="\(address)">\
            <button class="iconbtn" name="theme" value="\(theme == "dark" ? "light" : "dark")" aria-label="\(say("app.theme"))">\(Self.moon)</button></form>\
            \(who)</div></div></header>
            """
    }

    private func links(_ section: Section?) -> [HTML] {
        var entries: [(Section, String, String)] = isPatient ? [(.mine, "/", "nav.mine")] : [(.overview, "/", "nav.overview")]
        if seesPatients {
            entries += [(.referrals, "/referrals", "nav.referrals"), (.patients, "/patients", "nav.patients"), (.calendar, "/calendar", "nav.calendar")]
        }
        if seesPatients || isPatient { entries.append((.care, "/find-care", "nav.care")) }
        if !isPatient { entries.append((.planning, "/planning", "nav.planning")) }
        return entries.map { entry in
            "<a href=\"\(entry.1)\"\(entry.0 == section ? " aria-current=\"page\"" as HTML : "")>\(say(entry.2))</a>"
        }
    }

    private var footer: HTML {
        let sample: HTML = isDemonstration ? "<span>\(say("app.sample-note"))</span>" : ""
        return "<footer class=\"foot\">\(sample)<span>\(say("app.audit-note"))</span><span>\(say("app.map-note"))</span></footer>"
    }

    /// The mark beside figures and lists that hold sample data.
    var sampleMark: HTML { isDemonstration ? "<span class=\"demo\">\(say("app.sample"))</span>" : "" }

    static let logo: HTML = """
        <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true"><rect width="26" height="26" rx="6" fill="var(--c-brand)"/>\
        <path d="M5 9.5h16M5 16.5h16" stroke="var(--c-on-brand)" stroke-width="2.4" stroke-linecap="round"/>\
        <circle cx="10" cy="9.5" r="3" fill="var(--c-on-brand)"/><circle cx="16" cy="16.5" r="3" fill="var(--c-on-brand)"/></svg>
        """
    private static let moon: HTML = """
        <svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">\
        <circle cx="9" cy="9" r="6.5"/><path d="M9 2.5v13a6.5 6.5 0 0 0 0-13z" fill="currentColor"/></svg>
        """

    /// The browser's icon.
    public static let icon = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 26 26"><rect width="26" height="26" rx="6" fill="#0a6570"/>\
        <path d="M5 9.5h16M5 16.5h16" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/>\
        <circle cx="10" cy="9.5" r="3" fill="#fff"/><circle cx="16" cy="16.5" r="3" fill="#fff"/></svg>
        """
}
