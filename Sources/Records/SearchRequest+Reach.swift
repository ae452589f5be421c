import FHIRSearch

extension SearchCriterion {
    /// Whether it looks at resources other than the one searched for.
    var reachesOthers: Bool {
        var types: Set<String> = []
        collect(&types)
        return !types.isEmpty
    }

    fileprivate func collect(_ types: inout Set<String>) {
        switch self {
        case .chain(_, let target, let inner):
            types.insert(target)
            inner.collect(&types)
        case .has(let parameter, let inner):
            types.insert(parameter.resourceType)
            inner.collect(&types)
        case .anyOf(let members), .allOf(let members): for member in members { member.collect(&types) }
        case .not(let inner): inner.collect(&types)
        case .values, .noneOf, .missing, .ids, .lastUpdated, .tested, .outside: return
        }
    }
}
