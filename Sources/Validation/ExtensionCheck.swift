import FHIRModel
import FHIRPath
import FHIRSchema
import Terminology

/// Extensions against their definitions: where they may stand, what they may hold (https://hl7.org/fhir/R4/extensibility.html).
struct ExtensionCheck {
    let source: ProfileSource
    let terminology: TerminologyService

    /// What is wrong with one extension on an element of type `owner` at `places`.
    func issues(_ element: PathElement, isModifier: Bool, owner: String, places: [String], at path: String) -> [ValidationIssue] {
        guard let url = element.value["url"].string, url.contains(":") else { return [] }
        guard let profile = source.profile(url), profile.type == "Extension" else {
            // What is not known may be ignored, unless it changes the meaning of what it stands on.
            return isModifier ? [ValidationIssue(.warning, FHIRFault(.invalid, "validate.modifier", ["url": url], at: path))] : []
        }
        var issues: [ValidationIssue] = []
        if !profile.contexts.isEmpty, !profile.contexts.contains(where: { Self.allows($0, owner, places) }) {
            issues.append(
                ValidationIssue(.error, FHIRFault(.invalid, "validate.context", ["url": url, "contexts": profile.contexts.joined(separator: ", ")], at: path)))
        }
        let node = profile.root.children.first { $0.name == "value[x]" && $0.slice == nil || $0.name.hasPrefix("value") && $0.slice == nil }
        let value = element.children().first { $0.name == "value" }
        if let node, node.maximum == 0, value != nil {
            issues.append(ValidationIssue(.error, FHIRFault(.invalid, "validate.too-many", ["count": "1", "maximum": "0"], at: path + ".value")))
        }
        guard let node, let value else { return issues }
        if !node.types.isEmpty, !node.types.contains(value.element.type) {
            issues.append(
                ValidationIssue(
                    .error, FHIRFault(.invalid, "validate.type", ["type": value.element.type, "types": node.types.joined(separator: ", ")], at: path)))
        }
        let binding = node.definition["binding"]
        if let set = binding["valueSet"].string, binding["strength"].string == "required",
            let issue = BindingCheck(terminology).issue(value.element, valueSet: set, isRequired: true, isExtensible: false, at: path + ".value")
        {
            issues.append(issue)
        }
        return issues
    }

    /// `Element` is everything; a type or a path is itself.
    private static func allows(_ context: String, _ owner: String, _ places: [String]) -> Bool {
        if context == "Element" || context == owner || places.contains(context) { return true }
        if context == "Resource" || context == "DomainResource" { return Definitions.r4.isResourceType(owner) }
        return context == "BackboneElement" && owner.contains(".") || places.contains { $0.hasSuffix("." + context) }
    }
}
