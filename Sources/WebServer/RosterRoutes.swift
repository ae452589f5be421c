import FHIRModel
import Identity
import Optimization
import Planning
import Records
import WebPages

/// `/planning/roster`: a roster from its instance, as a calendar; written as Schedules and Slots where somebody may.
struct RosterRoutes {
    private let services: WebServices
    private static let seconds = 5.0
    /// Characters of an instance at most.
    private static let sizeLimit = 2_000_000
    /// Slots of one half day.
    private static let slotsPerSession = 8

    init(_ services: WebServices) { self.services = services }

    func page(_ visit: PageEndpoint.Visit) -> WebAnswer {
        PageEndpoint.html(
            RosterPage.view(visit.frame, instance: "", firstDay: services.surroundings.now().adding(days: 7).day, found: nil, problem: nil, note: nil))
    }

    func solve(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        let text = visit.form["instance"] ?? ""
        let firstDay = visit.form["first-day"] ?? ""
        do {
            if text.utf8.count > Self.sizeLimit { throw FHIRFault(.tooLarge, "json.too-large", ["limit": "\(Self.sizeLimit)"]) }
            let plan = try RosterPlan(Array(text.utf8))
            let found = try plan.run(seed: 1, PlanningSolver.control(seconds: Self.seconds))
            guard let day = PartialDate(firstDay)?.low.date else {
                throw FHIRFault(.badRequest, "search.value", ["parameter": "first-day", "value": firstDay])
            }
            var note: String?
            if visit.form["write"] != nil { note = visit.frame.say("roster.written", ["n": "\(try await write(visit, plan, found, day))"]) }
            let model = RosterPage.Found(
                experts: plan.experts, days: plan.problem.days, firstDay: day, value: found.value, bound: found.bound,
                cells: Self.cells(plan, found), open: Self.open(plan, found))
            return PageEndpoint.html(RosterPage.view(visit.frame, instance: text, firstDay: firstDay, found: model, problem: nil, note: note))
        } catch let fault as FHIRFault {
            var answer = PageEndpoint.html(
                RosterPage.view(visit.frame, instance: text, firstDay: firstDay, found: nil, problem: FaultPage.text(visit.frame, fault), note: nil))
            answer.status = fault.kind.row.status
            return answer
        }
    }

    /// [expert][day]: the hospitals of that day.
    private static func cells(_ plan: RosterPlan, _ found: RosterResult) -> [[[Int]]] {
        var cells = [[[Int]]](repeating: [[Int]](repeating: [], count: plan.problem.days), count: plan.experts.count)
        for (slot, expert) in found.assignment.enumerated() {
            let need = plan.problem.slots[slot]
            if let expert, cells[expert].indices.contains(need.day) { cells[expert][need.day].append(need.hospital) }
        }
        return cells
    }

    private static func open(_ plan: RosterPlan, _ found: RosterResult) -> [RosterPage.Open] {
        let tree = plan.tree(found, seconds: 0, seed: 1, version: "")
        guard let root = try? Resource(tree.bytes).root else { return [] }
        let slots = found.assignment.indices.filter { found.assignment[$0] == nil }
        return zip(slots, root["open"].items).map { slot, told in
            let need = plan.problem.slots[slot]
            let stopped = told["stopped"].members.map { name, count in "\(name.string) × \(count.integer ?? 0)" }.joined(separator: ", ")
            return RosterPage.Open(
                day: need.day, hospital: need.hospital, skilled: told["skilled"].integer ?? 0, present: told["present"].integer ?? 0, stopped: stopped)
        }
    }

    /// A Schedule for each expert and hospital, and the slots of every half day. Gives how many slots; writing twice writes the same.
    private func write(_ visit: PageEndpoint.Visit, _ plan: RosterPlan, _ found: RosterResult, _ first: CivilDate) async throws -> Int {
        guard visit.account.role == .operatorStaff else { throw FHIRFault(.forbidden, "access.forbidden", ["type": "Schedule"]) }
        let cells = Self.cells(plan, found)
        return try await services.records.write(as: visit.scope) { transaction in
            var count = 0
            for (expert, days) in cells.enumerated() {
                for hospital in Set(days.flatMap { $0 }).sorted() {
                    let id = "roster-\(first.text)-\(expert)-\(hospital)"
                    try transaction.put(
                        [
                            "resourceType": "Schedule", "id": .string(id), "active": true,
                            "actor": [["display": .string(plan.experts[expert])], ["display": .string("\(hospital)")]],
                            "comment": .string("\(plan.experts[expert]) · \(hospital)"),
                        ], id: id)
                    for (day, places) in days.enumerated() {
                        // The first half day of a hospital is the morning, the second the afternoon.
                        for session in 0..<min(2, places.count { $0 == hospital }) {
                            for number in 0..<Self.slotsPerSession {
                                let start = first.adding(days: day).start.adding(minutes: (session == 0 ? 480 : 840) + number * 30)
                                let slot = "\(id)-\(day)-\(session)-\(number)"
                                if try transaction.present(ResourceKey("Slot", slot)) != nil { continue }
                                try transaction.put(
                                    [
                                        "resourceType": "Slot", "id": .string(slot), "schedule": ["reference": .string("Schedule/" + id)], "status": "free",
                                        "start": .string(start.text), "end": .string(start.adding(minutes: 30).text),
                                    ], id: slot)
                                count += 1
                            }
                        }
                    }
                }
            }
            return count
        }
    }
}
