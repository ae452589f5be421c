public import FHIRModel
import Foundation
public import Identity

/// The folder that holds one platform's data: `junyi.sqlite` and `token.key`.
public struct DataFolder: Sendable {
    public let path: String

    /// Makes the folder when it is missing. Throws `.unavailable` with the cause.
    public init(_ path: String) throws(FHIRFault) {
        self.path = path
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw FHIRFault(.unavailable, "store.unavailable", cause: "folder \(path): \(error)")
        }
    }

    /// A folder that holds a store already. Throws `.badRequest` where there is none, and makes nothing.
    public init(existing path: String) throws(FHIRFault) {
        guard FileManager.default.fileExists(atPath: path + "/junyi.sqlite") else { throw FHIRFault(.badRequest, "store.missing", ["folder": path]) }
        self.path = path
    }

    public var store: String { path + "/junyi.sqlite" }

    /// The right to write this folder's store, for as long as the value lives: one program at a time.
    ///
    /// Throws `.unavailable` when another program has it. The kernel gives it back when the program ends, however it ends.
    public func claim() throws(FHIRFault) -> StoreClaim {
        let descriptor = open(path + "/junyi.lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FHIRFault(.unavailable, "store.unavailable", cause: "cannot open \(path)/junyi.lock: \(errno)") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw FHIRFault(.unavailable, "store.in-use", ["folder": path])
        }
        return StoreClaim(descriptor)
    }

    /// Client programs that may ask for tokens; none where nobody registered one. Throws `.unavailable` for a file that cannot be read.
    public func clients() throws(FHIRFault) -> [RegisteredClient] {
        guard let data = FileManager.default.contents(atPath: path + "/clients.json") else { return [] }
        do {
            return try JSONDecoder().decode([RegisteredClient].self, from: data)
        } catch {
            throw FHIRFault(.unavailable, "store.unavailable", cause: "\(path)/clients.json: \(error)")
        }
    }

    /// Keeps the client programs, for the owner's eyes only; the file is whole at every moment.
    public func keep(_ clients: [RegisteredClient]) throws(FHIRFault) {
        let file = path + "/clients.json"
        do {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            try encoder.encode(clients).write(to: URL(fileURLWithPath: file), options: .atomic)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        } catch {
            throw FHIRFault(.unavailable, "store.unavailable", cause: "\(file): \(error)")
        }
    }

    /// The signing key: read, or made with the system's chance for the owner's eyes only.
    func tokenKey() throws(FHIRFault) -> [UInt8] {
        let file = path + "/token.key"
        if let data = FileManager.default.contents(atPath: file), data.count >= TokenIssuer.keyBytes { return Array(data) }
        var random = SystemRandomNumberGenerator()
        let key = (0..<TokenIssuer.keyBytes).map { _ in UInt8.random(in: 0...255, using: &random) }
        guard FileManager.default.createFile(atPath: file, contents: Data(key), attributes: [.posixPermissions: 0o600]) else {
            throw FHIRFault(.unavailable, "store.unavailable", cause: "cannot write \(file)")
        }
        return key
    }
}

/// Held by the one program that writes a store.
public final class StoreClaim: Sendable {
    private let descriptor: Int32

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }
}
