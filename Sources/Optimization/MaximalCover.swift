/// Maximal covering: a Lagrangian bound, swaps for values, and branching on sites (Galvao and ReVelle, European Journal of Operational Research 88, 1996).
struct MaximalCover {
    private let control: SolveControl
    private let table: CoverTable
    /// Weight of each row of the table.
    private let weights: [Double]
    private let count: Int
    private let mustOpen: [Int]
    /// Group of each site of the table and what each group still needs; empty without least numbers.
    private let group: [Int]
    private let missing: [Int]
    /// Weight that no site reaches.
    private let lost: Double
    private let isWhole: Bool
    private let fill: [Int]
    private(set) var sites: [Int] = []
    private(set) var value = Double.infinity
    private(set) var bound = -Double.infinity
    private(set) var nodes = 0
    private(set) var isProven = false
    private var openBound = Double.infinity

    /// Clients alike in their sites are one row. Cost: clients times sites.
    init(_ distances: CostMatrix, weights: [Double], radius: Float, count: Int, _ choice: CoverSolver.Choice, _ control: SolveControl) {
        (self.control, mustOpen) = (control, choice.mustOpen)
        missing = choice.missing(choice.mustOpen)
        self.count = count - choice.mustOpen.count
        var reach = choice
        (reach.group, reach.minima) = ([], [])
        let full = CoverTable(distances, within: radius, reach)
        var first: [ArraySlice<Int32>: Int] = [:]
        var passed = [Bool](repeating: false, count: full.rowCount)
        var sums = [Double](repeating: 0, count: full.rowCount)
        var lost = 0.0
        for row in 0..<full.rowCount {
            let weight = weights[full.rowNames[row]]
            if full.rows.length(row) == 0 || weight == 0 {
                passed[row] = true
                if full.rows.length(row) == 0 { lost += weight }
            } else if let same = first[full.rows[row]] {
                passed[row] = true
                sums[same] += weight
            } else {
                first[full.rows[row]] = row
                sums[row] = weight
            }
        }
        var merged = full.after(passed: passed)
        let kept = (0..<full.rowCount).filter { !passed[$0] }.map { sums[$0] }
        if choice.minima.isEmpty {
            // A site whose clients another has too is only needed to make up the number.
            let gone = CoverReduction.dominated(
                merged.sites, merged.rows, width: merged.rowCount, isSmaller: false, mayGo: [Bool](repeating: true, count: merged.siteCount), control)
            merged = merged.after(dropping: gone)
        }
        table = merged
        group = choice.minima.isEmpty ? [] : merged.siteNames.map { choice.group[$0] }
        self.weights = kept
        self.lost = lost
        isWhole = weights.allSatisfy { $0 == $0.rounded() }
        let closed = Set(choice.forbidden + choice.mustOpen)
        fill = (0..<distances.sites).filter { !closed.contains($0) }
    }

    /// Cost: the dual's steps times the table's entries, for each branch.
    mutating func solve() {
        let total = weights.reduce(0, +)
        var swaps = MaximalSwaps(table, weights, group: group, minima: missing)
        offer(swaps.improve(swaps.greedy(count), control))
        if table.rowCount == 0 || count == 0 {
            (bound, isProven) = (value, true)
            return
        }
        var state = [Int8](repeating: 0, count: table.siteCount)
        bound = lost
        look(&state, weights.map { $0 / 2 }, steps: 600)
        isProven = openBound == .infinity
        bound = isProven ? value : max(bound, min(openBound, value))
        if bound >= value - 1e-9 * total { isProven = true }
    }

    /// One branch: `state` says which sites are in (1), out (-1) or free (0).
    private mutating func look(_ state: inout [Int8], _ start: [Double], steps: Int) {
        if control.isOver {
            openBound = min(openBound, bound)
            return
        }
        nodes += 1
        let kept = state
        defer { state = kept }
        var dual = MaximalDual(table, weights, state, start, count: count, group: group, minima: missing)
        guard dual.isPossible else { return }
        if let only = dual.only { return offer(only) }
        var pace = 1.0
        var idle = 0
        for step in 0..<steps {
            if control.isOver { break }
            let isBetter = dual.evaluate()
            if isRefuted(dual.best) { return }
            idle = isBetter ? 0 : idle + 1
            if idle == 15 { (idle, pace) = (0, pace / 2) }
            if pace < 0.002 { break }
            if step % 25 == 0 {
                var swaps = MaximalSwaps(table, weights, group: group, minima: missing)
                offer(swaps.improve(dual.chosen, control))
                if nodes == 1 {
                    bound = max(bound, lost + dual.best)
                    control.tell(value, bound, nodes)
                }
            }
            dual.move(pace, toward: value - lost)
        }
        if nodes == 1 { bound = max(bound, lost + dual.best) }
        if isRefuted(dual.best) { return }
        dual.fix(&state, within: value - lost)
        guard let site = dual.divided(state) else {
            openBound = min(openBound, lost + dual.best)
            return
        }
        for side in dual.share[site] >= 0.5 ? [1, -1] : [-1, 1] as [Int8] {
            state[site] = side
            if control.isOver {
                openBound = min(openBound, lost + dual.best)
                return
            }
            look(&state, dual.bestMultipliers, steps: 60)
        }
    }

    private func isRefuted(_ left: Double) -> Bool {
        let bound = lost + left
        return (isWhole ? (bound - 1e-6 * max(1, bound / 1e6)).rounded(.up) : bound) >= value - 1e-9 * max(1, value)
    }

    /// Keeps sites (places in the table) when they leave less.
    private mutating func offer(_ places: [Int]) {
        var isServed = [Bool](repeating: false, count: table.rowCount)
        for site in places { for row in table.sites[site] { isServed[Int(row)] = true } }
        let left = (0..<table.rowCount).reduce(lost) { $0 + (isServed[$1] ? 0 : weights[$1]) }
        if left >= value { return }
        let named = mustOpen + places.map { table.siteNames[$0] }
        let open = Set(named)
        (value, sites) = (left, named + fill.filter { !open.contains($0) }.prefix(max(0, count + mustOpen.count - named.count)))
    }
}
