import FHIRModel
import FHIRPath

/// All search parameters of R4, by resource type and code.
///
/// `parameterData` has a line each, parts parted by tabs: id, code, type, bases, targets, expression, components.
public struct ParameterTable: Sendable {
    public static let r4 = ParameterTable(parameterData)

    public private(set) var all: [SearchParameter] = []
    private var byType: [String: [String: Int]] = [:]
    private var indexed: [String: [Int]] = [:]

    /// Kinds that are extracted and searched; composites and specials are not.
    private static let searched: Set<SearchParameterType> = [.number, .date, .string, .token, .reference, .quantity, .uri]

    init(_ data: StaticString) {
        var common: [(Substring, [Substring])] = []
        for line in data.description.split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            if parts[3] == "Resource" || parts[3] == "DomainResource" {
                common.append((line, parts))
                continue
            }
            for base in parts[3].split(separator: " ") { add(parts, String(base)) }
        }
        for type in byType.keys.sorted() {
            for (_, parts) in common { add(parts, type) }
        }
    }

    private mutating func add(_ parts: [Substring], _ base: String) {
        let code = String(parts[1])
        guard let type = SearchParameterType(rawValue: String(parts[2])), Self.searched.contains(type),
            !["_id", "_lastUpdated"].contains(code), let path = try? ElementPath(String(parts[5])).limited(to: base), !path.isEmpty
        else { return }
        let parameter = SearchParameter(
            ordinal: all.count, id: String(parts[0]), code: code, resourceType: base, type: type,
            targets: parts[4].split(separator: " ").map(String.init), path: path)
        all.append(parameter)
        byType[base, default: [:]][code] = parameter.ordinal
        indexed[base, default: []].append(parameter.ordinal)
    }

    /// The parameter `code` of `resourceType`; nil when this server does not search by it.
    public func parameter(_ resourceType: String, _ code: String) -> SearchParameter? {
        byType[resourceType]?[code].map { all[$0] }
    }

    /// The parameters of a type, in the order of the table.
    public func parameters(_ resourceType: String) -> [SearchParameter] { (indexed[resourceType] ?? []).map { all[$0] } }
}
