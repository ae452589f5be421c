public import FHIRModel
import FHIRPath

/// What searches ask of terminology.
public struct SearchTerminology: Sendable {
    /// A code as `system` and `code`.
    public struct Code: Hashable, Sendable {
        public var system: String
        public var code: String
        public init(system: String, code: String) {
            self.system = system
            self.code = code
        }
    }

    /// All codes of a value set by its address. Throws `.notFound` for an unknown one, `.tooCostly` for one that cannot be listed.
    public var members: @Sendable (String) throws(FHIRFault) -> Set<Code>
    /// The code itself and those below it, or above it. Throws `.notFound` for an unknown system.
    public var hierarchy: @Sendable (Code, _ isBelow: Bool) throws(FHIRFault) -> Set<Code>

    public init(
        members: @escaping @Sendable (String) throws(FHIRFault) -> Set<Code>,
        hierarchy: @escaping @Sendable (Code, _ isBelow: Bool) throws(FHIRFault) -> Set<Code>
    ) {
        self.members = members
        self.hierarchy = hierarchy
    }
}

/// Modifiers of tokens that look at more than a code (https://hl7.org/fhir/R4/search.html#modifiers).
struct ModifierReader {
    let terminology: SearchTerminology?
    /// A reference without this server's address.
    let local: (String) -> String

    /// Nil when the modifier is none of these.
    func criterion(_ parameter: SearchParameter, _ modifier: String?, _ value: String) throws(FHIRFault) -> SearchCriterion? {
        guard parameter.type == .token, let modifier else { return nil }
        switch modifier {
        case "text":
            let words = SearchText.split(value, ",").map { FoldedText.fold(SearchText.unescape($0)) }
            return .tested(TextTest.tokenText(parameter, words))
        case "of-type": return try ofType(parameter, value)
        case "in", "not-in":
            guard let terminology else { return nil }
            let codes = try terminology.members(local(SearchText.unescape(value)))
            return one(of: codes, parameter, isNegated: modifier == "not-in")
        case "above", "below":
            guard let terminology else { return nil }
            guard case .token(let system?, let code?) = SearchText.token(value), !system.isEmpty else {
                throw FHIRFault(.badRequest, "search.value", ["parameter": parameter.code, "value": value])
            }
            return one(of: try terminology.hierarchy(.init(system: system, code: code), modifier == "below"), parameter, isNegated: false)
        default: return nil
        }
    }

    /// `type-system|type-code|value`: an identifier with that type and value.
    private func ofType(_ parameter: SearchParameter, _ value: String) throws(FHIRFault) -> SearchCriterion {
        let parts = SearchText.split(value, "|").map(SearchText.unescape)
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty }) else {
            throw FHIRFault(.badRequest, "search.value", ["parameter": parameter.code, "value": value])
        }
        let test = ResourceTest(name: parameter.code + ":of-type") { resource in
            var isThere = false
            parameter.path.evaluate(resource.root) { result in
                guard case .value(let place) = result, place["value"].string == parts[2] else { return }
                let codings = place["type"]["coding"].items
                if codings.contains(where: { $0["system"].string == parts[0] && $0["code"].string == parts[1] }) { isThere = true }
            }
            return isThere
        }
        return .allOf([.values(parameter, [.token(system: nil, code: parts[2])]), .tested(test)])
    }

    /// Few codes are looked up by the index; many are asked of each resource.
    private func one(of codes: Set<SearchTerminology.Code>, _ parameter: SearchParameter, isNegated: Bool) -> SearchCriterion {
        if codes.count <= SearchRequest.maximumAlternatives {
            let values = codes.sorted { ($0.system, $0.code) < ($1.system, $1.code) }.map { SearchValue.token(system: $0.system, code: $0.code) }
            return isNegated ? .noneOf(parameter, values) : .values(parameter, values)
        }
        let plain = Set(codes.map(\.code))
        let test = ResourceTest(name: parameter.code + ":in") { resource in
            var isThere = false
            parameter.path.evaluate(resource.root) { result in
                guard case .value(let place) = result else { return }
                IndexExtraction.values(place, .token) { value in
                    guard case .token(let system, let code) = value else { return }
                    if system == IndexValue.impliedSystem ? plain.contains(code) : codes.contains(.init(system: system, code: code)) { isThere = true }
                }
            }
            return isThere
        }
        return isNegated ? .not(.tested(test)) : .tested(test)
    }
}
