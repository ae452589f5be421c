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

    /// Solves within the control's time; the whole of China when the province is `nation`.
    static func solve(_ scenario: PlanningModel.Scenario, _ control: SolveControl) throws(FHIRFault) -> PlanningModel {
        let places = (scenario.province == nation ? Places.all : Places.of(province: scenario.province)).filter { $0.population > 0 && $0.longitude > 1 }
        let text = "place,population,lon,lat\n" + places.map { "\($0.division),\($0.population),\($0.longitude),\($0.latitude)\n" }.joined()
        let bytes = Array(text.utf8)
        let table = try PlanningPlaces(CSVTable(bytes, name: scenario.province))
        var plan = SitePlan()
        plan.objective = SitePlan.Objective(rawValue: scenario.objective) ?? .median
        plan.count = scenario.count
        plan.radius = Double(scenario.radius)
        plan.fixed = scenario.fixed.map(String.init)
        let found = try plan.run(clients: table, sites: table, travel: nil, control)
        let sites = found.sites.compactMap { id in places.first { "\($0.division)" == id } }
        guard let existing = Self.capital(places) else {
            throw FHIRFault(.wrongValue, "plan.empty", ["place": "-", "other": "-", "detail": scenario.province])
        }
        let counties = places.map { place -> PlanningModel.County in
            let nearest = sites.indices.min { Places.kilometres(place, sites[$0]) < Places.kilometres(place, sites[$1]) } ?? 0
            return PlanningModel.County(
                place: place, before: Places.kilometres(place, existing), after: Places.kilometres(place, sites[nearest]), site: nearest)
        }
        return PlanningModel(
            scenario: scenario, provinces: provinces, existing: existing, sites: sites, counties: counties,
            proof: PlanningModel.Proof(
                value: found.value, bound: found.bound, isProven: found.isProven, gapPercent: found.gap * 100, seed: plan.seed,
                dataVersion: DataVersion.of([bytes])))
    }

    /// Where things are now: the largest district of the provincial capital, whose codes begin with 01 after the province's.
    private static func capital(_ places: [Place]) -> Place? {
        let own = places.filter { $0.division / 100 % 100 == 1 }
        return (own.isEmpty ? places : own).max { $0.population < $1.population }
    }
}
