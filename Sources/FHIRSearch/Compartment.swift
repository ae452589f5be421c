public import FHIRModel

/// What belongs to a patient, an encounter, a practitioner, a related person or a device
/// (https://hl7.org/fhir/R4/compartmentdefinition.html).
public struct Compartment: Sendable {
    public let owner: String
    /// Types with members, in order of the alphabet.
    public let types: [String]
    private let parameters: [String: [SearchParameter]]

    private static let all: [String: Compartment] = {
        var found: [String: [String: [SearchParameter]]] = [:]
        for line in otherCompartmentData.description.split(separator: "\n") {
            let parts = line.split(separator: "|").map(String.init)
            found[parts[0], default: [:]][parts[1]] = parts[2].split(separator: " ").compactMap { ParameterTable.r4.parameter(parts[1], String($0)) }
        }
        for line in patientCompartmentData.description.split(separator: "\n") {
            let type = String(line.prefix { $0 != "|" })
            found["Patient", default: [:]][type] = PatientCompartment.r4.parameters(type)
        }
        return found.reduce(into: [:]) { all, one in
            let types = one.value.filter { !$0.value.isEmpty }
            all[one.key] = Compartment(owner: one.key, types: types.keys.sorted(), parameters: types)
        }
    }()

    private init(owner: String, types: [String], parameters: [String: [SearchParameter]]) {
        self.owner = owner
        self.types = types
        self.parameters = parameters
    }

    /// The compartment of an owner type; nil where R4 defines none.
    public static func named(_ owner: String) -> Compartment? { all[owner] }

    /// Resources of `type` that belong to `key`; nil when the type has none.
    public func criterion(_ type: String, _ key: ResourceKey) -> SearchCriterion? {
        guard let own = parameters[type] else { return nil }
        let members = own.map { SearchCriterion.values($0, [.reference(key)]) }
        return members.count == 1 ? members[0] : .anyOf(members)
    }
}
