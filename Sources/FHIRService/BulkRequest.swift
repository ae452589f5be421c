public import FHIRModel
import FHIRSchema
public import FHIRSearch
public import Records

/// What a bulk export is to hold (https://hl7.org/fhir/uv/bulkdata/STU2/export.html).
public struct BulkRequest: Sendable {
    public enum Level: Sendable, Equatable {
        case system, patients
        case group(ResourceKey)
    }

    public var level: Level
    public var types: [String]
    public var since: Instant?
    /// Searches by type, any of which a resource must fulfil.
    public var filters: [String: [SearchCriterion]]
    public var elements: String?
    /// Patients named by the request, or by the group; nil for all.
    public var patients: [ResourceKey]?

    /// Reads the parameters of a call. Throws `.badRequest` for what is not understood; nothing is ignored but in lenient handling.
    public init(_ call: OperationCall) throws {
        switch (call.level, call.type) {
        case (.system, _): level = .system
        case (.type, "Patient"?): level = .patients
        case (.instance, "Group"?): level = .group(try call.key())
        default: throw FHIRFault(.badRequest, "operation.level", ["name": "$export"])
        }
        for name in Self.names(call) where !Self.known.contains(name) && !call.request.isLenient {
            throw FHIRFault(.unknownParameter, "search.unknown", ["parameter": name, "type": "$export"])
        }
        if let format = call.text("_outputFormat"), !["application/fhir+ndjson", "application/fhir ndjson", "application/ndjson", "ndjson"].contains(format) {
            throw FHIRFault(.notAcceptable, "media.not-acceptable", ["type": format])
        }
        if let text = call.text("_since") {
            guard let date = PartialDate(text.replacing(" ", with: "+")) else {
                throw FHIRFault(.badRequest, "search.value", ["parameter": "_since", "value": text])
            }
            since = date.low
        }
        let isOfPatients = level != .system
        let members = Compartment.named("Patient")?.types ?? []
        let all =
            isOfPatients ? ["Patient"] + members.filter { $0 != "AuditEvent" && $0 != "Patient" } : Definitions.r4.resourceTypes.filter { $0 != "AuditEvent" }
        let named = call.texts("_type").flatMap { $0.split(separator: ",").map(String.init) }
        for type in named where !all.contains(type) { throw FHIRFault(.badRequest, "bulk.type", ["type": type]) }
        types = named.isEmpty ? all : named
        filters = try Self.filters(call.texts("_typeFilter"), call.router.reader)
        elements = call.text("_elements")
        patients = isOfPatients ? Self.keys(call.texts("patient")) : nil
    }

    /// A request that was read before, from what was kept of it. Throws what its filters throw.
    public init(types: [String], since: Instant?, filters texts: [String], elements: String?, patients: [ResourceKey]?, isOfPatients: Bool) throws {
        level = isOfPatients ? .patients : .system
        self.types = types
        self.since = since
        self.elements = elements
        self.patients = patients
        filters = try Self.filters(texts, SearchReader())
    }

    private static let known: Set<String> = ["_outputFormat", "_since", "_type", "_typeFilter", "_elements", "patient", "_format", "includeAssociatedData"]

    private static func names(_ call: OperationCall) -> [String] {
        call.request.query.map(\.0) + (call.body?["parameter"].items.compactMap { $0["name"].string } ?? [])
    }

    private static func keys(_ texts: [String]) -> [ResourceKey]? {
        texts.isEmpty ? nil : texts.compactMap { ResourceKey($0) ?? ResourceKey("Patient/" + $0) }
    }

    /// Several searches in one text: a comma before `Type?` parts them, any other belongs to a value.
    private static func split(_ text: String) -> [String] {
        text.split(separator: ",").reduce(into: [String]()) { found, part in
            if found.isEmpty || part.prefix(while: { $0.isLetter }).count > 0 && part.drop(while: { $0.isLetter }).hasPrefix("?") {
                found.append(String(part))
            } else {
                found[found.count - 1] += "," + part
            }
        }
    }

    private static func filters(_ texts: [String], _ reader: SearchReader) throws -> [String: [SearchCriterion]] {
        var found: [String: [SearchCriterion]] = [:]
        for text in texts.flatMap(split) {
            let parts = text.split(separator: "?", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw FHIRFault(.badRequest, "search.value", ["parameter": "_typeFilter", "value": text]) }
            found[parts[0], default: []].append(.allOf(try reader.read(parts[0], QueryText.pairs(parts[1])).criteria))
        }
        return found
    }

    /// Patients of one search.
    private static let patientsAtOnce = 100

    /// Whether a resource is about some patient.
    private static func aboutAnyone(_ type: String) -> SearchCriterion {
        .anyOf(PatientCompartment.r4.parameters(type).map { .missing($0, false) })
    }

    /// The searches that give the resources of `type`, one for each patient where patients are named.
    public func searches(_ type: String) -> [SearchRequest] {
        var common: [SearchCriterion] = []
        if let since { common.append(.lastUpdated([.date(.ge, low: since.milliseconds, high: since.milliseconds + 1)])) }
        if let own = filters[type] { common.append(own.count == 1 ? own[0] : .anyOf(own)) }
        guard let patients else {
            if level == .patients, type != "Patient" { common.append(Self.aboutAnyone(type)) }
            return [SearchRequest(type: type, criteria: common)]
        }
        // One search for many patients: a resource about two of them comes once.
        let distinct = Set(patients).sorted { $0.id < $1.id }
        return stride(from: 0, to: distinct.count, by: Self.patientsAtOnce).map { start in
            let some = distinct[start..<min(start + Self.patientsAtOnce, distinct.count)]
            let own: SearchCriterion =
                type == "Patient" ? .ids(some.map(\.id)) : .anyOf(some.compactMap { Compartment.named("Patient")?.criterion(type, $0) })
            return SearchRequest(type: type, criteria: [own] + common)
        }
    }
}

extension OperationCall {
    /// The patients of a Group. Throws `.notFound`.
    public func members(of group: ResourceKey) throws -> [ResourceKey] {
        try router.records.current(group, as: scope).resource()["member"].items.compactMap { member in
            member["inactive"].boolean == true ? nil : member["entity"]["reference"].string.flatMap { ResourceKey($0) }
        }.filter { $0.type == "Patient" }
    }
}

/// The lines of an export.
public enum BulkLines {
    /// Of `Patient.gender,status` what is for one type; a type that none is for keeps everything (Bulk Data, "_elements").
    private static func own(_ elements: String, _ type: String) -> String {
        elements.split(separator: ",").compactMap { name in
            let parts = name.split(separator: ".", maxSplits: 1)
            return parts.count == 1 ? String(name) : parts[0] == type ? String(parts[1]) : nil
        }.joined(separator: ",")
    }

    /// One resource a line; cut down to the elements asked for.
    public static func line(_ version: StoredVersion, elements: String?) throws(FHIRFault) -> [UInt8] {
        var bytes = version.bytes ?? []
        if let elements, let subset = try SubsettedResource.read([("_elements", own(elements, version.key.type))]) { bytes = try subset.apply(bytes) }
        // A stored body may have been sent with line breaks.
        if bytes.contains(0x0a) || bytes.contains(0x0d) { bytes.removeAll { $0 == 0x0a || $0 == 0x0d } }
        return bytes + [0x0a]
    }

    /// A deletion, as a bundle that would repeat it.
    public static func deletion(_ key: ResourceKey) -> [UInt8] {
        let bundle: JSONTree = [
            "resourceType": "Bundle", "type": "transaction", "entry": [["request": ["method": "DELETE", "url": .string(key.description)]]],
        ]
        return bundle.bytes + [0x0a]
    }
}
