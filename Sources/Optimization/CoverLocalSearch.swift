/// Looks for a cover of a given size by swaps; rows left out weigh more with every step (Gao, Weise, Li, An efficient local search
/// heuristic with row weighting for the unicost set covering problem, European Journal of Operational Research 246, 2015).
struct CoverLocalSearch {
    private let table: CoverTable
    private(set) var chance: SeededChance
    private var isOpen: [Bool]
    private var open: [Int] = []
    private var served: [Int]
    private var weight: [Int]
    /// For a closed site the weight that it would add, for an open one the weight that would be lost with it.
    private var score: [Int]
    private var moved: [Int]
    private var short: [Int] = []
    private var shortPlace: [Int]

    init(_ table: CoverTable, chance: SeededChance) {
        self.table = table
        self.chance = chance
        isOpen = [Bool](repeating: false, count: table.siteCount)
        served = [Int](repeating: 0, count: table.rowCount)
        weight = [Int](repeating: 1, count: table.rowCount)
        score = (0..<table.siteCount).map { table.sites.length($0) }
        moved = [Int](repeating: -10, count: table.siteCount)
        short = Array(0..<table.rowCount)
        shortPlace = short
    }

    /// Places of at most `target` sites that give every row what it needs; nil when `steps` find none. Cost: steps x (sites of a row x rows of a site).
    mutating func run(target: Int, steps: Int, _ control: SolveControl) -> [Int]? {
        for site in CoverGreedy.cover(table) { put(site) }
        while open.count > target { take(cheapest(since: -1)) }
        for step in 0..<steps {
            if short.isEmpty { return open }
            if step & 63 == 0 && control.isOver { return nil }
            if open.count >= target {
                let out = cheapest(since: step)
                take(out)
                moved[out] = step
            }
            while open.count < target, !short.isEmpty {
                let row = short[chance.below(short.count)]
                guard let site = best(row, step) else { break }
                put(site)
                moved[site] = step
            }
            for row in short {
                weight[row] += 1
                for site in table.rows[row] where !isOpen[Int(site)] { score[Int(site)] += 1 }
            }
        }
        return short.isEmpty ? open : nil
    }

    /// The open site that least would be lost with, the one moved longest ago of equals; not the one that has just come.
    private func cheapest(since step: Int) -> Int {
        var top = open[0]
        var isSet = false
        for site in open where moved[site] < step - 1 || step < 0 {
            if !isSet || score[site] < score[top] || score[site] == score[top] && moved[site] < moved[top] { (top, isSet) = (site, true) }
        }
        return top
    }

    private func best(_ row: Int, _ step: Int) -> Int? {
        var top: Int?
        for site in table.rows[row].lazy.map({ Int($0) }) where !isOpen[site] && moved[site] != step {
            guard let now = top else {
                top = site
                continue
            }
            if score[site] > score[now] || score[site] == score[now] && moved[site] < moved[now] { top = site }
        }
        return top
    }

    private mutating func put(_ site: Int) {
        isOpen[site] = true
        open.append(site)
        score[site] = 0
        for row in table.sites[site].lazy.map({ Int($0) }) {
            served[row] += 1
            let (have, need) = (served[row], table.needs[row])
            if have == need {
                settle(row)
                for other in table.rows[row] where !isOpen[Int(other)] { score[Int(other)] -= weight[row] }
                // Every open site of the row is needed now.
                for other in table.rows[row] where isOpen[Int(other)] { score[Int(other)] += weight[row] }
            } else if have == need + 1 {
                for other in table.rows[row] where isOpen[Int(other)] && Int(other) != site { score[Int(other)] -= weight[row] }
            }
        }
    }

    private mutating func take(_ site: Int) {
        isOpen[site] = false
        if let place = open.firstIndex(of: site) { open.remove(at: place) }
        score[site] = 0
        for row in table.sites[site].lazy.map({ Int($0) }) {
            served[row] -= 1
            let (have, need) = (served[row], table.needs[row])
            if have == need - 1 {
                unsettle(row)
                for other in table.rows[row] where isOpen[Int(other)] { score[Int(other)] -= weight[row] }
                for other in table.rows[row] where !isOpen[Int(other)] && Int(other) != site { score[Int(other)] += weight[row] }
            } else if have == need {
                for other in table.rows[row] where isOpen[Int(other)] { score[Int(other)] += weight[row] }
            }
            if have < need { score[site] += weight[row] }
        }
    }

    private mutating func settle(_ row: Int) {
        let place = shortPlace[row]
        if let last = short.last {
            short[place] = last
            shortPlace[last] = place
        }
        short.removeLast()
    }

    private mutating func unsettle(_ row: Int) {
        shortPlace[row] = short.count
        short.append(row)
    }
}
