/// Siting by reach: nobody farther than need be (p-center), as many as can be within a limit (maximal covering), everybody within a
/// limit with the fewest sites (set covering). All three are medians whose costs are 0 within the limit.
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

    /// The least largest distance with `count` sites: value and bound are distances. Binary search over the distances that occur.
    public static func center(
        _ distances: CostMatrix, count: Int, choice: Choice = Choice(), seed: UInt64, _ control: SolveControl
    ) throws(OptimizationFault) -> SitingResult {
        let levels = Array(Set(distances.values.filter { $0 < .infinity })).sorted()
        var low = 0
        var high = levels.count - 1
        var best: SitingResult?
        var nodes = 0
        var isProven = true
        // Below `low` nothing can be; at `high` something is, or must be tried.
        while low <= high {
            let middle = (low + high) / 2
            let found = try cover(distances, within: levels[middle], weights: nil, count: count, choice, ceiling: 1, seed, control)
            nodes += found.nodes
            if found.value < 1 {
                best = found
                high = middle - 1
            } else if found.isProven {
                low = middle + 1
            } else {
                // Neither found nor refuted in time: look wider, and own up to it.
                isProven = false
                if middle == high { break }
                let wider = try cover(distances, within: levels[high], weights: nil, count: count, choice, ceiling: 1, seed, control)
                if wider.value < 1 { best = wider }
                break
            }
        }
        guard let best else { throw OptimizationFault(.unreachable, detail: "center") }
        var assignment: [Int] = []
        var radius: Float = 0
        for client in 0..<distances.clients {
            let site = best.sites.min { distances[client, $0] < distances[client, $1] } ?? 0
            assignment.append(site)
            radius = max(radius, distances[client, site])
        }
        let bound = isProven ? Double(radius) : Double(levels[min(low, levels.count - 1)])
        return SitingResult(sites: best.sites, assignment: assignment, value: Double(radius), bound: bound, isProven: isProven, nodes: nodes)
    }

    /// Sites that leave the least weight beyond `radius`, which itself is within: value and bound are the weight NOT covered.
    public static func maximal(
        _ distances: CostMatrix, weights: [Double], radius: Float, count: Int, choice: Choice = Choice(), seed: UInt64, _ control: SolveControl
    ) throws(OptimizationFault) -> SitingResult {
        if weights.count != distances.clients { throw OptimizationFault(.shape) }
        return try cover(distances, within: radius, weights: weights, count: count, choice, ceiling: .infinity, seed, control)
    }

    /// The fewest sites with everybody within `radius`: value and bound are numbers of sites. Throws `.unreachable` with a client that no site reaches.
    public static func least(
        _ distances: CostMatrix, radius: Float, choice: Choice = Choice(), seed: UInt64, _ control: SolveControl
    ) throws(OptimizationFault) -> SitingResult {
        let closed = Set(choice.forbidden)
        let usable = (0..<distances.sites).filter { !closed.contains($0) }
        for client in 0..<distances.clients where !usable.contains(where: { distances[client, $0] <= radius }) {
            throw OptimizationFault(.unreachable, place: client)
        }
        let greedy = greedy(distances, radius, usable, choice)
        var best = greedy
        var bound = max(1, choice.mustOpen.count + choice.missing(choice.mustOpen).reduce(0, +))
        if best.count < bound { throw OptimizationFault(.minima, detail: "minima") }
        var low = bound
        var high = greedy.count - 1
        var nodes = 0
        while low <= high {
            let middle = (low + high) / 2
            let found = try cover(distances, within: radius, weights: nil, count: middle, choice, ceiling: 1, seed, control)
            nodes += found.nodes
            if found.value < 1 {
                best = found.sites
                high = middle - 1
            } else if found.isProven {
                low = middle + 1
                bound = low
            } else {
                break
            }
        }
        if low > high { bound = best.count }
        let (assignment, _) = distances.assign(to: best)
        return SitingResult(
            sites: best.sorted(), assignment: assignment, value: Double(best.count), bound: Double(bound), isProven: bound == best.count, nodes: nodes)
    }

    private static func cover(
        _ distances: CostMatrix, within radius: Float, weights: [Double]?, count: Int, _ choice: Choice, ceiling: Double, _ seed: UInt64,
        _ control: SolveControl
    ) throws(OptimizationFault) -> SitingResult {
        let costs = distances.values.enumerated().map { index, distance in
            distance <= radius ? 0 : Float(weights?[index / distances.sites] ?? 1)
        }
        var problem = MedianProblem(costs: try CostMatrix(clients: distances.clients, sites: distances.sites, costs), count: count)
        problem.mustOpen = choice.mustOpen
        problem.forbidden = choice.forbidden
        problem.group = choice.group
        problem.minima = choice.minima
        problem.ceiling = ceiling
        return try MedianSolver.solve(problem, seed: seed, control)
    }

    /// Site by site, the one that reaches most of those left, then what is missing of the least numbers. Cost: sites chosen x sites x clients left.
    static func greedy(_ distances: CostMatrix, _ radius: Float, _ usable: [Int], _ choice: Choice) -> [Int] {
        var open = choice.mustOpen
        var left = (0..<distances.clients).filter { client in !open.contains { distances[client, $0] <= radius } }
        while !left.isEmpty {
            var top = (count: 0, site: usable[0])
            for site in usable {
                let count = left.reduce(0) { $0 + (distances[$1, site] <= radius ? 1 : 0) }
                if count > top.count { top = (count, site) }
            }
            if top.count == 0 { break }
            open.append(top.site)
            left.removeAll { distances[$0, top.site] <= radius }
        }
        for site in usable where !open.contains(site) && !choice.minima.isEmpty && choice.missing(open)[choice.group[site]] > 0 { open.append(site) }
        return open
    }
}
