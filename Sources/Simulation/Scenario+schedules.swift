import Booking
import FHIRModel
import FHIRSearch
import Records
import Referrals
import RegionalPolicy

extension Scenario {
    static let schedules: [Scenario] = [
        Scenario(number: 9, title: "a clinic is stopped while bookings are under way") { stage in
            try await stage.reach(0, slot: stage.slots[1])
            let scene = stage
            let (from, to) = (scene.walk.clock.now, scene.walk.clock.now.adding(days: 3))
            let (desk, key, task) = (scene.walk.desk, ResourceKey("Schedule", scene.walk.world.schedule), scene.walk.referrals[0].task)
            let keeper = scene.walk.keeper
            let stopped = Task {
                try await scene.walk.records.write(as: scene.coordinator) { transaction in
                    try ClinicStop.close(transaction, key, from: from, to: to) { visit in
                        if visit.request != nil {
                            try desk.move(transaction, task, .stopClinic, ReferralInputs(["reason": "stop"]), as: [.system])
                        } else {
                            try keeper.settle(transaction, visit.appointment, "cancelled", closing: true)
                        }
                    }
                }
            }
            _ = try await raced([scene.slots[2], scene.slots[3]]) { try await scene.book([$0], for: scene.walkIn, named: "flight-\($0.id)") }
            _ = try await stopped.value
            try stage.expect(try stage.state(0) == .appointmentCancelled, "the referral's visit goes on")
            stage.walk.referrals[0].steps.append(
                KeptStep(
                    from: .scheduled, command: .stopClinic, hats: [.system], inputs: ReferralInputs(["reason": "stop"]),
                    version: (stage.walk.referrals[0].steps.last?.version ?? 1) + 1, madeIt: true))
            for slot in stage.slots { try stage.expect(try stage.status(slot) == "busy-unavailable", "\(slot) is \(try stage.status(slot))") }
            try await stage.refused("booking.closed", "booking.past") { try await stage.book([stage.slots[2]], for: stage.walkIn, named: "after") }
        },
        Scenario(number: 10, title: "a week changes while visits stand") { stage in
            let key = ResourceKey("Schedule", stage.id("weekly"))
            let (figures, day) = (stage.walk.figures, stage.walk.clock.now.adding(days: 7).date)
            let scene = stage
            func week(_ minutes: Int) async throws -> TemplateReport {
                try await scene.walk.records.write(as: .system) { transaction in
                    try transaction.put(weekly(key, day.weekday, minutes, at: scene.walk.world.schedule), id: key.id)
                    return try SlotTemplate.fill(transaction, key, figures, PoolShares(transaction, figures))
                }
            }
            try stage.expect(try await week(30).made > 0, "no slots")
            let free = try stage.walk.records.figures { try $0.resources(SearchReader().read("Slot", [("schedule", key.description), ("_count", "50")])) }
            // One that is not kept for referrals.
            let open = free.filter { slot in !slot["extension"].items.contains { $0["url"].string == "urn:junyi:slot-pool" } }
            guard let slot = open.min(by: { $0["start"].string ?? "" < $1["start"].string ?? "" })?.key else { throw ScenarioBroken(words: "no slot") }
            let before = try stage.find(slot)?.bytes
            try await stage.book([slot], for: stage.walkIn, named: "stays", as: stage.coordinator)
            let report = try await week(20)
            try stage.expect(report.kept.contains(slot), "the booked slot is not told")
            try stage.expect(try stage.find(slot)?["end"].string == Resource(before ?? []).root["end"].string, "the booked slot moved")
            let after = try stage.walk.records.figures { try $0.resources(SearchReader().read("Slot", [("schedule", key.description), ("_count", "500")])) }
            let times = try after.map { ($0.key, try stage.span(of: $0)) }
            for (one, first) in times {
                for (two, second) in times where one != two { try stage.expect(first.end <= second.start || second.end <= first.start, "two slots at once") }
            }
        },
    ]

    private static func weekly(_ key: ResourceKey, _ weekday: Int, _ minutes: Int, at place: String) -> JSONTree {
        [
            "resourceType": "Schedule", "id": .string(key.id), "active": true, "actor": [["reference": .string("Location/" + place)]],
            "extension": [
                [
                    "url": "urn:junyi:weekly-session",
                    "extension": [
                        ["url": "day", "valuePositiveInt": .number("\(weekday)")], ["url": "start", "valueTime": "09:00:00"],
                        ["url": "end", "valueTime": "11:00:00"], ["url": "minutes", "valuePositiveInt": .number("\(minutes)")],
                    ],
                ]
            ],
        ]
    }
}
