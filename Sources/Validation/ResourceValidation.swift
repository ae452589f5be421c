public import FHIRModel
import FHIRPath
import FHIRSchema

/// All checks of one resource.
public struct ResourceValidation: Sendable {
    public static let r4 = ResourceValidation()

    /// Findings of one resource at most.
    static let limit = 200

    /// What is wrong, structure first. `profiles`: addresses to check against besides those in `meta.profile`. Never throws: it reports.
    public func issues(_ resource: Resource, profiles: [String] = [], now: Instant) -> [ValidationIssue] {
        var issues: [ValidationIssue] = []
        do {
            try StructureCheck.check(resource)
        } catch {
            issues = ([error] + error.also).map { ValidationIssue(.error, $0) }
        }
        var walk = InvariantWalk(resource, now: now)
        walk.run()
        issues += walk.issues
        for profile in profiles { issues.append(ValidationIssue(.information, FHIRFault(.notFound, "validate.profile", ["profile": profile]))) }
        return Array(issues.prefix(Self.limit))
    }
}
