import FHIRModel
import FHIRPath

/// All search parameters of R4 and the platform's few of its own, by resource type and code.
///
/// `parameterData` has a line each, parts parted by tabs: id, code, type, bases, targets, expression, components.
public struct ParameterTable: Sendable {
    public static let r4 = ParameterTable(parameterData.description + "\n" + platformParameterData.description)

    public private(set) var all: [SearchParameter] = []
    private var byType: [String: [String: Int]] = [:]
    private var parameters: [String: [SearchParameter]] = [:]
    private var stored: [String: [SearchParameter]] = [:]
    private var composites: [String: [CompositeParameter]] = [:]
    private var codesByID: [String: String] = [:]

    /// Kinds that are extracted and searched; composites and specials are not.
    private static let searched: Set<SearchParameterType> = [.number, .date, .string, .token, .reference, .quantity, .uri]

    init(_ data: String) {
        var common: [Row] = []
        var rows: [String: [Row]] = [:]
        var order: [String] = []
        for line in data.split(separator: "\n") {
            addComposite(line)
            guard let row = Row(line) else { continue }
            codesByID[row.id] = row.code
            if row.bases == ["Resource"] || row.bases == ["DomainResource"] {
                common.append(row)
            } else {
                for base in row.bases {
                    if rows[base] == nil { order.append(base) }
                    rows[base, default: []].append(row)
                }
            }
        }
        for base in order { add((rows[base] ?? []) + common, base) }
    }

    private mutating func addComposite(_ line: Substring) {
        let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard parts.count > 6, parts[2] == "composite", let path = try? ElementPath(String(parts[5])) else { return }
        for base in parts[3].split(separator: " ") {
            let own = path.limited(to: String(base))
            guard !own.isEmpty, let made = CompositeParameter(id: String(parts[0]), code: String(parts[1]), base: own, components: parts[6]) else { continue }
            composites[String(base), default: []].append(made)
        }
    }

    /// The composite parameters of a type.
    public func composites(_ resourceType: String) -> [CompositeParameter] { composites[resourceType] ?? [] }

    /// The parameter of `resourceType` that HL7's definition `id` makes; nil when the type has none.
    func parameter(_ resourceType: String, definition id: String) -> SearchParameter? { codesByID[id].flatMap { parameter(resourceType, $0) } }

    /// One line of the table, its expression compiled once for all bases.
    private struct Row {
        var id: String
        var code: String
        var type: SearchParameterType
        var bases: [String]
        var targets: [String]
        var path: ElementPath

        /// Nil for parameters that are not searched by an index of their own.
        init?(_ line: Substring) {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard let type = SearchParameterType(rawValue: String(parts[2])), ParameterTable.searched.contains(type),
                parts[1] != "_id", parts[1] != "_lastUpdated", let path = try? ElementPath(String(parts[5]))
            else { return nil }
            id = String(parts[0])
            code = String(parts[1])
            self.type = type
            bases = parts[3].split(separator: " ").map(String.init)
            targets = parts[4].split(separator: " ").map(String.init)
            self.path = path
        }
    }

    /// A row at one base, with the branches of its path that begin there.
    private struct Placed {
        var row: Row
        var path: ElementPath
        var ordinal: Int
    }

    /// Adds the parameters of one type: first those that have values of their own, then those made of them.
    private mutating func add(_ rows: [Row], _ base: String) {
        let first = all.count
        var placed: [Placed] = []
        for row in rows {
            let path = row.path.limited(to: base)
            if !path.isEmpty { placed.append(Placed(row: row, path: path, ordinal: first + placed.count)) }
        }
        for own in placed {
            let made = Self.sources(of: own, among: placed)
            let parameter = SearchParameter(
                ordinal: own.ordinal, id: own.row.id, code: own.row.code, resourceType: base, type: own.row.type, targets: own.row.targets, path: own.path,
                sources: made.sources, narrowedTo: made.type)
            all.append(parameter)
            byType[base, default: [:]][own.row.code] = own.ordinal
            parameters[base, default: []].append(parameter)
            if parameter.isStored { stored[base, default: []].append(parameter) }
        }
    }

    private static func sources(of own: Placed, among all: [Placed]) -> (sources: [Int], type: String?) {
        let others = all.filter { $0.ordinal != own.ordinal && $0.row.type == own.row.type }
        if let plain = own.path.beforeResolution, let whole = others.first(where: { $0.path == plain.path }) { return ([whole.ordinal], plain.type) }
        if let same = others.first(where: { $0.ordinal < own.ordinal && $0.path == own.path }) { return ([same.ordinal], nil) }
        let parts = own.path.parts
        let smaller = others.filter { other in
            other.path.parts.count < parts.count && other.path.parts.allSatisfy { part in parts.contains(part) } && other.path.parts != parts
        }
        let covered = parts.allSatisfy { part in smaller.contains { $0.path.parts.contains(part) } }
        guard covered, !smaller.isEmpty else { return ([own.ordinal], nil) }
        // Each source must itself be kept: one that is made of smaller ones or stands for an equal one is left out.
        let kept = smaller.filter { other in sources(of: other, among: all).sources == [other.ordinal] }
        let isWhole = parts.allSatisfy { part in kept.contains { $0.path.parts.contains(part) } }
        return isWhole ? (kept.map(\.ordinal), nil) : ([own.ordinal], nil)
    }

    /// The parameter `code` of `resourceType`; nil when this server does not search by it.
    public func parameter(_ resourceType: String, _ code: String) -> SearchParameter? {
        byType[resourceType]?[code].map { all[$0] }
    }

    /// The parameters of a type, in the order of the table.
    public func parameters(_ resourceType: String) -> [SearchParameter] { parameters[resourceType] ?? [] }

    /// The parameters of a type whose values a store keeps; the others are made of these.
    public func storedParameters(_ resourceType: String) -> [SearchParameter] { stored[resourceType] ?? [] }

    /// The parameters that hold the values of `parameter`.
    public func sources(_ parameter: SearchParameter) -> [SearchParameter] { parameter.isStored ? [parameter] : parameter.sources.map { all[$0] } }
}
