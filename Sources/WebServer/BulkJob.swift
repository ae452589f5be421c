import FHIRModel
import Foundation
import Records

/// One export as its folder keeps it: what was asked, how far it has come. Written anew after every page, so that a restart goes on there.
struct BulkJob: Codable, Sendable {
    struct File: Codable, Sendable {
        var type: String
        var name: String
        var count = 0
        /// Bytes that are certain; what a crash left beyond is cut off.
        var bytes = 0
    }

    enum State: String, Codable, Sendable { case waiting, running, done, failed }

    var id: String
    /// The request's address, for the manifest.
    var address: String
    var user: String
    var role: String
    var organisation: String
    /// What the token that asked was narrowed to; nil for a whole one.
    var scopes: String?
    var patient: String?
    var client: String?
    var started: Int64
    var state = State.waiting
    var types: [String]
    var since: Int64?
    var elements: String?
    var patients: [String]?
    /// Whether it is an export of patients, not of the system.
    var isOfPatients = false
    var filters: [String] = []
    /// Where the next page begins: type, search within it, cursor.
    var type = 0
    var search = 0
    var cursor: String?
    var files: [File] = []
    var deleted: [File] = []
    var problem: String?

    var scope: AccessScope {
        get throws {
            var scope = AccessScope(
                user: ResourceKey(user) ?? AccessScope.system.user, role: UserRole(rawValue: role) ?? .patient, organisation: organisation,
                request: "bulk-" + id)
            if let scopes { scope.grants = try AccessGrants(scopes: scopes, patient: patient.flatMap { ResourceKey($0) }, client: client ?? "") }
            return scope
        }
    }
}

/// The folder of exports: one folder a job, for its owner's eyes only.
struct BulkFolder: Sendable {
    let path: String

    /// Finished exports are kept this long.
    static let keptMilliseconds: Int64 = 24 * 3_600_000
    /// Exports kept at once.
    static let jobLimit = 100

    func folder(_ id: String) -> String { path + "/" + id }
    func file(_ id: String, _ name: String) -> String { folder(id) + "/" + name }

    func save(_ job: BulkJob) throws {
        try FileManager.default.createDirectory(atPath: folder(job.id), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try JSONEncoder().encode(job).write(to: URL(fileURLWithPath: file(job.id, "job.json")), options: .atomic)
    }

    func load(_ id: String) -> BulkJob? {
        guard ResourceKey.isValidID(id), !id.contains(".") else { return nil }
        return FileManager.default.contents(atPath: file(id, "job.json")).flatMap { try? JSONDecoder().decode(BulkJob.self, from: $0) }
    }

    func all() -> [BulkJob] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted().compactMap(load) }

    func remove(_ id: String) { try? FileManager.default.removeItem(atPath: folder(id)) }

    /// Appends lines to a file that is certain up to `bytes`, and makes them durable.
    func append(_ lines: [UInt8], to name: String, of id: String, after bytes: Int) throws {
        let place = file(id, name)
        if !FileManager.default.fileExists(atPath: place) {
            guard FileManager.default.createFile(atPath: place, contents: nil, attributes: [.posixPermissions: 0o600]) else {
                throw FHIRFault(.unavailable, "store.unavailable", cause: "cannot write \(place)")
            }
        }
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: place))
        defer { try? handle.close() }
        try handle.truncate(atOffset: UInt64(bytes))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(lines))
        try handle.synchronize()
    }
}
