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
        let linear = try BedMoves.withAccessFloor(beds: beds, keep: [0, 0, 0, 0], share: own, needs: floor, cost: cost, library)
        #expect(abs(linear.cost - exact.cost) < 1e-6 * exact.cost)
        var plan = BedPlan(floorPerThousand: 0, keepPerThousand: 0)
        plan.accessFloor = 3
        plan.limitKilometres = 60
        let found = try plan.run(places, library: library)
        #expect(found.cost > 0 && !found.binding.isEmpty && abs(found.bedsAfter.reduce(0, +) - 160) < 1e-6)
        plan.accessFloor = 100
        #expect(throws: FHIRFault.self) { try plan.run(places, library: library) }
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
}
