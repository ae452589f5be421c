/// What no roster can be under: prices on slots such that no trip's slots cost more than the trip.
///
/// Any such prices, none above the price of an open slot, sum to a bound, for every slot is covered by a trip or left open (linear
/// programming duality). They are raised together, little by little, until none can rise (dual ascent). Rules that join trips of one
/// expert (days in seven, hospitals, spread) are left out, so the bound is not the best there is.
struct RosterBound {
    private let problem: RosterProblem
    /// Steps in which the dearest possible price is reached.
    private static let steps = 48.0

    init(_ problem: RosterProblem) { self.problem = problem }

    /// Cost: hospitals x slots x trips x steps.
    func value() -> Int {
        var total = 0.0
        for hospital in (problem.travel.first ?? []).indices {
            let slots = problem.slots.indices.filter { problem.slots[$0].hospital == hospital }
            var prices = HospitalPrices(problem, hospital, slots)
            total += prices.raised(in: Self.steps)
        }
        return Int((total - 1e-6).rounded(.up))
    }
}

/// One hospital's slots, the trips that could cover them, and prices.
private struct HospitalPrices {
    private struct Trip {
        var cost: Double
        /// Slots an expert could take, day by day.
        var days: [[Int]]
    }

    private let problem: RosterProblem
    private let slots: [Int]
    private var trips: [Trip] = []
    /// Trips that a slot is part of, by position among the slots.
    private var around: [[Int]]
    private var price: [Double]

    init(_ problem: RosterProblem, _ hospital: Int, _ slots: [Int]) {
        self.problem = problem
        self.slots = slots
        around = slots.map { _ in [] }
        price = slots.map { _ in 0 }
        let length = max(1, min(problem.rules.consecutiveDays, problem.rules.daysInAnySeven))
        var seen: Set<[[Int]]> = []
        for expert in problem.experts {
            let able = (0..<problem.days).map { day in
                expert.unavailable.contains(day)
                    ? [] : slots.indices.filter { problem.slots[slots[$0]].day == day && expert.skills.contains(problem.slots[slots[$0]].skill) }
            }
            for first in 0..<problem.days where !able[first].isEmpty {
                for last in first..<min(first + length, problem.days) {
                    if able[last].isEmpty { break }
                    let days = Array(able[first...last])
                    let cost = problem.tripCost(expert.home, hospital)
                    if seen.insert(days + [[cost]]).inserted { add(Trip(cost: Double(cost), days: days)) }
                }
            }
        }
    }

    private mutating func add(_ trip: Trip) {
        for slot in trip.days.joined() { around[slot].append(trips.count) }
        trips.append(trip)
    }

    /// The sum of prices once none can rise any more.
    mutating func raised(in steps: Double) -> Double {
        let most = Double(problem.rules.uncoveredCost)
        let unit = (trips.map(\.cost).max() ?? most) / steps
        var isRising = true
        while isRising {
            isRising = false
            for slot in slots.indices {
                let limit = around[slot].isEmpty ? most : around[slot].reduce(most) { min($0, room(slot, trips[$1])) }
                let next = around[slot].isEmpty ? most : min(limit, price[slot] + unit)
                if next > price[slot] + 1e-9 {
                    price[slot] = next
                    isRising = true
                }
            }
        }
        return price.reduce(0, +)
    }

    /// The highest price a slot may have under one trip, which takes the dearest slots of each day.
    private func room(_ slot: Int, _ trip: Trip) -> Double {
        let many = problem.rules.slotsPerDay
        var left = trip.cost
        for day in trip.days {
            let isOwn = day.contains(slot)
            let dearest = day.filter { $0 != slot }.map { price[$0] }.sorted(by: >).prefix(isOwn ? many - 1 : many)
            left -= dearest.reduce(0, +)
        }
        return left
    }
}
