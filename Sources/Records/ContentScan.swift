public import FHIRModel

/// Whether a file may be opened: what a scanner found, kept as a tag of the Binary and of the documents that lead to it.
public enum ContentScan: String, Sendable, CaseIterable {
    /// Not looked at yet: nobody opens it.
    case pending
    case available
    case threatsFound = "threats-found"
    /// What the scanner could not read, or is not what it says it is.
    case validationFailed = "validation-failed"
    /// Announced, and not there yet.
    case awaited
    /// No scanner is set.
    case unscanned

    public static let system = "urn:junyi:content-scan"

    public var isBlocked: Bool { [.pending, .threatsFound, .validationFailed].contains(self) }

    /// Nil for a resource without the tag.
    public static func of(_ resource: Resource) -> ContentScan? {
        resource["meta"]["tag"].items.first { $0["system"].string == system }?["code"].string.flatMap(ContentScan.init)
    }

    public var tag: JSONTree { ["system": .string(Self.system), "code": .string(rawValue)] }

    /// The resource with this state in place of the one that it had.
    public func marking(_ resource: Resource) throws(FHIRFault) -> Resource {
        let others = resource["meta"]["tag"].items.filter { $0["system"].string != Self.system }.map { JSONTree.verbatim(Array($0.text)) }
        return try resource.setting("meta.tag", to: .array(others + [tag]))
    }

    /// Throws `.forbidden` with the state for a file that nobody may open.
    static func check(_ version: StoredVersion) throws {
        guard version.key.type == "Binary", !version.isDeleted, let state = of(try version.resource()), state.isBlocked else { return }
        throw FHIRFault(.forbidden, "content.blocked", ["key": version.key.description, "state": "@content.\(state.rawValue)"])
    }
}

/// Resources that the platform keeps for itself: what it answered under a key (`Idempotency-Key`).
enum OwnRecord {
    static let answer = "urn:junyi:answer"

    static func isOwn(_ version: StoredVersion) throws -> Bool {
        guard version.key.type == "Basic", !version.isDeleted else { return false }
        return try version.resource()["code"]["coding"].items.contains { $0["system"].string == answer }
    }
}
