import Booking
import FHIRModel
import FHIRSearch
import Records
import Referrals
import RegionalPolicy

extension Scenario {
    static let booking: [Scenario] = [
        Scenario(number: 1, title: "two patients, one slot, one moment") { stage in
            let scene = stage
            let won = try await raced([scene.patient, scene.walkIn]) { try await scene.book([scene.slots[1]], for: $0, named: "one-\($0.id)") }
            try stage.expect(won == 1, "\(won) of two got the slot")
        },
        Scenario(number: 2, title: "the same booking sent twice") { stage in
            let (order, figures, id) = (BookingOrder(slots: [stage.slots[1]], patient: stage.walkIn), stage.walk.figures, stage.id("twice"))
            func send(_ digest: [UInt8]) async throws -> StoredVersion {
                try await stage.walk.records.write(as: stage.clerk) { transaction in
                    try transaction.once("key", digest: digest) { try SlotBooking.book(transaction, order, figures, id: id) }
                }
            }
            let (first, second) = (try await send([1]), try await send([1]))
            try stage.expect(first.bytes == second.bytes && first.version == second.version, "the second answer differs")
            try await stage.refused("idempotency.body") { try await send([2]) }
        },
        Scenario(number: 5, title: "a hold ends while somebody types") { stage in
            let (order, figures, id) = (BookingOrder(slots: [stage.slots[1]], patient: stage.walkIn), stage.walk.figures, stage.id("typed"))
            let held = try await stage.walk.records.write(as: stage.clerk) { try SlotBooking.hold($0, order, figures, id: id) }
            try await stage.refused("booking.taken") { try await stage.book([stage.slots[1]], for: stage.patient, named: "early", as: stage.centre) }
            stage.walk.clock.pass(minutes: figures.holdMinutes + 1)
            try await stage.refused("booking.expired") {
                try await stage.walk.records.write(as: stage.clerk) { try SlotBooking.confirm($0, held, order, figures) }
            }
            try await stage.book([stage.slots[1]], for: stage.patient, named: "late", as: stage.centre)
        },
        Scenario(number: 6, title: "holds in many tabs") { stage in
            let (figures, person, own) = (stage.walk.figures, stage.person, stage.patient)
            func hold(_ number: Int) async throws {
                let (order, id) = (BookingOrder(slots: [stage.slots[number]], patient: own), stage.id("tab-\(number)"))
                _ = try await stage.walk.records.write(as: person) { try SlotBooking.hold($0, order, figures, id: id) }
            }
            for number in 0..<figures.holdsPerPerson { try await hold(number) }
            try await stage.refused("booking.holds") { try await hold(2) }
            try await stage.pass(minutes: figures.holdMinutes + 1)
            try await hold(2)
        },
        Scenario(number: 7, title: "the third of three resources is taken") { stage in
            try await stage.book([stage.slots[2]], for: stage.walkIn, named: "taken")
            try await stage.refused("booking.taken") { try await stage.book(Array(stage.slots[0..<3]), for: stage.patient, named: "three") }
            for slot in stage.slots[0..<2] { try stage.expect(try stage.status(slot) == "free", "\(slot) is not free") }
            try stage.expect(try stage.find(ResourceKey("Appointment", stage.id("three"))) == nil, "half a visit is there")
        },
        Scenario(number: 8, title: "one patient at two places at a time") { stage in
            try await stage.book([stage.slots[2]], for: stage.walkIn, named: "here")
            try await stage.refused("booking.overlap") { try await stage.book([stage.slots[3]], for: stage.walkIn, named: "there") }
            try await stage.book([stage.slots[3]], for: stage.walkIn, named: "there", reason: "both are meant")
        },
        Scenario(number: 11, title: "a herd at the hour of release") { stage in
            let herd = try await stage.more(40)
            let scene = stage
            let won = try await raced(herd) { patient in
                try await scene.book([scene.slots[(Int(patient.id.split(separator: "-").last ?? "0") ?? 0) % 4]], for: patient, named: "herd-\(patient.id)")
            }
            try stage.expect(won == 4, "\(won) of forty got the four slots")
        },
        Scenario(number: 12, title: "a released slot, who waits and a walk-in") { stage in
            for index in 0..<2 {
                try await stage.reach(index)
                try await stage.step(index, .defer, as: stage.clerk, ["reason": "no slot"])
                stage.walk.clock.pass(minutes: 5)
            }
            let start = stage.walk.clock.now.adding(days: 5)
            let slot = try await stage.slot("released", at: start.text, until: start.adding(minutes: 20).text)
            let visit = try await stage.book([slot], for: stage.walkIn, named: "first")
            let keeper = stage.walk.keeper
            try await stage.walk.records.write(as: stage.clerk) { try keeper.settle($0, visit, "cancelled") }
            try stage.expect(try stage.offer()?["basedOn"][0]["reference"].string == stage.request(0), "the first who waits is not offered the slot")
            try await stage.refused("booking.taken") { try await stage.book([slot], for: stage.walkIn, named: "again") }
            try await stage.pass(minutes: stage.walk.figures.offerHours * 60 + 1)
            try stage.expect(try stage.offer()?["basedOn"][0]["reference"].string == stage.request(1), "the offer does not go on to the next")
        },
        Scenario(number: 13, title: "cancelled and checked in at once") { stage in
            try await stage.reach(0, slot: stage.slots[1])
            let scene = stage
            let moves: [(ReferralCommand, AccessScope, [String: String])] = [(.cancelAppointment, scene.person, ["reason": "x"]), (.arrive, scene.clerk, [:])]
            for kept in try await kept(moves, by: { try await scene.act(0, $0.0, as: $0.1, $0.2) }) { stage.walk.referrals[0].steps.append(kept) }
            try stage.expect([.appointmentCancelled, .inCare].contains(try stage.state(0)), "it ends as \(try stage.state(0))")
        },
        Scenario(number: 14, title: "the same moment in another zone") { stage in
            guard let start = try stage.find(stage.slots[2])?["start"].string.flatMap({ PartialDate($0) })?.low else { return }
            func zulu(_ minutes: Int) -> String { start.adding(minutes: minutes - 480).text.replacing("+08:00", with: "Z") }
            let key = try await stage.slot("zone", at: zulu(10), until: zulu(30))
            try await stage.book([stage.slots[2]], for: stage.walkIn, named: "local")
            try await stage.refused("booking.overlap") { try await stage.book([key], for: stage.walkIn, named: "zulu") }
        },
    ]

    /// How many of several that start at once succeed; others are refused as too late.
    static func raced<Item: Sendable>(_ items: [Item], _ body: @escaping @Sendable (Item) async throws -> some Sendable) async throws -> Int {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for item in items {
                group.addTask {
                    do {
                        _ = try await body(item)
                        return true
                    } catch let fault as FHIRFault where [.conflict, .businessRule].contains(fault.kind) {
                        return false
                    }
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
    }

    /// The steps that are kept of several that start at once.
    static func kept<Item: Sendable>(_ items: [Item], by body: @escaping @Sendable (Item) async throws -> KeptStep) async throws -> [KeptStep] {
        await withTaskGroup(of: KeptStep?.self) { group in
            for item in items { group.addTask { try? await body(item) } }
            return await group.reduce(into: []) { if let step = $1 { $0.append(step) } }
        }
    }
}

extension ScenarioStage {
    func request(_ index: Int) throws -> String { try find(walk.referrals[index].task)?["focus"]["reference"].string ?? "" }

    /// The offer that goes on.
    func offer() throws -> Resource? {
        try walk.records.figures { reader in
            try reader.resources(SearchReader().read("Appointment", [("patient", patient.description), ("status", "pending")])).first { Hold.isOffer($0) }
        }
    }
}
