public import FHIRModel
public import JWTKit
public import Records
import Synchronization

/// What a token says. Members beyond the user's are there where a client program got the token.
public struct TokenClaims: JWTPayload, Sendable {
    public var sub: String
    public var role: String
    public var organisation: String
    public var name: String
    /// Seconds since 1970.
    public var iat: Int
    public var exp: Int
    public var jti: String?
    /// `refresh` for a token that is good only for getting others.
    public var kind: String?
    public var scope: String?
    public var patient: String?
    public var client: String?
    public var isCleared: Bool?

    public func verify(using _: some JWTAlgorithm) throws {}
}

/// Where withdrawn tokens are remembered.
public struct RevokedTokens: Sendable {
    public var isRevoked: @Sendable (_ id: String) throws -> Bool
    /// False for one that was withdrawn before.
    public var revoke: @Sendable (_ id: String) async throws -> Bool

    public init(isRevoked: @escaping @Sendable (String) throws -> Bool, revoke: @escaping @Sendable (String) async throws -> Bool) {
        self.isRevoked = isRevoked
        self.revoke = revoke
    }

    /// Kept in the store, as names that nobody can take twice.
    public init(_ records: ScopedRecords) {
        let holder = ResourceKey("Device", "junyi")
        self.init(
            isRevoked: { id in try records.holder("revoked-token/" + id) != nil },
            revoke: { id in
                try await records.write(as: .system) { transaction in
                    let isNew = try transaction.holder("revoked-token/" + id) == nil
                    if isNew { try transaction.claim("revoked-token/" + id, for: holder) }
                    return isNew
                }
            })
    }
}

/// Signs and reads tokens with one secret key.
public struct TokenIssuer: Sendable {
    private let keys: JWTKeyCollection
    private let verified = VerifiedTokens()
    private let surroundings: Surroundings
    private let revoked: RevokedTokens

    /// A key has at least this many bytes.
    public static let keyBytes = 32
    public static let sessionMinutes = 8 * 60
    public static let scriptMinutes = 60
    static let accessMinutes = 60
    static let refreshMinutes = 30 * 24 * 60

    /// `secret` is at least `keyBytes` long.
    public init(secret: [UInt8], revoked: RevokedTokens, _ surroundings: Surroundings) async {
        precondition(secret.count >= Self.keyBytes, "a signing key of \(secret.count) bytes is too short")
        keys = JWTKeyCollection()
        await keys.add(hmac: HMACKey(from: secret), digestAlgorithm: .sha256)
        self.surroundings = surroundings
        self.revoked = revoked
    }

    private var seconds: Int { Int(surroundings.now().milliseconds / 1000) }

    /// A token for `user` that is good for `minutes`; `scope` is kept whole for a client's token.
    public func sign(_ user: UserAccount, minutes: Int, scope: String? = nil, isRefresh: Bool = false) async throws -> String {
        let claims = TokenClaims(
            sub: user.key.description, role: user.role.rawValue, organisation: user.organisation, name: user.name, iat: seconds,
            exp: seconds + minutes * 60, jti: surroundings.newID(), kind: isRefresh ? "refresh" : nil, scope: scope,
            patient: user.grants?.patient?.description, client: user.grants?.client, isCleared: user.isCleared ? true : nil)
        return try await keys.sign(claims)
    }

    /// The account a token names. Throws `.unauthenticated` for a bad signature, an expired or withdrawn token or anything else.
    public func verify(_ token: String) async throws(FHIRFault) -> UserAccount {
        if let known = verified.account(token, at: seconds) { return known }
        let claims = try await claims(token)
        guard claims.kind == nil, let account = try claims.account else { throw FHIRFault(.unauthenticated, "access.token", cause: "of another kind") }
        verified.keep(token, account, id: claims.jti, until: claims.exp)
        return account
    }

    /// What a token says, of whatever kind. Throws `.unauthenticated` for one that is not good.
    public func claims(_ token: String) async throws(FHIRFault) -> TokenClaims {
        let claims: TokenClaims
        do {
            claims = try await keys.verify(token, as: TokenClaims.self)
            if let id = claims.jti, try revoked.isRevoked(id) { throw FHIRFault(.unauthenticated, "access.token", cause: "withdrawn") }
        } catch {
            throw FHIRFault(.unauthenticated, "access.token", cause: "\(error)")
        }
        guard claims.exp > seconds else { throw FHIRFault(.unauthenticated, "access.token", cause: "expired") }
        return claims
    }

    /// Withdraws a token for good; durable when it returns. False when it was withdrawn before: of many at once, one is told true.
    @discardableResult
    public func revoke(_ claims: TokenClaims) async throws -> Bool {
        guard let id = claims.jti else { return true }
        let isNew = try await revoked.revoke(id)
        verified.forget(id)
        return isNew
    }
}

extension TokenClaims {
    /// Nil for a token that names nobody. Throws for scopes that cannot be read.
    var account: UserAccount? {
        get throws(FHIRFault) {
            guard let key = ResourceKey(sub), let role = UserRole(rawValue: role) else { return nil }
            var account = UserAccount(key: key, role: role, organisation: organisation, name: name)
            account.isCleared = isCleared ?? false
            if let client { account.grants = try AccessGrants(scopes: scope ?? "", patient: patient.flatMap { ResourceKey($0) }, client: client) }
            return account
        }
    }
}

/// Tokens whose signature was checked lately: the check costs more than a read.
private final class VerifiedTokens: Sendable {
    private struct Known {
        var account: UserAccount
        var id: String?
        var expires: Int
    }

    private let accounts = Mutex<[String: Known]>([:])

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

    func keep(_ token: String, _ account: UserAccount, id: String?, until expires: Int) {
        accounts.withLock { accounts in
            if accounts.count >= Self.limit { accounts.removeAll() }
            accounts[token] = Known(account: account, id: id, expires: expires)
        }
    }

    func forget(_ id: String) { accounts.withLock { $0 = $0.filter { $0.value.id != id } } }
}
