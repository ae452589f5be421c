public import CareNetwork
public import FHIRModel

/// Where care can be had: what was asked, and each answer with way, cost and soonest time.
public struct FindCareModel: Sendable {
    /// One institution's answer.
    public struct Option: Sendable {
        public var option: CareOption
        public var name: String
        public var cost: CareCost?
        public var withoutReferral: CareCost?
        public var earliest: Instant?
        public var slot: String?
        public var expert: String

        public init(
            option: CareOption, name: String, cost: CareCost?, withoutReferral: CareCost?, earliest: Instant?, slot: String?, expert: String
        ) {
            self.option = option
            self.name = name
            self.cost = cost
            self.withoutReferral = withoutReferral
            self.earliest = earliest
            self.slot = slot
            self.expert = expert
        }
    }

    public var specialties: [String]
    public var techniques: [String]
    public var asked: [String: String]
    public var from: String
    public var options: [Option]
    /// How many there are in all.
    public var possible: Int
    /// Reasons in the order of `CareExclusion`, each with the institutions it keeps out.
    public var excluded: [(reason: CareExclusion, names: [String])]
    public var problem: String?
    /// What was booked by the last step.
    public var booked: String?

    public init(
        specialties: [String], techniques: [String], asked: [String: String], from: String, options: [Option], possible: Int,
        excluded: [(reason: CareExclusion, names: [String])], problem: String?, booked: String?
    ) {
        self.specialties = specialties
        self.techniques = techniques
        self.asked = asked
        self.from = from
        self.options = options
        self.possible = possible
        self.excluded = excluded
        self.problem = problem
        self.booked = booked
    }
}

public enum FindCarePage {
    public static func view(_ frame: PageFrame, _ model: FindCareModel) -> String {
        let problem: HTML = model.problem.map { "<div class=\"callout bad\" role=\"alert\"><h3>\(frame.say("fault.refused"))</h3><p>\($0)</p></div>" } ?? ""
        let booked: HTML = model.booked.map { "<div class=\"callout\" role=\"status\"><h3>\(frame.say("care.booked"))</h3><p>\($0)</p></div>" } ?? ""
        let cards = model.options.map { card(frame, model, $0) }
        let list: HTML = cards.isEmpty ? "<p class=\"empty\">\(frame.say("care.none"))</p>" : "<ol class=\"stack\">\(HTML.joined(cards))</ol>"
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("care.title"))</h1><p>\(frame.say("care.lead", ["place": model.from]))</p></div>\(frame.sampleMark)</div>\
            <div class="stack">\(problem)\(booked)<section class="card"><div class="body">\(form(frame, model))</div></section>\
            <section aria-labelledby="options-title" class="stack"><h2 id="options-title">\(frame.say(
                model.possible > model.options.count ? "care.options-of" : "care.options", ["n": "\(model.options.count)", "all": "\(model.possible)"]))</h2>\(list)</section>\
            \(excluded(frame, model))<p class="muted small">\(frame.say("care.proxy"))</p></div>
            """
        return frame.page(frame.say("care.title"), .care, body)
    }

    private static func form(_ frame: PageFrame, _ model: FindCareModel) -> HTML {
        """
        <form class="filters" method="get" action="/find-care">\(select(frame, "specialty", model.specialties, model))\(select(frame, "technique", model.techniques, model))\
        \(select(frame, "level", InstitutionLevel.allCases.map(\.rawValue), model, phrase: "level."))\
        <label for="care-kilometres">\(frame.say("care.kilometres"))<br><input type="number" id="care-kilometres" name="kilometres" min="1" max="5000" value="\(model.asked["kilometres"] ?? "")"></label>\
        \(input(frame, "minutes", "number", model))\(input(frame, "own-at-most", "number", model))\(input(frame, "before", "date", model))\
        \(frame.isPatient ? "" : about(frame, model))<button class="btn pri">\(frame.say("care.find"))</button></form>
        """
    }

    /// Whom it is for, and whether only institutions with a tie count: of a patient's own search both are known.
    private static func about(_ frame: PageFrame, _ model: FindCareModel) -> HTML {
        """
        \(input(frame, "age", "number", model))\(select(frame, "gender", ["male", "female"], model, phrase: "gender."))\
        <label for="care-partners">\(frame.say("care.partners"))<br><select id="care-partners" name="partners"><option value="">\(frame.say("care.any"))</option>\
        <option value="true"\(model.asked["partners"] == "true" ? " selected" as HTML : "")>\(frame.say("care.partners-only"))</option></select></label>
        """
    }

    private static func input(_ frame: PageFrame, _ name: String, _ kind: String, _ model: FindCareModel) -> HTML {
        "<label for=\"care-\(name)\">\(frame.say("care.\(name)"))<br><input type=\"\(kind)\" id=\"care-\(name)\" name=\"\(name)\" value=\"\(model.asked[name] ?? "")\"></label>"
    }

    private static func select(_ frame: PageFrame, _ name: String, _ values: [String], _ model: FindCareModel, phrase: String? = nil) -> HTML {
        let options = values.map { value -> HTML in
            "<option value=\"\(value)\"\(model.asked[name] == value ? " selected" as HTML : "")>\(phrase.map { frame.say($0 + value) } ?? value)</option>"
        }
        return """
            <label for="care-\(name)">\(frame.say("care.\(name)"))<br><select id="care-\(name)" name="\(name)"><option value="">\(frame.say("care.any"))</option>\(HTML.joined(options))</select></label>
            """
    }

    private static func card(_ frame: PageFrame, _ model: FindCareModel, _ found: FindCareModel.Option) -> HTML {
        let option = found.option
        let way =
            option.kilometres.map { frame.say("care.way", ["km": "\(Int($0.rounded()))", "minutes": "\(option.travelMinutes ?? 0)"]) }
            ?? frame.say("care.way-unknown")
        let pay = found.cost.map { frame.say("care.yuan", ["n": "\($0.own)"]) } ?? "–"
        let time = found.earliest.map { "\($0.day) \($0.clock.prefix(5))" } ?? frame.say("care.no-slot")
        let wait: HTML = """
            <form class="inline" method="post" action="/find-care"><input type="hidden" name="wait" value="\(option.service.organisation)">\
            <input type="hidden" name="specialty" value="\(model.asked["specialty"] ?? "")"><button class="btn">\(frame.say("care.wait"))</button></form>
            """
        let book: HTML =
            found.slot == nil || !frame.isPatient
            ? frame.isPatient ? wait : ""
            : """
            <form class="inline" method="post" action="/find-care"><input type="hidden" name="slot" value="\(found.slot ?? "")">\
            <button class="btn pri">\(frame.say("care.book", ["time": time]))</button></form>
            """
        return """
            <li class="card"><header><h3>\(found.name)</h3><span class="tag brand">\(frame.say("reach.\(option.reach)"))</span><span class="tag">\(frame.say("level.\(option.service.level.rawValue)"))</span></header>\
            <div class="body stack"><p class="muted small">\(option.service.specialties.sorted().prefix(8).joined(separator: "、"))</p><dl class="facts3"><div><dt>\(frame.say("care.fact-way"))</dt><dd>\(way)</dd></div><div><dt>\(frame.say("care.fact-pay"))</dt><dd>\(pay)</dd></div>\
            <div><dt>\(frame.say("care.fact-time"))</dt><dd>\(time)<br><span class="muted small">\(found.expert)</span></dd></div></dl>\
            \(arithmetic(frame, found))<div class="acts">\(book)</div></div></li>
            """
    }

    /// The cost line by line, beside what it would be without a referral.
    private static func arithmetic(_ frame: PageFrame, _ found: FindCareModel.Option) -> HTML {
        guard let cost = found.cost else { return "" }
        func row(_ name: String, _ value: (CareCost) -> String) -> HTML {
            "<tr><th scope=\"row\">\(frame.say("care.cost-\(name)"))</th><td class=\"r\">\(value(cost))</td><td class=\"r\">\(found.withoutReferral.map(value) ?? "–")</td></tr>"
        }
        let rows: [HTML] = [
            row("total") { "\($0.total)" }, row("deductible") { "\($0.deductible)" }, row("ratio") { "\(Int(($0.ratio * 100).rounded())) %" },
            row("fund") { "\($0.fund)" }, row("own") { "\($0.own)" },
        ]
        return """
            <details class="alt"><summary>\(frame.say("care.arithmetic"))</summary><table><thead><tr><th scope="col">\(frame.say("care.cost-line"))</th>\
            <th scope="col" class="r">\(frame.say("care.with-referral"))</th><th scope="col" class="r">\(frame.say("care.without-referral"))</th></tr></thead><tbody>\(HTML.joined(rows))</tbody></table>\
            <p class="muted small">\(frame.say("care.cost-note"))</p></details>
            """
    }

    private static func excluded(_ frame: PageFrame, _ model: FindCareModel) -> HTML {
        if model.excluded.isEmpty { return "" }
        let lines = model.excluded.map { entry -> HTML in
            let names = entry.names.prefix(12).joined(separator: "、") + (entry.names.count > 12 ? " …" : "")
            return "<li><b>\(frame.say("exclusion.\(entry.reason.rawValue)"))</b> (\(entry.names.count)) <span class=\"muted\">\(names)</span></li>"
        }
        return "<details class=\"alt\"><summary>\(frame.say("care.excluded"))</summary><ul class=\"stack\">\(HTML.joined(lines))</ul></details>"
    }
}
