import Foundation
import Optimization
import Synchronization
import Testing

@Suite("Access")
struct AccessTests {
    private static func rows(_ seed: UInt64, _ demands: Int, _ supplies: Int) -> [(demand: Int, supply: Int, cost: Double)] {
        var dice = Dice(state: seed)
        return (0..<demands).flatMap { demand in (0..<supplies).map { (demand, $0, Double(dice.below(80))) } }
    }

    /// The definitions, written down as they stand in the papers.
    private static func reference(
        _ rows: [(demand: Int, supply: Int, cost: Double)], _ people: [Double], _ beds: [Double], _ method: CatchmentMethod, limit: Double,
        weight: (Double) -> Double
    ) -> [Double] {
        let near = rows.filter { $0.cost <= limit }
        let total = people.indices.map { place in near.filter { $0.demand == place }.reduce(0) { $0 + weight($1.cost) } }
        func share(_ row: (demand: Int, supply: Int, cost: Double)) -> Double {
            let own = weight(row.cost)
            return method == .threeStep ? own * own / total[row.demand] : own
        }
        let ratio = beds.indices.map { site -> Double in
            let drawn = near.filter { $0.supply == site }.reduce(0) { $0 + share($1) * people[$1.demand] }
            return drawn > 0 ? beds[site] / drawn : 0
        }
        return people.indices.map { place in
            near.filter { $0.demand == place }.reduce(0) { sum, row in
                sum + ratio[row.supply] * (method == .modified ? weight(row.cost) * weight(row.cost) : share(row))
            }
        }
    }

    @Test("each method equals its definition", arguments: CatchmentMethod.allCases)
    func definition(method: CatchmentMethod) throws {
        let rows = Self.rows(5, 12, 7)
        let people = (0..<12).map { Double($0 * 10 + 5) }
        let beds = (0..<7).map { Double($0 + 1) }
        let table = try PairTable(demands: 12, supplies: 7, rows)
        let found = try AccessKernel.run(table, demand: people, supply: beds, method: method, decay: .gaussian(sigma: 20), limit: 50)
        let wanted = Self.reference(rows, people, beds, method, limit: 50) { exp(-$0 * $0 / 800) }
        for (one, two) in zip(found.access, wanted) { #expect(abs(one - two) <= 1e-12 * max(1, abs(two))) }
    }

    @Test("what is given out is what there is: access times people sums to the supply within reach")
    func conservation() throws {
        var dice = Dice(state: 8)
        let demand = (0..<400).map { _ in PlanePoint(x: dice.unit() * 1000, y: dice.unit() * 1000) }
        let supply = (0..<150).map { _ in PlanePoint(x: dice.unit() * 1000, y: dice.unit() * 1000) }
        let people = demand.map { _ in dice.unit() * 1000 }
        let beds = supply.map { _ in dice.unit() * 50 }
        let pairs = try PointPairs(demand: demand, supply: supply, measure: .plane, reach: 120)
        let found = try AccessKernel.run(pairs, demand: people, supply: beds, method: .enhanced, decay: .gaussian(sigma: 40), limit: 120)
        let given = zip(found.access, people).reduce(0) { $0 + $1.0 * $1.1 }
        let there = zip(beds, found.drawn).reduce(0) { $0 + ($1.1 > 0 ? $1.0 : 0) }
        #expect(abs(given / there - 1) < 1e-12)
    }

    @Test("points through the grid give what a table of their distances gives", arguments: [DistanceMeasure.plane, .globe])
    func grid(measure: DistanceMeasure) throws {
        var dice = Dice(state: 21)
        func point() -> PlanePoint {
            measure == .plane ? PlanePoint(x: dice.unit() * 900, y: dice.unit() * 900) : PlanePoint(x: 75 + dice.unit() * 60, y: 18 + dice.unit() * 35)
        }
        let demand = (0..<120).map { _ in point() }
        let supply = (0..<90).map { _ in point() }
        let limit = measure == .plane ? 200.0 : 700
        let rows = demand.indices.flatMap { one in supply.indices.map { (demand: one, supply: $0, cost: measure.distance(demand[one], supply[$0])) } }
        let table = try PairTable(demands: 120, supplies: 90, rows)
        let people = [Double](repeating: 10, count: 120)
        let beds = [Double](repeating: 3, count: 90)
        let decay = DistanceDecay.gaussian(sigma: limit / 3)
        let one = try AccessKernel.run(table, demand: people, supply: beds, method: .enhanced, decay: decay, limit: limit).access
        let points = try PointPairs(demand: demand, supply: supply, measure: measure, reach: limit)
        let two = try AccessKernel.run(points, demand: people, supply: beds, method: .enhanced, decay: decay, limit: limit).access
        for (first, second) in zip(one, two) { #expect(abs(first - second) <= 1e-9 * max(first, 1e-300)) }
        #expect(one.contains { $0 > 0 })
    }

    @Test("a catchment holds its own edge")
    func boundary() throws {
        let table = try PairTable(demands: 2, supplies: 1, [(0, 0, 60), (1, 0, 60.0001)])
        let found = try AccessKernel.run(table, demand: [100, 100], supply: [5], method: .twoStep, decay: .none, limit: 60)
        #expect(found.access == [0.05, 0])
        let points = try PointPairs(demand: [PlanePoint(x: 0, y: 0)], supply: [PlanePoint(x: 36, y: 48)], measure: .plane, reach: 60)
        #expect(try AccessKernel.run(points, demand: [10], supply: [1], method: .twoStep, decay: .none, limit: 60).access == [0.1])
    }

    @Test("a change of supply is followed without a new run")
    func edit() throws {
        let table = try PairTable(demands: 12, supplies: 7, Self.rows(6, 12, 7))
        let people = (0..<12).map { Double($0 * 7 + 3) }
        var beds = (0..<7).map { Double($0 + 2) }
        for method in CatchmentMethod.allCases {
            var state = try AccessKernel.run(table, demand: people, supply: beds, method: method, decay: .gaussian(sigma: 30), limit: 60)
            state.setSupply(4, to: 90)
            beds[4] = 90
            let fresh = try AccessKernel.run(table, demand: people, supply: beds, method: method, decay: .gaussian(sigma: 30), limit: 60)
            for (one, two) in zip(state.access, fresh.access) { #expect(abs(one - two) < 1e-12 * max(1, two)) }
            beds[4] = 6
        }
    }

    @Test("bad numbers are refused with their place")
    func refused() throws {
        let table = try PairTable(demands: 1, supplies: 1, [(0, 0, 1)])
        #expect(throws: OptimizationFault(.negative, place: 0)) {
            try AccessKernel.run(table, demand: [-1], supply: [1], method: .twoStep, decay: .none, limit: 5)
        }
        #expect(throws: OptimizationFault(.notANumber, place: 0)) {
            try AccessKernel.run(table, demand: [1], supply: [.nan], method: .twoStep, decay: .none, limit: 5)
        }
        #expect(throws: OptimizationFault(.shape)) { try AccessKernel.run(table, demand: [1, 2], supply: [1], method: .twoStep, decay: .none, limit: 5) }
        #expect(throws: OptimizationFault(.negative, place: 0)) { try PairTable(demands: 1, supplies: 1, [(0, 0, -1)]) }
        #expect(throws: OptimizationFault(.shape, place: 0)) { try PairTable(demands: 1, supplies: 1, [(1, 0, 1)]) }
    }
}

@Suite("Fairness, choice and rosters")
struct OtherKernelTests {
    @Test("Gini: equal is 0, all in one place is 1 less its share of people, and a known case")
    func gini() throws {
        #expect(abs(try Inequality.gini([2, 2, 2], weights: [1, 5, 3])) < 1e-12)
        #expect(abs(try Inequality.gini([0, 0, 0, 8], weights: [1, 1, 1, 1]) - 0.75) < 1e-12)
        #expect(abs(try Inequality.gini([1, 2, 3, 4], weights: [1, 1, 1, 1]) - 0.25) < 1e-12)
        #expect(abs(try Inequality.concentration([4, 3, 2, 1], weights: [1, 1, 1, 1], rank: [1, 2, 3, 4]) + 0.25) < 1e-12)
        // Of one rank all are alike, in whatever order they stand.
        #expect(abs(try Inequality.concentration([0, 10, 20], weights: [1, 1, 1], rank: [5, 5, 5])) < 1e-12)
        let (up, down) = (
            try Inequality.concentration([0, 10, 20, 3], weights: [1, 2, 1, 1], rank: [5, 5, 1, 9]),
            try Inequality.concentration([20, 10, 0, 3], weights: [1, 2, 1, 1], rank: [1, 5, 5, 9])
        )
        #expect(abs(up - down) < 1e-12)
        #expect(throws: OptimizationFault.self) { try Inequality.gini([1, .nan], weights: [1, 1]) }
    }

    @Test("Theil's parts add up; all between when groups are even inside")
    func theil() throws {
        let split = try Inequality.theil([1, 1, 3, 3], weights: [1, 1, 1, 1], group: [0, 0, 1, 1])
        #expect(abs(split.within) < 1e-12 && abs(split.total - (0.5 * 0.5 * log(0.5) + 0.5 * 1.5 * log(1.5))) < 1e-12)
    }

    @Test("the parameters that made flows are found again within 2 percent", arguments: [(0.8, 0.02), (1.3, 0.05)])
    func recovery(size: Double, travel: Double) throws {
        var dice = Dice(state: 4)
        let minutes = (0..<80 * 12).map { _ in dice.unit() * 180 }
        let problem = ChoiceProblem(
            demand: (0..<80).map { _ in 100 + dice.unit() * 900 }, size: (0..<12).map { _ in 100 + dice.unit() * 900 }, minutes: minutes)
        var truth = ChoiceModel()
        truth.size = size
        truth.travel = travel
        // Each flow is off by up to a twentieth.
        let observed = try truth.flows(problem).flows.map { $0 * (0.95 + 0.1 * dice.unit()) }
        let fit = try ChoiceCalibration.fit(problem, observed: observed, start: ChoiceModel(), parameters: [.size, .travel])
        #expect(fit.hasConverged && abs(fit.model.size / size - 1) < 0.02 && abs(fit.model.travel / travel - 1) < 0.02)
        #expect(fit.misplacedShare > 0 && fit.misplacedShare < 0.05)
    }

    @Test("a roster breaks no rule and covers what can be covered")
    func roster() throws {
        let experts = [
            RosterProblem.Expert(home: 0, skills: [0], unavailable: [3], maxDays: 3),
            RosterProblem.Expert(home: 1, skills: [0, 1], unavailable: [], maxDays: 3),
        ]
        let slots = [(0, 0, 1), (0, 0, 2), (0, 0, 3), (1, 1, 2), (1, 1, 6), (1, 2, 0)].map { RosterProblem.Slot(hospital: $0.0, skill: $0.1, day: $0.2) }
        let problem = RosterProblem(days: 8, experts: experts, slots: slots, travel: [[60, 500], [500, 60]])
        let ticks = SolveControl(now: Self.ticking(), seconds: 4000)
        let found = try RosterSolver.solve(problem, seed: 2, ticks)
        #expect(RosterRules(problem).breaches(found.assignment).isEmpty)
        #expect(found.assignment[5] == nil, "nobody has the skill")
        #expect(found.value == RosterRules(problem).cost(found.assignment) && found.bound <= found.value)
        #expect(found.assignment.count { $0 == nil } == 1)
    }

    /// A clock that goes one tick each time it is read.
    private static func ticking() -> @Sendable () -> Double {
        let count = Counter()
        return { count.next() }
    }

    @Test(
        "the rules are judged apart from the solver",
        arguments: [
            (RosterRules.Breach.Rule.skill, [1: 0]), (.unavailable, [0: 0]), (.twoPlaces, [2: 1, 3: 1]), (.rest, [2: 1, 4: 1]), (.maxDays, [2: 1, 4: 1, 5: 1]),
        ])
    func rules(rule: RosterRules.Breach.Rule, given: [Int: Int]) {
        let experts = [
            RosterProblem.Expert(home: 0, skills: [0], unavailable: [0], maxDays: 2),
            RosterProblem.Expert(home: 0, skills: [0, 1], unavailable: [], maxDays: 2),
        ]
        let slots = [(0, 0, 0), (0, 1, 1), (1, 0, 2), (0, 0, 2), (0, 0, 3), (0, 0, 6)].map { RosterProblem.Slot(hospital: $0.0, skill: $0.1, day: $0.2) }
        let problem = RosterProblem(days: 7, experts: experts, slots: slots, travel: [[60, 400]])
        let assignment = slots.indices.map { given[$0] }
        #expect(RosterRules(problem).breaches(assignment).map(\.rule).contains(rule))
    }
}
