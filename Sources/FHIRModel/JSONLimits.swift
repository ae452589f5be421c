/// The named limits of reading one JSON text.
public struct JSONLimits: Sendable {
    /// Containers that may be open at once.
    public var depth: Int
    /// Length of the text in bytes.
    public var bytes: Int

    public init(depth: Int = 128, bytes: Int = 64 << 20) {
        self.depth = depth
        self.bytes = min(bytes, Int(Int32.max))
    }

    public static let standard = JSONLimits()
}
