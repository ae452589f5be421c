import CareNetwork
import FHIRModel
import Identity
import Optimization
import Planning
import Records
import WebPages

/// `/planning/data`: tables of one's own, checked whole before they are kept.
struct PlanningDataRoutes {
    private let services: WebServices
    private static let nameLimit = 80

    init(_ services: WebServices) { self.services = services }

    func page(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        PageEndpoint.html(PlanningDataPage.view(visit.frame, try listed(), problems: [], name: ""))
    }

    private func listed() throws -> [PlanningDataPage.Kept] {
        try PlanningSource(services).kept().map { PlanningDataPage.Kept(id: $0.id, name: $0.name, day: $0.day) }
    }

    func keep(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        let name = String((visit.form["name"] ?? "").prefix(Self.nameLimit))
        let files = PlanningTables.kinds.map { kind in (kind, Array((visit.form[kind] ?? "").utf8)) }.filter { !$0.1.isEmpty }
        let tables = PlanningTables(name: name, files: Dictionary(uniqueKeysWithValues: files))
        var problems: [FHIRFault] = []
        do {
            if name.allSatisfy(\.isWhitespace) { throw FHIRFault(.businessRule, "form.field", ["field": "name"]) }
            problems = try Self.problems(tables)
        } catch let fault as FHIRFault {
            problems = [fault]
        }
        if !problems.isEmpty {
            let told = problems.map { FaultPage.text(visit.frame, $0) }
            var answer = PageEndpoint.html(PlanningDataPage.view(visit.frame, try listed(), problems: told, name: name))
            answer.status = 422
            return answer
        }
        let id = services.surroundings.newID()
        let tree = tables.tree(id, on: services.surroundings.now().day, owner: visit.account.key.description)
        try await services.records.write(as: visit.scope.keepingScenarios) { _ = try $0.put(tree, id: id, expecting: .absent) }
        return PageEndpoint.redirect("/planning/data")
    }

    func remove(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        let key = ResourceKey("Basic", visit.path[2])
        try await services.records.write(as: visit.scope.keepingScenarios) { transaction in
            guard let found = try transaction.find(key), PlanningTables(found) != nil else {
                throw FHIRFault(.notFound, "record.not-found", ["key": key.description])
            }
            if let owner = PlanningTables.owner(found), owner != visit.account.key.description, visit.account.role != .operatorStaff {
                throw FHIRFault(.forbidden, "plan.not-own")
            }
            _ = try transaction.delete(key, expecting: .anything)
        }
        return PageEndpoint.redirect("/planning/data")
    }

    /// Pages draw maps and weigh ways on the globe.
    private static func requireGlobe(_ places: PlanningPlaces) throws(FHIRFault) {
        if places.points != nil && places.measure == .globe { return }
        throw FHIRFault(
            .required, "plan.csv-column", ["file": places.table.name, "column": "lon, lat", "columns": places.table.columns.joined(separator: ", ")])
    }

    /// What is wrong with the tables, each with file, line and column; a table that cannot be read at all throws.
    static func problems(_ tables: PlanningTables) throws(FHIRFault) -> [FHIRFault] {
        let places = try tables.places()
        _ = try places.table.numbers("population")
        try requireGlobe(places)
        let check = PlaceCheck(Places.all.map { PlaceCheck.District(code: "\($0.division)", longitude: $0.longitude, latitude: $0.latitude) })
        var found = check.outside(places)
        var sites = places
        if tables.files["facilities"] != nil {
            sites = try tables.places("facilities")
            try requireGlobe(sites)
            _ = try sites.table.numbers("capacity")
            if sites.table.has("quality") { _ = try sites.table.numbers("quality", allowsNegative: true) }
            if sites.table.has("price") { _ = try sites.table.numbers("price", empty: 0) }
            found += check.outside(sites)
        }
        if let travel = try tables.table("travel") {
            if travel.has("price") { _ = try travel.numbers("price", empty: 0) }
            found += try check.impossible(travel, from: places, to: sites)
        }
        if let flows = try tables.table("flows") {
            let (from, to) = (try flows.texts("from"), try flows.texts("to"))
            _ = try flows.numbers("patients")
            for row in from.indices {
                if places.position(from[row]) == nil { found.append(flows.fault("plan.csv-unknown-place", row, "from")) }
                if sites.position(to[row]) == nil { found.append(flows.fault("plan.csv-unknown-place", row, "to")) }
            }
        }
        if let ties = try tables.table("ties") {
            _ = try ties.texts("to")
            for (row, from) in try ties.texts("from").enumerated() where places.position(from) == nil {
                found.append(ties.fault("plan.csv-unknown-place", row, "from"))
            }
        }
        return Array(found.prefix(200))
    }
}
