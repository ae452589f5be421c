public import FHIRModel
public import Optimization

/// Moves beds from places that have many to places under a floor, and shows what that does for fairness.
public struct BedPlan: Sendable {
    /// Beds per 1,000 people that every place must have.
    public var floorPerThousand: Double
    /// Beds per 1,000 people under which no giver may fall.
    public var keepPerThousand: Double

    /// Least beds per 1,000 people within reach of every place (E2SFCA, Gaussian of a third of the limit); nil: only the floor above.
    public var accessFloor: Double?
    /// Reach in km for `accessFloor`, itself included.
    public var limitKilometres = 100.0

    public init(floorPerThousand: Double, keepPerThousand: Double) {
        self.floorPerThousand = floorPerThousand
        self.keepPerThousand = keepPerThousand
    }

    public struct Fairness: Sendable {
        public var gini: Double
        public var theil: (total: Double, between: Double, within: Double)
        /// Gini over area instead of people; nil without areas.
        public var giniByArea: Double?
        /// Concentration index over the column `rank` or `income`; nil without either.
        public var concentration: Double?
        /// Health resource density index, the mean by people and the least of all places; nil without areas.
        public var density: (mean: Double, least: Double)?
    }

    public struct Result: Sendable {
        public var moves: [(from: String, to: String, beds: Double)]
        public var cost: Double
        public var before: Fairness
        public var after: Fairness
        /// Of all places, in the order of their rows.
        public var ids: [String]
        public var bedsAfter: [Double]
        /// Places whose access floor is what costs; empty without one.
        public var binding: [String] = []
        /// What makes it cost: `floor ID` got beds and is just at its floor, `keep ID` may give no more, `access ID` has the access floor that costs.
        public var rules: [String] = []
        public var assumptions: [String] = []
    }

    /// `library` is needed for `accessFloor` only. Places need `population`, `capacity` (beds), positions; `province` groups Theil's index, `area_km2` adds density, `rank` or `income` the concentration index.
    /// `travel`: rows of `from`, `to`, `minutes` between the places; straight ways without.
    public func run(_ places: PlanningPlaces, travel: CSVTable? = nil, library: HighsLibrary? = nil) throws(FHIRFault) -> Result {
        for (name, value) in [("floor", floorPerThousand), ("keep", keepPerThousand), ("access-floor", accessFloor ?? 0), ("limit", limitKilometres)]
        where !(value >= 0) || !value.isFinite {
            throw FHIRFault(.badRequest, "plan.option", ["name": name, "value": "\(value)"])
        }
        let people = try places.table.numbers("population")
        let beds = try places.table.numbers("capacity")
        let ways = try PlanningTravel.matrix(travel, from: places, to: places, inMinutes: false)
        let fault = PlanningFault(places: places.ids, others: places.ids)
        let found = try moves(places, travel, people, beds, ways, library, fault)
        var after = beds
        for move in found.moves {
            after[move.from] -= move.beds
            after[move.to] += move.beds
        }
        return Result(
            moves: found.moves.map { (places.ids[$0.from], places.ids[$0.to], $0.beds) }, cost: found.cost, before: try fairness(places, people, beds),
            after: try fairness(places, people, after), ids: places.ids, bedsAfter: after, binding: found.binding.map { places.ids[$0] },
            rules: rules(places, people, after, found), assumptions: assumptions(places, travel))
    }

    private typealias Found = (moves: [BedMoves.Move], cost: Double, binding: [Int])

    private func moves(
        _ places: PlanningPlaces, _ travel: CSVTable?, _ people: [Double], _ beds: [Double], _ ways: [Double], _ library: HighsLibrary?,
        _ fault: PlanningFault
    ) throws(FHIRFault) -> Found {
        let (floor, keep) = (people.map { $0 / 1000 * floorPerThousand }, people.map { $0 / 1000 * keepPerThousand })
        guard let accessFloor else {
            let found = try fault.run { () throws(OptimizationFault) in try BedMoves.cheapest(beds: beds, floor: floor, keep: keep, cost: ways) }
            return (found.moves, found.cost, [])
        }
        guard let library else { throw FHIRFault(.unavailable, "plan.solver", ["detail": "HiGHS"]) }
        let limit = limitKilometres
        let pairs = if let travel { try PlanningTravel.pairs(travel, from: places, to: places) } else { try near(places) }
        let access = PlanningFault(places: places.ids, others: places.ids, capacityText: "plan.access-floor")
        return try access.run { () throws(OptimizationFault) in
            let state = try AccessKernel.run(pairs, demand: people, supply: beds, method: .enhanced, decay: .gaussian(sigma: limit / 3), limit: limit)
            let needs = people.map { $0 > 0 ? accessFloor / 1000 : 0 }
            return try BedMoves.withAccessFloor(
                beds: beds, floor: floor, keep: zip(floor, keep).map(max), share: state.sharePerBed(), needs: needs, cost: ways, library)
        }
    }

    private func near(_ places: PlanningPlaces) throws(FHIRFault) -> PairTable {
        let points = try places.requirePoints()
        return try PlanningFault(places: places.ids).run { () throws(OptimizationFault) in
            try PointPairs(demand: points, supply: points, measure: places.measure, reach: limitKilometres).table(within: limitKilometres)
        }
    }

    private func rules(_ places: PlanningPlaces, _ people: [Double], _ after: [Double], _ found: Found) -> [String] {
        func isAt(_ perThousand: Double, _ place: Int) -> Bool { abs(after[place] - people[place] / 1000 * perThousand) < 1e-6 }
        let (givers, takers) = (Set(found.moves.map(\.from)).sorted(), Set(found.moves.map(\.to)).sorted())
        return takers.filter { isAt(floorPerThousand, $0) }.map { "floor \(places.ids[$0])" }
            + givers.filter { isAt(max(keepPerThousand, accessFloor == nil ? 0 : floorPerThousand), $0) }.map { "keep \(places.ids[$0])" }
            + found.binding.map { "access \(places.ids[$0])" }
    }

    private func assumptions(_ places: PlanningPlaces, _ travel: CSVTable?) -> [String] {
        let way = travel != nil ? "minutes of the travel table" : places.measure == .globe ? "straight km" : "straight distance on the plane"
        return ["a bed costs as much as the way it moves: \(way)", "parts of a bed may move; round when acting"]
            + (accessFloor.map { ["access: E2SFCA, Gaussian of a third of \(limitKilometres), at least \($0) per 1,000"] } ?? [])
    }

    private func fairness(_ places: PlanningPlaces, _ people: [Double], _ beds: [Double]) throws(FHIRFault) -> Fairness {
        let rate = zip(beds, people).map { $1 > 0 ? $0 / $1 : 0 }
        let group = places.table.has("province") ? try places.groups("province").numbers : [Int](repeating: 0, count: people.count)
        let area = places.table.has("area_km2") ? try places.table.numbers("area_km2", empty: 0) : []
        let column = ["rank", "income"].first(where: places.table.has)
        let rank = if let column { try places.table.numbers(column, allowsNegative: true) } else { [Double]() }
        return try PlanningFault(places: places.ids).run { () throws(OptimizationFault) in
            var fairness = Fairness(
                gini: try Inequality.gini(rate, weights: people), theil: try Inequality.theil(rate, weights: people, group: group),
                giniByArea: area.isEmpty ? nil : try Inequality.gini(zip(beds, area).map { $1 > 0 ? $0 / $1 : 0 }, weights: area))
            if !rank.isEmpty { fairness.concentration = try Inequality.concentration(rate, weights: people, rank: rank) }
            if !area.isEmpty { fairness.density = Self.density(beds, people, area) }
            return fairness
        }
    }

    private static func density(_ beds: [Double], _ people: [Double], _ area: [Double]) -> (mean: Double, least: Double)? {
        let known = beds.indices.compactMap { place in
            Inequality.density(resources: beds[place], people: people[place], squareKilometres: area[place]).map { ($0, people[place]) }
        }
        guard let least = known.map(\.0).min() else { return nil }
        return (known.reduce(0) { $0 + $1.0 * $1.1 } / known.reduce(0) { $0 + $1.1 }, least)
    }
}

extension BedPlan.Result {
    public func tree(seconds: Double, version: String) -> JSONTree {
        [
            "plan": "beds", "status": "proven", "seed": .null, "value": .decimal(cost), "bound": .decimal(cost), "gap": .decimal(0), "proven": true,
            "unit": "beds x way",
            "bedsMoved": .decimal(moves.reduce(0) { $0 + $1.beds }),
            "moves": .array(moves.map { ["from": .string($0.from), "to": .string($0.to), "beds": .decimal($0.beds)] }), "before": before.tree,
            "after": after.tree, "bedsAfter": .object(zip(ids, bedsAfter).map { JSONMember($0, .decimal($1)) }), "binding": .array(rules.map { .string($0) }),
            "seconds": .decimal(seconds), "data": .string(version),
            "assumptions": .array(assumptions.map { .string($0) }),
        ]
    }
}

extension BedPlan.Fairness {
    fileprivate var tree: JSONTree {
        [
            "concentration": concentration.map { .decimal($0) } ?? .null, "hrdiMean": density.map { .decimal($0.mean) } ?? .null,
            "hrdiLeast": density.map { .decimal($0.least) } ?? .null, "gini": .decimal(gini), "giniByArea": giniByArea.map { .decimal($0) } ?? .null,
            "theil": .decimal(theil.total),
            "theilBetween": .decimal(theil.between),
            "theilWithin": .decimal(theil.within),
        ]
    }
}
