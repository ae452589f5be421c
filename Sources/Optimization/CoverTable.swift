/// Lists of numbers, one after another.
struct SparseLists: Sendable {
    private(set) var start: [Int] = [0]
    private(set) var entries: [Int32] = []

    var count: Int { start.count - 1 }

    subscript(list: Int) -> ArraySlice<Int32> { entries[start[list]..<start[list + 1]] }

    func length(_ list: Int) -> Int { start[list + 1] - start[list] }

    mutating func append(_ list: some Sequence<Int32>) {
        entries.append(contentsOf: list)
        start.append(entries.count)
    }

    /// For each list the sum of the values of its numbers; every number is below the count of `values`. Linear.
    func sums(of values: [Double], into sums: inout [Double]) {
        let (start, entries, values) = (start.span, entries.span, values.span)
        var target = sums.mutableSpan
        for list in 0..<count {
            var sum = 0.0
            // Places lie between two starts, so under the entries' count.
            for place in start[list]..<start[list + 1] { sum += values[Int(entries[unchecked: place])] }
            target[list] = sum
        }
    }

    /// For each number below `width`, the lists that hold it.
    func turned(width: Int) -> SparseLists {
        var turned = SparseLists()
        var place = [Int](repeating: 0, count: width + 1)
        for entry in entries { place[Int(entry) + 1] += 1 }
        for number in 0..<width { place[number + 1] += place[number] }
        turned.start = place
        turned.entries = [Int32](repeating: 0, count: entries.count)
        for list in 0..<count {
            for entry in self[list] {
                turned.entries[place[Int(entry)]] = Int32(list)
                place[Int(entry)] += 1
            }
        }
        return turned
    }
}

/// Rows (clients, or groups with a least number) and the sites that give each what it needs: one site, or for a group several.
struct CoverTable: Sendable {
    /// Sites of each row, ascending.
    let rows: SparseLists
    /// Rows of each site, ascending.
    let sites: SparseLists
    /// How many sites each row needs, from 1.
    let needs: [Int]
    /// What each row and each site is called in the whole table.
    let rowNames: [Int]
    let siteNames: [Int]

    var rowCount: Int { needs.count }
    var siteCount: Int { siteNames.count }

    private init(rows: SparseLists, needs: [Int], rowNames: [Int], siteNames: [Int]) {
        (self.rows, self.needs, self.rowNames, self.siteNames) = (rows, needs, rowNames, siteNames)
        sites = rows.turned(width: siteNames.count)
    }

    /// Clients beyond the reach of the sites that must stand, then what groups still need. Cost: clients times sites.
    init(_ distances: CostMatrix, within radius: Float, _ choice: CoverSolver.Choice) {
        let closed = Set(choice.forbidden + choice.mustOpen)
        let names = (0..<distances.sites).filter { !closed.contains($0) }
        let values = distances.values.span
        var rows = SparseLists()
        var rowNames: [Int] = []
        var within: [Int32] = []
        clients: for client in 0..<distances.clients {
            let begin = client * distances.sites
            for site in choice.mustOpen where values[begin + site] <= radius { continue clients }
            within.removeAll(keepingCapacity: true)
            for (place, site) in names.enumerated() where values[begin + site] <= radius { within.append(Int32(place)) }
            rows.append(within)
            rowNames.append(client)
        }
        var needs = [Int](repeating: 1, count: rows.count)
        for (group, missing) in choice.missing(choice.mustOpen).enumerated() where missing > 0 {
            rows.append(names.indices.lazy.filter { choice.group[names[$0]] == group }.map(Int32.init))
            rowNames.append(distances.clients + group)
            needs.append(missing)
        }
        self.init(rows: rows, needs: needs, rowNames: rowNames, siteNames: names)
    }

    /// With some sites chosen and some dropped: rows that have what they need go, and so do `passed` rows.
    func after(choosing chosen: [Int] = [], dropping isDropped: [Bool] = [], passed: [Bool] = []) -> CoverTable {
        var left = needs
        var isGone = isDropped.isEmpty ? [Bool](repeating: false, count: siteCount) : isDropped
        for site in chosen {
            isGone[site] = true
            for row in sites[site] { left[Int(row)] -= 1 }
        }
        var number = [Int32](repeating: -1, count: siteCount)
        let kept = (0..<siteCount).filter { !isGone[$0] }
        for (new, old) in kept.enumerated() { number[old] = Int32(new) }
        let alive = (0..<rowCount).filter { left[$0] > 0 && (passed.isEmpty || !passed[$0]) }
        var rows = SparseLists()
        for row in alive { rows.append(self.rows[row].lazy.map { number[Int($0)] }.filter { $0 >= 0 }) }
        return CoverTable(rows: rows, needs: alive.map { left[$0] }, rowNames: alive.map { rowNames[$0] }, siteNames: kept.map { siteNames[$0] })
    }
}
