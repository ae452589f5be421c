import FHIRModel
import FHIRPath
import FHIRSchema
import Terminology

/// Goes over every element of a resource in document order: its invariants, its binding, its extensions.
struct ElementWalk {
    private let resource: Resource
    private let now: String
    private let table = InvariantTable.r4
    private(set) var issues: [ValidationIssue] = []

    private let bindings: BindingCheck
    private let extensions: ExtensionCheck

    init(_ resource: Resource, _ terminology: TerminologyService, _ profiles: ProfileSource, now: Instant) {
        self.resource = resource
        bindings = BindingCheck(terminology)
        extensions = ExtensionCheck(source: profiles, terminology: terminology)
        self.now = now.text
    }

    mutating func run() {
        let root = PathElement(resource.root, type: resource.type)
        visit(root, resource.type, path: resource.type, places: [resource.type], owner: root)
    }

    /// `owner`: the resource that `%resource` means here.
    /// `places`: the path without numbers, from the resource and from the type above, as contexts of extensions name it.
    private mutating func visit(_ element: PathElement, _ type: String, path: String, places: [String], owner: PathElement) {
        if issues.count >= ResourceValidation.limit { return }
        for stated in Self.places(type) {
            for rule in table.rules(stated) where !(rule.key == "dom-6" && path.contains(".")) {
                check(rule, element, path, owner)
            }
        }
        let definition = Definitions.r4[type]
        for child in element.children() {
            let plain = String(child.name.prefix { $0 != "[" })
            let inner = path + "." + child.name
            checkCoded(child.element, definition?.elements.first { $0.name == plain || $0.name == plain + "[x]" }, inner)
            if child.element.type == "Extension" {
                issues += extensions.issues(child.element, isModifier: plain == "modifierExtension", owner: type, places: places, at: inner)
            }
            let isResource = Definitions.r4.isResourceType(child.element.type)
            visit(
                child.element, child.element.type, path: inner, places: isResource ? [child.element.type] : [places[0] + "." + plain, type + "." + plain],
                owner: isResource && child.isResourceHolder ? child.element : owner)
        }
    }

    /// Concepts against the binding of their element; plain codes are kept by the structure check.
    private mutating func checkCoded(_ element: PathElement, _ definition: ElementDefinition?, _ path: String) {
        guard let binding = definition?.binding, binding.strength == .required || binding.strength == .extensible,
            ["CodeableConcept", "Coding", "Quantity"].contains(element.type)
        else { return }
        let url = binding.valueSet.replacing("~", with: "http://hl7.org/fhir/ValueSet/")
        if let issue = bindings.issue(element, valueSet: url, isRequired: binding.strength == .required, isExtensible: true, at: path) { issues.append(issue) }
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
            issues.append(
                ValidationIssue(
                    .information, FHIRFault(.invalid, "validate.not-evaluated", ["key": rule.key, "name": error.values["name"] ?? error.text], at: path)))
        }
    }
}
