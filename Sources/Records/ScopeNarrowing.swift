import FHIRModel
import FHIRSearch

/// Keeps searches within what a scope may see.
struct ScopeNarrowing {
    let scope: AccessScope
    let privacy: PrivacyView?

    /// The search kept within the scope, every resource that it looks at included.
    func narrowed(_ request: SearchRequest) throws -> SearchRequest {
        var request = request
        // A condition on another resource tells of it as much as reading it does.
        request.criteria = try request.criteria.map(guarded)
        request.criteria += try reach(request.type)
        for include in request.includes + request.reverseIncludes where include.source != "*" {
            if !scope.allows(.read, include.source) { throw scope.refusal(include.source) }
        }
        return request
    }

    /// Conditions that keep a search of `type` within the scope. Throws `.forbidden` where nothing of it is within.
    private func reach(_ type: String) throws -> [SearchCriterion] {
        guard scope.allows(.read, type), let limits = scope.limits(.search, type) else { throw scope.refusal(type) }
        return limits + (privacy?.criteria(type) ?? [])
    }

    /// The criterion with every resource that it looks at kept within the scope too.
    func guarded(_ criterion: SearchCriterion) throws -> SearchCriterion {
        func kept(_ inner: SearchCriterion, _ type: String) throws -> SearchCriterion {
            let reach = try reach(type)
            let inner = try guarded(inner)
            return reach.isEmpty ? inner : .allOf([inner] + reach)
        }
        switch criterion {
        case .chain(let parameter, let target, let inner): return .chain(parameter, target: target, try kept(inner, target))
        case .has(let parameter, let inner): return .has(parameter, try kept(inner, parameter.resourceType))
        case .anyOf(let members):
            // Of a chain that could lead to several types, those within the scope remain.
            var refused: (any Error)?
            let remaining = members.compactMap { member in
                do { return try guarded(member) } catch {
                    refused = error
                    return nil
                }
            }
            if remaining.isEmpty, let refused { throw refused }
            return .anyOf(remaining)
        case .allOf(let members): return .allOf(try members.map(guarded))
        case .not(let inner): return .not(try guarded(inner))
        case .values, .noneOf, .missing, .ids, .lastUpdated, .tested, .outside: return criterion
        }
    }
}
