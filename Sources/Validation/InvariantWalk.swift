import FHIRModel
import FHIRPath
import FHIRSchema

/// Evaluates the invariants of every element of a resource, in document order.
struct InvariantWalk {
    private let resource: Resource
    private let now: String
    private let table = InvariantTable.r4
    private(set) var issues: [ValidationIssue] = []

    init(_ resource: Resource, now: Instant) {
        self.resource = resource
        self.now = now.text
    }

    mutating func run() {
        let root = PathElement(resource.root, type: resource.type)
        visit(root, resource.type, path: resource.type, owner: root)
    }

    /// `owner`: the resource that `%resource` means here.
    private mutating func visit(_ element: PathElement, _ type: String, path: String, owner: PathElement) {
        if issues.count >= ResourceValidation.limit { return }
        for place in Self.places(type) {
            for rule in table.rules(place) where !(rule.key == "dom-6" && path.contains(".")) {
                check(rule, element, path, owner)
            }
        }
        for child in element.children() {
            let isResource = Definitions.r4.isResourceType(child.element.type)
            visit(child.element, child.element.type, path: path + "." + child.name, owner: isResource && child.isResourceHolder ? child.element : owner)
        }
    }

    /// The type itself and those it builds on.
    private static func places(_ type: String) -> [String] {
        if Definitions.r4.isResourceType(type) {
            return [type, "DomainResource"].filter { $0 != "DomainResource" || !["Bundle", "Parameters", "Binary"].contains(type) }
        }
        return [type]
    }

    private mutating func check(_ rule: InvariantTable.Rule, _ element: PathElement, _ path: String, _ owner: PathElement) {
        do {
            let found = try rule.expression.evaluate(at: element, resource: owner, root: resource, now: now)
            if found.count == 1, found[0].isTrue { return }
            issues.append(ValidationIssue(rule.isError ? .error : .warning, FHIRFault(.invalid, "validate.invariant", ["key": rule.key], at: path)))
        } catch {
            issues.append(ValidationIssue(.information, FHIRFault(.invalid, "validate.not-evaluated", ["key": rule.key, "name": error.values["name"] ?? error.text], at: path)))
        }
    }
}
