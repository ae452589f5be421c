import FHIRModel
import Records

/// `$meta`, `$meta-add`, `$meta-delete` (https://hl7.org/fhir/R4/resource-operations.html): profiles, tags and security labels.
struct MetaOperation {
    private let call: OperationCall

    private static let lists = ["profile", "security", "tag"]

    init(_ call: OperationCall) { self.call = call }

    func get() throws -> FHIRResponse {
        let found = try call.router.records.current(try call.key(), as: call.scope).resource()
        return OperationCall.parameters(Self.parts(found))
    }

    func change(isAdding: Bool) async throws -> FHIRResponse {
        let key = try call.key()
        guard let given = call.part("meta")?.member("valueMeta"), given.isObject else {
            throw FHIRFault(.required, "operation.parameter", ["name": "meta"], at: "Parameters.parameter")
        }
        let router = call.router
        return try await call.answeredOnce(as: call.scope) { transaction in
            let stored = try transaction.read(key)
            var resource = try stored.resource()
            for name in Self.lists where given.member(name).exists {
                let items = Self.changed(resource.root["meta"].member(name), given.member(name), isAdding: isAdding)
                resource = items.isEmpty ? try resource.removing("meta." + name) : try resource.setting("meta." + name, to: .array(items))
            }
            try router.obey(transaction, key, resource)
            // Straight to the store: what is taken away here must not be carried forward.
            return Self.parts(try transaction.put(PreparedResource(resource), id: key.id, expecting: .version(stored.version)).resource())
        }
    }

    private static func changed(_ present: JSONValue, _ given: JSONValue, isAdding: Bool) -> [JSONTree] {
        let own = present.exists ? Array(present.items) : []
        let wanted = Array(given.items)
        if isAdding { return (own + wanted.filter { item in !own.contains { same($0, item) } }).map { .verbatim(Array($0.text)) } }
        return own.filter { item in !wanted.contains { same($0, item) } }.map { .verbatim(Array($0.text)) }
    }

    /// Labels are the same by system and code, profiles by address.
    private static func same(_ one: JSONValue, _ other: JSONValue) -> Bool {
        one.isObject ? one["system"].string == other["system"].string && one["code"].string == other["code"].string : one.string == other.string
    }

    private static func parts(_ resource: Resource) -> [JSONTree] { [["name": "return", "valueMeta": .verbatim(Array(resource["meta"].text))]] }
}
