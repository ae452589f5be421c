public import FHIRModel
public import Records

/// An operation that goes beyond create, read, update, delete and search (https://hl7.org/fhir/R4/operations.html).
public struct FHIROperation: Sendable {
    public enum Level: Sendable { case system, type, instance }

    /// Without the `$`.
    public var name: String
    /// Types it is called on; empty for every type.
    public var types: Set<String>
    public var levels: Set<Level>
    /// Whether it changes anything: then it is called by POST alone.
    public var affectsState: Bool
    public var respond: @Sendable (OperationCall) async throws -> FHIRResponse

    public init(
        _ name: String, types: Set<String> = [], levels: Set<Level>, affectsState: Bool = false,
        respond: @escaping @Sendable (OperationCall) async throws -> FHIRResponse
    ) {
        self.name = name
        self.types = types
        self.levels = levels
        self.affectsState = affectsState
        self.respond = respond
    }

    func fits(_ call: OperationCall) -> Bool {
        guard name == call.name, levels.contains(call.level) else { return false }
        return call.type.map { types.isEmpty || types.contains($0) } ?? true
    }
}

/// One call of an operation.
public struct OperationCall: Sendable {
    public var name: String
    public var type: String?
    public var id: String?
    public var request: FHIRRequest
    public var scope: AccessScope
    public var router: FHIRRouter
    /// The body when there is one.
    public var body: Resource?

    public var level: FHIROperation.Level { id != nil ? .instance : type != nil ? .type : .system }

    /// The instance it is called on. Throws `.badRequest` without one.
    public func key() throws(FHIRFault) -> ResourceKey {
        guard let type, let id else { throw FHIRFault(.badRequest, "operation.level", ["name": name]) }
        return try router.key(type, id)
    }

    /// The parameter `name`: of a Parameters body, whatever its type; nil when it is not there.
    public func part(_ name: String) -> JSONValue? {
        guard body?.type == "Parameters" else { return nil }
        return body?["parameter"].items.first { $0["name"].string == name }
    }

    /// Throws `.unknownParameter` for a parameter, in the query or the body, that is none of `names`.
    public func requireNames(_ names: Set<String>) throws(FHIRFault) {
        let given = request.query.map(\.0) + (body?.type == "Parameters" ? body?["parameter"].items.compactMap { $0["name"].string } ?? [] : [])
        for name in given where !names.contains(name) && !["_format", "_pretty"].contains(name) {
            throw FHIRFault(.unknownParameter, "operation.no-parameter", ["parameter": name, "name": (type.map { $0 + "/" } ?? "") + "$" + self.name])
        }
    }

    /// All texts of the parameter `name`, from the query or the body; references give their reference, codings and concepts their code.
    public func texts(_ name: String) -> [String] {
        var found = request.query.filter { $0.0 == name }.map(\.1)
        guard body?.type == "Parameters" else { return found }
        for part in body?["parameter"].items ?? JSONValue.missing.items where part["name"].string == name {
            for (key, value) in part.members where key.string.hasPrefix("value") {
                let coded = value["coding"][0]["code"].string ?? value["text"].string
                if let text = value.primitiveText ?? value["reference"].string ?? value["code"].string ?? value["value"].string ?? coded { found.append(text) }
            }
        }
        return found
    }

    public func text(_ name: String) -> String? { texts(name).first }

    /// Everything that was asked, from the address and from a Parameters body alike.
    var pairs: [(String, String)] {
        guard body?.type == "Parameters" else { return request.query }
        let names = body?["parameter"].items.compactMap { $0["name"].string } ?? []
        let own = Set(request.query.map(\.0))
        return request.query + Set(names).subtracting(own).sorted().flatMap { name in texts(name).map { (name, $0) } }
    }

    /// What the caller says that it saw: `If-Match`.
    public func expectation() throws(FHIRFault) -> VersionExpectation { try router.expectation(request) }

    /// The text of a parameter that must be there. Throws `.required`.
    public func required(_ name: String) throws(FHIRFault) -> String {
        guard let text = text(name), !text.isEmpty else { throw FHIRFault(.required, "operation.parameter", ["name": name], at: "Parameters.parameter") }
        return text
    }

    public func flag(_ name: String) -> Bool { text(name) == "true" }

    /// An answer with one Parameters resource.
    public static func parameters(_ parts: [JSONTree], status: Int = 200) -> FHIRResponse {
        let tree: JSONTree = ["resourceType": "Parameters"]
        return FHIRResponse(status, tree.with("parameter", parts.isEmpty ? nil : .array(parts)).bytes)
    }
}
