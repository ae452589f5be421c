import Optimization
import Testing

@Suite("Choice-aware siting and catchments")
struct RegionTests {
    @Test("the fewest patients leave as with the best of all choices, with nests and without", arguments: 1...12, [1, 0.5])
    func choice(seed: Int, nestScale: Double) throws {
        var dice = Dice(state: UInt64(seed))
        let (clients, standing, candidates) = (15, 3, 9)
        let width = standing + candidates
        let minutes = (0..<clients * width).map { _ in 10 + dice.unit() * 300 }
        let province = (0..<clients).map { _ in dice.below(3) }
        let there = (0..<width).map { $0 < standing ? 0 : dice.below(3) }
        let isHome = (0..<clients).flatMap { client in there.map { $0 == province[client] } }
        var problem = ChoiceProblem(
            demand: (0..<clients).map { _ in 10 + dice.unit() * 90 }, size: (0..<width).map { _ in 100 + dice.unit() * 900 }, minutes: minutes)
        problem.level = (0..<width).map { $0 % 2 }
        problem.quality = (0..<width).map { _ in dice.unit() }
        var model = ChoiceModel()
        (model.nestScale, model.quality) = (nestScale, 0.5)
        func leaving(_ open: [Int]) throws -> Double {
            var part = problem
            for site in standing..<width where !open.contains(site) { part.size[site] = 0 }
            let flows = try model.flows(part).flows
            return flows.indices.reduce(0) { $0 + (isHome[$1] ? 0 : flows[$1]) }
        }
        let best = try subsets(candidates, 2).map { try leaving($0.map { $0 + standing }) }.min() ?? 0
        let found = try ChoiceSiting.fewestLeaving(problem, model, firstCandidate: standing, isHome: isHome, count: 2, endless)
        #expect(abs(found.leavingAfter - best) < 1e-6 * best, "\(found.leavingAfter) instead of \(best)")
        #expect(found.isProven && found.bound == found.leavingAfter)
        // A control without time goes the way of larger problems.
        let clock = Counter()
        let hasty = try ChoiceSiting.fewestLeaving(
            problem, model, firstCandidate: standing, isHome: isHome, count: 2, SolveControl(now: { clock.next() }, seconds: 20))
        #expect(hasty.sites.count == 2 && hasty.bound <= best * (1 + 1e-9) && hasty.leavingAfter >= best * (1 - 1e-9))
        #expect(abs(try leaving(found.sites) - found.leavingAfter) < 1e-6 * best && found.leavingAfter <= found.leavingBefore)
    }

    @Test("groups are in one piece, hold their leader and are even")
    func catchments() throws {
        // A grid of 20 by 15 districts with five leaders.
        let (width, height) = (20, 15)
        var dice = Dice(state: 3)
        let weights = (0..<width * height).map { _ in 50 + dice.unit() * 100 }
        let neighbours = (0..<width * height).map { place -> [Int] in
            let (x, y) = (place % width, place / width)
            return [(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)].filter { (0..<width).contains($0.0) && (0..<height).contains($0.1) }.map {
                $0.1 * width + $0.0
            }
        }
        let leaders = [22, 37, 150, 245, 298]
        let cost = (0..<width * height).flatMap { place in
            leaders.map { leader in Double(abs(place % width - leader % width) + abs(place / width - leader / width)) }
        }
        let found = try Catchments.part(weights: weights, leaders: leaders, share: [1, 1, 1, 1, 1], neighbours: neighbours, cost: cost, endless)
        #expect(found.imbalance <= 0.1, "\(found.imbalance)")
        for (number, leader) in leaders.enumerated() {
            #expect(found.group[leader] == number)
            var seen: Set<Int> = [leader]
            var open = [leader]
            while let next = open.popLast() {
                for other in neighbours[next] where found.group[other] == number && seen.insert(other).inserted { open.append(other) }
            }
            #expect(seen.count == found.group.count { $0 == number })
        }
        #expect(throws: OptimizationFault(.unreachable, place: 2)) {
            try Catchments.part(weights: [1, 1, 1], leaders: [0], share: [1], neighbours: [[1], [0], []], cost: [0, 1, 2], endless)
        }
    }
}
