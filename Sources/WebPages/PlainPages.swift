public import FHIRModel
import Phrasebook

/// Sign-in by a list of sample users; only where the store holds demonstration data.
public enum SignInPage {
    public static func view(_ frame: PageFrame, users: [(name: String, title: String)], next: String = "/") -> String {
        let buttons = users.map { user -> HTML in
            "<button class=\"btn\" name=\"user\" value=\"\(user.name)\">\(user.title)<small>\(user.name)</small></button>"
        }
        let list: HTML =
            users.isEmpty
            ? "<p>\(frame.say("sign-in.closed"))</p>"
            : "<p class=\"muted\">\(frame.say("sign-in.lead"))</p><form class=\"users\" method=\"post\" action=\"/sign-in\"><input type=\"hidden\" name=\"next\" value=\"\(next)\">\(HTML.joined(buttons))</form>"
        let body: HTML = """
            <div class="signin card"><header><h1>\(frame.say("sign-in.title"))</h1>\(frame.sampleMark)</header><div class="body stack">\(list)</div></div>
            """
        return frame.page(frame.say("sign-in.title"), nil, body)
    }
}

/// What went wrong, where, and what to do.
public enum FaultPage {
    public static func view(_ frame: PageFrame, _ fault: FHIRFault, signedIn: Bool) -> String {
        let place: HTML = fault.expression.map { "<p class=\"muted small\">\($0)</p>" } ?? ""
        let body: HTML = """
            <div class="signin card"><header><h1>\(frame.say("fault.title.\(fault.kind.row.status)"))</h1></header><div class="body stack">\
            <div class="callout bad" role="alert"><p>\(Self.text(frame, fault))</p>\(place)</div>\
            <p><a class="btn" href="\(signedIn ? "/" : "/sign-in")">\(frame.say(signedIn ? "fault.home" : "sign-in.title"))</a></p></div></div>
            """
        return frame.page(frame.say("fault.title.\(fault.kind.row.status)"), signedIn ? .overview : nil, body)
    }

    /// The fault's words, and those of what came with it.
    public static func text(_ frame: PageFrame, _ fault: FHIRFault) -> String {
        ([fault] + fault.also).map { frame.say($0.text, $0.values) }.joined(separator: frame.language == .chinese ? "；" : "; ")
    }
}
