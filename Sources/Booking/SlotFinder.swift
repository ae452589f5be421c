public import FHIRModel
import FHIRSearch
public import Records

/// What a visit is looked for by (IHE Scheduling, ITI-115 Find Potential Appointments,
/// https://profiles.ihe.net/ITI/Scheduling/ITI-115.html): any of each list, all lists together.
public struct SlotWish: Sendable {
    public var from: Instant
    public var to: Instant
    public var specialties: [String] = []
    public var services: [String] = []
    public var practitioners: [String] = []
    public var organisations: [String] = []
    public var locations: [String] = []
    public var placeTexts: [String] = []
    /// Degrees north and east, and kilometres.
    public var near: (latitude: Double, longitude: Double, kilometres: Double)?
    /// Whether slots kept for referrals may be among them.
    public var isReferral = false
    public var limit = 20

    public init(from: Instant, to: Instant) {
        self.from = from
        self.to = to
    }
}

/// A visit that could be booked.
public struct ProposedVisit: Sendable {
    public var slot: ResourceKey
    public var start: Instant
    public var end: Instant
    public var schedule: ScheduleEntry
    /// Kilometres from where was asked; nil without a place.
    public var kilometres: Double?

    /// A proposed Appointment (https://profiles.ihe.net/ITI/Scheduling, ihe-sched-appt). Its id leads `$hold` and `$book` to the slot.
    public func tree(_ wish: SlotWish) -> JSONTree {
        let participants = schedule.actors.map { actor -> JSONTree in
            ["actor": ["reference": .string(actor.description)], "required": "required", "status": "needs-action"]
        }
        let tree: JSONTree = ["resourceType": "Appointment", "id": .string(Self.id(slot)), "status": "proposed"]
        return tree.with("serviceType", schedule.serviceTree).with("specialty", schedule.specialtyTree)
            .with("start", .string(start.text)).with("end", .string(end.text)).with("slot", [["reference": .string(slot.description)]])
            .with("comment", schedule.comment.isEmpty ? nil : .string(schedule.comment)).with("participant", .array(participants))
            .with("requestedPeriod", [["start": .string(wish.from.text), "end": .string(wish.to.text)]])
    }

    /// The id of the proposal of a slot.
    public static func id(_ slot: ResourceKey) -> String { slot.id.utf8.count <= 62 ? "f." + slot.id : slot.id }

    /// The slot that a proposal's id stands for.
    public static func slot(_ id: String) -> ResourceKey { ResourceKey("Slot", id.hasPrefix("f.") ? String(id.dropFirst(2)) : id) }
}

/// Finds free slots: which schedules fit is asked of the directory, when they are free of the store, in order of time.
public struct SlotFinder: Sendable {
    private let directory: ScheduleDirectory

    /// Schedules whose next times are asked one by one; where more fit, most slots do.
    static let mergeLimit = 200
    /// Slots looked at for one answer at most.
    static let slotLimit = 5000
    /// Slots counted for one answer at most.
    static let countLimit = 20_000

    public init(_ directory: ScheduleDirectory) { self.directory = directory }

    /// Visits in order of time, at most `wish.limit`. None for a span that ends before it begins.
    public func find(_ records: ScopedRecords, as scope: AccessScope, _ wish: SlotWish) throws -> [ProposedVisit] {
        let all = try directory.entries()
        let fitting = all.values.compactMap { entry in fits(entry, wish).map { (entry, $0.kilometres) } }
        if fitting.isEmpty { return [] }
        let byKey = Dictionary(uniqueKeysWithValues: fitting.map { ($0.0.key, $0) })
        return try records.read(as: scope) { reader in
            let begin = max(wish.from, reader.now)
            if byKey.count <= Self.mergeLimit { return try merged(reader, wish, byKey, from: begin) }
            return try inTime(reader, wish, byKey, from: begin)
        }
    }

    /// A schedule's next free time, and where to go on after it.
    private struct Line {
        var visit: ProposedVisit
        var search: SearchRequest
    }

    /// The next of each schedule, the soonest of all first.
    private func merged(_ reader: ScopedReader, _ wish: SlotWish, _ byKey: [ResourceKey: (ScheduleEntry, Double?)], from: Instant) throws -> [ProposedVisit] {
        guard from < wish.to else { return [] }
        var lines = try byKey.keys.compactMap { schedule -> Line? in
            guard let criterion = OpenSlot.criterion(schedule, from: from, to: wish.to) else { return nil }
            var search = SearchRequest(type: "Slot", criteria: [criterion] + released(wish, schedule, at: reader.now))
            search.count = 1
            return try next(reader, wish, search, byKey)
        }
        var found: [ProposedVisit] = []
        while found.count < wish.limit, let place = lines.indices.min(by: { Self.order(lines[$0].visit, lines[$1].visit) }) {
            let line = lines[place]
            found.append(line.visit)
            if line.search.cursor != nil, let after = try next(reader, wish, line.search, byKey) { lines[place] = after } else { lines.remove(at: place) }
        }
        return found
    }

    private func released(_ wish: SlotWish, _ schedule: ResourceKey, at now: Instant) -> [SearchCriterion] {
        wish.isReferral ? [] : OpenSlot.released(schedule, at: now).map { [$0] } ?? []
    }

    /// How many there are in all; nil where there are too many to count.
    public func count(_ records: ScopedRecords, as scope: AccessScope, _ wish: SlotWish) throws -> Int? {
        let fitting = try directory.entries().values.filter { fits($0, wish) != nil }
        return try records.read(as: scope) { reader in
            let begin = max(wish.from, reader.now)
            guard begin < wish.to else { return 0 }
            var total = 0
            for entry in fitting {
                guard let criterion = OpenSlot.criterion(entry.key, from: begin, to: wish.to) else { continue }
                total += try reader.count(SearchRequest(type: "Slot", criteria: [criterion] + released(wish, entry.key, at: reader.now)))
                if total > Self.countLimit { return nil }
            }
            return total
        }
    }

    private static func order(_ first: ProposedVisit, _ second: ProposedVisit) -> Bool { (first.start, first.slot.id) < (second.start, second.slot.id) }

    private func next(_ reader: ScopedReader, _ wish: SlotWish, _ search: SearchRequest, _ byKey: [ResourceKey: (ScheduleEntry, Double?)]) throws -> Line? {
        var search = search
        repeat {
            let page = try reader.search(search)
            search.cursor = page.next
            guard let slot = try page.matches.first?.resource() else { return nil }
            if let visit = visit(slot, byKey), wish.isReferral || !SlotPool.isReserved(slot, at: reader.now) { return Line(visit: visit, search: search) }
        } while search.cursor != nil
        return nil
    }

    /// All free slots in the order of time, those of other schedules passed over: for wishes that most schedules fit.
    private func inTime(_ reader: ScopedReader, _ wish: SlotWish, _ byKey: [ResourceKey: (ScheduleEntry, Double?)], from: Instant) throws -> [ProposedVisit] {
        var search = try request(wish, from: from)
        var found: [ProposedVisit] = []
        var seen = 0
        repeat {
            let page = try reader.search(search)
            for version in page.matches {
                let slot = try version.resource()
                guard let visit = visit(slot, byKey), wish.isReferral || !SlotPool.isReserved(slot, at: reader.now) else { continue }
                found.append(visit)
                if found.count == wish.limit { return found }
            }
            seen += page.matches.count
            search.cursor = page.next
            search.count = 200
        } while search.cursor != nil && seen < Self.slotLimit
        return found
    }

    private func request(_ wish: SlotWish, from: Instant) throws(FHIRFault) -> SearchRequest {
        let pairs = [("status", "free"), ("start", "ge" + from.text), ("start", "lt" + wish.to.text), ("_sort", "start")]
        var search = try SearchReader().read("Slot", pairs)
        search.isFollowed = false
        search.count = min(wish.limit + 4, 200)
        return search
    }

    private func visit(_ slot: Resource, _ byKey: [ResourceKey: (ScheduleEntry, Double?)]) -> ProposedVisit? {
        guard let key = slot.key, let schedule = slot["schedule"]["reference"].string.flatMap({ ResourceKey($0) }), let entry = byKey[schedule],
            let start = slot["start"].string.flatMap({ PartialDate($0) })?.low, let end = slot["end"].string.flatMap({ PartialDate($0) })?.low
        else { return nil }
        return ProposedVisit(slot: key, start: start, end: end, schedule: entry.0, kilometres: entry.1)
    }

    /// How a schedule fits.
    private struct Fit {
        /// From where was asked; nil without a place.
        var kilometres: Double?
    }

    /// Nil for a schedule that does not fit.
    private func fits(_ entry: ScheduleEntry, _ wish: SlotWish) -> Fit? {
        func holds(_ asked: [String], _ own: (String) -> Bool) -> Bool { asked.isEmpty || asked.contains(where: own) }
        let actors = Set(entry.actors.map(\.description))
        guard holds(wish.specialties, entry.specialties.contains), holds(wish.services, entry.services.contains),
            holds(wish.practitioners, actors.contains), holds(wish.locations, actors.contains),
            holds(wish.organisations, { $0 == entry.organisation.map { "Organization/" + $0 } }),
            holds(wish.placeTexts, { entry.placeText.contains($0.lowercased()) })
        else { return nil }
        guard let near = wish.near else { return Fit() }
        guard let position = entry.position else { return nil }
        let distance = GreatCircle.kilometres(near.latitude, near.longitude, position.latitude, position.longitude)
        return distance <= near.kilometres ? Fit(kilometres: distance) : nil
    }
}
