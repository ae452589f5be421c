/// What a place of a JSON text holds.
public enum JSONKind: UInt8, Sendable {
    case object = 1
    case array, string, number, `true`, `false`, null
}

/// One entry of the tape that `JSONReader` makes: 16 bytes a value or key, in document order.
///
/// `start..<end` are byte offsets of the value's text: strings without their quotes, containers with their brackets.
/// `next` is the tape index just past the value, so skipping a subtree is one step.
struct JSONNode: Sendable {
    var kind: JSONKind
    /// Whether a string or key holds a backslash escape.
    var escaped: Bool
    /// Number of members or items of a container, saturating at `UInt16.max`.
    var count: UInt16
    var start: UInt32
    var end: UInt32
    var next: UInt32
}
