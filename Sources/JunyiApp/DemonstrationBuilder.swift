public import Demonstration
import FHIRModel
import Records
import RecordsSQLite

/// Writes a demonstration region into an empty store.
public struct DemonstrationBuilder: Sendable {
    private let platform: Platform
    /// Groups being prepared or written at once.
    static let width = 3

    public init(_ platform: Platform) { self.platform = platform }

    /// Gives the number of resources. Throws `.conflict` when the store holds anything already. `progress` hears how many are written.
    public func build(_ region: DemonstrationRegion, progress: @escaping @Sendable (Int) -> Void) async throws -> Int {
        let present = try platform.store.read { try $0.countsByType() }
        if !present.isEmpty { throw FHIRFault(.conflict, "demo.not-empty", ["folder": platform.folder.path]) }
        // Marked first: a store that a crash leaves half filled says what it is.
        try await platform.store.set("demonstration", "seed \(region.seed), \(region.today.day), \(region.patients) patients")
        let records = platform.records
        let store = platform.store
        let total = try await withThrowingTaskGroup(of: Int.self) { group in
            var written = 0
            var running = 0
            try await region.make { resources in
                if running >= Self.width, let done = try await group.next() {
                    running -= 1
                    written += done
                    progress(written)
                    if written >= 2000 && written < 4000 { _ = try await store.trainDictionary() }
                }
                running += 1
                group.addTask { try await Self.write(resources, records) }
            }
            while let done = try await group.next() {
                written += done
                progress(written)
            }
            return written
        }
        try await platform.store.set("demonstration.complete", "\(total)")
        return total
    }

    private static func write(_ resources: [DemonstrationResource], _ records: ScopedRecords) async throws -> Int {
        let prepared = try resources.map { (try PreparedResource(Resource($0.tree)), $0.id) }
        try await records.write(as: .system) { transaction in
            for (resource, id) in prepared { try transaction.put(resource, id: id) }
        }
        return resources.count
    }
}
