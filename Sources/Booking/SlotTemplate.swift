public import FHIRModel
import FHIRSearch
public import Records
import RegionalPolicy

/// A schedule's week (出诊模板) and its exceptions, from which its slots are made ahead.
///
/// Carried by the Schedule: extension `urn:junyi:weekly-session` (day 1 to 7, start, end, minutes, reserved share) once for each session, and
/// `urn:junyi:session-exception` (date) for each day without, `urn:junyi:clinic-stop` (period) for each span in which it was stopped.
public struct SlotTemplate: Sendable {
    /// One clinic of a week.
    public struct Session: Sendable, Equatable {
        /// 1 = Monday ... 7 = Sunday.
        public var weekday: Int
        /// Minutes of the day.
        public var from: Int
        public var to: Int
        /// Minutes of one slot.
        public var minutes: Int
        /// Share kept for referrals; nil for the region's.
        public var share: Double?
    }

    public var sessions: [Session]
    public var exceptions: Set<CivilDate>
    /// Spans in which the clinic was stopped.
    public var stops: [(from: Instant, to: Instant)] = []

    public static let sessionURL = "urn:junyi:weekly-session"
    static let exceptionURL = "urn:junyi:session-exception"
    static let stopURL = "urn:junyi:clinic-stop"
    /// Days ahead at most, whatever a region sets: each makes up to `sessionLimit` slots.
    private static let dayLimit = 400
    /// Slots of one session at most.
    private static let sessionLimit = 200

    /// The template of a Schedule; nil when it has none. Throws `.businessRule` for one that cannot be kept.
    public init?(_ schedule: Resource) throws(FHIRFault) {
        sessions = []
        exceptions = []
        for part in schedule["extension"].items {
            if part["url"].string == Self.exceptionURL, let day = part["valueDate"].string.flatMap({ PartialDate($0) })?.low.date { exceptions.insert(day) }
            if part["url"].string == Self.stopURL, let from = part["valuePeriod"]["start"].string.flatMap({ PartialDate($0) })?.low,
                let to = part["valuePeriod"]["end"].string.flatMap({ PartialDate($0) })?.low
            {
                stops.append((from, to))
            }
            guard part["url"].string == Self.sessionURL else { continue }
            func value(_ name: String) -> JSONValue? { part["extension"].items.first { $0["url"].string == name } }
            guard let weekday = value("day")?["valuePositiveInt"].integer ?? value("day")?["valueInteger"].integer, (1...7).contains(weekday),
                let from = value("start")?["valueTime"].string.flatMap(Self.minute), let to = value("end")?["valueTime"].string.flatMap(Self.minute), from < to,
                let minutes = value("minutes")?["valuePositiveInt"].integer ?? value("minutes")?["valueInteger"].integer, minutes > 0,
                (to - from) / minutes <= Self.sessionLimit
            else { throw FHIRFault(.businessRule, "booking.template", at: "Schedule.extension") }
            let share = value("share")?["valueDecimal"].number.flatMap { Double($0) }
            if let share, !(0...1).contains(share) { throw FHIRFault(.businessRule, "booking.template", at: "Schedule.extension") }
            sessions.append(Session(weekday: weekday, from: from, to: to, minutes: minutes, share: share))
        }
        if sessions.isEmpty { return nil }
        for (first, next) in zip(ordered, ordered.dropFirst()) where first.weekday == next.weekday && next.from < first.to && first != next {
            throw FHIRFault(
                .businessRule, "booking.template-overlap", ["day": "\(next.weekday)", "time": Self.clock(next.from)], at: "Schedule.extension")
        }
    }

    private var ordered: [Session] { sessions.sorted { ($0.weekday, $0.from, $0.to) < ($1.weekday, $1.from, $1.to) } }

    private static func clock(_ minute: Int) -> String { String("0\(minute / 60)".suffix(2)) + ":" + String("0\(minute % 60)".suffix(2)) }

    private static func minute(_ text: String) -> Int? {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        guard parts.count >= 2, (0...24).contains(parts[0]), (0...59).contains(parts[1]) else { return nil }
        return parts[0] * 60 + parts[1]
    }

    /// A slot that the template asks for.
    struct Planned {
        var start: Instant
        var end: Instant
        var isReserved: Bool
        var sessionStart: Instant
    }

    /// The slots of one day, in order. The reserved ones are spread over the session: 30 of 100 are every third or fourth.
    func slots(on day: CivilDate, share usual: Double) -> [Planned] {
        if exceptions.contains(day) { return [] }
        return sessions.filter { $0.weekday == day.weekday }.flatMap { session -> [Planned] in
            let count = (session.to - session.from) / session.minutes
            let share = session.share ?? usual
            let begin = day.start.adding(minutes: session.from)
            return (0..<count).map { number in
                let start = begin.adding(minutes: number * session.minutes)
                let isReserved = Self.reserved(number + 1, share) > Self.reserved(number, share)
                return Planned(start: start, end: start.adding(minutes: session.minutes), isReserved: isReserved, sessionStart: begin)
            }
        }.filter { slot in !stops.contains { $0.from <= slot.start && slot.start < $0.to } }
    }

    /// How many of the first `count` slots are kept: never less than the share.
    private static func reserved(_ count: Int, _ share: Double) -> Int { Int((Double(count) * share - 1e-9).rounded(.up)) }
}

/// What making slots from a template did.
public struct TemplateReport: Sendable {
    public var made = 0
    public var removed = 0
    /// Slots that no longer fit the template and are kept, since somebody holds them.
    public var kept: [ResourceKey] = []
}

extension SlotTemplate {
    static let madeURL = "urn:junyi:from-template"

    /// Makes what is missing up to the horizon and takes away what the template no longer has and nobody holds.
    /// `shares`: what is kept for referrals by schedule.
    public static func fill(_ transaction: ScopedTransaction, _ key: ResourceKey, _ figures: BookingFigures, _ shares: PoolShares) throws -> TemplateReport {
        guard let schedule = try transaction.present(key), schedule["active"].boolean ?? true, let template = try SlotTemplate(schedule) else {
            return TemplateReport()
        }
        var wanted: [String: Planned] = [:]
        let first = transaction.now.date
        for distance in 0..<min(max(1, figures.horizonDays), dayLimit) {
            for slot in template.slots(on: first.adding(days: distance), share: shares[key]) where slot.start > transaction.now {
                wanted[slot.start.text] = slot
            }
        }
        var report = TemplateReport()
        var leaving: [ResourceKey] = []
        try transaction.forEach("Slot", [("schedule", key.description), ("start", "gt" + transaction.now.text)]) { slot in
            guard let own = slot.key, let start = slot["start"].string.flatMap({ PartialDate($0) })?.low else { return }
            if let planned = wanted[start.text], slot["end"].string.flatMap({ PartialDate($0) })?.low == planned.end {
                wanted[start.text] = nil
                return
            }
            guard slot["extension"].items.contains(where: { $0["url"].string == madeURL }) else { return }
            if try SlotBooking.holder(transaction, own) != nil {
                report.kept.append(own)
                // Nothing new over what somebody holds.
                wanted = wanted.filter { $0.value.end <= start || $0.value.start >= slot["end"].string.flatMap { PartialDate($0) }?.low ?? start }
            } else if slot["status"].string == "free" {
                leaving.append(own)
            }
        }
        for slot in leaving { try transaction.delete(slot) }
        report.removed = leaving.count
        for slot in wanted.values.sorted(by: { $0.start < $1.start }) {
            try put(transaction, key, slot, figures)
            report.made += 1
        }
        return report
    }

    private static func put(_ transaction: ScopedTransaction, _ schedule: ResourceKey, _ slot: Planned, _ figures: BookingFigures) throws {
        let stamp = slot.start.day.replacing("-", with: "") + slot.start.clock.prefix(5).replacing(":", with: "") + "-\((slot.end.minutes(since: slot.start)))"
        let id = try free(transaction, String(schedule.id.prefix(40)) + "-" + stamp)
        var marks: [JSONTree] = [["url": .string(madeURL), "valueReference": ["reference": .string(schedule.description)]]]
        if slot.isReserved, case .array(let pool) = SlotPool.referral(until: slot.sessionStart.adding(minutes: -figures.releaseHours * 60)) { marks += pool }
        try transaction.put(
            [
                "resourceType": "Slot", "id": .string(id), "extension": .array(marks), "schedule": ["reference": .string(schedule.description)],
                "status": "free", "start": .string(slot.start.text), "end": .string(slot.end.text),
            ], id: id, expecting: .absent)
    }

    /// An id that no slot has: schedules of long ids may begin alike.
    private static func free(_ transaction: ScopedTransaction, _ id: String) throws -> String {
        var (found, number) = (id, 1)
        while try transaction.present(ResourceKey("Slot", found)) != nil {
            number += 1
            found = "\(id)-\(number)"
        }
        return found
    }
}
