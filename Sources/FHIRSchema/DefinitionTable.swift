import FHIRModel

/// Reads the compact tables.
///
/// `structureData`, a line each: `>Name|kind|a if abstract|base` begins a type (kind r resource, c complex, p primitive);
/// `?path|key|severity|expression` is an invariant; anything else is an element,
/// `path|min|max|type,type|strength value set|flags` (a type `@path` shares the content of another element; `~` stands for
/// `http://hl7.org/fhir/ValueSet/`; flags m modifier, s summary). What Resource, DomainResource, Element and
/// BackboneElement give is not repeated.
/// `codeData`: `value set|system|codes with spaces between`.
enum DefinitionTable {
    struct Row {
        var path: [Substring]
        var minimum: Int
        var isList: Bool
        var types: [Substring]
        var binding: Substring
        var flags: Substring
    }

    struct Block {
        var name: String
        var kind: Substring
        var isAbstract: Bool
        var base: Substring
        var rows: [Row] = []
        var invariants: [InvariantDefinition] = []
    }

    static func read(_ structures: StaticString, _ codes: StaticString) -> Definitions {
        var codesBySet: [Substring: Set<String>] = [:]
        for line in lines(codes) {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false)
            codesBySet[parts[0], default: []].formUnion(parts[2].split(separator: " ").map(String.init))
        }
        return DefinitionAssembly(blocks: blocks(structures), codes: codesBySet).assemble()
    }

    private static func lines(_ text: StaticString) -> [Substring] {
        text.description.split(separator: "\n")
    }

    private static func blocks(_ text: StaticString) -> [Block] {
        var result: [Block] = []
        for line in lines(text) {
            let first = line.utf8.first
            if first == 0x3e {
                let parts = line.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
                result.append(Block(name: String(parts[0]), kind: parts[1], isAbstract: parts[2] == "a", base: parts[3]))
            } else if first == 0x3f {
                let parts = line.dropFirst().split(separator: "|", maxSplits: 3, omittingEmptySubsequences: false)
                let invariant = InvariantDefinition(
                    path: String(parts[0]), key: String(parts[1]), isError: parts[2] == "e", expression: String(parts[3]))
                result[result.count - 1].invariants.append(invariant)
            } else {
                result[result.count - 1].rows.append(row(line))
            }
        }
        return result
    }

    private static func row(_ line: Substring) -> Row {
        let parts = line.split(separator: "|", omittingEmptySubsequences: false)
        return Row(
            path: parts[0].split(separator: "."), minimum: Int(parts[1]) ?? 0, isList: parts[2] != "1" && parts[2] != "0",
            types: parts[3].split(separator: ","), binding: parts[4], flags: parts[5])
    }
}
