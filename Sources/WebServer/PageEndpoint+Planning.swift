import FHIRModel
import Hummingbird

/// The pages of planning.
extension PageEndpoint {
    func planning(_ visit: Visit) throws -> WebAnswer {
        switch (visit.path.first ?? "", visit.path.count) {
        case ("planning", 1): return try PlanningRoutes(services).page(visit)
        case ("planning", 2) where visit.path[1] == "compare": return try ScenarioRoutes(services).compare(visit)
        case ("planning", 2) where visit.path[1] == "roster": return RosterRoutes(services).page(visit)
        case ("planning", 2) where visit.path[1] == "report": return try PlanningRoutes(services).report(visit)
        case ("planning", 2) where visit.path[1] == "access": return try AccessRoutes(services).page(visit)
        case ("planning", 2) where visit.path[1] == "access.csv": return try AccessRoutes(services).csv(visit)
        case ("planning", 2) where visit.path[1] == "beds": return try BedRoutes(services).page(visit)
        case ("planning", 2) where visit.path[1] == "beds.csv": return try BedRoutes(services).csv(visit)
        case ("planning", 2) where visit.path[1] == "outflow": return try OutflowRoutes(services).page(visit)
        case ("planning", 2) where visit.path[1] == "outflow.csv": return try OutflowRoutes(services).csv(visit)
        case ("planning", 2) where visit.path[1].hasSuffix(".geojson"):
            guard let kind = PlanKind(rawValue: String(visit.path[1].dropLast(8))) else {
                throw FHIRFault(.notFound, "path.unknown-address", ["path": visit.request.uri.path])
            }
            return try kind.geojson(services, visit)
        case ("planning", 2) where visit.path[1] == "data": return try PlanningDataRoutes(services).page(visit)
        case ("planning", 3) where visit.path[1] == "jobs": return try JobRoutes(services).job(visit)
        case ("planning.csv", 1): return try PlanningRoutes(services).csv(visit)
        case ("planning.geojson", 1): return try PlanningRoutes(services).geojson(visit)
        default: throw FHIRFault(.notFound, "path.unknown-address", ["path": visit.request.uri.path])
        }
    }

    func plan(_ visit: Visit) async throws -> WebAnswer {
        switch (visit.path.first ?? "", visit.path.count) {
        case ("planning", 2) where visit.path[1] == "scenarios": return try await ScenarioRoutes(services).save(visit)
        case ("planning", 2) where visit.path[1] == "jobs": return try await JobRoutes(services).start(visit)
        case ("planning", 2) where visit.path[1] == "roster": return try await RosterRoutes(services).start(visit)
        case ("planning", 2) where visit.path[1] == "data": return try await PlanningDataRoutes(services).keep(visit)
        case ("planning", 4) where visit.path[1] == "data" && visit.path[3] == "remove": return try await PlanningDataRoutes(services).remove(visit)
        case ("planning", 4) where visit.path[1] == "jobs" && visit.path[3] == "cancel": return try await JobRoutes(services).cancel(visit)
        case ("planning", 4) where visit.path[1] == "jobs" && visit.path[3] == "repair": return try RosterRoutes(services).repair(visit)
        case ("planning", 4) where visit.path[1] == "jobs" && visit.path[3] == "write": return try await RosterRoutes(services).write(visit)
        default: throw FHIRFault(.notFound, "path.unknown-address", ["path": visit.request.uri.path])
        }
    }
}
