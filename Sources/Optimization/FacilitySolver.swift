/// Capacitated siting: Lagrangian bounds, plans by cheapest flow, local search, and branch and bound where time allows.
public enum FacilitySolver {
    /// Throws `.stopped` when cancelled before a first answer and what makes the problem impossible: `.capacity`, `.tooFew`, `.tooMany`, `.unreachable`, `.minima`, `.contradiction`, `.shape`.
    public static func solve(_ problem: FacilityProblem, seed: UInt64, _ control: SolveControl) throws(OptimizationFault) -> SharedSiting {
        try problem.check()
        var run = try FacilityRun(problem, seed: seed, control)
        run.solve()
        if run.value == .infinity { try control.proceed() }
        guard run.value < .infinity else { throw OptimizationFault(.capacity, detail: "no plan found") }
        let plan = TransportPlan(problem, open: run.sites)
        let shares = plan.shares()
        let main = shares.map { $0.max { $0.share < $1.share }?.site ?? 0 }
        let siting = SitingResult(
            sites: run.sites.sorted(), assignment: main, value: plan.value, bound: run.isProven ? plan.value : max(0, min(run.bound, plan.value)),
            isProven: run.isProven, nodes: run.nodes)
        return SharedSiting(siting: siting, shares: shares)
    }
}

private struct FacilityRun {
    private let problem: FacilityProblem
    private let control: SolveControl
    private var chance: SeededChance
    private var dual: FacilityDual
    private(set) var value = Double.infinity
    private(set) var sites: [Int] = []
    private(set) var bound = -Double.infinity
    private(set) var nodes = 0
    private(set) var isProven = false
    private var direction: [Double]
    private var tried: Set<[Int]> = []
    private var openBound = Double.infinity
    private let total: Double

    init(_ problem: FacilityProblem, seed: UInt64, _ control: SolveControl) throws(OptimizationFault) {
        self.problem = problem
        self.control = control
        chance = SeededChance(seed)
        total = problem.demand.reduce(0, +)
        direction = [Double](repeating: 0, count: problem.costs.clients)
        var start: [Double] = []
        for client in 0..<problem.costs.clients {
            try control.proceed()
            let costs = (0..<problem.costs.sites).map { problem.costs[client, $0] }.filter { $0 < .infinity }.sorted()
            start.append(costs.count > 1 ? costs[1] : (costs.first ?? 0) * 1.1)
        }
        dual = FacilityDual(problem, multipliers: start)
    }

    mutating func solve() {
        _ = dual.evaluate()
        offer(dual.chosen)
        if value == .infinity { offer(problem.count == nil ? Array(problem.capacity.indices.filter { dual.fixed[$0] >= 0 }) : []) }
        bound = ascend(rounds: 1200, theta: 1.5, isRoot: true)
        if !isClosed(bound) { improve() }
        for _ in 0..<2 where !isClosed(bound) && !control.isOver { bound = max(bound, ascend(rounds: 400, theta: 0.5, isRoot: true)) }
        if !isClosed(bound) { branch(parent: bound) }
        // A branch that time ends leaves its bound open, the root's too: nothing open means all was looked into.
        isProven = isClosed(bound) || openBound == .infinity
        if !isProven { bound = max(bound, openBound) }
    }

    private func lifted(_ bound: Double) -> Double { bound + abs(bound) * 1e-9 }
    private func isClosed(_ bound: Double) -> Bool { lifted(bound) >= value }

    // MARK: values

    /// Completes a choice of sites to one that holds all demand, and plans it.
    private mutating func offer(_ start: [Int]) {
        guard let open = completed(start), tried.insert(open).inserted else { return }
        plan(open)
    }

    @discardableResult
    private mutating func plan(_ open: [Int]) -> Bool {
        let found = TransportPlan(problem, open: open, limit: value)
        guard found.value < value else { return false }
        value = found.value
        sites = open
        control.tell(value, bound, nodes)
        return true
    }

    /// With what stands, every least number and all demand; nil where that does not come about.
    private func completed(_ start: [Int]) -> [Int]? {
        let usable = problem.capacity.indices.filter { dual.fixed[$0] >= 0 }
        let wanted = Set(start)
        // Those of the start by cost, then the others.
        let order = usable.sorted { (wanted.contains($0) ? 0 : 1, dual.reduced[$0], $0) < (wanted.contains($1) ? 0 : 1, dual.reduced[$1], $1) }
        var open = usable.filter { dual.fixed[$0] == 1 }
        guard let needed = problem.minima.toppingUp(open, from: order.filter { dual.fixed[$0] == 0 }) else { return nil }
        open += needed
        let first = Set(open)
        let others = order.filter { !first.contains($0) }
        if let count = problem.count {
            open += others.prefix(max(0, count - open.count))
            return enlarged(open)?.sorted()
        }
        open += others.filter(wanted.contains)
        var room = open.reduce(0) { $0 + problem.capacity[$1] }
        for site in others where room < total && !wanted.contains(site) {
            open.append(site)
            room += problem.capacity[site]
        }
        return room >= total * (1 - 1e-12) && !open.isEmpty ? open.sorted() : nil
    }

    /// The smallest make room for the largest until all demand fits.
    private func enlarged(_ start: [Int]) -> [Int]? {
        var open = start
        var room = open.reduce(0) { $0 + problem.capacity[$1] }
        var larger = problem.capacity.indices.filter { dual.fixed[$0] >= 0 && !open.contains($0) }.sorted { problem.capacity[$0] < problem.capacity[$1] }
        while room < total, let enter = larger.popLast() {
            let mayLeave = open.filter { leaving in
                dual.fixed[leaving] == 0 && problem.capacity[leaving] < problem.capacity[enter]
                    && (problem.minima.isEmpty || problem.minima.areKept(by: open.filter { $0 != leaving } + [enter]))
            }
            guard let leave = mayLeave.min(by: { problem.capacity[$0] < problem.capacity[$1] }) else {
                if problem.minima.isEmpty { return nil }
                continue
            }
            room += problem.capacity[enter] - problem.capacity[leave]
            open[open.firstIndex(of: leave) ?? 0] = enter
        }
        return room >= total * (1 - 1e-12) && !open.isEmpty ? open : nil
    }

    /// Drops, opens and swaps sites of the best plan while that helps. Without a count any of the three; with one, swaps only.
    private mutating func improve() {
        var isBetter = true
        while isBetter && !control.isOver {
            isBetter = false
            let closed = problem.capacity.indices.filter { dual.fixed[$0] >= 0 && !sites.contains($0) }.sorted { dual.reduced[$0] < dual.reduced[$1] }
            let near = closed.prefix(24)
            var moves: [[Int]] = []
            let loose = sites.filter { dual.fixed[$0] == 0 }
            if problem.count == nil {
                moves += loose.map { leaving in sites.filter { $0 != leaving } }
                moves += near.map { sites + [$0] }
            }
            for entering in near { for leaving in loose { moves.append(sites.filter { $0 != leaving } + [entering]) } }
            for move in moves {
                if control.isOver { break }
                let open = move.sorted()
                guard open.reduce(0, { $0 + problem.capacity[$1] }) >= total, problem.minima.areKept(by: open), tried.insert(open).inserted else { continue }
                if plan(open) {
                    isBetter = true
                    break
                }
            }
        }
    }

    // MARK: bounds

    private mutating func ascend(rounds: Int, theta first: Double, isRoot: Bool) -> Double {
        var theta = first
        var best = -Double.infinity
        var bestMultipliers = dual.multipliers
        var stalled = 0
        for index in direction.indices { direction[index] = 0 }
        for round in 0..<rounds {
            if control.isOver { break }
            let now = dual.evaluate()
            if now == .infinity { return now }
            if now > best + 1e-9 * abs(best) || best == -.infinity {
                best = now
                bestMultipliers = dual.multipliers
                stalled = 0
            } else {
                stalled += 1
                if stalled >= 12 {
                    theta *= 0.66
                    stalled = 0
                }
            }
            if isClosed(best) { break }
            if value < .infinity { dual.fix(bound: now, value: value, round: lifted) }
            let squares = dual.subgradient(into: &direction, keeping: 0.6)
            if squares < 1e-12 {
                offer(dual.chosen)
                break
            }
            let goal = value < .infinity ? value : now * 1.1 + 1
            let step = theta * (goal - now + 1e-6 * abs(goal)) / squares
            for client in direction.indices { dual.multipliers[client] += step * direction[client] }
            if isRoot && round % 25 == 24 { offer(dual.chosen) }
            if isRoot && round % 100 == 99 { control.tell(value, best, nodes) }
            if theta < 1e-4 { break }
        }
        dual.multipliers = bestMultipliers
        return best
    }

    private mutating func branch(parent: Double) {
        if control.isOver {
            openBound = min(openBound, parent)
            return
        }
        nodes += 1
        let kept = (dual.fixed, dual.multipliers)
        defer { (dual.fixed, dual.multipliers) = kept }
        let now = max(parent, ascend(rounds: 250, theta: 1.0, isRoot: false))
        if isClosed(now) { return }
        if control.isOver {
            openBound = min(openBound, now)
            return
        }
        let fresh = dual.evaluate()
        if fresh == .infinity || isClosed(fresh) { return }
        offer(dual.chosen)
        let free = dual.free
        let opened = dual.fixed.indices.filter { dual.fixed[$0] == 1 }
        if free.isEmpty || opened.count == problem.count {
            // Nothing is left to choose: the plan itself is the answer of this branch.
            if opened.reduce(0, { $0 + problem.capacity[$1] }) >= total * (1 - 1e-12) { plan(opened) }
            return
        }
        let middle = problem.count == nil ? 0 : (dual.lastIn + dual.firstOut) / 2
        let reduced = dual.reduced
        let site = free.min { (abs(reduced[$0] - middle), $0) < (abs(reduced[$1] - middle), $1) } ?? free[0]
        let state = (dual.fixed, dual.multipliers)
        for choice in [Int8(1), -1] {
            (dual.fixed, dual.multipliers) = state
            dual.fixed[site] = choice
            branch(parent: now)
        }
    }
}
