import FHIRModel

/// Every promise by name, measured against its ceiling or peer in the same run.
public struct Benchmarks: Sendable {
    public typealias Measure = @Sendable (Benchmarks) async throws -> [Figure]

    public var seed: UInt64
    /// Path of this program, for what is measured from outside.
    public var program: String

    public init(seed: UInt64, program: String) {
        self.seed = seed
        self.program = program
    }

    public static let all: [(name: String, measure: Measure)] = [
        ("json", { try JSONBenchmark(seed: $0.seed).run() }),
        ("engines", { try await EngineBenchmark($0).run() }),
        ("http", { try await HTTPBenchmark($0).run() }),
        ("import", { try await ImportBenchmark($0).run() }),
        ("start", { try await StartBenchmark($0).run() }),
        ("planning", { try await PlanningBenchmark($0).run() }),
        ("cancel", { try PlanningBenchmark($0).cancels() }),
        ("fhir", { try await FHIRBenchmark($0).run() }),
        ("referral", { try await ReferralBenchmark($0).run() }),
        ("booking", { try await BookingBenchmark($0).run() }),
        ("worklist", { try await WorkListBenchmark($0).run() }),
        ("search", { try await SearchBenchmark($0).run() }),
    ]

    /// Runs the named benchmarks, or all; `emit` takes each figure as it is measured. Throws `.badRequest` for an unknown name.
    public func run(_ names: [String], emit: (Figure) -> Void) async throws {
        for name in names where !Self.all.contains(where: { $0.name == name }) {
            throw FHIRFault(.badRequest, "bench.unknown", ["name": name, "names": Self.all.map(\.name).joined(separator: ", ")])
        }
        for (name, measure) in Self.all where names.isEmpty || names.contains(name) {
            for figure in try await measure(self) { emit(figure) }
        }
    }
}
