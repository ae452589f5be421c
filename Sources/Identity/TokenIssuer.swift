public import FHIRModel
public import JWTKit
import Records

/// What a token says.
public struct TokenClaims: JWTPayload, Sendable {
    public var sub: String
    public var role: String
    public var organisation: String
    public var name: String
    /// Seconds since 1970.
    public var iat: Int
    public var exp: Int

    public func verify(using _: some JWTAlgorithm) throws {}
}

/// Signs and reads tokens with one secret key.
public struct TokenIssuer: Sendable {
    private let keys: JWTKeyCollection
    private let now: @Sendable () -> Instant

    /// A key has at least this many bytes.
    public static let keyBytes = 32
    public static let sessionMinutes = 8 * 60
    public static let scriptMinutes = 60

    /// `secret` is at least `keyBytes` long.
    public init(secret: [UInt8], now: @escaping @Sendable () -> Instant) async {
        precondition(secret.count >= Self.keyBytes, "a signing key of \(secret.count) bytes is too short")
        keys = JWTKeyCollection()
        await keys.add(hmac: HMACKey(from: secret), digestAlgorithm: .sha256)
        self.now = now
    }

    /// A token for `user` that is good for `minutes`.
    public func sign(_ user: UserAccount, minutes: Int) async throws -> String {
        let seconds = Int(now().milliseconds / 1000)
        let claims = TokenClaims(
            sub: user.key.description, role: user.role.rawValue, organisation: user.organisation, name: user.name, iat: seconds,
            exp: seconds + minutes * 60)
        return try await keys.sign(claims)
    }

    /// The account a token names. Throws `.unauthenticated` for a bad signature, an expired token or anything else.
    public func verify(_ token: String) async throws(FHIRFault) -> UserAccount {
        let claims: TokenClaims
        do {
            claims = try await keys.verify(token, as: TokenClaims.self)
        } catch {
            throw FHIRFault(.unauthenticated, "access.token", cause: "\(error)")
        }
        guard claims.exp > Int(now().milliseconds / 1000), let key = ResourceKey(claims.sub), let role = UserRole(rawValue: claims.role) else {
            throw FHIRFault(.unauthenticated, "access.token", cause: "expired or incomplete")
        }
        return UserAccount(key: key, role: role, organisation: claims.organisation, name: claims.name)
    }
}
