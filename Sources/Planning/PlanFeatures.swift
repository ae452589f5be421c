public import FHIRModel
import Optimization

/// Places with their numbers as GeoJSON (RFC 7946).
public enum PlanFeatures {
    /// One point for each place; `values` hold a property for each, in the order of the places. Throws `.required` for places without lon and lat.
    public static func points(_ places: PlanningPlaces, kind: String, _ values: [(name: String, values: [JSONTree])]) throws(FHIRFault) -> [JSONTree] {
        guard let points = places.points, places.measure == .globe else {
            throw FHIRFault(
                .required, "plan.csv-column", ["file": places.table.name, "column": "lon, lat", "columns": places.table.columns.joined(separator: ", ")])
        }
        return points.indices.map { row in
            let own = [JSONMember("place", .string(places.ids[row])), JSONMember("kind", .string(kind))]
            return point(
                longitude: points[row].x, latitude: points[row].y, .object(own + values.map { JSONMember($0.name, $0.values[row]) }))
        }
    }

    public static func point(longitude: Double, latitude: Double, _ properties: JSONTree) -> JSONTree {
        ["type": "Feature", "geometry": ["type": "Point", "coordinates": [.decimal(longitude), .decimal(latitude)]], "properties": properties]
    }

    /// `about`: the result without what it says by place.
    public static func collection(_ features: [JSONTree], about: JSONTree) -> JSONTree {
        ["type": "FeatureCollection", "about": about, "features": .array(features)]
    }
}

extension SitePlan.Result {
    /// Places with their site, then the sites with whom they serve.
    public func features(clients: PlanningPlaces, sites: PlanningPlaces, about: JSONTree) throws(FHIRFault) -> JSONTree {
        let served = Dictionary(zip(self.sites, self.served), uniquingKeysWith: { first, _ in first })
        let open = sites.ids.map { served[$0] != nil }
        let chosen = try PlanningPlaces(sites.table.kept(open))
        return PlanFeatures.collection(
            try PlanFeatures.points(clients, kind: "place", [("site", assignment.map { $0.isEmpty ? .null : .string($0) })])
                + PlanFeatures.points(chosen, kind: "site", [("served", chosen.ids.map { .decimal(served[$0] ?? 0) })]), about: about)
    }
}
