import FHIRModel
import Synchronization

/// What one tenant may use of the machine that it shares.
public final class TenantQuota: Sendable {
    private let requestsPerSecond: Int?
    private let maximumBytes: Int?
    private let storedBytes: @Sendable () -> Int
    private let bucket: Mutex<(tokens: Double, at: Instant)>

    /// `storedBytes`: how large the tenant's store is now. Nil for no limit.
    public init(requestsPerSecond: Int?, maximumBytes: Int?, storedBytes: @escaping @Sendable () -> Int) {
        self.requestsPerSecond = requestsPerSecond
        self.maximumBytes = maximumBytes
        self.storedBytes = storedBytes
        bucket = Mutex((Double(requestsPerSecond ?? 0), Instant(milliseconds: 0)))
    }

    /// Takes one request off what this second allows. Throws `.throttled`.
    func take(_ now: Instant) throws(FHIRFault) {
        guard let rate = requestsPerSecond.map(Double.init) else { return }
        let isAllowed = bucket.withLock { bucket -> Bool in
            let passed = Double(max(0, now.milliseconds - bucket.at.milliseconds)) / 1000
            bucket = (min(rate, bucket.tokens + passed * rate), now)
            guard bucket.tokens >= 1 else { return false }
            bucket.tokens -= 1
            return true
        }
        if !isAllowed { throw FHIRFault(.throttled, "tenant.throttled", ["limit": "\(Int(rate))"]) }
    }

    /// Throws `.unavailable` when the store has grown to its limit.
    func requireRoom() throws(FHIRFault) {
        guard let maximumBytes, storedBytes() >= maximumBytes else { return }
        throw FHIRFault(.unavailable, "tenant.full", ["limit": "\(maximumBytes >> 20)"])
    }
}
