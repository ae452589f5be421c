import FHIRModel
import FHIRPath

/// Tells which slice an element belongs to (https://hl7.org/fhir/R4/profiling.html#slicing).
struct ProfileSlicing {
    private let discriminators: [(type: String, path: String)]
    let isClosed: Bool

    init(_ slicing: JSONValue) {
        discriminators = slicing["discriminator"].items.map { ($0["type"].string ?? "value", $0["path"].string ?? "$this") }
        isClosed = slicing["rules"].string == "closed"
    }

    func fits(_ element: PathElement, _ slice: Profile.Node, _ resource: Resource) -> Bool {
        // A choice is sliced by its type even where the profile does not say so.
        if discriminators.isEmpty { return slice.types.isEmpty ? false : slice.types.contains(element.type) }
        return discriminators.allSatisfy { fits(element, slice, $0.type, $0.path, resource) }
    }

    private func fits(_ element: PathElement, _ slice: Profile.Node, _ kind: String, _ path: String, _ resource: Resource) -> Bool {
        let places = Self.places(element, path, resource)
        let nodes = path == "$this" ? [slice] : slice.descendant(path.replacing("resolve().", with: "").split(separator: "$")[0])
        switch kind {
        case "exists":
            let most = nodes.first?.maximum
            return places.isEmpty ? (nodes.first?.minimum ?? 0) == 0 : most != 0
        case "type" where path.hasSuffix("resolve()"):
            let targets = slice.descendant(path.dropLast("resolve()".count).split(separator: "$").first ?? "").flatMap(\.targets)
            let references = path == "resolve()" ? [element] : Self.places(element, String(path.dropLast(".resolve()".count)), resource)
            return references.contains { Self.leads($0, to: targets, resource) }
        case "type":
            return places.contains { place in nodes.contains { $0.types.contains(place.type) } }
        case "profile": return true
        default:
            if path == "url", nodes.allSatisfy({ $0.wanted == nil }), let profile = slice.profiles.first {
                return places.contains { $0.value.string == profile }
            }
            let wanted = nodes.compactMap(\.wanted)
            if wanted.isEmpty {
                // The value may stand on an element above, as a fixed CodeableConcept above its coding does.
                guard path.contains(".") else { return path == "url" ? false : wantedAbove(slice, element) }
                return wantedAbove(slice, element)
            }
            return wanted.contains { want in
                places.contains { place in want.isWhole ? place.value.equals(want.value) : Self.contains(place.value, want.value) }
            }
        }
    }

    private func wantedAbove(_ slice: Profile.Node, _ element: PathElement) -> Bool {
        var isStated = false
        func holds(_ node: Profile.Node, _ element: PathElement) -> Bool {
            if let want = node.wanted {
                isStated = true
                return want.isWhole ? element.value.equals(want.value) : Self.contains(element.value, want.value)
            }
            return node.children.allSatisfy { child in
                guard child.wanted != nil || !child.children.isEmpty else { return true }
                let found = element.children().filter { $0.name == child.name || $0.name.hasPrefix(child.name + "[") }
                return found.isEmpty ? child.minimum == 0 && child.wanted == nil : found.contains { holds(child, $0.element) }
            }
        }
        let answer = holds(slice, element)
        return isStated && answer
    }

    /// The elements at a discriminator's path.
    private static func places(_ element: PathElement, _ path: String, _ resource: Resource) -> [PathElement] {
        if path == "$this" { return [element] }
        var found = [element]
        for part in path.split(separator: ".") {
            if part == "resolve()" {
                found = found.compactMap { resolved($0, resource) }
            } else {
                found = found.flatMap { place in place.children().filter { $0.name == part || $0.name.hasPrefix(part + "[") }.map(\.element) }
            }
        }
        return found
    }

    /// Whether a reference leads to a resource of one of the types, by its text or by what it holds.
    private static func leads(_ reference: PathElement, to types: [String], _ resource: Resource) -> Bool {
        if let inner = resolved(reference, resource) { return types.contains(inner.type) }
        let parts = (reference.value["reference"].string ?? "").split(separator: "/").map(String.init)
        return types.contains { $0 == reference.value["type"].string || parts.dropLast().contains($0) }
    }

    /// What a reference leads to within the resource.
    private static func resolved(_ reference: PathElement, _ resource: Resource) -> PathElement? {
        guard let text = reference.value["reference"].string, text.hasPrefix("#"),
            let inner = resource["contained"].items.first(where: { $0["id"].string == String(text.dropFirst()) })
        else { return nil }
        return PathElement(inner, type: inner["resourceType"].string ?? "")
    }

    /// Whether `value` has all that `pattern` has (https://hl7.org/fhir/R4/elementdefinition-definitions.html#ElementDefinition.pattern_x_).
    static func contains(_ value: JSONValue, _ pattern: JSONValue) -> Bool {
        if pattern.isObject { return pattern.members.allSatisfy { key, inner in contains(value.member(key.string), inner) } }
        if pattern.isArray { return pattern.items.allSatisfy { want in value.exists && value.items.contains { contains($0, want) } } }
        return value.equals(pattern)
    }
}
