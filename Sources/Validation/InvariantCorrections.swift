/// Invariants whose published R4 expression does not say what its rule means; the texts are those of R4B or R5, or the least change to R4's.
enum InvariantCorrections {
    /// By key and the start of the published expression, since `inv-1` names three different rules.
    static func corrected(_ key: String, _ expression: String) -> String {
        switch key {
        // Empty where there is no reference, no fullUrl, no probability: a rule about a thing is kept when the thing is not there (R4B).
        case "ref-1":
            "reference.exists() implies (reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids')) or reference = '#')"
        case "bdl-8": "fullUrl.exists() implies fullUrl.contains('/_history/').not()"
        case "ras-2": "probability.exists() and (probability is decimal) implies ((probability as decimal) <= 100)"
        // FHIR's own primitive, not the System type.
        case "que-7": "operator = 'exists' implies (answer is boolean)"
        // `as` takes one item; a union of many is filtered.
        case "dom-3":
            "contained.where((('#'+id in (%resource.descendants().reference | %resource.descendants().ofType(canonical) | %resource.descendants().ofType(uri) | %resource.descendants().ofType(url))) or descendants().where(reference = '#').exists() or descendants().where(ofType(canonical) = '#').exists()).not()).trace('unmatched', id).empty()"
        default: expression.hasPrefix("name.matches(") ? "name.exists() implies " + expression : expression
        }
    }
}
