extension BedMoves {
    /// The cheapest moves under which every demand place keeps an access of at least `floor` (a linear programme).
    ///
    /// Access is linear in the beds as long as demand does not move: place i gets sum over j of `share[i][j]` x beds[j]. `share`
    /// holds (supply place, share per bed) for each demand place; `needs` is the floor of each. `floor`: beds every place has afterwards at least; `keep`:
    /// beds a place keeps at least that gives.
    ///
    /// Throws `.capacity` when no moves suffice: without a place when the floors ask for more beds than there are, else with the demand place whose access
    /// falls short the most and, in `detail`, what it could have; `.solverMissing`, `.solverFailed`, `.shape`.
    public static func withAccessFloor(
        beds: [Double], floor: [Double], keep: [Double], share: [[(supply: Int, share: Double)]], needs: [Double], cost: [Double], _ library: HighsLibrary
    ) throws(OptimizationFault) -> (moves: [Move], cost: Double, binding: [Int]) {
        let count = beds.count
        if keep.count != count || floor.count != count || cost.count != count * count || share.count != needs.count { throw OptimizationFault(.shape) }
        let least = beds.indices.map { max(floor[$0], min(keep[$0], beds[$0])) }
        let (wanted, present) = (least.reduce(0, +), beds.reduce(0, +))
        if wanted > present * (1 + 1e-12) { throw OptimizationFault(.capacity, detail: "\(wanted.rounded(.up)) > \(present.rounded(.down))") }
        var program = HighsLibrary.LinearProgram()
        // Rows: beds of each place after the moves, then access of each demand place.
        program.rowLower = beds + needs
        program.rowUpper = beds + needs.map { _ in .infinity }
        var byPlace = [[(row: Int, value: Double)]](repeating: [], count: count)
        for (demand, shares) in share.enumerated() { for part in shares { byPlace[part.supply].append((count + demand, part.share)) } }
        for place in 0..<count { program.addColumn(cost: 0, lower: least[place], [(place, 1)] + byPlace[place]) }
        var pairs: [(from: Int, to: Int)] = []
        for from in 0..<count where beds[from] > 0 {
            for to in 0..<count where to != from {
                program.addColumn(cost: cost[from * count + to], upper: beds[from], [(from, 1), (to, -1)])
                pairs.append((from, to))
            }
        }
        let found: HighsLibrary.Solution
        do {
            found = try library.solve(program)
        } catch  where error.reason == .capacity {
            throw try shortfall(least, present, share, needs, library)
        }
        let moves = pairs.enumerated().compactMap { index, pair -> Move? in
            let moved = found.values[count + index]
            return moved > 1e-6 ? Move(from: pair.from, to: pair.to, beds: moved) : nil
        }
        let binding = needs.indices.filter { abs(found.prices[count + $0]) > 1e-9 }
        return (moves, found.objective, binding)
    }

    /// Where the floor of access cannot be met: the place that falls short the most when all beds may go anywhere and as little as possible is missing.
    private static func shortfall(
        _ least: [Double], _ present: Double, _ share: [[(supply: Int, share: Double)]], _ needs: [Double], _ library: HighsLibrary
    ) throws(OptimizationFault) -> OptimizationFault {
        let demands = needs.count
        var program = HighsLibrary.LinearProgram()
        // Rows: access of each demand place, missing or not; then all beds.
        program.rowLower = needs + [present]
        program.rowUpper = needs.map { _ in .infinity } + [present]
        var byPlace = [[(row: Int, value: Double)]](repeating: [], count: least.count)
        for (demand, shares) in share.enumerated() { for part in shares { byPlace[part.supply].append((demand, part.share)) } }
        for place in least.indices { program.addColumn(cost: 0, lower: least[place], byPlace[place] + [(demands, 1)]) }
        for demand in 0..<demands { program.addColumn(cost: 1, [(demand, 1)]) }
        let found = try library.solve(program)
        let missing = (0..<demands).map { found.values[least.count + $0] }
        guard let worst = missing.indices.max(by: { missing[$0] < missing[$1] }) else { return OptimizationFault(.capacity) }
        return OptimizationFault(.capacity, place: worst, detail: "\((needs[worst] - missing[worst]) * 1000)")
    }
}

extension AccessState {
    /// What one bed of each supply place gives each demand place within reach: (supply place, share per bed).
    public func sharePerBed() -> [[(supply: Int, share: Double)]] {
        pairShares().map { $0.filter { drawn[$0.supply] > 0 }.map { ($0.supply, $0.share / drawn[$0.supply]) } }
    }
}
