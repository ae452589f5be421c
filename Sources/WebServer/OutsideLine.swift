import Booking
import FHIRModel
import Foundation
import Records

/// An outside hospital's book over FHIR: the visit is put to its Endpoint under our own id, read there, and put as cancelled.
struct OutsideLine: Sendable {
    let records: ScopedRecords
    let hook: WebHook
    /// Tokens by the Endpoint's id (`booking.outsideTokens`).
    let tokens: [String: String]

    /// Longest time of one answer; what takes longer is asked for later.
    private static let seconds = 10

    var book: OutsideBook {
        OutsideBook(
            ask: { await Self.verdict(call("PUT", $0, "booked"), isAsking: true) }, query: { await Self.verdict(call("GET", $0, nil), isAsking: false) },
            withdraw: { visit in
                // What cannot be cancelled any more is a person's affair.
                if case .refused = await Self.verdict(call("PUT", visit, "cancelled"), isAsking: false) { return .absent }
                return await Self.verdict(call("GET", visit, nil), isAsking: false) == .booked ? .unknown : .absent
            })
    }

    private func call(_ method: String, _ visit: Resource, _ status: String?) async -> (status: Int, body: [UInt8])? {
        guard let key = visit.key, let endpoint = OutsideVisit.hospital(of: visit) else { return nil }
        let sent: (address: String, body: [UInt8])? = try? records.read(as: .system) { reader in
            guard let found = try reader.find(endpoint), found["status"].string == "active", let address = found["address"].string else { return nil }
            return (address, try status.map { try Self.message(visit, $0, reader).bytes } ?? [])
        }
        guard let sent else { return nil }
        var headers = ["Accept: application/fhir+json"]
        if !sent.body.isEmpty { headers.append("Content-Type: application/fhir+json") }
        if let token = tokens[endpoint.id] { headers.append("Authorization: Bearer \(token)") }
        let base = sent.address.hasSuffix("/") ? String(sent.address.dropLast()) : sent.address
        let request = WebHook.Call(method: method, address: "\(base)/Appointment/\(key.id)", headers: headers, body: sent.body)
        return try? await hook.answer(request, seconds: Self.seconds).get()
    }

    /// What the hospital is to know: time, slots under its own names, and who comes.
    private static func message(_ visit: Resource, _ status: String, _ reader: ScopedReader) throws -> JSONTree {
        var contained: [JSONTree] = []
        var participants: [JSONTree] = []
        for one in visit["participant"].items {
            guard let actor = one["actor"]["reference"].string, let key = ResourceKey(actor) else { continue }
            if key.type == "Patient", let patient = try reader.find(key) {
                let tree: JSONTree = ["resourceType": "Patient", "id": "patient"]
                contained.append(
                    ["identifier", "name", "gender", "birthDate"].reduce(tree) { tree, name in
                        let value = patient.root.member(name)
                        return tree.with(name, value.exists ? .verbatim(Array(value.text)) : nil)
                    })
                participants.append(["actor": ["reference": "#patient"], "status": "accepted"])
            } else {
                participants.append(["actor": ["reference": .string(actor)], "status": "needs-action"])
            }
        }
        let slots = try SlotBooking.keys(visit).map { key -> JSONTree in
            let identifier = try reader.find(key)?["identifier"][0]
            let tree: JSONTree = ["reference": .string(key.description)]
            return tree.with("identifier", identifier.flatMap { $0.exists ? .verbatim(Array($0.text)) : nil })
        }
        let tree: JSONTree = ["resourceType": "Appointment", "id": .string(visit.id ?? "")]
        return tree.with("contained", contained.isEmpty ? nil : .array(contained)).with("status", .string(status))
            .with("start", visit["start"].string.map { .string($0) }).with("end", visit["end"].string.map { .string($0) })
            .with("slot", .array(slots)).with("participant", .array(participants))
    }

    /// What an answer means. A status that is neither yes nor no (401, 429, 500) is no answer.
    static func verdict(_ answer: (status: Int, body: [UInt8])?, isAsking: Bool) -> OutsideVisit.Answer {
        guard let answer else { return .unknown }
        let resource = try? Resource(answer.body)
        switch answer.status {
        case 200..<300:
            guard let visit = resource, visit.type == "Appointment" else { return isAsking && answer.body.isEmpty ? .booked : .unknown }
            switch visit["status"].string ?? "" {
            case "booked", "arrived", "checked-in", "fulfilled", "noshow": return .booked
            case "cancelled", "entered-in-error": return .refused(visit["cancelationReason"]["text"].string ?? "")
            default: return .unknown
            }
        case 404, 410: return isAsking ? .refused("HTTP \(answer.status)") : .absent
        case 400, 409, 412, 422:
            let issue = resource?["issue"][0]
            return isAsking ? .refused(issue?["details"]["text"].string ?? issue?["diagnostics"].string ?? "HTTP \(answer.status)") : .unknown
        default: return .unknown
        }
    }
}
