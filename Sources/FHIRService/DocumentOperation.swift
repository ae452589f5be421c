import FHIRModel
import Records

/// `$document` (https://hl7.org/fhir/R4/composition-operation-document.html): a composition and all that it refers to, as one document.
struct DocumentOperation {
    private let call: OperationCall

    /// Resources of one document.
    private static let limit = 1000

    init(_ call: OperationCall) { self.call = call }

    func respond() async throws -> FHIRResponse {
        let key = try call.key()
        let resources = try call.router.records.read(as: call.scope) { try gather($0, from: key) }
        let base = call.router.base
        let entries = resources.map { found -> JSONTree in
            ["fullUrl": .string("\(base)/\(found.key)"), "resource": .verbatim(found.bytes ?? [])]
        }
        let id = call.router.surroundings.newID()
        let bundle: JSONTree = [
            "resourceType": "Bundle", "id": .string(id), "identifier": ["system": "urn:junyi:document", "value": .string(id)], "type": "document",
            "timestamp": .string(call.router.surroundings.now().text), "entry": .array(entries),
        ]
        guard call.flag("persist") else { return FHIRResponse(200, bundle.bytes) }
        if call.request.method != .post { throw call.router.wrongMethod(call.request) }
        let prepared = try PreparedResource(Resource(bundle))
        let router = call.router
        let written = try await router.records.write(as: call.scope) { try router.put($0, prepared, id: id, expecting: .absent) }
        return FHIRResponse(200, written.bytes ?? [], version: written.version, lastModified: written.updated)
    }

    /// The composition first, then what it refers to, each resource once. What is not there is left a reference.
    private func gather(_ reader: ScopedReader, from key: ResourceKey) throws -> [StoredVersion] {
        var found = [try reader.read(key)]
        var seen: Set<ResourceKey> = [key]
        var next = 0
        while next < found.count {
            // Only the composition and its lists lead on: the record beyond them is not part of the document.
            if next == 0 || found[next].key.type == "List" || found[next].key.type == "DiagnosticReport" {
                for target in try Self.references(found[next].resource().root) where seen.insert(target).inserted {
                    if found.count >= Self.limit { throw FHIRFault(.tooCostly, "search.includes", ["limit": "\(Self.limit)"]) }
                    if try reader.find(target) != nil { found.append(try reader.read(target)) }
                }
            }
            next += 1
        }
        return found
    }

    static func references(_ place: JSONValue) -> [ResourceKey] {
        var keys: [ResourceKey] = []
        if place.isArray {
            for item in place.items { keys += references(item) }
        } else if place.isObject {
            if let key = place["reference"].string.flatMap({ ResourceKey($0) }) { keys.append(key) }
            for (_, value) in place.members { keys += references(value) }
        }
        return keys
    }
}
