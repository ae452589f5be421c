import FHIRModel
public import Records

/// A region's own figure as a resource.
public enum PolicyResource {
    public static let system = "urn:junyi:policy"

    /// What only operators write, and only so that it can be read: a known name, a value, a first day, a source.
    public static let rule = WriteRule(types: ["Basic"]) { transaction, _, old, new in
        guard [old, new].contains(where: { $0.map(isPolicy) ?? false }) else { return }
        guard transaction.scope.role == .operatorStaff || transaction.scope.role == .system else {
            throw FHIRFault(.forbidden, "access.forbidden", ["type": "Basic"])
        }
        if let new, isPolicy(new) { _ = try figure(new) }
    }

    private static func isPolicy(_ resource: Resource) -> Bool { resource["code"]["coding"].items.contains { $0["system"].string == system } }

    /// Throws `.businessRule` for what cannot be in force.
    static func figure(_ resource: Resource) throws(FHIRFault) -> PolicyFigure {
        let name = resource["code"]["coding"].items.first { $0["system"].string == system }?["code"].string ?? ""
        guard PolicyBook.names.contains(name) else { throw FHIRFault(.businessRule, "policy.name", ["name": name], at: "Basic.code") }
        func part(_ kind: String) -> JSONValue? { resource["extension"].items.first { $0["url"].string == system + "-" + kind } }
        let value = part("value").flatMap { $0["valueString"].string ?? $0["valueInteger"].number ?? $0["valueDecimal"].number } ?? ""
        let period = part("period")?["valuePeriod"]
        guard !value.isEmpty, let from = period?["start"].string.flatMap({ PartialDate($0) })?.low.date, let source = part("source")?["valueString"].string,
            isReadable(value, as: name)
        else { throw FHIRFault(.businessRule, "policy.value", ["name": name, "value": value], at: "Basic.extension") }
        return PolicyFigure(
            name: name, region: part("region").flatMap { $0["valueCode"].string ?? $0["valueString"].string } ?? "", from: from,
            to: period?["end"].string.flatMap { PartialDate($0) }?.low.date, value: value, source: source)
    }

    /// Whether a value is of the kind that the default of its name is.
    private static func isReadable(_ value: String, as name: String) -> Bool {
        if name.hasPrefix("calendar.") {
            let words = value.split(separator: " ")
            return !words.isEmpty && words.allSatisfy { name == "calendar.hours" ? WorkCalendar.hours($0) != nil : WorkCalendar.days($0) != nil }
        }
        let usual = PolicyBook.national.text(name, on: CivilDate(daysSinceEpoch: 25_000))
        let most = ["share", "ratio", "cut"].contains { name.hasSuffix($0) } ? 1 : name.hasSuffix("percent") ? 100 : largest
        if Double(usual) != nil { return isAmount(value, most) }
        let words = value.split(separator: " ")
        if usual.split(separator: " ").allSatisfy({ Span(String($0)) != nil }) {
            return words.count == usual.split(separator: " ").count && words.allSatisfy { Span(String($0)) != nil }
        }
        // A table of words and numbers.
        let isTable = Double(usual.split(separator: " ").last ?? "") != nil && usual.contains(" ")
        return !isTable || words.count % 2 == 0 && stride(from: 1, to: words.count, by: 2).allSatisfy { isAmount(words[$0], most) }
    }

    /// Largest figure that a region may set.
    private static let largest = 1_000_000.0

    private static func isAmount(_ text: some StringProtocol, _ most: Double) -> Bool { Double(text).map { (0...most).contains($0) } ?? false }
}
