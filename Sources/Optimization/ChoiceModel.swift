import Foundation

/// Where patients go: a logit over sites, nested by the sites' level.
///
/// Utility of a site: alpha log(size) - travel x minutes - price x yuan + quality x mark + referral, the last where the client's own
/// network refers to it. With one nest scale of 1 it is the multinomial logit; with log minutes it is Huff's model. Shares of a nest follow its
/// inclusive value. Sources: McFadden 1978 (nested logit); Huff, Land Economics 39 (1963).
public struct ChoiceModel: Sendable, Equatable {
    /// Weight of the logarithm of a site's size (beds, experts).
    public var size = 1.0
    /// Loss of utility for each minute, or for the logarithm of minutes.
    public var travel = 0.01
    public var usesLogarithm = false
    /// Loss for each yuan the patient pays.
    public var price = 0.0
    /// Gain where the client's network refers.
    public var referral = 0.0
    /// Gain for each mark of a site's quality.
    public var quality = 0.0
    /// Dissimilarity of the sites of one level, above 0 to 1; 1: no nests.
    public var nestScale = 1.0

    public init() {}

    public func value(of parameter: ChoiceCalibration.Parameter) -> Double {
        switch parameter {
        case .size: size
        case .travel: travel
        case .price: price
        case .referral: referral
        case .quality: quality
        case .nestScale: nestScale
        }
    }
}

/// Who could go where. Matrices are [client][site], rows one after the other.
public struct ChoiceProblem: Sendable {
    /// Patients of each client.
    public var demand: [Double]
    /// Size of each site, above 0 when it is open.
    public var size: [Double]
    /// One-way minutes; infinite where nobody can go.
    public var minutes: [Double]
    /// Yuan that the patient pays; empty: the same everywhere.
    public var price: [Double] = []
    /// Whether the client's network refers to the site; empty: nowhere.
    public var isReferred: [Bool] = []
    /// Level of each site, from 0; empty: one level.
    public var level: [Int] = []
    /// Mark of each site's quality, on any scale; empty: the same everywhere.
    public var quality: [Double] = []

    public init(demand: [Double], size: [Double], minutes: [Double]) {
        self.demand = demand
        self.size = size
        self.minutes = minutes
    }

    func check() throws(OptimizationFault) {
        let pairs = demand.count * size.count
        if demand.isEmpty || size.isEmpty { throw OptimizationFault(.empty) }
        if minutes.count != pairs || !price.isEmpty && price.count != pairs || !isReferred.isEmpty && isReferred.count != pairs
            || !level.isEmpty && level.count != size.count || !quality.isEmpty && quality.count != size.count
        {
            throw OptimizationFault(.shape)
        }
        for (place, value) in demand.enumerated() where !(value >= 0) || !value.isFinite {
            throw OptimizationFault(value < 0 ? .negative : .notANumber, place: place, detail: "demand")
        }
        for (place, value) in size.enumerated() where !(value >= 0) || !value.isFinite {
            throw OptimizationFault(value < 0 ? .negative : .notANumber, place: place, detail: "size")
        }
        if let site = quality.firstIndex(where: { !$0.isFinite }) { throw OptimizationFault(.notANumber, place: site, detail: "quality") }
        if let index = price.firstIndex(where: { !$0.isFinite }) {
            throw OptimizationFault(.notANumber, place: index / size.count, other: index % size.count, detail: "price")
        }
        if level.contains(where: { $0 < 0 }) { throw OptimizationFault(.negative, detail: "level") }
        for (index, value) in minutes.enumerated() where !(value >= 0) {
            throw OptimizationFault(value < 0 ? .negative : .notANumber, place: index / size.count, other: index % size.count, detail: "minutes")
        }
    }
}

/// Patients from each client to each site.
public struct ChoiceFlows: Sendable {
    /// [client][site], rows one after the other.
    public var flows: [Double]
    /// Patients of clients that can go nowhere.
    public var unserved: Double
    /// Patients that reach each site.
    public var arrivals: [Double]
}

extension ChoiceModel {
    /// Expected flows. Throws `.empty`, `.shape`, `.negative`, `.notANumber` with the place. Cost: clients x sites.
    public func flows(_ problem: ChoiceProblem) throws(OptimizationFault) -> ChoiceFlows {
        try problem.check()
        let width = problem.size.count
        var result = ChoiceFlows(flows: [Double](repeating: 0, count: problem.minutes.count), unserved: 0, arrivals: [Double](repeating: 0, count: width))
        let attraction = self.attraction(problem)
        var scratch = ChoiceScratch(width: width, nests: problem.nests)
        for client in problem.demand.indices {
            scratch.fill(self, problem, client, attraction)
            guard scratch.share(nestScale, problem.level) else {
                result.unserved += problem.demand[client]
                continue
            }
            let people = problem.demand[client]
            for site in 0..<width {
                let part = people * scratch.value[site]
                result.flows[client * width + site] = part
                result.arrivals[site] += part
            }
        }
        return result
    }
}

extension ChoiceProblem {
    /// Levels that sites may have.
    var nests: Int { (level.max() ?? 0) + 1 }
}

extension ChoiceModel {
    /// What a site gives whoever comes from anywhere; minus infinity where it is not open.
    func attraction(_ problem: ChoiceProblem) -> [Double] {
        problem.size.indices.map { site in
            guard problem.size[site] > 0 else { return -.infinity }
            return size * log(problem.size[site]) + (problem.quality.isEmpty ? 0 : quality * problem.quality[site])
        }
    }
}

/// One client's utilities, then shares.
struct ChoiceScratch {
    var value: [Double]
    private var sums: [Double]
    private var tops: [Double]

    init(width: Int, nests: Int) {
        value = [Double](repeating: 0, count: width)
        sums = [Double](repeating: 0, count: nests)
        tops = sums
    }

    mutating func fill(_ model: ChoiceModel, _ problem: ChoiceProblem, _ client: Int, _ attraction: [Double]) {
        let base = client * value.count
        for site in value.indices {
            let minutes = problem.minutes[base + site]
            let way = model.usesLogarithm ? log(max(minutes, 1)) : minutes
            var utility = attraction[site] - model.travel * way
            if !problem.price.isEmpty { utility -= model.price * problem.price[base + site] }
            if !problem.isReferred.isEmpty, problem.isReferred[base + site] { utility += model.referral }
            value[site] = minutes == .infinity ? -.infinity : utility
        }
    }

    /// Turns utilities into shares that sum to 1; false when no site can be reached.
    mutating func share(_ scale: Double, _ level: [Int]) -> Bool {
        guard let top = value.max(), top > -.infinity else { return false }
        if level.isEmpty || scale == 1 {
            var sum = 0.0
            for site in value.indices {
                value[site] = exp(value[site] - top)
                sum += value[site]
            }
            for site in value.indices { value[site] /= sum }
            return true
        }
        for nest in sums.indices {
            sums[nest] = 0
            tops[nest] = -.infinity
        }
        for site in value.indices { tops[level[site]] = max(tops[level[site]], value[site]) }
        for site in value.indices where value[site] > -.infinity { sums[level[site]] += exp((value[site] - tops[level[site]]) / scale) }
        // Inclusive value of a nest: its best utility, and scale times the logarithm of the sum relative to it.
        let inclusive = sums.indices.map { sums[$0] > 0 ? tops[$0] + scale * log(sums[$0]) : -.infinity }
        let best = inclusive.max() ?? 0
        let whole = inclusive.reduce(0) { $0 + exp($1 - best) }
        for site in value.indices {
            let nest = level[site]
            value[site] = value[site] == -.infinity ? 0 : exp((value[site] - tops[nest]) / scale) / sums[nest] * exp(inclusive[nest] - best) / whole
        }
        return true
    }
}
