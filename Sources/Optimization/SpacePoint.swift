import Foundation

/// A point whose straight distance to others grows as theirs on the map: on the plane itself, or on the unit sphere.
struct SpacePoint: Sendable {
    private let x: Double
    private let y: Double
    private let z: Double

    init(_ point: PlanePoint, _ measure: DistanceMeasure) {
        guard measure == .globe else {
            (x, y, z) = (point.x, point.y, 0)
            return
        }
        let (east, north) = (point.x * .pi / 180, point.y * .pi / 180)
        (x, y, z) = (cos(north) * cos(east), cos(north) * sin(east), sin(north))
    }

    /// The square of the straight distance.
    @inline(__always)
    func apart(_ other: SpacePoint) -> Double {
        let (aside, along, up) = (x - other.x, y - other.y, z - other.z)
        return aside * aside + along * along + up * up
    }

    /// The way along the globe of which `apart` is the chord's square.
    @inline(__always)
    static func way(_ apart: Double) -> Double { 2 * DistanceMeasure.radius * arc(apart.squareRoot() / 2) }

    /// The arc sine; below 0.05 by its series to the eleventh power, which is exact to the last place.
    @inline(__always)
    private static func arc(_ sine: Double) -> Double {
        if sine > 0.05 { return asin(min(1, sine)) }
        let square = sine * sine
        return sine * (1 + square * (1 / 6.0 + square * (3 / 40.0 + square * (15 / 336.0 + square * (105 / 3456.0 + square * (945 / 42240.0))))))
    }
}

extension DistanceMeasure {
    /// [from][to] distances. Throws `.stopped` when cancelled. Cost: pairs, each a root and on the globe an arc sine.
    public func table(_ from: [PlanePoint], _ to: [PlanePoint], _ control: SolveControl) throws(OptimizationFault) -> [Double] {
        let ends = to.map { SpacePoint($0, self) }
        let width = ends.count
        var distances = [Double](repeating: 0, count: from.count * width)
        for (row, point) in from.enumerated() {
            try control.proceed()
            let start = SpacePoint(point, self)
            let (ends, isGlobe) = (ends.span, self == .globe)
            var target = distances.mutableSpan
            for column in 0..<width {
                let apart = start.apart(ends[column])
                target[row * width + column] = isGlobe ? SpacePoint.way(apart) : apart.squareRoot()
            }
        }
        return distances
    }
}
