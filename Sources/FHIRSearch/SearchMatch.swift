public import FHIRModel

/// Whether an index value answers a search value: what a store's index answers, decided in memory.
///
/// The same meaning as a store's own conditions (https://hl7.org/fhir/R4/search.html#prefix), for what has no index of its own:
/// composites, subscriptions, queued changes.
public enum SearchMatch {
    /// `now`: milliseconds since 1970, for `ap`.
    public static func matches(_ wanted: SearchValue, _ value: IndexValue, now: Int64) -> Bool {
        switch (wanted, value) {
        case (.token(let system, let code), .token(let ownSystem, let ownCode)):
            if let code, code != ownCode { return false }
            guard let system else { return true }
            if system.hasPrefix(IndexValue.noSystem) { return ownSystem == system.dropFirst(IndexValue.noSystem.count) }
            return system.isEmpty ? ownSystem.isEmpty : ownSystem == system || ownSystem == IndexValue.impliedSystem
        case (.startsWith(let text), .string(let folded, _)): return folded.hasPrefix(text)
        case (.contains(let text), .string(let folded, _)): return folded.contains(text)
        case (.between(let first, let end), .string(let folded, _)): return folded >= first && folded < end
        case (.exactly(let text), .string(_, let exact)): return exact == text
        case (.date(let prefix, let low, let high), .date(let ownLow, let ownHigh)): return date(prefix, low, high, ownLow, ownHigh, now)
        case (.number(let prefix, let value, let low, let high, let system, let unit), .number(let ownLow, let ownHigh, let ownSystem, let ownUnit)):
            if ownSystem == IndexValue.canonicalSystem {
                guard let base = BaseQuantity(value: value, low: low, high: high, system: system, unit: unit), base.unit == ownUnit else { return false }
                return number(prefix, base.value, base.low, base.high, ownLow, ownHigh)
            }
            if let unit, unit != ownUnit { return false }
            if let system, system != ownSystem { return false }
            return number(prefix, value, low, high, ownLow, ownHigh)
        case (.reference(let key), .reference(let own)): return key == own
        case (.referenceID(let id), .reference(let own)): return own.id == id
        case (.uri(let text), .uri(let own)): return own == text
        case (.uriBelow(let text), .uri(let own)): return own.hasPrefix(text)
        case (.uriAbove(let text), .uri(let own)): return text.hasPrefix(own)
        default: return false
        }
    }

    private static func date(_ prefix: SearchPrefix, _ low: Int64, _ high: Int64, _ ownLow: Int64, _ ownHigh: Int64, _ now: Int64) -> Bool {
        switch prefix {
        case .eq: return ownLow >= low && ownLow < high && ownHigh <= high
        case .ne: return !(ownLow >= low && ownHigh <= high)
        case .gt: return ownHigh > high
        case .ge: return ownHigh > high || ownLow >= low
        case .lt: return ownLow < low
        case .le: return ownLow < high && (ownLow < low || ownHigh <= high)
        case .sa: return ownLow >= high
        case .eb: return ownHigh <= low
        case .ap:
            let margin = max(86_400_000, abs(now - low) / 10)
            return ownLow < high + margin && ownHigh > low - margin
        }
    }

    private static func number(_ prefix: SearchPrefix, _ value: Double, _ low: Double, _ high: Double, _ ownLow: Double, _ ownHigh: Double) -> Bool {
        switch prefix {
        case .eq: return ownLow >= low && ownHigh < high
        case .ne: return !(ownLow >= low && ownHigh < high)
        case .gt: return ownHigh > value
        case .lt: return ownLow < value
        case .ge: return ownHigh >= value
        case .le: return ownLow <= value
        case .sa: return ownLow > value
        case .eb: return ownHigh < value
        case .ap: return ownLow <= value + abs(value) * 0.1 && ownHigh >= value - abs(value) * 0.1
        }
    }

    /// Whether a resource fulfils criteria that look at nothing but itself; nil when one looks at others.
    public static func holds(_ criteria: [SearchCriterion], _ resource: Resource, _ entries: Set<IndexEntry>, updated: Int64, now: Int64) -> Bool? {
        for criterion in criteria {
            guard let one = holds(criterion, resource, entries, updated, now) else { return nil }
            if !one { return false }
        }
        return true
    }

    private static func holds(_ criterion: SearchCriterion, _ resource: Resource, _ entries: Set<IndexEntry>, _ updated: Int64, _ now: Int64) -> Bool? {
        func any(_ parameter: SearchParameter, _ values: [SearchValue]) -> Bool {
            entries.contains { entry in
                parameter.sources.contains(entry.parameter) && isNarrow(parameter, entry.value) && values.contains { matches($0, entry.value, now: now) }
            }
        }
        switch criterion {
        case .values(let parameter, let values): return any(parameter, values)
        case .noneOf(let parameter, let values): return !any(parameter, values)
        case .missing(let parameter, let isMissing):
            return entries.contains { parameter.sources.contains($0.parameter) && isNarrow(parameter, $0.value) } != isMissing
        case .ids(let ids): return ids.contains(resource.id ?? "")
        case .lastUpdated(let values): return values.contains { matches($0, .date(low: updated, high: updated + 1), now: now) }
        case .anyOf(let members):
            var isKnown = true
            for member in members {
                guard let one = holds(member, resource, entries, updated, now) else {
                    isKnown = false
                    continue
                }
                if one { return true }
            }
            return isKnown ? false : nil
        case .allOf(let members): return holds(members, resource, entries, updated: updated, now: now)
        case .not(let inner): return holds(inner, resource, entries, updated, now).map { !$0 }
        case .tested(let test): return test.holds(resource)
        case .chain, .has, .outside: return nil
        }
    }

    private static func isNarrow(_ parameter: SearchParameter, _ value: IndexValue) -> Bool {
        guard let type = parameter.narrowedTo else { return true }
        if case .reference(let key) = value { return key.type == type }
        return true
    }
}
