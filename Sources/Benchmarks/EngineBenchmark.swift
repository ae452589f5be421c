import FHIRModel
import FHIRPath
import FHIRSchema
import Foundation

/// FHIRPath and base validation beside the Rust engines that PyPI carries, on the same resource in the same run; per CPU second.
///
/// Peers: `fhirpathrs` and `fhirkit-rs` for `.venv/bin/python`, or for the program that `JUNYI_BENCH_PYTHON` names; without them our figures alone.
struct EngineBenchmark {
    private let settings: Benchmarks

    init(_ settings: Benchmarks) { self.settings = settings }

    /// Of the kinds that search parameters, invariants and views use.
    private static let expressions = [
        "Observation.code.coding.code", "Observation.subject.reference", "(Observation.value as Quantity).value",
        "Observation.component.code.coding.where(system = 'http://loinc.org').code",
        "Observation.status = 'final'", "dataAbsentReason.empty() or value.empty()", "component.exists()", "Observation.category.coding.first().code",
        "Observation.effective.exists() and Observation.issued.exists()", "component.value.ofType(Quantity).unit.count()",
    ]

    func run() async throws -> [Figure] {
        try await ScratchFolder.with { folder in
            let bytes = try SampleResources.observation(bytes: 1200, seed: settings.seed)
            let file = folder + "/resource.json"
            _ = FileManager.default.createFile(atPath: file, contents: Data(bytes))
            return try [path(bytes, file), validation(bytes, file)]
        }
    }

    private func path(_ bytes: [UInt8], _ file: String) throws -> Figure {
        let resource = try Resource(bytes)
        let compiled = try Self.expressions.map { try FHIRPathExpression($0) }
        let rounds = 3000
        let rate = try best(rounds * compiled.count) {
            for _ in 0..<rounds { for expression in compiled { _ = try expression.evaluate(resource) } }
        }
        let peer = peer(["path", file] + Self.expressions) ?? 0
        return Figure(
            name: "fhirpath", value: rate, unit: "1/CPU s", reference: peer, ratio: peer > 0 ? rate / peer : 0, must: 3, n: rounds * compiled.count * 3,
            seed: settings.seed)
    }

    /// From bytes: reading, elements, types, cardinalities, required codes.
    private func validation(_ bytes: [UInt8], _ file: String) throws -> Figure {
        let rounds = 20_000
        let rate = try best(rounds) { for _ in 0..<rounds { try StructureCheck.check(Resource(bytes)) } }
        let peer = peer(["validate", file]) ?? 0
        return Figure(
            name: "validation", value: rate, unit: "1/CPU s", reference: peer, ratio: peer > 0 ? rate / peer : 0, must: 2, n: rounds * 3, seed: settings.seed)
    }

    private func best(_ count: Int, _ work: () throws -> Void) throws -> Double {
        var best = 0.0
        for _ in 0..<3 {
            let start = Stopwatch.processSeconds()
            try work()
            best = max(best, Double(count) / (Stopwatch.processSeconds() - start))
        }
        return best
    }

    private func peer(_ arguments: [String]) -> Double? {
        let python = ProcessInfo.processInfo.environment["JUNYI_BENCH_PYTHON"] ?? ".venv/bin/python"
        return (try? ServerProcess.output(python, ["Tools/peers/fhir_peer.py"] + arguments)).flatMap { Double($0) }
    }
}
