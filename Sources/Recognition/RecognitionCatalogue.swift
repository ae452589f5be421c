public import FHIRModel

/// A test that institutions accept from one another (互认项目).
public struct RecognitionItem: Sendable {
    /// LOINC code.
    public var code: String
    public var chineseName: String
    public var englishName: String
    public var unit: String
    /// Days a result counts from when the specimen was taken. Local lists set it; see `validitySource`.
    public var validityDays: Int
    public var validitySource: String
}

/// The items in force. Data, dated and regional: this is the default list.
public struct RecognitionCatalogue: Sendable {
    public static let standard = RecognitionCatalogue(itemData)

    private let items: [String: RecognitionItem]

    init(_ data: StaticString) {
        var items: [String: RecognitionItem] = [:]
        for line in data.description.split(separator: "\n") {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 6, let days = Int(parts[4]) else { continue }
            items[parts[0]] = RecognitionItem(
                code: parts[0], chineseName: parts[1], englishName: parts[2], unit: parts[3], validityDays: days, validitySource: parts[5])
        }
        self.items = items
    }

    public func item(_ code: String) -> RecognitionItem? { items[code] }
}

/// Where a report's HR label holds (互认标识): the place of the body whose quality assessment the item passed.
public enum RecognitionScope: String, Sendable {
    case national, province, city, consortium

    /// Tag system of the label on a result.
    public static let system = "urn:junyi:recognition-label"
}

/// What the receiving doctor is told. The doctor's judgement stands (国卫医发〔2022〕6号).
public enum RecognitionDecision: Sendable, Equatable {
    /// Must not be repeated without one of the six reasons; valid until the day.
    case recognise(until: CivilDate)
    case notListed
    /// The report carries no label.
    case noLabel
    case expired(since: CivilDate)
}

/// The rules in their order (国卫医发〔2022〕6号; local validity tables).
public enum RecognitionRules {
    /// Decides for an Observation at a moment. The rules on identity, institution class and image reach come with recognition itself.
    public static func decide(_ result: Resource, at now: Instant, _ catalogue: RecognitionCatalogue = .standard) -> RecognitionDecision {
        let code = result["code"]["coding"].items.lazy.compactMap { $0["code"].string.flatMap(catalogue.item) }.first
        guard let item = code else { return .notListed }
        let isLabelled = result["meta"]["tag"].items.contains { $0["system"].string == RecognitionScope.system }
        guard isLabelled else { return .noLabel }
        guard let taken = result["effectiveDateTime"].string.flatMap({ PartialDate($0) }) else { return .noLabel }
        let last = taken.low.date.adding(days: item.validityDays)
        return now.date <= last ? .recognise(until: last) : .expired(since: last)
    }
}
