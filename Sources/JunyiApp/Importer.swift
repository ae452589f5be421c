import FHIRModel
import FHIRSearch
import FHIRService
import Foundation
import Phrasebook
import Records
import RecordsSQLite
import Synchronization
import WebServer

/// What an import did.
public struct ImportSummary: Sendable {
    /// Resources written, by type.
    public var counts: [String: Int] = [:]
    public var rejected = 0
    public var seconds = 0.0
    public var total: Int { counts.values.reduce(0, +) }
}

/// Reads resources from files and writes them under their own ids, many at a time.
public final class Importer: Sendable {
    private let platform: Platform
    private let rejects: String
    private let state = Mutex(ImportSummary())
    private let rejectFile = Mutex<FileHandle?>(nil)

    /// Resources of one transaction.
    static let groupSize = 400
    /// Units being prepared or written at once.
    static let width = 3
    /// Largest bundle or line.
    static let unitLimit = 1 << 30

    public init(_ platform: Platform, rejects: String) {
        self.platform = platform
        self.rejects = rejects
    }

    /// Imports every path in order; `-` is standard input. `progress` hears a line now and then.
    public func run(_ paths: [String], progress: @escaping @Sendable (String) -> Void) async throws -> ImportSummary {
        let start = ContinuousClock.now
        var files: [String] = []
        for path in paths { files += try ImportSource.files(path) }
        let all = files
        try await withThrowingTaskGroup(of: Void.self) { group in
            var running = 0
            for (number, file) in all.enumerated() {
                // A file that cannot be read is reported and left; the others go on.
                guard let source = opened(file) else { continue }
                while let unit = next(of: source, file) {
                    if running >= Self.width {
                        try await group.next()
                        running -= 1
                    }
                    running += 1
                    group.addTask { try await self.write(unit) }
                    let done = state.withLock { $0.total }
                    if done >= 2000, await claimTraining() { _ = try await platform.store.trainDictionary() }
                    progress("file \(number + 1) of \(all.count), \(done) resources")
                }
            }
            try await group.waitForAll()
        }
        let taken = start.duration(to: .now)
        return state.withLock { summary in
            summary.seconds = (Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18).rounded(toPlaces: 2)
            return summary
        }
    }

    private func opened(_ file: String) -> ImportSource? {
        do {
            return try ImportSource(file)
        } catch {
            reject(file, [], error)
            return nil
        }
    }

    private func next(of source: ImportSource, _ file: String) -> ImportUnit? {
        do {
            return try source.next()
        } catch {
            reject(file, [], error)
            return nil
        }
    }

    private let trained = Mutex(false)

    /// True once: for the caller that is to train the dictionary.
    private func claimTraining() async -> Bool {
        trained.withLock { done in
            defer { done = true }
            return !done
        }
    }

    private func write(_ unit: ImportUnit) async throws {
        var prepared: [(PreparedResource, String)] = []
        for text in unit.texts {
            do {
                let found = try ImportUnit.resources(text) { reject(unit.name, $0, $1) }
                for resource in found { prepare(resource, unit.name, &prepared) }
            } catch let fault as FHIRFault {
                reject(unit.name, text, fault)
            }
        }
        for start in stride(from: 0, to: prepared.count, by: Self.groupSize) {
            let group = Array(prepared[start..<min(start + Self.groupSize, prepared.count)])
            // The group as one transaction: what is counted is durable.
            try await platform.records.write(as: .system) { transaction in
                for (resource, id) in group { try transaction.put(resource, id: id) }
            }
            state.withLock { summary in
                for (resource, _) in group { summary.counts[resource.resource.type, default: 0] += 1 }
            }
        }
    }

    private func prepare(_ resource: Resource, _ name: String, _ prepared: inout [(PreparedResource, String)]) {
        do {
            prepared.append((try PreparedResource(resource), try id(resource)))
        } catch let fault as FHIRFault {
            reject(name, resource.bytes[...], fault)
        } catch {
            reject(name, resource.bytes[...], FHIRFault(.internalError, "internal", cause: "\(error)"))
        }
    }

    private func id(_ resource: Resource) throws -> String {
        guard let id = resource.id else { return platform.surroundings.newID() }
        guard ResourceKey.isValidID(id) else { throw FHIRFault(.badRequest, "record.id", ["id": id]) }
        return id
    }

    private func reject(_ name: String, _ bytes: ArraySlice<UInt8>, _ fault: FHIRFault) {
        state.withLock { $0.rejected += 1 }
        rejectFile.withLock { handle in
            if handle == nil {
                _ = FileManager.default.createFile(atPath: rejects, contents: nil, attributes: [.posixPermissions: 0o600])
                handle = FileHandle(forWritingAtPath: rejects)
            }
            let line: JSONTree = [
                "file": .string(name), "reason": OperationOutcome.tree(fault, .english),
                "content": .string(String(decoding: bytes, as: UTF8.self)),
            ]
            handle?.write(Data(line.bytes + [0x0a]))
        }
    }
}

extension Double {
    fileprivate func rounded(toPlaces places: Int) -> Double {
        let factor = pow(10, Double(places))
        return (self * factor).rounded() / factor
    }
}
