import CareNetwork
import Foundation
import Phrasebook

/// The scenario as a dot map: area is people, colour the kilometres saved, a line to each county's centre. No boundaries are drawn.
enum PlanningMap {
    private static let width = 600.0

    /// Limits of the steps of colour, in km saved: under 1, then the quarters of what is saved.
    static func steps(_ model: PlanningModel) -> [Double] {
        let saved = model.counties.map { $0.before - $0.after }.filter { $0 >= 1 }.sorted()
        return saved.isEmpty ? [1, 1, 1, 1] : [1] + (1...3).map { saved[saved.count * $0 / 4] }
    }

    static func view(_ frame: PageFrame, _ model: PlanningModel) -> HTML {
        let places = model.counties.map(\.place)
        guard let west = places.map(\.longitude).min(), let east = places.map(\.longitude).max(), let south = places.map(\.latitude).min(),
            let north = places.map(\.latitude).max()
        else { return "" }
        let stretch = cos((south + north) / 2 * .pi / 180)
        let scale = (width - 60) / max(0.1, max((east - west) * stretch, (north - south) * 0.9))
        let height = (north - south) * scale + 60
        let point = { (place: Place) in (x: 30 + (place.longitude - west) * stretch * scale, y: 30 + (north - place.latitude) * scale) }
        let steps = steps(model)
        let isChinese = frame.language == .chinese
        let lines = model.counties.filter { model.sites[$0.site] != $0.place }.map { county -> HTML in
            let (from, to) = (point(county.place), point(model.sites[county.site]))
            return "<path class=\"flow thin\" stroke-width=\"0.8\" d=\"M\(from.x) \(from.y)L\(to.x) \(to.y)\"/>"
        }
        let dots = model.counties.sorted { $0.place.population > $1.place.population }.map { county -> HTML in
            let at = point(county.place)
            let saved = county.before - county.after
            let step = (steps.firstIndex { saved < $0 } ?? 4) + 1
            return """
                <circle class="p q\(step)" cx="\(at.x)" cy="\(at.y)" r="\(max(2.4, (Double(county.place.population) / 1_000_000).squareRoot() * 8))">\
                <title>\(county.place.name(inChinese: isChinese)): \(county.before) → \(county.after) km</title></circle>
                """
        }
        let hubs = model.sites.map { site -> HTML in
            let at = point(site)
            return """
                <rect class="src" x="\(at.x - 5)" y="\(at.y - 5)" width="10" height="10" rx="1.5"/>\
                <text class="minor" x="\(at.x + 8)" y="\(at.y - 7)" font-weight="600">\(site.name(inChinese: isChinese))</text>
                """
        }
        return """
            <svg viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="map-name map-text"><title id="map-name">\(frame.say("planning.map"))</title>\
            <desc id="map-text">\(frame.say("planning.map-text"))</desc>\(HTML.joined(lines))\(HTML.joined(dots))\(HTML.joined(hubs))</svg>
            """
    }

    static func legend(_ frame: PageFrame, _ model: PlanningModel) -> HTML {
        let limits = steps(model).map { "\(Int($0.rounded()))" as HTML }
        let ramp = (1...5).map { "<svg width=\"26\" height=\"10\" aria-hidden=\"true\"><rect class=\"q\($0)\" width=\"26\" height=\"10\"/></svg>" as HTML }
        return """
            <div class="legend"><span class="ramp">\(frame.say("planning.saved-km")) <span>\(HTML.joined(ramp))</span> &lt;\(limits[0]) · \(limits[1]) · \(limits[2]) · ≥\(limits[3])</span>\
            <span><svg width="10" height="10" aria-hidden="true"><rect width="10" height="10" rx="1.5" fill="var(--d-hub)"/></svg>\(frame.say("planning.centre"))</span></div>
            """
    }
}
