/// A date, dateTime or time at the precision it was written with.
public struct PathTemporal: Sendable, Hashable {
    public enum Kind: Sendable { case date, dateTime, time }

    public var kind: Kind
    /// Year, month, day, hour, minute, second: as many as were written. A time begins at its hour, at index 3, after zeros.
    var parts: [Int]
    /// Milliseconds, when they were written, and how many digits.
    var milliseconds: Int?
    /// Minutes east of Greenwich; nil when none was written.
    var offset: Int?

    /// Reads `2015-02-04T14:34:28.123+10:00`, `2015-02`, `14:34` (with `kind` time). Nil for what is no calendar date or clock time.
    init?(_ text: String, kind: Kind) {
        self.kind = kind
        var rest = Substring(text)
        var parts: [Int] = []
        func digits(_ count: Int) -> Int? {
            let head = rest.prefix(count)
            guard head.count == count, head.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
            rest = rest.dropFirst(count)
            return Int(head)
        }
        func take(_ mark: Character) -> Bool {
            guard rest.first == mark else { return false }
            rest = rest.dropFirst()
            return true
        }
        if kind == .time {
            parts = [0, 0, 0]
        } else {
            guard let year = digits(4) else { return nil }
            parts = [year]
            if take("-") {
                guard let month = digits(2), (1...12).contains(month) else { return nil }
                parts.append(month)
                if take("-") {
                    guard let day = digits(2), (1...Self.days(year, month)).contains(day) else { return nil }
                    parts.append(day)
                }
            }
            if rest.isEmpty {
                self.parts = parts
                return
            }
            guard kind == .dateTime, take("T") else { return nil }
            if rest.isEmpty {
                self.parts = parts
                return
            }
            if parts.count != 3 { return nil }
        }
        guard let hour = digits(2), hour < 24 else { return nil }
        parts.append(hour)
        if take(":") {
            guard let minute = digits(2), minute < 60 else { return nil }
            parts.append(minute)
            if take(":") {
                guard let second = digits(2), second < 60 else { return nil }
                parts.append(second)
                if take(".") {
                    let fraction = rest.prefix { $0.isNumber }
                    guard let value = Int((fraction + "000").prefix(3)), !fraction.isEmpty else { return nil }
                    milliseconds = value
                    rest = rest.dropFirst(fraction.count)
                }
            }
        }
        self.parts = parts
        if rest.isEmpty { return }
        if kind == .time { return nil }
        if take("Z") {
            offset = 0
        } else {
            let sign = rest.first == "-" ? -1 : 1
            guard take("+") || take("-"), let hours = digits(2), take(":"), let minutes = digits(2), hours <= 14, minutes < 60 else { return nil }
            offset = sign * (hours * 60 + minutes)
        }
        if !rest.isEmpty { return nil }
    }

    static func days(_ year: Int, _ month: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// As it would be written, without the leading `@`.
    public var text: String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        var result = ""
        if kind != .time {
            let year = String(parts[0])
            result = String(repeating: "0", count: max(0, 4 - year.count)) + year
            for part in parts.dropFirst().prefix(2) { result += "-" + two(part) }
        }
        let clock = parts.dropFirst(3)
        if !clock.isEmpty {
            result += (kind == .time ? "" : "T") + clock.map(two).joined(separator: ":")
            if let milliseconds { result += "." + String(1000 + milliseconds).dropFirst() }
        }
        if let offset { result += offset == 0 ? "Z" : (offset < 0 ? "-" : "+") + two(abs(offset) / 60) + ":" + two(abs(offset) % 60) }
        return result
    }

    /// Seconds and milliseconds are one precision.
    private var fields: [Int] {
        var fields = parts
        if parts.count == 6 { fields[5] = parts[5] * 1000 + (milliseconds ?? 0) }
        return fields
    }

    /// -1, 0 or 1; nil when the precision does not let one know.
    static func compare(_ one: PathTemporal, _ two: PathTemporal) -> Int? {
        if (one.kind == .time) != (two.kind == .time) { return nil }
        var (left, right) = (one, two)
        if left.parts.count > 3 && right.parts.count > 3, left.kind != .time {
            if (left.offset == nil) != (right.offset == nil) { return nil }
            (left, right) = (left.inGreenwich, right.inGreenwich)
        }
        let (a, b) = (left.fields, right.fields)
        for (x, y) in zip(a, b) where x != y { return x < y ? -1 : 1 }
        return a.count == b.count ? 0 : nil
    }

    private var inGreenwich: PathTemporal {
        guard let offset, parts.count > 3 else { return self }
        var moved = adding(-offset, "minute")
        if parts.count == 4 { moved.parts = Array(moved.parts.prefix(4)) }
        moved.offset = 0
        return moved
    }

    /// Adds whole calendar units; days beyond a month's end fall to its last day.
    func adding(_ count: Int, _ unit: String) -> PathTemporal {
        var result = self
        switch unit {
        case "year", "month":
            if kind == .time { return self }
            let months = unit == "year" ? count * 12 : count
            if parts.count == 1 {
                result.parts[0] += months / 12
                return result
            }
            let total = parts[0] * 12 + parts[1] - 1 + months
            result.parts[0] = total >= 0 ? total / 12 : (total - 11) / 12
            result.parts[1] = total - result.parts[0] * 12 + 1
            if parts.count > 2 { result.parts[2] = min(parts[2], Self.days(result.parts[0], result.parts[1])) }
        case "week": return adding(count * 7, "day")
        case "day":
            if kind == .time { return self }
            if parts.count == 1 { return adding(count / 365, "year") }
            if parts.count == 2 { return adding(count / 30, "month") }
            result.parts.replaceSubrange(0..<3, with: Self.date(Self.number(parts[0], parts[1], parts[2]) + count))
        default:
            let factor = ["hour": 3_600_000, "minute": 60_000, "second": 1000, "millisecond": 1][unit] ?? 0
            if parts.count <= 3 { return adding(count * factor / 86_400_000, "day") }
            let clock = parts.dropFirst(3) + [0, 0, 0]
            let base = clock[clock.startIndex] * 3_600_000 + clock[clock.startIndex + 1] * 60_000 + clock[clock.startIndex + 2] * 1000 + (milliseconds ?? 0)
            let moved = base + count * factor
            let days = moved >= 0 ? moved / 86_400_000 : (moved - 86_399_999) / 86_400_000
            let left = moved - days * 86_400_000
            let fresh = [left / 3_600_000, left / 60_000 % 60, left / 1000 % 60]
            let kept = max(parts.count - 3, factor == 60_000 && kind != .time ? parts.count - 3 : parts.count - 3)
            result.parts.replaceSubrange(3..., with: fresh.prefix(kept))
            if milliseconds != nil || (unit == "millisecond" && parts.count == 6) { result.milliseconds = left % 1000 }
            if kind != .time { result.parts.replaceSubrange(0..<3, with: Self.date(Self.number(parts[0], parts[1], parts[2]) + days)) }
        }
        return result
    }

    /// Days since 1970 (Hinnant, chrono-compatible low-level date algorithms).
    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func date(_ days: Int) -> [Int] {
        let z = days + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1]
    }
}
