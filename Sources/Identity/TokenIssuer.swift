public import FHIRModel
public import JWTKit
import Records
import Synchronization

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
    private let verified = VerifiedTokens()
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
        let seconds = Int(now().milliseconds / 1000)
        if let known = verified.account(token, at: seconds) { return known }
        let claims: TokenClaims
        do {
            claims = try await keys.verify(token, as: TokenClaims.self)
        } catch {
            throw FHIRFault(.unauthenticated, "access.token", cause: "\(error)")
        }
        guard claims.exp > seconds, let key = ResourceKey(claims.sub), let role = UserRole(rawValue: claims.role) else {
            throw FHIRFault(.unauthenticated, "access.token", cause: "expired or incomplete")
        }
        let account = UserAccount(key: key, role: role, organisation: claims.organisation, name: claims.name)
        verified.keep(token, account, until: claims.exp)
        return account
    }
}

/// Tokens whose signature was checked lately: the check costs more than a read.
private final class VerifiedTokens: Sendable {
    private let accounts = Mutex<[String: (account: UserAccount, expires: Int)]>([:])

    /// Tokens remembered at once; all are forgotten when there are more.
    private static let limit = 10_000

    func account(_ token: String, at seconds: Int) -> UserAccount? {
        accounts.withLock { accounts in
            guard let known = accounts[token] else { return nil }
            if known.expires > seconds { return known.account }
            accounts[token] = nil
            return nil
        }
    }

    func keep(_ token: String, _ account: UserAccount, until expires: Int) {
        accounts.withLock { accounts in
            if accounts.count >= Self.limit { accounts.removeAll() }
            accounts[token] = (account, expires)
        }
    }
}
