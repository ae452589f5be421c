public import FHIRModel
public import Optimization

/// Access to care of every place, by a floating catchment method or the rational agent model.
public struct AccessPlan: Sendable {
    public enum Method: Sendable, Equatable {
        case catchment(CatchmentMethod)
        case rationalAgent(tau: Double)
    }

    public var method = Method.catchment(.enhanced)
    public var decay = DistanceDecay.none
    /// Largest distance or time that counts, itself included.
    public var limit: Double
    public var seed: UInt64 = 0

    public init(limit: Double) { self.limit = limit }

    /// Access by place, in the order of the demand's rows; for the rational agent model the cost, nil where there is none.
    public struct Result: Sendable {
        public var access: [Double?]
        public var gini: Double
        /// Rows of the twentieth of the people worst served, worst first.
        public var worst: [Int]
        public var assumptions: [String]
    }

    /// `travel` nil: distances between positions. Demand needs `population`, supply `capacity`.
    public func run(demand: PlanningPlaces, supply: PlanningPlaces, travel: CSVTable?) throws(FHIRFault) -> Result {
        guard limit > 0, limit.isFinite else { throw FHIRFault(.badRequest, "plan.option", ["name": "limit", "value": "\(limit)"]) }
        if case .rationalAgent(let tau) = method, !(tau > 0) || !tau.isFinite {
            throw FHIRFault(.badRequest, "plan.option", ["name": "tau", "value": "\(tau)"])
        }
        let people = try demand.table.numbers("population")
        let capacity = try supply.table.numbers("capacity")
        let access = try values(demand, supply, travel, people, capacity)
        let known = access.indices.filter { access[$0] != nil && people[$0] > 0 }
        let gini = try PlanningFault(places: demand.ids).run { () throws(OptimizationFault) in
            known.isEmpty ? 0 : try Inequality.gini(known.map { access[$0] ?? 0 }, weights: known.map { people[$0] })
        }
        return Result(access: access, gini: gini, worst: worst(access, people), assumptions: assumptions(demand, travel))
    }

    private func values(_ demand: PlanningPlaces, _ supply: PlanningPlaces, _ travel: CSVTable?, _ people: [Double], _ capacity: [Double]) throws(FHIRFault)
        -> [Double?]
    {
        let fault = PlanningFault(places: demand.ids, others: supply.ids)
        switch method {
        case .catchment(let method):
            if let travel {
                let pairs = try PlanningTravel.pairs(travel, from: demand, to: supply)
                return try fault.run { () throws(OptimizationFault) in
                    try AccessKernel.run(pairs, demand: people, supply: capacity, method: method, decay: decay, limit: limit).access
                }
            }
            let (starts, ends) = (try demand.requirePoints(), try supply.requirePoints())
            if demand.measure != supply.measure { throw FHIRFault(.wrongValue, "plan.measures", ["file": demand.table.name, "other": supply.table.name]) }
            return try fault.run { () throws(OptimizationFault) in
                let pairs = try PointPairs(demand: starts, supply: ends, measure: demand.measure, reach: limit)
                return try AccessKernel.run(pairs, demand: people, supply: capacity, method: method, decay: decay, limit: limit).access
            }
        case .rationalAgent(let tau):
            let pairs =
                if let travel { try within(PlanningTravel.pairs(travel, from: demand, to: supply)) } else { try near(demand, supply) }
            var model = RationalAgentAccess()
            model.tau = tau
            return try fault.run { () throws(OptimizationFault) in try model.run(pairs, demand: people, supply: capacity) }
        }
    }

    /// The ways that count.
    private func within(_ pairs: PairTable) throws(FHIRFault) -> PairTable {
        try PlanningFault().run { [limit] () throws(OptimizationFault) in try pairs.within(limit) }
    }

    private func near(_ demand: PlanningPlaces, _ supply: PlanningPlaces) throws(FHIRFault) -> PairTable {
        let (starts, ends) = (try demand.requirePoints(), try supply.requirePoints())
        return try PlanningFault(places: demand.ids).run { () throws(OptimizationFault) in
            try PointPairs(demand: starts, supply: ends, measure: demand.measure, reach: limit).table(within: limit)
        }
    }

    /// For catchments the least access, for the rational agent the highest cost; places without any come first.
    private func worst(_ access: [Double?], _ people: [Double]) -> [Int] {
        let isCost = if case .rationalAgent = method { true } else { false }
        let order = access.indices.filter { people[$0] > 0 }.sorted { one, two in
            let (first, second) = (access[one] ?? (isCost ? .infinity : -1), access[two] ?? (isCost ? .infinity : -1))
            return first == second ? one < two : isCost ? first > second : first < second
        }
        var left = people.reduce(0, +) / 20
        var found: [Int] = []
        for place in order where left > 0 {
            found.append(place)
            left -= people[place]
        }
        return found
    }

    private func assumptions(_ demand: PlanningPlaces, _ travel: CSVTable?) -> [String] {
        let way = travel == nil ? (demand.measure == .globe ? "straight distance in km" : "straight distance on the plane") : "minutes of the travel table"
        let isCost = if case .rationalAgent = method { true } else { false }
        return [
            "\(way), limit \(limit) included", isCost ? "rational agents" : "decay \(decay.name)",
            isCost ? "a place nothing reaches has no cost" : "a place nothing reaches has access 0",
        ]
    }
}
