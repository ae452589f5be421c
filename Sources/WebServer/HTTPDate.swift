import FHIRModel

/// Dates of HTTP (RFC 9110 section 5.6.7).
enum HTTPDate {
    private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    static func text(_ instant: Instant) -> String {
        // `Instant` writes China's clock; HTTP wants Greenwich's.
        let shifted = Instant(milliseconds: instant.milliseconds - Int64(PartialDate.chinaOffsetMinutes) * 60_000)
        let date = shifted.date
        let day = date.day < 10 ? "0\(date.day)" : "\(date.day)"
        return "\(days[date.weekday - 1]), \(day) \(months[date.month - 1]) \(date.year) \(shifted.clock) GMT"
    }

    /// Reads the preferred form, `Sun, 06 Nov 1994 08:49:37 GMT`; nil for anything else.
    static func instant(_ text: String) -> Instant? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let month = months.firstIndex(of: String(parts[2])) else { return nil }
        let number = month + 1
        return PartialDate("\(parts[3])-\(number < 10 ? "0" : "")\(number)-\(parts[1])T\(parts[4])Z")?.low
    }
}
