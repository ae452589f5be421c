public import FHIRModel

/// Which resources belong to a patient (https://hl7.org/fhir/R4/compartmentdefinition-patient.html).
public struct PatientCompartment: Sendable {
    public static let r4 = PatientCompartment(patientCompartmentData, .r4)

    private var parameters: [String: [SearchParameter]] = [:]

    init(_ data: StaticString, _ table: ParameterTable) {
        for line in data.description.split(separator: "\n") {
            let parts = line.split(separator: "|")
            let type = String(parts[0])
            parameters[type] = parts[1].split(separator: " ").compactMap { table.parameter(type, String($0)) }
        }
        // R4 leaves Task out, yet a referral's Task is about its patient and must be audited and guarded like the rest.
        parameters["Task"] = [table.parameter("Task", "patient")].compactMap { $0 }
    }

    /// The reference parameters that tie a type to its patient; empty for types outside the compartment.
    public func parameters(_ type: String) -> [SearchParameter] { parameters[type] ?? [] }

    /// Whether resources of `type` are about patients.
    public func holds(_ type: String) -> Bool { type == "Patient" || parameters[type] != nil }

    /// The patient a resource is about, by its index entries: the first that the compartment's parameters name, by id where one names several.
    public func patient(of type: String, id: String, _ entries: Set<IndexEntry>) -> ResourceKey? {
        if type == "Patient" { return ResourceKey(type, id) }
        for parameter in parameters(type) {
            if let first = patients(parameter, entries).min(by: { $0.id < $1.id }) { return first }
        }
        return nil
    }

    /// All patients a resource is about.
    public func patients(of type: String, id: String, _ entries: Set<IndexEntry>) -> Set<ResourceKey> {
        if type == "Patient" { return [ResourceKey(type, id)] }
        return parameters(type).reduce(into: []) { $0.formUnion(patients($1, entries)) }
    }

    private func patients(_ parameter: SearchParameter, _ entries: Set<IndexEntry>) -> [ResourceKey] {
        entries.compactMap { entry in
            guard parameter.sources.contains(entry.parameter), case .reference(let key) = entry.value, key.type == "Patient" else { return nil }
            return key
        }
    }

    /// Resources of `type` that belong to `patient`; nil when the type is outside the compartment.
    public func criterion(_ type: String, _ patient: ResourceKey) -> SearchCriterion? {
        if type == "Patient" { return .ids([patient.id]) }
        guard let parameters = parameters[type] else { return nil }
        return .anyOf(parameters.map { .values($0, [.reference(patient)]) })
    }
}
