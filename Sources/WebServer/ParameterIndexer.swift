import FHIRModel
public import Logging
public import Records
public import ServiceLifecycle

/// Makes the index of parameters that the region has defined, a few hundred resources at a time between other writes; goes on after a restart.
public struct ParameterIndexer: Service {
    private let records: ScopedRecords
    private let logger: Logger

    /// Looked after this often.
    static let pulse = Duration.milliseconds(250)

    public init(_ records: ScopedRecords, logger: Logger) {
        self.records = records
        self.logger = logger
    }

    public func run() async throws {
        try await records.refreshParameters()
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    while try await records.reindexStep() { try Task.checkCancellation() }
                } catch is CancellationError {
                    return
                } catch {
                    logger.error("reindex", metadata: ["cause": "\(error)"])
                }
                try await Task.sleep(for: Self.pulse)
            }
        }
    }
}
