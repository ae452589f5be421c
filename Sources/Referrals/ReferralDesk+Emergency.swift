import FHIRModel
import Records

/// In at once, paperwork after: what an emergency leaves to be done, and what everybody sees meanwhile.
extension ReferralDesk {
    /// At the entry: a Flag on the patient and a task of the sender's for the papers, due by the region's figure. When the referral ends, the flag does.
    func emergency(
        _ transaction: ScopedTransaction, _ row: ReferralTransition, _ task: Resource, _ referral: ReferralCase, _ inputs: ReferralInputs
    ) throws -> [JSONTree] {
        if referral.state.isTerminal && !row.from.isTerminal { try lower(transaction, task) }
        guard row.command == .emergencyEntry, let patient = Self.reference(task, "for"), let request = Self.reference(task, "focus") else { return [] }
        let (flag, paper) = (surroundings.newID(), surroundings.newID())
        let due = figures.paperworkDue(from: transaction.now)
        try transaction.put(
            ReferralResources.flag(id: flag, patient: patient, task: task.key, author: referral.recipient, reason: inputs["reason"], at: transaction.now),
            id: flag)
        try transaction.put(
            ReferralResources.followUp(
                id: paper, code: "emergency-paperwork", patient: patient, request: request, owner: referral.referrer, sender: referral.recipient,
                text: task["description"].string ?? "", due: due, at: transaction.now), id: paper)
        return [
            ReferralResources.output("flag", reference: ResourceKey("Flag", flag)),
            ReferralResources.output("paperwork", reference: ResourceKey("Task", paper)),
        ]
    }

    /// Ends the flags that the referral raised.
    private func lower(_ transaction: ScopedTransaction, _ task: Resource) throws {
        for output in task["output"].items where output["type"]["text"].string == "flag" {
            guard let key = output["valueReference"]["reference"].string.flatMap({ ResourceKey($0) }), let flag = try transaction.present(key),
                flag["status"].string == "active"
            else { continue }
            let period: JSONTree = ["start": .string(flag["period"]["start"].string ?? transaction.now.text), "end": .string(transaction.now.text)]
            try transaction.put(PreparedResource(flag.setting("status", to: "inactive").setting("period", to: period)), id: key.id)
        }
    }
}
