public import FHIRModel

/// Who is to be admitted, and what is wanted for it.
public struct AdmissionOrder: Sendable {
    public var patient: ResourceKey
    public var organisation: String
    /// The order of the referral that leads here; nil without one.
    public var request: ResourceKey?
    /// Schedule of the ward's beds.
    public var ward: ResourceKey
    /// LOINC codes of the tests before admission.
    public var tests: [String]
    /// Not before.
    public var from: Instant

    public init(patient: ResourceKey, organisation: String, request: ResourceKey?, ward: ResourceKey, tests: [String], from: Instant) {
        self.patient = patient
        self.organisation = organisation
        self.request = request
        self.ward = ward
        self.tests = tests
        self.from = from
    }
}
