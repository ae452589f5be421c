import Foundation

/// How much a facility counts that is some way off.
public enum DistanceDecay: Sendable, Equatable {
    /// 1 everywhere within the catchment.
    case none
    /// exp(-cost^2 / (2 sigma^2)), 1 at no distance.
    case gaussian(sigma: Double)
    /// exp(-cost / scale).
    case exponential(scale: Double)
    /// cost^-power, 1 below a cost of 1.
    case power(Double)
    /// The weight of the first step whose end is not below the cost; 0 beyond the last. Ends rise.
    case steps([Step])

    public struct Step: Sendable, Equatable {
        public var end: Double
        public var weight: Double

        public init(end: Double, weight: Double) {
            self.end = end
            self.weight = weight
        }
    }

    /// Luo and Qi, Health & Place 15 (2009): 10, 20, 30 minutes.
    public static let enhancedSteps = DistanceDecay.steps([Step(end: 10, weight: 1), Step(end: 20, weight: 0.68), Step(end: 30, weight: 0.22)])
    /// Wan, Zou, Sternberg, IJGIS 26 (2012): 10, 20, 30, 60 minutes.
    public static let threeStageSteps = DistanceDecay.steps([
        Step(end: 10, weight: 0.962), Step(end: 20, weight: 0.704), Step(end: 30, weight: 0.377), Step(end: 60, weight: 0.042),
    ])

    /// In words, as a result says it.
    public var name: String {
        switch self {
        case .none: "none"
        case .gaussian(let sigma): "Gaussian, sigma \(sigma)"
        case .exponential(let scale): "exponential, scale \(scale)"
        case .power(let power): "power \(power)"
        case .steps(let steps): "steps " + steps.map { "\($0.end)=\($0.weight)" }.joined(separator: ",")
        }
    }

    @inline(__always)
    func weight(_ cost: Double) -> Double {
        switch self {
        case .none: return 1
        case .gaussian(let sigma): return exp(-(cost * cost) / (2 * sigma * sigma))
        case .exponential(let scale): return exp(-cost / scale)
        case .power(let power): return cost <= 1 ? 1 : pow(cost, -power)
        case .steps(let steps):
            for step in steps where cost <= step.end { return step.weight }
            return 0
        }
    }
}
