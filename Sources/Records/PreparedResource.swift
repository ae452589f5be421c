public import FHIRModel
public import FHIRSearch
import FHIRSchema

/// A resource that has passed the structure check and had its index values read: all the work that needs no transaction.
public struct PreparedResource: Sendable {
    public let resource: Resource
    public let entries: Set<IndexEntry>
    /// The patient it is about, as far as its references say; a Patient's own key needs the id it will get.
    public let patient: ResourceKey?
    /// All patients it is about.
    public var patients: Set<ResourceKey> { PatientCompartment.r4.patients(of: resource.type, id: resource.id ?? "", entries) }

    private static let extraction = IndexExtraction()

    /// Throws the faults of `StructureCheck`. Linear in the resource.
    public init(_ resource: Resource) throws(FHIRFault) {
        try StructureCheck.check(resource)
        self.init(checked: resource)
    }

    private init(_ other: PreparedResource, _ more: Set<IndexEntry>) {
        resource = other.resource
        entries = other.entries.union(more)
        patient = other.patient
    }

    /// With further entries.
    func adding(_ more: Set<IndexEntry>) -> PreparedResource { more.isEmpty ? self : PreparedResource(self, more) }

    /// For resources that a store already holds, which were checked when they were written.
    public init(checked resource: Resource) {
        self.resource = resource
        entries = Self.extraction.entries(resource)
        patient = PatientCompartment.r4.patient(of: resource.type, id: resource.id ?? "", entries)
    }
}
