public import FHIRModel

/// Working days and hours of a region: Monday to Friday, without holidays, with make-up days (法定节假日与调休).
public struct WorkCalendar: Sendable {
    /// Days since 1970-01-01.
    private var off: Set<Int> = []
    private var work: Set<Int> = []
    /// Minutes of the day, in order, apart from one another.
    private var hours: [Range<Int>]

    /// Days looked at before giving up: no holiday is longer.
    private static let dayLimit = 4000

    public init(_ book: PolicyBook, region: String = "", on day: CivilDate) {
        for figure in book.all("calendar.off", region: region) { off.formUnion(Self.days(figure.value)) }
        for figure in book.all("calendar.work", region: region) { work.formUnion(Self.days(figure.value)) }
        let read = book.text("calendar.hours", region: region, on: day).split(separator: " ").compactMap(Self.hours)
        hours = read.isEmpty ? [480..<720, 840..<1080] : read
    }

    /// `2026-10-01` or `2026-10-01/2026-10-07`, parted by spaces.
    private static func days(_ text: String) -> Set<Int> {
        text.split(separator: " ").compactMap(days).reduce(into: Set<Int>()) { $0.formUnion($1) }
    }

    /// Days of one span at most.
    private static let spanLimit = 366

    /// A day, or a span of days; nil for what is neither.
    static func days(_ word: Substring) -> ClosedRange<Int>? {
        let parts = word.split(separator: "/", omittingEmptySubsequences: false)
        let ends = parts.compactMap { part -> Int? in
            guard let date = PartialDate(String(part)), date.precision == .day else { return nil }
            return date.low.date.daysSinceEpoch
        }
        guard ends.count == parts.count, (1...2).contains(ends.count), let first = ends.first, let last = ends.last, last >= first, last - first < spanLimit
        else {
            return nil
        }
        return first...last
    }

    static func hours(_ text: Substring) -> Range<Int>? {
        let ends = text.split(separator: "-").compactMap { part -> Int? in
            let numbers = part.split(separator: ":").compactMap { Int($0) }
            guard numbers.count == 2, (0...24).contains(numbers[0]), (0...59).contains(numbers[1]) else { return nil }
            return numbers[0] * 60 + numbers[1]
        }
        return ends.count == 2 && ends[0] < ends[1] && ends[1] <= 1440 ? ends[0]..<ends[1] : nil
    }

    public func isWorking(_ day: CivilDate) -> Bool {
        let number = day.daysSinceEpoch
        if work.contains(number) { return true }
        return day.weekday <= 5 && !off.contains(number)
    }

    /// The same time of day so many working days later; what begins on a day off begins with the next working day's first hour.
    public func adding(workingDays count: Int, to start: Instant) -> Instant {
        var day = start.date
        var minute = Int(start.milliseconds - day.start.milliseconds)
        if !isWorking(day) {
            day = next(day)
            minute = (hours.first?.lowerBound ?? 0) * 60_000
        }
        for _ in 0..<count { day = next(day) }
        return Instant(milliseconds: day.start.milliseconds + Int64(minute))
    }

    /// When so many working minutes are over.
    public func adding(workingMinutes count: Int, to start: Instant) -> Instant {
        var day = start.date
        var left = Int64(count) * 60_000
        var from = start.milliseconds - day.start.milliseconds
        for _ in 0..<Self.dayLimit {
            if isWorking(day) {
                for span in hours {
                    let (low, high) = (max(from, Int64(span.lowerBound) * 60_000), Int64(span.upperBound) * 60_000)
                    if low >= high { continue }
                    if left <= high - low { return Instant(milliseconds: day.start.milliseconds + low + left) }
                    left -= high - low
                }
            }
            day = day.adding(days: 1)
            from = 0
        }
        return start.adding(minutes: count)
    }

    private func next(_ day: CivilDate) -> CivilDate {
        for distance in 1...Self.dayLimit where isWorking(day.adding(days: distance)) { return day.adding(days: distance) }
        return day.adding(days: 1)
    }
}
