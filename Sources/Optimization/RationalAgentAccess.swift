import Foundation

/// The rational agent access model: people go where travel and crowding together cost least.
///
/// Source: Saxon and Snow, A Rational Agent Model for the Spatial Accessibility of Primary Health Care, Annals of the AAG 110 (2020).
/// The rule of the rounds (steps, whole people, the first twenty rounds dampened) is that of PySAL access 1.1.10, so that results can be compared.
public struct RationalAgentAccess: Sendable {
    /// Cost of travel that weighs as much as a place with the mean load.
    public var tau = 60.0
    /// Demand per unit of supply that counts as the mean load; nil: total demand by total supply.
    public var load: Double?
    public var rounds = 150
    public var firstStep = 0.2
    public var leastStep = 0.005
    public var halfLife = 50.0
    private static let dampedRounds = 20

    public init() {}

    /// Cost of each demand place; nil where there is no demand or nothing within reach. Demand is rounded down to whole people.
    ///
    /// Throws `.shape`, `.notANumber`, `.negative`. Cost: rounds times pairs.
    public func run(_ pairs: PairTable, demand: [Double], supply: [Double]) throws(OptimizationFault) -> [Double?] {
        if demand.count != pairs.demands || supply.count != pairs.supplies || !(tau > 0) { throw OptimizationFault(.shape) }
        for (index, value) in (demand + supply).enumerated() {
            if !value.isFinite { throw OptimizationFault(.notANumber, place: index) }
            if value < 0 { throw OptimizationFault(.negative, place: index) }
        }
        var state = AgentRounds(self, pairs, demand, supply)
        for round in 0..<rounds { state.advance(round) }
        return state.costs()
    }

    /// The largest share of its people that a place moves in a round.
    fileprivate func step(_ round: Int) -> Double {
        max(firstStep * pow(0.5, Double(round) / halfLife), leastStep)
    }

    fileprivate var damped: Int { Self.dampedRounds }
}

private struct AgentRounds {
    private let model: RationalAgentAccess
    private let pairs: PairTable
    private let demand: [Double]
    /// Supply times the mean load; 0 where there is none.
    private let capacity: [Double]
    /// Travel of each pair as a share of tau; infinite where there is no supply.
    private let travel: [Double]
    /// People of each pair.
    private var people: [Double]
    private var load: [Double]
    private var crowding: [Double]

    init(_ model: RationalAgentAccess, _ pairs: PairTable, _ demand: [Double], _ supply: [Double]) {
        self.model = model
        self.pairs = pairs
        self.demand = demand.map { $0.rounded(.down) }
        let mean = model.load ?? demand.reduce(0, +) / supply.reduce(0, +)
        capacity = supply.map { $0 * mean }
        travel = pairs.cost.indices.map { [capacity] in capacity[Int(pairs.supply[$0])] > 0 ? pairs.cost[$0] / model.tau : .infinity }
        people = [Double](repeating: 0, count: travel.count)
        load = [Double](repeating: 0, count: supply.count)
        crowding = load
        for place in 0..<pairs.demands {
            guard let nearest = cheapest(place, by: { [travel] in travel[$0] }), travel[nearest] < .infinity else { continue }
            people[nearest] = self.demand[place]
        }
    }

    private func cheapest(_ place: Int, by cost: (Int) -> Double) -> Int? {
        var best: Int?
        var least = Double.infinity
        for position in pairs.start[place]..<pairs.start[place + 1] {
            let value = cost(position)
            if value < least {
                least = value
                best = position
            }
        }
        return best
    }

    mutating func advance(_ round: Int) {
        weigh()
        let step = model.step(round)
        var moves: [(from: Int, to: Int, count: Double)] = []
        var arriving = [Double](repeating: 0, count: load.count)
        for place in 0..<pairs.demands where demand[place] > 0 {
            guard let move = move(place, step) else { continue }
            moves.append(move)
            arriving[Int(pairs.supply[move.to])] += move.count
        }
        for move in moves {
            var count = move.count
            if round < model.damped {
                let place = Int(pairs.supply[move.to])
                count = (count / max(arriving[place] / capacity[place], 1)).rounded(.toNearestOrEven)
            }
            people[move.to] += count
            people[move.from] -= count
        }
    }

    private mutating func weigh() {
        for index in load.indices { load[index] = 0 }
        for position in people.indices { load[Int(pairs.supply[position])] += people[position] }
        for index in load.indices { crowding[index] = capacity[index] > 0 ? load[index] / capacity[index] : .infinity }
    }

    private func total(_ position: Int) -> Double { crowding[Int(pairs.supply[position])] + travel[position] }

    /// People of `place` that go from its dearest choice to its cheapest, so that both cost the same, as far as the step allows.
    private func move(_ place: Int, _ step: Double) -> (from: Int, to: Int, count: Double)? {
        var from: Int?
        var to: Int?
        var most = -Double.infinity
        var least = Double.infinity
        for position in pairs.start[place]..<pairs.start[place + 1] where travel[position] < .infinity {
            let cost = total(position)
            if people[position] != 0, cost > most {
                most = cost
                from = position
            }
            if cost < least {
                least = cost
                to = position
            }
        }
        guard let from, let to, from != to else { return nil }
        let (there, here) = (Int(pairs.supply[to]), Int(pairs.supply[from]))
        let (near, far) = (capacity[there], capacity[here])
        let both = people[to] + people[from]
        let others = (there: load[there] - people[to], here: load[here] - people[from])
        let wanted = near * far / (near + far) * (travel[from] - travel[to] + (both + others.here) / far - others.there / near)
        let count = min(wanted - people[to], people[from], step * demand[place]).rounded(.towardZero)
        return (from, to, count)
    }

    /// Mean cost of each place's people at the crowding of the last round's beginning.
    func costs() -> [Double?] {
        (0..<pairs.demands).map { place in
            var sum = 0.0
            var count = 0.0
            for position in pairs.start[place]..<pairs.start[place + 1] where travel[position] < .infinity && people[position] != 0 {
                sum += total(position) * people[position]
                count += people[position]
            }
            return count > 0 ? sum / count : nil
        }
    }
}
