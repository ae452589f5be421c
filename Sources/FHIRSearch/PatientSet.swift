/// Patients by the store's own numbers, shared by all searches of one moment.
public final class PatientSet: Sendable {
    public let numbers: Set<Int64>

    public init(_ numbers: Set<Int64>) { self.numbers = numbers }
}
