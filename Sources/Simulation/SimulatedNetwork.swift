import FHIRModel
import FHIRSearch
import Records
import Synchronization

/// A network that loses, doubles and delays what is sent over it, and the subscribers at its ends.
final class SimulatedNetwork: Sendable {
    /// What a subscriber knows.
    struct Heard: Sendable {
        /// Number of the last event in a row.
        var last = 0
        /// Numbers in the order in which they were applied.
        var applied: [Int] = []
        /// Version of the subject that it has.
        var version: Int?
    }

    private struct State {
        var random: SeededRandom
        var heard: [ResourceKey: Heard] = [:]
        var late: [(ResourceKey, [UInt8])] = []
        var isCalm = false
    }

    private let state: Mutex<State>
    private let clock: SimulatedClock
    let isDownUntil: Instant

    /// What befalls a message, drawn anew for each: 1 lost, 2 taken and its answer lost, 3 again much later, else nothing.
    private let chances: [Int]
    /// Whether subscribers pass over what they know already; false only to prove that the check notices.
    private let knowsTwice: Bool

    init(seed: UInt64, clock: SimulatedClock, isDownUntil: Instant, knowsTwice: Bool, chances: [Int] = [0, 1, 2, 3, 4, 5]) {
        self.chances = chances
        self.knowsTwice = knowsTwice
        state = Mutex(State(random: SeededRandom(seed: seed &+ 99)))
        self.clock = clock
        self.isDownUntil = isDownUntil
    }

    func add(_ key: ResourceKey) { state.withLock { $0.heard[key] = Heard() } }
    func heard(_ key: ResourceKey) -> Heard { state.withLock { $0.heard[key] ?? Heard() } }
    /// From now on nothing is lost.
    func calm() { state.withLock { $0.isCalm = true } }
    func close() { state.withLock { $0.late = [] } }

    /// Carries a message; nil when its sender hears that it arrived.
    func carry(_ address: String, _ body: [UInt8], _ records: ScopedRecords) async -> String? {
        let key = ResourceKey("Subscription", String(address.dropFirst("sim://".count)))
        if key.id.hasSuffix("-down") && clock.now < isDownUntil { return "down" }
        let chance = state.withLock { state in state.isCalm ? 0 : chances.randomElement(using: &state.random) ?? 0 }
        switch chance {
        case 1: return "lost on the way"
        case 2:
            // It arrives, and its sender does not hear of it: as when the sender dies before it notes the answer.
            try? receive(key, body, records)
            return "answer lost"
        case 3: state.withLock { $0.late.append((key, body)) }
        default: break
        }
        do {
            try receive(key, body, records)
            return nil
        } catch {
            return "\(error)"
        }
    }

    /// Copies that were on their way for long arrive, the newest first.
    func deliverLate(_ records: ScopedRecords) async throws {
        let late = state.withLock { state in
            defer { state.late = [] }
            return Array(state.late.reversed())
        }
        for (key, body) in late { try receive(key, body, records) }
    }

    /// A subscriber's part: what it knows already it passes over; before what it misses it asks `$events` for the rest.
    private func receive(_ key: ResourceKey, _ body: [UInt8], _ records: ScopedRecords) throws {
        let bundle = try Resource(body)
        let status = bundle["entry"][0]["resource"]["parameter"]
        let numbers = status.items.filter { $0["name"].string == "notificationEvent" }.compactMap { event in
            event["part"].items.first { $0["name"].string == "eventNumber" }?["valueString"].string.flatMap { Int($0) }
        }
        let versions = bundle["entry"].items.dropFirst().map { $0["resource"]["meta"]["versionId"].string.flatMap { Int($0) } }
        let last = heard(key).last
        guard let first = numbers.first, let newest = numbers.last, newest > last || !knowsTwice else { return }
        if first > last + 1 {
            let missed = try records.figures { try $0.subscriptionEvents(key, after: last, limit: 100) }.filter { $0.number <= newest }
            apply(key, missed.map { ($0.number, $0.version) })
        } else {
            apply(key, zip(numbers, versions).map { ($0, $1) }.filter { $0.0 > last || !knowsTwice })
        }
    }

    private func apply(_ key: ResourceKey, _ events: [(number: Int, version: Int?)]) {
        state.withLock { state in
            for event in events where event.number > state.heard[key]?.last ?? 0 || !knowsTwice {
                state.heard[key]?.last = event.number
                state.heard[key]?.applied.append(event.number)
                state.heard[key]?.version = event.version
            }
        }
    }
}
