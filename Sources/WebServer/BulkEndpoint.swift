import FHIRModel
import FHIRService
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Records

/// `$export`, its status, its files (https://hl7.org/fhir/uv/bulkdata/STU2/export.html).
struct BulkEndpoint: Sendable {
    let export: BulkExport
    let surroundings: Surroundings

    /// Place of jobs below /fhir.
    static let area = "_bulk"

    var operation: FHIROperation {
        FHIROperation("export", types: ["Patient", "Group"], levels: [.system, .type, .instance]) { try start($0) }
    }

    private func start(_ call: OperationCall) throws -> FHIRResponse {
        guard call.request.isAsynchronous else { throw FHIRFault(.badRequest, "bulk.asynchronous") }
        guard [.operatorStaff, .system, .clinician].contains(call.scope.role) else { throw FHIRFault(.forbidden, "access.forbidden", ["type": "$export"]) }
        var request = try BulkRequest(call)
        if case .group(let group) = request.level {
            let members = try call.members(of: group)
            request.patients = request.patients.map { asked in members.filter { asked.contains($0) } } ?? members
        }
        let id = surroundings.newID()
        let query = call.request.query.map { "\(QueryText.encoded($0.0))=\(QueryText.encoded($0.1))" }.joined(separator: "&")
        let path = call.request.path.joined(separator: "/")
        let job = BulkJob(
            id: id, address: "\(call.router.base)/\(path)" + (query.isEmpty ? "" : "?" + query), user: call.scope.user.description,
            role: call.scope.role.rawValue, organisation: call.scope.organisation, scopes: call.scope.grants?.scopes,
            patient: call.scope.grants?.patient?.description, client: call.scope.grants?.client, started: surroundings.now().milliseconds, types: request.types,
            since: request.since?.milliseconds, elements: request.elements, patients: request.patients?.map(\.description),
            isOfPatients: request.level != .system,
            filters: call.texts("_typeFilter"))
        try export.start(job)
        var response = FHIRResponse(202)
        response.contentLocation = "\(Self.area)/\(id)"
        return response
    }

    /// What is below `_bulk`: status, files, cancelling. `path` is what follows it.
    func respond(_ request: Request, _ path: [String], base: String, as scope: AccessScope) async throws -> WebAnswer {
        guard let id = path.first, let job = export.folder.load(id) else { throw FHIRFault(.notFound, "bulk.unknown", ["id": path.first ?? ""]) }
        guard job.user == scope.user.description || scope.role == .operatorStaff else { throw FHIRFault(.forbidden, "access.forbidden", ["type": "$export"]) }
        if request.method == .delete, path.count == 1 {
            export.cancel(id)
            return WebAnswer(202)
        }
        guard request.method == .get || request.method == .head else {
            throw FHIRFault(.notAllowed, "method.not-allowed", ["method": request.method.rawValue, "path": request.uri.path])
        }
        return path.count == 1 ? try status(job, base) : try file(job, path[1])
    }

    private func status(_ job: BulkJob, _ base: String) throws -> WebAnswer {
        switch job.state {
        case .failed: throw FHIRFault(.internalError, job.problem ?? "internal")
        case .waiting, .running:
            let written = job.files.reduce(0) { $0 + $1.count }
            var answer = WebAnswer(202, [.retryAfter: "1"])
            answer.headers[HeaderNames.progress] = "\(job.type) of \(job.types.count) types, \(written) resources"
            return answer
        case .done:
            func listed(_ files: [BulkJob.File]) -> JSONTree {
                .array(
                    files.map { file in
                        ["type": .string(file.type), "url": .string("\(base)/\(Self.area)/\(job.id)/\(file.name)"), "count": .number("\(file.count)")]
                    })
            }
            let manifest: JSONTree = [
                "transactionTime": .string(Instant(milliseconds: job.started).text), "request": .string(job.address), "requiresAccessToken": true,
                "output": listed(job.files), "deleted": listed(job.deleted), "error": [],
            ]
            let expires = HTTPDate.text(Instant(milliseconds: job.started + BulkFolder.keptMilliseconds))
            return WebAnswer(200, [.contentType: "application/json", .expires: expires], manifest.bytes)
        }
    }

    private func file(_ job: BulkJob, _ name: String) throws -> WebAnswer {
        guard let file = (job.files + job.deleted).first(where: { $0.name == name }), job.state == .done,
            let handle = FileHandle(forReadingAtPath: export.folder.file(job.id, name))
        else { throw FHIRFault(.notFound, "bulk.unknown", ["id": name]) }
        var answer = WebAnswer(200, [.contentType: "application/fhir+ndjson", .contentLength: "\(file.bytes)"])
        answer.stream = ResponseBody(contentLength: file.bytes) { writer in
            defer { try? handle.close() }
            while let part = try handle.read(upToCount: 1 << 18), !part.isEmpty { try await writer.write(ByteBuffer(bytes: part)) }
            try await writer.finish(nil)
        }
        return answer
    }
}
