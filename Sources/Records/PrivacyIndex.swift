import FHIRModel
import FHIRSearch
import Synchronization

/// What consents and security labels keep from those who have to heed them.
///
/// A superset is safe: a type that once held a label is looked at more closely for as long as the program runs.
final class PrivacyIndex: Sendable {
    private struct State: Sendable {
        /// Nil before they were read.
        var rules: [ConsentRule]?
        /// Types with resources labelled restricted or very restricted.
        var labelled: Set<String> = []
        /// Types with resources whose elements are labelled.
        var inline: Set<String> = []
        var views: [Set<String>: (view: HiddenPatients, until: Int64)] = [:]
    }

    private let state = Mutex(State())
    /// One at a time: what was read last is what counts.
    private let refreshing = Mutex(())

    /// Longest time a view is used: consents begin and end.
    private static let viewMilliseconds: Int64 = 60_000
    private static let viewLimit = 1000

    /// Types with labels, as they are read from a store.
    typealias Labels = (labelled: Set<String>, inline: Set<String>)

    /// Takes the rules that `read` gives; the labels that it gives are added to those of writes.
    func refresh(_ read: (_ isFirst: Bool) throws -> (rules: [ConsentRule], labels: Labels)) throws {
        try refreshing.withLock { _ in
            let found = try read(isOpen == nil)
            state.withLock { state in
                state.rules = found.rules
                state.labelled.formUnion(found.labels.labelled)
                state.inline.formUnion(found.labels.inline)
                state.views = [:]
            }
        }
    }

    /// Nil before it was read; otherwise whether it keeps nothing from anybody.
    var isOpen: Bool? { state.withLock { state in state.rules.map { $0.isEmpty && state.labelled.isEmpty && state.inline.isEmpty } } }

    /// Notes the labels of a resource that is being written.
    func note(_ resource: Resource) {
        guard let label = SecurityLabel.of(resource) else { return }
        state.withLock { state in
            if label.isRestricted { state.labelled.insert(resource.type) }
            if label.isInline { state.inline.insert(resource.type) }
        }
    }

    /// What is kept from `scope`; nil when nothing is.
    func view(_ scope: AccessScope, at now: Int64) -> PrivacyView? {
        guard scope.heedsPrivacy else { return nil }
        return state.withLock { state -> PrivacyView? in
            guard let rules = state.rules else { return nil }
            let hidden = Self.hidden(rules, &state.views, scope, now)
            let labelled = scope.isCleared ? [] : state.labelled
            let inline = scope.isCleared ? [] : state.inline
            if hidden.isEmpty && labelled.isEmpty && inline.isEmpty { return nil }
            return PrivacyView(hidden: hidden, labelled: labelled, inline: inline)
        }
    }

    private static func hidden(
        _ rules: [ConsentRule], _ views: inout [Set<String>: (view: HiddenPatients, until: Int64)], _ scope: AccessScope, _ now: Int64
    ) -> HiddenPatients {
        if rules.isEmpty { return HiddenPatients() }
        let actors: Set<String> = [scope.user.description, "Organization/" + scope.organisation]
        if let known = views[actors], known.until > now { return known.view }
        let view = HiddenPatients(rules, from: actors, at: now)
        if views.count >= viewLimit { views.removeAll() }
        views[actors] = (view, now + viewMilliseconds)
        return view
    }
}

/// Patients whose resources are kept back, by type.
struct HiddenPatients: Sendable {
    private var others = PatientSet([])
    private var byType: [String: PatientSet] = [:]
    let isEmpty: Bool

    init() { isEmpty = true }

    init(_ rules: [ConsentRule], from actors: Set<String>, at now: Int64) {
        func numbers(_ type: String) -> PatientSet { PatientSet(Set(rules.filter { $0.hides(type, from: actors, at: now) }.map(\.patient.number))) }
        // A type that no provision names stands for all others.
        others = numbers("")
        for type in Set(rules.flatMap(\.namedTypes)) { byType[type] = numbers(type) }
        isEmpty = others.numbers.isEmpty && byType.values.allSatisfy { $0.numbers.isEmpty }
    }

    func of(_ type: String) -> PatientSet { byType[type] ?? others }
}

/// What one scope is not shown.
struct PrivacyView: Sendable {
    var hidden: HiddenPatients
    var labelled: Set<String>
    var inline: Set<String>

    /// Conditions that keep what is hidden out of a search of `type`.
    func criteria(_ type: String) -> [SearchCriterion] {
        var criteria: [SearchCriterion] = []
        let patients = hidden.of(type)
        if !patients.numbers.isEmpty { criteria.append(.outside(patients)) }
        if labelled.contains(type), let parameter = ParameterTable.r4.parameter(type, "_security") {
            criteria.append(.noneOf(parameter, SecurityLabel.restricted.map { .token(system: SecurityLabel.confidentiality, code: $0) }))
        }
        return criteria
    }

    /// Throws `.forbidden` with the reason when the version is kept from the scope; gives it without what it may not see.
    func shown(_ version: StoredVersion) throws(FHIRFault) -> StoredVersion {
        let type = version.key.type
        if let patient = version.patient, hidden.of(type).numbers.contains(patient.number) {
            throw FHIRFault(.forbidden, "access.consent", ["key": version.key.description])
        }
        guard labelled.contains(type) || inline.contains(type), !version.isDeleted else { return version }
        let resource = try version.resource()
        guard let label = SecurityLabel.of(resource) else { return version }
        if label.isRestricted { throw FHIRFault(.forbidden, "access.label", ["key": version.key.description]) }
        guard label.isInline else { return version }
        var version = version
        version.bytes = SecurityLabel.redacted(resource).bytes
        return version
    }
}
