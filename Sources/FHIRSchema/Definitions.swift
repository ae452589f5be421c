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

    /// Names of elements that hold an address wherever they stand: uri or url, in no type a text. Canonicals are not among them, as R4 says
    /// (https://hl7.org/fhir/R4/http.html#trules); nor oid and uuid, which a relative address would make invalid.
    public static let addressNames: Set<String> = {
        var addresses: Set<String> = []
        var other: Set<String> = []
        for type in r4.types {
            for element in type.elements {
                let isChoice = element.name.hasSuffix("[x]")
                for kind in element.types {
                    let name = isChoice ? element.name.dropLast(3) + kind.prefix(1).uppercased() + kind.dropFirst() : element.name
                    if kind == "uri" || kind == "url" { addresses.insert(name) } else if !kind.hasPrefix("Reference") { other.insert(name) }
                }
            }
        }
        return addresses.subtracting(other)
    }()

    /// Names of the resource types that can be stored, in order of the alphabet.
    public var resourceTypes: [String] { types.filter { $0.kind == .resource && !$0.isAbstract }.map(\.name).sorted() }

    public func isResourceType(_ name: String) -> Bool {
        byName[name].map { types[$0].kind == .resource && !types[$0].isAbstract } ?? false
    }
}
