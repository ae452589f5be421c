/// A moment: milliseconds since 1970-01-01T00:00:00Z. Written with the offset of China, +08:00.
public struct Instant: Hashable, Comparable, Sendable {
    public var milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    public static func < (first: Instant, second: Instant) -> Bool { first.milliseconds < second.milliseconds }

    public func adding(minutes: Int) -> Instant { Instant(milliseconds: milliseconds + Int64(minutes) * 60_000) }
    public func adding(days: Int) -> Instant { Instant(milliseconds: milliseconds + Int64(days) * 86_400_000) }

    /// Whole minutes from `earlier` to this, rounded towards zero.
    public func minutes(since earlier: Instant) -> Int { Int((milliseconds - earlier.milliseconds) / 60_000) }

    /// The instant as FHIR writes it: `2026-11-23T17:18:36.000+08:00`.
    public var text: String {
        let date = date
        let thousandths = Int(Self.floorMod(local, 86_400_000))
        let seconds = thousandths / 1000
        let parts = [
            (date.year, 4, 0x2d), (date.month, 2, 0x2d), (date.day, 2, 0x54), (seconds / 3600, 2, 0x3a), (seconds / 60 % 60, 2, 0x3a), (seconds % 60, 2, 0x2e),
            (thousandths % 1000, 3, 0x2b),
        ]
        var bytes: [UInt8] = []
        bytes.reserveCapacity(29)
        for (number, width, mark) in parts {
            Self.appendPadded(number, width, to: &bytes)
            bytes.append(UInt8(mark))
        }
        bytes.append(contentsOf: [0x30, 0x38, 0x3a, 0x30, 0x30])
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends `number` with zeros before it up to `width` digits, at most four.
    static func appendPadded(_ number: Int, _ width: Int, to bytes: inout [UInt8]) {
        var divisor = [1, 10, 100, 1000][width - 1]
        while divisor > 0 {
            bytes.append(UInt8(0x30 + number / divisor % 10))
            divisor /= 10
        }
    }

    /// The day in China: `2026-11-23`.
    public var day: String { CivilDate(daysSinceEpoch: Int(Self.floorDiv(local, 86_400_000))).text }

    /// The time of day in China: `17:18:36`.
    public var clock: String {
        let seconds = Int(Self.floorMod(local, 86_400_000) / 1000)
        return "\(Self.padded(seconds / 3600, 2)):\(Self.padded(seconds / 60 % 60, 2)):\(Self.padded(seconds % 60, 2))"
    }

    /// The date in China.
    public var date: CivilDate { CivilDate(daysSinceEpoch: Int(Self.floorDiv(local, 86_400_000))) }

    private var local: Int64 { milliseconds + Int64(PartialDate.chinaOffsetMinutes) * 60_000 }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = "\(number)"
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func floorDiv(_ value: Int64, _ by: Int64) -> Int64 { (value >= 0 ? value : value - by + 1) / by }
    private static func floorMod(_ value: Int64, _ by: Int64) -> Int64 { value - floorDiv(value, by) * by }
}

/// A day of the proleptic Gregorian calendar.
public struct CivilDate: Hashable, Comparable, Sendable {
    public var year: Int
    public var month: Int
    public var day: Int

    /// The date when it exists; nil for the 30th of February and the like.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(year, month) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The date that many days after 1970-01-01, by counting eras of 400 years from 0000-03-01.
    public init(daysSinceEpoch: Int) {
        let shifted = daysSinceEpoch + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    public var daysSinceEpoch: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Midnight in China at the start of the day.
    public var start: Instant {
        Instant(milliseconds: Int64(daysSinceEpoch) * 86_400_000 - Int64(PartialDate.chinaOffsetMinutes) * 60_000)
    }

    /// 1 = Monday ... 7 = Sunday.
    public var weekday: Int { (daysSinceEpoch % 7 + 10) % 7 + 1 }

    public var text: String { "\(Instant.padded(year, 4))-\(Instant.padded(month, 2))-\(Instant.padded(day, 2))" }

    public func adding(days: Int) -> CivilDate { CivilDate(daysSinceEpoch: daysSinceEpoch + days) }

    /// Completed years from this date to `later`.
    public func years(until later: CivilDate) -> Int {
        later.year - year - ((later.month, later.day) < (month, day) ? 1 : 0)
    }

    public static func < (first: CivilDate, second: CivilDate) -> Bool { first.daysSinceEpoch < second.daysSinceEpoch }

    static func days(_ year: Int, _ month: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
