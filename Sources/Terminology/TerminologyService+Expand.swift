public import FHIRModel

extension TerminologyService {
    /// All codes of a value set in the order of its composition, each once.
    ///
    /// Throws `.tooCostly` for a set that cannot be listed (all units, a system that is not here) or has more than `expansionLimit` codes.
    public func expand(_ set: ValueSet, isActiveOnly: Bool = false, depth: Int = 0) throws(FHIRFault) -> [Coding] {
        if depth > Self.depthLimit { throw FHIRFault(.tooCostly, "terminology.depth", ["url": set.url]) }
        var found: [Coding] = []
        var seen: Set<String> = []
        for part in set.includes {
            for coding in try codes(part, set, isActiveOnly, depth) where seen.insert(coding.system + "|" + coding.code).inserted {
                if found.count >= Self.expansionLimit {
                    throw FHIRFault(.tooCostly, "terminology.too-many", ["url": set.url, "limit": "\(Self.expansionLimit)"])
                }
                found.append(coding)
            }
        }
        guard !set.excludes.isEmpty else { return found }
        var excluded: Set<String> = []
        for part in set.excludes { for coding in try codes(part, set, false, depth) { excluded.insert(coding.system + "|" + coding.code) } }
        return found.filter { !excluded.contains($0.system + "|" + $0.code) }
    }

    private func codes(_ part: ValueSet.Part, _ set: ValueSet, _ isActiveOnly: Bool, _ depth: Int) throws(FHIRFault) -> [Coding] {
        var imported: [Coding]?
        for url in part.valueSets {
            let inner = try expand(try valueSet(url), isActiveOnly: isActiveOnly, depth: depth + 1)
            // Several value sets in one include are intersected.
            imported = imported.map { known in known.filter { inner.contains($0) } } ?? inner
        }
        guard let url = part.system else { return imported ?? [] }
        let own = try listed(part, url, set, isActiveOnly)
        return imported.map { known in own.filter { one in known.contains { $0.system == one.system && $0.code == one.code } } } ?? own
    }

    private func listed(_ part: ValueSet.Part, _ url: String, _ set: ValueSet, _ isActiveOnly: Bool) throws(FHIRFault) -> [Coding] {
        let system = try self.system(url)
        if !part.codes.isEmpty {
            return part.codes.filter { !isActiveOnly || system?.concept($0.code)?.isInactive != true }.map {
                Coding(system: url, code: $0.code, display: $0.display.isEmpty ? system?.concept($0.code)?.display ?? "" : $0.display)
            }
        }
        guard let system, system.content != .notPresent, system.content != .supplement else {
            throw FHIRFault(.tooCostly, "terminology.not-listed", ["url": set.url, "system": url])
        }
        var found: [Coding] = []
        for (place, concept) in system.concepts.enumerated() where !concept.isAbstract && !(isActiveOnly && concept.isInactive) {
            var isIn = true
            for filter in part.filters {
                guard let answer = Self.fits(place, filter, system) else {
                    throw FHIRFault(.tooCostly, "terminology.filter", ["property": filter.property, "url": set.url])
                }
                isIn = isIn && answer
            }
            if isIn { found.append(Coding(system: url, code: concept.code, display: concept.display)) }
        }
        return found
    }

    /// The Chinese name of a code, where one is known.
    public func chinese(_ coding: Coding) throws(FHIRFault) -> String? {
        if let own = try system(coding.system)?.concept(coding.code)?.chinese { return own }
        for supplement in try supplements(coding.system) { if let found = supplement.concept(coding.code)?.chinese { return found } }
        return nil
    }

    /// All that is said of a code in other words: its own designations, then those of supplements.
    public func designations(_ coding: Coding) throws(FHIRFault) -> [Designation] {
        var found = try system(coding.system)?.concept(coding.code)?.designations ?? []
        for supplement in try supplements(coding.system) { found += supplement.concept(coding.code)?.designations ?? [] }
        return found
    }

    // MARK: hierarchy and maps

    /// How `first` stands to `second`: `equivalent`, `subsumes`, `subsumed-by`, `not-subsumed`. Throws `.notFound` for an unknown system or code.
    public func subsumption(system url: String, _ first: String, _ second: String) throws(FHIRFault) -> String {
        if let one = GrammarSystem.holds(url, first), let two = GrammarSystem.holds(url, second) {
            guard one && two else { throw FHIRFault(.notFound, "terminology.code", ["code": one ? second : first, "url": url]) }
            return first == second ? "equivalent" : "not-subsumed"
        }
        guard let system = try system(url) else { throw FHIRFault(.notFound, "terminology.system", ["url": url]) }
        guard let one = system.place(first), let two = system.place(second) else {
            throw FHIRFault(.notFound, "terminology.code", ["code": system.place(first) == nil ? first : second, "url": url])
        }
        if one == two { return "equivalent" }
        if system.ancestors(of: two).contains(one) { return "subsumes" }
        return system.ancestors(of: one).contains(two) ? "subsumed-by" : "not-subsumed"
    }

    /// Codes below (or above) a code, itself among them. Throws `.notFound`.
    public func hierarchy(system url: String, _ code: String, isBelow: Bool) throws(FHIRFault) -> [String] {
        guard let system = try system(url) else { throw FHIRFault(.notFound, "terminology.system", ["url": url]) }
        guard let place = system.place(code) else { throw FHIRFault(.notFound, "terminology.code", ["code": code, "url": url]) }
        return (isBelow ? system.descendants(of: place) : system.ancestors(of: place)).map { system.concepts[$0].code }
    }
}
