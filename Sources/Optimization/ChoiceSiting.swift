import Foundation

/// Where new sites keep most patients at home, when patients choose by a logit (competitive siting).
///
/// Local search: the best site first, one after the other, then swaps as long as one helps. A heuristic: its bound is that no
/// choice keeps everybody. Source of the problem: Benati and Hansen, EJOR 143 (2002).
public enum ChoiceSiting {
    public struct Result: Sendable {
        /// Chosen candidates, ascending.
        public var sites: [Int]
        /// Expected patients who leave, with none of the candidates and with the chosen.
        public var leavingBefore: Double
        public var leavingAfter: Double
    }

    /// `problem` holds the standing sites first, then the candidates from `firstCandidate` on, all with the size they would have;
    /// `isHome`: [client][site]. `count` candidates are chosen. Throws the faults of the problem, `.tooFew`, `.tooMany`.
    /// Cost: passes x count x candidates x clients.
    public static func fewestLeaving(
        _ problem: ChoiceProblem, _ model: ChoiceModel, firstCandidate: Int, isHome: [Bool], count: Int, _ control: SolveControl
    ) throws(OptimizationFault) -> Result {
        try problem.check()
        let width = problem.size.count
        if isHome.count != problem.minutes.count || !(0...width).contains(firstCandidate) { throw OptimizationFault(.shape) }
        if count < 1 { throw OptimizationFault(.tooFew, detail: "count") }
        if count > width - firstCandidate { throw OptimizationFault(.tooMany, detail: "count") }
        var run = ChoiceRun(problem, model, firstCandidate, isHome)
        let before = run.leaving
        for _ in 0..<count where !control.isOver { run.open(run.bestToOpen()) }
        while !control.isOver, run.swapOnce() {}
        return Result(sites: run.chosen.sorted(), leavingBefore: before, leavingAfter: run.leaving)
    }
}

private struct ChoiceRun {
    private let demand: [Double]
    private let clients: Int
    private let first: Int
    private let candidates: Int
    /// exp(utility) by candidate, then client; and whether it is at home there.
    private let pull: [Double]
    private let isHome: [Bool]
    private var all: [Double]
    private var home: [Double]
    private(set) var chosen: [Int] = []

    init(_ problem: ChoiceProblem, _ model: ChoiceModel, _ first: Int, _ isHome: [Bool]) {
        let width = problem.size.count
        clients = problem.demand.count
        demand = problem.demand
        self.first = first
        candidates = width - first
        var pull = [Double](repeating: 0, count: candidates * clients)
        var homes = [Bool](repeating: false, count: candidates * clients)
        var (all, home) = ([Double](repeating: 0, count: clients), [Double](repeating: 0, count: clients))
        let attraction = problem.size.map { $0 > 0 ? model.size * log($0) : -.infinity }
        var scratch = ChoiceScratch(width: width, nests: 1)
        for client in 0..<clients {
            scratch.fill(model, problem, client, attraction)
            let top = scratch.value.max() ?? 0
            for site in 0..<width where scratch.value[site] > -.infinity {
                let value = exp(scratch.value[site] - top)
                if site >= first {
                    pull[(site - first) * clients + client] = value
                    homes[(site - first) * clients + client] = isHome[client * width + site]
                } else {
                    all[client] += value
                    if isHome[client * width + site] { home[client] += value }
                }
            }
        }
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
            var (whole, own) = (all[client], home[client])
            for (site, sign) in [(opening, 1.0), (closing, -1.0)] {
                guard let site else { continue }
                let value = sign * pull[site * clients + client]
                whole += value
                if isHome[site * clients + client] { own += value }
            }
            if whole > 1e-300 { sum += demand[client] * max(0, 1 - own / whole) }
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
            all[client] += value
            if isHome[candidate * clients + client] { home[client] += value }
        }
    }

    /// The best swap, if one helps.
    mutating func swapOnce() -> Bool {
        let now = leaving
        var best = (value: now - 1e-9 * max(1, now), out: -1, new: -1)
        for out in chosen {
            for new in 0..<candidates where !chosen.contains(first + new) {
                let value = leaving(opening: new, closing: out - first)
                if value < best.value { best = (value, out - first, new) }
            }
        }
        if best.new < 0 { return false }
        change(best.out, -1)
        change(best.new, 1)
        return true
    }
}
