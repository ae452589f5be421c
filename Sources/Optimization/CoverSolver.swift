/// Siting by reach: nobody farther than need be (p-center), as many as can be within a limit (maximal covering), everybody within a
/// limit with the fewest sites (set covering). Value and bound are always given.
public enum CoverSolver {
    /// What reach the sites have to give, and which sites are in play.
    public struct Choice: Sendable {
        public var mustOpen: [Int] = []
        public var forbidden: [Int] = []

        /// As of the median's problem.
        public var group: [Int] = []
        public var minima: [Int] = []

        public init(mustOpen: [Int] = [], forbidden: [Int] = [], group: [Int] = [], minima: [Int] = []) {
            self.mustOpen = Set(mustOpen).sorted()
            self.forbidden = forbidden
            self.group = group
            self.minima = minima
        }

        /// How many sites of each group are missing beside `open`.
        func missing(_ open: [Int]) -> [Int] {
            var missing = minima
            for site in open where group.indices.contains(site) && missing.indices.contains(group[site]) { missing[group[site]] -= 1 }
            return missing.map { max(0, $0) }
        }
    }

    /// Branches looked into before a radius is left open, first and when only few are left.
    private static let (quickBranches, fullBranches) = (1, 200_000)

    /// The least largest distance with `count` sites: value and bound are distances. Throws `.unreachable` with a client that no site reaches, or,
    /// in detail, with `count` where so few sites cannot reach all; what `MedianProblem.check` throws. Cost: for each radius that is tried, a cover.
    public static func center(
        _ distances: CostMatrix, count: Int, choice: Choice = Choice(), seed: UInt64, _ control: SolveControl
    ) throws(OptimizationFault) -> SitingResult {
        var search = try CenterSearch(distances, count: count, choice, seed: seed, control)
        search.run(branches: quickBranches)
        search.run(branches: fullBranches)
        return try search.result()
    }

    /// Sites that leave the least weight beyond `radius`, which itself is within: value and bound are the weight NOT covered.
    public static func maximal(
        _ distances: CostMatrix, weights: [Double], radius: Float, count: Int, choice: Choice = Choice(), seed: UInt64, _ control: SolveControl
    ) throws(OptimizationFault) -> SitingResult {
        if weights.count != distances.clients { throw OptimizationFault(.shape) }
        try check(distances, count, choice)
        var run = MaximalCover(distances, weights: weights, radius: radius, count: count, choice, control)
        run.solve()
        let sites = run.sites.sorted()
        return SitingResult(
            sites: sites, assignment: distances.assign(to: sites).sites, value: run.value, bound: run.isProven ? run.value : min(run.bound, run.value),
            isProven: run.isProven, nodes: run.nodes)
    }

    /// The fewest sites with everybody within `radius`: value and bound are numbers of sites. Throws `.unreachable` with a client that no site
    /// reaches, `.minima` for a group without enough sites.
    public static func least(
        _ distances: CostMatrix, radius: Float, choice: Choice = Choice(), seed: UInt64, _ control: SolveControl
    ) throws(OptimizationFault) -> SitingResult {
        let table = CoverTable(distances, within: radius, choice)
        if let row = (0..<table.rowCount).first(where: { table.rows.length($0) < table.needs[$0] }) {
            let name = table.rowNames[row]
            if name < distances.clients { throw OptimizationFault(.unreachable, place: name) }
            throw OptimizationFault(.minima, place: name - distances.clients, detail: "\(table.rows.length(row)) < \(table.needs[row])")
        }
        let must = choice.mustOpen
        var best = CoverGreedy.cover(table).map { table.siteNames[$0] }
        var search = CoverSearch(names: distances.clients + choice.minima.count, seed: seed, control)
        var bound = 0
        while bound < best.count {
            switch search.decide(table, atMost: best.count - 1, branches: fullBranches) {
            case .found(let sites): best = sites
            case .impossible: bound = best.count
            case .open(let least):
                bound = max(bound, least)
                control.tell(Double(must.count + best.count), Double(must.count + bound), search.nodes)
                return siting(distances, must + best, bound: must.count + min(bound, best.count), search.nodes)
            }
            control.tell(Double(must.count + best.count), Double(must.count + bound), search.nodes)
        }
        return siting(distances, must + best, bound: must.count + bound, search.nodes)
    }

    private static func siting(_ distances: CostMatrix, _ sites: [Int], bound: Int, _ nodes: Int) -> SitingResult {
        SitingResult(
            sites: sites.sorted(), assignment: distances.assign(to: sites.sorted()).sites, value: Double(sites.count), bound: Double(bound),
            isProven: bound == sites.count, nodes: nodes)
    }

    static func check(_ distances: CostMatrix, _ count: Int, _ choice: Choice) throws(OptimizationFault) {
        var problem = MedianProblem(costs: distances, count: count)
        (problem.mustOpen, problem.forbidden, problem.group, problem.minima) = (choice.mustOpen, choice.forbidden, choice.group, choice.minima)
        try problem.check()
    }
}
