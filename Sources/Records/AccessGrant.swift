public import FHIRModel
public import FHIRSearch

/// One SMART scope: what a client may do with which resources, in the forms of version 1 and 2
/// (https://hl7.org/fhir/smart-app-launch/STU2.2/scopes-and-launch-context.html).
public struct AccessGrant: Sendable {
    public enum Context: String, Sendable { case patient, user, system }

    /// `c`, `r`, `u`, `d`, `s` of version 2.
    public struct Permissions: OptionSet, Sendable, Hashable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        public static let create = Permissions(rawValue: 1)
        public static let read = Permissions(rawValue: 2)
        public static let update = Permissions(rawValue: 4)
        public static let delete = Permissions(rawValue: 8)
        public static let search = Permissions(rawValue: 16)
        /// Reading in any way.
        public static let look: Permissions = [.read, .search]
        public static let all: Permissions = [.create, .read, .update, .delete, .search]
    }

    public var context: Context
    /// A resource type, or `*`.
    public var type: String
    public var permissions: Permissions
    /// Conditions that a resource must fulfil besides, all of them about itself.
    public var criteria: [SearchCriterion]
    /// As it was written.
    public var text: String

    /// Nil for a scope that is not about resources, such as `openid`. Throws for one that is but cannot be kept.
    public init?(_ text: String) throws(FHIRFault) {
        guard let slash = text.firstIndex(of: "/"), let context = Context(rawValue: String(text[..<slash])) else { return nil }
        let whole = text[text.index(after: slash)...].split(separator: "?", maxSplits: 1).map(String.init)
        let parts = (whole.first ?? "").split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let wrong = FHIRFault(.badRequest, "access.scope", ["scope": text])
        guard parts.count == 2, let permissions = Self.permissions(parts[1]) else { throw wrong }
        guard parts[0] == "*" || !ParameterTable.r4.parameters(parts[0]).isEmpty else { throw wrong }
        self.context = context
        type = parts[0]
        self.permissions = permissions
        self.text = text
        criteria = []
        guard whole.count == 2 else { return }
        if type == "*" { throw wrong }
        criteria = try SubscriptionCriteria.search(type, whole[1]).criteria
        if criteria.contains(where: \.reachesOthers) { throw wrong }
    }

    /// `read`, `write` and `*` of version 1; the letters of `cruds` in their order of version 2.
    private static func permissions(_ text: String) -> Permissions? {
        switch text {
        case "read": return .look
        case "write": return [.create, .update, .delete]
        case "*": return .all
        default: break
        }
        var found: Permissions = []
        var rest = Array("cruds")[...]
        for letter in text {
            guard let place = rest.firstIndex(of: letter) else { return nil }
            found.insert(Permissions(rawValue: 1 << UInt8(place)))
            rest = rest[(place + 1)...]
        }
        return found.isEmpty ? nil : found
    }

    /// Whether it says anything for a use of resources of `type`; one of several uses is enough.
    func covers(_ use: Permissions, _ type: String) -> Bool { (self.type == "*" || self.type == type) && !permissions.isDisjoint(with: use) }
}

/// What a token narrows its user to.
public struct AccessGrants: Sendable {
    public var grants: [AccessGrant]
    /// The patient that `patient/` scopes are about.
    public var patient: ResourceKey?
    /// Identifier of the client program.
    public var client: String

    public init(_ grants: [AccessGrant], patient: ResourceKey?, client: String) {
        self.grants = grants
        self.patient = patient
        self.client = client
    }

    /// Reads scopes parted by spaces; those that are not about resources are left out. Throws for one that cannot be kept.
    public init(scopes: String, patient: ResourceKey?, client: String) throws(FHIRFault) {
        var grants: [AccessGrant] = []
        for scope in scopes.split(separator: " ") { if let grant = try AccessGrant(String(scope)) { grants.append(grant) } }
        self.init(grants, patient: patient, client: client)
    }

    public var scopes: String { grants.map(\.text).joined(separator: " ") }
}

extension AuditAction {
    /// The permission that the action needs.
    var permission: AccessGrant.Permissions {
        switch self {
        case .create: .create
        case .read: .look
        case .update: .update
        case .delete: .delete
        case .execute: .all
        }
    }
}
