public import FHIRModel
public import Phrasebook

/// The paper form of a referral (双向转诊单 and 回转单, 国家基本公共卫生服务规范 third edition): fields in their order, by the keys of their labels.
public struct ReferralSheet: Sendable {
    public struct Section: Sendable {
        public var title: String
        public var fields: [(label: String, value: String)]

        public init(title: String, fields: [(label: String, value: String)]) {
            self.title = title
            self.fields = fields
        }
    }

    public var sections: [Section]
    /// The code under which anybody can ask whether the paper is genuine; nil until it is issued.
    public var code: String?
    public var issued: Instant?

    public init(sections: [Section], code: String?, issued: Instant?) {
        self.sections = sections
        self.code = code
        self.issued = issued
    }

    /// The same as a file to print. `sample`: a mark for demonstration data; nil elsewhere.
    public func pdf(_ language: Language, sample: String?) -> [UInt8] {
        func say(_ key: String, _ values: [String: String] = [:]) -> String { Phrasebook.text(key, values, language) }
        var document = PDFDocument(title: say("sheet.title"))
        document.add(say("sheet.title"), size: 18)
        if let sample { document.add(sample, size: 9) }
        for section in sections {
            document.gap()
            document.add(say(section.title), size: 13)
            for field in section.fields { document.add(say(field.label) + say("sheet.colon") + (field.value.isEmpty ? "—" : field.value), indent: 12) }
        }
        document.gap()
        if let code { document.add(say("sheet.verify", ["code": code, "day": issued?.day ?? ""]), size: 9) }
        return document.bytes
    }
}

public enum ReferralSheetPage {
    public static func view(_ frame: PageFrame, _ sheet: ReferralSheet, task: String) -> String {
        let sections = sheet.sections.enumerated().map { number, section -> HTML in
            let rows = section.fields.map { "<dt>\(frame.say($0.label))</dt><dd>\($0.value.isEmpty ? "—" : $0.value)</dd>" as HTML }
            return """
                <section class="card" aria-labelledby="sheet-\(number)"><header><h2 id="sheet-\(number)">\(frame.say(section.title))</h2></header><div class="body"><dl class="kv sheet">\(HTML.joined(rows))</dl></div></section>
                """
        }
        let code: HTML =
            sheet.code.map {
                "<p class=\"callout\">\(frame.say("sheet.verify", ["code": $0, "day": sheet.issued?.day ?? ""]))</p><a class=\"btn\" href=\"/referrals/\(task)/form.pdf\">PDF</a>"
            } ?? ""
        let issue: HTML =
            frame.isPatient
            ? ""
            : "<form class=\"inline noprint\" method=\"post\" action=\"/referrals/\(task)/issue\"><button class=\"btn pri\">\(frame.say("sheet.issue"))</button></form>"
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("sheet.title"))</h1></div>\(issue)\(frame.sampleMark)</div>\
            <div class="stack">\(HTML.joined(sections))\(code)<p class="noprint"><a href="\(frame.isPatient ? "/" : "/referrals?task=\(task)")">\(frame.say("sheet.back"))</a></p></div>
            """
        return frame.page(frame.say("sheet.title"), .referrals, body)
    }
}

/// Anybody with a paper in hand asks whether it is genuine; the code travels in the body.
public enum VerifyPage {
    /// `found`: what the paper must say, without the patient's name; nil for an unknown code. `asked`: whether a code was given.
    public static func view(_ frame: PageFrame, code: String, asked: Bool, found: [(label: String, value: String)]?) -> String {
        let rows = (found ?? []).map { "<dt>\(frame.say($0.label))</dt><dd>\($0.value)</dd>" as HTML }
        let answer: HTML =
            !asked
            ? ""
            : found == nil
                ? "<div class=\"callout bad\" role=\"alert\"><p>\(frame.say("verify.unknown"))</p></div>"
                : "<div class=\"callout\" role=\"status\"><h2>\(frame.say("verify.genuine"))</h2><dl class=\"kv\">\(HTML.joined(rows))</dl></div>"
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("verify.title"))</h1><p>\(frame.say("verify.lead"))</p></div></div><section class="card"><div class="body stack">\
            <form class="form" method="post" action="/verify"><label for="code-field">\(frame.say("verify.code"))<input type="text" id="code-field" name="code" value="\(code)" autocomplete="off" required></label>\
            <div class="acts"><button class="btn pri">\(frame.say("verify.ask"))</button></div></form>\(answer)</div></section>
            """
        return frame.page(frame.say("verify.title"), nil, body)
    }
}
