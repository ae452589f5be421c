public import FHIRModel

extension ScopedTransaction {
    /// Differing elements told at most.
    private static let differenceLimit = 10

    /// What a caller is answered who saw an older version: which one is current, since when, and where the two differ. Paths alone are told: a refused write
    /// hands nothing out. Throws when the store does.
    public func stale(_ key: ResourceKey, expected: Int) throws -> FHIRFault {
        let now = try store.current(key)
        var fault = FHIRFault(
            .preconditionFailed, "record.version", ["key": key.description, "expected": "\(expected)", "current": "\(now.map { $0.version } ?? 0)"])
        guard let now, !now.isDeleted, let old = try store.version(key, expected), !old.isDeleted else { return fault }
        let paths = ResourceDifference.paths(try old.resource(), try now.resource(), limit: Self.differenceLimit)
        fault.also = paths.map { FHIRFault(.preconditionFailed, "record.changed", ["path": $0, "time": now.updated.text], at: $0) }
        return fault
    }

    /// Throws `stale` when a caller saw another version than the current one.
    public func require(_ expecting: VersionExpectation, of key: ResourceKey, at version: Int) throws {
        if case .version(let number) = expecting, number != version { throw try stale(key, expected: number) }
    }
}
