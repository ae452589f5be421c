// Entry point of libFuzzer for the parser that FUZZ_TARGET names at build time (Tools/fuzz/run).
// A parser may refuse anything; it may not crash, hang, or take memory without bound.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = start.map { Array(UnsafeBufferPointer(start: $0, count: count)) } ?? []
    #if FUZZ_JSON
        if let document = try? JSONDocument(bytes) {
            // What was read is what is written: the text of the whole, and a resource that keeps its bytes.
            precondition(document.root.exists)
            if let resource = try? Resource(document) {
                precondition(resource.bytes == bytes)
                _ = try? StructureCheck.check(resource)
            }
        }
    #elseif FUZZ_XML
        if let tree = try? XMLResource.json(bytes), let resource = try? Resource(tree) { _ = XMLResource.xml(resource) }
        if let branch = try? XMLTreeReader.read(bytes) { _ = branch.bytes }
    #elseif FUZZ_FHIRPATH
        if let expression = try? FHIRPathExpression(String(decoding: bytes, as: UTF8.self)) { _ = try? expression.evaluate(subject) }
    #elseif FUZZ_SEARCH
        let text = String(decoding: bytes, as: UTF8.self)
        let pairs = text.split(separator: "&").map { part in
            let pieces = part.split(separator: "=", maxSplits: 1).map(String.init)
            return (pieces.first ?? "", pieces.count > 1 ? pieces[1] : "")
        }
        for type in ["Patient", "Observation", "Location"] {
            guard let request = try? SearchReader().read(type, pairs) else { continue }
            _ = SearchMatch.holds(request.criteria, subject, entries, updated: 0, now: 0)
        }
        _ = UCUM.canonical(text)
    #endif
    return 0
}

#if FUZZ_FHIRPATH || FUZZ_SEARCH
    private let subject: Resource = {
        let text =
            #"{"resourceType":"Observation","id":"x","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"718-7"}],"text":"血红蛋白"},"subject":{"reference":"Patient/1"},"effectiveDateTime":"2026-01-01T10:00:00+08:00","valueQuantity":{"value":5.40,"unit":"g","system":"http://unitsofmeasure.org","code":"g"},"component":[{"code":{"text":"a"},"valueString":"b"}]}"#
        guard let resource = try? Resource(Array(text.utf8)) else { preconditionFailure("the subject is a resource") }
        return resource
    }()
#endif
#if FUZZ_SEARCH
    private let entries = IndexExtraction().entries(subject)
#endif
