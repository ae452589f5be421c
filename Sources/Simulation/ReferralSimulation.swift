import Booking
import FHIRModel
import Records
import Referrals
import RegionalPolicy
import Synchronization
import WebServer

/// One seed: a patient, four slots, two referrals that want them, and a walk of commands that are right, wrong, late, doubled, racing or cut off.
struct ReferralSimulation {
    let seed: UInt64
    var records: ScopedRecords
    let clock: SimulatedClock
    let surroundings: Surroundings
    private let crashes: CrashPoints
    let desk: ReferralDesk
    let keeper: BookingDesk
    let figures: BookingFigures
    var random: SeededRandom
    var referrals: [SimulatedReferral] = []
    let slots: [ResourceKey]
    let patient: ResourceKey
    let world: SimulatedWorld

    private static let moving: Set<ReferralCommand> = [
        .accept, .schedule, .move, .cancelAppointment, .recordNoShow, .reverseNoShow, .defer, .arrive, .requestCancel, .withdrawCancel, .confirmCancel,
        .stopClinic,
    ]

    /// States and commands of the table that were taken and kept.
    var taken: Set<String> = []
    var holds = 0
    var held: [ResourceKey] = []

    /// Steps of one seed.
    static let steps = 14

    /// `bookings`: what books for the desk; another one than the platform's own only to prove that the invariants notice.
    init(seed: UInt64, store: any RecordStore, bookings change: (ReferralBookings) -> ReferralBookings = { $0 }) {
        self.seed = seed
        let clock = SimulatedClock(SimulatedWorld.start)
        let counter = Counter()
        let surroundings = Surroundings(now: { clock.now }, newID: { "s\(seed)-\(counter.next())" })
        let crashes = CrashPoints()
        self.clock = clock
        self.surroundings = surroundings
        self.crashes = crashes
        records = ScopedRecords(CrashingStore(store, crashes), surroundings)
        figures = BookingFigures(.national, on: SimulatedWorld.start.date)
        keeper = BookingDesk(surroundings, figures)
        let bookings = change(ReferralSteps.bookings(surroundings, figures))
        desk = ReferralDesk(surroundings, bookings, ReferralFigures(.national, on: SimulatedWorld.start.date))
        random = SeededRandom(seed: seed)
        slots = (0..<4).map { ResourceKey("Slot", "s\(seed)-slot-\($0)") }
        patient = ResourceKey("Patient", "s\(seed)-patient")
        world = SimulatedWorld(seed: seed, patient: patient)
    }

    /// Runs the seed; gives the first invariant that broke, in words, or nil.
    mutating func run() async throws -> String? {
        try await begin()
        for step in 0..<Self.steps {
            // Mostly minutes; sometimes a day or a month, so that clocks ring, offers lapse and referrals expire.
            let pause = Int.random(in: 0..<12, using: &random)
            clock.pass(minutes: pause == 0 ? Int.random(in: 0...60_000, using: &random) : Int.random(in: 0...90, using: &random))
            try await passTime()
            if Int.random(in: 0..<5, using: &random) == 0 { await hold() }
            let isRace = Int.random(in: 0..<4, using: &random) == 0
            let moves = try (0..<(isRace ? 2 : 1)).map { _ in try move() }
            let walker = self
            let kept = await withTaskGroup(of: [(Int, KeptStep)].self) { group in
                for move in moves { group.addTask { await walker.take(move) } }
                return await group.reduce(into: [(Int, KeptStep)]()) { $0 += $1 }
            }
            for (index, step) in kept {
                referrals[index].steps.append(step)
                taken.insert(step.pair)
            }
            if let problem = try check() { return "step \(step): \(problem)" }
        }
        return try lists()
    }

    // MARK: one move

    /// A command on its way: who gives it, with what, having seen which version, and where the process dies on it.
    private struct Move: Sendable {
        var index: Int
        var task: ResourceKey
        var scope: AccessScope
        var patient: String
        var command: ReferralCommand
        var inputs: ReferralInputs
        var expecting: VersionExpectation
        var crash: CrashPoints.Plan?
        var isDoubled: Bool
    }

    private mutating func move() throws -> Move {
        let index = Int.random(in: 0..<referrals.count, using: &random)
        let task = referrals[index].task
        let (known, version) = try records.figures { reader in
            let stored = try reader.read(task)
            return (try ReferralResources.referralCase(stored.resource()), stored.version)
        }
        var scope = AccessScope.system
        var allowed: [ReferralCommand] = []
        // Mostly somebody who can do something; sometimes anybody, with anything.
        for _ in 0..<6 where allowed.isEmpty {
            scope = world.people.randomElement(using: &random) ?? .system
            allowed = known.allowed(ReferralHats.of(scope, known, patient: patient.description))
        }
        let isWild = Int.random(in: 0..<5, using: &random) == 0
        // What moves a referral along is chosen more often than what leaves it where it is.
        let moving = allowed.filter { Self.moving.contains($0) }
        let wanted = !moving.isEmpty && Int.random(in: 0..<3, using: &random) > 0 ? moving : allowed
        let command = (isWild ? nil : wanted.randomElement(using: &random)) ?? ReferralCommand.allCases.randomElement(using: &random) ?? .accept
        let chance = Int.random(in: 0..<10, using: &random)
        return Move(
            index: index, task: task, scope: scope, patient: patient.description, command: command, inputs: inputs(other: referrals[1 - index].task.id),
            expecting: chance < 5 ? .version(version) : chance == 5 ? .version(max(1, version - 1)) : .anything,
            crash: crash(),
            isDoubled: Int.random(in: 0..<5, using: &random) == 0)
    }

    /// One command in five dies: before any of its first fourteen writes, or just before the commit.
    private mutating func crash() -> CrashPoints.Plan? {
        guard Int.random(in: 0..<5, using: &random) == 0 else { return nil }
        let place = Int.random(in: 0..<15, using: &random)
        return place == 14 ? .beforeCommit : .beforeWrite(place)
    }

    private mutating func inputs(other: String) -> ReferralInputs {
        var values = [
            "reason": "reason", "note": "note", "advice": "advice", "answer": "answer", "items": "items", "plan": "plan", "outcome": "outcome",
            "none": "deceased", "medicines": "none", "follow-up": clock.now.adding(days: 30).day,
            "until": clock.now.adding(days: Int.random(in: 0..<9, using: &random)).day,
            "survivor": other, "acknowledge-seen": "yes", "acknowledge-no-show": "yes", "acknowledge-arrived": "yes",
        ]
        values["slot"] = Int.random(in: 0..<12, using: &random) == 0 ? "nowhere" : slots.randomElement(using: &random)?.id
        // Sometimes two slots for one visit: all or nothing.
        if Int.random(in: 0..<6, using: &random) == 0, let more = slots.randomElement(using: &random)?.id { values["slot"]? += "," + more }
        values["destination"] = world.institutions.randomElement(using: &random)
        values["priority"] = ReferralPriority.allCases.randomElement(using: &random)?.rawValue
        for name in values.keys.sorted() where Int.random(in: 0..<25, using: &random) == 0 { values[name] = nil }
        return ReferralInputs(values)
    }

    /// Gives the command, twice when it is doubled; what was kept, with the versions that it made.
    private func take(_ move: Move) async -> [(Int, KeptStep)] {
        var kept: [(Int, KeptStep)] = []
        for attempt in 0..<(move.isDoubled ? 2 : 1) {
            let (desk, crashes) = (desk, crashes)
            let answer = try? await records.write(as: move.scope) { transaction -> KeptStep in
                crashes.arm(attempt == 0 ? move.crash : nil)
                defer { crashes.arm(nil) }
                let step = try KeptStep(transaction, desk, move.task, move.command, move.inputs, patient: move.patient, expecting: move.expecting)
                try crashes.pass(.beforeCommit)
                return step
            }
            if let answer { kept.append((move.index, answer)) }
        }
        return kept
    }

    /// `others`: patients besides the walk's own who may have slots.
    func check(_ others: [ResourceKey] = []) throws -> String? {
        try records.figures { reader in
            try ReferralInvariants(
                reader: reader, slots: slots, referrals: referrals, patients: [patient, ResourceKey("Patient", patient.id + "-walk-in")] + others
            ).broken()
        }
    }

    /// Work lists are asked once, at the end: each entry was written by the step that took a referral where it is.
    private func lists() throws -> String? {
        try records.figures { reader in
            let invariants = ReferralInvariants(reader: reader, slots: slots, referrals: referrals, patients: [])
            for referral in referrals { if let problem = try invariants.listed(referral) { return "at the end: \(problem)" } }
            return nil
        }
    }
}
