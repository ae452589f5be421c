import CareNetwork
import FHIRModel
import FHIRSearch
import Phrasebook
import Records
import Synchronization
import WebPages

/// The overview's figures, counted from the records and kept for a moment.
final class OverviewFigures: Sendable {
    private let records: ScopedRecords
    private let kept = Mutex<[Language: (at: ContinuousClock.Instant, model: OverviewModel)]>([:])

    /// How long counted figures are shown before they are counted again.
    static let keepFor = Duration.seconds(5)

    init(_ records: ScopedRecords) { self.records = records }

    func model(_ language: Language) throws -> OverviewModel {
        if let kept = kept.withLock({ $0[language] }), kept.at.duration(to: .now) < Self.keepFor { return kept.model }
        let model = try records.figures { try OverviewCount($0, language).model() }
        kept.withLock { $0[language] = (.now, model) }
        return model
    }
}

/// One count over one snapshot.
private struct OverviewCount {
    private let reader: ScopedReader
    private let language: Language

    /// A referral without anything that names its patient.
    private struct Sent {
        var authored: Instant
        var deadline: Instant
        var status: String
        var referrer: String
        var owner: String
    }

    /// Kinds of Tasks that wait for somebody of the network: referrals, what follows from them, messages, appeals, admissions.
    private static let waitingKinds = ["referral-direction", "follow-up", "message", "appeal", "admission"].map { "urn:junyi:\($0)|" }.joined(separator: ",")

    init(_ reader: ScopedReader, _ language: Language) {
        self.reader = reader
        self.language = language
    }

    func model() throws -> OverviewModel {
        let now = reader.now
        let year = try sent(since: now.adding(days: -365))
        let month = now.adding(days: -30)
        let before = now.adding(days: -60)
        let waiting = year.filter { $0.status == "requested" || $0.status == "received" }
        let ends = ["completed", "rejected", "cancelled", "failed"]
        let overdue = year.filter { !ends.contains($0.status) && $0.status != "draft" && $0.deadline < now }
        let closed = year.filter { ends.contains($0.status) }
        let places = try self.places()
        return OverviewModel(
            region: places.first?.province ?? "", institutions: try reader.countsByType()["OrganizationAffiliation"] == nil ? 0 : try institutions(),
            lastMonth: year.filter { $0.authored >= month }.count, monthBefore: year.filter { $0.authored >= before && $0.authored < month }.count,
            waiting: waiting.count, overdue: overdue.count, closedInYear: closed.count,
            completedInYear: closed.filter { $0.status == "completed" }.count,
            recognised: try count("Observation", [("_tag", "urn:junyi:recognition-label|province")]), results: try count("Observation", []),
            freeSlots: try count("Slot", [("status", "free"), ("start", "ge\(now.text)"), ("start", "lt\(now.adding(days: 7).text)")]),
            months: months(year), dots: dots(places, year), centre: places.first { $0.prefecture == "郑州市" }, overdueBy: try overdueBy(overdue),
            unowned: try count(
                "Task", [("status", "requested,received,accepted,in-progress,on-hold"), ("owner:missing", "true"), ("code", Self.waitingKinds)]))
    }

    private func sent(since: Instant) throws -> [Sent] {
        var found: [Sent] = []
        var request = try SearchReader().read("Task", [("authored-on", "ge\(since.day)"), ("_count", "1000")])
        while true {
            let page = try reader.search(request)
            for version in page.matches {
                let task = try version.resource()
                // Follow-ups and messages are Tasks too, but no referrals.
                guard task["businessStatus"].exists, let authored = task["authoredOn"].string.flatMap({ PartialDate($0) }),
                    let referrer = task["requester"]["reference"].string,
                    let owner = task["owner"]["reference"].string
                else { continue }
                let deadline = task["restriction"]["period"]["end"].string.flatMap { PartialDate($0) }?.low ?? authored.low
                found.append(Sent(authored: authored.low, deadline: deadline, status: task["status"].string ?? "", referrer: referrer, owner: owner))
            }
            guard let next = page.next else { return found }
            request.cursor = next
        }
    }

    private func count(_ type: String, _ pairs: [(String, String)]) throws -> Int { try reader.count(SearchReader().read(type, pairs)) }

    private func institutions() throws -> Int { try count("Organization", [("type:not", "dept")]) }

    /// The places of the province that the network's counties are in.
    private func places() throws -> [Place] {
        let request = try SearchReader().read("Organization", [("type", "urn:junyi:institution-level|county"), ("_count", "1")])
        let province = try reader.resources(request).first?["address"][0]["state"].string
        return province.map { Places.of(province: $0) } ?? []
    }

    private func months(_ year: [Sent]) -> [(name: String, count: Int)] {
        let today = reader.now.date
        return (0..<12).reversed().map { back in
            let index = today.year * 12 + today.month - 1 - back
            let matching = year.filter { $0.authored.date.year * 12 + $0.authored.date.month - 1 == index }
            return (name: "\(index / 12 % 100)-\(index % 12 + 1)", count: matching.count)
        }
    }

    private func dots(_ places: [Place], _ year: [Sent]) -> [OverviewModel.Dot] {
        var counts: [String: Int] = [:]
        for sent in year { counts[sent.referrer, default: 0] += 1 }
        return places.map { place in
            let count = counts["Organization/org-county-\(place.division)"] ?? 0
            return OverviewModel.Dot(place: place, rate: place.population > 0 ? Double(count) * 10_000 / Double(place.population) : 0, referrals: count)
        }
    }

    private func overdueBy(_ overdue: [Sent]) throws -> [OverviewModel.Overdue] {
        let counts = Dictionary(grouping: overdue, by: \.owner).mapValues(\.count).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return try counts.prefix(5).map { owner, count in
            let organisation = try ResourceKey(owner).flatMap { try reader.find($0) }
            let name = language == .english ? organisation?["alias"][0].string : organisation?["name"].string
            return OverviewModel.Overdue(institution: name ?? owner, count: count)
        }
    }
}
