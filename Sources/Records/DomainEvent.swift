public import FHIRModel

/// Something that happened, for those who listen: kept in the outbox by the transaction that made it true.
public struct DomainEvent: Sendable, Equatable {
    /// Past tense with its room: `referral.accepted`.
    public var topic: String
    public var subject: ResourceKey
    /// Organisations whose desks should hear of it.
    public var audience: [String]
    public var at: Instant

    public init(topic: String, subject: ResourceKey, audience: [String], at: Instant) {
        self.topic = topic
        self.subject = subject
        self.audience = audience
        self.at = at
    }
}
