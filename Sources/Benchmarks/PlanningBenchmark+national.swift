import CareNetwork
import FHIRModel
import Foundation
import Optimization
import Planning

/// The largest problems: all counties and prefectures of China, and rosters.
extension PlanningBenchmark {
    /// Every county to prefectures of limited size, 60 of which are opened: the gap after a minute at most.
    func national() throws -> [Figure] {
        let clients = try Self.table(Places.all)
        let people = try clients.table.numbers("population").reduce(0, +)
        let sites = try Self.table(Places.prefectures, capacity: Int(people / 60 * 1.5))
        var plan = SitePlan()
        (plan.usesCapacity, plan.count, plan.seed) = (true, 60, settings.seed)
        let found = try plan.run(clients: clients, sites: sites, travel: nil, SolveControl(now: Stopwatch.processSeconds, seconds: 59))
        let gap = max(found.gap * 100, 1e-9)
        return [
            Figure(
                name: "plan-national-capacity-gap", value: gap, unit: "%", reference: 1, ratio: 1 / gap, must: 1, n: clients.count * sites.count,
                seed: settings.seed)
        ]
    }

    /// New sites in 20 of all prefectures, so that the fewest leave their province, and how well known parameters are found again.
    ///
    /// The search ends by its own limit of 59 s: its time says that an answer comes in a minute, its gap how far the bound is; nothing is promised of that.
    func choice() throws -> [Figure] {
        let (clients, sites) = (try Self.table(Places.all), try Self.table(Places.prefectures, capacity: 1))
        var random = SeededRandom(seed: settings.seed)
        let people = try clients.table.numbers("population")
        let minutes = try PlanningTravel.matrix(from: clients, to: sites, inMinutes: true)
        var problem = ChoiceProblem(
            demand: people.map { $0 / 1000 }, size: (0..<sites.count).map { _ in Double.random(in: 200..<4000, using: &random) }, minutes: minutes)
        problem.price = minutes.map { 800 + $0 * 4 + Double.random(in: 0..<4000, using: &random) }
        problem.level = (0..<sites.count).map { $0 % 3 }
        var truth = ChoiceModel()
        (truth.size, truth.travel, truth.price, truth.nestScale) = (0.9, 0.011, 0.0003, 0.6)
        let observed = try truth.flows(problem).flows.map {
            // Whole patients, without leaning to either side.
            ($0 * Double.random(in: 0.9..<1.1, using: &random) + Double.random(in: 0..<1, using: &random)).rounded(.down)
        }
        let fit = try ChoiceCalibration.fit(problem, observed: observed, start: ChoiceModel(), parameters: [.size, .travel, .price, .nestScale])
        let pairs = [
            (fit.model.size, truth.size), (fit.model.travel, truth.travel), (fit.model.price, truth.price), (fit.model.nestScale, truth.nestScale),
        ]
        let worst = pairs.map { abs($0.0 / $0.1 - 1) * 100 }.max() ?? 100
        let (home, there) = (try clients.table.texts("province"), try sites.table.texts("province"))
        let isHome = home.flatMap { own in there.map { $0 == own } }
        let start = Stopwatch.processSeconds()
        let control = SolveControl(now: Stopwatch.processSeconds, seconds: 59)
        let found = try ChoiceSiting.fewestLeaving(problem, fit.model, firstCandidate: 30, isHome: isHome, count: 20, seed: settings.seed, control)
        return [
            Figure(
                name: "plan-recovery", value: worst, unit: "%", reference: 2, ratio: 2 / max(worst, 1e-9), must: 1, n: observed.count, seed: settings.seed),
            figure("plan-choice-siting-20", Stopwatch.processSeconds() - start, 60, n: clients.count * sites.count),
            Figure(
                name: "plan-choice-siting-20-gap", value: (found.leavingAfter - found.bound) / max(found.leavingAfter, 1e-9) * 100, unit: "%", reference: 0,
                ratio: 0, must: 0, n: clients.count * sites.count, seed: settings.seed),
        ]
    }

    /// Rosters of the folder: after 5 seconds and, the larger ones, after 60, with no rule broken as the independent checker sees it.
    func rosters() throws -> [Figure] {
        guard let folder = ProcessInfo.processInfo.environment["JUNYI_BENCH_PLANNING"] else { return [] }
        var figures: [Figure] = []
        let most: [String: [(seconds: Double, value: Double)]] = [
            "roster_12x4x2": [(5, 74_994)], "roster_100x20x4": [(5, 140_000), (60, 136_000)],
        ]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() where path.hasSuffix(".json") {
            let name = path.split(separator: "/").last.map { String($0.dropLast(5)) } ?? path
            guard let data = FileManager.default.contents(atPath: folder + "/" + path), let plan = try? RosterPlan(Array(data)) else { continue }
            for (seconds, value) in most[name] ?? [] {
                let found = try plan.run(seed: settings.seed, SolveControl(now: Stopwatch.processSeconds, seconds: seconds - 0.1))
                let isLawful = RosterRules(plan.problem).breaches(found.assignment).isEmpty
                let reached = isLawful ? Double(found.value) : 1e9
                figures.append(
                    Figure(
                        name: "plan-\(name.replacing("_", with: "-"))-\(Int(seconds))s", value: reached, unit: "1", reference: value, ratio: value / reached,
                        must: 1,
                        n: found.assignment.count, seed: settings.seed))
            }
        }
        return figures
    }
}
