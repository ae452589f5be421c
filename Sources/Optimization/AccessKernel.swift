/// The floating catchment methods: what share of the supply within reach falls to each demand place.
public enum CatchmentMethod: String, Sendable, CaseIterable {
    /// Luo and Wang, Environment and Planning B 30 (2003); with a decay it is Luo and Qi's enhanced method (2009).
    case twoStep = "2sfca"
    case enhanced = "e2sfca"
    /// Wan, Zou, Sternberg, IJGIS 26 (2012): demand is shared out by what else is near.
    case threeStep = "3sfca"
    /// Delamater, Spatial and Spatio-temporal Epidemiology 7 (2013): distance costs supply, too.
    case modified = "m2sfca"
}

/// Access by place, and how it came about; supply may be changed and the rest follows without a new run.
public struct AccessState: Sendable {
    /// Supply per unit of demand at each demand place; 0 where nothing is within reach.
    public private(set) var access: [Double]
    /// Weighted demand that each supply place draws.
    public private(set) var drawn: [Double]
    public private(set) var supply: [Double]
    fileprivate let run: AccessRun

    /// Gives supply place `place` another size and brings access up to date. Cost: one look at each demand place's pairs with it.
    public mutating func setSupply(_ place: Int, to value: Double) {
        let change = drawn[place] > 0 ? (value - supply[place]) / drawn[place] : 0
        supply[place] = value
        if change != 0 { run.source.spread(place, change, run, &access) }
    }
}

extension AccessState {
    /// For each demand place, the supply places within reach and the share of their ratio that it gets.
    func pairShares() -> [[(supply: Int, share: Double)]] {
        access.indices.map { demand in
            var found: [(supply: Int, share: Double)] = []
            run.source.each(demand, within: run.limit) { supply, cost in found.append((supply, run.shares(demand, run.decay.weight(cost)).give)) }
            return found
        }
    }
}

/// What a run needs again for a change.
private struct AccessRun: Sendable {
    var source: AnyPairs
    var method: CatchmentMethod
    var decay: DistanceDecay
    var limit: Double
    /// Each demand place's sum of weights (3SFCA); empty otherwise.
    var attraction: [Double] = []

    /// The share of a pair in the first and in the second step.
    @inline(__always)
    func shares(_ demand: Int, _ weight: Double) -> (draw: Double, give: Double) {
        switch method {
        case .twoStep, .enhanced: return (weight, weight)
        case .modified: return (weight, weight * weight)
        case .threeStep:
            let total = attraction[demand]
            let shared = total > 0 ? weight * weight / total : 0
            return (shared, shared)
        }
    }
}

private enum AnyPairs: Sendable {
    case table(PairTable)
    case points(PointPairs)

    var demands: Int {
        switch self {
        case .table(let pairs): pairs.demands
        case .points(let pairs): pairs.demands
        }
    }

    func spread(_ place: Int, _ change: Double, _ run: AccessRun, _ access: inout [Double]) {
        for demand in 0..<demands {
            var added = 0.0
            let add: (Int, Double) -> Void = { supply, cost in
                if supply == place { added += run.shares(demand, run.decay.weight(cost)).give * change }
            }
            each(demand, within: run.limit, add)
            access[demand] += added
        }
    }

    func each(_ demand: Int, within limit: Double, _ body: (Int, Double) -> Void) {
        switch self {
        case .table(let pairs): pairs.each(demand, within: limit, body)
        case .points(let pairs): pairs.each(demand, within: limit, body)
        }
    }
}

public enum AccessKernel {
    /// Access of each demand place over given pairs. `limit` is the largest cost that counts, itself included.
    ///
    /// Throws `.shape`, `.notANumber`, `.negative` with the place. Cost: twice the pairs within the limit (3SFCA: three times).
    public static func run(
        _ pairs: PairTable, demand: [Double], supply: [Double], method: CatchmentMethod, decay: DistanceDecay, limit: Double
    ) throws(OptimizationFault) -> AccessState {
        try solve(pairs, AccessRun(source: .table(pairs), method: method, decay: decay, limit: limit), demand, supply)
    }

    /// The same over points.
    public static func run(
        _ pairs: PointPairs, demand: [Double], supply: [Double], method: CatchmentMethod, decay: DistanceDecay, limit: Double
    ) throws(OptimizationFault) -> AccessState {
        try solve(pairs, AccessRun(source: .points(pairs), method: method, decay: decay, limit: limit), demand, supply)
    }

    private static func solve(_ pairs: some PairSource, _ start: AccessRun, _ demand: [Double], _ supply: [Double]) throws(OptimizationFault) -> AccessState {
        try check(demand, pairs.demands)
        try check(supply, pairs.supplies)
        var run = start
        if !run.limit.isFinite || run.limit < 0 { throw OptimizationFault(.notANumber, detail: "limit") }
        if run.method == .threeStep { run.attraction = attraction(pairs, run) }
        let drawn = drawn(pairs, run, demand)
        let ratio = zip(supply, drawn).map { $1 > 0 ? $0 / $1 : 0 }
        return AccessState(access: gather(pairs, run, ratio), drawn: drawn, supply: supply, run: run)
    }

    private static func check(_ values: [Double], _ count: Int) throws(OptimizationFault) {
        if values.isEmpty { throw OptimizationFault(.empty) }
        if values.count != count { throw OptimizationFault(.shape) }
        for (index, value) in values.enumerated() {
            if !value.isFinite { throw OptimizationFault(.notANumber, place: index) }
            if value < 0 { throw OptimizationFault(.negative, place: index) }
        }
    }

    private static func attraction(_ pairs: some PairSource, _ run: AccessRun) -> [Double] {
        (0..<pairs.demands).map { place in
            var sum = 0.0
            pairs.each(place, within: run.limit) { _, cost in sum += run.decay.weight(cost) }
            return sum
        }
    }

    private static func drawn(_ pairs: some PairSource, _ run: AccessRun, _ demand: [Double]) -> [Double] {
        var drawn = [Double](repeating: 0, count: pairs.supplies)
        for place in 0..<pairs.demands where demand[place] > 0 {
            let people = demand[place]
            pairs.each(place, within: run.limit) { supply, cost in drawn[supply] += run.shares(place, run.decay.weight(cost)).draw * people }
        }
        return drawn
    }

    private static func gather(_ pairs: some PairSource, _ run: AccessRun, _ ratio: [Double]) -> [Double] {
        (0..<pairs.demands).map { place in
            var sum = 0.0
            pairs.each(place, within: run.limit) { supply, cost in sum += run.shares(place, run.decay.weight(cost)).give * ratio[supply] }
            return sum
        }
    }
}
