public import FHIRModel
import Optimization

/// Whether tables can be true: places in the district that their code says, travel times that somebody could keep.
///
/// A district is known by its centre alone, no boundary is: a point is outside when another district's centre is much nearer than its own.
public struct PlaceCheck: Sendable {
    /// A district whose centre is known.
    public struct District: Sendable {
        /// Six digits of GB/T 2260.
        public var code: String
        public var longitude: Double
        public var latitude: Double

        public init(code: String, longitude: Double, latitude: Double) {
            self.code = code
            self.longitude = longitude
            self.latitude = latitude
        }
    }

    /// Times nearer than another centre before a point is outside, and the kilometres that are forgiven.
    static let timesNearer = 3.0
    static let forgivenKilometres = 40.0
    /// Faster than this in a straight line, in km/h, nobody travels on the ground (fastest regular trains: 350 km/h).
    static let fastestKilometresPerHour = 350.0
    /// Faults told at most.
    static let limit = 200

    public static func mayHaveMore(_ count: Int) -> Bool { count >= limit }

    private let districts: [District]
    private let unplaced: Set<String>

    /// `codes`: of districts whose centre is not known.
    public init(_ districts: [District], codes: Set<String> = []) { (self.districts, unplaced) = (districts, codes) }

    /// Places outside their district or with a code that no district has, in the order of the rows. The code is the column `district`, else the place's own id when it has six digits.
    public func outside(_ places: PlanningPlaces) -> [FHIRFault] {
        guard let points = places.points, places.measure == .globe else { return [] }
        let codes = (try? places.table.texts("district")) ?? places.ids
        let byCode = Dictionary(districts.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        var found: [FHIRFault] = []
        for (row, code) in codes.enumerated() where found.count < Self.limit {
            let column = places.table.has("district") ? "district" : places.table.has("place") ? "place" : "adcode"
            guard let own = byCode[code] else {
                // A place's own id need be no code; a district is.
                if column == "district", !unplaced.contains(code) { found.append(places.table.fault("plan.csv-code", row, column)) }
                continue
            }
            let distance = kilometres(points[row], own)
            if distance <= Self.forgivenKilometres { continue }
            guard let nearest = districts.min(by: { kilometres(points[row], $0) < kilometres(points[row], $1) }), nearest.code != code,
                distance > Self.timesNearer * kilometres(points[row], nearest)
            else { continue }
            var fault = places.table.fault("plan.csv-district", row, column)
            fault.values["km"] = "\(Int(distance.rounded()))"
            fault.values["other"] = nearest.code
            found.append(fault)
        }
        return found
    }

    /// Slower than this in a straight line, in km/h, is slower than walking over hills; said of ways over `slowFromMinutes` only.
    static let slowestKilometresPerHour = 2.0
    static let slowFromMinutes = 120.0

    /// Rows of travel that name a pair again, that are faster than anybody travels (or take no time between different places), or slower than walking.
    /// Throws `.wrongValue` for a place that no row has.
    public func impossible(_ travel: CSVTable, from: PlanningPlaces, to: PlanningPlaces) throws(FHIRFault) -> [FHIRFault] {
        let (starts, ends, minutes) = (try travel.texts("from"), try travel.texts("to"), try travel.numbers("minutes"))
        let isGlobe = from.points != nil && to.points != nil && from.measure == .globe && to.measure == .globe
        var found: [FHIRFault] = []
        var pairs: Set<Int> = []
        for row in minutes.indices where found.count < Self.limit {
            guard let start = from.position(starts[row]) else { throw travel.fault("plan.csv-unknown-place", row, "from") }
            guard let end = to.position(ends[row]) else { throw travel.fault("plan.csv-unknown-place", row, "to") }
            if !pairs.insert(start * to.count + end).inserted { found.append(travel.fault("plan.csv-pair-twice", row, "to")) }
            guard isGlobe, let one = from.points, let two = to.points else { continue }
            let way = DistanceMeasure.globe.distance(one[start], two[end])
            if way > minutes[row] / 60 * Self.fastestKilometresPerHour + 1 {
                var fault = travel.fault("plan.csv-too-fast", row, "minutes")
                fault.values["km"] = "\(Int(way.rounded()))"
                found.append(fault)
            }
            if minutes[row] > Self.slowFromMinutes, way < minutes[row] / 60 * Self.slowestKilometresPerHour {
                var fault = travel.fault("plan.csv-too-slow", row, "minutes")
                fault.values["km"] = "\(Int(way.rounded()))"
                found.append(fault)
            }
        }
        return found
    }

    private func kilometres(_ point: PlanePoint, _ district: District) -> Double {
        DistanceMeasure.globe.distance(point, PlanePoint(x: district.longitude, y: district.latitude))
    }
}
