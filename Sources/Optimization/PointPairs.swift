import Foundation

/// A point on a plane (any unit) or on the globe (degrees).
public struct PlanePoint: Sendable, Equatable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}

/// How distances between points are measured.
public enum DistanceMeasure: Sendable {
    /// In the unit of the coordinates.
    case plane
    /// Kilometres on a sphere of 6,371.0088 km (mean radius of IUGG), from longitude and latitude in degrees.
    case globe

    public static let radius = 6371.0088

    /// The distance of two points. Cost: constant.
    public func distance(_ one: PlanePoint, _ other: PlanePoint) -> Double {
        switch self {
        case .plane: return ((one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y)).squareRoot()
        case .globe:
            let radians = Double.pi / 180
            let half = (sin((other.y - one.y) * radians / 2), sin((other.x - one.x) * radians / 2))
            let square = half.0 * half.0 + cos(one.y * radians) * cos(other.y * radians) * half.1 * half.1
            return 2 * Self.radius * asin(min(1, square.squareRoot()))
        }
    }
}

/// Pairs of points, found through a grid over the supply points; nothing is stored for a pair.
public struct PointPairs: Sendable {
    private let demand: [PlanePoint]
    private let measure: DistanceMeasure
    private let cell: Double
    private let columns: Int
    private let rows: Int
    private let origin: PlanePoint
    /// Supply points sorted by cell: where each cell begins, the points in space, their original number.
    private let start: [Int32]
    private let spots: [SpacePoint]
    private let number: [Int32]

    /// `reach`: the distance that will be asked for mostly; it sets the size of the cells. Throws `.notANumber` with the place.
    /// Distances on the globe are right everywhere, but pairs across the 180th meridian are not looked for.
    public init(demand: [PlanePoint], supply: [PlanePoint], measure: DistanceMeasure, reach: Double) throws(OptimizationFault) {
        if !reach.isFinite || reach < 0 { throw OptimizationFault(.notANumber, detail: "limit") }
        for (index, point) in (demand + supply).enumerated() where !point.x.isFinite || !point.y.isFinite {
            throw OptimizationFault(.notANumber, place: index < demand.count ? index : index - demand.count)
        }
        // Beyond this a plane's units are none of a map, and a cell's number none of an Int.
        if let index = (demand + supply).firstIndex(where: { max(abs($0.x), abs($0.y)) > 1e12 }) {
            throw OptimizationFault(.notANumber, place: index < demand.count ? index : index - demand.count, detail: "x, y")
        }
        self.demand = demand
        self.measure = measure
        let low = PlanePoint(x: supply.map(\.x).min() ?? 0, y: supply.map(\.y).min() ?? 0)
        let high = PlanePoint(x: supply.map(\.x).max() ?? 0, y: supply.map(\.y).max() ?? 0)
        let span = max(high.x - low.x, high.y - low.y, 1e-9)
        let wanted = (measure == .plane ? reach : reach / 111.2) / 4
        cell = min(span, max(wanted, span / 512))
        origin = low
        columns = Int((high.x - low.x) / cell) + 1
        rows = Int((high.y - low.y) / cell) + 1
        var counts = [Int32](repeating: 0, count: columns * rows + 1)
        let cells = supply.map { [cell, columns] in Int(($0.y - low.y) / cell) * columns + Int(($0.x - low.x) / cell) }
        for cell in cells { counts[cell + 1] += 1 }
        for index in 1..<counts.count { counts[index] += counts[index - 1] }
        start = counts
        var order = [Int32](repeating: 0, count: supply.count)
        for (index, cell) in cells.enumerated() {
            order[Int(counts[cell])] = Int32(index)
            counts[cell] += 1
        }
        number = order
        spots = order.map { SpacePoint(supply[Int($0)], measure) }
    }
}

extension PointPairs: PairSource {
    var demands: Int { demand.count }
    var supplies: Int { number.count }

    @inline(__always)
    func each(_ demand: Int, within limit: Double, _ body: (Int, Double) -> Void) {
        let point = self.demand[demand]
        let (width, height) = window(point.y, limit)
        // Held within the grid before it becomes a number of a cell: a limit may be beyond all maps.
        func held(_ place: Double, _ count: Int) -> Int { Int(min(Double(count), max(-1, place))) }
        let left = max(0, held((point.x - width - origin.x) / cell, columns))
        let right = min(columns - 1, held((point.x + width - origin.x) / cell, columns))
        let top = max(0, held((point.y - height - origin.y) / cell, rows))
        let bottom = min(rows - 1, held((point.y + height - origin.y) / cell, rows))
        if left > right || top > bottom || point.x + width < origin.x || point.y + height < origin.y { return }
        let spots = spots.span
        let number = number.span
        let own = SpacePoint(point, measure)
        let isGlobe = measure == .globe
        // A hair wider, for the square of a rounded root; the distance itself decides.
        let widest = isGlobe ? 2 * sin(min(limit / DistanceMeasure.radius, .pi) / 2) : limit
        let square = widest * widest * (1 + 1e-12)
        for row in top...bottom {
            // The cells of a row lie one after the other: position stays below the end of its last cell, so below the points' count.
            var position = Int(start[row * columns + left])
            let end = Int(start[row * columns + right + 1])
            while position < end {
                let apart = own.apart(spots[unchecked: position])
                if apart <= square {
                    let distance = isGlobe ? SpacePoint.way(apart) : apart.squareRoot()
                    if distance <= limit { body(Int(number[unchecked: position]), distance) }
                }
                position &+= 1
            }
        }
    }

    /// How far from a point, along each axis, places within `limit` can lie.
    private func window(_ latitude: Double, _ limit: Double) -> (Double, Double) {
        if measure == .plane { return (limit, limit) }
        let angle = limit / DistanceMeasure.radius
        let height = angle * 180 / .pi * (1 + 1e-9)
        let room = cos(latitude * .pi / 180)
        let sine = sin(min(angle, .pi / 2)) / max(room, 1e-12)
        return (sine >= 1 ? 360 : asin(sine) * 180 / .pi * (1 + 1e-9), height)
    }
}

extension PointPairs {
    /// All pairs within `limit` as a table, for methods that pass over them many times. Memory: 20 bytes a pair.
    public func table(within limit: Double) throws(OptimizationFault) -> PairTable {
        var rows: [(demand: Int, supply: Int, cost: Double)] = []
        for demand in 0..<demands { each(demand, within: limit) { rows.append((demand, $0, $1)) } }
        return try PairTable(demands: demands, supplies: supplies, rows)
    }
}
