import CareNetwork
import FHIRModel
import Foundation
import Optimization
import Planning
import Synchronization

/// How soon a run ends that somebody stops.
extension PlanningBenchmark {
    /// The longest of several waits, in wall time, from the call to the end of the run: early, in the tables, and late, in the search. A run that ends
    /// before it is stopped does not count; `n` is how many do.
    func cancels() throws -> [Figure] {
        let counties = try Self.table(Places.all)
        let prefectures = try Self.table(Places.prefectures, capacity: 40_000_000)
        var figures: [Figure] = []
        for objective in SitePlan.Objective.allCases {
            var plan = SitePlan()
            (plan.objective, plan.count, plan.radius) = (objective, 60, 170)
            figures.append(try cancel("plan-cancel-\(objective.rawValue)", plan, counties, counties))
        }
        var plan = SitePlan()
        (plan.usesCapacity, plan.count) = (true, 60)
        figures.append(try cancel("plan-cancel-capacity", plan, counties, prefectures))
        return figures
    }

    private func cancel(_ name: String, _ plan: SitePlan, _ clients: PlanningPlaces, _ sites: PlanningPlaces) throws -> Figure {
        var waits: [Double] = []
        for delay in [0.02, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2] {
            let control = SolveControl(now: Stopwatch.wallSeconds)
            let called = Mutex<Double?>(nil)
            Thread.detachNewThread {
                Thread.sleep(forTimeInterval: delay)
                called.withLock { $0 = Stopwatch.wallSeconds() }
                control.cancel()
            }
            // A run that was stopped before its first answer ends with that fault.
            _ = try? plan.run(clients: clients, sites: sites, travel: nil, control)
            let end = Stopwatch.wallSeconds()
            if let called = called.withLock({ $0 }) { waits.append((end - called) * 1000) }
        }
        let value = max(waits.max() ?? .infinity, 1e-3)
        return Figure(name: name, value: value, unit: "ms", reference: 100, ratio: 100 / value, must: 1, n: waits.count, seed: settings.seed)
    }
}
