import Foundation

/// A map of dots, lines and marks, without boundaries: the way every plan is drawn. A table beside it says the same in numbers.
struct DotMap {
    /// A place: its area is what there is of it, its colour a step from 0 to 5.
    struct Dot {
        var longitude: Double
        var latitude: Double
        /// Radius in the picture's units.
        var radius: Double
        var step: Int
        var title: String
        var id = ""
    }

    struct Line {
        var from: (longitude: Double, latitude: Double)
        var to: (longitude: Double, latitude: Double)
        var width: Double
    }

    /// A centre, with its name.
    struct Mark {
        var longitude: Double
        var latitude: Double
        var label: String
        var id = ""
    }

    var name: String
    var text: String
    var dots: [Dot]
    var lines: [Line] = []
    var marks: [Mark] = []
    /// What tells the map from others on its page.
    var id = "map"
    /// Further attributes of the picture, for the script that lets marks be dragged.
    var attributes: HTML = ""

    private static let width = 600.0

    /// Radius of a place with so many people.
    static func radius(people: Double) -> Double { max(2.4, (people / 1_000_000).squareRoot() * 8) }

    /// Empty without dots.
    var view: HTML {
        let all = dots.map { ($0.longitude, $0.latitude) } + marks.map { ($0.longitude, $0.latitude) }
        guard let west = all.map(\.0).min(), let east = all.map(\.0).max(), let south = all.map(\.1).min(), let north = all.map(\.1).max() else { return "" }
        let stretch = cos((south + north) / 2 * .pi / 180)
        let scale = (Self.width - 60) / max(0.1, max((east - west) * stretch, (north - south) * 0.9))
        let height = (north - south) * scale + 60
        func point(_ longitude: Double, _ latitude: Double) -> (x: Double, y: Double) {
            (x: 30 + (longitude - west) * stretch * scale, y: 30 + (north - latitude) * scale)
        }
        let ways = lines.map { line -> HTML in
            let (from, to) = (point(line.from.longitude, line.from.latitude), point(line.to.longitude, line.to.latitude))
            return "<path class=\"flow thin\" stroke-width=\"\(line.width)\" d=\"M\(from.x) \(from.y)L\(to.x) \(to.y)\"/>"
        }
        let places = dots.sorted { $0.radius > $1.radius }.map { dot -> HTML in
            let at = point(dot.longitude, dot.latitude)
            return """
                <circle class="p q\(dot.step)" cx="\(at.x)" cy="\(at.y)" r="\(dot.radius)"\(dot.id.isEmpty ? "" : " data-place=\"\(dot.id)\"" as HTML)><title>\(dot.title)</title></circle>
                """
        }
        let hubs = marks.map { mark -> HTML in
            let at = point(mark.longitude, mark.latitude)
            return """
                <rect class="src" x="\(at.x - 5)" y="\(at.y - 5)" width="10" height="10" rx="1.5"\(mark.id.isEmpty ? "" : " data-site=\"\(mark.id)\"" as HTML)/>\
                <text class="minor" x="\(at.x + 8)" y="\(at.y - 7)" font-weight="600">\(mark.label)</text>
                """
        }
        return """
            <svg viewBox="0 0 \(Self.width) \(height)" role="img" aria-labelledby="\(id)-name \(id)-text"\(attributes)><title id="\(id)-name">\(name)</title>\
            <desc id="\(id)-text">\(text)</desc>\(HTML.joined(ways))\(HTML.joined(places))\(HTML.joined(hubs))</svg>
            """
    }

    /// Steps 1 to 5 by four limits, under the first to from the last on.
    static func ramp(_ title: String, _ limits: [String], more: HTML = "") -> HTML {
        let ramp = (1...5).map { "<svg width=\"26\" height=\"10\" aria-hidden=\"true\"><rect class=\"q\($0)\" width=\"26\" height=\"10\"/></svg>" as HTML }
        return """
            <div class="legend"><span class="ramp">\(title) <span>\(HTML.joined(ramp))</span> &lt;\(limits[0]) · \(limits[1]) · \(limits[2]) · ≥\(limits[3])</span>\(more)</div>
            """
    }

    /// Four limits that part the values into five about equal groups.
    static func limits(_ values: [Double]) -> [Double] {
        let sorted = values.sorted()
        return sorted.isEmpty ? [1, 1, 1, 1] : (1...4).map { sorted[min(sorted.count - 1, sorted.count * $0 / 5)] }
    }

    static func step(_ value: Double, _ limits: [Double]) -> Int { (limits.firstIndex { value < $0 } ?? 4) + 1 }
}
