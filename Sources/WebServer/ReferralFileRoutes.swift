import Crypto
import FHIRModel
import FHIRService
import HTTPTypes
import Identity
import Records
import Referrals
import WebPages

/// Files of a referral: `POST Task/[id]/$attach` and the same as a form; a file is handed out under its document, so that no address tells of a patient.
///
/// `$attach` takes `title`, `content-type` and `data` (base64), `document` for one that was awaited or blocked; without `data` it announces a file that
/// `from` is to send.
struct ReferralFileRoutes: Sendable {
    private let services: WebServices

    init(_ services: WebServices) { self.services = services }

    func attach(_ call: OperationCall) async throws -> FHIRResponse {
        try call.requireNames(["title", "content-type", "data", "document", "from"])
        let key = try call.key()
        var file = ReferralFile(title: call.text("title") ?? "", contentType: call.text("content-type") ?? "", data: nil)
        if let text = call.text("data") {
            guard let data = Base64.decode(text) else { throw FHIRFault(.badRequest, "search.value", ["parameter": "data", "value": "base64"]) }
            (file.data, file.hash) = (data, Array(Insecure.SHA1.hash(data: data)))
        }
        if let text = call.text("document") {
            guard let document = ResourceKey(text.contains("/") ? text : "DocumentReference/" + text) else {
                throw FHIRFault(.badRequest, "search.value", ["parameter": "document", "value": text])
            }
            file.document = document
        }
        if let text = call.text("from") { file.from = text.split(separator: "/").last.map(String.init) ?? text }
        let (desk, sent) = (try services.desk(at: call.scope.organisation), file)
        let (name, digest) = try call.request.once()
        let stored = try await services.records.write(as: call.scope.atDesk()) { transaction in
            try transaction.once(name, digest: digest) { try desk.attach(transaction, key, sent) }
        }
        var response = FHIRResponse(201, stored.bytes ?? [], version: stored.version, lastModified: stored.updated)
        response.location = "\(stored.key)/_history/\(stored.version)"
        return response
    }

    /// A form with a file, or with a title alone for one that is awaited.
    func attach(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        let (key, uploaded) = (ResourceKey("Task", visit.path[1]), visit.files["file"])
        let title = visit.form["title"].flatMap { $0.isEmpty ? nil : $0 } ?? uploaded.map { String($0.name.prefix(200)) } ?? ""
        var file = ReferralFile(title: title, contentType: uploaded?.type ?? "", data: uploaded?.bytes)
        if let data = file.data { file.hash = Array(Insecure.SHA1.hash(data: data)) }
        file.document = visit.form["document"].flatMap { $0.isEmpty ? nil : ResourceKey("DocumentReference", $0) }
        let routes = ReferralRoutes(services)
        do {
            let (desk, sent) = (try services.desk(at: visit.account.organisation), file)
            try await services.records.write(as: visit.scope.atDesk()) { _ = try desk.attach($0, key, sent) }
        } catch let fault as FHIRFault where [.businessRule, .conflict, .required].contains(fault.kind) {
            return try routes.refused(visit, key, fault)
        }
        return PageEndpoint.redirect("/referrals?box=\(visit.form["box"] == "outgoing" ? "outgoing" : "incoming")&task=\(key.id)")
    }

    /// The bytes of a file that may be opened. Throws `.forbidden` with its state otherwise.
    func open(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        let document = ResourceKey("DocumentReference", visit.path[3])
        let content = try services.records.read(as: visit.scope) { reader -> Resource in
            let found = try reader.read(document).resource()
            guard found["context"]["related"].items.contains(where: { $0["reference"].string == "Task/" + visit.path[1] }),
                let binary = found["content"][0]["attachment"]["url"].string.flatMap({ ResourceKey($0) })
            else { throw FHIRFault(.notFound, "record.not-found", ["key": document.description]) }
            return try reader.read(binary).resource()
        }
        guard let data = content["data"].string.flatMap(Base64.decode) else { throw FHIRFault(.notFound, "record.not-found", ["key": document.description]) }
        return WebAnswer(
            200,
            [
                .contentType: content["contentType"].string ?? "application/octet-stream", .contentDisposition: "attachment", .cacheControl: "no-store",
                .xContentTypeOptions: "nosniff",
            ], data)
    }
}
