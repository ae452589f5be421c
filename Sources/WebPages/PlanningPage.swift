import CareNetwork
import Phrasebook

/// Where centres would change most: the scenario, its map, its numbers and its proof.
public enum PlanningPage {
    public static let objectives = ["median", "center", "cover", "least"]

    /// `query` writes a scenario as this page's query; `problem` is shown when the scenario could not be solved.
    public static func view(
        _ frame: PageFrame, _ scenario: PlanningModel.Scenario, _ provinces: [PlanningChoice], _ model: PlanningModel?, problem: String?,
        saved: [SavedScenario], query: (PlanningModel.Scenario) -> String
    ) -> String {
        let alert: HTML = problem.map { "<div class=\"alert bad\" role=\"alert\"><p>\($0)</p></div>" } ?? ""
        let result: HTML = model.map { content(frame, $0, query) } ?? ""
        let body: HTML = """
            <div class="head"><div><h1>\(frame.say("planning.title"))</h1><p>\(frame.say("planning.lead"))</p></div></div>\(PlanningParts(frame: frame).tabs("sites"))\
            \(form(frame, scenario, provinces))\(alert)\(result)\(keep(frame, scenario, saved))
            """
        return frame.page(frame.say("planning.title"), .planning, body)
    }

    private static func form(_ frame: PageFrame, _ scenario: PlanningModel.Scenario, _ provinces: [PlanningChoice]) -> HTML {
        let places = provinces.map { one -> HTML in
            "<option value=\"\(one.value)\"\(one.value == scenario.province ? " selected" as HTML : "")>\(one.text)</option>"
        }
        let goals = objectives.map { goal -> HTML in
            "<option value=\"\(goal)\"\(goal == scenario.objective ? " selected" as HTML : "")>\(frame.say("planning.objective.\(goal)"))</option>"
        }
        return """
            <form class="card planform" method="get" action="/planning" aria-label="\(frame.say("planning.scenario"))">\
            <label for="province-field">\(frame.say("planning.province"))<select id="province-field" name="province">\(HTML.joined(places))</select></label>\
            <label for="objective-field">\(frame.say("planning.objective"))<select id="objective-field" name="objective">\(HTML.joined(goals))</select></label>\
            <label for="count-field">\(frame.say("planning.count"))<input id="count-field" type="text" inputmode="numeric" name="count" value="\(scenario.count)" size="4"></label>\
            \(PlanningParts(frame: frame).number("radius", frame.say("planning.radius"), "\(scenario.radius)"))\
            \(PlanningParts(frame: frame).choice("ways", frame.say("planning.ways"), ["km", "min"].map { PlanningChoice(value: $0, text: frame.say("planning.by-\($0)")) }, scenario.inMinutes ? "min" : "km", empty: nil))\
            <details class="more"\(scenario.hasCapacity || !scenario.minima.isEmpty ? " open" as HTML : "")><summary>\(frame.say("planning.more"))</summary><div class="filters">\(PlanningParts(frame: frame).number("capacity", frame.say("planning.capacity"), "\(scenario.capacity)"))\
            <label class="check" for="own-field"><input type="checkbox" id="own-field" name="own" value="1"\(scenario.usesOwnCapacity ? " checked" as HTML : "")> \(frame.say("planning.own-capacity"))</label>\
            <label for="minima-field">\(frame.say("planning.minima"))<input type="text" id="minima-field" name="minima" value="\(scenario.minimaText)" placeholder="\(frame.say("planning.minima-example"))"></label></div></details>\
            <input type="hidden" name="fixed" value="\(list(scenario.fixed))"><input type="hidden" name="forbidden" value="\(list(scenario.forbidden))">\
            <button class="btn pri">\(frame.say("planning.solve"))</button></form>
            """
    }

    static func list(_ divisions: [Int]) -> String { divisions.map(String.init).joined(separator: ",") }

    /// Keeping the scenario, setting kept ones side by side, solving at length.
    private static func keep(_ frame: PageFrame, _ scenario: PlanningModel.Scenario, _ saved: [SavedScenario]) -> HTML {
        let fields = [
            ("province", scenario.province), ("objective", scenario.objective), ("count", "\(scenario.count)"), ("radius", "\(scenario.radius)"),
            ("fixed", list(scenario.fixed)), ("forbidden", list(scenario.forbidden)), ("capacity", "\(scenario.capacity)"),
            ("ways", scenario.inMinutes ? "min" : "km"), ("own", scenario.usesOwnCapacity ? "1" : ""), ("minima", scenario.minimaText),
        ]
        let hidden = HTML.joined(fields.map { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" as HTML })
        let list = HTML.joined(saved.map { "<li><a href=\"/planning?\($0.query)\">\($0.name)</a> <span class=\"muted small\">\($0.at)</span></li>" as HTML })
        return """
            <section class="card noprint" aria-labelledby="keep-title"><header><h2 id="keep-title">\(frame.say("scenario.title"))</h2></header><div class="body stack">\
            <form class="filters" method="post" action="/planning/scenarios">\(hidden)<label for="name-field">\(frame.say("scenario.name"))<br><input type="text" id="name-field" name="name" maxlength="80" required></label><button class="btn">\(frame.say("scenario.save"))</button></form>\
            \(saved.isEmpty ? "" : "<ul>\(list)</ul>" as HTML)\(PlanningParts(frame: frame).compare(saved))<form class="filters" method="post" action="/planning/jobs">\(hidden)<label for="seconds-field">\(frame.say("planning.seconds"))<br><input type="number" id="seconds-field" name="seconds" min="1" max="60" value="\(scenario.seconds)"></label><button class="btn">\(frame.say("job.start"))</button></form>\
            <form class="filters" method="post" action="/planning/jobs"><input type="hidden" name="objective" value="median"><input type="hidden" name="province" value="全国"><label for="nation-field">\(frame.say("job.nation"))<br><input type="number" id="nation-field" name="count" min="1" max="60" value="30"></label><label for="nation-minima-field">\(frame.say("planning.minima"))<br><input type="text" id="nation-minima-field" name="minima"></label><button class="btn">\(frame.say("job.start"))</button></form></div></section>
            """
    }

    static func content(_ frame: PageFrame, _ model: PlanningModel, _ query: (PlanningModel.Scenario) -> String) -> HTML {
        let address = query(model.scenario)
        var unfixed = model.scenario
        unfixed.fixed = []
        return """
            \(figures(frame, model))<div class="ov"><section class="card map" aria-labelledby="map-title"><header><h2 id="map-title">\(frame.say("planning.map"))</h2></header>\
            <div class="body">\(PlanningMap.view(frame, model, query: query(unfixed)))</div>\(PlanningMap.legend(frame, model))</section>\
            <div class="stack">\(proof(frame, model, address))\(sites(frame, model, query))\(worst(frame, model))\(EquityCurve.view(frame, model))</div></div>\(table(frame, model, query))
            """
    }

    static func figures(_ frame: PageFrame, _ model: PlanningModel) -> HTML {
        let radius = Double(model.scenario.radius)
        func tile(_ title: String, _ after: Double, _ unit: String, _ before: Double) -> HTML {
            "<div class=\"card kpi\"><dt>\(title)</dt><dd class=\"v\">\(PlanningParts.decimal(after))<small>\(unit)</small></dd><dd class=\"sub\">\(frame.say("planning.now")) \(PlanningParts.decimal(before))\(unit)</dd></div>"
        }
        return """
            <dl class="kpis">\(tile(frame.say("planning.mean"), model.meanWay(\.after), " " + way(frame, model), model.meanWay(\.before)))\
            \(tile(frame.say("planning.longest"), model.longest(\.after), " " + way(frame, model), model.longest(\.before)))\
            \(tile(frame.say("planning.within", ["radius": "\(model.scenario.radius)", "unit": way(frame, model)]), model.percentWithin(radius, \.after), "%", model.percentWithin(radius, \.before)))\
            <div class="card kpi"><dt>\(frame.say("planning.centres"))</dt><dd class="v">\(model.sites.count)</dd><dd class="sub">\(frame.say("planning.now")) \(model.existing.count)</dd></div>\
            <div class="card kpi"><dt>\(frame.say("planning.proof"))</dt><dd class="v">\(model.proof.isProven ? frame.say("planning.proven") : "\(PlanningParts.decimal(model.proof.gapPercent)) %")</dd>\
            <dd class="sub">\(frame.say(model.proof.isProven ? "planning.proven-note" : "planning.gap-note"))</dd></div></dl>
            """
    }

    private static func proof(_ frame: PageFrame, _ model: PlanningModel, _ address: String) -> HTML {
        """
        <section class="card" aria-labelledby="proof-title"><header><h2 id="proof-title">\(frame.say("planning.about"))</h2></header><div class="body"><dl class="kv">\
        <dt>\(frame.say("planning.value"))</dt><dd class="num">\(model.proof.value) \(unit(frame, model))</dd><dt>\(frame.say("planning.bound"))</dt><dd class="num">\(model.proof.bound) \(unit(frame, model))</dd>\
        <dt>\(frame.say("planning.data"))</dt><dd class="num">\(model.proof.dataVersion)</dd><dt>\(frame.say("planning.seed"))</dt><dd class="num">\("\(model.proof.seed)")</dd></dl>\
        <p class="muted small">\(assumptions(frame, model))</p>\
        <p><a class="btn" href="/planning.csv?\(address)">CSV</a> <a class="btn" href="/planning.geojson?\(address)">GeoJSON</a> <a class="btn" href="/planning/report?\(address)">\(frame.say("report.title"))</a></p>\
        <p class="muted small">\(frame.say("planning.drag"))</p></div></section>
        """
    }

    static func unit(_ frame: PageFrame, _ model: PlanningModel) -> String {
        frame.say("planning.unit.\(model.scenario.objective)", ["unit": way(frame, model)])
    }

    /// What ways are told in.
    static func way(_ frame: PageFrame, _ model: PlanningModel) -> String { frame.say("planning.way.\(model.unit)") }

    static func assumptions(_ frame: PageFrame, _ model: PlanningModel) -> String {
        let capacity = model.scenario.capacity
        return frame.say("planning.assume-\(model.isTravelTable ? "table" : model.unit)") + " "
            + (model.scenario.usesOwnCapacity
                ? frame.say("planning.assume-own")
                : capacity > 0 ? frame.say("planning.assume-capacity", ["capacity": "\(capacity)"]) : frame.say("planning.assume-nearest")) + " "
            + frame.say("planning.assumptions")
    }

    private static func sites(_ frame: PageFrame, _ model: PlanningModel, _ query: (PlanningModel.Scenario) -> String) -> HTML {
        let isChinese = frame.language == .chinese
        let rows = model.sites.enumerated().map { index, site -> HTML in
            let members = model.counties.filter { $0.site == index }
            return """
                <tr><th scope="row">\(site.name(inChinese: isChinese))\(model.scenario.fixed.contains(site.division) ? " <span class=\"tag\">\(frame.say("planning.fixed"))</span>" as HTML : "")</th>\
                <td class="r">\(members.count)</td><td class="r">\(members.reduce(0) { $0 + $1.place.population })</td><td>\(toggle(frame, model, site, query))</td></tr>
                """
        }
        return """
            <section class="card" aria-labelledby="sites-title"><header><h2 id="sites-title">\(frame.say("planning.sites"))</h2></header>\
            <div class="body scroll" tabindex="0" role="region" aria-labelledby="sites-title"><table><thead><tr><th scope="col">\(frame.say("overview.county"))</th>\
            <th scope="col" class="r">\(frame.say("planning.counties"))</th><th scope="col" class="r">\(frame.say("overview.residents"))</th>\
            <th scope="col">\(frame.say("planning.choice"))</th></tr></thead><tbody>\(HTML.joined(rows))</tbody></table></div></section>
            """
    }

    /// A link to the same scenario with the place fixed, or released.
    private static func toggle(_ frame: PageFrame, _ model: PlanningModel, _ place: Place, _ query: (PlanningModel.Scenario) -> String) -> HTML {
        var next = model.scenario
        let isFixed = next.fixed.contains(place.division)
        if isFixed { next.fixed.removeAll { $0 == place.division } } else { next.fixed.append(place.division) }
        next.forbidden.removeAll { $0 == place.division }
        var without = model.scenario
        let isForbidden = without.forbidden.contains(place.division)
        if isForbidden { without.forbidden.removeAll { $0 == place.division } } else { without.forbidden.append(place.division) }
        without.fixed.removeAll { $0 == place.division }
        let name = place.name(inChinese: frame.language == .chinese)
        func link(_ scenario: PlanningModel.Scenario, _ word: String) -> HTML {
            "<a href=\"/planning?\(query(scenario))\" aria-label=\"\(frame.say(word)): \(name)\">\(frame.say(word))</a>"
        }
        return link(next, isFixed ? "planning.release" : "planning.fix") + " · " + link(without, isForbidden ? "planning.allow" : "planning.forbid")
    }

    static func worst(_ frame: PageFrame, _ model: PlanningModel) -> HTML {
        let far = model.counties.sorted { ($0.after, $1.place.division) > ($1.after, $0.place.division) }.prefix(8)
        let most = max(far.first?.after ?? 1, 0.1)
        let lines = far.map { county -> HTML in
            """
            <li><span>\(county.place.name(inChinese: frame.language == .chinese))</span><span class="b" aria-hidden="true">\
            <svg width="100%" height="10" preserveAspectRatio="none" viewBox="0 0 100 10"><rect width="\(county.after / most * 100)" height="10" rx="1" fill="var(--d-4)"/></svg></span>\
            <span class="n">\(PlanningParts.decimal(county.after))</span><span class="d muted">\(PlanningParts.decimal(county.before))</span></li>
            """
        }
        return """
            <section class="card" aria-labelledby="worst-title"><header><h2 id="worst-title">\(frame.say("planning.worst"))</h2>\
            <span class="muted small">\(frame.say("planning.worst-unit", ["unit": way(frame, model)]))</span></header><div class="body"><ol class="rank">\(HTML.joined(lines))</ol></div></section>
            """
    }

    private static func table(_ frame: PageFrame, _ model: PlanningModel, _ query: (PlanningModel.Scenario) -> String) -> HTML {
        let isChinese = frame.language == .chinese
        let rows = model.counties.sorted { ($0.before - $0.after, $1.place.division) > ($1.before - $1.after, $0.place.division) }.map { county -> HTML in
            """
            <tr><th scope="row">\(county.place.name(inChinese: isChinese))</th><td class="r">\(county.place.population)</td><td class="r">\(PlanningParts.decimal(county.before))</td>\
            <td class="r">\(PlanningParts.decimal(county.after))</td><td class="r">\(PlanningParts.decimal(county.before - county.after))</td><td>\(model.sites[county.site].name(inChinese: isChinese))</td>\
            <td>\(toggle(frame, model, county.place, query))</td></tr>
            """
        }
        return """
            <section class="card projects" aria-labelledby="all-title"><header><h2 id="all-title">\(frame.say("planning.all"))</h2></header>\
            <div class="body scroll tall" tabindex="0" role="region" aria-labelledby="all-title"><table><thead><tr><th scope="col">\(frame.say("overview.county"))</th>\
            <th scope="col" class="r">\(frame.say("overview.residents"))</th><th scope="col" class="r">\(frame.say("planning.before-way", ["unit": way(frame, model)]))</th>\
            <th scope="col" class="r">\(frame.say("planning.after-way", ["unit": way(frame, model)]))</th><th scope="col" class="r">\(frame.say("planning.saved-way", ["unit": way(frame, model)]))</th>\
            <th scope="col">\(frame.say("planning.its-centre"))</th><th scope="col">\(frame.say("planning.choice"))</th></tr></thead><tbody>\(HTML.joined(rows))</tbody></table></div></section>
            """
    }
}
