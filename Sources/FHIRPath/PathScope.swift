/// What an inner expression sees.
struct PathScope {
    var this: [PathItem]
    var index = 0
    var total: [PathItem] = []
    /// Whether a first name may be a type: only at the beginning of a path over the whole context.
    var isOutermost = true
    var variables: [String: [PathItem]] = [:]
}
