public import FHIRModel

/// A code as it stands in data.
public struct Coding: Hashable, Sendable {
    public var system: String
    public var code: String
    public var display: String

    public init(system: String, code: String, display: String = "") {
        self.system = system
        self.code = code
        self.display = display
    }
}

/// Answers about codes: R4's own, a region's own, and what the store holds.
public struct TerminologyService: Sendable {
    /// Code systems of capabilities, such as the recognition catalogue.
    public var own: [CodeSystem] = []
    /// Resources of the store by type and address; nil where there is none.
    public var stored: @Sendable (_ type: String, _ url: String) throws(FHIRFault) -> Resource? = { _, _ throws(FHIRFault) in nil }

    /// Code systems of the store by address; nil where there is none.
    public var storedSystem: @Sendable (_ url: String) throws(FHIRFault) -> CodeSystem? = { _ throws(FHIRFault) in nil }
    /// What the store adds to a code system: designations in other languages.
    public var supplements: @Sendable (_ url: String) throws(FHIRFault) -> [CodeSystem] = { _ throws(FHIRFault) in [] }

    /// Codes of one expansion at most.
    public static let expansionLimit = 20_000
    /// Value sets within value sets.
    static let depthLimit = 10

    public init() {}

    public func system(_ address: String) throws(FHIRFault) -> CodeSystem? {
        let parts = address.split(separator: "|", maxSplits: 1).map(String.init)
        let url = parts.first ?? address
        if parts.count == 2, let found = try plain(url), let version = found.version, version != parts[1] { return nil }
        return try plain(url)
    }

    private func plain(_ url: String) throws(FHIRFault) -> CodeSystem? {
        if let found = own.first(where: { $0.url == url }) ?? TerminologyCatalogue.r4.systems[url] { return found }
        return try storedSystem(url)
    }

    /// Throws `.notFound` for an unknown address. A version after `|` is not told apart.
    public func valueSet(_ url: String) throws(FHIRFault) -> ValueSet {
        if let found = TerminologyCatalogue.r4.valueSets[url] { return found }
        let bare = url.split(separator: "|").first.map(String.init) ?? url
        if let found = TerminologyCatalogue.r4.valueSets[bare] { return found }
        if let resource = try stored("ValueSet", bare) { return try ValueSet(resource) }
        if let system = try system(bare) {
            var whole = ValueSet(url: bare, name: system.name)
            whole.includes = [ValueSet.Part(system: bare)]
            return whole
        }
        throw FHIRFault(.notFound, "terminology.unknown", ["url": url])
    }

    // MARK: membership

    /// Whether a system holds a code, its grammar included; nil for a system that is not known or not wholly here.
    public func holds(system url: String, code: String) throws(FHIRFault) -> Bool? {
        if let answer = GrammarSystem.holds(url, code) { return answer }
        guard let system = try system(url) else { return nil }
        if system.concept(code) != nil { return true }
        return system.content == .complete ? false : nil
    }

    /// Whether the value set holds the code. Nil when that cannot be known here: a system that is not.
    public func contains(_ set: ValueSet, system: String?, code: String, depth: Int = 0) throws(FHIRFault) -> Bool? {
        if depth > Self.depthLimit { throw FHIRFault(.tooCostly, "terminology.depth", ["url": set.url]) }
        var isKnown = true
        var isIn = false
        for part in set.includes {
            switch try holds(part, system, code, depth) {
            case true?: isIn = true
            case false?: continue
            case nil: isKnown = false
            }
            if isIn { break }
        }
        if !isIn { return isKnown ? false : nil }
        for part in set.excludes where try holds(part, system, code, depth) == true { return false }
        return true
    }

    private func holds(_ part: ValueSet.Part, _ system: String?, _ code: String, _ depth: Int) throws(FHIRFault) -> Bool? {
        for url in part.valueSets {
            let inner: ValueSet
            do { inner = try valueSet(url) } catch { return nil }
            let answer = try contains(inner, system: system, code: code, depth: depth + 1)
            if answer != true { return answer }
        }
        guard let own = part.system else { return !part.valueSets.isEmpty }
        if let system, system != own { return false }
        if !part.codes.isEmpty { return part.codes.contains { $0.code == code } }
        if own == UCUM.system { return unit(part, code) }
        if let answer = GrammarSystem.holds(own, code) { return answer }
        guard let found = try self.system(own), found.content == .complete else { return nil }
        guard let place = found.place(code) else { return false }
        for filter in part.filters {
            guard let answer = Self.fits(place, filter, found) else { return nil }
            if !answer { return false }
        }
        return true
    }

    private func unit(_ part: ValueSet.Part, _ code: String) -> Bool {
        UCUM.isValid(code) && part.filters.allSatisfy { $0.property == "canonical" && $0.operation == "=" ? UCUM.isComparable(code, $0.value) : false }
    }

    /// Whether a concept passes a filter (https://hl7.org/fhir/R4/valueset-filter-operator.html); nil for one that is not known here.
    static func fits(_ place: Int, _ filter: ValueSet.Filter, _ system: CodeSystem) -> Bool? {
        let concept = system.concepts[place]
        let isAboutCode = ["concept", "code"].contains(filter.property)
        switch (filter.operation, isAboutCode) {
        case ("is-a", true): return system.place(filter.value).map { system.ancestors(of: place).contains($0) } ?? false
        case ("descendent-of", true): return system.place(filter.value).map { $0 != place && system.ancestors(of: place).contains($0) } ?? false
        case ("is-not-a", true): return system.place(filter.value).map { !system.ancestors(of: place).contains($0) } ?? true
        case ("generalizes", true): return system.place(filter.value).map { system.ancestors(of: $0).contains(place) } ?? false
        case ("in", true): return filter.value.split(separator: ",").contains { $0 == concept.code }
        case ("not-in", true): return !filter.value.split(separator: ",").contains { $0 == concept.code }
        case ("=", true): return concept.code == filter.value
        case ("regex", true): return (try? Regex(filter.value)).map { concept.code.wholeMatch(of: $0) != nil }
        case ("=", false) where filter.property == "parent": return system.place(filter.value).map { concept.parents.contains($0) } ?? false
        case ("=", false) where filter.property == "display": return concept.display == filter.value
        default: return nil
        }
    }
}
