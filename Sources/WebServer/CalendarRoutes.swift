import Booking
import FHIRModel
import FHIRSearch
import Identity
import Records
import Referrals
import WebPages

/// `/calendar`: the schedules of one's institution, week by week; stopping a clinic; the weekly template.
struct CalendarRoutes {
    private let services: WebServices
    private static let rowLimit = 60

    init(_ services: WebServices) { self.services = services }

    func page(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        PageEndpoint.html(try view(visit, visit.query["week"], visit.query["schedule"], rebookings: nil, problem: nil, typed: [:]))
    }

    private func view(
        _ visit: PageEndpoint.Visit, _ week: String?, _ schedule: String?, rebookings: [CalendarModel.Rebooking]?, problem: String?, typed: [String: String]
    ) throws -> String {
        let day = week.flatMap { PartialDate($0) }?.low.date ?? services.surroundings.now().date
        let monday = day.adding(days: 1 - day.weekday)
        let entries = try services.schedules.entries().values.filter { $0.organisation == visit.account.organisation || visit.account.role == .operatorStaff }
            .sorted { ($0.comment, $0.key.id) < ($1.comment, $1.key.id) }.prefix(Self.rowLimit)
        let model = try services.records.read(as: visit.scope) { reader in
            var rows: [CalendarModel.Row] = []
            var slots: [CalendarModel.SlotLine] = []
            for entry in entries {
                let own = try self.slots(reader, entry.key, monday)
                rows.append(CalendarModel.Row(schedule: entry.key.id, name: Self.name(entry), cells: Self.cells(own, monday)))
                if entry.key.id == schedule { slots = try lines(reader, own) }
            }
            let selected = rows.first { $0.schedule == schedule }
            let sessions = try selected.map { try Self.sessions(reader, $0.schedule, visit.frame) } ?? []
            return CalendarModel(
                week: monday, rows: rows, selected: selected, slots: slots, sessions: sessions, rebookings: rebookings, problem: problem, typed: typed)
        }
        return CalendarPage.view(visit.frame, model)
    }

    private static func name(_ entry: ScheduleEntry) -> String { entry.comment.isEmpty ? entry.key.id : entry.comment }

    private func slots(_ reader: ScopedReader, _ schedule: ResourceKey, _ monday: CivilDate) throws -> [Resource] {
        let pairs = [
            ("schedule", schedule.description), ("start", "ge" + monday.start.text), ("start", "lt" + monday.adding(days: 7).start.text), ("_sort", "start"),
            ("_count", "500"),
        ]
        return try reader.resources(SearchReader().read("Slot", pairs))
    }

    private static func cells(_ slots: [Resource], _ monday: CivilDate) -> [CalendarModel.Cell] {
        var cells = [CalendarModel.Cell](repeating: CalendarModel.Cell(), count: 7)
        for slot in slots {
            guard let start = slot["start"].string.flatMap({ PartialDate($0) })?.low else { continue }
            let day = start.date.daysSinceEpoch - monday.daysSinceEpoch
            guard cells.indices.contains(day) else { continue }
            switch slot["status"].string {
            case "free": cells[day].free += 1
            case "busy": cells[day].booked += 1
            case "busy-tentative": cells[day].held += 1
            default: cells[day].closed += 1
            }
        }
        return cells
    }

    private func lines(_ reader: ScopedReader, _ slots: [Resource]) throws -> [CalendarModel.SlotLine] {
        try slots.compactMap { slot in
            guard let key = slot.key, let start = slot["start"].string.flatMap({ PartialDate($0) })?.low, let status = slot["status"].string else { return nil }
            var who = ""
            if ["busy", "busy-tentative"].contains(status), let visit = try SlotBooking.holder(reader, key).flatMap({ try reader.find($0) }),
                let patient = SlotBooking.patient(visit)
            {
                who = try reader.find(patient)?["name"][0]["text"].string ?? ""
            }
            return CalendarModel.SlotLine(start: start, status: status, isReserved: SlotPool.isReserved(slot, at: reader.now), who: who)
        }
    }

    private static func sessions(_ reader: ScopedReader, _ schedule: String, _ frame: PageFrame) throws -> [String] {
        guard let found = try reader.find(ResourceKey("Schedule", schedule)), let template = try SlotTemplate(found) else { return [] }
        return template.sessions.map { session in
            func clock(_ minute: Int) -> String { "\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)" }
            return "\(frame.say("weekday.\(session.weekday)")) \(clock(session.from))–\(clock(session.to)) · \(session.minutes) min"
        }
    }

    // MARK: steps

    func stop(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        let form = visit.form
        do {
            guard let from = PartialDate(form["from"] ?? "")?.low, let to = PartialDate(form["to"] ?? "")?.high, from < to else {
                throw FHIRFault(.businessRule, "search.value", ["parameter": "from – to", "value": "\(form["from"] ?? "") – \(form["to"] ?? "")"])
            }
            guard let reason = form["reason"], !reason.allSatisfy(\.isWhitespace) else { throw FHIRFault(.businessRule, "referral.reason") }
            let affected = try await ClinicStopping(services, ResourceKey("Schedule", visit.path[1]), visit.scope).stop(
                from: max(from, services.surroundings.now()), to: to, reason: reason)
            let rebookings = try services.records.read(as: visit.scope) { reader in
                try affected.map { fallen in
                    CalendarModel.Rebooking(
                        patient: try fallen.patient.flatMap { try reader.find($0) }?["name"][0]["text"].string ?? "", was: fallen.start,
                        task: try fallen.request.flatMap { try ReferralQueries.task(reader, of: $0) }?.id,
                        choices: fallen.alternatives.map {
                            SlotChoice(id: $0.key.id, time: "\($0.start.day.dropFirst(5)) \($0.start.clock.prefix(5))", expert: $0.expert)
                        })
                }
            }
            return PageEndpoint.html(try view(visit, form["week"], visit.path[1], rebookings: rebookings, problem: nil, typed: [:]))
        } catch let fault as FHIRFault where [.businessRule, .conflict].contains(fault.kind) {
            return try refused(visit, fault)
        }
    }

    /// Adds a session to the week and makes its slots.
    func session(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        let (form, key) = (visit.form, ResourceKey("Schedule", visit.path[1]))
        _ = try ScheduleOperations.requireKeeper(services, key, visit.scope)
        let figures = try services.bookingFigures(at: visit.account.organisation)
        do {
            try await services.records.write(as: visit.scope.atDesk()) { transaction in
                let schedule = try transaction.read(key).resource()
                let session: JSONTree = [
                    "url": .string(SlotTemplate.sessionURL),
                    "extension": [
                        ["url": "day", "valuePositiveInt": .number("\(Int(form["day"] ?? "") ?? 0)")],
                        ["url": "start", "valueTime": .string((form["start"] ?? "") + ":00")],
                        ["url": "end", "valueTime": .string((form["end"] ?? "") + ":00")],
                        ["url": "minutes", "valuePositiveInt": .number("\(Int(form["minutes"] ?? "") ?? 0)")],
                    ],
                ]
                let next = try schedule.appending([session], to: "extension")
                _ = try SlotTemplate(next)
                try transaction.put(PreparedResource(next), id: key.id)
                // The new session counts among its institution's.
                _ = try SlotTemplate.fill(transaction, key, figures, PoolShares(transaction, figures))
            }
        } catch let fault as FHIRFault where [.businessRule, .conflict, .invalid, .wrongValue].contains(fault.kind) {
            return try refused(visit, fault)
        }
        return PageEndpoint.redirect("/calendar?week=\(form["week"] ?? "")&schedule=\(key.id)")
    }

    private func refused(_ visit: PageEndpoint.Visit, _ fault: FHIRFault) throws -> WebAnswer {
        let problem = FaultPage.text(visit.frame, fault)
        var answer = PageEndpoint.html(try view(visit, visit.form["week"], visit.path[1], rebookings: nil, problem: problem, typed: visit.form))
        answer.status = fault.kind.row.status
        return answer
    }
}
