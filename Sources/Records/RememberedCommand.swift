public import FHIRModel

/// What a command with an `Idempotency-Key` did, kept by the transaction that did it: the same command again gives the same answer.
public struct RememberedCommand: Sendable, Equatable {
    /// Digest of what was asked.
    public var digest: [UInt8]
    /// The version that it made.
    public var key: ResourceKey
    public var version: Int
    /// Whether it found that version to say the same already.
    public var isUnchanged: Bool

    public init(digest: [UInt8], key: ResourceKey, version: Int, isUnchanged: Bool = false) {
        self.digest = digest
        self.key = key
        self.version = version
        self.isUnchanged = isUnchanged
    }
}

extension ScopedTransaction {
    /// Does a command once: `body` makes a version, and whoever comes with the same name and digest later gets that version.
    ///
    /// Names belong to the user. Throws `.businessRule` for a name that stood for another command.
    public func once(_ name: String?, digest: [UInt8], _ body: () throws -> ResourceKey) throws -> StoredVersion {
        try once(name, digest: digest, writing: { try read(body()) })
    }

    /// As above, for a write that gives its version; a deletion is one too.
    public func once(_ name: String?, digest: [UInt8], writing body: () throws -> StoredVersion) throws -> StoredVersion {
        guard let name else { return try body() }
        if let known = try done(name, digest) {
            var found = try version(known.key, known.version)
            found.isUnchanged = known.isUnchanged
            return found
        }
        let made = try body()
        try remember(RememberedCommand(digest: digest, key: made.key, version: made.version, isUnchanged: made.isUnchanged), as: own(name))
        return made
    }

    /// Does a command once whose answer is a text of its own: the text is kept beside what it did, and given again. It names no patient but by key.
    public func answeredOnce(_ name: String, digest: [UInt8], id: String, code: String, _ body: () throws -> String) throws -> String {
        if let known = try done(name, digest) {
            // What the platform keeps for itself is read past the scope: its owner asked under their own name.
            guard let kept = try store.version(known.key, known.version)?.resource() else { throw FHIRFault(.internalError, "internal", cause: "\(known.key)") }
            return kept["extension"].items.compactMap { $0["valueString"].string }.joined()
        }
        let answer = try body()
        let made = try keep(answer, id: id, code: code)
        try remember(RememberedCommand(digest: digest, key: made.key, version: made.version), as: own(name))
        return answer
    }

    private func own(_ name: String) -> String { scope.user.description + " " + name }

    private func done(_ name: String, _ digest: [UInt8]) throws -> RememberedCommand? {
        guard let known = try remembered(own(name)) else { return nil }
        guard known.digest == digest else { throw FHIRFault(.businessRule, "idempotency.body", ["key": name]) }
        return known
    }
}
