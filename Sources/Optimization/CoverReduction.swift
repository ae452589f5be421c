/// What can be decided about a cover without search: sites that a row cannot do without are chosen, rows that others imply and sites
/// that others replace are dropped (Toregas and ReVelle, Geographical Analysis 5, 1973), until nothing changes.
struct CoverReduction {
    private(set) var table: CoverTable
    /// Names of the sites that must be.
    private(set) var chosen: [Int] = []
    /// False when a row has fewer sites than it needs.
    private(set) var isPossible = true

    /// Cost: for each row and site, those that share its rarest entry times a 64th of the table's width.
    init(_ table: CoverTable, _ control: SolveControl) {
        self.table = table
        while isPossible && !control.isOver {
            let before = (self.table.rowCount, self.table.siteCount)
            force()
            if !isPossible || self.table.rowCount == 0 { return }
            dropRows(control)
            dropSites(control)
            if (self.table.rowCount, self.table.siteCount) == before { return }
        }
    }

    private mutating func force() {
        while true {
            var must: Set<Int> = []
            for row in 0..<table.rowCount where table.rows.length(row) <= table.needs[row] {
                if table.rows.length(row) < table.needs[row] {
                    isPossible = false
                    return
                }
                must.formUnion(table.rows[row].map(Int.init))
            }
            if must.isEmpty { return }
            chosen += must.sorted().map { table.siteNames[$0] }
            table = table.after(choosing: must.sorted())
        }
    }

    /// A row goes when another's sites are all among its own.
    private mutating func dropRows(_ control: SolveControl) {
        let gone = Self.dominated(table.rows, table.sites, width: table.siteCount, isSmaller: true, mayGo: table.needs.map { $0 == 1 }, control)
        if gone.contains(true) { table = table.after(passed: gone) }
    }

    /// A site goes when another has all its rows, unless one of them needs several.
    private mutating func dropSites(_ control: SolveControl) {
        let mayGo = (0..<table.siteCount).map { site in table.sites[site].allSatisfy { table.needs[Int($0)] == 1 } }
        let gone = Self.dominated(table.sites, table.rows, width: table.rowCount, isSmaller: false, mayGo: mayGo, control)
        if gone.contains(true) { table = table.after(dropping: gone) }
    }

    /// Lists that another list of the same kind makes needless: the larger of two (`isSmaller`: the smaller rules) or the smaller. Of two alike, the later goes.
    static func dominated(_ lists: SparseLists, _ turned: SparseLists, width: Int, isSmaller: Bool, mayGo: [Bool], _ control: SolveControl) -> [Bool] {
        let words = (width + 63) / 64
        var bits = [UInt64](repeating: 0, count: words * lists.count)
        for list in 0..<lists.count { for entry in lists[list] { bits[list * words + Int(entry) / 64] |= 1 << UInt64(entry & 63) } }
        var gone = [Bool](repeating: false, count: lists.count)
        let span = bits.span
        for list in 0..<lists.count where !gone[list] && (isSmaller || mayGo[list]) {
            if list & 63 == 0 && control.isOver { break }
            guard let rarest = lists[list].min(by: { turned.length(Int($0)) < turned.length(Int($1)) }) else {
                if !isSmaller { gone[list] = true }
                continue
            }
            for other in turned[Int(rarest)] where Int(other) != list && !gone[Int(other)] {
                // `list` is within `other` when no word of it has a bit that the other's lacks.
                let (one, two) = (list * words, Int(other) * words)
                guard lists.length(list) <= lists.length(Int(other)), !(0..<words).contains(where: { span[one + $0] & ~span[two + $0] != 0 }) else { continue }
                let areAlike = lists.length(list) == lists.length(Int(other))
                if isSmaller {
                    if mayGo[Int(other)] && (!areAlike || Int(other) > list || !mayGo[list]) { gone[Int(other)] = true }
                } else if !areAlike || Int(other) < list || !mayGo[Int(other)] {
                    gone[list] = true
                    break
                }
            }
        }
        return gone
    }
}
