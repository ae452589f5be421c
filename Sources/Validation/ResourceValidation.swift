public import FHIRModel
import FHIRPath
import FHIRSchema
public import Terminology

/// All checks of one resource: structure, invariants, bindings, extensions, profiles.
public struct ResourceValidation: Sendable {
    /// Findings of one resource at most.
    static let limit = 200

    private let terminology: TerminologyService
    private let profiles: ProfileSource

    public init(terminology: TerminologyService = TerminologyService(), profiles: ProfileSource = ProfileSource()) {
        self.terminology = terminology
        self.profiles = profiles
    }

    /// What is wrong, structure first. `profiles`: addresses to check against besides those in `meta.profile`. Never throws: it reports.
    public func issues(_ resource: Resource, profiles asked: [String] = [], now: Instant) -> [ValidationIssue] {
        var issues: [ValidationIssue] = []
        do {
            try StructureCheck.check(resource)
        } catch {
            issues = ([error] + error.also).map { ValidationIssue(.error, $0) }
        }
        issues += StructureCheck.targets(resource).map { ValidationIssue(.warning, $0) }
        var walk = ElementWalk(resource, terminology, profiles, now: now)
        walk.run()
        issues += walk.issues
        var own = resource["meta"]["profile"].items.compactMap(\.string)
        for profile in asked where !own.contains(profile) { own.append(profile) }
        for profile in own {
            var check = ProfileCheck(resource, profiles, terminology, now: now.text)
            check.run(profile)
            issues += check.issues
        }
        return Array(issues.prefix(Self.limit))
    }
}
