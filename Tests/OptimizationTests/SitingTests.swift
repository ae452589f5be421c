import Optimization
import Synchronization
import Testing

/// A control without a clock: never over unless it is cancelled.
let endless = SolveControl(now: { 0 })

/// A small generator of test instances.
struct Dice {
    var state: UInt64

    mutating func unit() -> Double {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 11) / Double(1 << 53)
    }

    mutating func below(_ count: Int) -> Int { Int(unit() * Double(count)) }
}

/// All subsets of `count` among `total`.
func subsets(_ total: Int, _ count: Int) -> [[Int]] {
    if count == 0 { return [[]] }
    if total < count { return [] }
    return subsets(total - 1, count) + subsets(total - 1, count - 1).map { $0 + [total - 1] }
}

@Suite("Siting")
struct SitingTests {
    static func matrix(_ seed: UInt64, clients: Int, sites: Int, whole: Bool = true) throws -> CostMatrix {
        var dice = Dice(state: seed)
        return try CostMatrix(clients: clients, sites: sites, (0..<clients * sites).map { _ in whole ? Float(dice.below(60)) : Float(dice.unit() * 60) })
    }

    static func value(_ costs: CostMatrix, _ open: [Int]) -> Double {
        (0..<costs.clients).reduce(0) { sum, client in sum + Double(open.map { costs[client, $0] }.min() ?? .infinity) }
    }

    @Test("a median equals the best of all choices, and says so", arguments: 1...30)
    func median(seed: Int) throws {
        let costs = try Self.matrix(UInt64(seed), clients: 14, sites: 9, whole: seed % 2 == 0)
        for count in [1, 3, 5, 9] {
            let best = subsets(9, count).map { Self.value(costs, $0) }.min() ?? 0
            let found = try MedianSolver.solve(MedianProblem(costs: costs, count: count), seed: 3, endless)
            #expect(abs(found.value - best) < 1e-3 && found.isProven, "\(seed) \(count): \(found.value) instead of \(best)")
            #expect(abs(found.value - found.bound) < 1e-3 && found.sites.count == count)
        }
    }

    @Test("fixed, forbidden and least numbers by group are kept, and the best of what is left is found", arguments: 1...20)
    func constraints(seed: Int) throws {
        let costs = try Self.matrix(UInt64(seed) + 500, clients: 12, sites: 9)
        var problem = MedianProblem(costs: costs, count: 4)
        problem.mustOpen = [2]
        problem.forbidden = [5]
        problem.group = [0, 0, 0, 1, 1, 1, 2, 2, 2]
        problem.minima = [0, 1, 2]
        let allowed = subsets(9, 4).filter { open in
            open.contains(2) && !open.contains(5) && open.contains { (3...5).contains($0) } && open.count { $0 >= 6 } >= 2
        }
        let best = allowed.map { Self.value(costs, $0) }.min() ?? 0
        let found = try MedianSolver.solve(problem, seed: 1, endless)
        #expect(found.value == best && found.isProven)
        #expect(allowed.contains(found.sites))
    }

    @Test("impossible siting is refused by name")
    func impossible() throws {
        let costs = try Self.matrix(1, clients: 4, sites: 3)
        func reason(_ change: (inout MedianProblem) -> Void) -> OptimizationFault.Reason? {
            var problem = MedianProblem(costs: costs, count: 2)
            change(&problem)
            do {
                _ = try MedianSolver.solve(problem, seed: 1, endless)
                return nil
            } catch { return error.reason }
        }
        #expect(reason { $0.count = 0 } == .tooFew)
        #expect(reason { $0.count = 4 } == .tooMany)
        #expect(reason { $0.forbidden = [0, 1] } == .tooMany)
        #expect(reason { $0.mustOpen = [0, 1, 2] } == .tooMany)
        #expect(
            reason {
                $0.mustOpen = [1]
                $0.forbidden = [1]
            } == .contradiction)
        #expect(
            reason {
                $0.group = [0, 0, 0]
                $0.minima = [0, 1]
            } == .minima)
        #expect(reason { $0.mustOpen = [7] } == .shape)
        #expect(throws: OptimizationFault(.notANumber, place: 0, other: 1)) { try CostMatrix(clients: 1, sites: 2, [1, .nan]) }
        #expect(throws: OptimizationFault(.negative, place: 1, other: 0)) { try CostMatrix(clients: 2, sites: 1, [1, -2]) }
        #expect(throws: OptimizationFault(.empty)) { try CostMatrix(clients: 0, sites: 2, []) }
        let apart = try CostMatrix(clients: 2, sites: 2, [0, .infinity, .infinity, .infinity])
        #expect(throws: OptimizationFault(.unreachable, place: 1)) { try MedianSolver.solve(MedianProblem(costs: apart, count: 1), seed: 1, endless) }
    }

    @Test("one place, all places equal, and as many centres as places")
    func edges() throws {
        let one = try MedianSolver.solve(MedianProblem(costs: CostMatrix(clients: 1, sites: 1, [7]), count: 1), seed: 1, endless)
        #expect(one.value == 7 && one.isProven && one.gap == 0)
        let same = try CostMatrix(clients: 5, sites: 5, [Float](repeating: 3, count: 25))
        #expect(try MedianSolver.solve(MedianProblem(costs: same, count: 2), seed: 1, endless).value == 15)
    }

    @Test("a cancelled solver gives what it has with an honest bound")
    func cancelled() throws {
        let costs = try Self.matrix(9, clients: 120, sites: 120, whole: false)
        let switches = Mutex<SolveControl?>(nil)
        let control = SolveControl(now: { 0 }, report: { _ in switches.withLock { $0?.cancel() } })
        switches.withLock { $0 = control }
        let found = try MedianSolver.solve(MedianProblem(costs: costs, count: 9), seed: 1, control)
        #expect(!found.isProven && found.bound < found.value && found.sites.count == 9)
        // Before a first answer there is none to give.
        #expect(throws: OptimizationFault(.stopped)) { try MedianSolver.solve(MedianProblem(costs: costs, count: 9), seed: 1, control) }
        // Time that runs out anywhere on the way never makes a bound that a full search refutes.
        let small = try MedianProblem(costs: Self.matrix(9, clients: 40, sites: 40, whole: false), count: 5)
        let best = try MedianSolver.solve(small, seed: 1, endless)
        #expect(best.isProven)
        for reads in [3.0, 30, 300, 3000] {
            let clock = Counter()
            let early = try MedianSolver.solve(small, seed: 1, SolveControl(now: { clock.next() }, seconds: reads))
            #expect(early.bound <= best.value * (1 + 1e-9) && early.value >= best.value * (1 - 1e-9))
            #expect(early.isProven || early.bound < early.value)
        }
    }

    @Test("the least longest way, the most covered and the fewest sites equal enumeration", arguments: 1...15)
    func reach(seed: Int) throws {
        let distances = try Self.matrix(UInt64(seed) + 90, clients: 11, sites: 8)
        func longest(_ open: [Int]) -> Float { (0..<11).map { client in open.map { distances[client, $0] }.min() ?? 0 }.max() ?? 0 }
        let center = try CoverSolver.center(distances, count: 3, seed: 1, endless)
        #expect(center.value == Double(subsets(8, 3).map(longest).min() ?? 0) && center.isProven)
        let weights = (0..<11).map { Double($0 + 1) }
        func uncovered(_ open: [Int]) -> Double {
            var sum = 0.0
            for client in 0..<11 where !open.contains(where: { distances[client, $0] <= 15 }) { sum += weights[client] }
            return sum
        }
        let cover = try CoverSolver.maximal(distances, weights: weights, radius: 15, count: 2, seed: 1, endless)
        #expect(cover.value == subsets(8, 2).map(uncovered).min() && cover.isProven)
        let radius = Float(center.value)
        let least = try CoverSolver.least(distances, radius: radius, seed: 1, endless)
        let fewest = (1...8).first { count in subsets(8, count).contains { longest($0) <= radius } }
        #expect(Int(least.value) == fewest && least.isProven)
    }

    @Test("least numbers hold where nobody is left to cover")
    func nobodyLeft() throws {
        let costs = try CostMatrix(clients: 2, sites: 4, [0, 1, 1, 1, 1, 0, 1, 1])
        let choice = CoverSolver.Choice(mustOpen: [0], group: [0, 0, 1, 1], minima: [0, 1])
        let all = try CoverSolver.maximal(costs, weights: [1, 1], radius: 2, count: 2, choice: choice, seed: 1, endless)
        #expect(all.isProven && all.value == 0 && (all.sites == [0, 2] || all.sites == [0, 3]))
        let none = try CoverSolver.maximal(costs, weights: [0, 0], radius: 0, count: 2, choice: choice, seed: 1, endless)
        #expect(none.isProven && (none.sites == [0, 2] || none.sites == [0, 3]))
    }

    @Test("a cover that time ends has a bound that no choice is under, whenever it ends")
    func earlyCovers() throws {
        let distances = try Self.matrix(77, clients: 40, sites: 30)
        let weights = (0..<40).map { Double(1 + $0 % 9) }
        func limited(_ reads: Double) -> SolveControl {
            let clock = Counter()
            return SolveControl(now: { clock.next() }, seconds: reads)
        }
        let best = try CoverSolver.maximal(distances, weights: weights, radius: 6, count: 6, seed: 1, endless)
        let center = try CoverSolver.center(distances, count: 6, seed: 1, endless)
        let least = try CoverSolver.least(distances, radius: 20, seed: 1, endless)
        #expect(best.isProven && center.isProven && least.isProven)
        for reads in [3.0, 30, 300, 3000] {
            let early = try CoverSolver.maximal(distances, weights: weights, radius: 6, count: 6, seed: 1, limited(reads))
            #expect(early.bound <= best.value && early.value >= best.value)
            let near = try CoverSolver.center(distances, count: 6, seed: 1, limited(reads))
            #expect(near.bound <= center.value && near.value >= center.value)
            let some = try CoverSolver.least(distances, radius: 20, seed: 1, limited(reads))
            #expect(some.bound <= least.value && some.value >= least.value)
        }
    }

    @Test("covers with sites that stand, places forbidden and least numbers equal enumeration", arguments: 1...25)
    func limitedReach(seed: Int) throws {
        let distances = try Self.matrix(UInt64(seed) + 400, clients: 13, sites: 9)
        let choice = CoverSolver.Choice(mustOpen: [seed % 9], forbidden: [(seed + 4) % 9], group: [0, 0, 0, 1, 1, 1, 2, 2, 2], minima: [0, 2, 1])
        let weights = (0..<13).map { Double(1 + $0 * $0 % 7) }
        func far(_ open: [Int], _ client: Int) -> Float { open.map { distances[client, $0] }.min() ?? .infinity }
        func isAllowed(_ open: [Int]) -> Bool {
            open.contains(choice.mustOpen[0]) && !open.contains(choice.forbidden[0])
                && choice.minima.indices.allSatisfy { group in open.count { choice.group[$0] == group } >= choice.minima[group] }
        }
        let allowed = subsets(9, 5).filter(isAllowed)
        let center = try CoverSolver.center(distances, count: 5, choice: choice, seed: 1, endless)
        #expect(center.isProven && isAllowed(center.sites) && center.bound == center.value)
        #expect(center.value == allowed.map { open in (0..<13).map { Double(far(open, $0)) }.max() ?? 0 }.min())
        let radius = Float(12)
        let cover = try CoverSolver.maximal(distances, weights: weights, radius: radius, count: 5, choice: choice, seed: 1, endless)
        let left = allowed.map { open in (0..<13).reduce(0.0) { $0 + (far(open, $1) > radius ? weights[$1] : 0) } }.min()
        #expect(cover.isProven && isAllowed(cover.sites) && cover.value == left)
        let least = try CoverSolver.least(distances, radius: Float(center.value), choice: choice, seed: 1, endless)
        let fewest = (1...9).first { count in
            subsets(9, count).contains { open in isAllowed(open) && (0..<13).allSatisfy { Double(far(open, $0)) <= center.value } }
        }
        #expect(least.isProven && isAllowed(least.sites) && Int(least.value) == fewest)
    }

    @Test("islands: as many sites as islands reach everybody, fewer are refused with the number needed", arguments: 1...20)
    func islands(seed: Int) throws {
        var dice = Dice(state: UInt64(seed))
        let (size, islands) = (14, 2 + seed % 4)
        let home = (0..<size).map { $0 < islands ? $0 : dice.below(islands) }
        var values = [Float](repeating: .infinity, count: size * size)
        for one in 0..<size {
            for other in 0..<size where home[one] == home[other] { values[one * size + other] = one == other ? 0 : Float(1 + dice.below(50)) }
        }
        let costs = try CostMatrix(clients: size, sites: size, values)
        for count in [islands, islands + 1] {
            let found = try MedianSolver.solve(MedianProblem(costs: costs, count: count), seed: 1, endless)
            let best = subsets(size, count).map { open in (0..<size).reduce(0.0) { sum, client in sum + Double(open.map { costs[client, $0] }.min() ?? 0) } }
                .min()
            #expect(found.isProven && found.value == best, "\(found.value) instead of \(best ?? 0)")
        }
        do {
            _ = try MedianSolver.solve(MedianProblem(costs: costs, count: islands - 1), seed: 1, endless)
            Issue.record("too few sites were taken")
        } catch {
            #expect(error.reason == .tooFew && error.detail.contains("\(islands)"))
        }
    }

    @Test("a site that stands twice stands once, and least numbers hold for every kind of siting")
    func twiceAndMinima() throws {
        let costs = try CostMatrix(clients: 4, sites: 4, [0, 1, 9, 9, 1, 0, 9, 9, 9, 9, 0, 3, 9, 9, 3, 0])
        var problem = MedianProblem(costs: costs, count: 1)
        problem.mustOpen = [0, 0]
        #expect(try MedianSolver.solve(problem, seed: 1, endless).sites == [0])
        let least = try CoverSolver.least(costs, radius: 9, choice: CoverSolver.Choice(mustOpen: [0, 0]), seed: 1, endless)
        #expect(least.sites == [0] && least.value == 1)
        let choice = CoverSolver.Choice(group: [0, 0, 1, 1], minima: [2, 0])
        #expect(try CoverSolver.center(costs, count: 2, choice: choice, seed: 1, endless).sites == [0, 1])
        #expect(try CoverSolver.maximal(costs, weights: [1, 1, 1, 1], radius: 3, count: 2, choice: choice, seed: 1, endless).sites == [0, 1])
        #expect(try CoverSolver.least(costs, radius: 3, choice: choice, seed: 1, endless).value == 3)
    }
}
