import FHIRModel
import Hummingbird
import Phrasebook

/// Pages under `/`.
struct PageEndpoint: Sendable {
    let services: WebServices
    let hub: EventHub

    init(_ services: WebServices, _ hub: EventHub) {
        self.services = services
        self.hub = hub
    }

    func respond(_ request: Request, id: String) async throws -> WebAnswer {
        throw FHIRFault(.notFound, "path.unknown-address", ["path": request.uri.path])
    }

    func failure(_ fault: FHIRFault, _ request: Request, _ language: Language) -> WebAnswer {
        WebAnswer(fault.kind.row.status, [.contentType: "text/plain; charset=utf-8"], Array(Phrasebook.text(fault.text, fault.values, language).utf8))
    }
}
