/// Open `count` sites and give every client to one of them whole, within capacities, at the least cost (capacitated p-median).
public struct CapacitatedMedianProblem: Sendable {
    /// [client][site].
    public var costs: CostTable<Double>
    public var demand: [Double]
    public var capacity: [Double]
    public var count: Int

    public init(costs: CostTable<Double>, demand: [Double], capacity: [Double], count: Int) {
        self.costs = costs
        self.demand = demand
        self.capacity = capacity
        self.count = count
    }

    func check() throws(OptimizationFault) {
        if demand.count != costs.clients || capacity.count != costs.sites { throw OptimizationFault(.shape) }
        for (place, value) in (demand + capacity).enumerated() where !(value >= 0) || !value.isFinite {
            throw OptimizationFault(value < 0 ? .negative : .notANumber, place: place)
        }
        if count < 1 { throw OptimizationFault(.tooFew, detail: "count") }
        if count > costs.sites { throw OptimizationFault(.tooMany, detail: "count") }
        let room = capacity.sorted(by: >).prefix(count).reduce(0, +)
        if demand.reduce(0, +) > room { throw OptimizationFault(.capacity, detail: "\(demand.reduce(0, +)) > \(room)") }
        if let place = demand.firstIndex(where: { $0 > (capacity.max() ?? 0) }) { throw OptimizationFault(.capacity, place: place) }
    }

    var isIntegral: Bool { costs.values.allSatisfy { $0 == $0.rounded() } }
}

/// Lagrangian bounds over knapsacks, clusters by regret and exchanges, branching on sites and then on clients.
public enum CapacitatedMedianSolver {
    /// Throws what makes the problem impossible; `.capacity` also when no way to pack the clients was found in time.
    public static func solve(_ problem: CapacitatedMedianProblem, seed: UInt64, _ control: SolveControl) throws(OptimizationFault) -> SitingResult {
        try problem.check()
        var run = ClusterRun(problem, control)
        run.solve()
        guard run.value < .infinity else { throw OptimizationFault(.capacity, detail: "no packing found") }
        return SitingResult(
            sites: Set(run.assignment).sorted(), assignment: run.assignment, value: run.value,
            bound: run.isProven ? run.value : max(0, min(run.bound, run.value)),
            isProven: run.isProven, nodes: run.nodes)
    }
}

private struct ClusterRun {
    private let problem: CapacitatedMedianProblem
    private let control: SolveControl
    private let isIntegral: Bool
    private var dual: ClusterDual
    private let packing: ClusterPacking
    private(set) var value = Double.infinity
    private(set) var assignment: [Int] = []
    private(set) var bound = -Double.infinity
    private(set) var nodes = 0
    private(set) var isProven = false
    private var openBound = Double.infinity
    private var tried: Set<[Int]> = []

    init(_ problem: CapacitatedMedianProblem, _ control: SolveControl) {
        self.problem = problem
        self.control = control
        isIntegral = problem.isIntegral
        dual = ClusterDual(problem)
        packing = ClusterPacking(problem)
    }

    mutating func solve() {
        _ = dual.evaluate()
        offer(dual.chosen)
        bound = ascend(rounds: 700, theta: 1.5, isRoot: true)
        if !isClosed(bound) { branch(parent: bound) }
        // A branch that time ends leaves its bound open, the root's too: nothing open means all was looked into.
        isProven = value < .infinity && (isClosed(bound) || openBound == .infinity)
        if !isProven { bound = max(bound, openBound) }
    }

    private func lifted(_ bound: Double) -> Double { isIntegral ? (bound - 1e-6).rounded(.up) : bound + abs(bound) * 1e-9 }
    private func isClosed(_ bound: Double) -> Bool { lifted(bound) >= value }

    private mutating func offer(_ sites: [Int]) {
        guard sites.count == problem.count, tried.insert(sites.sorted()).inserted, let found = packing.cluster(around: sites), found.value < value else {
            return
        }
        value = found.value
        assignment = found.assignment
        control.tell(value, bound, nodes)
    }

    private mutating func ascend(rounds: Int, theta first: Double, isRoot: Bool) -> Double {
        var theta = first
        var best = -Double.infinity
        var bestMultipliers = dual.multipliers
        var direction = [Double](repeating: 0, count: problem.costs.clients)
        var stalled = 0
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
                if stalled >= (isRoot ? 10 : 5) {
                    theta *= 0.62
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
            let goal = value < .infinity ? value : now * 1.2 + 1
            let step = theta * (goal - now + (isIntegral ? 0.5 : 1e-6 * abs(goal))) / squares
            for client in direction.indices { dual.multipliers[client] += step * direction[client] }
            if round % (isRoot ? 5 : 20) == 4 { offer(dual.chosen) }
            if theta < 1e-3 { break }
        }
        dual.multipliers = bestMultipliers
        return best
    }

    /// First on the site whose choice is least clear; once the sites are chosen, on the client that fits worst.
    private mutating func branch(parent: Double) {
        if control.isOver {
            openBound = min(openBound, parent)
            return
        }
        nodes += 1
        let kept = dual.state
        defer { dual.state = kept }
        let now = max(parent, ascend(rounds: 40, theta: 1.0, isRoot: false))
        if isClosed(now) { return }
        if control.isOver {
            openBound = min(openBound, now)
            return
        }
        let fresh = dual.evaluate()
        if fresh == .infinity || isClosed(fresh) { return }
        let opened = dual.state.fixed.indices.filter { dual.state.fixed[$0] == 1 }
        let free = dual.state.fixed.indices.filter { dual.state.fixed[$0] == 0 }
        if opened.count < problem.count, !free.isEmpty {
            branchOnSite(free, now)
        } else {
            branchOnClient(opened, now)
        }
    }

    private mutating func branchOnSite(_ free: [Int], _ now: Double) {
        let middle = (dual.lastIn + dual.firstOut) / 2
        let reduced = dual.reduced
        let site = free.min { (abs(reduced[$0] - middle), $0) < (abs(reduced[$1] - middle), $1) } ?? free[0]
        let state = dual.state
        for choice in [Int8(1), -1] {
            dual.state = state
            dual.state.fixed[site] = choice
            branch(parent: now)
        }
    }

    private mutating func branchOnClient(_ open: [Int], _ now: Double) {
        var direction = [Double](repeating: 0, count: problem.costs.clients)
        _ = dual.subgradient(into: &direction, keeping: 0)
        let state = dual.state
        let loose = problem.demand.indices.filter { client in open.count { state.allowed[client * problem.costs.sites + $0] } > 1 }
        guard let client = loose.max(by: { (abs(direction[$0]), problem.demand[$0]) < (abs(direction[$1]), problem.demand[$1]) }) else {
            close(open)
            return
        }
        let choices = open.filter { state.allowed[client * problem.costs.sites + $0] }
        for site in choices.sorted(by: { problem.costs[client, $0] < problem.costs[client, $1] }) {
            dual.state = state
            for other in 0..<problem.costs.sites where other != site { dual.state.allowed[client * problem.costs.sites + other] = false }
            branch(parent: now)
        }
    }

    /// Every client has one site left: the branch is one solution, if it fits.
    private mutating func close(_ open: [Int]) {
        let sites = problem.costs.sites
        let given = problem.demand.indices.map { client in open.first { dual.state.allowed[client * sites + $0] } ?? -1 }
        if given.contains(-1) { return }
        var load = [Double](repeating: 0, count: sites)
        var cost = 0.0
        for (client, site) in given.enumerated() {
            load[site] += problem.demand[client]
            cost += problem.costs[client, site]
        }
        guard cost < value, load.indices.allSatisfy({ load[$0] <= problem.capacity[$0] + 1e-9 }) else { return }
        value = cost
        assignment = given
    }
}
