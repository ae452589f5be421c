import FHIRModel
import FHIRService
import HTTPTypes
import Planning
import WebPages

/// A plan whose scenario is the query of its page: kept under a name, set beside another, taken along.
enum PlanKind: String, CaseIterable {
    case access, outflow, beds

    /// What of a query is the scenario.
    var keys: [String] {
        switch self {
        case .access: ["data", "method", "limit"]
        case .outflow: ["data", "site", "open", "beds", "choose", "nested"]
        case .beds: ["data", "floor", "keep", "access", "limit"]
        }
    }

    /// The scenario of a form or a query; what was left empty is left out.
    func asked(_ form: [String: String]) -> [(String, String)] {
        keys.compactMap { key in form[key].flatMap { $0.isEmpty ? nil : (key, $0) } }
    }

    /// Never empty, so that the plan without a wish can be kept too.
    static func query(_ asked: [(String, String)]) -> String {
        asked.isEmpty ? "data=" : asked.map { $0.0 + "=" + QueryText.encoded($0.1) }.joined(separator: "&")
    }

    /// Solves the scenario of a query. Throws what is wrong with it.
    func result(_ services: WebServices, _ visit: PageEndpoint.Visit, _ query: [String: String]) throws -> PlanResult {
        switch self {
        case .access: try AccessRoutes(services).result(visit, query)
        case .outflow: try OutflowRoutes(services).result(visit, query)
        case .beds: try BedRoutes(services).result(visit, query)
        }
    }

    /// The places with their numbers, as GeoJSON (RFC 7946).
    func geojson(_ services: WebServices, _ visit: PageEndpoint.Visit) throws -> WebAnswer {
        let found = try result(services, visit, visit.query)
        let features = found.places.map { place -> JSONTree in
            PlanFeatures.point(
                longitude: place.longitude, latitude: place.latitude,
                [
                    "place": .string(place.id), "name": .string(place.name), "people": .decimal(place.people),
                    "before": place.before.map { .decimal($0) } ?? .null,
                    "after": place.after.map { .decimal($0) } ?? .null,
                ])
        }
        let tree: JSONTree = [
            "type": "FeatureCollection", "plan": .string(rawValue), "scenario": .string(found.grounds.query), "data": .string(found.grounds.dataVersion),
            "unit": .string(found.unit),
            "figures": .array(found.figures.map { ["name": .string($0.name), "value": .decimal($0.value)] }), "features": .array(features),
        ]
        return WebAnswer(200, [.contentType: "application/geo+json", .contentDisposition: "attachment; filename=\"\(rawValue).geojson\""], tree.bytes)
    }
}
