import CareNetwork
import FHIRModel
import Foundation
import Optimization
import Planning

/// The planning kernels on generated instances and on China's counties; peers run on the same files where they are installed.
///
/// Peers: `.venv/bin/python` with PyPI's `access`. `JUNYI_BENCH_PLANNING` names a folder of OR-Library files to be solved as well.
struct PlanningBenchmark {
    let settings: Benchmarks

    init(_ settings: Benchmarks) { self.settings = settings }

    func run() async throws -> [Figure] {
        try await ScratchFolder.with { folder in
            var figures = try access("e2sfca", folder, demands: 2850, supplies: 35_000, limit: 400, most: 0.3)
            figures += try access("raam", folder, demands: 3000, supplies: 3000, limit: 300, most: 2)
            figures += try counties()
            figures += try national()
            figures += try flows()
            figures += try choice()
            figures += try library()
            figures += try rosters()
            return figures
        }
    }

    // MARK: access

    private func access(_ method: String, _ folder: String, demands: Int, supplies: Int, limit: Double, most: Double) throws -> [Figure] {
        var random = SeededRandom(seed: settings.seed)
        func table(_ prefix: String, _ column: String, _ count: Int, _ largest: Int) -> [UInt8] {
            var text = "place,\(column),x,y\n"
            for number in 0..<count {
                let (x, y) = (Double.random(in: 0..<2000, using: &random), Double.random(in: 0..<2000, using: &random))
                text += "\(prefix)\(number),\(Int.random(in: 1...largest, using: &random)),\(x),\(y)\n"
            }
            return Array(text.utf8)
        }
        let files = (table("d", "population", demands, 100_000), table("s", "capacity", supplies, 500))
        let (demand, supply) = (try PlanningPlaces(CSVTable(files.0, name: "demand")), try PlanningPlaces(CSVTable(files.1, name: "supply")))
        var plan = AccessPlan(limit: limit)
        plan.decay = .gaussian(sigma: limit / 3)
        if method == "raam" { plan.method = .rationalAgent(tau: 60) }
        let start = Stopwatch.processSeconds()
        let found = try plan.run(demand: demand, supply: supply, travel: nil)
        let seconds = Stopwatch.processSeconds() - start
        var figures = [figure("plan-\(method)", seconds, most, n: demands * supplies)]
        let rows = demand.ids.indices.map { "\(demand.ids[$0]),\(found.access[$0].map { "\($0)" } ?? "")\n" }.joined()
        for (name, bytes) in [("d.csv", files.0), ("s.csv", files.1), ("o.csv", Array(("place,access\n" + rows).utf8))] {
            _ = FileManager.default.createFile(atPath: folder + "/" + name, contents: Data(bytes))
        }
        if let peer = peer([method, folder + "/d.csv", folder + "/s.csv", "\(limit)", folder + "/o.csv"]) {
            figures.append(
                Figure(
                    name: "plan-\(method)-peer", value: seconds, unit: "s", reference: peer.seconds, ratio: peer.seconds / seconds, must: 1,
                    n: demands * supplies, seed: settings.seed))
            let allowed = method == "raam" ? 1e-6 : 1e-9
            figures.append(
                Figure(
                    name: "plan-\(method)-difference", value: peer.difference, unit: "1", reference: allowed, ratio: allowed / max(peer.difference, 1e-18),
                    must: 1, n: demands, seed: settings.seed))
        }
        return figures
    }

    /// CPU seconds of the peer and its largest relative difference; nil where it is not installed.
    private func peer(_ arguments: [String]) -> (seconds: Double, difference: Double)? {
        guard let text = try? ServerProcess.output(".venv/bin/python", ["Tools/peers/access_peer.py"] + arguments) else { return nil }
        let parts = text.split(separator: " ").compactMap { Double($0) }
        return parts.count == 2 ? (parts[0], parts[1]) : nil
    }

    // MARK: siting

    private func counties() throws -> [Figure] {
        let table = try Self.table(Places.all)
        var figures = [try prefectures()]
        for (count, limit) in [(30, 5.0), (125, 12.0)] {
            var plan = SitePlan()
            plan.count = count
            plan.seed = settings.seed
            let start = Stopwatch.processSeconds()
            let found = try plan.run(clients: table, sites: table, travel: nil, SolveControl(now: Stopwatch.processSeconds, seconds: limit - 0.3))
            let seconds = Stopwatch.processSeconds() - start
            if count == 30 {
                figures.append(figure("plan-counties-30", found.isProven ? seconds : .infinity, limit, n: table.count))
            } else {
                let gap = max(found.gap * 100, 1e-9)
                figures.append(
                    Figure(
                        name: "plan-counties-125-gap", value: gap, unit: "%", reference: 0.05, ratio: 0.05 / gap, must: 1, n: table.count, seed: settings.seed))
            }
        }
        return figures
    }

    static func table(_ places: [Place], capacity: Int? = nil) throws -> PlanningPlaces {
        let rows = places.filter { $0.population > 0 && $0.isPlaced }.map {
            "\($0.division),\($0.population),\($0.longitude),\($0.latitude),\(capacity ?? 0),\($0.province)\n"
        }
        return try PlanningPlaces(CSVTable(Array(("place,population,lon,lat,capacity,province\n" + rows.joined()).utf8), name: "places"))
    }

    private func prefectures() throws -> Figure {
        let table = try Self.table(Places.prefectures)
        var plan = SitePlan()
        plan.count = 30
        let start = Stopwatch.processSeconds()
        let found = try plan.run(clients: table, sites: table, travel: nil, SolveControl(now: Stopwatch.processSeconds, seconds: 5))
        return figure("plan-prefectures-30", found.isProven ? Stopwatch.processSeconds() - start : .infinity, 0.05, n: table.count)
    }

    private func flows() throws -> [Figure] {
        var random = SeededRandom(seed: settings.seed)
        let minutes = (0..<2848 * 2000).map { _ in Double.random(in: 5..<1500, using: &random) }
        let problem = ChoiceProblem(
            demand: (0..<2848).map { _ in Double.random(in: 1..<1000, using: &random) },
            size: (0..<2000).map { _ in Double.random(in: 50..<3000, using: &random) },
            minutes: minutes)
        let start = Stopwatch.processSeconds()
        _ = try ChoiceModel().flows(problem)
        return [figure("plan-flows", Stopwatch.processSeconds() - start, 0.3, n: minutes.count)]
    }

    /// Every OR-Library file of the folder, each to be proven in time.
    private func library() throws -> [Figure] {
        guard let folder = ProcessInfo.processInfo.environment["JUNYI_BENCH_PLANNING"] else { return [] }
        var figures: [Figure] = []
        var total = 0.0
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() where name.hasSuffix(".txt") {
            guard let data = FileManager.default.contents(atPath: folder + "/" + name) else { continue }
            let start = Stopwatch.processSeconds()
            guard let instance = try? OrLibrary.read(Array(data)) else { continue }
            let found = try SitePlan().run(instance, SolveControl(now: Stopwatch.processSeconds, seconds: 60))
            let seconds = Stopwatch.processSeconds() - start
            let isMedian = if case .median = instance { true } else { false }
            if isMedian { total += seconds }
            let short = name.split(separator: "/").last.map { String($0.dropLast(4)) } ?? name
            figures.append(figure("plan-\(short)", found.isProven ? seconds : .infinity, isMedian ? 4 : 1, n: 1))
        }
        if total > 0 { figures.append(figure("plan-medians-total", total, 20, n: figures.count)) }
        return figures
    }

    /// Seconds against the most that was promised.
    func figure(_ name: String, _ seconds: Double, _ most: Double, n: Int) -> Figure {
        let value = seconds.isFinite ? seconds : 1e9
        return Figure(name: name, value: value, unit: "s", reference: most, ratio: most / value, must: 1, n: n, seed: settings.seed)
    }
}
