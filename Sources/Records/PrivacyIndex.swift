import FHIRModel
import FHIRSearch
import Synchronization

/// What consents and security labels keep from those who have to heed them.
///
/// A superset is safe: a type that once held a label is looked at more closely for as long as the program runs.
final class PrivacyIndex: Sendable {
    struct State: Sendable {
        var rules: [ConsentRule] = []
        /// Types with resources labelled restricted or very restricted.
        var labelled: Set<String> = []
        /// Types with resources whose elements are labelled.
        var inline: Set<String> = []
        fileprivate var views: [Set<String>: (view: HiddenPatients, until: Int64)] = [:]
    }

    private let state = Mutex<State?>(nil)

    /// Longest time a view is used: consents begin and end.
    private static let viewMilliseconds: Int64 = 60_000
    private static let viewLimit = 1000

    func set(rules: [ConsentRule], labels: (labelled: Set<String>, inline: Set<String>)?) {
        state.withLock { state in
            var new = state ?? State()
            new.rules = rules
            if let labels { (new.labelled, new.inline) = labels }
            new.views = [:]
            state = new
        }
    }

    /// Nil before it was read; otherwise whether it keeps nothing from anybody.
    var isOpen: Bool? { state.withLock { $0.map { $0.rules.isEmpty && $0.labelled.isEmpty && $0.inline.isEmpty } } }

    /// Notes the labels of a resource that is being written.
    func note(_ resource: Resource) {
        guard let label = SecurityLabel.of(resource) else { return }
        state.withLock { state in
            if label.isRestricted { state?.labelled.insert(resource.type) }
            if label.isInline { state?.inline.insert(resource.type) }
        }
    }

    /// What is kept from `scope`; nil when nothing is.
    func view(_ scope: AccessScope, at now: Int64) -> PrivacyView? {
        guard scope.heedsPrivacy else { return nil }
        return state.withLock { state -> PrivacyView? in
            guard var own = state else { return nil }
            let hidden = Self.hidden(&own, scope, now)
            state = own
            let labelled = scope.isCleared ? [] : own.labelled
            let inline = scope.isCleared ? [] : own.inline
            if hidden.isEmpty && labelled.isEmpty && inline.isEmpty { return nil }
            return PrivacyView(hidden: hidden, labelled: labelled, inline: inline)
        }
    }

    private static func hidden(_ state: inout State, _ scope: AccessScope, _ now: Int64) -> HiddenPatients {
        if state.rules.isEmpty { return HiddenPatients() }
        let actors: Set<String> = [scope.user.description, "Organization/" + scope.organisation]
        if let known = state.views[actors], known.until > now { return known.view }
        let view = HiddenPatients(state.rules, from: actors, at: now)
        if state.views.count >= viewLimit { state.views.removeAll() }
        state.views[actors] = (view, now + viewMilliseconds)
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
