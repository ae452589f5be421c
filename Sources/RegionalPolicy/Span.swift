public import FHIRModel

/// A length of time as people say it: by the clock on the wall, or in working time.
public struct Span: Sendable, Equatable {
    public enum Unit: String, Sendable { case minutes = "m", hours = "h", days = "d", workingHours = "wh", workingDays = "wd" }

    public var count: Int
    public var unit: Unit

    /// Longest length, in its unit: so that no end of it is beyond the calendar.
    static let limit = 100_000

    /// `15m`, `4h`, `7d`, `4wh`, `1wd`; nil for anything else and for what is too long.
    public init?(_ text: String) {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let count = Int(digits), count <= Self.limit, let unit = Unit(rawValue: String(text.dropFirst(digits.count))) else { return nil }
        self.count = count
        self.unit = unit
    }

    public var text: String { "\(count)\(unit.rawValue)" }

    /// When it is over that begins at `start`.
    public func end(from start: Instant, _ calendar: WorkCalendar) -> Instant {
        switch unit {
        case .minutes: start.adding(minutes: count)
        case .hours: start.adding(minutes: count * 60)
        case .days: start.adding(days: count)
        case .workingHours: calendar.adding(workingMinutes: count * 60, to: start)
        case .workingDays: calendar.adding(workingDays: count, to: start)
        }
    }
}
