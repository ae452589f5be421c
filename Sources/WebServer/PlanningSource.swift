import FHIRModel
import FHIRSearch
import FHIRService
import HTTPTypes
import Records
import WebPages

/// Which tables a plan is made of: a kept set, or the region's own.
struct PlanningSource {
    let services: WebServices
    static let prefix = "data/"

    init(_ services: WebServices) { self.services = services }

    /// Names of the kept sets by id, the newest first.
    func kept() throws -> [(id: String, name: String, day: String)] {
        try services.records.figures { reader in
            let pairs = [("code", PlanningTables.system + "|tables"), ("_sort", "-_lastUpdated"), ("_count", "50")]
            return try reader.resources(SearchReader().read("Basic", pairs)).compactMap { found in
                found.id.map { ($0, found["code"]["text"].string ?? $0, found["created"].string ?? "") }
            }
        }
    }

    /// As choices of a form.
    func choices() throws -> [PlanningChoice] { try kept().map { PlanningChoice(value: $0.id, text: $0.name) } }

    /// The tables that a plan's query names by `data`; the region's own without. Throws `.notFound` for a set that is not there.
    func tables(_ visit: PageEndpoint.Visit, _ query: [String: String], withFlows: Bool = false) throws -> PlanningTables {
        try tables(query["data"], named: visit.frame.say("data.own"), withFlows: withFlows)
    }

    private func tables(_ id: String?, named own: String, withFlows: Bool) throws -> PlanningTables {
        try services.records.figures { reader in
            guard let id, !id.isEmpty else { return try PlanningTables.own(reader, name: own, withFlows: withFlows) }
            guard let found = try reader.find(ResourceKey("Basic", id)), let tables = PlanningTables(found) else {
                throw FHIRFault(.notFound, "record.not-found", ["key": "Basic/\(id)"])
            }
            return tables
        }
    }

    /// The tables that a siting scenario names in place of its province; nil where it names a province.
    func tables(ofSiting province: String) throws(FHIRFault) -> PlanningTables? {
        guard province.hasPrefix(Self.prefix) else { return nil }
        do {
            return try tables(String(province.dropFirst(Self.prefix.count)), named: "", withFlows: false)
        } catch let fault as FHIRFault {
            throw fault
        } catch {
            throw FHIRFault(.internalError, "internal", cause: "\(error)")
        }
    }

    /// A page with what was found, or with why nothing was, and typed text kept by `view`.
    static func page<Model>(_ visit: PageEndpoint.Visit, _ solve: () throws -> Model, _ view: (Model?, String?) -> String) throws -> WebAnswer {
        do {
            return PageEndpoint.html(view(try solve(), nil))
        } catch let fault as FHIRFault where fault.kind != .forbidden {
            var answer = PageEndpoint.html(view(nil, FaultPage.text(visit.frame, fault)))
            answer.status = fault.kind.row.status
            return answer
        }
    }

    /// A table to take along.
    static func csv(_ name: String, _ text: String) -> WebAnswer {
        WebAnswer(
            200, [.contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"\(name).csv\""], Array(text.utf8))
    }

    /// What a result rests on, as pages say it; `asked` leads to it again.
    func grounds(_ tables: PlanningTables, _ visit: PageEndpoint.Visit, _ kind: PlanKind, _ asked: [(String, String)]) throws -> PlanningGrounds {
        PlanningGrounds(
            name: tables.name, isSample: visit.frame.isDemonstration && tables.isOwn, dataVersion: tables.version, kind: kind.rawValue, asked: asked,
            query: PlanKind.query(asked), saved: try ScenarioRoutes(services).saved(kind.rawValue))
    }
}
