/// Whether a number of sites can give every row what it needs: reductions, the dual's bound, local search, and branching on what is left.
struct CoverSearch {
    enum Answer {
        /// Names of sites that do.
        case found([Int])
        case impossible
        /// Not known: time or the number of branches ended the search. No number of sites under this can do.
        case open(Int)
    }

    private let control: SolveControl
    private let names: Int
    private var chance: SeededChance
    private(set) var nodes = 0
    /// Branches looked into at most.
    private var limit = 0

    /// `names`: one more than the highest name of a row.
    init(names: Int, seed: UInt64, _ control: SolveControl) {
        (self.names, self.control) = (names, control)
        chance = SeededChance(seed)
    }

    /// Cost: the dual's and local search's steps; with `branches`, as many times a tenth of the dual's.
    mutating func decide(_ table: CoverTable, atMost target: Int, branches: Int) -> Answer {
        limit = nodes + max(1, branches)
        return decide(table, target, depth: 0, multipliers: [])
    }

    private mutating func decide(_ table: CoverTable, _ target: Int, depth: Int, multipliers: [Double]) -> Answer {
        if target < 0 { return .impossible }
        if control.isOver || nodes >= limit { return .open(0) }
        nodes += 1
        let reduction = CoverReduction(table, control)
        if !reduction.isPossible { return .impossible }
        let left = target - reduction.chosen.count
        if left < 0 { return .impossible }
        if reduction.table.rowCount == 0 { return .found(reduction.chosen) }
        if left == 0 { return .impossible }
        let answer = bounded(reduction.table, left, depth, multipliers)
        switch answer {
        case .found(let sites): return .found(reduction.chosen + sites)
        case .impossible: return .impossible
        case .open(let least): return .open(least + reduction.chosen.count)
        }
    }

    private mutating func bounded(_ table: CoverTable, _ target: Int, _ depth: Int, _ multipliers: [Double]) -> Answer {
        var dual = CoverDual(table, start: multipliers)
        dual.ascend(target: target, steps: depth == 0 ? 400 : 60, control)
        if let found = dual.found { return .found(found.map { table.siteNames[$0] }) }
        let least = Int((dual.bound - 1e-6).rounded(.up))
        if least > target { return .impossible }
        if depth == 0 {
            var local = CoverLocalSearch(table, chance: chance)
            let found = local.run(target: target, steps: 20_000, control)
            chance = local.chance
            if let found { return .found(found.map { table.siteNames[$0] }) }
        }
        if nodes >= limit || control.isOver { return .open(least) }
        let kept = dual.kept(names: names)
        // A site that would bring the bound over the target is out; one without which it would be over is in.
        let isOut = dual.reduced.map { $0 > 0 && dual.bound + $0 > Double(target) + 1e-6 }
        let isIn = dual.reduced.indices.filter { dual.reduced[$0] < 0 && dual.bound - dual.reduced[$0] > Double(target) + 1e-6 }
        if !isIn.isEmpty || isOut.count(where: { $0 }) * 20 > isOut.count {
            let answer = decide(table.after(choosing: isIn, dropping: isOut), target - isIn.count, depth: max(1, depth), multipliers: kept)
            guard case .found(let sites) = answer else { return answer.isOpen ? .open(least) : answer }
            return .found(isIn.map { table.siteNames[$0] } + sites)
        }
        return branch(table, target, depth, dual.reduced, kept, least)
    }

    /// One of a row's sites must stand: the first, or the second without the first, and so on.
    private mutating func branch(_ table: CoverTable, _ target: Int, _ depth: Int, _ reduced: [Double], _ multipliers: [Double], _ least: Int) -> Answer {
        let row = (0..<table.rowCount).min { table.rows.length($0) - table.needs[$0] < table.rows.length($1) - table.needs[$1] } ?? 0
        var dropped = [Bool](repeating: false, count: table.siteCount)
        var isOpen = false
        for site in table.rows[row].map(Int.init).sorted(by: { reduced[$0] < reduced[$1] }) {
            switch decide(table.after(choosing: [site], dropping: dropped), target - 1, depth: depth + 1, multipliers: multipliers) {
            case .found(let sites): return .found([table.siteNames[site]] + sites)
            case .impossible: break
            case .open: isOpen = true
            }
            if control.isOver { return .open(least) }
            dropped[site] = true
        }
        return isOpen ? .open(least) : .impossible
    }
}

extension CoverSearch.Answer {
    fileprivate var isOpen: Bool { if case .open = self { true } else { false } }
}
