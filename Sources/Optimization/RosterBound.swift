/// What no roster can be under: each hospital's slots need so many trips, each at least as dear as the nearest able expert's.
struct RosterBound {
    private let problem: RosterProblem

    init(_ problem: RosterProblem) { self.problem = problem }

    /// A trip covers so many slots a day over so many consecutive days; slots left uncovered instead cost their price.
    func value() -> Int {
        var total = 0
        for hospital in (problem.travel.first ?? []).indices {
            var need = [Int](repeating: 0, count: problem.days)
            var cheapest = Int.max
            for slot in problem.slots where slot.hospital == hospital {
                let able = problem.experts.filter { $0.skills.contains(slot.skill) && !$0.unavailable.contains(slot.day) }
                guard let cost = able.map({ problem.tripCost($0.home, hospital) }).min() else {
                    total += problem.rules.uncoveredCost
                    continue
                }
                need[slot.day] += 1
                cheapest = min(cheapest, cost)
            }
            if cheapest == Int.max { continue }
            // Covering beats paying for each slot left open unless a trip for a full load costs more than the load.
            if cheapest > problem.rules.uncoveredCost { continue }
            total += trips(need) * cheapest
        }
        return total
    }

    /// The least number of trips that cover the days' needs: each day's open need begins trips, which run on while there is need.
    private func trips(_ need: [Int]) -> Int {
        var count = 0
        var running: [(end: Int, trips: Int)] = []
        for day in need.indices {
            running.removeAll { $0.end < day }
            if need[day] == 0 {
                running = []
                continue
            }
            let covered = running.reduce(0) { $0 + $1.trips } * problem.rules.slotsPerDay
            let missing = max(0, need[day] - covered)
            let more = (missing + problem.rules.slotsPerDay - 1) / problem.rules.slotsPerDay
            if more > 0 {
                running.append((day + min(problem.rules.consecutiveDays, problem.rules.daysInAnySeven) - 1, more))
                count += more
            }
        }
        return count
    }
}
