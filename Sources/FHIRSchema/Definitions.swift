/// R4 4.0.1's types, read once from the compact tables in this room.
public struct Definitions: Sendable {
    /// The definitions of FHIR R4 4.0.1.
    public static let r4 = DefinitionTable.read(structureData, codeData)

    var types: [TypeDefinition]
    private var byName: [String: Int]

    init(types: [TypeDefinition]) {
        self.types = types
        byName = Dictionary(uniqueKeysWithValues: types.enumerated().map { ($0.element.name, $0.offset) })
    }

    /// The definition called `name` (`Patient`, `HumanName`, `Patient.contact`); nil when R4 has none.
    public subscript(name: String) -> TypeDefinition? { byName[name].map { types[$0] } }

    /// Every definition, in the order of the tables.
    public var allTypes: [TypeDefinition] { types }

    func index(_ name: String) -> Int? { byName[name] }

    /// Names of elements that are canonical addresses wherever they stand: never a reference within a bundle.
    public static let canonicalNames: Set<String> = {
        var canonical: Set<String> = ["valueCanonical"]
        var other: Set<String> = []
        for type in r4.types {
            for element in type.elements {
                if element.types.allSatisfy({ $0.hasPrefix("canonical") }) { canonical.insert(element.name) } else { other.insert(element.name) }
            }
        }
        return canonical.subtracting(other)
    }()

    /// Names of the resource types that can be stored, in order of the alphabet.
    public var resourceTypes: [String] { types.filter { $0.kind == .resource && !$0.isAbstract }.map(\.name).sorted() }

    public func isResourceType(_ name: String) -> Bool {
        byName[name].map { types[$0].kind == .resource && !types[$0].isAbstract } ?? false
    }
}
