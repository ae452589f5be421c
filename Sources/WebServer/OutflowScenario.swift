import FHIRModel
import Optimization
import Planning

/// The facilities as a scenario of outflow has them: one with other beds, or new ones in places.
struct OutflowScenario {
    let clients: PlanningPlaces
    let sites: PlanningPlaces
    let clientNames: PlanningNames
    let siteNames: PlanningNames
    private static let bedLimit = 100_000.0
    /// What facilities may have beyond beds and position; a new one has that of the largest.
    private static let traits = ["level", "quality", "price"]

    func beds(_ query: [String: String]) throws(FHIRFault) -> Double {
        let text = query["beds"] ?? ""
        guard let beds = Double(text), beds >= 0, beds <= Self.bedLimit else {
            throw FHIRFault(.badRequest, "plan.number", ["name": "beds", "value": text, "least": "0", "most": "\(Int(Self.bedLimit))"])
        }
        return beds
    }

    /// The sites with what `site`, `open` and `beds` of a query change. Throws `.badRequest` for beds beyond sense.
    func sites(_ query: [String: String]) throws(FHIRFault) -> PlanningPlaces {
        let (site, opened) = (query["site"] ?? "", query["open"] ?? "")
        if query["beds"] ?? "" == "" && site.isEmpty && opened.isEmpty && query["choose"] ?? "" == "" { return sites }
        let beds = try beds(query)
        var capacity = try sites.table.numbers("capacity")
        if !site.isEmpty { capacity[try sites.positions([site])[0]] = beds }
        let homes = try sites.table.texts("province")
        let traits = try traitColumns().map { column throws(FHIRFault) in try sites.table.texts(column) }
        let rows = sites.ids.indices.map { row in
            line(
                sites.ids[row], (siteNames.name(row, inChinese: true), siteNames.name(row, inChinese: false)), capacity[row], siteNames.points[row], homes[row],
                traits.map { $0[row] })
        }
        let changed = try table(rows)
        return opened.isEmpty ? changed : try changed.joined(candidates(beds: beds, only: [Self.id(opened)]))
    }

    /// A new site of so many beds in each place, or in those of the ids `only`. Throws `.wrongValue` for a place that is not there.
    func candidates(beds: Double, only: [String]?) throws(FHIRFault) -> PlanningPlaces {
        let largest = try sites.table.numbers("capacity").enumerated().max { $0.element < $1.element }?.offset ?? 0
        let traits = try traitColumns().map { column throws(FHIRFault) in try sites.table.texts(column)[largest] }
        let homes = try clients.table.texts("province")
        if let missing = only?.first(where: { id in !clients.ids.contains { Self.id($0) == id } }) {
            throw FHIRFault(.wrongValue, "plan.unknown-place", ["place": missing, "file": clients.table.name])
        }
        let rows = clients.ids.indices.filter { only?.contains(Self.id(clients.ids[$0])) ?? true }.map { row in
            line(
                Self.id(clients.ids[row]), (clientNames.name(row, inChinese: true) + "（新）", clientNames.name(row, inChinese: false) + " (new)"), beds,
                clientNames.points[row], homes[row], traits)
        }
        return try table(rows)
    }

    /// Ids that new sites have.
    var newcomers: Set<String> { Set(clients.ids.map(Self.id)) }

    private static func id(_ place: String) -> String { "new-" + place }

    private func traitColumns() -> [String] { Self.traits.filter(sites.table.has) }

    private func line(_ id: String, _ names: (String, String), _ beds: Double, _ point: PlanePoint, _ home: String, _ traits: [String]) -> String {
        ([id, names.0, names.1, "\(beds)", "\(point.x)", "\(point.y)", home] + traits).map(CSVTable.quoted).joined(separator: ",")
    }

    private func table(_ rows: [String]) throws(FHIRFault) -> PlanningPlaces {
        let header = (["place", "name", "name_en", "capacity", "lon", "lat", "province"] + traitColumns()).joined(separator: ",")
        return try PlanningPlaces(CSVTable(Array((header + "\n" + rows.joined(separator: "\n")).utf8), name: "facilities"))
    }
}
