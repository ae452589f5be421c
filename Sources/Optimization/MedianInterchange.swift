/// Local search for medians: open one site, close another, as long as that helps (Whitaker's fast interchange, INFOR 21, 1983).
struct MedianInterchange {
    private let problem: MedianProblem
    /// [site][client].
    private let columns: [Float]
    private let clients: Int
    private let sites: Int
    private(set) var isOpen: [Bool]
    private(set) var open: [Int] = []
    private let mustStay: [Bool]
    private var groupCount: [Int] = []
    /// Each client's cheapest open site, its cost and the cost of the second.
    private var first: [Int32]
    private var firstCost: [Float]
    private var secondCost: [Float]
    private var loss: [Float]

    init(_ problem: MedianProblem, columns: [Float]) {
        self.problem = problem
        self.columns = columns
        clients = problem.costs.clients
        sites = problem.costs.sites
        isOpen = [Bool](repeating: false, count: sites)
        var stay = isOpen
        for site in problem.mustOpen { stay[site] = true }
        mustStay = stay
        first = [Int32](repeating: 0, count: clients)
        firstCost = [Float](repeating: .infinity, count: clients)
        secondCost = firstCost
        loss = [Float](repeating: 0, count: sites)
    }

    /// Improves `start` until no swap with a site of `candidates` helps; gives the value. Cost: passes x candidates x clients.
    mutating func improve(_ start: [Int], candidates: [Int], _ control: SolveControl) -> Double {
        open = start
        isOpen = [Bool](repeating: false, count: sites)
        for site in start { isOpen[site] = true }
        countGroups()
        var value = recount()
        var isBetter = true
        while isBetter && !control.isOver {
            isBetter = false
            for candidate in candidates where !isOpen[candidate] {
                if control.isOver { break }
                guard let swap = bestSwap(candidate), swap.gain > 1e-6 * max(1, value / Double(clients)) else { continue }
                let kept = (open, first, firstCost, secondCost)
                exchange(candidate, swap.out)
                let now = recount()
                if now < value {
                    value = now
                    isBetter = true
                } else {
                    // Only rounding promised a gain.
                    exchange(swap.out, candidate)
                    (open, first, firstCost, secondCost) = kept
                }
            }
        }
        return value
    }

    /// What the sites cost as they are. Cost: sites x clients.
    mutating func value(of start: [Int]) -> Double {
        open = start
        return recount()
    }

    private mutating func exchange(_ entering: Int, _ leaving: Int) {
        isOpen[entering] = true
        isOpen[leaving] = false
        open[open.firstIndex(of: leaving) ?? 0] = entering
        countGroups()
    }

    private mutating func countGroups() {
        if problem.minima.isEmpty { return }
        groupCount = [Int](repeating: 0, count: problem.minima.count)
        for site in open { groupCount[problem.group[site]] += 1 }
    }

    /// What opening `candidate` gains when the best other closes for it; nil when none may close.
    private mutating func bestSwap(_ candidate: Int) -> (gain: Double, out: Int)? {
        for site in open { loss[site] = 0 }
        let gain = Self.gain(candidate * clients, columns, first, firstCost, secondCost, &loss)
        var best: (gain: Double, out: Int)?
        for site in open where !mustStay[site] && mayClose(site, for: candidate) {
            let total = Double(gain - loss[site])
            if total > best?.gain ?? -.infinity { best = (total, site) }
        }
        return best
    }

    /// What clients gain that prefer the candidate; adds to `loss` what the others of each open site would lose without it.
    private static func gain(
        _ base: Int, _ columns: [Float], _ first: [Int32], _ firstCost: [Float], _ secondCost: [Float], _ losses: inout [Float]
    ) -> Float {
        var gain: Float = 0
        let column = columns.span
        let firstCost = firstCost.span
        let secondCost = secondCost.span
        let first = first.span
        var loss = losses.mutableSpan
        // client < clients is the count of all four; first[client] is an open site, below sites.
        for client in 0..<first.count {
            let cost = column[unchecked: base &+ client]
            let own = firstCost[unchecked: client]
            if cost < own {
                gain += own - cost
            } else {
                let other = min(cost, secondCost[unchecked: client])
                let site = Int(first[unchecked: client])
                loss[unchecked: site] += other - own
            }
        }
        return gain
    }

    private func mayClose(_ site: Int, for candidate: Int) -> Bool {
        if problem.minima.isEmpty { return true }
        let group = problem.group[site]
        return groupCount[group] > problem.minima[group] || problem.group[candidate] == group
    }

    /// Each client's two cheapest open sites, and the sum of the cheapest.
    private mutating func recount() -> Double {
        for client in 0..<clients {
            firstCost[client] = .infinity
            secondCost[client] = .infinity
        }
        for site in open { Self.offer(site, columns, &first, &firstCost, &secondCost) }
        var total = 0.0
        for client in 0..<clients { total += Double(firstCost[client]) }
        return total
    }

    /// Lets every client take `site` as its first or second where it is cheaper.
    private static func offer(_ site: Int, _ columns: [Float], _ first: inout [Int32], _ firstCost: inout [Float], _ secondCost: inout [Float]) {
        let column = columns.span
        let base = site * first.count
        var firstCosts = firstCost.mutableSpan
        var secondCosts = secondCost.mutableSpan
        var firsts = first.mutableSpan
        // client < clients is the count of all; base + client stays in the site's own column.
        for client in 0..<firsts.count {
            let cost = column[unchecked: base &+ client]
            if cost < firstCosts[unchecked: client] {
                secondCosts[unchecked: client] = firstCosts[unchecked: client]
                firstCosts[unchecked: client] = cost
                firsts[unchecked: client] = Int32(truncatingIfNeeded: site)
            } else if cost < secondCosts[unchecked: client] {
                secondCosts[unchecked: client] = cost
            }
        }
    }

    /// Multipliers to begin with: between the cheapest cost and the second.
    func startingMultipliers() -> [Double] {
        (0..<clients).map { client in
            let own = firstCost[client] == .infinity ? 0 : firstCost[client]
            return Double(min(secondCost[client], own * 1.3 + 1))
        }
    }
}
