public import FHIRModel
public import FHIRSearch
import FHIRPath

/// How far the index has been read anew for one of a region's own parameters.
public struct OwnParameterState: Sendable, Equatable {
    /// Version of the SearchParameter that the rows are for.
    public var version: Int
    /// Rows up to here are done, of those up to `last`.
    public var place: Int64
    public var last: Int64
    public var isReady: Bool

    public init(version: Int, place: Int64, last: Int64, isReady: Bool) {
        self.version = version
        self.place = place
        self.last = last
        self.isReady = isReady
    }
}

/// A search parameter that a region made for itself by storing a SearchParameter (https://hl7.org/fhir/R4/searchparameter.html).
public struct OwnParameter: Sendable {
    public var parameter: SearchParameter
    /// The SearchParameter that defines it.
    public var definition: ResourceKey
    public var state: OwnParameterState

    /// Share of the resources that are indexed, from 0 to 1.
    public var progress: Double {
        state.isReady ? 1 : state.last == 0 ? 0 : Double(min(state.place, state.last)) / Double(state.last)
    }
}

/// One place where an active definition defines a parameter.
struct OwnDefinition {
    var key: ResourceKey
    var version: Int
    var resourceType: String
    var code: String
    var type: SearchParameterType
    var targets: [String]
    var expression: FHIRPathExpression

    /// The definitions of all active SearchParameters, each type and code once.
    static func all(_ reader: any RecordReader) throws -> [OwnDefinition] {
        var found: [OwnDefinition] = []
        var taken: Set<String> = []
        try reader.forEach("SearchParameter", [("status", "active")]) { version in
            let definitions = (try? read(version.resource(), version: version.version)) ?? []
            found += definitions.filter { taken.insert($0.resourceType + "." + $0.code).inserted }
        }
        return found
    }

    private static let kinds: Set<SearchParameterType> = [.number, .date, .string, .token, .reference, .quantity, .uri]

    /// Parameters that `resource` adds to R4's; none for a definition that is not active, that R4 has already, or of a kind without an index.
    static func read(_ resource: Resource, version: Int) throws(FHIRFault) -> [OwnDefinition] {
        guard resource.type == "SearchParameter", resource["status"].string == "active", let code = resource["code"].string,
            let type = resource["type"].string.flatMap(SearchParameterType.init), kinds.contains(type), let text = resource["expression"].string
        else { return [] }
        let bases = resource["base"].items.compactMap(\.string).filter { base in
            !ParameterTable.r4.parameters(base).isEmpty && ParameterTable.r4.parameter(base, code) == nil && !code.hasPrefix("_")
                && !ParameterTable.r4.composites(base).contains { $0.code == code }
        }
        if bases.isEmpty { return [] }
        let expression: FHIRPathExpression
        do {
            expression = try FHIRPathExpression(text)
        } catch {
            throw FHIRFault(.businessRule, "parameter.expression", ["expression": text], at: "SearchParameter.expression")
        }
        for base in bases {
            let empty = try Resource(["resourceType": .string(base)])
            do {
                _ = try expression.evaluate(empty)
            } catch  where error.kind == .invalid {
                throw FHIRFault(.businessRule, "parameter.expression", ["expression": text], at: "SearchParameter.expression")
            } catch {}
        }
        // One that is being made has its id from the server.
        let key = ResourceKey(resource.type, resource.id ?? "new")
        let targets = resource["target"].items.compactMap(\.string)
        return bases.map { OwnDefinition(key: key, version: version, resourceType: $0, code: code, type: type, targets: targets, expression: expression) }
    }
}

/// What a check of a store must know of the region's own parameters.
public struct OwnIndex: Sendable {
    private let ready: [String: [SearchParameter]]
    /// Numbers whose rows are being made, and say nothing yet.
    public let unready: Set<Int>

    public init(_ reader: any RecordTransaction) throws {
        var (ready, unready): ([String: [SearchParameter]], Set<Int>) = ([:], [])
        for definition in try OwnDefinition.all(reader) {
            let number = try reader.ownNumber(definition.resourceType, definition.code)
            guard let state = try reader.ownState(number), state.isReady, state.version == definition.version else {
                unready.insert(number)
                continue
            }
            ready[definition.resourceType, default: []].append(
                SearchParameter(
                    number: number, id: definition.key.id, code: definition.code, resourceType: definition.resourceType, type: definition.type,
                    targets: definition.targets, expression: definition.expression))
        }
        (self.ready, self.unready) = (ready, unready)
    }

    /// Entries of a resource by the parameters that are ready.
    public func entries(_ resource: Resource) -> Set<IndexEntry> {
        (ready[resource.type] ?? []).reduce(into: []) { $0.formUnion(IndexExtraction.entries(resource, $1)) }
    }
}
