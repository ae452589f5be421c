import FHIRModel
import FHIRSearch
public import Logging
import Records
import Referrals
public import ServiceLifecycle

/// Has every file looked at that waits for it; what waits stands in the store, so a restart forgets none.
public struct ContentScanner: Service {
    private let services: WebServices
    private let daemon: VirusDaemon
    private let logger: Logger

    /// Looked after this often, and while the daemon does not answer.
    private static let pulse = Duration.milliseconds(500)
    private static let pause = Duration.seconds(10)

    /// Nil where no daemon is set (`content.scanner`).
    public init?(_ services: WebServices, logger: Logger) {
        guard let address = services.settings.contentScanner else { return nil }
        self.services = services
        self.logger = logger
        daemon = VirusDaemon(address: address)
    }

    public func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                var isAnswered = true
                do {
                    isAnswered = try await step()
                } catch is CancellationError {
                    return
                } catch {
                    logger.error("scanner", metadata: ["cause": "\(error)"])
                }
                try await Task.sleep(for: isAnswered ? Self.pulse : Self.pause)
            }
        }
    }

    /// The files that wait, the oldest first; false when the daemon does not answer.
    private func step() async throws -> Bool {
        let keys = try services.records.figures { reader in
            var search = try SearchReader().read("Binary", [("content-scan", ContentScan.pending.rawValue), ("_sort", "_lastUpdated")])
            search.count = 20
            return try reader.resources(search).compactMap(\.key)
        }
        for key in keys {
            try Task.checkCancellation()
            guard let content = try services.records.figures({ try $0.find(key) }) else { continue }
            let state: ContentScan
            if let data = content["data"].string.flatMap(Base64.decode) {
                guard let found = await daemon.look(at: data) else {
                    logger.warning("scanner", metadata: ["cause": "no answer", "key": "\(key)"])
                    return false
                }
                if found.state != .available { logger.warning("scanner", metadata: ["key": "\(key)", "found": "\(found.words.prefix(200))"]) }
                state = found.state
            } else {
                state = content["data"].exists ? .validationFailed : .available
            }
            let (desk, seen) = (try services.desk(), content["meta"]["versionId"].string)
            try await services.records.write(as: .system) { transaction in
                // A file that was replaced meanwhile is looked at anew.
                guard try transaction.present(key)?["meta"]["versionId"].string == seen else { return }
                try desk.judge(transaction, key, state)
            }
        }
        return true
    }
}
