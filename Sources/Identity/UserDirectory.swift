public import FHIRModel
import FHIRSearch
public import Records

/// A person who may sign in.
public struct UserAccount: Sendable {
    public var key: ResourceKey
    public var role: UserRole
    /// Logical id of the organisation the person acts for; empty for patients.
    public var organisation: String
    public var name: String
    /// What the client program that acts for the person may do; nil for their own pages and tokens.
    public var grants: AccessGrants?
    /// Whether the person may see what is labelled restricted.
    public var isCleared = false

    public init(key: ResourceKey, role: UserRole, organisation: String, name: String) {
        self.key = key
        self.role = role
        self.organisation = organisation
        self.name = name
    }

    /// The scope of a request by this person.
    public func scope(request: String) -> AccessScope {
        var scope = AccessScope(user: key, role: role, organisation: organisation, request: request)
        scope.grants = grants
        scope.isCleared = isCleared
        return scope
    }
}

/// Finds users in the records.
public struct UserDirectory: Sendable {
    /// Identifier system of sign-in names.
    public static let system = "urn:junyi:user"
    /// Code system of `UserRole` on PractitionerRole.
    public static let roleSystem = "urn:junyi:role"

    /// Code system of clearances on PractitionerRole; its code `restricted` opens what is labelled so.
    public static let clearanceSystem = "urn:junyi:clearance"

    private let records: ScopedRecords

    public init(_ records: ScopedRecords) { self.records = records }

    /// The account called `name`. Throws `.notFound`.
    public func account(_ name: String) throws -> UserAccount {
        try records.read(as: .system) { reader in
            let identifier = [("identifier", "\(Self.system)|\(name)")]
            let roles = try reader.resources(SearchReader().read("Practitioner", identifier))
            if let person = roles.first, let key = person.key { return try Self.staff(reader, person, key) }
            if let patient = try reader.resources(SearchReader().read("Patient", identifier)).first, let key = patient.key {
                return UserAccount(key: key, role: .patient, organisation: "", name: Self.name(patient))
            }
            throw FHIRFault(.notFound, "access.user", ["user": name])
        }
    }

    private static func staff(_ reader: ScopedReader, _ person: Resource, _ key: ResourceKey) throws -> UserAccount {
        let search = try SearchReader().read("PractitionerRole", [("practitioner", key.description)])
        let roles = try reader.resources(search)
        let codings = roles.flatMap { $0["code"].items.flatMap { Array($0["coding"].items) } }
        let isCleared = codings.contains { $0["system"].string == clearanceSystem && $0["code"].string == "restricted" }
        for role in roles {
            for code in role["code"].items {
                for coding in code["coding"].items where coding["system"].string == roleSystem {
                    guard let found = coding["code"].string.flatMap(UserRole.init) else { continue }
                    let organisation = role["organization"]["reference"].string.flatMap { ResourceKey($0) }?.id ?? ""
                    var account = UserAccount(key: key, role: found, organisation: organisation, name: name(person))
                    account.isCleared = isCleared
                    return account
                }
            }
        }
        throw FHIRFault(.notFound, "access.user", ["user": key.description])
    }

    /// How a person or patient is called on pages.
    public static func displayName(_ person: Resource) -> String { name(person) }

    static func name(_ person: Resource) -> String {
        let name = person["name"][0]
        return name["text"].string ?? (name["family"].string ?? "") + (name["given"][0].string ?? "")
    }
}
