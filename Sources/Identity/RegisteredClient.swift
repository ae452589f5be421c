import Crypto
import Foundation
import Records

/// A program that may ask for tokens on behalf of users, or for itself.
public struct RegisteredClient: Codable, Sendable {
    public var id: String
    /// What people are shown when they are asked.
    public var name: String
    /// Addresses that an answer may be sent to, letter for letter.
    public var redirects: [String]
    /// Scopes that it may be given at most, parted by spaces.
    public var scopes: String
    /// Salt and SHA-256 of the secret; nil for a public client or one with keys.
    public var secret: String?
    /// Its JSON Web Key Set as text (RFC 7517), for signed assertions.
    public var keys: String?
    /// What it is when it acts for itself (backend services); nil where it may not.
    public var role: String?
    /// Logical id of the organisation that it acts for.
    public var organisation: String

    public init(id: String, name: String, redirects: [String], scopes: String, organisation: String) {
        self.id = id
        self.name = name
        self.redirects = redirects
        self.scopes = scopes
        self.organisation = organisation
    }

    public var isPublic: Bool { secret == nil && keys == nil }

    /// Keeps a secret as it can be checked but not read.
    public mutating func set(secret text: String, salt: String) { secret = salt + ":" + Self.digest(salt + text) }

    /// Throws for a scope that is about resources but cannot be kept.
    public static func checkScope(_ text: String) throws { _ = try AccessGrant(text) }

    func has(secret text: String) -> Bool {
        guard let parts = secret?.split(separator: ":").map(String.init), parts.count == 2 else { return false }
        return Self.isSame(Self.digest(parts[0] + text), parts[1])
    }

    private static func digest(_ text: String) -> String { Base64URL.text(Array(SHA256.hash(data: Data(text.utf8)))) }

    /// Takes as long whatever differs.
    static func isSame(_ first: String, _ second: String) -> Bool {
        let (own, other) = (Array(first.utf8), Array(second.utf8))
        if own.count != other.count { return false }
        return zip(own, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// Of the scopes asked for, those that it may have.
    func allowed(_ asked: String) -> [String] {
        let own = scopes.split(separator: " ").map(String.init)
        let grants = own.compactMap { try? AccessGrant($0) }
        return asked.split(separator: " ").map(String.init).filter { scope in
            if own.contains(scope) { return true }
            guard let wanted = try? AccessGrant(scope) else { return false }
            return grants.contains { grant in
                grant.criteria.isEmpty && grant.context == wanted.context && (grant.type == "*" || grant.type == wanted.type)
                    && grant.permissions.isSuperset(of: wanted.permissions)
            }
        }
    }
}

/// Base64 as addresses and tokens carry it (RFC 4648 section 5), without padding.
enum Base64URL {
    static func text(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    static func sha256(_ text: String) -> String { self.text(Array(SHA256.hash(data: Data(text.utf8)))) }
}
