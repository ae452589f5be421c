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
    private static func resolves(_ place: JSONValue, to type: PathName) -> Bool {
        let known = place["reference"].withRawBytes { bytes, _ -> Bool? in
            if bytes.starts(with: "#") || bytes.starts(with: "urn:") { return nil }
            return names(bytes, type.bytes)
        }
        if let answer = known ?? nil { return answer }
        let stated = place["type"].string
        return known == nil ? stated == type.text : stated.map { $0 == type.text } ?? true
    }

    /// Whether a reference has `type` as one of its parts, with something after it.
    private static func names(_ reference: Span<UInt8>, _ type: [UInt8]) -> Bool {
        let slash = UInt8(ascii: "/")
        var start = 0
        while start + type.count < reference.count {
            if reference[start + type.count] == slash, type.indices.allSatisfy({ reference[start + $0] == type[$0] }) { return true }
            while start < reference.count, reference[start] != slash { start += 1 }
            start += 1
        }
        return false
    }
}

extension Span<UInt8> {
    fileprivate func starts(with prefix: StaticString) -> Bool {
        prefix.withUTF8Buffer { prefix in
            prefix.count <= count && prefix.indices.allSatisfy { self[$0] == prefix[$0] }
        }
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
