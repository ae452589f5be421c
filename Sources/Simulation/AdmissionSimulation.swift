import Admissions
import Booking
import FHIRModel
import FHIRSearch
import Records
import RegionalPolicy

/// One seed of one-stop admissions: three patients want two beds and a test, steps die between any two writes, payments come twice, late or for
/// nothing, people cancel; then time passes until all is over.
struct AdmissionSimulation {
    private let seed: UInt64
    private let records: ScopedRecords
    private let clock: SimulatedClock
    private let crashes = CrashPoints()
    private let desk: AdmissionDesk
    private var random: SeededRandom
    private let world: SimulatedWorld
    private let slots: [ResourceKey]
    private let patients: [ResourceKey]
    private var tasks: [ResourceKey] = []
    /// Payments that were answered with success, by task.
    private var paid: [ResourceKey: Set<String>] = [:]

    /// States that were seen, and `refund`.
    private(set) var seen: Set<String> = []

    private static let steps = 30

    init(seed: UInt64, store: any RecordStore) {
        self.seed = seed
        let clock = SimulatedClock(SimulatedWorld.start)
        let counter = Counter()
        let surroundings = Surroundings(now: { clock.now }, newID: { "a\(seed)-\(counter.next())" })
        self.clock = clock
        records = ScopedRecords(CrashingStore(store, crashes), surroundings)
        let day = SimulatedWorld.start.date
        desk = AdmissionDesk(surroundings, BookingFigures(.national, on: day), AdmissionFigures(.national, on: day))
        random = SeededRandom(seed: seed &* 31 &+ 7)
        patients = (0..<3).map { ResourceKey("Patient", "a\(seed)-patient-\($0)") }
        world = SimulatedWorld(seed: seed &+ 10_000_000_000, patient: patients[0])
        slots = ["bed-0", "bed-1", "test-0"].map { ResourceKey("Slot", "a\(seed)-\($0)") }
    }

    /// Runs the seed; gives the first invariant that broke, in words, or nil.
    mutating func run() async throws -> String? {
        try await begin()
        for step in 0..<Self.steps {
            clock.pass(minutes: Int.random(in: 0..<8, using: &random) == 0 ? Int.random(in: 0...1800, using: &random) : Int.random(in: 0...20, using: &random))
            await act()
            try look()
            if let problem = try check() { return "admission step \(step): \(problem)" }
        }
        for _ in 0..<60 where try !open().isEmpty {
            clock.pass(minutes: 1500)
            for task in try open() { await write { desk, transaction in try desk.ring(transaction, task) } }
            try look()
            if let problem = try check() { return "admission at the end: \(problem)" }
        }
        return try open().first.map { "\($0): never came to an end" }
    }

    private func begin() async throws {
        let (world, seed, slots, patients, start) = (world, seed, slots, patients, clock.now)
        try await records.write(as: .system) { transaction in
            try world.put(transaction)
            for patient in patients { try transaction.put(SimulatedWorld.person(patient.id), id: patient.id) }
            try transaction.put(
                [
                    "resourceType": "Coverage", "id": .string("a\(seed)-coverage"), "status": "active",
                    "beneficiary": ["reference": .string(patients[0].description)],
                    "payor": [["reference": .string("Organization/" + world.centre)]],
                ], id: "a\(seed)-coverage")
            for (name, code) in [("ward", "bed"), ("lab", "t\(seed)")] {
                try transaction.put(
                    [
                        "resourceType": "Schedule", "id": .string("a\(seed)-\(name)"), "active": true,
                        "serviceType": [["coding": [["system": "http://loinc.org", "code": .string(code)]]]],
                        "actor": [["reference": .string("Location/" + world.schedule)]],
                    ], id: "a\(seed)-\(name)")
            }
            for (number, slot) in slots.enumerated() {
                let from = start.adding(minutes: number < 2 ? 2000 + number * 10 : 600)
                try transaction.put(
                    [
                        "resourceType": "Slot", "id": .string(slot.id), "schedule": ["reference": .string("Schedule/a\(seed)-\(number < 2 ? "ward" : "lab")")],
                        "status": "free", "start": .string(from.text), "end": .string(from.adding(minutes: number < 2 ? 1440 : 20).text),
                    ], id: slot.id)
            }
        }
    }

    private mutating func act() async {
        let (patient, task) = (patients.randomElement(using: &random) ?? patients[0], tasks.randomElement(using: &random))
        let centre = world.centre
        switch Int.random(in: 0..<10, using: &random) {
        case 0, 1:
            let tests = Bool.random(using: &random) ? ["t\(seed)"] : ["718-7"]
            let order = AdmissionOrder(
                patient: patient, organisation: centre, request: nil, ward: ResourceKey("Schedule", "a\(seed)-ward"), tests: tests, from: clock.now)
            if let key = await write(as: world.clerk, { desk, transaction in try desk.begin(transaction, order) }) { tasks.append(key) }
        case 2, 3:
            guard let task else { return }
            let number = "a\(seed)-pay-\(Int.random(in: 0..<6, using: &random))"
            let yuan = Int.random(in: 0..<8, using: &random) == 0 ? 1 : 5000 / (Bool.random(using: &random) ? 1 : 2)
            let owed = (try? total(task)) ?? nil
            for _ in 0...(Int.random(in: 0..<3, using: &random) == 0 ? 1 : 0)
            where await write({ desk, transaction in try desk.pay(transaction, task, number: number, yuan: owed ?? yuan) }) != nil {
                paid[task, default: []].insert(number)
            }
        case 4:
            guard let task else { return }
            await write(as: world.clerk) { desk, transaction in try desk.admit(transaction, task) }
        case 5:
            guard let task else { return }
            await write(as: world.clerk) { desk, transaction in try desk.cancel(transaction, task, reason: "reason") }
        case 6:
            guard let task, let due = try? alarm(task), due <= clock.now else { return }
            await write { desk, transaction in try desk.ring(transaction, task) }
        default:
            guard let task else { return }
            while Int.random(in: 0..<4, using: &random) > 0, await write({ desk, transaction in try desk.step(transaction, task) }) == true {}
        }
    }

    /// One transaction, which may die; nil when it was refused or died.
    @discardableResult
    private mutating func write<Result: Sendable>(
        as scope: AccessScope = .system, _ body: @escaping @Sendable (AdmissionDesk, ScopedTransaction) throws -> Result
    ) async
        -> Result?
    {
        let plan: CrashPoints.Plan? = Int.random(in: 0..<5, using: &random) == 0 ? .beforeWrite(Int.random(in: 0..<8, using: &random)) : nil
        let (desk, crashes) = (desk, crashes)
        return try? await records.write(as: scope) { transaction in
            crashes.arm(plan)
            defer { crashes.arm(nil) }
            return try body(desk, transaction)
        }
    }

    private func alarm(_ task: ResourceKey) throws -> Instant? {
        try records.figures { try $0.find(task) }?["restriction"]["period"]["end"].string.flatMap { PartialDate($0) }?.low
    }

    private func total(_ task: ResourceKey) throws -> Int? {
        try records.figures { reader in
            try reader.find(task).flatMap { AdmissionTask.outputs($0, "deposit").last }.flatMap { try reader.find($0) }?["totalGross"]["value"].number.flatMap {
                Int($0)
            }
        }
    }

    private func open() throws -> [ResourceKey] {
        try records.figures { reader in try tasks.filter { try reader.find($0).flatMap(AdmissionTask.state).map { !$0.isEnd } ?? true } }
    }

    private mutating func look() throws {
        seen.formUnion(
            try records.figures { reader in
                try tasks.compactMap { try reader.find($0) }.flatMap { task in
                    [AdmissionTask.state(task)?.rawValue ?? "", AdmissionTask.outputs(task, "refund").isEmpty ? "" : "refund"]
                }
            })
    }

    private func check() throws -> String? {
        try records.figures { try AdmissionInvariants(reader: $0, tasks: tasks, slots: slots, paid: paid).broken() }
    }
}
