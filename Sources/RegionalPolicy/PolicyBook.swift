public import FHIRModel

/// One figure that somebody decided.
public struct PolicyFigure: Sendable, Equatable {
    public var name: String
    /// First digits of GB/T 2260; empty for everywhere.
    public var region: String
    public var from: CivilDate
    /// The last day, itself included.
    public var to: CivilDate?
    public var value: String
    public var source: String

    public init(name: String, region: String, from: CivilDate, to: CivilDate?, value: String, source: String) {
        self.name = name
        self.region = region
        self.from = from
        self.to = to
        self.value = value
        self.source = source
    }
}

/// All figures. The longest region wins, then the latest first day, then the one that was written last.
public struct PolicyBook: Sendable {
    private let figures: [String: [PolicyFigure]]
    /// Whether any figure holds in a part of the country only.
    public let isRegional: Bool

    /// What holds where a region says nothing else.
    public static let national = PolicyBook([])

    public init(_ own: [PolicyFigure]) {
        figures = Dictionary(grouping: Self.defaults + own, by: \.name)
        isRegional = own.contains { !$0.region.isEmpty }
    }

    private static let defaults: [PolicyFigure] = policyData.description.split(separator: "\n").map { line in
        let parts = line.split(separator: "\t").map(String.init)
        guard parts.count == 4, let from = PartialDate(parts[1])?.low.date else { preconditionFailure("policy: \(line)") }
        return PolicyFigure(name: parts[0], region: "", from: from, to: nil, value: parts[2], source: parts[3])
    }

    /// The figure in force; nil for a name that has none on that day.
    public func figure(_ name: String, region: String = "", on day: CivilDate) -> PolicyFigure? {
        (figures[name] ?? []).filter { $0.from <= day && $0.to.map { day <= $0 } ?? true && region.hasPrefix($0.region) }
            .enumerated().max { ($0.element.region.count, $0.element.from, $0.offset) < ($1.element.region.count, $1.element.from, $1.offset) }?.element
    }

    /// Every line of a name that holds for a region, whatever its day: for lists that add up, such as holidays.
    func all(_ name: String, region: String) -> [PolicyFigure] { (figures[name] ?? []).filter { region.hasPrefix($0.region) } }

    /// Names that a region may set.
    public static let names = Set(defaults.map(\.name))

    public func text(_ name: String, region: String = "", on day: CivilDate) -> String { figure(name, region: region, on: day)?.value ?? "" }
    public func number(_ name: String, region: String = "", on day: CivilDate) -> Double { Double(text(name, region: region, on: day)) ?? 0 }
    public func count(_ name: String, region: String = "", on day: CivilDate) -> Int { Int(number(name, region: region, on: day)) }

    /// A list of words and numbers, such as an amount for each level.
    public func table(_ name: String, region: String = "", on day: CivilDate) -> [String: Double] {
        let words = text(name, region: region, on: day).split(separator: " ").map(String.init)
        var found: [String: Double] = [:]
        for index in stride(from: 0, to: words.count - 1, by: 2) { found[words[index]] = Double(words[index + 1]) }
        return found
    }

    /// Durations parted by spaces; empty when there are none.
    public func spans(_ name: String, region: String = "", on day: CivilDate) -> [Span] {
        text(name, region: region, on: day).split(separator: " ").compactMap { Span(String($0)) }
    }
}
