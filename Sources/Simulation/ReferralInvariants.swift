import Booking
import FHIRModel
import FHIRSearch
import Records
import Referrals

/// A step that was kept: what it was, and the version of the Task that it made.
struct KeptStep: Sendable {
    var from: ReferralState
    var command: ReferralCommand
    var hats: Set<ReferralActor>
    var inputs: ReferralInputs
    /// The version of the Task after it.
    var version: Int
    /// Whether it made that version: a step that changes nothing that is kept, such as a second alarm in one minute, makes none.
    var madeIt: Bool

    var pair: String { from.rawValue + " " + command.rawValue }
}

extension KeptStep {
    /// Gives a command as the transaction's scope; what is to be remembered of it once it is kept.
    init(
        _ transaction: ScopedTransaction, _ desk: ReferralDesk, _ task: ResourceKey, _ command: ReferralCommand, _ inputs: ReferralInputs, patient: String,
        expecting: VersionExpectation
    ) throws {
        let before = try transaction.read(task)
        let known = try ReferralResources.referralCase(before.resource())
        let hats = ReferralHats.of(transaction.scope, known, patient: patient)
        try desk.move(transaction, task, command, inputs, expecting: expecting)
        let version = try transaction.read(task).version
        self.init(from: known.state, command: command, hats: hats, inputs: inputs, version: version, madeIt: version != before.version)
    }
}

/// One referral as the simulation remembers it.
struct SimulatedReferral: Sendable {
    var task: ResourceKey
    var first: ReferralCase
    var steps: [KeptStep] = []
}

/// What must hold after every step, asked of the store alone.
struct ReferralInvariants {
    let reader: ScopedReader
    let slots: [ResourceKey]
    let referrals: [SimulatedReferral]
    let patients: [ResourceKey]

    /// The first invariant that is broken, in words; nil when all hold.
    func broken() throws -> String? {
        for referral in referrals { if let problem = try fold(referral) ?? order(referral) ?? clock(referral) { return problem } }
        return try bookings()
    }

    /// Taking the kept steps one after the other by the machine alone gives the state that is stored: nothing lost, nothing twice.
    private func fold(_ referral: SimulatedReferral) throws -> String? {
        var known = referral.first
        var version = 1
        for step in ordered(referral.steps) {
            // A stop that is over is none; when that is, the machine alone does not know.
            if step.command == .stopClock { known.isStopped = false }
            let before = known
            do {
                try known.apply(step.command, by: step.hats, step.inputs)
            } catch {
                return "\(referral.task): \(step.command.rawValue) was kept where the machine forbids it: \(error.text)"
            }
            if !step.madeIt {
                if step.version != version || known != before { return "\(referral.task): \(step.command.rawValue) changed something without a version" }
                continue
            }
            version += 1
            if step.version != version { return "\(referral.task): version \(version) was made by nobody" }
        }
        let stored = try reader.read(referral.task)
        if stored.version != version { return "\(referral.task): \(stored.version - 1) steps are stored, \(version - 1) were answered" }
        let task = try stored.resource()
        let kept = try ReferralResources.referralCase(task)
        known.isStopped = kept.isStopped
        if kept != known { return "\(referral.task): stored \(kept.state.rawValue), told \(known.state.rawValue)" }
        return task["status"].string == known.state.taskStatus ? nil : "\(referral.task): Task.status does not follow the state"
    }

    /// In the order of the store: what made a version stands before what left it as it was.
    private func ordered(_ steps: [KeptStep]) -> [KeptStep] {
        steps.sorted { ($0.version, $0.madeIt ? 0 : 1) < ($1.version, $1.madeIt ? 0 : 1) }
    }

    /// Whoever sent it and whoever has it sees it on their work list, once.
    func listed(_ referral: SimulatedReferral) throws -> String? {
        let kept = try ReferralResources.referralCase(reader.read(referral.task).resource())
        for (box, organisation) in [(ReferralLists.Box.incoming, kept.recipient), (.outgoing, kept.referrer)] where kept.state != .draft || box == .outgoing {
            let page = try ReferralLists.page(reader, box, .all, .due, organisation: organisation, limit: 200)
            let count = page.lines.count { $0.key == referral.task }
            if count != 1 { return "\(referral.task): \(count) times on the \(box.rawValue) list of \(organisation) as \(kept.state.rawValue)" }
        }
        return nil
    }

    /// The order goes on exactly while its referral does.
    private func order(_ referral: SimulatedReferral) throws -> String? {
        let task = try reader.read(referral.task).resource()
        guard let key = task["focus"]["reference"].string.flatMap({ ResourceKey($0) }), let request = try reader.find(key) else {
            return "\(referral.task): no order"
        }
        let isOpen = try !ReferralResources.referralCase(task).state.isTerminal
        return (request["status"].string == "active") == isOpen
            ? nil : "\(key): status \(request["status"].string ?? "") with an \(isOpen ? "open" : "ended") referral"
    }

    /// Times never run backwards, and an open referral has a time by which somebody acts.
    private func clock(_ referral: SimulatedReferral) throws -> String? {
        let task = try reader.read(referral.task).resource()
        let isOpen = try !ReferralResources.referralCase(task).state.isTerminal
        let due = task["restriction"]["period"]["end"].string.flatMap { PartialDate($0) }?.low
        if isOpen != (due != nil) { return "\(referral.task): \(isOpen ? "an open referral without" : "an ended referral with") a deadline" }
        guard let authored = task["authoredOn"].string.flatMap({ PartialDate($0) })?.low,
            let changed = task["lastModified"].string.flatMap({ PartialDate($0) })?.low
        else { return "\(referral.task): no times" }
        return changed >= authored && due.map { $0 >= authored } ?? true ? nil : "\(referral.task): time runs backwards"
    }

    /// A slot has one live appointment at most and is busy exactly then, held exactly by a hold that goes on; a scheduled referral has a visit that is
    /// booked, any other has none; who waits has an entry, who does not has none.
    private func bookings() throws -> String? {
        for referral in referrals { if let problem = try visits(referral) { return problem } }
        let pairs = [
            ("patient", patients.map(\.description).joined(separator: ",")), ("status", "pending,booked,arrived,checked-in,fulfilled,noshow"),
            ("_count", "500"),
        ]
        var holders: [String: [Resource]] = [:]
        for visit in try reader.resources(SearchReader().read("Appointment", pairs)) {
            for slot in visit["slot"].items.compactMap({ $0["reference"].string }) { holders[slot, default: []].append(visit) }
        }
        for slot in slots { if let problem = try stands(slot, holders[slot.description] ?? []) { return problem } }
        return nil
    }

    private func visits(_ referral: SimulatedReferral) throws -> String? {
        let task = try reader.read(referral.task).resource()
        let known = try ReferralResources.referralCase(task)
        var booked = 0
        var waiting = 0
        for key in task["output"].items.compactMap({ $0["valueReference"]["reference"].string.flatMap { ResourceKey($0) } }) where key.type == "Appointment" {
            guard let status = try reader.find(key)?["status"].string else { return "\(key): an appointment is lost" }
            if status == "booked" { booked += 1 }
            if status == "waitlist" { waiting += 1 }
        }
        func stands(_ state: ReferralState) -> Bool { known.state == state || known.state == .cancelRequested && known.resume == state }
        if booked != (stands(.scheduled) ? 1 : 0) { return "\(referral.task): \(booked) appointments booked while \(known.state.rawValue)" }
        return waiting == (stands(.waitingSlot) ? 1 : 0) ? nil : "\(referral.task): \(waiting) entries of the waiting list while \(known.state.rawValue)"
    }

    private func stands(_ slot: ResourceKey, _ own: [Resource]) throws -> String? {
        if own.count > 1 { return "\(slot): booked \(own.count) times" }
        let status = try reader.find(slot)?["status"].string ?? "gone"
        let hold = own.first.flatMap { Hold.until($0) }
        let expected = own.isEmpty ? "free" : hold == nil ? "busy" : "busy-tentative"
        if status != expected && !(status == "busy-unavailable" && own.isEmpty) { return "\(slot): \(status) with \(own.count) live appointments" }
        // A claim of no live appointment would keep everybody from a slot that looks free.
        let holder = try SlotBooking.holder(reader, slot)
        return holder == own.first?.key
            ? nil : "\(slot): claimed by \(holder?.description ?? "nobody"), had by \(own.first?.key?.description ?? "nobody")"
    }
}
