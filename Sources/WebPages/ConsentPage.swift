/// What a client program asks to do for the person who reads it.
public enum ConsentPage {
    /// A patient who may be chosen.
    public struct Choice: Sendable {
        public var id: String
        public var name: String
        public var born: String

        public init(id: String, name: String, born: String) {
            self.id = id
            self.name = name
            self.born = born
        }
    }

    /// `kept` goes back with the form; `found` are the patients whose names were searched for, nil before that.
    public static func view(
        _ frame: PageFrame, client: String, scopes: [String], kept: [(name: String, value: String)], needsPatient: Bool, found: [Choice]?, name: String,
        isMissing: Bool
    ) -> String {
        let hidden = HTML.joined(kept.map { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })
        let boxes = HTML.joined(
            scopes.enumerated().map { offset, scope in
                "<label><input type=\"checkbox\" name=\"scope-\(offset)\" value=\"on\" checked> \(words(frame, scope)) <code>\(scope)</code></label>"
            })
        let patient = needsPatient ? choice(frame, found, name, isMissing) : .empty
        let body: HTML = """
            <div class="signin card"><header><h1>\(frame.say("consent.title", ["client": client]))</h1>\(frame.sampleMark)</header><div class="body">\
            <form class="form" method="post" action="/oauth/authorize">\(hidden)<p>\(frame.say("consent.lead", ["client": client, "name": frame.name]))</p>\
            <fieldset><legend>\(frame.say("consent.scopes"))</legend><div class="choice">\(boxes)</div></fieldset>\(patient)\
            <div class="choice"><button class="btn" name="decision" value="allow">\(frame.say("consent.allow"))</button>\
            <button class="btn" name="decision" value="deny">\(frame.say("consent.deny"))</button></div></form></div></div>
            """
        return frame.page(frame.say("consent.title", ["client": client]), nil, body)
    }

    private static func choice(_ frame: PageFrame, _ found: [Choice]?, _ name: String, _ isMissing: Bool) -> HTML {
        let problem: HTML = isMissing ? "<p class=\"callout bad\" role=\"alert\">\(frame.say("consent.choose"))</p>" : ""
        let choices = HTML.joined(
            (found ?? []).map { choice in
                "<label><input type=\"radio\" name=\"patient\" value=\"\(choice.id)\"> \(choice.name) <small class=\"muted\">\(choice.born)</small></label>"
            })
        let none: HTML = found?.isEmpty == true ? "<p class=\"muted\">\(frame.say("consent.nobody"))</p>" : ""
        return """
            <fieldset><legend>\(frame.say("consent.patient"))</legend>\(problem)<label for="name">\(frame.say("consent.name"))</label>\
            <input type="text" id="name" name="name" value="\(name)" autocomplete="off"><button class="btn" name="decision" value="find">\
            \(frame.say("consent.find"))</button>\(none)<div class="choice">\(choices)</div></fieldset>
            """
    }

    /// A scope in words; what is not about resources by its own name.
    private static func words(_ frame: PageFrame, _ scope: String) -> String {
        let parts = scope.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, let context = ["patient", "user", "system"].first(where: { $0 == parts[0] }) else {
            return frame.say("consent.scope.\(known(scope))")
        }
        let rest = parts[1].prefix { $0 != "?" }.split(separator: ".").map(String.init)
        let type = rest.first == "*" ? frame.say("consent.everything") : rest.first ?? ""
        let isWriting = rest.last.map { $0 == "write" || $0 == "*" || $0.contains { "cud".contains($0) } && $0 != "read" } ?? false
        return frame.say(isWriting ? "consent.write.\(context)" : "consent.read.\(context)", ["type": type])
    }

    private static func known(_ scope: String) -> String {
        switch scope {
        case "offline_access", "online_access": "offline"
        case "launch/patient", "launch": "launch"
        default: "other"
        }
    }
}
