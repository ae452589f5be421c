public import FHIRModel

/// Codes chosen from code systems (https://hl7.org/fhir/R4/valueset.html).
public struct ValueSet: Sendable {
    public struct Filter: Sendable {
        public var property: String
        public var operation: String
        public var value: String
    }

    /// One include or exclude.
    public struct Part: Sendable {
        public var system: String?
        public var codes: [(code: String, display: String)] = []
        public var filters: [Filter] = []
        public var valueSets: [String] = []
    }

    public var url: String
    public var name: String
    public var includes: [Part] = []
    public var excludes: [Part] = []

    /// The value set of a resource: its composition, or what its own expansion lists.
    public init(_ resource: Resource) throws(FHIRFault) {
        url = resource["url"].string ?? ""
        name = resource["name"].string ?? resource["title"].string ?? url
        includes = Self.parts(resource["compose"]["include"])
        excludes = Self.parts(resource["compose"]["exclude"])
        if includes.isEmpty {
            var listed: [String: Part] = [:]
            Self.collect(resource["expansion"]["contains"], &listed)
            includes = listed.values.sorted { ($0.system ?? "") < ($1.system ?? "") }
        }
    }

    init(url: String, name: String) {
        self.url = url
        self.name = name
    }

    private static func parts(_ list: JSONValue) -> [Part] {
        guard list.exists else { return [] }
        return list.items.map { item in
            var part = Part(system: item["system"].string)
            part.codes = item["concept"].items.compactMap { concept in concept["code"].string.map { ($0, concept["display"].string ?? "") } }
            part.filters = item["filter"].items.compactMap { filter in
                guard let property = filter["property"].string, let operation = filter["op"].string else { return nil }
                return Filter(property: property, operation: operation, value: filter["value"].string ?? "")
            }
            part.valueSets = item["valueSet"].items.compactMap(\.string)
            return part
        }
    }

    private static func collect(_ list: JSONValue, _ listed: inout [String: Part]) {
        guard list.exists else { return }
        for item in list.items {
            if let code = item["code"].string, item["abstract"].boolean != true {
                let system = item["system"].string ?? ""
                listed[system, default: Part(system: system)].codes.append((code, item["display"].string ?? ""))
            }
            collect(item["contains"], &listed)
        }
    }
}

/// Codes of one system for codes of another (https://hl7.org/fhir/R4/conceptmap.html).
public struct ConceptMap: Sendable {
    public struct Element: Sendable {
        public var code: String
        public var target: String
        public var equivalence: String
    }

    public struct Group: Sendable {
        public var source: String
        public var target: String
        public var elements: [Element]
        /// What a code without a row becomes: `provided` is itself, `fixed` is one code for all
        /// (https://hl7.org/fhir/R4/conceptmap-definitions.html#ConceptMap.group.unmapped).
        public var unmapped: (mode: String, code: String)?

        /// The row that stands in for a code without one; none where the map says nothing of them.
        public func unmapped(_ code: String) -> [Element] {
            switch unmapped?.mode {
            case "provided"?: [Element(code: code, target: code, equivalence: "equivalent")]
            case "fixed"?: [Element(code: code, target: unmapped?.code ?? "", equivalence: "inexact")]
            default: []
            }
        }
    }

    public var url: String
    public var source: String
    public var target: String
    public var groups: [Group] = []

    init(url: String, source: String, target: String) {
        self.url = url
        self.source = source
        self.target = target
    }

    public init(_ resource: Resource) {
        url = resource["url"].string ?? ""
        source = resource["sourceCanonical"].string ?? resource["sourceUri"].string ?? ""
        target = resource["targetCanonical"].string ?? resource["targetUri"].string ?? ""
        groups = resource["group"].items.map { group in
            let elements = group["element"].items.flatMap { element in
                element["target"].items.map {
                    Element(code: element["code"].string ?? "", target: $0["code"].string ?? "", equivalence: $0["equivalence"].string ?? "equivalent")
                }
            }
            let unmapped = group["unmapped"]["mode"].string.map { ($0, group["unmapped"]["code"].string ?? "") }
            return Group(source: group["source"].string ?? "", target: group["target"].string ?? "", elements: elements, unmapped: unmapped)
        }
    }
}
