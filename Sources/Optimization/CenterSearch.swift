/// The p-center by covers of shrinking radius: a radius is refuted or met, and what a cover really reaches is the next one to beat
/// (Minieka, SIAM Review 12, 1970).
struct CenterSearch {
    private let distances: CostMatrix
    private let count: Int
    private let choice: CoverSolver.Choice
    private let control: SolveControl
    private var search: CoverSearch
    /// No radius under this can be.
    private var bound: Float
    private var value = Float.infinity
    private var sites: [Int] = []
    private let usable: [Int]

    /// Throws `.unreachable` for a client that no site reaches, and what is wrong with numbers of sites. Cost: clients times sites.
    init(_ distances: CostMatrix, count: Int, _ choice: CoverSolver.Choice, seed: UInt64, _ control: SolveControl) throws(OptimizationFault) {
        try CoverSolver.check(distances, count, choice)
        (self.distances, self.count, self.choice, self.control) = (distances, count, choice, control)
        search = CoverSearch(names: distances.clients + choice.minima.count, seed: seed, control)
        let closed = Set(choice.forbidden)
        usable = (0..<distances.sites).filter { !closed.contains($0) }
        bound = 0
        let values = distances.values.span
        for client in 0..<distances.clients {
            var nearest = Float.infinity
            for site in usable { nearest = min(nearest, values[client * distances.sites + site]) }
            if nearest == .infinity { throw OptimizationFault(.unreachable, place: client) }
            bound = max(bound, nearest)
        }
        // The widest radius, by site after site where the farthest client is.
        take(greedy())
    }

    /// Halves what lies between bound and value until they meet or a radius stays open.
    mutating func run(branches: Int) {
        // A radius that stayed open: for this round as good as refuted.
        var assumed = bound
        while assumed < value && !control.isOver {
            control.tell(Double(value), Double(bound), search.nodes)
            let middle = value == .infinity ? Float.greatestFiniteMagnitude : assumed + (value - assumed) / 2
            let radius = middle < value ? middle : assumed
            switch search.decide(CoverTable(distances, within: radius, choice), atMost: count - choice.mustOpen.count, branches: branches) {
            case .found(let found): take(choice.mustOpen + found)
            case .impossible:
                if radius == .greatestFiniteMagnitude { return bound = .infinity }
                assumed = next(after: radius)
                bound = max(bound, assumed)
            case .open: assumed = next(after: radius)
            }
        }
    }

    /// Throws `.tooFew` when so few sites cannot reach all.
    func result() throws(OptimizationFault) -> SitingResult {
        if value == .infinity { throw OptimizationFault(bound == .infinity ? .tooFew : .unreachable, detail: "reach") }
        let assignment = distances.assign(to: sites).sites
        return SitingResult(
            sites: sites, assignment: assignment, value: Double(value), bound: Double(min(bound, value)), isProven: bound >= value, nodes: search.nodes)
    }

    /// Keeps a cover when its farthest client is nearer than before. Others of the usable sites fill it up to the number asked for.
    private mutating func take(_ cover: [Int]) {
        let open = Set(cover)
        let full = cover + usable.filter { !open.contains($0) }.prefix(max(0, count - cover.count))
        let farthest = distances.assign(to: full).sites.enumerated().reduce(Float(0)) { max($0, distances[$1.offset, $1.element]) }
        if farthest >= value { return }
        value = farthest
        sites = full.sorted()
    }

    /// The least distance over `radius` from a usable site.
    private func next(after radius: Float) -> Float {
        let values = distances.values.span
        var least = Float.infinity
        for client in 0..<distances.clients {
            for site in usable {
                let distance = values[client * distances.sites + site]
                if distance > radius && distance < least { least = distance }
            }
        }
        return least
    }

    private func greedy() -> [Int] {
        var open = choice.mustOpen
        var missing = choice.missing(open)
        var nearest = [Float](repeating: .infinity, count: distances.clients)
        let values = distances.values
        func serve(_ site: Int, _ nearest: inout [Float]) {
            for client in 0..<distances.clients { nearest[client] = min(nearest[client], values[client * distances.sites + site]) }
        }
        for site in open { serve(site, &nearest) }
        for site in usable where !missing.isEmpty && missing[choice.group[site]] > 0 && !open.contains(site) {
            missing[choice.group[site]] -= 1
            open.append(site)
            serve(site, &nearest)
        }
        while open.count < count {
            let far = nearest.indices.max { nearest[$0] < nearest[$1] } ?? 0
            guard let site = usable.filter({ !open.contains($0) }).min(by: { values[far * distances.sites + $0] < values[far * distances.sites + $1] }) else {
                break
            }
            open.append(site)
            serve(site, &nearest)
        }
        return open
    }
}
