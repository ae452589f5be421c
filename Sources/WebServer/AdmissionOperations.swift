import Admissions
import Booking
import FHIRModel
import FHIRService
import Records

/// `POST Patient/[id]/$admit` begins a one-stop admission (ward, test, from, referral); `POST Task/[id]/$admission` moves one (command: pay, admit, cancel).
struct AdmissionOperations: Sendable {
    private let services: WebServices

    init(_ services: WebServices) { self.services = services }

    var all: [FHIROperation] {
        [
            FHIROperation("admit", types: ["Patient"], levels: [.instance], affectsState: true) { try await begin($0) },
            FHIROperation("admission", types: ["Task"], levels: [.instance], affectsState: true) { try await move($0) },
        ]
    }

    private func begin(_ call: OperationCall) async throws -> FHIRResponse {
        try call.requireNames(["ward", "test", "from", "referral", "organization"])
        guard let ward = ResourceKey(try call.required("ward")), ward.type == "Schedule" else {
            throw FHIRFault(.badRequest, "search.value", ["parameter": "ward", "value": call.text("ward") ?? ""])
        }
        let from = try call.text("from").map { text throws(FHIRFault) in
            guard let date = PartialDate(text) else { throw FHIRFault(.badRequest, "search.value", ["parameter": "from", "value": text]) }
            return date.low
        }
        let request = call.text("referral").flatMap { ResourceKey($0) }
        let order = AdmissionOrder(
            patient: try call.key(), organisation: call.text("organization").flatMap { ResourceKey($0) }?.id ?? call.scope.organisation, request: request,
            ward: ward, tests: call.texts("test"), from: from ?? services.surroundings.now())
        let (name, digest) = try call.request.once()
        let desk = try services.admissions(at: order.organisation)
        let begun = try await services.records.write(as: call.scope.atDesk()) { transaction in
            try transaction.once(name, digest: digest) { try desk.begin(transaction, order) }
        }
        try await Self.run(services, begun.key)
        var response = FHIRResponse(201, begun.bytes ?? [], version: begun.version, lastModified: begun.updated)
        response.location = "\(begun.key)/_history/\(begun.version)"
        return response
    }

    private func move(_ call: OperationCall) async throws -> FHIRResponse {
        let (key, command) = (try call.key(), try AdmissionCommand(call.required("command")) { call.text($0) })
        let (name, digest) = try call.request.once()
        let desk = try services.admissions()
        let stored = try await services.records.write(as: call.scope.atDesk()) { transaction in
            try transaction.once(name, digest: digest) {
                try desk.perform(transaction, key, command)
                return key
            }
        }
        try await Self.run(services, key)
        return FHIRResponse(200, stored.bytes ?? [], version: stored.version, lastModified: stored.updated)
    }

    /// Takes step after step, each a transaction of its own, until somebody has to act. What a crash leaves is gone on with when its alarm rings.
    static func run(_ services: WebServices, _ key: ResourceKey) async throws {
        let owner = try services.records.figures { try $0.find(key) }?["owner"]["reference"].string.flatMap { ResourceKey($0) }?.id ?? ""
        let desk = try services.admissions(at: owner)
        while try await services.records.write(as: .system, { try desk.step($0, key) }) { try Task.checkCancellation() }
    }
}
