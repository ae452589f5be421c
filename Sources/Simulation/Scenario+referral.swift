import Booking
import FHIRModel
import FHIRSearch
import Records
import Referrals

extension Scenario {
    static let referral: [Scenario] = [
        Scenario(number: 15, title: "a destination that is unknown, closed or another's") { stage in
            let closed = stage.id("closed")
            _ = try await stage.walk.records.write(as: .system) { transaction in
                try transaction.put(["resourceType": "Organization", "id": .string(closed), "active": false, "name": "closed"], id: closed)
            }
            try await stage.refused("record.not-found") { try await stage.submit("nowhere", "unknown") }
            try await stage.refused("referral.service-closed") { try await stage.submit(closed, "closed") }
            try await stage.refused("referral.destination") { try await stage.submit(stage.walk.world.county, "own") }
        },
        Scenario(number: 16, title: "nobody acts") { stage in
            var rungs: [Int] = []
            for _ in 0..<12 {
                try await stage.pass(minutes: 5 * 1440)
                rungs.append(try stage.known(0).rung)
            }
            try stage.expect(rungs.max() ?? 0 >= 3 && rungs.prefix(4).contains { $0 > 0 }, "the alarm stays low: \(rungs)")
            try stage.expect(try stage.state(0) == .expired, "a routine referral that nobody moves goes on as \(try stage.state(0))")
        },
        Scenario(number: 17, title: "the same problem sent by two at once") { stage in
            let scene = stage
            var sent: [ResourceKey] = []
            var refusals: [FHIRFault] = []
            await withTaskGroup(of: Result<ResourceKey, FHIRFault>.self) { group in
                for _ in 0..<2 {
                    group.addTask {
                        do { return .success(try await scene.submit(scene.walk.world.centre, "the very same")) } catch {
                            return .failure(error as? FHIRFault ?? FHIRFault(.internalError, "scenario"))
                        }
                    }
                }
                for await answer in group {
                    switch answer {
                    case .success(let key): sent.append(key)
                    case .failure(let fault): refusals.append(fault)
                    }
                }
            }
            try stage.expect(sent.count == 1 && refusals.first?.text == "referral.duplicate", "\(sent.count) were sent")
            try stage.expect(refusals.first?.related.first?.key == sent.first, "the refusal does not name the first")
        },
        Scenario(number: 18, title: "accepted while it is called back") { stage in
            let scene = stage
            let moves: [(ReferralCommand, AccessScope, [String: String])] = [(.accept, scene.centre, [:]), (.recall, scene.county, ["reason": "x"])]
            for kept in try await kept(moves, by: { try await scene.act(0, $0.0, as: $0.1, $0.2) }) { stage.walk.referrals[0].steps.append(kept) }
            try stage.expect([.accepted, .cancelled].contains(try stage.state(0)), "it ends as \(try stage.state(0))")
            try await stage.step(1, .receive, as: stage.centre)
            try await stage.step(1, .accept, as: stage.centre)
            try await stage.step(1, .requestCancel, as: stage.county, ["reason": "x"])
            let late = stage
            let ends: [(ReferralCommand, AccessScope, [String: String])] = [
                (.complete, late.centre, ["outcome": "seen", "none": ""]), (.confirmCancel, late.centre, [:]),
            ]
            let kept = try await kept(ends, by: { try await late.act(1, $0.0, as: $0.1, $0.2) })
            stage.walk.referrals[1].steps += kept
            try stage.expect(kept.count == 1 && [.completed, .cancelled].contains(try stage.state(1)), "\(kept.count) ends")
        },
        Scenario(number: 19, title: "somebody decides on an old page") { stage in
            try await stage.step(0, .receive, as: stage.centre)
            do {
                try await stage.step(0, .accept, as: stage.centre, expecting: .version(1))
                throw ScenarioBroken(words: "an old page was obeyed")
            } catch let fault as FHIRFault {
                try stage.expect(
                    fault.text == "record.version" && fault.also.contains { $0.expression?.contains("businessStatus") ?? false },
                    "\(fault.text) without the difference")
            }
            try await stage.step(0, .accept, as: stage.centre, expecting: .version(2))
        },
        Scenario(number: 20, title: "a step that the state does not have") { stage in
            let before = try stage.find(stage.walk.referrals[0].task)?.bytes
            try await stage.refused("referral.step", "referral.actor") { try await stage.act(0, .complete, as: stage.centre, ["outcome": "x"]) }
            try await stage.refused("referral.step", "referral.actor") { try await stage.act(0, .arrive, as: stage.clerk) }
            try stage.expect(try stage.find(stage.walk.referrals[0].task)?.bytes == before, "a refused step left a trace")
        },
        Scenario(number: 21, title: "missed, and yet there") { stage in
            try await stage.reach(0, slot: stage.slots[0])
            try await stage.pass(minutes: 60)
            try await stage.step(0, .recordNoShow, as: stage.clerk)
            try await stage.refused("referral.reason") { try await stage.act(0, .reverseNoShow, as: stage.clerk) }
            try await stage.step(0, .reverseNoShow, as: stage.clerk, ["reason": "was in the waiting room"])
            try stage.expect(try stage.state(0) == .inCare, "it ends as \(try stage.state(0))")
            let missed = try stage.walk.records.figures {
                try $0.resources(SearchReader().read("Appointment", [("patient", stage.patient.description), ("status", "noshow")]))
            }
            try stage.expect(missed.isEmpty, "the visit still counts as missed")
        },
        Scenario(number: 22, title: "a follow-up that nobody books") { stage in
            try await stage.reach(0, slot: stage.slots[0])
            try await stage.step(0, .arrive, as: stage.clerk)
            let due = stage.walk.clock.now.adding(days: 14)
            try await stage.step(
                0, .returnDown, as: stage.centre,
                ["outcome": "o", "plan": "p", "medicines": "none", "follow-up": due.day, "destination": stage.walk.world.institutions[3]])
            let plans = try stage.followUps()
            guard let plan = plans.first?.key else { throw ScenarioBroken(words: "the follow-up is no task") }
            let (desk, records) = (stage.walk.desk, stage.walk.records)
            stage.walk.clock.pass(minutes: 16 * 1440)
            try stage.expect(try await records.write(as: .system) { try desk.ring($0, plan) }, "nobody hears that it is overdue")
            try stage.expect(try stage.status(plan) == "requested", "it went away by itself")
        },
        Scenario(number: 23, title: "a file that is late, and then infected") { stage in
            stage.walk.records.scansContent = true
            var wanted = ReferralFile(title: "CT", contentType: "", data: nil)
            let document = try await stage.attach(wanted)
            try stage.expect(try stage.fileTask(document) == "requested", "nobody owns the file that is to come")
            try await stage.step(0, .receive, as: stage.centre)
            (wanted.contentType, wanted.data, wanted.document) = ("text/plain", Array("first".utf8), document)
            _ = try await stage.attach(wanted)
            try await stage.refused("content.blocked") { try stage.open(document) }
            try await stage.judge(document, .threatsFound)
            try await stage.refused("content.blocked") { try stage.open(document) }
            try stage.expect(try stage.fileTask(document) == "requested", "nobody is asked for an infected file again")
            try await stage.step(0, .accept, as: stage.centre)
            wanted.data = Array("second".utf8)
            _ = try await stage.attach(wanted)
            try await stage.judge(document, .available)
            try stage.expect(try stage.open(document)["data"].string == Base64.encode(Array("second".utf8)), "not the file that was sent last")
            try stage.expect(try stage.fileTask(document) == "completed", "the file is there, and still asked for")
            try await stage.refused("file.there") { try await stage.attach(wanted) }
        },
        Scenario(number: 24, title: "more urgent after it was booked") { stage in
            try await stage.reach(0, slot: stage.slots[2])
            try await stage.step(0, .raisePriority, as: stage.county, ["priority": "urgent", "reason": "worse"])
            try stage.expect(try stage.status(stage.slots[2]) == "busy", "the old time was given away")
            try await stage.book([stage.slots[1]], for: stage.walkIn, named: "other")
            try await stage.refused("booking.taken") { try await stage.act(0, .move, as: stage.county, ["slot": stage.slots[1].id]) }
            try stage.expect(try stage.status(stage.slots[2]) == "busy", "the old time went before the new one came")
            try await stage.step(0, .move, as: stage.county, ["slot": stage.slots[3].id])
            try stage.expect(try stage.status(stage.slots[2]) == "free" && stage.status(stage.slots[3]) == "busy", "both times or none")
        },
    ]
}

extension ScenarioStage {
    func submit(_ recipient: String, _ reason: String) async throws -> ResourceKey {
        let form = ReferralForm(patient: walkIn, recipient: recipient, direction: .up, priority: .routine, reason: reason, question: "q")
        let desk = walk.desk
        return try await walk.records.write(as: county) { try desk.submit($0, form) }
    }

    /// A file of the first referral, from the county; gives its document.
    func attach(_ file: ReferralFile) async throws -> ResourceKey {
        let (desk, task) = (walk.desk, walk.referrals[0].task)
        return try await walk.records.write(as: county.atDesk()) { try desk.attach($0, task, file) }
    }

    /// What a document leads to, opened by the centre.
    func open(_ document: ResourceKey) throws -> Resource {
        try walk.records.read(as: centre) { reader in
            let url = try reader.read(document).resource()["content"][0]["attachment"]["url"].string
            return try reader.read(url.flatMap { ResourceKey($0) } ?? document).resource()
        }
    }

    func judge(_ document: ResourceKey, _ state: ContentScan) async throws {
        guard let binary = try find(document)?["content"][0]["attachment"]["url"].string.flatMap({ ResourceKey($0) }) else { return }
        let desk = walk.desk
        try await walk.records.write(as: .system) { try desk.judge($0, binary, state) }
    }

    func fileTask(_ document: ResourceKey) throws -> String { try status(ResourceKey("Task", "file-" + document.id)) }

    /// Tasks that the first referral's summary planned.
    func followUps() throws -> [Resource] {
        try walk.records.figures { reader in
            try reader.resources(SearchReader().read("Task", [("patient", patient.description), ("_count", "50")])).filter {
                $0["code"]["coding"][0]["system"].string == ReferralResources.followUpSystem
            }
        }
    }
}
