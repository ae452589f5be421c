public import FHIRModel

/// Reads query parameters into a `SearchRequest`.
///
/// Unknown parameters, modifiers and values are refused with what and where, never ignored
/// (https://hl7.org/fhir/R4/search.html#errors allows refusing; a silent ignore harms patients).
public struct SearchReader: Sendable {
    private let table: ParameterTable

    public init(_ table: ParameterTable = .r4) { self.table = table }

    /// Parameters that shape the answer and are read elsewhere.
    public static let resultParameters: Set<String> = ["_format", "_pretty", "_summary", "_elements"]

    /// The request for `type` with decoded name and value pairs in order. Throws `FHIRFault` of kind `.unknownParameter` or `.badRequest`.
    public func read(_ type: String, _ pairs: [(String, String)]) throws(FHIRFault) -> SearchRequest {
        var request = SearchRequest(type: type)
        for (name, value) in pairs {
            if Self.resultParameters.contains(name) { continue }
            if value.isEmpty { throw FHIRFault(.badRequest, "search.empty", ["parameter": name]) }
            switch name {
            case "_count": request.count = try count(value)
            case "_cursor": request.cursor = SearchCursor(text: value)
            case "_total": request.total = try total(value)
            case "_sort": request.sort = try sort(type, value)
            case _ where name == "_include" || name == "_include:iterate": request.includes.append(try include(name, value))
            case _ where name == "_revinclude" || name == "_revinclude:iterate": request.reverseIncludes.append(try include(name, value))
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
        if name.hasSuffix(":iterate") { throw FHIRFault(.unknownParameter, "search.modifier", ["parameter": name, "modifier": "iterate"]) }
        let parts = value.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 || parts.count == 3 else { throw wrong(name, value) }
        if parts[1] != "*" {
            guard try parameter(parts[0], parts[1]).type == .reference else { throw wrong(name, value) }
        }
        return SearchInclude(source: parts[0], code: parts[1] == "*" ? nil : parts[1], target: parts.count == 3 ? parts[2] : nil)
    }

    // MARK: criteria

    func criterion(_ type: String, _ name: String, _ value: String, depth: Int) throws(FHIRFault) -> SearchCriterion {
        if depth >= SearchRequest.maximumChain { throw FHIRFault(.tooCostly, "search.chain", ["limit": "\(SearchRequest.maximumChain)"]) }
        if name.hasPrefix("_has:") { return try reverseChain(type, name, value, depth: depth) }
        if let dot = name.firstIndex(of: ".") { return try chain(type, name[..<dot], name[name.index(after: dot)...], value, depth: depth) }
        let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let modifier = parts.count == 2 ? parts[1] : nil
        if parts[0] == "_id" && modifier == nil { return .ids(SearchText.split(value, ",").map(SearchText.unescape)) }
        if parts[0] == "_lastUpdated" && modifier == nil {
            return .lastUpdated(try alternatives(name, value) { text throws(FHIRFault) in try SearchText.date(text, parameter: name) })
        }
        let parameter = try parameter(type, parts[0])
        if modifier == "missing" {
            guard value == "true" || value == "false" else { throw wrong(name, value) }
            return .missing(parameter, value == "true")
        }
        let values = try alternatives(name, value) { text throws(FHIRFault) in try self.value(text, parameter, modifier) }
        return modifier == "not" ? .noneOf(parameter, values) : .values(parameter, values)
    }

    private func alternatives(
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
        case (.token, nil), (.token, "not"): return SearchText.token(text)
        case (.string, nil): return .startsWith(FoldedText.fold(SearchText.unescape(text)))
        case (.string, "contains"): return .contains(FoldedText.fold(SearchText.unescape(text)))
        case (.string, "exact"): return .exactly(SearchText.unescape(text))
        case (.date, nil): return try SearchText.date(text, parameter: parameter.code)
        case (.number, nil): return try SearchText.number(text, parameter: parameter.code)
        case (.quantity, nil): return try SearchText.quantity(text, parameter: parameter.code)
        case (.uri, nil): return .uri(SearchText.unescape(text))
        case (.reference, nil): return SearchText.reference(SearchText.unescape(text))
        case (.reference, "identifier"): return SearchText.token(text)
        case (.reference, let target?) where isTarget(target, of: parameter):
            return .reference(ResourceKey(target, SearchText.unescape(text)))
        default: throw FHIRFault(.unknownParameter, "search.modifier", ["parameter": parameter.code, "modifier": modifier ?? ""])
        }
    }

    private func isTarget(_ type: String, of parameter: SearchParameter) -> Bool {
        parameter.targets.isEmpty || parameter.targets.contains(type)
    }

    /// `subject:Patient.name` or `patient.name` (https://hl7.org/fhir/R4/search.html#chaining).
    private func chain(
        _ type: String, _ head: Substring, _ rest: Substring, _ value: String, depth: Int
    ) throws(FHIRFault) -> SearchCriterion {
        let parts = head.split(separator: ":", maxSplits: 1).map(String.init)
        let parameter = try parameter(type, parts[0])
        guard parameter.type == .reference else { throw FHIRFault(.badRequest, "search.not-reference", ["parameter": parts[0]]) }
        let targets = parts.count == 2 ? [parts[1]] : parameter.targets
        var branches: [SearchCriterion] = []
        var last: FHIRFault?
        for target in targets where isTarget(target, of: parameter) {
            do {
                branches.append(.chain(parameter, target: target, try criterion(target, String(rest), value, depth: depth + 1)))
            } catch {
                last = error
            }
        }
        if branches.isEmpty { throw last ?? FHIRFault(.badRequest, "search.target", ["parameter": String(head)]) }
        return branches.count == 1 ? branches[0] : .anyOf(branches)
    }

    /// `_has:Observation:subject:code` (https://hl7.org/fhir/R4/search.html#has).
    private func reverseChain(_ type: String, _ name: String, _ value: String, depth: Int) throws(FHIRFault) -> SearchCriterion {
        let parts = name.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4 else { throw wrong(name, value) }
        let parameter = try parameter(parts[1], parts[2])
        guard parameter.type == .reference, isTarget(type, of: parameter) else {
            throw FHIRFault(.badRequest, "search.not-reference", ["parameter": parts[2]])
        }
        return .has(parameter, try criterion(parts[1], parts[3], value, depth: depth + 1))
    }

    private func parameter(_ type: String, _ code: String) throws(FHIRFault) -> SearchParameter {
        guard let parameter = table.parameter(type, code) else {
            throw FHIRFault(.unknownParameter, "search.unknown", ["parameter": code, "type": type])
        }
        return parameter
    }

    private func wrong(_ name: String, _ value: String) -> FHIRFault {
        FHIRFault(.badRequest, "search.value", ["parameter": name, "value": value])
    }
}
