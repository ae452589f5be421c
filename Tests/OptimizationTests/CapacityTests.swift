import Optimization
import Testing

@Suite("Capacities")
struct CapacityTests {
    /// The cheapest way to serve whole units of demand from open sites, by trying every client unit in turn (small cases only).
    private static func cheapest(_ costs: [[Double]], _ demand: [Int], _ room: [Int], _ open: [Int]) -> Double {
        var memory: [[Int]: Double] = [:]
        func serve(_ client: Int, _ left: Int, _ room: [Int]) -> Double {
            if client == demand.count { return 0 }
            if left == 0 { return serve(client + 1, client + 1 < demand.count ? demand[client + 1] : 0, room) }
            let key = [client, left] + room
            if let known = memory[key] { return known }
            var best = Double.infinity
            for site in open where room[site] > 0 {
                var rest = room
                rest[site] -= 1
                best = min(best, costs[client][site] / Double(demand[client]) + serve(client, left - 1, rest))
            }
            memory[key] = best
            return best
        }
        return serve(0, demand[0], room)
    }

    @Test("shared capacitated siting equals enumeration", arguments: 1...20)
    func shared(seed: Int) throws {
        var dice = Dice(state: UInt64(seed))
        let (clients, sites) = (5, 4)
        let costs = (0..<clients).map { _ in (0..<sites).map { _ in Double(dice.below(40) + 1) } }
        let demand = (0..<clients).map { _ in dice.below(3) + 1 }
        let room = (0..<sites).map { _ in dice.below(5) + 3 }
        let opening = (0..<sites).map { _ in Double(dice.below(30)) }
        var best = Double.infinity
        for count in 1...sites {
            for open in subsets(sites, count) where open.reduce(0, { $0 + room[$1] }) >= demand.reduce(0, +) {
                best = min(best, open.reduce(0) { $0 + opening[$1] } + Self.cheapest(costs, demand, room, open))
            }
        }
        let problem = FacilityProblem(
            costs: try CostTable<Double>(clients: clients, sites: sites, costs.flatMap { $0 }), demand: demand.map(Double.init),
            capacity: room.map(Double.init),
            opening: opening)
        guard best < .infinity else {
            #expect(throws: OptimizationFault.self) { try FacilitySolver.solve(problem, seed: 1, endless) }
            return
        }
        let found = try FacilitySolver.solve(problem, seed: 1, endless)
        #expect(abs(found.siting.value - best) < 1e-6 * best && found.siting.isProven, "\(found.siting.value) instead of \(best)")
        var load = [Double](repeating: 0, count: sites)
        for (client, shares) in found.shares.enumerated() {
            #expect(abs(shares.reduce(0) { $0 + $1.share } - 1) < 1e-6)
            for part in shares { load[part.site] += part.share * Double(demand[client]) }
        }
        for site in 0..<sites { #expect(load[site] <= Double(room[site]) + 1e-6) }
    }

    @Test("shared capacitated siting with least numbers by group equals enumeration", arguments: 1...40)
    func sharedWithMinima(seed: Int) throws {
        var dice = Dice(state: UInt64(seed) + 501)
        let (clients, sites) = (5, 5)
        let count = seed.isMultiple(of: 2) ? 3 : nil
        let costs = (0..<clients).map { _ in (0..<sites).map { _ in Double(dice.below(40) + 1) } }
        let demand = (0..<clients).map { _ in dice.below(3) + 1 }
        let room = (0..<sites).map { _ in dice.below(6) + 2 }
        let opening = (0..<sites).map { _ in Double(dice.below(30)) }
        let (group, least, must) = ([0, 0, 1, 1, 2], [1, dice.below(3), dice.below(2)], seed.isMultiple(of: 5) ? [3] : [])
        var best = Double.infinity
        for size in count.map({ $0...$0 }) ?? 1...sites {
            for open in subsets(sites, size) where open.reduce(0, { $0 + room[$1] }) >= demand.reduce(0, +) && must.allSatisfy(open.contains) {
                guard least.indices.allSatisfy({ number in open.count { group[$0] == number } >= least[number] }) else { continue }
                best = min(best, open.reduce(0) { $0 + opening[$1] } + Self.cheapest(costs, demand, room, open))
            }
        }
        var problem = FacilityProblem(
            costs: try CostTable<Double>(clients: clients, sites: sites, costs.flatMap { $0 }), demand: demand.map(Double.init),
            capacity: room.map(Double.init), opening: opening, count: count)
        (problem.minima, problem.mustOpen) = (SiteMinima(group: group, least: least), must)
        guard best < .infinity else {
            #expect(throws: OptimizationFault.self) { try FacilitySolver.solve(problem, seed: 1, endless) }
            return
        }
        let found = try FacilitySolver.solve(problem, seed: 1, endless).siting
        #expect(abs(found.value - best) < 1e-6 * best && found.isProven, "\(found.value) instead of \(best)")
        #expect(least.indices.allSatisfy { number in found.sites.count { group[$0] == number } >= least[number] })
    }

    @Test("whole clients in clusters equal enumeration", arguments: 1...20)
    func clustered(seed: Int) throws {
        var dice = Dice(state: UInt64(seed) + 77)
        let (clients, sites, count) = (6, 5, 2)
        let costs = (0..<clients).map { _ in (0..<sites).map { _ in Double(dice.below(40)) } }
        let demand = (0..<clients).map { _ in Double(dice.below(4) + 1) }
        let room = (0..<sites).map { _ in Double(dice.below(4) + 8) }
        var best = Double.infinity
        for open in subsets(sites, count) {
            func assign(_ client: Int, _ left: [Double], _ cost: Double) {
                if client == clients {
                    best = min(best, cost)
                    return
                }
                for site in open where left[site] >= demand[client] {
                    var rest = left
                    rest[site] -= demand[client]
                    assign(client + 1, rest, cost + costs[client][site])
                }
            }
            assign(0, room, 0)
        }
        let problem = CapacitatedMedianProblem(
            costs: try CostTable<Double>(clients: clients, sites: sites, costs.flatMap { $0 }), demand: demand, capacity: room, count: count)
        guard best < .infinity else {
            #expect(throws: OptimizationFault.self) { try CapacitatedMedianSolver.solve(problem, seed: 1, endless) }
            return
        }
        let found = try CapacitatedMedianSolver.solve(problem, seed: 1, endless)
        #expect(found.value == best && found.isProven, "\(found.value) instead of \(best)")
    }

    @Test("capacitated searches that run out of time own up to their gap", arguments: [2.0, 20, 200])
    func outOfTime(reads: Double) throws {
        var dice = Dice(state: 41)
        let (clients, sites) = (40, 12)
        let costs = try CostTable<Double>(clients: clients, sites: sites, (0..<clients * sites).map { _ in Double(dice.below(400) + 1) })
        let demand = (0..<clients).map { _ in Double(dice.below(9) + 1) }
        let problem = FacilityProblem(
            costs: costs, demand: demand, capacity: [Double](repeating: 60, count: sites), opening: (0..<sites).map { _ in Double(dice.below(300)) })
        let best = try FacilitySolver.solve(problem, seed: 1, endless).siting
        let clock = Counter()
        let early = try FacilitySolver.solve(problem, seed: 1, SolveControl(now: { clock.next() }, seconds: reads)).siting
        #expect(best.isProven && early.bound <= best.value * (1 + 1e-9))
        #expect(early.isProven || early.bound < early.value)
        let whole = CapacitatedMedianProblem(costs: costs, demand: demand, capacity: [Double](repeating: 60, count: sites), count: 6)
        let other = Counter()
        let packed = try CapacitatedMedianSolver.solve(whole, seed: 1, SolveControl(now: { other.next() }, seconds: reads))
        #expect(packed.isProven || packed.bound < packed.value)
    }

    @Test("capacity below demand names both")
    func tooSmall() throws {
        let costs = try CostTable<Double>(clients: 2, sites: 1, [1, 2])
        let problem = FacilityProblem(costs: costs, demand: [3, 4], capacity: [5], opening: [0])
        #expect(throws: OptimizationFault(.capacity, detail: "7.0 > 5.0")) { try FacilitySolver.solve(problem, seed: 1, endless) }
    }

    @Test("beds move the cheapest way, no giver under what it keeps")
    func beds() throws {
        // Places on a line at 0, 1, 10; the last two are short by 4 and 3.
        let cost = [0, 1, 10, 1, 0, 9, 10, 9, 0].map(Double.init)
        let (moves, total) = try BedMoves.cheapest(beds: [20, 1, 2], floor: [5, 5, 5], keep: [5, 5, 5], cost: cost)
        #expect(total == 4 * 1 + 3 * 10)
        #expect(moves.reduce(0) { $0 + $1.beds } == 7 && moves.allSatisfy { $0.from == 0 })
        #expect(throws: OptimizationFault.self) { try BedMoves.cheapest(beds: [6, 1], floor: [5, 5], keep: [5, 5], cost: [0, 1, 1, 0]) }
    }
}
