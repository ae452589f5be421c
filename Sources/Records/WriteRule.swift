public import FHIRModel

/// A rule of a capability that every write of a client must keep, whichever interaction brings it.
///
/// Desks write through `ScopedTransaction` and keep their own rules; what comes in as FHIR passes here first, inside the transaction.
public struct WriteRule: Sendable {
    /// Types it looks at.
    public var types: Set<String>
    /// Called before the write with what is there and what is to be, nil for nothing. May write itself; throws to refuse.
    public var check: @Sendable (ScopedTransaction, ResourceKey, _ old: Resource?, _ new: Resource?) throws -> Void

    public init(types: Set<String>, check: @escaping @Sendable (ScopedTransaction, ResourceKey, _ old: Resource?, _ new: Resource?) throws -> Void) {
        self.types = types
        self.check = check
    }
}
