import FHIRModel
import Records

/// What institutions say to each other about a referral, and where it could go besides.
extension ReferralDesk {
    /// Commands that say something, and the input that holds it.
    private static let spoken: [ReferralCommand: String] = [
        .requestInformation: "items", .supplyInformation: "answer", .advise: "advice", .addNote: "note", .decline: "reason", .redirect: "reason",
    ]

    /// A redirection without a destination goes to the next of the shortlist that has not had the referral. Throws `.businessRule` for a text that is too long.
    func completed(_ inputs: ReferralInputs, _ command: ReferralCommand, _ task: Resource, _ referral: ReferralCase, _ transaction: ScopedTransaction) throws
        -> ReferralInputs
    {
        for (name, text) in inputs.values where text.count > ReferralForm.fieldLimit {
            throw FHIRFault(.businessRule, "form.too-long", ["field": name, "limit": "\(ReferralForm.fieldLimit)"])
        }
        guard command == .redirect, inputs["destination"].isEmpty, let request = try Self.reference(task, "focus").flatMap({ try transaction.find($0) }) else {
            return inputs
        }
        let had = Set(referral.passed + [referral.recipient, referral.referrer])
        guard let next = ReferralResources.shortlist(request).first(where: { !had.contains($0) }) else { return inputs }
        var inputs = inputs
        inputs.values["destination"] = next
        return inputs
    }

    /// Keeps what a step says as a Communication (https://hl7.org/fhir/R4/communication.html); an answer names its question. Gives the Task's output.
    func say(_ transaction: ScopedTransaction, _ row: ReferralTransition, _ task: Resource, _ referral: ReferralCase, _ inputs: ReferralInputs) throws
        -> [JSONTree]
    {
        guard let name = Self.spoken[row.command], !inputs[name].isEmpty, let key = task.key, let request = Self.reference(task, "focus"),
            let patient = Self.reference(task, "for")
        else { return [] }
        let own = transaction.scope.organisation
        let sender = own.isEmpty ? transaction.scope.user : ResourceKey("Organization", own)
        let others = [referral.referrer, referral.recipient].filter { $0 != own }.map { ["reference": .string("Organization/" + $0)] as JSONTree }
        let said = ResourceKey("Communication", surroundings.newID())
        let question = row.command == .supplyInformation ? ReferralResources.communication(task) : nil
        let tree: JSONTree = [
            "resourceType": "Communication", "id": .string(said.id), "basedOn": [["reference": .string(request.description)]], "status": "completed",
            "category": [["coding": [["system": "urn:junyi:referral-command", "code": .string(row.command.rawValue)]]]],
            "subject": ["reference": .string(patient.description)], "about": [["reference": .string(key.description)]],
            "sent": .string(transaction.now.text), "sender": ["reference": .string(sender.description)], "payload": [["contentString": .string(inputs[name])]],
        ]
        try transaction.put(
            tree.with("inResponseTo", question.map { [["reference": .string($0.description)]] }).with("recipient", others.isEmpty ? nil : .array(others)),
            id: said.id, expecting: .absent)
        return [ReferralResources.output("communication", reference: said)]
    }

    /// What an old page is answered: the versions, and where the referral stands now and what else changed.
    func stale(_ transaction: ScopedTransaction, _ key: ResourceKey, _ expected: Int, _ referral: ReferralCase) throws -> FHIRFault {
        var fault = try transaction.stale(key, expected: expected)
        fault.also.insert(
            FHIRFault(.preconditionFailed, "referral.now", ["state": "@referral.state.\(referral.state.rawValue)"], at: "Task.businessStatus"), at: 0)
        return fault
    }
}
