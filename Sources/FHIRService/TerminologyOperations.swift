import FHIRModel
import FHIRSearch
import Records
import Terminology

/// `$expand`, `$validate-code`, `$lookup`, `$subsumes`, `$translate` (https://hl7.org/fhir/R4/terminology-service.html).
enum TerminologyOperations {
    static let all: [FHIROperation] = [
        FHIROperation("expand", types: ["ValueSet"], levels: [.type, .instance]) { try expand($0) },
        FHIROperation("validate-code", types: ["ValueSet", "CodeSystem"], levels: [.type, .instance]) { try validate($0) },
        FHIROperation("lookup", types: ["CodeSystem"], levels: [.type]) { try lookup($0) },
        FHIROperation("subsumes", types: ["CodeSystem"], levels: [.type, .instance]) { try subsumes($0) },
        FHIROperation("translate", types: ["ConceptMap"], levels: [.type, .instance]) { try translate($0) },
    ]

    // MARK: $validate-code

    private static func validate(_ call: OperationCall) throws -> FHIRResponse {
        let service = call.terminology
        let asked = try codings(call)
        if call.type == "CodeSystem", call.id == nil, call.part("codeSystem") == nil, let first = asked.first {
            let url = call.text("url") ?? call.text("system") ?? first.system
            if try service.system(url) == nil, let isIn = try service.holds(system: url, code: first.code) {
                return answer(isIn, first, known: url == UCUM.system ? UCUM.display(first.code) ?? "" : "", message: "not-in", url)
            }
        }
        if call.type == "CodeSystem" { return try validate(asked, in: try codeSystem(call, asked.first, service)) }
        let set = try valueSet(call, service)
        var isUnknown = false
        for coding in asked {
            let isIn = try service.contains(set, system: coding.system.isEmpty ? nil : coding.system, code: coding.code)
            if isIn == nil { isUnknown = true }
            guard isIn == true else { continue }
            let known =
                try service.system(coding.system)?.concept(coding.code)?.display ?? set.includes.flatMap(\.codes).first { $0.code == coding.code }?.display
            return answer(true, coding, known: known ?? "")
        }
        // A set that is made of what is not here cannot be judged: that is no "no".
        if isUnknown { throw FHIRFault(.notFound, "terminology.not-judged", ["code": asked.first?.code ?? "", "url": set.url]) }
        return answer(false, asked.first, known: "", message: "not-in", set.url)
    }

    private static func validate(_ asked: [Coding], in system: CodeSystem) throws -> FHIRResponse {
        for coding in asked { if let concept = system.concept(coding.code) { return answer(true, coding, known: concept.display) } }
        return answer(false, asked.first, known: "", message: "not-in", system.url)
    }

    /// True only when a display that was given is the one that is known.
    private static func answer(_ isIn: Bool, _ coding: Coding?, known: String, message: String = "", _ place: String = "") -> FHIRResponse {
        let wrongDisplay = isIn && !(coding?.display ?? "").isEmpty && !known.isEmpty && FoldedText.fold(coding?.display ?? "") != FoldedText.fold(known)
        var parts: [JSONTree] = [["name": "result", "valueBoolean": .boolean(isIn && !wrongDisplay)]]
        if wrongDisplay {
            parts.append(["name": "message", "valueString": .string("The display “\(coding?.display ?? "")” is not “\(known)” 显示名不符")])
        } else if !isIn {
            parts.append(["name": "message", "valueString": .string("The code “\(coding?.code ?? "")” is not in \(place) 代码不在其中")])
        }
        if !known.isEmpty { parts.append(["name": "display", "valueString": .string(known)]) }
        return OperationCall.parameters(parts)
    }

    /// The codes asked about: `code` and `system`, a `coding`, or a `codeableConcept`.
    private static func codings(_ call: OperationCall) throws(FHIRFault) -> [Coding] {
        func coding(_ value: JSONValue) -> Coding {
            Coding(system: value["system"].string ?? "", code: value["code"].string ?? "", display: value["display"].string ?? "")
        }
        if let part = call.part("coding") { return [coding(part["valueCoding"])] }
        if let part = call.part("codeableConcept") { return part["valueCodeableConcept"]["coding"].items.map(coding) }
        let code = try call.required("code")
        return [
            Coding(system: call.text("system") ?? (call.type == "CodeSystem" ? call.text("url") ?? "" : ""), code: code, display: call.text("display") ?? "")
        ]
    }

    private static func codeSystem(_ call: OperationCall, _ coding: Coding?, _ service: TerminologyService) throws -> CodeSystem {
        if call.id != nil { return try CodeSystem(call.router.records.current(try call.key(), as: call.scope).resource()) }
        if let part = call.part("codeSystem") { return try CodeSystem(Resource(Array(part["resource"].text))) }
        let url = call.text("url") ?? call.text("system") ?? coding?.system ?? ""
        guard let system = try service.system(url) else { throw FHIRFault(.notFound, "terminology.system", ["url": url]) }
        return system
    }

    // MARK: the others

    private static func lookup(_ call: OperationCall) throws -> FHIRResponse {
        let service = call.terminology
        guard let coding = try codings(call).first else { throw FHIRFault(.required, "operation.parameter", ["name": "code"]) }
        let url = coding.system.isEmpty ? try call.required("system") : coding.system
        if url == UCUM.system {
            guard let display = UCUM.display(coding.code) else { throw FHIRFault(.notFound, "terminology.code", ["code": coding.code, "url": url]) }
            return OperationCall.parameters([["name": "name", "valueString": "UCUM"], ["name": "display", "valueString": .string(display)]])
        }
        guard let system = try service.system(url) else { throw FHIRFault(.notFound, "terminology.system", ["url": url]) }
        guard let place = system.place(coding.code) else { throw FHIRFault(.notFound, "terminology.code", ["code": coding.code, "url": url]) }
        let concept = system.concepts[place]
        let isChinese = call.text("displayLanguage")?.hasPrefix("zh") ?? false
        let display = isChinese ? try service.chinese(Coding(system: url, code: coding.code)) ?? concept.display : concept.display
        var parts: [JSONTree] = [["name": "name", "valueString": .string(system.name)], ["name": "display", "valueString": .string(display)]]
        if let version = system.version { parts.append(["name": "version", "valueString": .string(version)]) }
        var words = try service.designations(Coding(system: url, code: coding.code))
        if words.isEmpty, let chinese = concept.chinese { words = [Designation(language: "zh-CN", value: chinese)] }
        for word in words {
            let language: [JSONTree] = word.language.isEmpty ? [] : [["name": "language", "valueCode": .string(word.language)]]
            parts.append(["name": "designation", "part": .array(language + [["name": "value", "valueString": .string(word.value)]])])
        }
        for property in concept.properties {
            parts.append([
                "name": "property",
                "part": [["name": "code", "valueCode": .string(property.code)], ["name": "value", "valueString": .string(property.value)]],
            ])
        }
        for (name, others) in [("parent", concept.parents), ("child", system.children(of: place))] {
            for other in others {
                parts.append(
                    [
                        "name": "property",
                        "part": [["name": "code", "valueCode": .string(name)], ["name": "value", "valueCode": .string(system.concepts[other].code)]],
                    ])
            }
        }
        return OperationCall.parameters(parts)
    }

    private static func subsumes(_ call: OperationCall) throws -> FHIRResponse {
        func code(_ letter: String) throws(FHIRFault) -> String {
            if let code = call.part("coding" + letter)?["valueCoding"]["code"].string { return code }
            return try call.required("code" + letter)
        }
        let (first, second) = (try code("A"), try code("B"))
        let url =
            call.id != nil
            ? try codeSystem(call, nil, call.terminology).url : call.part("codingA")?["valueCoding"]["system"].string ?? call.text("system") ?? ""
        return OperationCall.parameters(
            [["name": "outcome", "valueCode": .string(try call.terminology.subsumption(system: url, first, second))]])
    }

    private static func translate(_ call: OperationCall) throws -> FHIRResponse {
        let asked = try codings(call)
        let maps = try self.maps(call)
        let target = call.text("targetsystem") ?? call.text("target")
        let isReverse = call.flag("reverse")
        var matches: [JSONTree] = []
        for map in maps {
            for group in map.groups where target == nil || (isReverse ? group.source : group.target) == target || map.target == target {
                let (from, to) = isReverse ? (group.target, group.source) : (group.source, group.target)
                for coding in asked where coding.system.isEmpty || from == coding.system {
                    let fitting = group.elements.filter { (isReverse ? $0.target : $0.code) == coding.code && !$0.target.isEmpty }
                    for element in fitting.isEmpty && !isReverse ? group.unmapped(coding.code) : fitting {
                        let found: JSONTree = ["system": .string(to), "code": .string(isReverse ? element.code : element.target)]
                        matches.append(
                            [
                                "name": "match",
                                "part": [
                                    ["name": "equivalence", "valueCode": .string(element.equivalence)], ["name": "concept", "valueCoding": found],
                                    ["name": "source", "valueUri": .string(map.url)],
                                ],
                            ])
                    }
                }
            }
        }
        return OperationCall.parameters([["name": "result", "valueBoolean": .boolean(!matches.isEmpty)]] + matches)
    }

    private static func maps(_ call: OperationCall) throws -> [ConceptMap] {
        if call.id != nil { return [ConceptMap(try call.router.records.current(try call.key(), as: call.scope).resource())] }
        if let part = call.part("conceptMap") { return [ConceptMap(try Resource(Array(part["resource"].text)))] }
        guard let url = call.text("url") else {
            let source = call.text("source")
            let own = TerminologyCatalogue.r4.maps.filter { source == nil || $0.source == source }
            let system = call.text("system") ?? call.part("coding")?["valueCoding"]["system"].string
            return own + (try call.storedMaps(source: source, system: system))
        }
        if let found = TerminologyCatalogue.r4.maps.first(where: { $0.url == url }) { return [found] }
        guard let stored = try call.terminology.stored("ConceptMap", url) else { throw FHIRFault(.notFound, "terminology.unknown", ["url": url]) }
        return [ConceptMap(stored)]
    }
}

extension OperationCall {
    /// Concept maps of the store that start from a value set, or from codes of a system.
    fileprivate func storedMaps(source: String?, system: String?) throws -> [ConceptMap] {
        var search = try SearchReader().read("ConceptMap", [])
        search.count = SearchRequest.maximumCount
        let ready = search
        return try router.records.read(as: scope) { try $0.resources(ready) }.map(ConceptMap.init).filter { map in
            source.map { $0 == map.source } ?? true && system.map { system in map.groups.contains { $0.source == system || $0.target == system } } ?? true
        }
    }

    var terminology: TerminologyService { router.terminology }
}
