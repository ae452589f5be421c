public import FHIRModel

/// Reads query parameters into a `SearchRequest`.
///
/// Unknown parameters, modifiers and values are refused with what and where, never ignored
/// (https://hl7.org/fhir/R4/search.html#errors allows refusing; a silent ignore harms patients).
public struct SearchReader: Sendable {
    private let table: ParameterTable
    /// What value sets hold, for `:in`, `:not-in`, `:above` and `:below`; those are refused without it.
    public var terminology: SearchTerminology?
    /// A region's own parameters by type and code; throws for one that is not ready.
    public var custom: @Sendable (_ type: String, _ code: String) throws(FHIRFault) -> SearchParameter? = { _, _ throws(FHIRFault) in nil }
    /// Addresses of this server: references that begin with one are local.
    public var ownBases: [String] = []

    public init(_ table: ParameterTable = .r4) { self.table = table }

    /// Parameters that shape the answer and are read elsewhere.
    public static let resultParameters: Set<String> = ["_format", "_pretty", "_summary", "_elements", "_back", "_type", "fhirVersion"]

    /// The request for `type` with decoded name and value pairs in order. Throws `FHIRFault` of kind `.unknownParameter` or `.badRequest`.
    public func read(_ type: String, _ pairs: [(String, String)]) throws(FHIRFault) -> SearchRequest {
        var request = SearchRequest(type: type)
        if pairs.count > SearchRequest.maximumParameters { throw FHIRFault(.tooCostly, "search.parameters", ["limit": "\(SearchRequest.maximumParameters)"]) }
        for (name, value) in pairs {
            if Self.resultParameters.contains(name) { continue }
            if value.isEmpty { throw FHIRFault(.badRequest, "search.empty", ["parameter": name]) }
            switch name {
            case "_count": request.count = try count(value)
            case "_cursor": request.cursor = SearchCursor(text: value)
            case "_total": request.total = try total(value)
            case "_sort": request.sort = try sort(type, value)
            case _ where name == "_include" || name.hasPrefix("_include:"): request.includes.append(try include(name, value))
            case _ where name == "_revinclude" || name.hasPrefix("_revinclude:"): request.reverseIncludes.append(try include(name, value))
            default: request.criteria.append(try criterion(type, name, value, depth: 0))
            }
            if name != "_cursor" { request.used.append((name, value)) }
        }
        return request
    }

    private func count(_ value: String) throws(FHIRFault) -> Int {
        guard let count = Int(value), count >= 0 else { throw wrong("_count", value) }
        return min(count, SearchRequest.maximumCount)
    }

    private func total(_ value: String) throws(FHIRFault) -> SearchTotal {
        guard let total = SearchTotal(rawValue: value) else { throw wrong("_total", value) }
        return total
    }

    private func sort(_ type: String, _ value: String) throws(FHIRFault) -> [SortKey] {
        var keys: [SortKey] = []
        if value.split(separator: ",").count > SearchRequest.maximumSort {
            throw FHIRFault(.tooCostly, "search.alternatives", ["parameter": "_sort", "limit": "\(SearchRequest.maximumSort)"])
        }
        for part in value.split(separator: ",") {
            let descending = part.hasPrefix("-")
            let code = String(descending ? part.dropFirst() : part)
            switch code {
            case "_lastUpdated": keys.append(.lastUpdated(descending: descending))
            case "_id": keys.append(.id(descending: descending))
            default: keys.append(.parameter(try parameter(type, code), descending: descending))
            }
        }
        return keys
    }

    private func include(_ name: String, _ value: String) throws(FHIRFault) -> SearchInclude {
        // `:recurse` is the older name of `:iterate`.
        let pieces = name.split(separator: ":", maxSplits: 1).map(String.init)
        if pieces.count == 2, pieces[1] != "iterate", pieces[1] != "recurse" {
            throw FHIRFault(.unknownParameter, "search.modifier", ["parameter": pieces[0], "modifier": pieces[1]])
        }
        let iterates = pieces.count == 2
        if value == "*" { return SearchInclude(source: "*", code: nil, target: nil, iterates: iterates) }
        let parts = value.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 || parts.count == 3 else { throw wrong(name, value) }
        if parts[1] != "*" {
            guard let parameter = table.parameter(parts[0], parts[1]) else {
                throw FHIRFault(.unknownParameter, "search.unknown", ["parameter": parts[1], "type": parts[0]])
            }
            guard parameter.type == .reference else { throw wrong(name, value) }
        }
        if parts.count == 3, !isTypeName(parts[2]) { throw wrong(name, value) }
        return SearchInclude(source: parts[0], code: parts[1] == "*" ? nil : parts[1], target: parts.count == 3 ? parts[2] : nil, iterates: iterates)
    }

    private func isTypeName(_ text: String) -> Bool { !table.parameters(text).isEmpty }

    // MARK: criteria

    func criterion(_ type: String, _ name: String, _ value: String, depth: Int) throws(FHIRFault) -> SearchCriterion {
        if depth >= SearchRequest.maximumChain { throw FHIRFault(.tooCostly, "search.chain", ["limit": "\(SearchRequest.maximumChain)"]) }
        if name.hasPrefix("_has:") { return try reverseChain(type, name, value, depth: depth) }
        if let dot = name.firstIndex(of: ".") { return try chain(type, name[..<dot], name[name.index(after: dot)...], value, depth: depth) }
        let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let modifier = parts.count == 2 ? parts[1] : nil
        if let special = try special(type, parts[0], modifier, name, value, depth: depth) { return special }
        if let composite = table.composites(type).first(where: { $0.code == parts[0] }) {
            if let modifier { throw FHIRFault(.unknownParameter, "search.modifier", ["parameter": parts[0], "modifier": modifier]) }
            return try CompositeReader(table: table, type: type).criterion(composite, value) { text, parameter throws(FHIRFault) in
                try self.value(text, parameter, nil)
            }
        }
        let parameter = try parameter(type, parts[0])
        if modifier == "missing" {
            guard value == "true" || value == "false" else { throw wrong(name, value) }
            return .missing(parameter, value == "true")
        }
        if let tested = try ModifierReader(terminology: terminology, local: local).criterion(parameter, modifier, value) { return tested }
        let values = try alternatives(name, value) { text throws(FHIRFault) in try self.value(text, parameter, modifier) }
        return modifier == "not" ? .noneOf(parameter, values) : .values(parameter, values)
    }

    /// Parameters that are not of the table: `_id`, `_lastUpdated`, `_list`, `_text`, `_content`, `_filter`, `near`.
    private func special(
        _ type: String, _ code: String, _ modifier: String?, _ name: String, _ value: String, depth: Int
    ) throws(FHIRFault) -> SearchCriterion? {
        if modifier != nil { return nil }
        switch code {
        case "_id": return .ids(SearchText.split(value, ",").map(SearchText.unescape))
        case "_lastUpdated": return .lastUpdated(try alternatives(name, value) { text throws(FHIRFault) in try SearchText.date(text, parameter: name) })
        case "_list":
            let item = try parameter("List", "item")
            let ids = SearchText.split(value, ",").map { $0.hasPrefix("List/") ? String($0.dropFirst(5)) : $0 }
            return .has(item, .ids(ids))
        case "_text": return .tested(TextTest.narrative(SearchText.unescape(value)))
        case "_content": return .tested(TextTest.content(SearchText.unescape(value)))
        case "_filter": return try FilterReader(self, type, value).read()
        case "near" where type == "Location": return .tested(try NearTest.read(value))
        default: return nil
        }
    }

    func alternatives(
        _ name: String, _ value: String, _ read: (String) throws(FHIRFault) -> SearchValue
    ) throws(FHIRFault) -> [SearchValue] {
        let parts = SearchText.split(value, ",")
        if parts.count > SearchRequest.maximumAlternatives {
            throw FHIRFault(.tooCostly, "search.alternatives", ["parameter": name, "limit": "\(SearchRequest.maximumAlternatives)"])
        }
        var values: [SearchValue] = []
        for part in parts { values.append(try read(part)) }
        return values
    }

    private func value(_ text: String, _ parameter: SearchParameter, _ modifier: String?) throws(FHIRFault) -> SearchValue {
        switch (parameter.type, modifier) {
        case (.token, nil), (.token, "not"):
            // A code that its element implies a system for answers to that system alone.
            guard case .token(let system?, let code) = SearchText.token(text), !system.isEmpty, !ImpliedSystem.isPossible(system, parameter) else {
                return SearchText.token(text)
            }
            return .token(system: IndexValue.noSystem + system, code: code)
        case (.string, nil): return .startsWith(String(FoldedText.fold(SearchText.unescape(text)).prefix(IndexValue.stringLimit)))
        case (.string, "contains"): return .contains(FoldedText.fold(SearchText.unescape(text)))
        case (.string, "exact"): return .exactly(SearchText.unescape(text))
        case (.date, nil): return try SearchText.date(text, parameter: parameter.code)
        case (.number, nil): return try SearchText.number(text, parameter: parameter.code)
        case (.quantity, nil): return try SearchText.quantity(text, parameter: parameter.code)
        case (.uri, nil): return .uri(SearchText.unescape(text))
        case (.uri, "below"): return .uriBelow(SearchText.unescape(text))
        case (.uri, "above"): return .uriAbove(SearchText.unescape(text))
        case (.reference, nil): return SearchText.reference(local(SearchText.unescape(text)))
        case (.reference, "identifier"): return SearchText.token(text)
        case (.reference, let target?) where isTarget(target, of: parameter):
            let id = local(SearchText.unescape(text))
            return .reference(ResourceKey(target, id.hasPrefix(target + "/") ? String(id.dropFirst(target.count + 1)) : id))
        default: throw FHIRFault(.unknownParameter, "search.modifier", ["parameter": parameter.code, "modifier": modifier ?? ""])
        }
    }

    /// A reference to this server without its address.
    private func local(_ text: String) -> String {
        for base in ownBases where text.hasPrefix(base + "/") { return String(text.dropFirst(base.count + 1)) }
        return text
    }

    func isTarget(_ type: String, of parameter: SearchParameter) -> Bool {
        parameter.targets.isEmpty || parameter.targets.contains(type)
    }

    func parameter(_ type: String, _ code: String) throws(FHIRFault) -> SearchParameter {
        if let parameter = table.parameter(type, code) { return parameter }
        guard let parameter = try custom(type, code) else {
            throw FHIRFault(.unknownParameter, "search.unknown", ["parameter": code, "type": type])
        }
        return parameter
    }

    func wrong(_ name: String, _ value: String) -> FHIRFault {
        FHIRFault(.badRequest, "search.value", ["parameter": name, "value": value])
    }
}
