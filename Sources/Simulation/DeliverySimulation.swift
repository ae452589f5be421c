import FHIRModel
import FHIRSearch
import FHIRService
import Logging
import Records
import Synchronization
import WebServer

/// One seed of messages: a resource changes while its subscribers are told over a network that loses, doubles and delays; one subscriber is down for
/// days, the courier dies between the commit and the sending and between the sending and the mark, and poison comes in between.
///
/// Cases 25 to 28: whatever the order and however often, every subscriber ends with the state that is stored; who is down keeps nobody waiting;
/// nothing is given up; what is poison is refused by name and the stream goes on.
struct DeliverySimulation {
    private let seed: UInt64
    private let records: ScopedRecords
    private let surroundings: Surroundings
    private let clock: SimulatedClock
    private let router: FHIRRouter
    private let network: SimulatedNetwork
    private var random: SeededRandom
    private let subject: ResourceKey
    private let names = ["near", "far", "down"]
    private static let changes = 6

    /// `knowsTwice`, `chances`: as the network's. `downMinutes`: how long one subscriber is down.
    init(seed: UInt64, store: any RecordStore, knowsTwice: Bool = true, chances: [Int] = [0, 1, 2, 3, 4, 5], downMinutes: Int = 60 * 70) {
        self.seed = seed
        let clock = SimulatedClock(SimulatedWorld.start)
        let counter = Counter()
        self.clock = clock
        surroundings = Surroundings(now: { clock.now }, newID: { "d\(seed)-\(counter.next())" })
        records = ScopedRecords(store, surroundings)
        random = SeededRandom(seed: seed &* 17 &+ 3)
        subject = ResourceKey("Basic", "d\(seed)-subject")
        router = FHIRRouter(records, surroundings, base: "http://simulation/fhir")
        network = SimulatedNetwork(
            seed: seed, clock: clock,
            isDownUntil: SimulatedWorld.start.adding(minutes: downMinutes), knowsTwice: knowsTwice,
            chances: chances)
    }

    mutating func run() async throws -> String? {
        defer { network.close() }
        for name in names { try await subscribe(name) }
        // The courier is made anew from what is stored: it dies whenever chance says.
        var courier = self.courier()
        for change in 1...Self.changes {
            try await put(change)
            if let problem = try await poison() { return problem }
            if Bool.random(using: &random) { courier = self.courier() }
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                await courier.pass()
                try await network.deliverLate(records)
                clock.pass(minutes: Int.random(in: 0...90, using: &random))
            }
        }
        // Within hours all but the one that is down have everything.
        for _ in 0..<40 {
            clock.pass(minutes: 20)
            await courier.pass()
        }
        try await network.deliverLate(records)
        if clock.now < network.isDownUntil, let problem = try check(names.filter { $0 != "down" }) { return "while one is down: \(problem)" }
        network.calm()
        clock.pass(minutes: 60 * 72)
        for _ in 0..<6 {
            await courier.pass()
            clock.pass(minutes: 70)
        }
        try await network.deliverLate(records)
        if let problem = try check(names) { return problem }
        return try await close()
    }

    private func courier() -> SubscriptionCourier {
        let (network, records) = (network, records)
        return SubscriptionCourier(records, surroundings, base: "http://simulation/fhir", logger: Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() })
        {
            await network.carry($0, $1, records)
        }
    }

    private func key(_ name: String) -> ResourceKey { ResourceKey("Subscription", "d\(seed)-\(name)") }

    private func subscribe(_ name: String) async throws {
        let (key, seed) = (key(name), seed)
        let full: JSONTree = [
            "extension": [
                [
                    "url": "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-payload-content", "valueCode": "full-resource",
                ]
            ]
        ]
        try await records.write(as: .system) { transaction in
            try transaction.put(
                [
                    "resourceType": "Subscription", "id": .string(key.id), "status": "active", "reason": "simulation", "criteria": "urn:junyi:topic:Basic",
                    "_criteria": [
                        "extension": [
                            [
                                "url": "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-filter-criteria",
                                "valueString": .string("Basic?code=urn:junyi:simulation|d\(seed)"),
                            ]
                        ]
                    ],
                    "channel": ["type": "rest-hook", "endpoint": .string("sim://" + key.id), "payload": "application/fhir+json", "_payload": full],
                ], id: key.id)
            try transaction.keep(SubscriptionState(transaction.scope), of: key)
        }
        try records.refreshSubscriptions()
        network.add(key)
    }

    private func tree(_ change: Int) -> JSONTree {
        [
            "resourceType": "Basic", "id": .string(subject.id), "code": ["coding": [["system": "urn:junyi:simulation", "code": .string("d\(seed)")]]],
            "created": "2026-01-01", "extension": [["url": "urn:junyi:change", "valueInteger": .number("\(change)")]],
        ]
    }

    private func put(_ change: Int) async throws {
        let (tree, id) = (tree(change), subject.id)
        try await records.write(as: .system) { _ = try $0.put(tree, id: id) }
    }

    /// What no client may bring (case 28): each is refused with a name, and leaves nothing.
    private mutating func poison() async throws -> String? {
        let good = String(decoding: tree(99).bytes, as: UTF8.self)
        let bodies: [[UInt8]] = [
            Array(good.replacing("2026-01-01", with: "tomorrow").utf8), Array(good.utf8.prefix(40)) + [0xff, 0xfe],
            Array(good.replacing("\"created\"", with: "\"unheardOf\":1,\"created\"").utf8), Array(good.utf8.dropLast(9)),
        ]
        let body = bodies[Int.random(in: 0..<bodies.count, using: &random)]
        let before = try records.figures { try $0.read(subject).version }
        do {
            _ = try await router.respond(FHIRRequest(.put, ["Basic", subject.id], body: body), as: .system)
            return "poison was taken: \(String(decoding: body.prefix(300), as: UTF8.self))"
        } catch let fault as FHIRFault {
            if fault.kind.row.status / 100 != 4 || fault.text.isEmpty { return "poison was refused without a name: \(fault)" }
        }
        let after = try records.figures { try $0.read(subject).version }
        return after == before ? nil : "poison left a version"
    }

    private func check(_ names: [String]) throws -> String? {
        for name in names {
            let (state, stored) = try records.figures { (try $0.subscriptionState(key(name)), try $0.read(subject)) }
            let heard = network.heard(key(name))
            guard let state else { return "\(name): no state" }
            if state.newest != Self.changes { return "\(name): \(state.newest) events of \(Self.changes) changes" }
            if state.delivered != state.newest { return "\(name): \(state.delivered) of \(state.newest) delivered: \(state.error)" }
            if heard.last != state.newest || heard.version != stored.version {
                return "\(name): heard \(heard.last), version \(heard.version ?? 0) of \(stored.version)"
            }
            if heard.applied != Array(1...state.newest) { return "\(name): applied \(heard.applied)" }
        }
        return nil
    }

    private func close() async throws -> String? {
        for name in names {
            let key = key(name)
            let status = try records.figures { try $0.find(key) }?["status"].string
            if status != "active" { return "\(name): \(status ?? "gone") at the end" }
            try await records.write(as: .system) { _ = try $0.delete(key) }
        }
        try records.refreshSubscriptions()
        return nil
    }
}
