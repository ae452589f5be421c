import Admissions
import Booking
import FHIRModel
import Records

/// What must hold of admissions after every step, asked of the store alone.
struct AdmissionInvariants {
    let reader: ScopedReader
    let tasks: [ResourceKey]
    let slots: [ResourceKey]
    let paid: [ResourceKey: Set<String>]

    func broken() throws -> String? {
        var holders: [String: [String]] = [:]
        for key in tasks {
            let task = try reader.read(key).resource()
            guard let state = AdmissionTask.state(task) else { return "\(key): no state" }
            let visits = try (AdmissionTask.outputs(task, "bed") + AdmissionTask.outputs(task, "test")).compactMap { try reader.find($0) }
            let live = visits.filter { ["booked", "arrived"].contains($0["status"].string) }
            for visit in live { for slot in visit["slot"].items.compactMap({ $0["reference"].string }) { holders[slot, default: []].append(visit.id ?? "") } }
            if state == .cancelled, !live.isEmpty { return "\(key): cancelled with \(live.count) live visits" }
            if state.isEnd != !task["restriction"].exists { return "\(key): \(state.rawValue) \(state.isEnd ? "with" : "without") a time" }
            if let problem = try money(key, task, state) { return problem }
        }
        for slot in slots {
            let own = holders[slot.description] ?? []
            if own.count > 1 { return "\(slot): \(own.count) live visits" }
            let status = try reader.find(slot)?["status"].string
            if (status == "busy") != !own.isEmpty { return "\(slot): \(status ?? "gone") with \(own.count) live visits" }
            if try SlotBooking.holder(reader, slot)?.id != own.first { return "\(slot): claimed by another than its visit" }
        }
        return nil
    }

    private func money(_ key: ResourceKey, _ task: Resource, _ state: AdmissionState) throws -> String? {
        func notices(_ kind: String) throws -> [(number: String, yuan: Int)] {
            try AdmissionTask.outputs(task, kind).compactMap { try reader.find($0) }.map {
                ($0["identifier"][0]["value"].string ?? "", $0["amount"]["value"].number.flatMap { Int($0) } ?? 0)
            }
        }
        let (came, back) = (try notices("payment"), try notices("refund"))
        if Set(came.map(\.number)).count != came.count { return "\(key): a payment counts twice" }
        if Set(came.map(\.number)) != paid[key] ?? [] { return "\(key): payments \(came.map(\.number)) are stored, \(paid[key] ?? []) were answered" }
        if Set(back.map(\.number)).count != back.count || !Set(back.map(\.number)).isSubset(of: came.map(\.number)) { return "\(key): paid back twice" }
        let kept = came.reduce(0) { $0 + $1.yuan } - back.reduce(0) { $0 + $1.yuan }
        let invoice = try AdmissionTask.outputs(task, "deposit").last.flatMap { try reader.find($0) }
        let total = invoice?["totalGross"]["value"].number.flatMap { Int($0) } ?? 0
        switch state {
        case .ready, .admitted: if kept != total { return "\(key): \(kept) yuan kept of \(total) while \(state.rawValue)" }
        case .cancelled: if kept != 0 || invoice.map({ $0["status"].string != "cancelled" }) ?? false { return "\(key): \(kept) yuan kept after the end" }
        default: if kept < 0 || kept > total { return "\(key): \(kept) yuan kept of \(total)" }
        }
        return nil
    }
}
