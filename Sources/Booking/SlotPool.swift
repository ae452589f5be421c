public import FHIRModel
import FHIRSearch

/// Whom a slot is for (号源池): a share is kept for referrals until a while before the clinic, then it opens to all.
public enum SlotPool {
    static let poolURL = OpenSlot.poolURL
    static let releaseURL = OpenSlot.releaseURL

    /// Marks a slot as kept for referrals until `release`.
    static func referral(until release: Instant) -> JSONTree {
        [["url": .string(poolURL), "valueCode": "referral"], ["url": .string(releaseURL), "valueDateTime": .string(release.text)]]
    }

    /// Whether only referrals may take it now.
    public static func isReserved(_ slot: Resource, at now: Instant) -> Bool {
        let parts = slot["extension"].items
        guard parts.contains(where: { $0["url"].string == poolURL && $0["valueCode"].string == "referral" }) else { return false }
        let release = parts.first { $0["url"].string == releaseURL }?["valueDateTime"].string.flatMap { PartialDate($0) }?.low
        return release.map { now < $0 } ?? true
    }
}
