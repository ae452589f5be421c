import FHIRModel
import Optimization
import Planning
import WebPages

/// A roster to be made: the instance and how long to search.
struct RosterTask: Sendable {
    var instance: String
    var plan: RosterPlan
    var firstDay: CivilDate
    var seconds: Int
    var seed: UInt64

    /// Characters of an instance at most: an element's text may hold a megabyte (FHIR R4, Datatypes, string).
    private static let sizeLimit = 1_000_000

    /// From a form: `instance`, `first-day`, `seconds` (1 to 60), `seed`. Throws what is wrong with them.
    init(_ form: [String: String]) throws(FHIRFault) {
        instance = form["instance"] ?? ""
        if instance.utf8.count > Self.sizeLimit { throw FHIRFault(.tooLarge, "json.too-large", ["limit": "\(Self.sizeLimit)"]) }
        plan = try RosterPlan(Array(instance.utf8))
        guard let day = PartialDate(form["first-day"] ?? "")?.low.date else {
            throw FHIRFault(.badRequest, "search.value", ["parameter": "first-day", "value": form["first-day"] ?? ""])
        }
        firstDay = day
        guard let seconds = Int(form["seconds"] ?? "5"), (1...60).contains(seconds) else {
            throw FHIRFault(.badRequest, "plan.range", ["name": "seconds", "value": form["seconds"] ?? "", "least": "1", "most": "60"])
        }
        guard let seed = UInt64(form["seed"] ?? "1") else { throw FHIRFault(.badRequest, "plan.option", ["name": "seed", "value": form["seed"] ?? ""]) }
        (self.seconds, self.seed) = (seconds, seed)
    }

    /// What the instance is, so that two rosters do not share their schedules.
    var version: String { DataVersion.of([Array(instance.utf8)]) }
}

/// A roster that was found, and what a repair changed.
struct RosterAnswer: Sendable {
    var task: RosterTask
    /// The plan with all absences so far.
    var plan: RosterPlan
    var assignment: [Int?]
    var value: Int
    /// Of the roster as it was asked for; a repaired one has none.
    var bound: Int?
    var changes: [RosterRepair.Change] = []

    init(_ task: RosterTask, _ control: SolveControl) throws(FHIRFault) {
        let found = try task.plan.run(seed: task.seed, control)
        (self.task, plan, assignment, value, bound) = (task, task.plan, found.assignment, found.value, found.bound)
    }

    /// With an expert away from one day to another. Throws `.wrongValue` for what is not there.
    func repaired(absent expert: Int, days: ClosedRange<Int>) throws(FHIRFault) -> RosterAnswer {
        let found = try plan.repaired(assignment, absent: expert, days: days)
        var answer = self
        (answer.plan, answer.assignment, answer.value, answer.bound, answer.changes) = (found.plan, found.assignment, found.value, nil, found.changes)
        return answer
    }

    /// [expert][day]: the hospitals of that day.
    var cells: [[[Int]]] {
        var cells = [[[Int]]](repeating: [[Int]](repeating: [], count: plan.problem.days), count: plan.experts.count)
        for (slot, expert) in assignment.enumerated() {
            let need = plan.problem.slots[slot]
            if let expert, cells[expert].indices.contains(need.day) { cells[expert][need.day].append(need.hospital) }
        }
        return cells
    }

    /// For the page. `isWriter`: whether the reader may write it as slots.
    func model(isWriter: Bool) -> RosterPage.Found {
        let open = assignment.indices.filter { assignment[$0] == nil }.map { slot -> RosterPage.Open in
            let (need, told) = (plan.problem.slots[slot], plan.obstacle(slot, assignment))
            return RosterPage.Open(
                day: need.day, hospital: plan.hospitals[need.hospital], skilled: told.skilled, present: told.present,
                stopped: told.stopped.map { "\($0.rule) × \($0.experts)" }.joined(separator: ", "))
        }
        func name(_ expert: Int?) -> String { expert.map { plan.experts[$0] } ?? "–" }
        var found = RosterPage.Found(
            experts: plan.experts, hospitals: plan.hospitals, days: plan.problem.days, firstDay: task.firstDay, value: value, bound: bound, cells: cells,
            open: open)
        found.changes = changes.map { change in
            let need = plan.problem.slots[change.slot]
            return RosterPage.Change(day: need.day, hospital: plan.hospitals[need.hospital], from: name(change.from), to: name(change.to))
        }
        found.standing = [[[Int]]](repeating: [[Int]](repeating: [], count: plan.problem.days), count: plan.experts.count)
        for (slot, expert) in plan.backups(assignment).enumerated() {
            let need = plan.problem.slots[slot]
            if let expert, !found.standing[expert][need.day].contains(need.hospital) { found.standing[expert][need.day].append(need.hospital) }
        }
        (found.seed, found.version, found.isWriter) = (task.seed, task.version, isWriter)
        return found
    }
}
