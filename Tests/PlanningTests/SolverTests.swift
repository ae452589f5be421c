import FHIRModel
import Foundation
import Optimization
import Planning
import Testing

@Suite("HiGHS and repairs")
struct SolverTests {
    /// The library in the checkout's Python environment; nil where it is not installed.
    static let library: HighsLibrary? = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appendingPathComponent(".venv/lib").path
        let paths = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).map {
            folder + "/\($0)/site-packages/highsbox/highs_dist/lib/libhighs.so"
        }
        return paths.first { FileManager.default.fileExists(atPath: $0) }.flatMap { try? HighsLibrary(path: $0) }
    }()

    @Test("a missing library is said to be missing")
    func missing() {
        #expect(throws: OptimizationFault.self) { try HighsLibrary(path: "/nowhere/libhighs.so") }
    }

    @Test("the linear programme moves as many beds as the exact transport, and an access floor costs more")
    func beds() throws {
        guard let library = Self.library else {
            print("skipped: highsbox is not installed")
            return
        }
        let text = "place,population,capacity,x,y,province\na,10000,90,0,0,P\nb,10000,20,50,0,P\nc,10000,10,90,0,Q\nd,5000,40,40,30,Q\n"
        let places = try PlanningPlaces(CSVTable(Array(text.utf8), name: "t"))
        let (beds, floor) = ([90.0, 20, 10, 40], [30.0, 30, 30, 15])
        let points = try #require(places.points)
        let cost = points.flatMap { one in points.map { DistanceMeasure.plane.distance(one, $0) } }
        let exact = try BedMoves.cheapest(beds: beds, floor: floor, keep: floor, cost: cost)
        // Each place its own only neighbour with a share of 1: the programme is the same transport.
        let own = beds.indices.map { [(supply: $0, share: 1.0)] }
        let linear = try BedMoves.withAccessFloor(beds: beds, floor: [0, 0, 0, 0], keep: [0, 0, 0, 0], share: own, needs: floor, cost: cost, library)
        #expect(abs(linear.cost - exact.cost) < 1e-6 * exact.cost)
        var plan = BedPlan(floorPerThousand: 0, keepPerThousand: 0)
        plan.accessFloor = 3
        plan.limitKilometres = 60
        let found = try plan.run(places, library: library)
        #expect(found.cost > 0 && !found.binding.isEmpty && abs(found.bedsAfter.reduce(0, +) - 160) < 1e-6)
        // Every place's own floor holds beside the one of access.
        plan.floorPerThousand = 3
        let both = try plan.run(places, library: library)
        #expect(zip(both.bedsAfter, [30.0, 30, 30, 15]).allSatisfy { $0 >= $1 - 1e-6 } && both.cost >= exact.cost - 1e-6)
        plan.floorPerThousand = 0
        plan.accessFloor = 100
        do {
            _ = try plan.run(places, library: library)
            Issue.record("an access that cannot be was given")
        } catch {
            #expect(error.text == "plan.access-floor" && places.position(error.values["place"] ?? "") != nil)
        }
        plan.accessFloor = .nan
        #expect(throws: FHIRFault.self) { try plan.run(places, library: library) }
        plan.accessFloor = 3
        #expect(throws: FHIRFault.self) { try plan.run(places) }
    }

    @Test("an absent expert's slots go to colleagues with few changes, every rule kept")
    func repair() throws {
        let experts = (0..<4).map { RosterProblem.Expert(home: 0, skills: [0], unavailable: $0 == 3 ? [1] : [], maxDays: 4) }
        let slots = [0, 1, 4, 5, 9].map { RosterProblem.Slot(hospital: 0, skill: 0, day: $0) } + [RosterProblem.Slot(hospital: 1, skill: 0, day: 1)]
        var problem = RosterProblem(days: 12, experts: experts, slots: slots, travel: [[60, 90]])
        let before: [Int?] = [0, 0, 0, 1, 1, 2]
        #expect(RosterRules(problem).breaches(before).isEmpty)
        problem.experts[0].unavailable = [0, 1]
        let found = try RosterRepair.repair(problem, before, absent: 0)
        #expect(RosterRules(problem).breaches(found.assignment).isEmpty)
        #expect(found.changes.count == 2 && found.changes.allSatisfy { $0.from == 0 && $0.to != nil && $0.to != 0 })
    }

    @Test("a repair passes a slot on through several colleagues where nobody can simply take it")
    func chain() throws {
        // Skills 0 1 2: the first is ill; the second knows 0 and 1, the third 1 and 2, the fourth 2; one clinic a day each.
        let skills: [Set<Int>] = [[0], [0, 1], [1, 2], [2]]
        let experts = skills.map { RosterProblem.Expert(home: 0, skills: $0, unavailable: [], maxDays: 4) }
        let slots = [0, 1, 2].map { RosterProblem.Slot(hospital: 0, skill: $0, day: 0) }
        var problem = RosterProblem(days: 2, experts: experts, slots: slots, travel: [[60]])
        problem.rules.slotsPerDay = 1
        problem.experts[0].unavailable = [0]
        let found = try RosterRepair.repair(problem, [0, 1, 2], absent: 0)
        #expect(found.assignment == [1, 2, 3] && found.changes.count == 3 && RosterRules(problem).breaches(found.assignment).isEmpty)
    }

    @Test("a roster is the same for a seed and its rounds; a clinic of two has two; somebody stands by")
    func roster() throws {
        let json = """
            {"days":5,"travel_min":[[60,90],[90,60]],"hospital_ids":["H","K"],"experts":[
            {"id":"a","home":0,"skills":["x"],"unavailable":[],"max_days":3},{"id":"b","home":1,"skills":["x"],"unavailable":[2],"max_days":3},
            {"id":"c","home":0,"skills":["x"],"unavailable":[],"max_days":3}],
            "demand":[{"hospital":0,"skill":"x","day":1,"need":2},{"hospital":1,"skill":"x","day":2},{"hospital":1,"skill":"x","day":4}]}
            """
        let plan = try RosterPlan(Array(json.utf8))
        let endless = SolveControl(now: { 0 })
        let (one, two) = (try plan.run(seed: 5, rounds: 400, endless), try plan.run(seed: 5, rounds: 400, endless))
        #expect(one.assignment == two.assignment && one.rounds == 400 && one.assignment.allSatisfy { $0 != nil })
        #expect(one.assignment[0] != one.assignment[1], "one expert is two people")
        let judge = RosterRules(plan.problem)
        #expect(judge.breaches([0, 0, nil, nil]).map(\.rule) == [.sameClinic] && judge.breaches(one.assignment).isEmpty)
        for (slot, expert) in plan.backups(one.assignment).enumerated() {
            guard let expert else { continue }
            var tried = one.assignment
            tried[slot] = expert
            #expect(expert != one.assignment[slot] && judge.breaches(tried, of: expert).isEmpty)
        }
        #expect(plan.backups(one.assignment)[3] != nil)
    }

    @Test(
        "an instance that cannot be is refused with the path of what is wrong",
        arguments: [
            (#""home":0"#, #""home":7"#, "experts[0].home"), (#""hospital":0"#, #""hospital":9"#, "demand[0].hospital"),
            (#""day":1"#, #""day":9"#, "demand[0].day"),
            (#"[[60]]"#, #"[[-5]]"#, "travel_min[0][0]"), (#"[[60]]"#, "[]", "travel_min"), (#""days":3"#, #""days":0"#, "days"),
        ])
    func refused(old: String, new: String, path: String) {
        let good =
            #"{"days":3,"travel_min":[[60]],"experts":[{"id":"a","home":0,"skills":["x"],"unavailable":[],"max_days":3}],"demand":[{"hospital":0,"skill":"x","day":1}]}"#
        #expect((try? RosterPlan(Array(good.utf8))) != nil)
        do {
            _ = try RosterPlan(Array(good.replacing(old, with: new).utf8))
            Issue.record("accepted")
        } catch {
            #expect(error.expression == path && error.values["path"] == path)
        }
    }
}
