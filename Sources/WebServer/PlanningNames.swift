import CareNetwork
import FHIRModel
import Optimization
import Planning

/// What rows of a table are called on a page, and where they lie.
struct PlanningNames {
    let points: [PlanePoint]
    private let ids: [String]
    private let names: [String]
    private let english: [String]
    private static let latin = Dictionary(Places.all.map { ("\($0.division)", $0.latinName) }, uniquingKeysWith: { first, _ in first })

    /// Throws `.required` for a table without positions.
    init(_ places: PlanningPlaces) throws(FHIRFault) {
        guard let points = places.points else {
            throw FHIRFault(
                .required, "plan.csv-column", ["file": places.table.name, "column": "lon, lat", "columns": places.table.columns.joined(separator: ", ")])
        }
        self.points = points
        ids = places.ids
        names = places.table.has("name") ? try places.table.texts("name") : places.ids
        english = places.table.has("name_en") ? try places.table.texts("name_en") : []
    }

    func name(_ row: Int, inChinese: Bool) -> String {
        let own = names[row].isEmpty ? ids[row] : names[row]
        if !inChinese, english.indices.contains(row), !english[row].isEmpty { return english[row] }
        return inChinese ? own : Self.latin[ids[row]].flatMap { $0.isEmpty ? nil : $0 } ?? own
    }
}
