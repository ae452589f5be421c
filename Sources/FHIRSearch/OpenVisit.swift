public import FHIRModel

/// The index of visits that count by patient and time: what somebody has before them, and what they missed, lies together, however much is over.
public enum OpenVisit {
    public static let parameter = ParameterTable.r4.parameter("Appointment", "visit")
    /// States of a visit that goes on or was missed (https://hl7.org/fhir/R4/valueset-appointmentstatus.html).
    private static let states: Set<String> = ["pending", "booked", "arrived", "checked-in", "noshow"]

    /// The visits of a patient that begin in a span.
    public static func criterion(_ patient: ResourceKey, from: Instant, to: Instant) -> SearchCriterion? {
        parameter.map { .values($0, [.between(OpenSlot.key(patient.id, from.milliseconds), OpenSlot.key(patient.id, to.milliseconds))]) }
    }

    /// The index entries of a resource, one a patient; none for what is no visit.
    static func entries(_ resource: Resource) -> [IndexEntry] {
        guard resource.type == "Appointment", let ordinal = parameter?.ordinal, states.contains(resource["status"].string ?? ""),
            let start = resource["start"].string.flatMap({ PartialDate($0) })?.low
        else { return [] }
        let patients = resource["participant"].items.compactMap { $0["actor"]["reference"].string.flatMap { ResourceKey($0) } }.filter { $0.type == "Patient" }
        return patients.map { IndexEntry(parameter: ordinal, value: .string(folded: OpenSlot.key($0.id, start.milliseconds), exact: "")) }
    }
}
