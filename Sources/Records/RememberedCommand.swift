public import FHIRModel

/// What a command with an `Idempotency-Key` did, kept by the transaction that did it: the same command again gives the same answer.
public struct RememberedCommand: Sendable, Equatable {
    /// Digest of what was asked.
    public var digest: [UInt8]
    /// The version that it made.
    public var key: ResourceKey
    public var version: Int

    public init(digest: [UInt8], key: ResourceKey, version: Int) {
        self.digest = digest
        self.key = key
        self.version = version
    }
}

extension ScopedTransaction {
    /// Does a command once: `body` makes a version, and whoever comes with the same name and digest later gets that version.
    ///
    /// Names belong to the user. Throws `.businessRule` for a name that stood for another command.
    public func once(_ name: String?, digest: [UInt8], _ body: () throws -> ResourceKey) throws -> StoredVersion {
        guard let name else { return try read(body()) }
        let own = scope.user.description + " " + name
        if let known = try remembered(own) {
            guard known.digest == digest else { throw FHIRFault(.businessRule, "idempotency.body", ["key": name]) }
            return try read(known.key, version: known.version)
        }
        let made = try read(body())
        try remember(RememberedCommand(digest: digest, key: made.key, version: made.version), as: own)
        return made
    }
}
