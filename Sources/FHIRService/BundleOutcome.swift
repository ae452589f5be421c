import FHIRModel
import Records

/// What one entry of a transaction did; a text of it is kept for a transaction that has an `Idempotency-Key`.
///
/// The text names versions, not what they say: whoever sends the bundle again is shown those versions as far as they may see them. What an entry
/// reads is read anew.
enum BundleOutcome {
    case nothing, read
    case deleted(StoredVersion)
    case found(StoredVersion)
    case written(StoredVersion)

    /// One line, without its end.
    var text: String {
        switch self {
        case .nothing: "nothing"
        case .read: "read"
        case .deleted(let version): Self.text("deleted", version)
        case .found(let version): Self.text("found", version)
        case .written(let version): Self.text(version.isUnchanged ? "unchanged" : "written", version)
        }
    }

    private static func text(_ word: String, _ version: StoredVersion) -> String { "\(word) \(version.key) \(version.version)" }

    /// The outcome that a line tells of.
    init(_ line: Substring, _ transaction: ScopedTransaction) throws {
        let parts = line.split(separator: " ").map(String.init)
        if parts.count < 3 {
            self = parts.first == "read" ? .read : .nothing
            return
        }
        guard let key = ResourceKey(parts[1]), let number = Int(parts[2]) else { throw FHIRFault(.internalError, "internal", cause: "kept outcome: \(line)") }
        var version = try transaction.version(key, number)
        version.isUnchanged = parts[0] == "unchanged"
        self = parts[0] == "deleted" ? .deleted(version) : parts[0] == "found" ? .found(version) : .written(version)
    }
}
