/// R4's own code systems, value sets and concept maps, read when first asked for.
///
/// About 60 ms and 10 MB at the first question; nothing before it. Grammar of the tables: `Tools/definitions/make_terminology.py`.
public struct TerminologyCatalogue: Sendable {
    public static let r4 = TerminologyCatalogue()

    public private(set) var systems: [String: CodeSystem] = [:]
    public private(set) var valueSets: [String: ValueSet] = [:]
    public private(set) var maps: [ConceptMap] = []

    private init() {
        readSystems()
        readValueSets()
        readMaps()
    }

    private static func lines(_ text: StaticString) -> [Substring] { text.description.split(separator: "\n") }
    private static func fields(_ line: Substring) -> [Substring] { line.split(separator: "\t", omittingEmptySubsequences: false) }

    private mutating func readSystems() {
        var head: [Substring] = []
        var concepts: [Concept] = []
        var above: [Int] = []
        var further: [(code: Substring, parent: Substring)] = []
        func finished() -> CodeSystem? {
            guard head.count == 4 else { return nil }
            let places = Dictionary(concepts.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { first, _ in first })
            for link in further {
                if let place = places[String(link.code)], let parent = places[String(link.parent)], !concepts[place].parents.contains(parent) {
                    concepts[place].parents.append(parent)
                }
            }
            return CodeSystem(
                url: String(head[0]), name: String(head[3]), content: head[1].first.flatMap(CodeSystem.Content.init) ?? .complete,
                isCaseSensitive: head[2] != "i",
                concepts: concepts)
        }
        for line in Self.lines(conceptData) {
            let mark = line.first
            if mark == ">" {
                if let system = finished() { systems[system.url] = system }
                head = Self.fields(line.dropFirst())
                (concepts, above, further) = ([], [], [])
            } else if mark == "^" {
                let parts = Self.fields(line.dropFirst())
                further.append((parts[0], parts[1]))
            } else if mark == "~" {
                concepts[concepts.count - 1].chinese = String(line.dropFirst())
            } else {
                let parts = Self.fields(line)
                let depth = Int(parts[0]) ?? 0
                above.removeLast(max(0, above.count - depth))
                concepts.append(
                    Concept(
                        code: String(parts[1]), display: String(parts[2]), chinese: nil, isAbstract: parts.count > 3, parents: above.last.map { [$0] } ?? []))
                above.append(concepts.count - 1)
            }
        }
        if let system = finished() { systems[system.url] = system }
    }

    private mutating func readValueSets() {
        var current: ValueSet?
        var (includes, excludes): ([ValueSet.Part], [ValueSet.Part]) = ([], [])
        func finished() -> ValueSet? {
            var done = current
            done?.includes = includes
            done?.excludes = excludes
            return done
        }
        for line in Self.lines(valueSetData) {
            if line.first == ">" {
                if let done = finished() { valueSets[done.url] = done }
                let parts = Self.fields(line.dropFirst())
                current = ValueSet(url: String(parts[0]), name: String(parts[1]))
                (includes, excludes) = ([], [])
            } else if line.first == "-" {
                Self.read(line.dropFirst(), into: &excludes)
            } else {
                Self.read(line, into: &includes)
            }
        }
        if let done = finished() { valueSets[done.url] = done }
    }

    private static func read(_ line: Substring, into parts: inout [ValueSet.Part]) {
        let rest = line.dropFirst()
        switch line.first {
        case "+": parts.append(ValueSet.Part(system: rest.split(separator: "|").first.map(String.init)))
        case "@":
            if parts.last?.system == nil, parts.last?.valueSets.isEmpty == false {
                parts[parts.count - 1].valueSets.append(String(rest))
            } else {
                parts.append(ValueSet.Part(system: nil, valueSets: [String(rest)]))
            }
        case "?":
            let fields = fields(rest)
            parts[parts.count - 1].filters.append(
                ValueSet.Filter(property: String(fields[0]), operation: String(fields[1]), value: String(fields[2])))
        default:
            let fields = fields(rest)
            parts[parts.count - 1].codes.append((String(fields[0]), String(fields[1])))
        }
    }

    private mutating func readMaps() {
        for line in Self.lines(mapData) {
            let parts = Self.fields(line.first == ">" || line.first == "#" ? line.dropFirst() : line).map(String.init)
            if line.first == ">" {
                maps.append(ConceptMap(url: parts[0], source: parts[1], target: parts[2]))
            } else if line.first == "#" {
                maps[maps.count - 1].groups.append(ConceptMap.Group(source: parts[0], target: parts[1], elements: []))
            } else {
                let group = maps[maps.count - 1].groups.count - 1
                maps[maps.count - 1].groups[group].elements.append(ConceptMap.Element(code: parts[0], target: parts[1], equivalence: parts[2]))
            }
        }
    }
}
