/// Values for maximal covering: site by site, then swaps of one for another as long as that helps.
struct MaximalSwaps {
    private let table: CoverTable
    private let weights: [Double]
    private let group: [Int]
    private let minima: [Int]
    private var served: [Int]
    private var isOpen: [Bool]
    private var open: [Int] = []

    init(_ table: CoverTable, _ weights: [Double], group: [Int], minima: [Int]) {
        (self.table, self.weights, self.group, self.minima) = (table, weights, group, minima)
        served = [Int](repeating: 0, count: table.rowCount)
        isOpen = [Bool](repeating: false, count: table.siteCount)
    }

    /// Site by site, what groups need first. Cost: `count` times the table's entries.
    mutating func greedy(_ count: Int) -> [Int] {
        var left = minima
        while open.count < min(count, table.siteCount) {
            let isShort = left.contains { $0 > 0 }
            var top: (gain: Double, site: Int)?
            for site in 0..<table.siteCount where !isOpen[site] && (!isShort || left[group[site]] > 0) {
                let gain = gain(site)
                if gain > top?.gain ?? -1 { top = (gain, site) }
            }
            guard let top else { break }
            if !group.isEmpty { left[group[top.site]] -= 1 }
            put(top.site)
        }
        return open
    }

    /// Improves a choice until no swap helps. Cost: for each swap the table's entries.
    mutating func improve(_ start: [Int], _ control: SolveControl) -> [Int] {
        for site in open { take(site) }
        for site in start { put(site) }
        while !control.isOver, let swap = bestSwap() {
            take(swap.out)
            put(swap.into)
        }
        return open
    }

    private func gain(_ site: Int) -> Double { table.sites[site].reduce(0) { $0 + (served[Int($1)] == 0 ? weights[Int($1)] : 0) } }

    private func bestSwap() -> (into: Int, out: Int)? {
        var only = [Int](repeating: -1, count: table.rowCount)
        var loss = [Double](repeating: 0, count: table.siteCount)
        for site in open {
            for row in table.sites[site] where served[Int(row)] == 1 {
                only[Int(row)] = site
                loss[site] += weights[Int(row)]
            }
        }
        var counts = minima
        for site in open where !group.isEmpty { counts[group[site]] -= 1 }
        var top = (gain: 1e-9, into: -1, out: -1)
        var credit = loss
        for candidate in 0..<table.siteCount where !isOpen[candidate] {
            var gain = 0.0
            for site in open { credit[site] = loss[site] }
            for row in table.sites[candidate] {
                if served[Int(row)] == 0 { gain += weights[Int(row)] } else if only[Int(row)] >= 0 { credit[only[Int(row)]] -= weights[Int(row)] }
            }
            for site in open where gain - credit[site] > top.gain {
                if !group.isEmpty, group[site] != group[candidate], counts[group[site]] >= 0 { continue }
                top = (gain - credit[site], candidate, site)
            }
        }
        return top.into < 0 ? nil : (top.into, top.out)
    }

    private mutating func put(_ site: Int) {
        isOpen[site] = true
        open.append(site)
        for row in table.sites[site] { served[Int(row)] += 1 }
    }

    private mutating func take(_ site: Int) {
        isOpen[site] = false
        open.removeAll { $0 == site }
        for row in table.sites[site] { served[Int(row)] -= 1 }
    }
}
