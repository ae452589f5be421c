import FHIRModel
import Records

/// Whether a write says what is there already.
enum SameContent {
    /// Compares with the current version, the three values that the server sets aside. Linear in both.
    static func holds(_ resource: Resource, _ id: String, _ current: StoredVersion) -> Bool {
        guard let kept = current.bytes else { return false }
        let bytes = resource.stamped(id: id, version: current.version, lastUpdated: current.updated)
        if bytes == kept { return true }
        // The same said with other spaces or in another order: then the bytes besides are the same ones, but for escapes.
        guard weight(bytes) == weight(kept) || bytes.contains(0x5c) || kept.contains(0x5c) else { return false }
        guard let own = try? JSONDocument(bytes), let present = try? JSONDocument(kept) else { return false }
        return own.root.equals(present.root, byDigits: true)
    }

    /// The sum of the bytes that are no space.
    private static func weight(_ bytes: [UInt8]) -> Int { bytes.reduce(0) { $1 > 0x20 ? $0 &+ Int($1) : $0 } }
}
