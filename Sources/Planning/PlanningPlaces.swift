public import FHIRModel
public import Optimization

/// Rows of places: ids, and positions when the table has them.
public struct PlanningPlaces: Sendable {
    public let table: CSVTable
    public let ids: [String]
    public let points: [PlanePoint]?
    public let measure: DistanceMeasure
    private let index: [String: Int]

    /// Throws the faults of the columns; `.wrongValue` for an id given twice, a position outside the globe.
    public init(_ table: CSVTable) throws(FHIRFault) {
        self.table = table
        // Tables of divisions call it `adcode`.
        let column = table.has("place") || !table.has("adcode") ? "place" : "adcode"
        ids = try table.texts(column)
        var index: [String: Int] = [:]
        for (row, id) in ids.enumerated() {
            if id.trimmed.isEmpty { throw table.fault("plan.csv-no-id", row, column) }
            if index.updateValue(row, forKey: id) != nil { throw table.fault("plan.csv-duplicate", row, column) }
        }
        self.index = index
        if ids.isEmpty { throw FHIRFault(.wrongValue, "plan.csv-empty", ["file": table.name]) }
        if table.has("lon") && table.has("lat") {
            let (east, north) = (try table.numbers("lon", allowsNegative: true), try table.numbers("lat", allowsNegative: true))
            for row in east.indices {
                if abs(east[row]) > 180 { throw table.fault("plan.csv-globe", row, "lon") }
                if abs(north[row]) > 90 { throw table.fault("plan.csv-globe", row, "lat") }
            }
            points = zip(east, north).map { PlanePoint(x: $0, y: $1) }
            measure = .globe
        } else if table.has("x") && table.has("y") {
            let (x, y) = (try table.numbers("x", allowsNegative: true), try table.numbers("y", allowsNegative: true))
            points = zip(x, y).map { PlanePoint(x: $0, y: $1) }
            measure = .plane
        } else {
            points = nil
            measure = .plane
        }
    }

    public var count: Int { ids.count }
    public func position(_ id: String) -> Int? { index[id] }

    /// Positions of ids. Throws `.wrongValue` for one that no row has.
    public func positions(_ wanted: [String]) throws(FHIRFault) -> [Int] {
        var found: [Int] = []
        for id in wanted {
            guard let position = index[id] else { throw FHIRFault(.wrongValue, "plan.unknown-place", ["place": id, "file": table.name]) }
            found.append(position)
        }
        return found
    }

    /// Numbers of each text of a column, from 0 in order of first use, and the texts.
    public func groups(_ column: String) throws(FHIRFault) -> (numbers: [Int], names: [String]) {
        var names: [String] = []
        var known: [String: Int] = [:]
        let numbers = try table.texts(column).map { text in
            if let number = known[text] { return number }
            known[text] = names.count
            names.append(text)
            return names.count - 1
        }
        return (numbers, names)
    }

    /// The rows whose column `specialty` names one. Throws `.required` without the column, `.wrongValue` when none does.
    func having(_ specialty: String) throws(FHIRFault) -> PlanningPlaces {
        let named = try table.texts("specialty").map { text in text.split(separator: ";").contains { $0.drop { $0 == " " } == specialty } }
        guard named.contains(true) else { throw FHIRFault(.wrongValue, "plan.unknown-place", ["place": specialty, "file": table.name]) }
        return try PlanningPlaces(table.kept(named))
    }

    /// With the people who need a specialty as the population, where a column says how many.
    func wanting(_ specialty: String) throws(FHIRFault) -> PlanningPlaces {
        let column = "population_" + specialty
        return table.has(column) ? try PlanningPlaces(table.naming(column, "population")) : self
    }

    /// These rows, then those of another table, in the columns that both have. Throws `.wrongValue` for an id of both.
    public func joined(_ other: PlanningPlaces) throws(FHIRFault) -> PlanningPlaces {
        try PlanningPlaces(table.joined(other.table))
    }

    func requirePoints() throws(FHIRFault) -> [PlanePoint] {
        guard let points else {
            throw FHIRFault(.required, "plan.csv-column", ["file": table.name, "column": "lon, lat | x, y", "columns": table.columns.joined(separator: ", ")])
        }
        return points
    }
}

/// How far places are from each other.
public enum PlanningTravel {
    /// Rows of `from`, `to`, `minutes` between two sets of places. Throws `.wrongValue` for a place that no row has.
    public static func pairs(_ table: CSVTable, from: PlanningPlaces, to: PlanningPlaces) throws(FHIRFault) -> PairTable {
        let (starts, ends) = (try table.texts("from"), try table.texts("to"))
        let minutes = try table.numbers("minutes")
        if minutes.isEmpty { throw FHIRFault(.wrongValue, "plan.csv-no-rows", ["file": table.name]) }
        var rows: [(demand: Int, supply: Int, cost: Double)] = []
        rows.reserveCapacity(minutes.count)
        var seen: Set<Int> = []
        for row in minutes.indices {
            guard let start = from.position(starts[row]) else { throw table.fault("plan.csv-unknown-place", row, "from") }
            guard let end = to.position(ends[row]) else { throw table.fault("plan.csv-unknown-place", row, "to") }
            if !seen.insert(start * to.count + end).inserted { throw table.fault("plan.csv-pair-twice", row, "to") }
            rows.append((start, end, minutes[row]))
        }
        return try PlanningFault().run { () throws(OptimizationFault) in try PairTable(demands: from.count, supplies: to.count, rows) }
    }

    /// Minutes between points of the globe, a proxy: by road 1.3 times the straight way at 70 km/h up to 150 km of it, by rail
    /// 1.20 h + km/189, whichever is less. The rail line was fitted on 29 pairs of cities 79 to 1,500 km apart (R2 0.92, mean error 0.57 h).
    public static func proxyMinutes(_ kilometres: Double) -> Double {
        let rail = (1.20 + kilometres / 189) * 60
        return kilometres <= 150 ? min(rail, kilometres * 1.3 / 70 * 60) : rail
    }

    /// [from][to]: of the table when there is one, else of the positions.
    public static func matrix(_ table: CSVTable?, from: PlanningPlaces, to: PlanningPlaces, inMinutes: Bool) throws(FHIRFault) -> [Double] {
        if let table { return try matrix(table, from: from, to: to) }
        return try matrix(from: from, to: to, inMinutes: inMinutes)
    }

    /// [from][to] of a column of a table, `.infinity` where it has no row. Throws `.wrongValue` for a pair that stands twice. Rows that lead to a place of
    /// `known` only are left out. From places to the same places, one without a row to itself is where it is already.
    public static func matrix(
        _ table: CSVTable, from: PlanningPlaces, to: PlanningPlaces, known: PlanningPlaces? = nil, column: String = "minutes"
    ) throws(FHIRFault) -> [Double] {
        let (starts, ends) = (try table.texts("from"), try table.texts("to"))
        let numbers = try table.numbers(column)
        if numbers.isEmpty { throw FHIRFault(.wrongValue, "plan.csv-no-rows", ["file": table.name]) }
        var values = [Double](repeating: .infinity, count: from.count * to.count)
        var seen: Set<Int> = []
        seen.reserveCapacity(numbers.count)
        for row in numbers.indices {
            guard let start = from.position(starts[row]) else { throw table.fault("plan.csv-unknown-place", row, "from") }
            guard let end = to.position(ends[row]) else {
                if known?.position(ends[row]) != nil { continue }
                throw table.fault("plan.csv-unknown-place", row, "to")
            }
            let index = start * to.count + end
            if !seen.insert(index).inserted { throw table.fault("plan.csv-pair-twice", row, "to") }
            values[index] = numbers[row]
        }
        if from.ids == to.ids { for place in 0..<from.count where values[place * to.count + place] == .infinity { values[place * to.count + place] = 0 } }
        return values
    }

    /// [from][to] distances of positions: kilometres on the globe, units on a plane; in proxy minutes when asked for.
    public static func matrix(from: PlanningPlaces, to: PlanningPlaces, inMinutes: Bool, _ control: SolveControl = .unlimited) throws(FHIRFault) -> [Double] {
        let (starts, ends) = (try from.requirePoints(), try to.requirePoints())
        if from.measure != to.measure { throw FHIRFault(.wrongValue, "plan.measures", ["file": from.table.name, "other": to.table.name]) }
        let values = try PlanningFault().run { () throws(OptimizationFault) in try from.measure.table(starts, ends, control) }
        return inMinutes ? values.map(proxyMinutes) : values
    }
}
