/// Where new sites keep most patients at home, when patients choose by a logit (competitive siting).
///
/// Few choices are all tried. Else local search: the best site first, one after the other, then swaps as long as one helps, then again
/// from where chance kicked the best. Its bound: every client at home as often as if its strongest sites at home were all chosen.
/// Source of the problem: Benati and Hansen, EJOR 143 (2002).
public enum ChoiceSiting {
    public struct Result: Sendable {
        /// Chosen candidates, ascending.
        public var sites: [Int]
        /// Expected patients who leave, with none of the candidates and with the chosen.
        public var leavingBefore: Double
        public var leavingAfter: Double
        /// No choice has fewer leave; the value itself when all were tried.
        public var bound: Double
        public var isProven: Bool
    }

    /// Choices times clients up to which all are tried: a second or so.
    private static let enumerationLimit = 100_000_000.0
    /// Kicks in a row that may find nothing better.
    private static let kickLimit = 12

    /// `problem` holds the standing sites first, then the candidates from `firstCandidate` on, all with the size they would have;
    /// `isHome`: [client][site]. `count` candidates are chosen. Throws the faults of the problem, `.tooFew`, `.tooMany`.
    /// Cost: passes x count x candidates x clients.
    public static func fewestLeaving(
        _ problem: ChoiceProblem, _ model: ChoiceModel, firstCandidate: Int, isHome: [Bool], count: Int, seed: UInt64 = 1, _ control: SolveControl
    ) throws(OptimizationFault) -> Result {
        try problem.check()
        let width = problem.size.count
        if isHome.count != problem.minutes.count || !(0...width).contains(firstCandidate) { throw OptimizationFault(.shape) }
        if count < 1 { throw OptimizationFault(.tooFew, detail: "count") }
        if count > width - firstCandidate { throw OptimizationFault(.tooMany, detail: "count") }
        var run = ChoiceRun(problem, model, firstCandidate, isHome)
        let before = run.leaving
        let choices = (0..<count).reduce(1.0) { $0 * Double(width - firstCandidate - $1) / Double($1 + 1) }
        if choices * Double(problem.demand.count) <= enumerationLimit, let best = run.best(of: count, control) {
            return Result(sites: best.sites, leavingBefore: before, leavingAfter: best.leaving, bound: best.leaving, isProven: true)
        }
        let bound = run.bound(count)
        for _ in 0..<count { run.open(run.bestToOpen()) }
        while run.swapOnce(control) {}
        var best = run
        var chance = SeededChance(seed)
        var kicks = 0
        while kicks < kickLimit && count < width - firstCandidate && !control.isOver {
            control.tell(best.leaving, bound, kicks)
            run = best
            run.kick(min(2, count), &chance)
            while run.swapOnce(control) {}
            kicks += 1
            if run.leaving < best.leaving - 1e-9 * max(1, best.leaving) { (best, kicks) = (run, 0) }
        }
        return Result(
            sites: best.chosen.sorted(), leavingBefore: before, leavingAfter: best.leaving, bound: min(bound, best.leaving),
            isProven: best.leaving <= bound * (1 + 1e-12))
    }
}
