/// What the world gives: the time and fresh ids. Handed to every desk, so that tests and simulations hand in their own.
public struct Surroundings: Sendable {
    public var now: @Sendable () -> Instant
    public var newID: @Sendable () -> String

    public init(now: @escaping @Sendable () -> Instant, newID: @escaping @Sendable () -> String) {
        self.now = now
        self.newID = newID
    }
}

/// A reproducible source of chance: SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
public struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

/// Ids that sort by the time they were made: 9 characters of time, 13 of chance, base 32 without look-alikes.
public enum TimeOrderedID {
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// 22 characters for `instant` and 64 bits of chance.
    public static func make(_ instant: Instant, _ chance: UInt64) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(22)
        let time = UInt64(bitPattern: instant.milliseconds)
        for shift in stride(from: 40, through: 0, by: -5) { bytes.append(alphabet[Int(time >> UInt64(shift) & 31)]) }
        for shift in stride(from: 60, through: 0, by: -5) { bytes.append(alphabet[Int(chance >> UInt64(shift) & 31)]) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
