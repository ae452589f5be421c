import CareNetwork
import FHIRModel
import Optimization
import Planning
import WebPages

/// Siting scenarios over the counties that the platform knows.
enum PlanningSolver {
    static let provinces = Set(Places.all.filter { $0.population > 0 }.map(\.province)).sorted()
    /// Every county of China, which takes longer than a page may wait.
    static let nation = "全国"

    /// A control that ends after so many seconds from now.
    static func control(seconds: Double, report: @escaping @Sendable (SolveProgress) -> Void = { _ in }) -> SolveControl {
        let start = ContinuousClock.now
        return SolveControl(
            now: {
                let parts = start.duration(to: .now).components
                return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
            }, seconds: seconds, report: report)
    }

    /// Solves within the control's time; the whole of China when the province is `nation`, the tables' places when there are tables.
    static func solve(_ scenario: PlanningModel.Scenario, _ tables: PlanningTables?, _ control: SolveControl) throws(FHIRFault) -> PlanningModel {
        let ground = if let tables { try PlanningGround(tables) } else { try PlanningGround(province: scenario.province) }
        let places = ground.places
        var plan = SitePlan()
        plan.objective = SitePlan.Objective(rawValue: scenario.objective) ?? .median
        plan.count = scenario.count
        plan.radius = Double(scenario.radius)
        plan.fixed = try scenario.fixed.map { division throws(FHIRFault) in try ground.id(division) }
        plan.forbidden = try scenario.forbidden.map { division throws(FHIRFault) in try ground.id(division) }
        plan.inMinutes = scenario.inMinutes
        plan.usesCapacity = scenario.hasCapacity
        plan.minima = scenario.minima
        let sites = scenario.capacity > 0 && !scenario.usesOwnCapacity ? try ground.sites(capacity: scenario.capacity) : ground.table
        let found = try plan.run(clients: ground.table, sites: sites, travel: ground.travel, control)
        let chosen = try ground.table.positions(found.sites)
        let ways = try PlanningWays(ground, inMinutes: scenario.inMinutes)
        let counties = places.indices.map { row -> PlanningModel.County in
            let way = chosen.map { ways.between(row, $0) }
            let nearest = way.indices.min { way[$0] < way[$1] } ?? 0
            // Where capacities hold, not everybody can go to the nearest.
            let site = plan.usesCapacity ? found.sites.firstIndex(of: found.assignment[row]) ?? nearest : nearest
            return PlanningModel.County(place: places[row], id: ground.table.ids[row], before: ways.before(row), after: way[site], site: site)
        }
        var model = PlanningModel(
            scenario: scenario, provinces: provinces, existing: ground.existing, sites: chosen.map { places[$0] }, counties: counties,
            proof: PlanningModel.Proof(
                value: found.value, bound: found.bound, isProven: found.isProven, gapPercent: found.gap * 100, seed: plan.seed, dataVersion: ground.version))
        (model.unit, model.isTravelTable) = (ways.unit, ground.travel != nil)
        return model
    }
}

/// How far places of a ground are from each other and from where care is today.
struct PlanningWays {
    private let ground: PlanningGround
    private let inMinutes: Bool
    /// [place][place] of the table of travel; nil without.
    private let table: [Double]?
    private let existing: [Int]

    init(_ ground: PlanningGround, inMinutes: Bool) throws(FHIRFault) {
        (self.ground, self.inMinutes) = (ground, inMinutes)
        table = if let travel = ground.travel { try PlanningTravel.matrix(travel, from: ground.table, to: ground.table) } else { nil }
        existing = ground.existing.compactMap { place in ground.places.firstIndex(of: place) }
    }

    var unit: String { table != nil || inMinutes ? "min" : "km" }

    func between(_ row: Int, _ other: Int) -> Double {
        if let table { return table[row * ground.places.count + other] }
        return proxy(ground.places[row], ground.places[other])
    }

    func before(_ row: Int) -> Double {
        if table != nil { return existing.map { between(row, $0) }.min() ?? 0 }
        return ground.existing.map { proxy(ground.places[row], $0) }.min() ?? 0
    }

    private func proxy(_ first: Place, _ second: Place) -> Double {
        let kilometres = Places.kilometres(first, second)
        return inMinutes ? PlanningTravel.proxyMinutes(kilometres) : kilometres
    }
}

/// What a siting stands on: places and the ways between them, and where care is today.
struct PlanningGround {
    let places: [Place]
    let table: PlanningPlaces
    let existing: [Place]
    /// Ways from place to place, where the tables have them; those to facilities say nothing of other sites.
    let travel: CSVTable?
    let version: String
    /// More people than ever live in one place.
    private static let peopleLimit = 1e10

    /// Counties of a province, or of all China.
    init(province: String) throws(FHIRFault) {
        let all = province == PlanningSolver.nation ? Places.all : Places.of(province: province)
        places = all.filter { $0.population > 0 && $0.isPlaced }
        // Least numbers are of provinces; within one, of its cities.
        let rows = places.map {
            "\($0.division),\($0.population),\($0.longitude),\($0.latitude),\(province == PlanningSolver.nation ? $0.province : $0.prefecture)\n"
        }
        let text = "place,population,lon,lat,province\n" + rows.joined()
        table = try PlanningPlaces(CSVTable(Array(text.utf8), name: province))
        guard let capital = Self.capital(places) else {
            throw FHIRFault(.wrongValue, "plan.empty", ["place": "-", "other": "-", "detail": province])
        }
        (existing, travel, version) = ([capital], nil, DataVersion.of([Array(text.utf8)]))
    }

    /// Places of kept tables. Facilities are where care is today; without them it is at the place of most people, and travel is from place to
    /// place.
    init(_ tables: PlanningTables) throws(FHIRFault) {
        table = try tables.places()
        places = try Self.places(table)
        guard let largest = places.max(by: { $0.population < $1.population }), largest.population > 0 else {
            throw FHIRFault(.wrongValue, "plan.empty", ["place": "-", "other": "-", "detail": tables.name])
        }
        existing = tables.files["facilities"] == nil ? [largest] : try Self.places(tables.places("facilities"))
        travel = tables.files["facilities"] == nil ? try tables.table("travel") : nil
        version = tables.version
    }

    /// The places as sites that can serve so many people each.
    func sites(capacity: Int) throws(FHIRFault) -> PlanningPlaces {
        let groups = table.table.has("province") ? try table.table.texts("province") : table.ids.map { _ in "" }
        let rows = places.indices.map {
            "\(CSVTable.quoted(table.ids[$0])),\(places[$0].longitude),\(places[$0].latitude),\(capacity),\(CSVTable.quoted(groups[$0]))\n"
        }
        return try PlanningPlaces(CSVTable(Array(("place,lon,lat,capacity,province\n" + rows.joined()).utf8), name: "sites"))
    }

    private static func places(_ table: PlanningPlaces) throws(FHIRFault) -> [Place] {
        let names = try PlanningNames(table)
        let people = table.table.has("population") ? try table.table.numbers("population") : [Double](repeating: 0, count: table.count)
        if let row = people.firstIndex(where: { $0 > peopleLimit }) { throw table.table.fault("plan.csv-number", row, "population") }
        let divisions = table.ids.compactMap { id in Int(id).flatMap { "\($0)" == id ? $0 : nil } }
        return table.ids.indices.map { row in
            Place(
                division: divisions.count == table.count ? divisions[row] : row + 1, name: names.name(row, inChinese: true),
                latinName: names.name(row, inChinese: false), prefecture: "", province: "", longitude: names.points[row].x, latitude: names.points[row].y,
                population: Int(people[row]))
        }
    }

    /// The id of a place in the table. Throws `.wrongValue` for a place that is not there.
    func id(_ division: Int) throws(FHIRFault) -> String {
        guard let row = places.firstIndex(where: { $0.division == division }) else {
            throw FHIRFault(.wrongValue, "plan.unknown-place", ["place": "\(division)", "file": table.table.name])
        }
        return table.ids[row]
    }

    /// Where things are now: the largest district of the provincial capital, whose codes begin with 01 after the province's.
    private static func capital(_ places: [Place]) -> Place? {
        let own = places.filter { $0.division / 100 % 100 == 1 }
        return (own.isEmpty ? places : own).max { $0.population < $1.population }
    }
}
