import CareNetwork
import Foundation
import Phrasebook

/// A dot map: position, residents as area, the indicator as colour, the strongest flows as lines. No boundaries are drawn.
enum OverviewMap {
    private static let width = 600.0

    /// Limits of the five steps of colour: the fifths of the counties' own rates, so that a small region shows its differences too.
    static func steps(_ model: OverviewModel) -> [Double] {
        let rates = model.dots.map(\.rate).sorted()
        return rates.isEmpty ? [0, 0, 0, 0] : (1...4).map { rates[rates.count * $0 / 5] }
    }

    static func view(_ frame: PageFrame, _ model: OverviewModel) -> HTML {
        let dots = model.dots.filter { $0.place.isPlaced }
        guard let west = dots.map(\.place.longitude).min(), let east = dots.map(\.place.longitude).max(),
            let south = dots.map(\.place.latitude).min(), let north = dots.map(\.place.latitude).max()
        else { return "<p class=\"empty\">\(frame.say("overview.nothing"))</p>" }
        let stretch = cos((south + north) / 2 * .pi / 180)
        let scale = (width - 60) / max(0.1, (east - west) * stretch)
        let height = (north - south) * scale + 60
        let point = { (place: Place) in (x: 30 + (place.longitude - west) * stretch * scale, y: 30 + (north - place.latitude) * scale) }
        let steps = steps(model)
        let circles = dots.sorted { $0.place.population > $1.place.population }.map { dot -> HTML in
            let at = point(dot.place)
            let radius = max(2.4, (Double(dot.place.population) / 1_000_000).squareRoot() * 8)
            return """
                <circle class="p q\(step(dot.rate, steps))" cx="\(at.x)" cy="\(at.y)" r="\(radius)"><title>\(dot.place.name(inChinese: frame.language == .chinese)): \
                \(dot.rate) · \(dot.referrals)</title></circle>
                """
        }
        let flows: [HTML] =
            model.centre.map { centre in
                dots.sorted { $0.referrals > $1.referrals }.prefix(14).filter { $0.place != centre }.map { dot in
                    flow(from: point(dot.place), to: point(centre), weight: dot.referrals)
                }
            } ?? []
        let hub: HTML =
            model.centre.map { centre in
                let at = point(centre)
                return """
                    <rect class="src" x="\(at.x - 5)" y="\(at.y - 5)" width="10" height="10" rx="1.5"/>\
                    <text x="\(at.x + 9)" y="\(at.y - 8)" font-weight="600">\(frame.say("overview.centre"))</text>
                    """
            } ?? ""
        return """
            <svg viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="map-name map-text"><title id="map-name">\(frame.say("overview.map"))</title>\
            <desc id="map-text">\(frame.say("overview.map-text"))</desc>\(HTML.joined(circles))\(HTML.joined(flows))\(hub)</svg>
            """
    }

    private static func flow(from: (x: Double, y: Double), to: (x: Double, y: Double), weight: Int) -> HTML {
        let (dx, dy) = (to.x - from.x, to.y - from.y)
        let (mx, my) = ((from.x + to.x) / 2 - dy * 0.16, (from.y + to.y) / 2 + dx * 0.16)
        return "<path class=\"flow\" stroke-width=\"\(0.8 + Double(min(weight, 90)) / 30)\" d=\"M\(from.x) \(from.y)Q\(mx) \(my) \(to.x) \(to.y)\"/>"
    }

    static func step(_ rate: Double, _ steps: [Double]) -> Int { (steps.firstIndex { rate < $0 } ?? 4) + 1 }

    static func legend(_ frame: PageFrame, _ model: OverviewModel) -> HTML {
        let limits = steps(model).map { "\($0)" as HTML }
        let ramp = (1...5).map { number -> HTML in
            "<svg width=\"26\" height=\"10\" aria-hidden=\"true\"><rect class=\"q\(number)\" width=\"26\" height=\"10\"/></svg>"
        }
        return """
            <div class="legend"><span class="ramp">\(frame.say("overview.rate")) <span>\(HTML.joined(ramp))</span> &lt;\(limits[0]) · \(limits[1]) · \(limits[2]) · ≥\(limits[3])</span>\
            <span><svg width="10" height="10" aria-hidden="true"><rect width="10" height="10" rx="1.5" fill="var(--d-hub)"/></svg>\(frame.say("overview.centre"))</span>\
            <span><svg width="26" height="10" aria-hidden="true"><path d="M1 8Q13 0 25 8" fill="none" stroke="var(--d-flow)" stroke-width="2"/></svg>\(frame.say("overview.flow"))</span></div>
            """
    }

    static func table(_ frame: PageFrame, _ model: OverviewModel) -> HTML {
        let rows = model.dots.sorted { $0.referrals > $1.referrals }.prefix(40).map { dot -> HTML in
            """
            <tr><td>\(dot.place.name(inChinese: frame.language == .chinese))</td><td class="r">\(dot.place.population)</td>\
            <td class="r">\(dot.referrals)</td><td class="r">\(dot.rate)</td></tr>
            """
        }
        return """
            <details class="alt legend"><summary>\(frame.say("app.as-table"))</summary><div class="scroll" tabindex="0" role="region" aria-label="\(frame.say("overview.map"))"><table><thead><tr>\
            <th>\(frame.say("overview.county"))</th><th class="r">\(frame.say("overview.residents"))</th><th class="r">\(frame.say("kpi.referrals-short"))</th>\
            <th class="r">\(frame.say("overview.rate"))</th></tr></thead><tbody>\(HTML.joined(rows))</tbody></table></div></details>
            """
    }
}
