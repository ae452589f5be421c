import FHIRPath
import FHIRSchema
import Terminology

/// The code systems that an element of type `code` implies by its required binding (https://hl7.org/fhir/R4/search.html#token).
enum ImpliedSystem {
    /// Whether a code without a system of its own may belong to `system`: true where the binding does not say.
    static func isPossible(_ system: String, _ parameter: SearchParameter) -> Bool {
        var found: Set<String> = []
        for names in parameter.path.names {
            guard let names, let own = systems(parameter.resourceType, names) else { return true }
            found.formUnion(own)
        }
        return found.contains(system)
    }

    private static func systems(_ resourceType: String, _ names: [String]) -> Set<String>? {
        var type = resourceType
        for (offset, name) in names.enumerated() {
            guard let element = Definitions.r4[type]?.elements.first(where: { $0.name == name }), element.types.count == 1 else { return nil }
            if offset < names.count - 1 {
                type = ["BackboneElement", "Element"].contains(element.types[0]) ? type + "." + name : element.types[0]
                continue
            }
            guard element.types[0] == "code", let url = element.binding?.valueSet else { return nil }
            let whole = url.hasPrefix("~") ? "http://hl7.org/fhir/ValueSet/" + url.dropFirst() : url
            let bare = whole.split(separator: "|").first.map(String.init) ?? whole
            guard let set = TerminologyCatalogue.r4.valueSets[bare], set.includes.allSatisfy({ $0.system != nil }) else { return nil }
            return Set(set.includes.compactMap(\.system))
        }
        return nil
    }
}
