/// A FHIR date, dateTime or instant at the precision it was written with, as the half-open span of time it covers.
///
/// A value without an offset is taken in China's, +08:00 (every dateTime with a time carries its own offset in R4;
/// dates and search values may not, https://hl7.org/fhir/R4/search.html#date leaves the default to the server).
public struct PartialDate: Hashable, Sendable {
    public enum Precision: Int, Sendable, Comparable {
        case year, month, day, minute, second, millisecond
        public static func < (first: Precision, second: Precision) -> Bool { first.rawValue < second.rawValue }
    }

    public static let chinaOffsetMinutes = 480

    public var precision: Precision
    public var hasOffset: Bool
    /// The first moment covered.
    public var low: Instant
    /// The first moment after those covered.
    public var high: Instant

    /// Reads the text; nil when it is not a date of the calendar.
    public init?(_ text: String) {
        var text = text
        let read: PartialDate? = text.withUTF8 { PartialDate($0.span) }
        guard let read else { return nil }
        self = read
    }

    public init?(_ bytes: Span<UInt8>) {
        var scanner = DigitScanner(count: bytes.count)
        guard let year = scanner.digits(bytes, 4) else { return nil }
        if scanner.isAtEnd {
            guard let first = CivilDate(year: year, month: 1, day: 1) else { return nil }
            let next = CivilDate(year: year + 1, month: 1, day: 1)
            self.init(.year, first.start, next?.start ?? first.adding(days: 365).start)
            return
        }
        guard scanner.take(bytes, 0x2d), let month = scanner.digits(bytes, 2) else { return nil }
        if scanner.isAtEnd {
            guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
            self.init(.month, first.start, first.adding(days: CivilDate.days(year, month)).start)
            return
        }
        guard scanner.take(bytes, 0x2d), let day = scanner.digits(bytes, 2),
            let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        if scanner.isAtEnd {
            self.init(.day, date.start, date.adding(days: 1).start)
            return
        }
        guard scanner.take(bytes, 0x54) else { return nil }
        self.init(date, &scanner, bytes)
    }

    private init(_ precision: Precision, _ low: Instant, _ high: Instant) {
        self.precision = precision
        self.hasOffset = false
        self.low = low
        self.high = high
    }

    private init?(_ date: CivilDate, _ scanner: inout DigitScanner, _ bytes: Span<UInt8>) {
        guard let hour = scanner.digits(bytes, 2), scanner.take(bytes, 0x3a), let minute = scanner.digits(bytes, 2),
            hour < 24, minute < 60
        else { return nil }
        var milliseconds = Int64(hour * 60 + minute) * 60_000
        var width: Int64 = 60_000
        var precision = Precision.minute
        if scanner.take(bytes, 0x3a) {
            // 60 is a leap second, allowed by R4's pattern; it is the first moment of the next minute here.
            guard let second = scanner.digits(bytes, 2), second <= 60 else { return nil }
            milliseconds += Int64(second) * 1000
            width = 1000
            precision = .second
            if scanner.take(bytes, 0x2e) {
                guard let fraction = scanner.fraction(bytes) else { return nil }
                milliseconds += fraction
                width = 1
                precision = .millisecond
            }
        }
        guard let offset = scanner.offset(bytes), scanner.isAtEnd else { return nil }
        let shift = Int64(offset.minutes - Self.chinaOffsetMinutes) * 60_000
        let low = Instant(milliseconds: date.start.milliseconds + milliseconds - shift)
        self.precision = precision
        self.hasOffset = offset.written
        self.low = low
        self.high = Instant(milliseconds: low.milliseconds + width)
    }
}

/// Reads fixed-width numbers from the front of a span.
private struct DigitScanner {
    private var position = 0
    private let count: Int

    init(count: Int) { self.count = count }

    var isAtEnd: Bool { position == count }

    mutating func take(_ bytes: Span<UInt8>, _ byte: UInt8) -> Bool {
        guard position < count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    mutating func digits(_ bytes: Span<UInt8>, _ width: Int) -> Int? {
        guard position + width <= count else { return nil }
        var value = 0
        for offset in position..<position + width {
            let digit = bytes[offset] &- 0x30
            if digit > 9 { return nil }
            value = value * 10 + Int(digit)
        }
        position += width
        return value
    }

    /// Milliseconds of a decimal fraction of a second; digits beyond the third are dropped.
    mutating func fraction(_ bytes: Span<UInt8>) -> Int64? {
        var value: Int64 = 0
        var width = 0
        while position < count, bytes[position] &- 0x30 < 10 {
            if width < 3 { value = value * 10 + Int64(bytes[position] - 0x30) }
            width += 1
            position += 1
        }
        guard width > 0 else { return nil }
        for _ in min(width, 3)..<3 { value *= 10 }
        return value
    }

    mutating func offset(_ bytes: Span<UInt8>) -> (minutes: Int, written: Bool)? {
        if isAtEnd { return (PartialDate.chinaOffsetMinutes, false) }
        if take(bytes, 0x5a) { return (0, true) }
        let isWest = position < count && bytes[position] == 0x2d
        guard take(bytes, 0x2b) || take(bytes, 0x2d), let hours = digits(bytes, 2), take(bytes, 0x3a),
            let minutes = digits(bytes, 2), hours <= 14, minutes < 60
        else { return nil }
        return ((hours * 60 + minutes) * (isWest ? -1 : 1), true)
    }
}
