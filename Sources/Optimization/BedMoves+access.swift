extension BedMoves {
    /// The cheapest moves under which every demand place keeps an access of at least `floor` (a linear programme).
    ///
    /// Access is linear in the beds as long as demand does not move: place i gets sum over j of `share[i][j]` x beds[j]. `share`
    /// holds (supply place, share per bed) for each demand place; `needs` is the floor of each. `keep`: beds a place keeps at least.
    /// Throws `.capacity` when no moves suffice, `.solverMissing`, `.solverFailed`, `.shape`.
    public static func withAccessFloor(
        beds: [Double], keep: [Double], share: [[(supply: Int, share: Double)]], needs: [Double], cost: [Double], _ library: HighsLibrary
    ) throws(OptimizationFault) -> (moves: [Move], cost: Double, binding: [Int]) {
        let count = beds.count
        if keep.count != count || cost.count != count * count || share.count != needs.count { throw OptimizationFault(.shape) }
        var program = HighsLibrary.LinearProgram()
        // Rows: beds of each place after the moves, then access of each demand place.
        program.rowLower = beds + needs
        program.rowUpper = beds + needs.map { _ in .infinity }
        var byPlace = [[(row: Int, value: Double)]](repeating: [], count: count)
        for (demand, shares) in share.enumerated() { for part in shares { byPlace[part.supply].append((count + demand, part.share)) } }
        for place in 0..<count { program.addColumn(cost: 0, lower: min(keep[place], beds[place]), [(place, 1)] + byPlace[place]) }
        var pairs: [(from: Int, to: Int)] = []
        for from in 0..<count where beds[from] > 0 {
            for to in 0..<count where to != from {
                program.addColumn(cost: cost[from * count + to], upper: beds[from], [(from, 1), (to, -1)])
                pairs.append((from, to))
            }
        }
        let found = try library.solve(program)
        let moves = pairs.enumerated().compactMap { index, pair -> Move? in
            let moved = found.values[count + index]
            return moved > 1e-6 ? Move(from: pair.from, to: pair.to, beds: moved) : nil
        }
        let binding = needs.indices.filter { abs(found.prices[count + $0]) > 1e-9 }
        return (moves, found.objective, binding)
    }
}

extension AccessState {
    /// What one bed of each supply place gives each demand place within reach: (supply place, share per bed).
    public func sharePerBed() -> [[(supply: Int, share: Double)]] {
        pairShares().map { $0.filter { drawn[$0.supply] > 0 }.map { ($0.supply, $0.share / drawn[$0.supply]) } }
    }
}
