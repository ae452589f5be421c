public import FHIRModel

extension ElementPath {
    /// Runs `body` for everything the path finds in `resource`, in document order within each branch.
    ///
    /// Cost is linear in the members passed; nothing is allocated for a plain path.
    public func evaluate(_ resource: JSONValue, _ body: (PathResult) -> Void) {
        for branch in branches { Self.walk(resource, branch.steps, 0, body) }
    }

    private static func walk(_ place: JSONValue, _ steps: [Step], _ position: Int, _ body: (PathResult) -> Void) {
        if position == steps.count {
            body(.value(place))
            return
        }
        let next = position + 1
        switch steps[position] {
        case .member(let name):
            descend(member(of: place, name), steps, next, body)
        case .choice(let name, let plain):
            let choice = place.member(name.bytes)
            descend(choice.exists ? choice : place.member(plain.bytes), steps, next, body)
        case .type:
            walk(place, steps, next, body)
        case .item(let index):
            if index == 0 { walk(place, steps, next, body) }
        case .whereEqual(let names, let value):
            if names.reduce(place, { $0.member($1) }).string == value { walk(place, steps, next, body) }
        case .whereResolves(let type):
            if resolves(place, to: type) { walk(place, steps, next, body) }
        case .exists:
            body(.boolean(true))
        case .existsAndTrue:
            body(.boolean(place.boolean != false))
        }
    }

    private static func descend(_ child: JSONValue, _ steps: [Step], _ next: Int, _ body: (PathResult) -> Void) {
        if child.exists {
            for item in child.items { walk(item, steps, next, body) }
        } else if next < steps.count, steps[next] == .exists || steps[next] == .existsAndTrue {
            body(.boolean(false))
        }
    }

    /// The member, or the choice member that carries a type's name: `value` finds `valueQuantity`.
    private static func member(of place: JSONValue, _ name: PathName) -> JSONValue {
        let plain = place.member(name.bytes)
        if plain.exists { return plain }
        guard let choice = place.choiceMember(name.bytes), ChoiceTypes.isChoice(choice.key, of: name) else { return .missing }
        return choice.value
    }

    /// Whether a Reference points to a resource of `type`, by its text alone.
    private static func resolves(_ place: JSONValue, to type: String) -> Bool {
        if let text = place["reference"].string {
            if text.hasPrefix("#") || text.hasPrefix("urn:") { return place["type"].string.map { $0 == type } ?? true }
            let parts = text.split(separator: "/")
            if let index = parts.firstIndex(of: Substring(type)) { return index + 1 < parts.count }
            return false
        }
        return place["type"].string == type
    }
}

/// The types that `[x]` elements may carry in their JSON names (https://hl7.org/fhir/R4/datatypes.html#open).
enum ChoiceTypes {
    private static let names: Set<String> = [
        "Base64Binary", "Boolean", "Canonical", "Code", "Date", "DateTime", "Decimal", "Id", "Instant", "Integer", "Markdown",
        "Oid", "PositiveInt", "String", "Time", "UnsignedInt", "Uri", "Url", "Uuid", "Address", "Age", "Annotation",
        "Attachment", "CodeableConcept", "Coding", "ContactPoint", "Count", "Distance", "Duration", "HumanName", "Identifier",
        "Money", "Period", "Quantity", "Range", "Ratio", "Reference", "SampledData", "Signature", "Timing", "ContactDetail",
        "Contributor", "DataRequirement", "Expression", "ParameterDefinition", "RelatedArtifact", "TriggerDefinition",
        "UsageContext", "Dosage", "Meta",
    ]

    static func suffix(_ type: String) -> String { type.prefix(1).uppercased() + type.dropFirst() }

    /// Whether the rest of a key, after `name`, is the name of a type.
    static func isChoice(_ key: JSONKey, of name: ElementPath.PathName) -> Bool {
        names.contains(String(key.string.dropFirst(name.text.count)))
    }
}
