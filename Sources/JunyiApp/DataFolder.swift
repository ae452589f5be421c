public import FHIRModel
import Foundation
import Identity

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

    public var store: String { path + "/junyi.sqlite" }

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
