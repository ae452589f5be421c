/// The Lagrangian relaxation of set covering: rows pay their multiplier for each site that serves them, a site opens when it earns more than 1.
///
/// Source: Beasley, European Journal of Operational Research 31 (1987); Caprara, Fischetti, Toth, Operations Research 47 (1999).
struct CoverDual {
    let table: CoverTable
    private var multipliers: [Double]
    /// The best bound on the number of sites, and each site's reduced cost there.
    private(set) var bound = 0.0
    private(set) var reduced: [Double]
    /// A cover of at most the target, by place in the table.
    private(set) var found: [Int]?
    private var best: [Double]
    private var current: [Double]

    /// `start`: multipliers by the rows' names; a row without takes its share of its best site.
    init(_ table: CoverTable, start: [Double]) {
        self.table = table
        multipliers = (0..<table.rowCount).map { row in
            let known = start.isEmpty ? 0 : start[table.rowNames[row]]
            return known > 0 ? known : 1 / Double(table.rows[row].reduce(1) { max($0, table.sites.length(Int($1))) })
        }
        best = multipliers
        reduced = [Double](repeating: 1, count: table.siteCount)
        current = reduced
    }

    /// The multipliers of the best bound by the rows' names; 0 for rows that are not here.
    func kept(names: Int) -> [Double] {
        var kept = [Double](repeating: 0, count: names)
        for row in 0..<table.rowCount { kept[table.rowNames[row]] = best[row] }
        return kept
    }

    /// Subgradient steps until the bound refutes `target`, a cover of that size is met, or the steps bring nothing. Cost: steps x entries.
    mutating func ascend(target: Int, steps: Int, _ control: SolveControl) {
        var pace = 1.0
        var idle = 0
        var paid = [Double](repeating: 0, count: table.rowCount)
        for step in 0..<steps {
            if control.isOver { return }
            let value = evaluate()
            if value > bound + 1e-9 {
                if value > bound + 1e-3 { idle = 0 }
                (bound, best, reduced) = (value, multipliers, current)
                if bound > Double(target) + 1e-6 { return }
            } else {
                idle += 1
            }
            if idle >= 12 { (idle, pace) = (0, pace / 2) }
            if pace < 0.004 { return }
            if step % 8 == 0 {
                let cover = CoverGreedy.cover(table, prices: current)
                if cover.count <= target {
                    found = cover
                    return
                }
            }
            var norm = 0.0
            for row in 0..<table.rowCount {
                let open = table.rows[row].reduce(0) { $0 + (current[Int($1)] < 0 ? 1 : 0) }
                paid[row] = Double(table.needs[row] - open)
                if multipliers[row] <= 0 && paid[row] < 0 { paid[row] = 0 }
                norm += paid[row] * paid[row]
            }
            if norm == 0 { return }
            let length = pace * max(Double(target) + 1 - value, 0.05) / norm
            for row in 0..<table.rowCount { multipliers[row] = max(0, multipliers[row] + length * paid[row]) }
        }
    }

    /// The bound at the multipliers.
    private mutating func evaluate() -> Double {
        table.sites.sums(of: multipliers, into: &current)
        var value = 0.0
        for row in 0..<table.rowCount { value += multipliers[row] * Double(table.needs[row]) }
        for site in 0..<table.siteCount {
            current[site] = 1 - current[site]
            value += min(0, current[site])
        }
        return value
    }
}

/// Covers made site by site.
enum CoverGreedy {
    /// The site that serves most rows still in need for its price (1 without), one after another; then those that can be spared go. Cost: entries, and
    /// sites x chosen.
    static func cover(_ table: CoverTable, prices: [Double] = []) -> [Int] {
        var needs = table.needs
        var left = needs.count
        var gain = (0..<table.siteCount).map { table.sites.length($0) }
        var isChosen = [Bool](repeating: false, count: table.siteCount)
        var chosen: [Int] = []
        while left > 0 {
            var top = -1
            var score = 0.0
            for site in 0..<table.siteCount where !isChosen[site] && gain[site] > 0 {
                let worth = Double(gain[site]) / (prices.isEmpty ? 1 : max(0.02, prices[site]))
                if worth > score { (top, score) = (site, worth) }
            }
            if top < 0 { break }
            isChosen[top] = true
            chosen.append(top)
            for row in table.sites[top] where needs[Int(row)] > 0 {
                needs[Int(row)] -= 1
                if needs[Int(row)] > 0 { continue }
                left -= 1
                for site in table.rows[Int(row)] { gain[Int(site)] -= 1 }
            }
        }
        return spared(chosen, table)
    }

    private static func spared(_ chosen: [Int], _ table: CoverTable) -> [Int] {
        var served = [Int](repeating: 0, count: table.rowCount)
        for site in chosen { for row in table.sites[site] { served[Int(row)] += 1 } }
        return chosen.filter { site in
            guard table.sites[site].allSatisfy({ served[Int($0)] > table.needs[Int($0)] }) else { return true }
            for row in table.sites[site] { served[Int(row)] -= 1 }
            return false
        }
    }
}
