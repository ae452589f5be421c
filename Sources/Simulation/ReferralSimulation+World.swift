import Booking
import FHIRModel
import Records
import Referrals
import RegionalPolicy

/// What stands around the walk: how it begins, what time does, who else wants the slots.
extension ReferralSimulation {
    /// `rules`, `priority`: of both referrals; by chance without.
    mutating func begin(_ rules: ReferralDirection? = nil, _ priority: ReferralPriority? = nil) async throws {
        let (slots, patient, begin, world) = (slots, patient, clock.now, world)
        try await records.write(as: .system) { transaction in
            try world.put(transaction)
            for id in [patient.id, patient.id + "-walk-in"] { try transaction.put(SimulatedWorld.person(id), id: id) }
            for (number, slot) in slots.enumerated() {
                // The first is over soon: a late booking meets the past. The last two are at the same time: nobody can be at both.
                let start = begin.adding(minutes: 30 + min(number, 2) * 600)
                try transaction.put(
                    [
                        "resourceType": "Slot", "id": .string(slot.id), "schedule": ["reference": .string("Schedule/" + world.schedule)], "status": "free",
                        "start": .string(start.text), "end": .string(start.adding(minutes: 20).text),
                    ], id: slot.id)
            }
        }
        for number in 0..<2 {
            let direction = rules ?? ReferralDirection.allCases.randomElement(using: &random) ?? .up
            let priority = priority ?? ReferralPriority.allCases.randomElement(using: &random) ?? .routine
            var form = ReferralForm(
                patient: patient, recipient: world.centre, direction: direction, priority: priority, reason: "reason \(number)", question: "question")
            if [.down, .back].contains(direction) { form.more = ["medicines": "none", "follow-up": "none"] }
            let (desk, sent) = (desk, form)
            let task = try await records.write(as: world.people[0]) { try desk.submit($0, sent) }
            let first = ReferralCase(
                state: .submitted, rules: direction, priority: priority, referrer: world.county, recipient: world.centre)
            referrals.append(SimulatedReferral(task: task, first: first))
        }
    }

    /// What the platform does by itself: holds lapse, clocks ring.
    mutating func passTime() async throws {
        let (desk, keeper) = (desk, keeper)
        let tasks = referrals.map(\.task)
        let (due, isOver) = try records.figures { reader in
            let alarms = try tasks.map { try ReferralResources.nextAlarm(reader.read($0).resource()) }
            let held = try held.compactMap { try reader.find($0) }
            return (alarms.indices.filter { alarms[$0].map { $0 <= reader.now } ?? false }, held.contains { Hold.until($0).map { $0 <= reader.now } ?? false })
        }
        // Offers are holds that nobody here remembers: they are looked for where somebody waited.
        if isOver || taken.contains(where: { $0.hasSuffix(" defer") }) { while try await records.write(as: .system, { try keeper.lapse($0) }) > 0 {} }
        for index in due {
            let task = referrals[index].task
            let step = try await records.write(as: .system) { transaction -> KeptStep? in
                let before = try transaction.read(task)
                let known = try ReferralResources.referralCase(before.resource())
                let times = try ReferralResources.times(before.resource())
                guard try desk.ring(transaction, task) else { return nil }
                let command = ReferralFigures(.national, on: SimulatedWorld.start.date).ringing(known, times, at: transaction.now)
                let version = try transaction.read(task).version
                return KeptStep(
                    from: known.state, command: command, hats: [.timer], inputs: ReferralInputs(), version: version, madeIt: version != before.version)
            }
            if let step {
                referrals[index].steps.append(step)
                taken.insert(step.pair)
            }
        }
    }

    /// Somebody at a counter keeps a slot, books it, or lets it lapse.
    mutating func hold() async {
        let slot = slots.randomElement(using: &random) ?? slots[0]
        let books = Bool.random(using: &random)
        let person = ResourceKey("Patient", patient.id + "-walk-in")
        let (figures, id, crash) = (figures, "s\(seed)-hold-\(holds)", Int.random(in: 0..<5, using: &random) == 0)
        holds += 1
        let clerk = world.clerk
        let held = try? await records.write(as: clerk) { transaction -> ResourceKey in
            let made = try SlotBooking.hold(transaction, BookingOrder(slots: [slot], patient: person), figures, id: id)
            if crash { throw SimulatedCrash() }
            return made
        }
        guard let held else { return }
        self.held.append(held)
        if Int.random(in: 0..<4, using: &random) == 0 { clock.pass(minutes: 11) }
        guard books else { return }
        _ = try? await records.write(as: clerk) { transaction in
            try SlotBooking.confirm(transaction, held, BookingOrder(slots: [slot], patient: person), figures)
        }
    }
}
