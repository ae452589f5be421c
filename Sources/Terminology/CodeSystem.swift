public import FHIRModel

/// A code in other words.
public struct Designation: Hashable, Sendable {
    /// Empty where none is said.
    public var language: String
    public var value: String

    public init(language: String, value: String) {
        self.language = language
        self.value = value
    }
}

/// One code and what is known of it.
public struct Concept: Sendable {
    public var code: String
    public var display: String
    /// The Chinese name where one is known.
    public var chinese: String?
    /// Whether it only groups others.
    public var isAbstract: Bool
    /// Whether it is not to be used any more.
    public var isInactive = false
    /// In other languages or for other uses.
    public var designations: [Designation] = []
    /// Properties with a simple value, by code.
    public var properties: [(code: String, value: String)] = []
    /// Places of the concepts just above it.
    public var parents: [Int]
}

/// Codes with their displays and their hierarchy (https://hl7.org/fhir/R4/codesystem.html).
public final class CodeSystem: Sendable {
    /// How much of the system is here.
    public enum Content: Character, Sendable {
        case complete = "c"
        case example = "e"
        case fragment = "f"
        case notPresent = "n"
        case supplement = "s"
    }

    public let url: String
    public let name: String
    public let version: String?
    public let content: Content
    public let isCaseSensitive: Bool
    public let concepts: [Concept]
    private let places: [String: Int]
    private let children: [[Int]]

    public init(url: String, name: String, version: String? = nil, content: Content, isCaseSensitive: Bool, concepts: [Concept]) {
        self.url = url
        self.name = name
        self.version = version
        self.content = content
        self.isCaseSensitive = isCaseSensitive
        self.concepts = concepts
        places = Dictionary(
            concepts.enumerated().map { (isCaseSensitive ? $0.element.code : $0.element.code.lowercased(), $0.offset) }, uniquingKeysWith: { first, _ in first }
        )
        var below = [[Int]](repeating: [], count: concepts.count)
        for (place, concept) in concepts.enumerated() { for parent in concept.parents { below[parent].append(place) } }
        children = below
    }

    public func place(_ code: String) -> Int? { places[isCaseSensitive ? code : code.lowercased()] }
    public func concept(_ code: String) -> Concept? { place(code).map { concepts[$0] } }
    public func children(of place: Int) -> [Int] { children[place] }

    /// Places below `place`, itself first; each once.
    public func descendants(of place: Int) -> [Int] { walk(place) { children[$0] } }

    /// Places above `place`, itself first; each once.
    public func ancestors(of place: Int) -> [Int] { walk(place) { concepts[$0].parents } }

    private func walk(_ start: Int, _ next: (Int) -> [Int]) -> [Int] {
        var found = [start]
        var seen: Set<Int> = [start]
        var index = 0
        while index < found.count {
            for other in next(found[index]) where seen.insert(other).inserted { found.append(other) }
            index += 1
        }
        return found
    }
}

extension CodeSystem {
    /// The code system of a resource. Throws `.required` without an address.
    public convenience init(_ resource: Resource) throws(FHIRFault) {
        guard let url = resource["url"].string else { throw FHIRFault(.required, "element.required", ["element": "url"], at: "CodeSystem.url") }
        var concepts: [Concept] = []
        Self.add(resource["concept"], above: nil, to: &concepts)
        let contents: [String: Content] = ["complete": .complete, "example": .example, "fragment": .fragment, "supplement": .supplement]
        self.init(
            url: url, name: resource["name"].string ?? url, version: resource["version"].string,
            content: contents[resource["content"].string ?? ""] ?? .notPresent, isCaseSensitive: resource["caseSensitive"].boolean ?? true, concepts: concepts)
    }

    private static func add(_ list: JSONValue, above parent: Int?, to concepts: inout [Concept]) {
        guard list.exists else { return }
        for item in list.items {
            guard let code = item["code"].string else { continue }
            let chinese = item["designation"].items.first { $0["language"].string?.hasPrefix("zh") ?? false }?["value"].string
            let isInactive = item["property"].items.contains {
                $0["code"].string == "inactive" && $0["valueBoolean"].boolean == true || $0["code"].string == "status" && $0["valueCode"].string == "retired"
            }
            let designations = item["designation"].items.compactMap { entry in
                entry["value"].string.map { Designation(language: entry["language"].string ?? "", value: $0) }
            }
            let properties = item["property"].items.compactMap { property -> (code: String, value: String)? in
                guard let code = property["code"].string else { return nil }
                for (key, value) in property.members where key.string.hasPrefix("value") {
                    if let text = value.primitiveText ?? value["code"].string { return (code, text) }
                }
                return nil
            }
            let isAbstract = item["property"].items.contains { $0["code"].string == "notSelectable" && $0["valueBoolean"].boolean == true }
            concepts.append(
                Concept(
                    code: code, display: item["display"].string ?? "", chinese: chinese, isAbstract: isAbstract, isInactive: isInactive,
                    designations: designations, properties: properties, parents: parent.map { [$0] } ?? []))
            add(item["concept"], above: concepts.count - 1, to: &concepts)
        }
    }
}
