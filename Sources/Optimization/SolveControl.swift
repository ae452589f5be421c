import Synchronization

/// What a running solver knows so far.
public struct SolveProgress: Sendable {
    public var value: Double
    public var bound: Double
    /// Branches looked into, or rounds of a heuristic.
    public var steps: Int
}

/// A solver's time limit, its off switch and who hears of its progress.
///
/// Solvers ask `isOver` between steps of a few milliseconds; an answer found until then is given, with its bound.
public final class SolveControl: Sendable {
    private let isCancelled = Atomic<Bool>(false)
    private let now: @Sendable () -> Double
    private let deadline: Double
    private let report: @Sendable (SolveProgress) -> Void

    /// `now`: seconds of any clock that only goes forward. `seconds`: the limit, from now.
    public init(now: @escaping @Sendable () -> Double, seconds: Double = .infinity, report: @escaping @Sendable (SolveProgress) -> Void = { _ in }) {
        self.now = now
        self.deadline = now() + seconds
        self.report = report
    }

    /// Without limit; nobody has the switch.
    public static var unlimited: SolveControl { SolveControl(now: { 0 }) }

    /// From any thread: the solver ends within 100 ms.
    public func cancel() { isCancelled.store(true, ordering: .relaxed) }

    public var wasCancelled: Bool { isCancelled.load(ordering: .relaxed) }
    public var isOver: Bool { wasCancelled || now() >= deadline }
    /// Seconds until the limit.
    public var remaining: Double { deadline - now() }
    public var seconds: Double { now() }

    /// For work before a first answer: throws `.stopped` when cancelled. A limit of time does not end it.
    public func proceed() throws(OptimizationFault) { if wasCancelled { throw OptimizationFault(.stopped) } }

    func tell(_ value: Double, _ bound: Double, _ steps: Int) { report(SolveProgress(value: value, bound: bound, steps: steps)) }
}

/// Why a problem cannot be solved as it is stated. `place` and `other` are 0-based positions in the input.
public struct OptimizationFault: Error, Sendable, Equatable {
    public enum Reason: String, Sendable {
        case empty, notANumber, negative, shape, tooMany, tooFew, capacity, unreachable, minima, contradiction, solverMissing, solverFailed, stopped
    }

    public var reason: Reason
    public var place: Int?
    public var other: Int?
    public var detail: String

    public init(_ reason: Reason, place: Int? = nil, other: Int? = nil, detail: String = "") {
        self.reason = reason
        self.place = place
        self.other = other
        self.detail = detail
    }
}

/// xorshift64* (Vigna, An experimental exploration of Marsaglia's xorshift generators, 2016): small, fast, the same everywhere.
struct SeededChance: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_F491_4F6C_DD1D
    }

    mutating func below(_ count: Int) -> Int { Int(next() >> 33) % count }
    mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
