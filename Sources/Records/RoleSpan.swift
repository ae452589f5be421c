public import FHIRModel

/// When a PractitionerRole is in force.
public struct RoleSpan: Sendable {
    private let from: Instant?
    private let to: Instant?

    /// Nil for a role that is not active.
    public init?(_ role: Resource) {
        if role["active"].boolean == false { return nil }
        self.init(period: role["period"])
    }

    /// Of a `Period`, open where it says nothing.
    public init(period: JSONValue) {
        from = period["start"].string.flatMap { PartialDate($0) }?.low
        to = period["end"].string.flatMap { PartialDate($0) }?.high
    }

    public func holds(at time: Instant) -> Bool { from.map { $0 <= time } ?? true && to.map { $0 > time } ?? true }
}
