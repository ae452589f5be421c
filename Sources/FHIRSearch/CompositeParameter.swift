import FHIRModel
import FHIRPath

/// A composite search parameter: values that must stand together on one element (https://hl7.org/fhir/R4/search.html#composite).
public struct CompositeParameter: Sendable {
    /// One part: the parameter it is defined by, and where its value stands below the common element.
    struct Component: Sendable {
        var definition: String
        var path: ElementPath
        /// Whether the path begins at the resource instead.
        var isOfResource: Bool
    }

    public let code: String
    public let id: String
    let base: ElementPath
    let components: [Component]

    /// Nil for an expression outside the grammar of paths.
    init?(id: String, code: String, base: ElementPath, components text: Substring) {
        var found: [Component] = []
        for part in text.split(separator: ";") {
            let pieces = part.split(separator: "=", maxSplits: 1)
            guard pieces.count == 2 else { return nil }
            let isOfResource = pieces[1].hasPrefix("%resource.")
            let expression = isOfResource ? pieces[1].dropFirst("%resource.".count) : pieces[1]
            guard let path = try? ElementPath(String(expression)) else { return nil }
            found.append(Component(definition: String(pieces[0]), path: path, isOfResource: isOfResource))
        }
        self.code = code
        self.id = id
        self.base = base
        components = found
    }

    /// Whether some element of `resource` holds a value for every part, in order.
    func holds(_ wanted: [(type: SearchParameterType, value: SearchValue)], _ resource: Resource) -> Bool {
        var found = false
        base.evaluate(resource.root) { result in
            guard !found, case .value(let element) = result else { return }
            found = zip(components, wanted).allSatisfy { component, part in
                var isHere = false
                component.path.evaluate(component.isOfResource ? resource.root : element) { result in
                    guard case .value(let place) = result else { return }
                    IndexExtraction.values(place, part.type) { if SearchMatch.matches(part.value, $0, now: 0) { isHere = true } }
                }
                return isHere
            }
        }
        return found
    }
}
