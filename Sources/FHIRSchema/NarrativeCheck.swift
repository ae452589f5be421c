import FHIRModel

/// What a narrative may hold (https://hl7.org/fhir/R4/narrative.html#xhtml): well-formed XHTML of a few elements, nothing that acts.
enum NarrativeCheck {
    private static let elements: Set<String> = [
        "a", "abbr", "acronym", "address", "area", "b", "bdo", "big", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "dfn",
        "div", "dl", "dt", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "map", "ol", "p", "pre", "q", "s", "samp",
        "small", "span", "strike", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var",
    ]

    /// Names that HTML gives to characters and XML does not know (HTML 4.01 section 24), those in use.
    private static let entities: [String: String] = [
        "nbsp": "&#160;", "copy": "&#169;", "reg": "&#174;", "deg": "&#176;", "plusmn": "&#177;", "sup2": "&#178;", "sup3": "&#179;", "micro": "&#181;",
        "middot": "&#183;", "frac12": "&#189;", "times": "&#215;", "divide": "&#247;", "laquo": "&#171;", "raquo": "&#187;", "eacute": "&#233;",
        "egrave": "&#232;", "agrave": "&#224;", "uuml": "&#252;", "ouml": "&#246;", "auml": "&#228;", "szlig": "&#223;", "alpha": "&#945;", "beta": "&#946;",
        "mu": "&#956;", "ndash": "&#8211;", "mdash": "&#8212;", "lsquo": "&#8216;", "rsquo": "&#8217;", "ldquo": "&#8220;", "rdquo": "&#8221;",
        "bull": "&#8226;",
        "hellip": "&#8230;", "euro": "&#8364;", "trade": "&#8482;", "larr": "&#8592;", "uarr": "&#8593;", "rarr": "&#8594;", "darr": "&#8595;", "ne": "&#8800;",
        "le": "&#8804;", "ge": "&#8805;", "ensp": "&#8194;", "emsp": "&#8195;", "thinsp": "&#8201;", "sect": "&#167;", "para": "&#182;", "cent": "&#162;",
        "pound": "&#163;", "yen": "&#165;",
    ]

    /// The text with HTML's names as numbers, which any XML reader takes.
    static func plain(_ div: String) -> String {
        guard div.contains("&") else { return div }
        var result = ""
        var rest = Substring(div)
        while let mark = rest.firstIndex(of: "&") {
            result += rest[..<mark]
            guard let end = rest[mark...].prefix(12).firstIndex(of: ";"), let number = entities[String(rest[rest.index(after: mark)..<end])] else {
                result += "&"
                rest = rest[rest.index(after: mark)...]
                continue
            }
            result += number
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    /// The text with its namespace named: within FHIR's XML it would be taken for FHIR's own otherwise.
    static func spaced(_ div: String) -> String {
        guard let end = div.firstIndex(of: ">"), !div[..<end].contains("xmlns"), div.hasPrefix("<div") else { return div }
        return "<div xmlns=\"http://www.w3.org/1999/xhtml\"" + div.dropFirst(4)
    }

    /// What is wrong, as a phrase and its values; nil for a sound narrative.
    static func problem(_ div: String) -> (text: String, values: [String: String])? {
        guard let root = try? XMLReader.read(Array(plain(div).utf8)), root.name == "div" else { return ("narrative.malformed", [:]) }
        if let space = root[attribute: "xmlns"], space != "http://www.w3.org/1999/xhtml" { return ("narrative.malformed", [:]) }
        return forbidden(root).map { ("narrative.forbidden", ["name": $0]) }
    }

    private static func forbidden(_ element: XMLElement) -> String? {
        if !elements.contains(element.name) { return element.name }
        for (name, value) in element.attributes {
            let acts = value.lowercased().filter { !$0.isWhitespace }
            if name == "style", acts.contains("javascript:") || acts.contains("expression(") || acts.contains("vbscript:") { return name }
            if name.lowercased().hasPrefix("on") || acts.hasPrefix("javascript:") || acts.hasPrefix("vbscript:") || acts.hasPrefix("data:text/html") {
                return name
            }
        }
        for child in element.children { if let name = forbidden(child) { return name } }
        return nil
    }
}
