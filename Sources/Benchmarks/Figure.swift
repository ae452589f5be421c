/// One measured promise: a JSON line.
public struct Figure: Sendable, Codable {
    public var name: String
    public var value: Double
    public var unit: String
    /// What the value is held against, measured in the same run.
    public var reference: Double
    /// How well the promise is kept; larger is better, whatever the unit.
    public var ratio: Double
    /// The least ratio promised.
    public var must: Double
    public var n: Int
    public var seed: UInt64

    public init(name: String, value: Double, unit: String, reference: Double, ratio: Double, must: Double, n: Int, seed: UInt64) {
        self.name = name
        self.value = value
        self.unit = unit
        self.reference = reference
        self.ratio = ratio
        self.must = must
        self.n = n
        self.seed = seed
    }
}
