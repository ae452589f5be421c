import FHIRModel
import Referrals

/// A file of a referral as its page shows it.
public struct FileLine: Sendable {
    public var id: String
    public var title: String
    public var kind: String
    public var bytes: Int
    public var sender: String
    /// A code of `urn:junyi:content-scan`.
    public var state: String
    /// Whether it can be opened, and whether it is to be sent (again).
    public var canOpen: Bool
    public var isWanted: Bool

    public init(id: String, title: String, kind: String, bytes: Int, sender: String, state: String, canOpen: Bool, isWanted: Bool) {
        (self.id, self.title, self.kind, self.bytes, self.sender) = (id, title, kind, bytes, sender)
        (self.state, self.canOpen, self.isWanted) = (state, canOpen, isWanted)
    }
}

/// The files of a referral with what the scanner says, and a form to send one.
enum ReferralFilesCard {
    static func view(_ frame: PageFrame, _ model: WorkbenchModel, _ detail: ReferralDetail) -> HTML {
        let lines = detail.files.map { line(frame, detail, $0) }
        let list: HTML = lines.isEmpty ? "<p class=\"muted\">\(frame.say("file.none"))</p>" : "<ul class=\"plain stack\">\(HTML.joined(lines))</ul>"
        return """
            <section class="card" aria-labelledby="files-title"><header><h2 id="files-title">\(frame.say("file.heading"))</h2></header>\
            <div class="body stack">\(list)\(form(frame, model, detail))</div></section>
            """
    }

    private static func line(_ frame: PageFrame, _ detail: ReferralDetail, _ file: FileLine) -> HTML {
        let tone = file.canOpen ? (file.state == "available" ? "good" : "info") : file.isWanted ? "bad" : "warn"
        let name: HTML =
            file.canOpen ? "<a href=\"/referrals/\(detail.line.key.id)/files/\(file.id)\" download>\(file.title)</a>" : "<b>\(file.title)</b>"
        let size = file.bytes == 0 ? "" : file.bytes < 1 << 20 ? " · \((file.bytes + 1023) >> 10) KB" : " · \(file.bytes >> 20) MB"
        return """
            <li>\(name) <span class="tag \(tone)">\(frame.say("content.\(file.state)"))</span>\
            <br><span class="muted small">\(file.sender)\(file.kind.isEmpty ? "" : " · " + file.kind)\(size)</span></li>
            """
    }

    private static func form(_ frame: PageFrame, _ model: WorkbenchModel, _ detail: ReferralDetail) -> HTML {
        let wanted = detail.files.filter(\.isWanted)
        let choices = wanted.map { "<option value=\"\($0.id)\">\($0.title)</option>" as HTML }
        let choice: HTML =
            wanted.isEmpty
            ? ""
            : """
            <label for="file-for">\(frame.say("file.for"))<select id="file-for" name="document"><option value="">\(frame.say("file.new"))</option>\
            \(HTML.joined(choices))</select></label>
            """
        return """
            <details><summary>\(frame.say("file.send"))</summary><form class="form" method="post" enctype="multipart/form-data" action="/referrals/\(detail.line.key.id)/attach">\
            <input type="hidden" name="box" value="\(model.box.rawValue)">\(choice)\
            <label for="file-title">\(frame.say("file.title"))<input type="text" id="file-title" name="title" maxlength="200"></label>\
            <label for="file-field">\(frame.say("file.field"))<input type="file" id="file-field" name="file" accept=".pdf,.png,.jpg,.jpeg,.tif,.tiff,.dcm,.txt,.zip" aria-describedby="file-note"></label>\
            <p class="muted small" id="file-note">\(frame.say("file.note"))</p><button class="btn sm">\(frame.say("file.send"))</button></form></details>
            """
    }
}
