public import Booking
public import FHIRModel
public import Records
import Synchronization

/// What an outside hospital's book can be asked, however it is reached.
public struct OutsideBook: Sendable {
    /// Asks for a visit: once or often, it is one visit there.
    public var ask: @Sendable (_ visit: Resource) async -> OutsideVisit.Answer
    /// Asks whether it has a visit.
    public var query: @Sendable (_ visit: Resource) async -> OutsideVisit.Answer
    /// Tells that a visit is cancelled; `absent` once the hospital has it no more.
    public var withdraw: @Sendable (_ visit: Resource) async -> OutsideVisit.Answer

    public init(
        ask: @escaping @Sendable (_ visit: Resource) async -> OutsideVisit.Answer, query: @escaping @Sendable (_ visit: Resource) async -> OutsideVisit.Answer,
        withdraw: @escaping @Sendable (_ visit: Resource) async -> OutsideVisit.Answer
    ) {
        (self.ask, self.query, self.withdraw) = (ask, query, withdraw)
    }
}

/// Attends to one visit until its hospital and the platform say the same.
///
/// What was asked before a crash, or not answered, is asked for first: the hospital may have booked it. A visit that was cancelled while nobody knew
/// is told to the hospital until no late answer can come any more.
public final class OutsideAttendant: Sendable {
    private struct Known {
        var asked: Instant?
        var attempts = 0
        var next: Instant?
    }

    private let records: ScopedRecords
    private let desk: OutsideDesk
    private let surroundings: Surroundings
    private let began: Instant
    private let known = Mutex([ResourceKey: Known]())

    private static let longestWaitSeconds: Int64 = 60

    public init(_ records: ScopedRecords, _ desk: OutsideDesk, _ surroundings: Surroundings) {
        (self.records, self.desk, self.surroundings) = (records, desk, surroundings)
        began = surroundings.now()
    }

    /// Whether it is time to ask again.
    func isDue(_ key: ResourceKey) -> Bool { known.withLock { known in known[key]?.next.map { $0 <= surroundings.now() } ?? true } }

    /// One attempt. Throws what the store throws; what the network does is an answer too.
    public func attend(_ key: ResourceKey, _ book: OutsideBook) async throws {
        guard let visit = try records.read(as: .system, { try $0.find(key) }), let state = OutsideVisit.state(visit) else { return }
        switch state {
        case .asked where visit["status"].string == "pending": try await confirm(key, visit, book)
        case .withdraw, .doubtful: try await withdraw(key, visit, book, isDoubtful: state == .doubtful)
        default: return
        }
    }

    private func confirm(_ key: ResourceKey, _ visit: Resource, _ book: OutsideBook) async throws {
        var answer = OutsideVisit.Answer.absent
        if isAsked(key, visit) { answer = await book.query(visit) }
        if answer == .absent {
            known.withLock { $0[key, default: Known()].asked = surroundings.now() }
            answer = await book.ask(visit)
        }
        let settled = answer
        if settled == .unknown || settled == .absent { return try await again(key) }
        let desk = desk
        try await records.write(as: .system) { try desk.settle($0, key, settled) }
        forget(key, keepingAsked: true)
    }

    private func withdraw(_ key: ResourceKey, _ visit: Resource, _ book: OutsideBook, isDoubtful: Bool) async throws {
        let last = known.withLock { $0[key]?.asked } ?? began
        let isLate = try isDoubtful && last.adding(minutes: desk.lateMinutes()) > surroundings.now()
        if await book.withdraw(visit) != .absent || isLate { return try await again(key) }
        let desk = desk
        try await records.write(as: .system) { try desk.withdrawn($0, key) }
        forget(key, keepingAsked: false)
    }

    /// Whether the hospital may have been asked: by this program, or by one that ran before.
    private func isAsked(_ key: ResourceKey, _ visit: Resource) -> Bool {
        if known.withLock({ $0[key]?.asked }) != nil { return true }
        return visit["meta"]["lastUpdated"].string.flatMap { PartialDate($0) }?.low.milliseconds ?? 0 <= began.milliseconds
    }

    private func again(_ key: ResourceKey) async throws {
        let now = surroundings.now()
        known.withLock { known in
            var one = known[key, default: Known()]
            one.attempts += 1
            let wait = min(Self.longestWaitSeconds, 1 << Int64(min(one.attempts - 1, 10)))
            one.next = Instant(milliseconds: now.milliseconds + wait * 1000)
            known[key] = one
        }
        let desk = desk
        try await records.write(as: .system) { try desk.complain($0, key) }
    }

    private func forget(_ key: ResourceKey, keepingAsked: Bool) {
        known.withLock { known in known[key] = keepingAsked ? known[key].flatMap { $0.asked.map { Known(asked: $0) } } : nil }
    }
}
