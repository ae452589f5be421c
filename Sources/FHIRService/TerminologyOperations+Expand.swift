import FHIRModel
import FHIRSearch
import Records
import Terminology

/// `$expand` (https://hl7.org/fhir/R4/valueset-operation-expand.html).
extension TerminologyOperations {
    static func expand(_ call: OperationCall) throws -> FHIRResponse {
        let service = call.terminology
        let set = try valueSet(call, service)
        var codes = try service.expand(set, isActiveOnly: call.flag("activeOnly"))
        if let filter = call.text("filter"), !filter.isEmpty {
            let word = FoldedText.fold(filter)
            codes = try codes.filter { coding in
                try FoldedText.fold(coding.display).contains(word) || FoldedText.fold(coding.code).hasPrefix(word)
                    || service.chinese(coding).map { $0.contains(word) } ?? false
            }
        }
        let offset = try number(call, "offset") ?? 0
        let count = try number(call, "count") ?? codes.count
        let designations = call.flag("includeDesignations")
        let isChinese = call.text("displayLanguage")?.hasPrefix("zh") ?? false
        let contains = try codes.dropFirst(offset).prefix(count).map { try item($0, service, designations: designations, isChinese: isChinese) }
        let now = call.router.surroundings.now().text
        let expansion: JSONTree = [
            "identifier": .string("urn:junyi:expansion:" + call.router.surroundings.newID()), "timestamp": .string(now), "total": .number("\(codes.count)"),
        ]
        let whole = expansion.with("offset", .number("\(offset)")).with("contains", contains.isEmpty ? nil : .array(contains))
        let tree: JSONTree = ["resourceType": "ValueSet"]
        return FHIRResponse(
            200,
            tree.with("url", set.url.isEmpty ? nil : .string(set.url)).with("name", set.name.isEmpty ? nil : .string(set.name)).with("status", "active")
                .with("expansion", whole).bytes)
    }

    private static func item(_ coding: Coding, _ service: TerminologyService, designations: Bool, isChinese: Bool) throws -> JSONTree {
        let chinese = designations || isChinese ? try service.chinese(coding) : nil
        let display = isChinese ? chinese ?? coding.display : coding.display
        let tree: JSONTree = ["system": .string(coding.system), "code": .string(coding.code)]
        var words = designations ? try service.designations(coding) : []
        if designations, words.isEmpty, let chinese { words = [Designation(language: "zh-CN", value: chinese)] }
        let listed: [JSONTree] = words.map { word in
            let value: JSONTree = ["value": .string(word.value)]
            return word.language.isEmpty ? value : ["language": .string(word.language), "value": .string(word.value)]
        }
        return tree.with("display", display.isEmpty ? nil : .string(display)).with("designation", listed.isEmpty ? nil : .array(listed))
    }

    private static func number(_ call: OperationCall, _ name: String) throws(FHIRFault) -> Int? {
        guard let text = call.text(name) else { return nil }
        guard let value = Int(text), value >= 0 else { throw FHIRFault(.badRequest, "search.value", ["parameter": name, "value": text]) }
        return value
    }

    /// The value set of the instance, of the `url`, or in the body.
    static func valueSet(_ call: OperationCall, _ service: TerminologyService) throws -> ValueSet {
        if call.id != nil { return try ValueSet(call.router.records.current(try call.key(), as: call.scope).resource()) }
        if let part = call.part("valueSet") { return try ValueSet(Resource(Array(part["resource"].text))) }
        if let body = call.body, body.type == "ValueSet" { return try ValueSet(body) }
        return try service.valueSet(try call.required("url"))
    }
}
