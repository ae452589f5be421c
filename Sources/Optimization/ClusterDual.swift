/// The Lagrangian relaxation of the capacitated p-median: each site packs the clients that pay best into its capacity, each whole.
///
/// With whole demands and capacities the packing is exact (0-1 knapsack by dynamic programming, Bellman 1957), otherwise the last
/// client is cut, which bounds it.
struct ClusterDual {
    /// What branching changes.
    struct State {
        var multipliers: [Double]
        /// Open for good (1), closed for good (-1) or free (0).
        var fixed: [Int8]
        /// [client][site]: whether the client may still go there.
        var allowed: [Bool]
    }

    let problem: CapacitatedMedianProblem
    var state: State
    private(set) var reduced: [Double]
    private(set) var chosen: [Int] = []
    private(set) var lastIn = -Double.infinity
    private(set) var firstOut = Double.infinity
    private let isWhole: Bool
    private var best: [Double] = []
    private var next: [Double] = []
    private var taken: [Bool] = []
    private var items: [(gain: Double, client: Int)] = []
    /// Longest capacity for which tables are made.
    private static let tableLimit = 20_000.0

    init(_ problem: CapacitatedMedianProblem) {
        self.problem = problem
        let sites = problem.costs.sites
        let start = (0..<problem.costs.clients).map { client in
            let costs = (0..<sites).map { problem.costs[client, $0] }.sorted()
            return costs[min(costs.count - 1, max(1, sites / problem.count / 2))]
        }
        var allowed = [Bool](repeating: true, count: problem.costs.clients * sites)
        for client in 0..<problem.costs.clients {
            for site in 0..<sites where problem.demand[client] > problem.capacity[site] || problem.costs[client, site] == .infinity {
                allowed[client * sites + site] = false
            }
        }
        state = State(multipliers: start, fixed: [Int8](repeating: 0, count: sites), allowed: allowed)
        reduced = [Double](repeating: 0, count: sites)
        isWhole = (problem.demand + problem.capacity).allSatisfy { $0 == $0.rounded() && $0 <= Self.tableLimit }
    }

    var multipliers: [Double] {
        get { state.multipliers }
        set { state.multipliers = newValue }
    }

    /// The bound; infinite when nothing is left. Cost: sites x paying clients x capacity.
    mutating func evaluate() -> Double {
        for site in reduced.indices where state.fixed[site] >= 0 { reduced[site] = isWhole ? pack(site) : cut(site) }
        chosen = state.fixed.indices.filter { state.fixed[$0] == 1 }
        let free = state.fixed.indices.filter { state.fixed[$0] == 0 }.sorted { reduced[$0] < reduced[$1] || (reduced[$0] == reduced[$1] && $0 < $1) }
        let need = problem.count - chosen.count
        if need < 0 || free.count < need { return .infinity }
        chosen += free.prefix(need)
        lastIn = need > 0 ? reduced[free[need - 1]] : -.infinity
        firstOut = need < free.count ? reduced[free[need]] : .infinity
        return multipliers.reduce(0, +) + chosen.reduce(0) { $0 + reduced[$1] }
    }

    private mutating func collect(_ site: Int) {
        items.removeAll(keepingCapacity: true)
        let sites = problem.costs.sites
        for client in state.multipliers.indices where state.allowed[client * sites + site] {
            let gain = state.multipliers[client] - problem.costs[client, site]
            if gain > 0 { items.append((gain, client)) }
        }
    }

    private mutating func pack(_ site: Int) -> Double {
        collect(site)
        let room = Int(problem.capacity[site])
        if items.reduce(0, { $0 + problem.demand[$1.client] }) <= Double(room) { return -items.reduce(0) { $0 + $1.gain } }
        if best.count <= room { best = [Double](repeating: 0, count: room + 1) }
        if next.count < best.count { next = best }
        for space in 0...room { best[space] = 0 }
        for item in items where Int(problem.demand[item.client]) <= room {
            Self.offer(item.gain, Int(problem.demand[item.client]), room, best, &next)
            swap(&best, &next)
        }
        return -best[room]
    }

    /// One item of the table: in two rows, so that the loop has no order to keep.
    private static func offer(_ gain: Double, _ size: Int, _ room: Int, _ old: [Double], _ new: inout [Double]) {
        let old = old.span
        var new = new.mutableSpan
        // 0...room is inside both rows, which the caller made that long; space - size is not below 0.
        for space in 0..<size { new[unchecked: space] = old[unchecked: space] }
        for space in size...room {
            let without = old[unchecked: space]
            let with = old[unchecked: space &- size] + gain
            new[unchecked: space] = with > without ? with : without
        }
    }

    /// The table again, with a flag at [item][space] whether the item is taken there.
    private static func record(_ room: Int, _ items: [(gain: Double, client: Int)], _ demand: [Double], _ table: inout [Double], _ flags: inout [Bool]) {
        let width = room + 1
        if table.count < width { table = [Double](repeating: 0, count: width) }
        if flags.count < items.count * width { flags = [Bool](repeating: false, count: items.count * width) }
        for space in 0..<width { table[space] = 0 }
        var best = table.mutableSpan
        var taken = flags.mutableSpan
        for (index, item) in items.enumerated() {
            let size = Int(demand[item.client])
            let row = index * width
            // space runs from room down to size: inside the table, and inside the item's own row of flags.
            var space = room
            while space >= size {
                let other = best[unchecked: space &- size] + item.gain
                let isBetter = other > best[unchecked: space]
                if isBetter { best[unchecked: space] = other }
                taken[unchecked: row &+ space] = isBetter
                space &-= 1
            }
            for space in 0..<min(size, width) { taken[row + space] = false }
        }
    }

    private mutating func cut(_ site: Int) -> Double {
        collect(site)
        items.sort { $0.gain * problem.demand[$1.client] > $1.gain * problem.demand[$0.client] }
        var room = problem.capacity[site]
        var sum = 0.0
        for item in items where room > 0 {
            let share = min(1, room / max(problem.demand[item.client], 1e-12))
            sum -= item.gain * share
            room -= problem.demand[item.client] * share
        }
        return sum
    }

    /// The clients a site packs, by the table or, cut, by ratio; the last one may be a part.
    private mutating func members(_ site: Int) -> [(client: Int, share: Double)] {
        collect(site)
        let room = Int(problem.capacity[site])
        if !isWhole { return cutMembers(site) }
        Self.record(room, items, problem.demand, &best, &taken)
        var space = room
        var found: [(client: Int, share: Double)] = []
        for index in items.indices.reversed() where taken[index * (room + 1) + space] {
            found.append((items[index].client, 1))
            space -= Int(problem.demand[items[index].client])
        }
        return found
    }

    private mutating func cutMembers(_ site: Int) -> [(client: Int, share: Double)] {
        items.sort { $0.gain * problem.demand[$1.client] > $1.gain * problem.demand[$0.client] }
        var room = problem.capacity[site]
        var found: [(client: Int, share: Double)] = []
        for item in items where room > 0 {
            let share = min(1, room / max(problem.demand[item.client], 1e-12))
            found.append((item.client, share))
            room -= problem.demand[item.client] * share
        }
        return found
    }

    mutating func subgradient(into direction: inout [Double], keeping share: Double) -> Double {
        for client in direction.indices { direction[client] = 1 + share * direction[client] }
        for site in chosen { for member in members(site) { direction[member.client] -= member.share } }
        return direction.reduce(0) { $0 + $1 * $1 }
    }

    mutating func fix(bound: Double, value: Double, round: (Double) -> Double) {
        for site in state.fixed.indices where state.fixed[site] == 0 {
            let cost = reduced[site]
            if cost > lastIn, round(bound - lastIn + cost) >= value {
                state.fixed[site] = -1
            } else if cost < firstOut, round(bound - cost + firstOut) >= value {
                state.fixed[site] = 1
            }
        }
    }
}
