import Booking
import FHIRModel
import Records
import Referrals

/// What a scenario asked for and did not find, in words.
struct ScenarioBroken: Error {
    var words: String
}

/// A fresh world of two referrals and four slots in which one case is acted out; what is kept is remembered, so that the invariants can be asked.
struct ScenarioStage: Sendable {
    var walk: ReferralSimulation
    let store: any RecordStore
    /// Patients who came besides.
    var others: [ResourceKey] = []

    init(number: Int, store: any RecordStore) async throws {
        self.store = store
        walk = ReferralSimulation(seed: 7_000_000 + UInt64(number), store: store)
        try await walk.begin(.up, .routine)
    }

    var slots: [ResourceKey] { walk.slots }
    var patient: ResourceKey { walk.patient }
    var walkIn: ResourceKey { ResourceKey("Patient", walk.patient.id + "-walk-in") }
    var county: AccessScope { walk.world.people[0] }
    var centre: AccessScope { walk.world.people[1] }
    var clerk: AccessScope { walk.world.clerk }
    var person: AccessScope { walk.world.people[5] }
    var coordinator: AccessScope { walk.world.people[6] }

    func id(_ name: String) -> String { "s\(walk.seed)-\(name)" }
    func expect(_ holds: Bool, _ words: @autoclosure () throws -> String) throws { if !holds { throw ScenarioBroken(words: try words()) } }

    /// One step of a referral, remembered when it is kept.
    mutating func step(
        _ index: Int, _ command: ReferralCommand, as scope: AccessScope, _ inputs: [String: String] = [:], expecting: VersionExpectation = .anything
    ) async throws {
        walk.referrals[index].steps.append(try await act(index, command, as: scope, inputs, expecting: expecting))
    }

    /// As `step`, to be remembered by the caller: for steps that race.
    func act(
        _ index: Int, _ command: ReferralCommand, as scope: AccessScope, _ inputs: [String: String] = [:], expecting: VersionExpectation = .anything
    ) async throws -> KeptStep {
        let (task, desk, patient) = (walk.referrals[index].task, walk.desk, patient.description)
        return try await walk.records.write(as: scope) { transaction in
            try KeptStep(transaction, desk, task, command, ReferralInputs(inputs), patient: patient, expecting: expecting)
        }
    }

    /// To an accepted referral, or one with a visit.
    mutating func reach(_ index: Int, slot: ResourceKey? = nil) async throws {
        try await step(index, .receive, as: centre)
        try await step(index, .accept, as: centre)
        if let slot { try await step(index, .schedule, as: county, ["slot": slot.id]) }
    }

    func state(_ index: Int) throws -> ReferralState { try known(index).state }
    func known(_ index: Int) throws -> ReferralCase {
        try walk.records.figures { try ReferralResources.referralCase($0.read(walk.referrals[index].task).resource()) }
    }
    func find(_ key: ResourceKey) throws -> Resource? { try walk.records.figures { try $0.find(key) } }
    func status(_ key: ResourceKey) throws -> String { try find(key)?["status"].string ?? "gone" }

    func span(of slot: Resource) throws -> (start: Instant, end: Instant) {
        guard let start = slot["start"].string.flatMap({ PartialDate($0) })?.low, let end = slot["end"].string.flatMap({ PartialDate($0) })?.low else {
            throw ScenarioBroken(words: "a slot without times")
        }
        return (start, end)
    }

    /// Books for a patient, as a clerk does.
    @discardableResult
    func book(_ slots: [ResourceKey], for patient: ResourceKey, named name: String, as scope: AccessScope? = nil, reason: String? = nil) async throws
        -> ResourceKey
    {
        var order = BookingOrder(slots: slots, patient: patient)
        order.overlapReason = reason
        let (ready, figures, id) = (order, walk.figures, id(name))
        return try await walk.records.write(as: scope ?? clerk) { try SlotBooking.book($0, ready, figures, id: id) }
    }

    /// Asks that something is refused with a text.
    func refused(_ texts: String..., by body: () async throws -> some Any) async throws {
        do {
            _ = try await body()
        } catch let fault as FHIRFault {
            return try expect(texts.contains(fault.text), "refused with \(fault.text) instead of \(texts)")
        }
        throw ScenarioBroken(words: "not refused with \(texts)")
    }

    /// Lets time pass, with what the platform does meanwhile.
    mutating func pass(minutes: Int) async throws {
        walk.clock.pass(minutes: minutes)
        let keeper = walk.keeper
        while try await walk.records.write(as: .system, { try keeper.lapse($0) }) > 0 {}
        try await walk.passTime()
    }

    /// A slot of the clinic besides the four.
    func slot(_ name: String, at start: String, until end: String) async throws -> ResourceKey {
        let (key, schedule) = (ResourceKey("Slot", id(name)), walk.world.schedule)
        _ = try await walk.records.write(as: .system) { transaction in
            try transaction.put(
                [
                    "resourceType": "Slot", "id": .string(key.id), "schedule": ["reference": .string("Schedule/" + schedule)], "status": "free",
                    "start": .string(start), "end": .string(end),
                ], id: key.id)
        }
        return key
    }

    mutating func more(_ patients: Int) async throws -> [ResourceKey] {
        let keys = (0..<patients).map { ResourceKey("Patient", id("more-\($0)")) }
        try await walk.records.write(as: .system) { transaction in for key in keys { try transaction.put(SimulatedWorld.person(key.id), id: key.id) } }
        others += keys
        return keys
    }
}

/// A case of the list of faults that break such systems, acted out.
public struct Scenario: Sendable {
    public var number: Int
    public var title: String
    let act: @Sendable (inout ScenarioStage) async throws -> Void

    /// Acts it out over a store; gives what broke, in words, or nil. The invariants are asked at the end.
    func run(_ store: any RecordStore) async throws -> String? {
        do {
            var stage = try await ScenarioStage(number: number, store: store)
            try await act(&stage)
            return try stage.walk.check(stage.others)
        } catch let broken as ScenarioBroken {
            return broken.words
        } catch let fault as FHIRFault {
            return "refused: \(fault.text) \(fault.values)"
        }
    }

    /// Booking (1 to 14), the life of a referral (15 to 24), messages (25 to 28).
    public static let all: [Scenario] = (booking + outside + schedules + referral + messages).sorted { $0.number < $1.number }
}
