/// Turns table rows into linked definitions: nested types named, choices spread, inheritance applied.
struct DefinitionAssembly {
    private let blocks: [DefinitionTable.Block]
    private let codes: [Substring: Set<String>]
    private var indexes: [String: Int] = [:]
    private var names: [String] = []

    init(blocks: [DefinitionTable.Block], codes: [Substring: Set<String>]) {
        self.blocks = blocks
        self.codes = codes
        for block in blocks where block.kind != "p" {
            add(block.name)
            for row in block.rows where Self.isNested(row) { add(block.name + "." + row.path.joined(separator: ".")) }
        }
    }

    func assemble() -> Definitions {
        let byName = Dictionary(uniqueKeysWithValues: blocks.map { ($0.name, $0) })
        var types: [TypeDefinition] = []
        types.reserveCapacity(names.count)
        for block in blocks where block.kind != "p" {
            types.append(definition(block, path: [], byName))
            for row in block.rows where Self.isNested(row) { types.append(definition(block, path: row.path, byName)) }
        }
        return Definitions(types: types)
    }

    private mutating func add(_ name: String) {
        indexes[name] = names.count
        names.append(name)
    }

    private static func isNested(_ row: DefinitionTable.Row) -> Bool {
        row.types == ["BackboneElement"] || row.types == ["Element"]
    }

    private func definition(
        _ block: DefinitionTable.Block, path: [Substring], _ byName: [String: DefinitionTable.Block]
    ) -> TypeDefinition {
        var rows = inherited(block, path, byName)
        rows += block.rows.filter { $0.path.count == path.count + 1 && $0.path.starts(with: path) }
        var elements: [ElementDefinition] = []
        var properties: [Property] = []
        for row in rows {
            properties += self.properties(row, element: elements.count, owner: block.name)
            elements.append(element(row))
        }
        let name = ([Substring(block.name)] + path).joined(separator: ".")
        return TypeDefinition(
            name: name, kind: !path.isEmpty ? .nested : block.kind == "r" ? .resource : .complex, isAbstract: block.isAbstract,
            elements: elements, invariants: path.isEmpty ? block.invariants : [], properties: PropertyTable(properties))
    }

    /// Rows of the types that this one builds on, in R4's order.
    private func inherited(
        _ block: DefinitionTable.Block, _ path: [Substring], _ byName: [String: DefinitionTable.Block]
    ) -> [DefinitionTable.Row] {
        let bases: [String]
        if path.isEmpty {
            switch block.base {
            case "": bases = []
            case "Resource": bases = ["Resource"]
            case "BackboneElement": bases = ["Element", "BackboneElement"]
            default: bases = block.kind == "r" ? ["Resource", "DomainResource"] : ["Element"]
            }
        } else {
            let row = block.rows.first { $0.path == path }
            bases = row?.types == ["BackboneElement"] ? ["Element", "BackboneElement"] : ["Element"]
        }
        var seen: Set<Substring> = []
        return bases.flatMap { byName[$0]?.rows ?? [] }.filter { seen.insert($0.path[0]).inserted }
    }

    private func element(_ row: DefinitionTable.Row) -> ElementDefinition {
        let strength = row.binding.first.flatMap(BindingStrength.init)
        return ElementDefinition(
            name: String(row.path.last ?? ""), cardinality: Cardinality(minimum: row.minimum, isList: row.isList),
            types: row.types.map(String.init), binding: strength.map { ($0, String(row.binding.dropFirst())) },
            isModifier: row.flags.contains("m"), isSummary: row.flags.contains("s"))
    }

    private func properties(_ row: DefinitionTable.Row, element: Int, owner: String) -> [Property] {
        guard let last = row.path.last else { return [] }
        let allowed = row.binding.first == "r" ? codes[row.binding.dropFirst()] : nil
        let choice = last.hasSuffix("[x]")
        let types = row.types == ["*"] ? OpenTypes.names : row.types
        return types.map { type in
            let base = type.prefix { $0 != "(" }
            let name = choice ? last.dropLast(3) + base.prefix(1).uppercased() + base.dropFirst() : last
            return Property(
                name: Array(name.utf8), element: element, content: content(base, row, owner),
                codes: base == "code" ? allowed : nil, targets: Self.targets(type))
        }
    }

    private static func targets(_ type: Substring) -> Set<String>? {
        guard type.hasPrefix("Reference("), type.hasSuffix(")") else { return nil }
        let names = Set(type.dropFirst("Reference(".count).dropLast().split(separator: " ").map(String.init))
        return names.isEmpty || names.contains("Resource") ? nil : names
    }

    private func content(_ type: Substring, _ row: DefinitionTable.Row, _ owner: String) -> Content {
        if let primitive = PrimitiveType(rawValue: String(type)) { return .primitive(primitive) }
        if type == "Resource" { return .resource }
        var name = String(type)
        if type.hasPrefix("@") {
            name = owner + "." + type.dropFirst()
        } else if Self.isNested(row) {
            name = owner + "." + row.path.joined(separator: ".")
        }
        guard let index = indexes[name] else { preconditionFailure("No definition of \(name) for \(owner).\(row.path)") }
        return .complex(index)
    }
}

/// Types that `value[x]` of Extension and its like may take (https://hl7.org/fhir/R4/datatypes.html#open).
enum OpenTypes {
    static let names: [Substring] = [
        "base64Binary", "boolean", "canonical", "code", "date", "dateTime", "decimal", "id", "instant", "integer", "markdown",
        "oid", "positiveInt", "string", "time", "unsignedInt", "uri", "url", "uuid", "Address", "Age", "Annotation",
        "Attachment", "CodeableConcept", "Coding", "ContactPoint", "Count", "Distance", "Duration", "HumanName", "Identifier",
        "Money", "Period", "Quantity", "Range", "Ratio", "Reference", "SampledData", "Signature", "Timing", "ContactDetail",
        "Contributor", "DataRequirement", "Expression", "ParameterDefinition", "RelatedArtifact", "TriggerDefinition",
        "UsageContext", "Dosage", "Meta",
    ]
}
