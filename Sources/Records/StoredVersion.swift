public import FHIRModel

/// How a version came to be.
public enum ChangeMethod: Int, Sendable {
    case create = 1
    case update, delete
    /// A creation under an id that the client chose.
    case createNamed

    /// The HTTP method that history bundles show.
    public var httpMethod: String {
        switch self {
        case .create: "POST"
        case .update, .createNamed: "PUT"
        case .delete: "DELETE"
        }
    }

    public var isCreation: Bool { self == .create || self == .createNamed }
}

/// The store's own short name for a patient, kept beside every resource that is about one.
public struct PatientMark: Hashable, Sendable {
    public var number: Int64
    public init(number: Int64) { self.number = number }
}

/// One version of a resource as the store keeps it.
public struct StoredVersion: Sendable {
    public var key: ResourceKey
    public var version: Int
    public var updated: Instant
    public var method: ChangeMethod
    public var patient: PatientMark?
    /// The JSON text; nil for a deletion.
    public var bytes: [UInt8]?
    /// Whether a write found this version to say the same already, and made no new one.
    public var isUnchanged = false

    public init(
        key: ResourceKey, version: Int, updated: Instant, method: ChangeMethod, patient: PatientMark?, bytes: [UInt8]?
    ) {
        self.key = key
        self.version = version
        self.updated = updated
        self.method = method
        self.patient = patient
        self.bytes = bytes
    }

    public var isDeleted: Bool { bytes == nil }

    /// The resource read from its bytes. Throws `.deleted` for a deletion.
    public func resource() throws(FHIRFault) -> Resource {
        guard let bytes else { throw FHIRFault(.deleted, "record.deleted", ["key": key.description]) }
        return try Resource(bytes)
    }
}
