import Booking
import FHIRModel
import FHIRService
import Records
import Referrals

/// The referral desk as FHIR operations: what the pages do, any client can do.
///
/// `POST ServiceRequest/$refer` sends a referral; `POST Task/[id]/$move` takes the next step; `GET Task/[id]/$moves` says which steps
/// the caller may take now; `GET Task/$changes` what has changed for them since they last asked; `POST Task/[id]/$attach` adds a file, announces one, or sends one again.
struct ReferralOperations: Sendable {
    private let services: WebServices

    init(_ services: WebServices) { self.services = services }

    var all: [FHIROperation] {
        [
            FHIROperation("refer", types: ["ServiceRequest"], levels: [.type], affectsState: true) { try await refer($0) },
            FHIROperation("move", types: ["Task"], levels: [.instance], affectsState: true) { try await move($0) },
            FHIROperation("moves", types: ["Task"], levels: [.instance]) { try moves($0) },
            FHIROperation("changes", types: ["Task"], levels: [.type]) { try TaskChanges(services).respond($0) },
            FHIROperation("attach", types: ["Task"], levels: [.instance], affectsState: true) { try await ReferralFileRoutes(services).attach($0) },
        ]
    }

    private static let referNames: Set<String> = [
        "patient", "recipient", "shortlist", "direction", "priority", "reason", "question", "result", "follows", "duplicate-reason", "leave-reason", "draft",
    ]

    private func refer(_ call: OperationCall) async throws -> FHIRResponse {
        try call.requireNames(Self.referNames.union(ReferralForm.fields))
        if let text = call.text("draft"), !["true", "false"].contains(text) {
            throw FHIRFault(.badRequest, "search.value", ["parameter": "draft", "value": text])
        }
        var (shortlist, department) = ([String](), String?.none)
        for text in call.texts("recipient") + call.texts("shortlist") {
            let (institution, service) = try destination(text)
            if shortlist.isEmpty { department = service }
            if !shortlist.contains(institution) { shortlist.append(institution) }
        }
        guard let recipient = shortlist.first else {
            throw FHIRFault(.required, "operation.parameter", ["name": "recipient"], at: "Parameters.parameter")
        }
        var form = ReferralForm(
            patient: try key(call, "patient", "Patient"), recipient: recipient,
            direction: try word(call, "direction", .up), priority: try word(call, "priority", .routine),
            reason: call.flag("draft") ? call.text("reason") ?? "" : try call.required("reason"),
            question: call.flag("draft") ? call.text("question") ?? "" : try call.required("question"),
            results: try call.texts("result").map { try reference($0, "result", nil) })
        form.follows = try call.text("follows").map { try reference($0, "follows", "ServiceRequest") }
        for name in ReferralForm.fields { if let text = call.text(name), !text.isEmpty { form.more[name] = text } }
        if let department, form.more["department"] == nil { form.more["department"] = department }
        if shortlist.count > 1 { form.shortlist = shortlist }
        form.duplicateReason = call.text("duplicate-reason") ?? ""
        form.leaveReason = call.text("leave-reason") ?? ""
        let (desk, sent, isDraft) = (try services.desk(at: call.scope.organisation), form, call.flag("draft"))
        let (name, digest) = try call.request.once()
        let stored = try await services.records.write(as: call.scope.atDesk()) { transaction in
            try transaction.once(name, digest: digest) { isDraft ? try desk.draft(transaction, sent) : try desk.submit(transaction, sent) }
        }
        var response = FHIRResponse(201, stored.bytes ?? [], version: stored.version, lastModified: stored.updated)
        response.location = "\(stored.key)/_history/\(stored.version)"
        return response
    }

    /// An institution, or the one that provides a service, with the service's name. Throws `.businessRule` for a service that is closed.
    private func destination(_ text: String) throws -> (institution: String, service: String?) {
        guard let key = ResourceKey(text.contains("/") ? text : "Organization/" + text), ["Organization", "HealthcareService"].contains(key.type) else {
            throw FHIRFault(.badRequest, "search.value", ["parameter": "recipient", "value": text])
        }
        if key.type == "Organization" { return (key.id, nil) }
        guard let service = try services.records.figures({ try $0.find(key) }),
            let provider = service["providedBy"]["reference"].string.flatMap({ ResourceKey($0) })
        else { throw FHIRFault(.notFound, "record.not-found", ["key": text]) }
        if service["active"].boolean == false {
            throw FHIRFault(.businessRule, "referral.service-closed", ["key": text], at: "ServiceRequest.performer")
        }
        return (provider.id, service["name"].string)
    }

    private func move(_ call: OperationCall) async throws -> FHIRResponse {
        let key = try call.key()
        try call.requireNames(ReferralSteps.inputs.union(["command"]))
        guard let command = ReferralCommand(rawValue: try call.required("command")) else {
            throw FHIRFault(.badRequest, "search.value", ["parameter": "command", "value": call.text("command") ?? ""])
        }
        let inputs = ReferralInputs(
            Dictionary(
                ReferralSteps.inputs.sorted().compactMap { name in
                    call.text(name).map { (ReferralSteps.name(name), ReferralSteps.references.contains(name) ? Self.id($0) : $0) }
                }, uniquingKeysWith: { first, second in first.isEmpty ? second : first }))
        let expecting = try call.expectation()
        let desk = try services.desk(at: call.scope.organisation)
        let (name, digest) = try call.request.once()
        let stored = try await services.records.write(as: call.scope.atDesk()) { transaction in
            try transaction.once(name, digest: digest) {
                try desk.move(transaction, key, command, inputs, expecting: expecting)
                return key
            }
        }
        return FHIRResponse(200, stored.bytes ?? [], version: stored.version, lastModified: stored.updated)
    }

    /// What the caller may do now, what each step needs, and why the others are refused.
    private func moves(_ call: OperationCall) throws -> FHIRResponse {
        try call.requireNames([])
        let task = try services.records.current(try call.key(), as: call.scope).resource()
        let referral = try ReferralResources.referralCase(task)
        let hats = ReferralHats.of(call.scope, referral, patient: task["for"]["reference"].string ?? "")
        let allowed = referral.allowed(hats)
        var parts: [JSONTree] = [["name": "state", "valueCode": .string(referral.state.rawValue)]]
        for command in allowed {
            parts.append(["name": "command", "valueCode": .string(command.rawValue)])
            let needs = (try? referral.row(command, by: hats))?.needs ?? []
            let named: [JSONTree] = [["name": "command", "valueCode": .string(command.rawValue)]] + needs.map { ["name": "need", "valueString": .string($0)] }
            parts.append(["name": "needs", "part": .array(named)])
        }
        for command in ReferralCommand.allCases where !allowed.contains(command) && command != .submit {
            do {
                _ = try referral.row(command, by: hats)
            } catch {
                let outcome = OperationOutcome.tree(error, call.request.language)
                parts.append([
                    "name": "refused", "part": [["name": "command", "valueCode": .string(command.rawValue)], ["name": "outcome", "resource": outcome]],
                ])
            }
        }
        return OperationCall.parameters(parts)
    }

    private func key(_ call: OperationCall, _ name: String, _ type: String) throws(FHIRFault) -> ResourceKey {
        let text = try call.required(name)
        let key = ResourceKey(text) ?? ResourceKey(type, text)
        guard key.type == type, ResourceKey.isValidID(key.id) else { throw FHIRFault(.badRequest, "search.value", ["parameter": name, "value": text]) }
        return key
    }

    private func reference(_ text: String, _ name: String, _ type: String?) throws(FHIRFault) -> ResourceKey {
        guard let key = ResourceKey(text), type == nil || key.type == type, ResourceKey.isValidID(key.id) else {
            throw FHIRFault(.badRequest, "search.value", ["parameter": name, "value": text])
        }
        return key
    }

    private func word<Word: RawRepresentable<String>>(_ call: OperationCall, _ name: String, _ usual: Word) throws(FHIRFault) -> Word {
        guard let text = call.text(name) else { return usual }
        guard let word = Word(rawValue: text) else { throw FHIRFault(.badRequest, "search.value", ["parameter": name, "value": text]) }
        return word
    }

    private static func id(_ text: String) -> String { text.split(separator: "/").last.map(String.init) ?? text }
}
