public import FHIRModel

/// Something a subscriber is to be told, numbered from 1 for each subscription.
public struct SubscriptionEvent: Sendable, Equatable {
    public var number: Int
    public var at: Instant
    public var subject: ResourceKey
    public var version: Int

    public init(number: Int, at: Instant, subject: ResourceKey, version: Int) {
        self.number = number
        self.at = at
        self.subject = subject
        self.version = version
    }
}

/// How far a subscription has come, and on whose behalf it listens.
public struct SubscriptionState: Sendable {
    /// Number of the last event that the subscriber has confirmed.
    public var delivered = 0
    /// Number of the newest event.
    public var newest = 0
    /// Failed attempts since the last success.
    public var attempts = 0
    public var nextAttempt = Instant(milliseconds: 0)
    /// When the failures began.
    public var failingSince: Instant?
    /// What the last attempt met; empty when all is well.
    public var error = ""
    public var user: ResourceKey
    public var role: UserRole
    public var organisation: String
    /// What the token that made it was narrowed to.
    public var grants: AccessGrants?

    /// A subscription that begins now, for whoever asks for it.
    public init(_ scope: AccessScope) {
        user = scope.user
        role = scope.role
        organisation = scope.organisation
        grants = scope.grants
    }

    public init(user: ResourceKey, role: UserRole, organisation: String) {
        self.user = user
        self.role = role
        self.organisation = organisation
    }

    /// The scope in which events are matched and content is read.
    public func scope(request: String) -> AccessScope {
        var scope = AccessScope(user: user, role: role, organisation: organisation, request: request)
        scope.grants = grants
        return scope
    }
}
