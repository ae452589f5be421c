import Foundation

/// Sites of a choice as they are opened and closed, with how many patients leave.
struct ChoiceRun {
    private let demand: [Double]
    private let clients: Int
    private let first: Int
    private let candidates: Int
    private let nests: Int
    private let scale: Double
    /// exp(utility / scale) by candidate, then client; the candidate's nest; and whether it is at home there.
    private let pull: [Double]
    private let nest: [Int]
    private let isHome: [Bool]
    /// By client, then nest: sums over the open sites, and over those at home.
    private var all: [Double]
    private var home: [Double]
    private(set) var chosen: [Int] = []

    init(_ problem: ChoiceProblem, _ model: ChoiceModel, _ first: Int, _ isHome: [Bool]) {
        let width = problem.size.count
        let scale = problem.level.isEmpty ? 1 : model.nestScale
        let level = scale == 1 ? [Int](repeating: 0, count: width) : problem.level
        let nests = scale == 1 ? 1 : problem.nests
        clients = problem.demand.count
        demand = problem.demand
        self.first = first
        candidates = width - first
        var pull = [Double](repeating: 0, count: candidates * clients)
        var homes = [Bool](repeating: false, count: candidates * clients)
        var (all, home) = ([Double](repeating: 0, count: clients * nests), [Double](repeating: 0, count: clients * nests))
        let attraction = model.attraction(problem)
        var scratch = ChoiceScratch(width: width, nests: 1)
        for client in 0..<clients {
            scratch.fill(model, problem, client, attraction)
            let top = scratch.value.max() ?? 0
            for site in 0..<width where scratch.value[site] > -.infinity {
                let value = exp((scratch.value[site] - top) / scale)
                if site >= first {
                    pull[(site - first) * clients + client] = value
                    homes[(site - first) * clients + client] = isHome[client * width + site]
                } else {
                    all[client * nests + level[site]] += value
                    if isHome[client * width + site] { home[client * nests + level[site]] += value }
                }
            }
        }
        (self.scale, self.nests, nest) = (scale, nests, Array(level[first...]))
        self.pull = pull
        self.isHome = homes
        self.all = all
        self.home = home
    }

    /// Patients who leave; those who can go nowhere stay.
    var leaving: Double { leaving(opening: nil, closing: nil) }

    private func leaving(opening: Int?, closing: Int?) -> Double {
        var sum = 0.0
        for client in 0..<clients {
            var (weight, own) = (0.0, 0.0)
            for nest in 0..<nests {
                var (whole, part) = (all[client * nests + nest], home[client * nests + nest])
                for (site, sign) in [(opening, 1.0), (closing, -1.0)] {
                    guard let site, self.nest[site] == nest else { continue }
                    let value = sign * pull[site * clients + client]
                    whole += value
                    if isHome[site * clients + client] { part += value }
                }
                if !(whole > 1e-300) { continue }
                // A nest is chosen by its inclusive value: the power of its sum.
                let chance = scale == 1 ? whole : pow(whole, scale)
                weight += chance
                own += chance * part / whole
            }
            if weight > 1e-300 { sum += demand[client] * max(0, 1 - own / weight) }
        }
        return sum
    }

    func bestToOpen() -> Int {
        (0..<candidates).filter { !chosen.contains(first + $0) }.min { (leaving(opening: $0, closing: nil), $0) < (leaving(opening: $1, closing: nil), $1) }
            ?? 0
    }

    mutating func open(_ candidate: Int) { change(candidate, 1) }

    private mutating func change(_ candidate: Int, _ sign: Double) {
        if sign > 0 { chosen.append(first + candidate) } else { chosen.removeAll { $0 == first + candidate } }
        for client in 0..<clients {
            let value = sign * pull[candidate * clients + client]
            all[client * nests + nest[candidate]] += value
            if isHome[candidate * clients + client] { home[client * nests + nest[candidate]] += value }
        }
    }

    /// The best swap, if one helps.
    mutating func swapOnce(_ control: SolveControl) -> Bool {
        let now = leaving
        var best = (value: now - 1e-9 * max(1, now), out: -1, new: -1)
        for out in chosen {
            for new in 0..<candidates where !chosen.contains(first + new) {
                if control.isOver { return false }
                let value = leaving(opening: new, closing: out - first)
                if value < best.value { best = (value, out - first, new) }
            }
        }
        if best.new < 0 { return false }
        change(best.out, -1)
        change(best.new, 1)
        return true
    }

    /// Puts `number` of the chosen elsewhere, by chance.
    mutating func kick(_ number: Int, _ chance: inout SeededChance) {
        for _ in 0..<number {
            guard let out = chosen.randomElement(using: &chance),
                let new = (0..<candidates).filter({ !chosen.contains(first + $0) }).randomElement(using: &chance)
            else { return }
            change(out - first, -1)
            change(new, 1)
        }
    }

    /// The best of all choices of `count`; nil when time was up before all were tried. Cost: choices x clients.
    func best(of count: Int, _ control: SolveControl) -> (sites: [Int], leaving: Double)? {
        var best = (sites: [Int](), leaving: Double.infinity)
        var isWhole = true
        func look(_ run: ChoiceRun, _ next: Int, _ left: Int) {
            for candidate in next...(candidates - left) where isWhole {
                if control.isOver { isWhole = false }
                if left > 1 {
                    var more = run
                    more.open(candidate)
                    look(more, candidate + 1, left - 1)
                } else {
                    let value = run.leaving(opening: candidate, closing: nil)
                    if value < best.leaving { best = ((run.chosen + [first + candidate]).sorted(), value) }
                }
            }
        }
        look(self, 0, count)
        return isWhole ? best : nil
    }

    /// As few as can leave: each client with its `count` strongest candidates at home opened (with nests, all of them), and no other. More at
    /// home only keeps more: a nest's chance grows with its sum, and what goes elsewhere from it falls.
    func bound(_ count: Int) -> Double {
        (0..<clients).reduce(0) { sum, client in
            var (whole, part) = (Array(all[client * nests..<(client + 1) * nests]), Array(home[client * nests..<(client + 1) * nests]))
            let own = (0..<candidates).filter { isHome[$0 * clients + client] }.sorted { pull[$0 * clients + client] > pull[$1 * clients + client] }
            for site in scale == 1 ? own.prefix(count) : own[...] {
                whole[nest[site]] += pull[site * clients + client]
                part[nest[site]] += pull[site * clients + client]
            }
            let chances = whole.map { $0 > 1e-300 ? pow($0, scale) : 0 }
            let weight = chances.reduce(0, +)
            if !(weight > 1e-300) { return sum }
            let kept = chances.indices.reduce(0.0) { $0 + (whole[$1] > 1e-300 ? chances[$1] * part[$1] / whole[$1] : 0) }
            return sum + demand[client] * max(0, 1 - kept / weight)
        }
    }
}
