public import FHIRModel
import FHIRPath
import Terminology

/// Reads the index values of a resource: each parameter's path, then the values by the parameter's kind.
public struct IndexExtraction: Sendable {
    private let table: ParameterTable

    public init(_ table: ParameterTable = .r4) { self.table = table }

    /// The distinct index entries of `resource`, in no promised order. Linear in the resource times its parameters.
    public func entries(_ resource: Resource) -> Set<IndexEntry> {
        var found: Set<IndexEntry> = []
        for parameter in table.storedParameters(resource.type) {
            parameter.path.evaluate(resource.root) { result in
                switch result {
                case .boolean(let flag):
                    found.insert(IndexEntry(parameter: parameter.ordinal, value: .token(system: IndexValue.impliedSystem, code: flag ? "true" : "false")))
                case .value(let place):
                    Self.values(place, parameter.type) { found.insert(IndexEntry(parameter: parameter.ordinal, value: $0)) }
                    if parameter.isName { Self.chinese(place) { found.insert(IndexEntry(parameter: parameter.ordinal, value: $0)) } }
                }
            }
        }
        found.formUnion(OpenSlot.entries(resource) + WorkLane.entries(resource) + OpenVisit.entries(resource))
        return found
    }

    /// The entries of one of a region's own parameters. An expression that fails on a resource gives none.
    public static func entries(_ resource: Resource, _ parameter: SearchParameter) -> Set<IndexEntry> {
        guard let items = try? parameter.expression?.evaluate(resource) else { return [] }
        var found: Set<IndexEntry> = []
        for item in items {
            if let flag = item.computedBoolean {
                found.insert(IndexEntry(parameter: parameter.ordinal, value: .token(system: IndexValue.impliedSystem, code: flag ? "true" : "false")))
            } else if let place = item.element?.value, place.exists {
                values(place, parameter.type) { found.insert(IndexEntry(parameter: parameter.ordinal, value: $0)) }
            }
        }
        return found
    }

    static func values(_ place: JSONValue, _ type: SearchParameterType, _ emit: (IndexValue) -> Void) {
        switch type {
        case .token: tokens(place, emit)
        case .string: strings(place, emit)
        case .reference: references(place, emit)
        case .uri: if let text = place.string { emit(.uri(text)) }
        case .date: dates(place, emit)
        case .number, .quantity: numbers(place, emit)
        case .composite, .special: break
        }
    }

    /// code, boolean, Coding, CodeableConcept, Identifier, ContactPoint (https://hl7.org/fhir/R4/search.html#token).
    private static func tokens(_ place: JSONValue, _ emit: (IndexValue) -> Void) {
        if !place.isObject {
            if let code = place.primitiveText { emit(.token(system: IndexValue.impliedSystem, code: code)) }
            return
        }
        let codings = place["coding"]
        if codings.exists {
            for coding in codings.items { tokens(coding, emit) }
        } else if let code = place["code"].string ?? place["value"].primitiveText {
            emit(.token(system: place["system"].string ?? "", code: code))
        }
    }

    /// string, HumanName, Address: every text part (https://hl7.org/fhir/R4/search.html#string).
    private static func strings(_ place: JSONValue, _ emit: (IndexValue) -> Void) {
        func add(_ text: String) {
            emit(.string(folded: String(FoldedText.fold(text).prefix(IndexValue.stringLimit)), exact: text))
        }
        if let text = place.string {
            add(text)
            return
        }
        for (key, value) in place.members where !(key.matches("use") || key.matches("type") || key.matches("period") || key.matches("id")) {
            for item in value.items { if let text = item.string { add(text) } }
        }
    }

    /// A Chinese name by its ends, its pinyin and its initials; `exact` is empty, so that `:exact` and sorting pass them by.
    private static func chinese(_ place: JSONValue, _ emit: (IndexValue) -> Void) {
        var name = place.string ?? place["text"].string
        if name == nil, place.isObject { name = (place["family"].string ?? "") + place["given"].items.compactMap(\.string).joined() }
        guard let name, !name.utf8.allSatisfy({ $0 < 0x80 }) else { return }
        for key in ChineseText.keys(name) { emit(.string(folded: String(key.prefix(IndexValue.stringLimit)), exact: "")) }
    }

    /// Reference and canonical (https://hl7.org/fhir/R4/search.html#reference); fragments are not indexed.
    private static func references(_ place: JSONValue, _ emit: (IndexValue) -> Void) {
        if let value = place["identifier"]["value"].string { emit(.token(system: place["identifier"]["system"].string ?? "", code: value)) }
        guard let text = place.string ?? place["reference"].string else { return }
        if text.hasPrefix("#") { return }
        if let key = ResourceKey(text) {
            emit(.reference(key))
        } else {
            emit(.uri(text))
            // A canonical with a version is found without it too (https://hl7.org/fhir/R4/references.html#canonical).
            if let bar = text.firstIndex(of: "|") { emit(.uri(String(text[..<bar]))) }
        }
    }

    /// date, dateTime, instant, Period, Timing (https://hl7.org/fhir/R4/search.html#date).
    private static func dates(_ place: JSONValue, _ emit: (IndexValue) -> Void) {
        if place.kind == .string {
            let plain = place.withRawBytes { bytes, escaped in escaped ? nil : PartialDate(bytes) } ?? nil
            guard let date = plain ?? place.string.flatMap({ PartialDate($0) }) else { return }
            emit(.date(low: date.low.milliseconds, high: date.high.milliseconds))
            return
        }
        // Of a Timing only the outer limits matter (https://hl7.org/fhir/R4/search.html#date).
        let events = place["event"].items.compactMap { $0.string.flatMap { PartialDate($0) } }
        if let first = events.map(\.low.milliseconds).min(), let last = events.map(\.high.milliseconds).max() { emit(.date(low: first, high: last)) }
        let bounds = place["repeat"]["boundsPeriod"]
        let period = bounds.exists ? bounds : place
        let start = period["start"].string.flatMap { PartialDate($0) }
        let end = period["end"].string.flatMap { PartialDate($0) }
        if start != nil || end != nil {
            emit(.date(low: start?.low.milliseconds ?? -IndexValue.openEnd, high: end?.high.milliseconds ?? IndexValue.openEnd))
        }
    }

    /// integer, decimal, Quantity, Money, Range (https://hl7.org/fhir/R4/search.html#quantity).
    private static func numbers(_ place: JSONValue, _ emit: (IndexValue) -> Void) {
        func add(_ low: Double?, _ high: Double?, _ unit: JSONValue) {
            guard low != nil || high != nil else { return }
            let code = unit["code"].string ?? unit["currency"].string ?? unit["unit"].string ?? ""
            let system = unit["system"].string ?? (unit["currency"].exists ? "urn:iso:std:iso:4217" : "")
            emit(.number(low: low ?? -.infinity, high: high ?? .infinity, system: system, unit: code))
            guard system == UCUM.system, let canonical = UCUM.canonical(code) else { return }
            let ends = [canonical.base(low ?? -.infinity), canonical.base(high ?? .infinity)].sorted()
            if ends[0].isNaN || ends[1].isNaN { return }
            emit(.number(low: ends[0], high: ends[1], system: IndexValue.canonicalSystem, unit: canonical.code))
        }
        if let value = decimal(place) {
            add(value, value, .missing)
        } else if let value = decimal(place["value"]) {
            add(value, value, place)
        } else if place["low"].exists || place["high"].exists {
            add(decimal(place["low"]["value"]), decimal(place["high"]["value"]), place["low"].exists ? place["low"] : place["high"])
        }
    }

    private static func decimal(_ place: JSONValue) -> Double? { place.number.flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil } }
}

/// The span that a decimal covers at the precision it is written with: `100` is 99.5 to 100.5, `1e2` is 95 to 105.
public enum NumberPrecision {
    /// Nil when `digits` is not a JSON number that a Double can hold.
    public static func range(_ digits: String) -> ClosedRange<Double>? {
        guard digits.utf8.allSatisfy({ $0 &- 0x30 < 10 || [0x2b, 0x2d, 0x2e, 0x45, 0x65].contains($0) }), let value = Double(digits), value.isFinite else {
            return nil
        }
        let mantissa = digits.prefix { $0 != "e" && $0 != "E" }
        let decimals = mantissa.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
        let tail = digits.dropFirst(mantissa.count + 1)
        guard let exponent = tail.isEmpty ? 0 : Int(tail), exponent > -400, exponent < 400, decimals < 400 else { return nil }
        // 1e2 is one digit: 95 to 105, as R4's own table has it (https://hl7.org/fhir/R4/search.html#number).
        let half = 0.5 * power(10, exponent - decimals - (mantissa.count < digits.count && decimals == 0 ? 1 : 0))
        return value - half...value + half
    }

    private static func power(_ base: Double, _ exponent: Int) -> Double {
        var result = 1.0
        for _ in 0..<min(abs(exponent), 400) { result *= base }
        return exponent < 0 ? 1 / result : result
    }
}
