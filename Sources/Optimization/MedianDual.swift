/// The Lagrangian relaxation of the p-median problem: every client may be served by no, one or several sites, and pays its multiplier.
///
/// A site's reduced cost is the sum over clients of min(0, cost - multiplier); the best `count` sites give the bound.
/// Source: Cornuejols, Fisher, Nemhauser, Management Science 23 (1977).
struct MedianDual {
    let problem: MedianProblem
    private(set) var lists: NearestLists
    var multipliers: [Double]
    /// Open for good (1), closed for good (-1) or free (0).
    var fixed: [Int8]
    private(set) var reduced: [Double]
    /// The chosen sites of the last evaluation.
    private(set) var chosen: [Int] = []
    /// The largest reduced cost among chosen free sites, and the smallest among the others.
    private(set) var lastIn = -Double.infinity
    private(set) var firstOut = Double.infinity
    private var served: [Double]
    private var free: [Int] = []

    init(_ problem: MedianProblem, lists: NearestLists, multipliers: [Double]) {
        self.problem = problem
        self.lists = lists
        self.multipliers = multipliers
        fixed = [Int8](repeating: 0, count: problem.costs.sites)
        reduced = [Double](repeating: 0, count: problem.costs.sites)
        served = reduced
        for site in problem.forbidden { fixed[site] = -1 }
        for site in problem.mustOpen { fixed[site] = 1 }
    }

    var freeCount: Int { fixed.reduce(0) { $0 + ($1 == 0 ? 1 : 0) } }

    /// Drops sites closed for good from the lists.
    mutating func compact() { lists = NearestLists(lists, usable: fixed.map { $0 >= 0 }) }

    mutating func restore(_ other: MedianDual) {
        fixed = other.fixed
        multipliers = other.multipliers
        lists = other.lists
    }

    /// The bound at the multipliers; infinite when the fixed sites leave no solution. Cost: the list entries below the multipliers.
    mutating func evaluate() -> Double {
        reduce()
        return choose()
    }

    private mutating func reduce() { Self.reduce(lists, multipliers, problem.costs, into: &reduced) }

    private static func reduce(_ lists: NearestLists, _ multipliers: [Double], _ matrix: CostMatrix, into result: inout [Double]) {
        for site in result.indices { result[site] = 0 }
        let sites = lists.site.span
        let costs = lists.cost.span
        let starts = lists.start.span
        let reach = lists.reach.span
        let multipliers = multipliers.span
        let width = matrix.sites
        let matrix = matrix.values.span
        var reduced = result.mutableSpan
        // client < clients; position stays under the client's end, so under the lists' counts; sites hold numbers below `width`.
        for client in 0..<multipliers.count {
            let price = multipliers[unchecked: client]
            if Float(price) > reach[unchecked: client] {
                for site in 0..<width {
                    let cost = Double(matrix[unchecked: client &* width &+ site])
                    if cost < price { reduced[unchecked: site] += cost - price }
                }
                continue
            }
            var position = starts[unchecked: client]
            let end = starts[unchecked: client &+ 1]
            while position < end {
                let cost = Double(costs[unchecked: position])
                if cost >= price { break }
                let site = Int(sites[unchecked: position])
                reduced[unchecked: site] += cost - price
                position &+= 1
            }
        }
    }

    private mutating func choose() -> Double {
        chosen.removeAll(keepingCapacity: true)
        free.removeAll(keepingCapacity: true)
        for site in fixed.indices { if fixed[site] == 1 { chosen.append(site) } else if fixed[site] == 0 { free.append(site) } }
        lastIn = -.infinity
        firstOut = .infinity
        let need = problem.count - chosen.count
        if need < 0 || free.count < need || !takeMinima() { return .infinity }
        take(problem.count - chosen.count)
        var bound = 0.0
        for price in multipliers { bound += price }
        for site in chosen { bound += reduced[site] }
        return bound
    }

    /// The best `need` of the free sites join the chosen.
    private mutating func take(_ need: Int) {
        let reduced = reduced
        if need > 0 {
            free.bring(need) { reduced[$0] < reduced[$1] || (reduced[$0] == reduced[$1] && $0 < $1) }
            for site in free[..<need] { lastIn = max(lastIn, reduced[site]) }
            chosen.append(contentsOf: free[..<need])
        }
        for site in free[max(0, need)...] { firstOut = min(firstOut, reduced[site]) }
    }

    /// The best sites of each group until its minimum is met; false when a group has too few. Exact, for groups part the sites.
    private mutating func takeMinima() -> Bool {
        if problem.minima.isEmpty { return true }
        var missing = problem.minima
        for site in chosen { missing[problem.group[site]] -= 1 }
        let reduced = reduced
        for site in free.sorted(by: { reduced[$0] < reduced[$1] || (reduced[$0] == reduced[$1] && $0 < $1) }) where missing[problem.group[site]] > 0 {
            missing[problem.group[site]] -= 1
            chosen.append(site)
            lastIn = max(lastIn, reduced[site])
        }
        if missing.contains(where: { $0 > 0 }) || chosen.count > problem.count { return false }
        let taken = Set(chosen)
        free.removeAll { taken.contains($0) }
        return true
    }

    /// How many more than once, or less, each client is served by the chosen sites: 1 - times served.
    mutating func subgradient(into direction: inout [Double], keeping share: Double) -> Double {
        for site in chosen { served[site] = 1 }
        defer { for site in chosen { served[site] = 0 } }
        return Self.subgradient(lists, multipliers, problem.costs, chosen, served, into: &direction, keeping: share)
    }

    private static func subgradient(
        _ lists: NearestLists, _ multipliers: [Double], _ matrix: CostMatrix, _ chosen: [Int], _ served: [Double], into direction: inout [Double],
        keeping share: Double
    ) -> Double {
        var squares = 0.0
        let sites = lists.site.span
        let costs = lists.cost.span
        let reach = lists.reach.span
        let starts = lists.start.span
        let multipliers = multipliers.span
        let served = served.span
        let chosen = chosen.span
        let width = matrix.sites
        let matrix = matrix.values.span
        var out = direction.mutableSpan
        // The same bounds as in `reduce`.
        for client in 0..<multipliers.count {
            let price = multipliers[unchecked: client]
            var times = 0.0
            if Float(price) > reach[unchecked: client] {
                for index in 0..<chosen.count where Double(matrix[unchecked: client &* width &+ chosen[unchecked: index]]) < price { times += 1 }
            } else {
                var position = starts[unchecked: client]
                let end = starts[unchecked: client &+ 1]
                while position < end, Double(costs[unchecked: position]) < price {
                    times += served[unchecked: Int(sites[unchecked: position])]
                    position &+= 1
                }
            }
            let step = 1 - times + share * out[unchecked: client]
            out[unchecked: client] = step
            squares += step * step
        }
        return squares
    }

    /// Fixes sites whose other choice would lift the bound to `value` or beyond; gives how many. `round` lifts a bound to what values can be.
    ///
    /// The choices form a matroid (so many in all, so many of each group), so the best other choice differs by one exchange.
    mutating func fix(bound: Double, value: Double, round: (Double) -> Double) -> Int {
        var count = 0
        for site in fixed.indices where fixed[site] == 0 {
            let cost = reduced[site]
            if cost > lastIn, round(bound - lastIn + cost) >= value {
                fixed[site] = -1
                count += 1
            } else if cost < firstOut, round(bound - cost + firstOut) >= value {
                fixed[site] = 1
                count += 1
            }
        }
        return count
    }
}
