import Booking
public import FHIRModel
import Records

/// Gives back what an admission arranged: one thing a transaction, the newest first.
struct AdmissionUndo {
    let surroundings: Surroundings
    let booking: BookingFigures

    /// `move` is told the state after it, and what came of it.
    func once(_ transaction: ScopedTransaction, _ task: Resource, _ move: (AdmissionState, [JSONTree]) throws -> Void) throws {
        if let outputs = try money(transaction, task) { return try move(.undoing, outputs) }
        for visit in AdmissionTask.outputs(task, "test").reversed() + AdmissionTask.outputs(task, "bed").reversed() {
            guard let status = try transaction.present(visit)?["status"].string, ["booked", "pending"].contains(status) else { continue }
            try BookingDesk(surroundings, booking).settle(transaction, visit, "cancelled")
            return try move(.undoing, [])
        }
        for key in AdmissionTask.outputs(task, "ordered") {
            guard let order = try transaction.present(key), order["status"].string == "active" else { continue }
            try transaction.put(PreparedResource(order.setting("status", to: "revoked")), id: key.id)
        }
        try move(.cancelled, [])
    }

    /// Money first: what was paid goes back, once; nil when there is nothing to do.
    private func money(_ transaction: ScopedTransaction, _ task: Resource) throws -> [JSONTree]? {
        guard let key = AdmissionTask.outputs(task, "deposit").last, let invoice = try transaction.present(key),
            let status = invoice["status"].string, status != "cancelled"
        else { return nil }
        let money = AdmissionMoney(transaction: transaction, newID: surroundings.newID)
        try money.settle(key, "cancelled")
        guard AdmissionTask.outputs(task, "refund").count < AdmissionTask.outputs(task, "payment").count,
            let paid = try AdmissionTask.outputs(task, "payment").first.flatMap({ try transaction.find($0) }),
            let number = paid["identifier"][0]["value"].string, let yuan = AdmissionMoney.yuan(paid["amount"])
        else { return [] }
        return [AdmissionTask.output("refund", try money.notice(task, number: number, yuan: yuan, status: "cleared"))]
    }
}

/// Invoices and what is paid on them.
public struct AdmissionMoney {
    let transaction: ScopedTransaction
    let newID: @Sendable () -> String

    func settle(_ key: ResourceKey, _ status: String) throws {
        guard let invoice = try transaction.present(key) else { return }
        try transaction.put(PreparedResource(invoice.setting("status", to: .string(status))), id: key.id)
    }

    /// A payment that came (`paid`) or was given back (`cleared`), https://hl7.org/fhir/R4/paymentnotice.html.
    func notice(_ task: Resource, number: String, yuan: Int, status: String) throws -> ResourceKey {
        let key = ResourceKey("PaymentNotice", newID())
        let owner: JSONTree = ["reference": .string(AdmissionTask.reference(task, "owner")?.description ?? "")]
        let tree: JSONTree = [
            "resourceType": "PaymentNotice", "id": .string(key.id), "status": "active",
            "identifier": [["system": "urn:junyi:payment", "value": .string(number)]], "created": .string(transaction.now.text), "provider": owner,
            "payment": ["identifier": ["system": "urn:junyi:payment", "value": .string(number)]], "recipient": owner,
            "amount": ["value": .number("\(yuan)"), "currency": "CNY"],
            "paymentStatus": ["coding": [["system": "http://terminology.hl7.org/CodeSystem/paymentstatus", "code": .string(status)]]],
        ]
        try transaction.put(tree.with("request", task.key.map { ["reference": .string($0.description)] }), id: key.id, expecting: .absent)
        return key
    }

    /// Whole yuan of an amount; nil for what is none.
    public static func yuan(_ amount: JSONValue) -> Int? { amount["value"].number.flatMap { Double($0) }.flatMap { Int(exactly: $0.rounded()) } }
}
