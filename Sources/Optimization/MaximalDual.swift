/// The Lagrangian relaxation of maximal covering: what a row's multiplier pays goes to every site that serves it.
struct MaximalDual {
    private let table: CoverTable
    private let weights: [Double]
    private let state: [Int8]
    private let count: Int
    private let group: [Int]
    private let minima: [Int]
    private var multipliers: [Double]
    private(set) var bestMultipliers: [Double]
    /// Least weight left out by any choice.
    private(set) var best = -Double.infinity
    /// The sites of the last evaluation.
    private(set) var chosen: [Int] = []
    /// How often each site was chosen, of late more.
    private(set) var share: [Double]
    private var worth: [Double]
    private var bestWorth: [Double]
    private var last = 0.0
    private let free: [Int]
    private let given: [Int]

    init(_ table: CoverTable, _ weights: [Double], _ state: [Int8], _ start: [Double], count: Int, group: [Int], minima: [Int]) {
        (self.table, self.weights, self.state, self.count, self.group) = (table, weights, state, count, group)
        (multipliers, bestMultipliers) = (start, start)
        worth = [Double](repeating: 0, count: table.siteCount)
        (bestWorth, share) = (worth, worth)
        free = state.indices.filter { state[$0] == 0 }
        given = state.indices.filter { state[$0] > 0 }
        var left = minima
        for site in given where !group.isEmpty { left[group[site]] = max(0, left[group[site]] - 1) }
        self.minima = left
    }

    /// Whether the sites that are in or free can make up what must stand.
    var isPossible: Bool {
        if given.count > count { return false }
        var left = minima
        for site in free where !group.isEmpty { left[group[site]] -= 1 }
        return left.allSatisfy { $0 <= 0 } && given.count + minima.reduce(0, +) <= count
    }

    /// The one choice that is left, when the number is full or nothing may be left out.
    var only: [Int]? {
        if given.count == count { return given }
        return given.count + free.count <= count ? given + free : nil
    }

    /// The bound at the multipliers; true when it is the best so far. Cost: the table's entries.
    mutating func evaluate() -> Bool {
        table.sites.sums(of: multipliers, into: &worth)
        choose()
        last = multipliers.reduce(0, +) - chosen.reduce(0) { $0 + worth[$1] }
        for site in share.indices { share[site] *= 0.9 }
        for site in chosen { share[site] += 0.1 }
        guard last > best else { return false }
        let isClear = last > best + 1e-4 * abs(best)
        (best, bestMultipliers, bestWorth) = (last, multipliers, worth)
        return isClear
    }

    /// The sites that are in, the worthiest of each group that needs some, then the worthiest of all.
    private mutating func choose() {
        let order = free.sorted { worth[$0] == worth[$1] ? $0 < $1 : worth[$0] > worth[$1] }
        chosen = given
        var left = minima
        var isTaken = [Bool](repeating: false, count: group.isEmpty ? 0 : table.siteCount)
        if !group.isEmpty {
            for site in order where left[group[site]] > 0 {
                left[group[site]] -= 1
                isTaken[site] = true
                chosen.append(site)
            }
        }
        for site in order where chosen.count < count && (group.isEmpty || !isTaken[site]) { chosen.append(site) }
    }

    /// A subgradient step toward `target`.
    mutating func move(_ pace: Double, toward target: Double) {
        var served = [Int](repeating: 0, count: table.rowCount)
        for site in chosen { for row in table.sites[site] { served[Int(row)] += 1 } }
        // A row's weight scales its own step.
        var norm = 0.0
        for row in served.indices {
            let slope = Double(1 - served[row])
            if slope > 0 && multipliers[row] >= weights[row] || slope < 0 && multipliers[row] <= 0 { continue }
            norm += slope * slope * weights[row]
        }
        if norm == 0 { return }
        let length = pace * max(target - last, 1e-4 * max(1, abs(target))) / norm
        for row in served.indices {
            multipliers[row] = min(weights[row], max(0, multipliers[row] + length * weights[row] * Double(1 - served[row])))
        }
    }

    /// Decides free sites without which, or with which, the bound reaches `value`. Only without groups: there one site may have to make way for another.
    func fix(_ state: inout [Int8], within value: Double) {
        guard group.isEmpty else { return }
        let order = free.sorted { bestWorth[$0] > bestWorth[$1] }
        let places = count - given.count
        guard places > 0, places < order.count else { return }
        let (lastIn, firstOut) = (bestWorth[order[places - 1]], bestWorth[order[places]])
        for (place, site) in order.enumerated() {
            if place < places {
                if best + bestWorth[site] - firstOut > value + 1e-6 { state[site] = 1 }
            } else if best + lastIn - bestWorth[site] > value + 1e-6 {
                state[site] = -1
            }
        }
    }

    /// The free site about which the steps were least sure.
    func divided(_ state: [Int8]) -> Int? {
        free.filter { state[$0] == 0 }.min { abs(share[$0] - 0.5) < abs(share[$1] - 0.5) }
    }
}
