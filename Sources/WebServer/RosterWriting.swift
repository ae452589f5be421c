import FHIRModel
import FHIRSearch
import Optimization
import Planning
import Records

/// A roster as Schedules and Slots: one Schedule for each expert and hospital, slots for every half day.
///
/// Written again, as after a repair, it takes away what is no longer planned and not yet booked.
struct RosterWriting {
    struct Count {
        var written = 0
        var removed = 0
        /// Slots no longer planned that somebody has booked: a clerk stops them, with another date for the patient.
        var booked = 0
    }

    private static let system = "urn:junyi:roster"
    /// Slots of one half day, and their minutes.
    private static let (slotsPerSession, slotMinutes) = (8, 30)
    /// Minutes of the day at which the first and the second half day begin.
    private static let begins = [8 * 60, 14 * 60]

    private let answer: RosterAnswer
    private let version: String

    init(_ answer: RosterAnswer) { (self.answer, version) = (answer, "\(answer.task.version)-\(answer.task.firstDay.text)") }

    func write(_ transaction: ScopedTransaction) throws -> Count {
        var count = Count()
        var wanted: Set<String> = []
        for (expert, days) in answer.cells.enumerated() {
            for hospital in Set(days.flatMap { $0 }).sorted() {
                let schedule = "roster-\(version)-\(expert)-\(hospital)"
                // One that is there keeps what was done to it since, such as a stop.
                if try transaction.present(ResourceKey("Schedule", schedule)) == nil {
                    try transaction.put(try tree(schedule, expert, hospital, transaction), id: schedule)
                }
                for (day, places) in days.enumerated() {
                    // The first half day of a hospital is the morning, the second the afternoon.
                    for session in 0..<min(Self.begins.count, places.count { $0 == hospital }) {
                        for number in 0..<Self.slotsPerSession {
                            let id = "\(schedule)-\(day)-\(session)-\(number)"
                            wanted.insert(id)
                            if try transaction.present(ResourceKey("Slot", id)) != nil { continue }
                            try transaction.put(slot(id, schedule, day, session, number), id: id)
                            count.written += 1
                        }
                    }
                }
            }
        }
        try withdraw(&count, wanted, transaction)
        return count
    }

    private func withdraw(_ count: inout Count, _ wanted: Set<String>, _ transaction: ScopedTransaction) throws {
        let schedules = try transaction.allKnown(SearchReader().read("Schedule", [("identifier", "\(Self.system)|\(version)"), ("_count", "1000")]))
        for schedule in schedules {
            guard let id = schedule.id else { continue }
            for slot in try transaction.allKnown(SearchReader().read("Slot", [("schedule", "Schedule/" + id), ("_count", "1000")])) {
                guard let key = slot.key, !wanted.contains(key.id) else { continue }
                if slot["status"].string == "free" {
                    _ = try transaction.delete(key, expecting: .anything)
                    count.removed += 1
                } else if slot["status"].string == "busy" {
                    count.booked += 1
                }
            }
        }
    }

    private func tree(_ id: String, _ expert: Int, _ hospital: Int, _ transaction: ScopedTransaction) throws -> JSONTree {
        let (person, place) = (answer.plan.experts[expert], answer.plan.hospitals[hospital])
        let skills = answer.plan.problem.experts[expert].skills.sorted().map { JSONTree.object([JSONMember("text", .string(answer.plan.skills[$0]))]) }
        return [
            "resourceType": "Schedule", "id": .string(id), "identifier": [["system": .string(Self.system), "value": .string(version)]], "active": true,
            "specialty": .array(skills),
            "actor": [
                try actor(person, ["Practitioner", "PractitionerRole"], transaction), try actor(place, ["Location", "HealthcareService"], transaction),
            ], "comment": .string("\(person) · \(place)"),
        ]
    }

    /// A reference where the instance names a resource that is there; else the name alone. Throws `.wrongValue` for a reference to nothing.
    private func actor(_ name: String, _ types: [String], _ transaction: ScopedTransaction) throws -> JSONTree {
        guard let key = ResourceKey(name), types.contains(key.type) else { return ["display": .string(name)] }
        guard try transaction.present(key) != nil else { throw FHIRFault(.businessRule, "record.not-found", ["key": name]) }
        return ["reference": .string(name)]
    }

    private func slot(_ id: String, _ schedule: String, _ day: Int, _ session: Int, _ number: Int) -> JSONTree {
        let start = answer.task.firstDay.adding(days: day).start.adding(minutes: Self.begins[session] + number * Self.slotMinutes)
        return [
            "resourceType": "Slot", "id": .string(id), "schedule": ["reference": .string("Schedule/" + schedule)], "status": "free",
            "start": .string(start.text), "end": .string(start.adding(minutes: Self.slotMinutes).text),
        ]
    }
}
