import Foundation

/// Finds the parameters under which observed flows are most likely.
public enum ChoiceCalibration {
    /// The parameters, how well they fit, and how sure they are.
    public struct Fit: Sendable {
        public var model: ChoiceModel
        /// Standard error of each fitted parameter, in the order of `parameters`.
        public var errors: [Double]
        /// Mean share of a client's patients that the model sends elsewhere than they went: 0 is perfect, 1 all wrong.
        public var misplacedShare: Double
        public var logLikelihood: Double
        public var rounds: Int
        public var hasConverged: Bool
    }

    public enum Parameter: String, Sendable, CaseIterable { case size, travel, price, referral }

    /// Maximum likelihood of the logit without nests, by Newton's method with halved steps.
    ///
    /// `observed` is [client][site]. Throws the faults of the problem, `.shape`, `.empty` (no patients), `.contradiction` when the
    /// data cannot tell the parameters apart. Cost: rounds x clients x sites.
    public static func fit(_ problem: ChoiceProblem, observed: [Double], start: ChoiceModel, parameters: [Parameter]) throws(OptimizationFault) -> Fit {
        try problem.check()
        if observed.count != problem.minutes.count { throw OptimizationFault(.shape, detail: "observed") }
        if let place = observed.firstIndex(where: { !($0 >= 0) || !$0.isFinite }) {
            throw OptimizationFault(.negative, place: place / problem.size.count, other: place % problem.size.count)
        }
        if !(observed.reduce(0, +) > 0) || parameters.isEmpty { throw OptimizationFault(.empty, detail: "observed") }
        var model = start
        model.nestScale = 1
        var state = Likelihood(problem, observed, model, parameters)
        var rounds = 0
        var hasConverged = false
        while rounds < 60 && !hasConverged {
            rounds += 1
            guard let step = LinearSystem.solve(state.curvature, state.gradient) else { throw OptimizationFault(.contradiction, detail: "calibration") }
            var scale = 1.0
            var next = state
            repeat {
                next = Likelihood(problem, observed, model.moved(parameters, step.map { $0 * scale }), parameters)
                scale /= 2
            } while !(next.value >= state.value) && scale > 1e-8
            hasConverged = zip(step, state.gradient).reduce(0) { $0 + $1.0 * $1.1 } < 1e-10 * max(1, abs(state.value))
            if next.value >= state.value {
                model = model.moved(parameters, step.map { $0 * scale * 2 })
                state = next
            }
        }
        let errors = parameters.indices.map { index -> Double in
            let unit = parameters.indices.map { $0 == index ? 1.0 : 0 }
            return (LinearSystem.solve(state.curvature, unit)?[index] ?? .infinity).squareRoot()
        }
        return Fit(
            model: model, errors: errors, misplacedShare: try misplaced(problem, observed, model), logLikelihood: state.value, rounds: rounds,
            hasConverged: hasConverged)
    }

    /// Half the sum of differences between modelled and observed flows, as a share of all patients.
    public static func misplaced(_ problem: ChoiceProblem, _ observed: [Double], _ model: ChoiceModel) throws(OptimizationFault) -> Double {
        var scaled = problem
        let width = problem.size.count
        scaled.demand = problem.demand.indices.map { client in observed[client * width..<(client + 1) * width].reduce(0, +) }
        let flows = try model.flows(scaled).flows
        let total = scaled.demand.reduce(0, +)
        return zip(flows, observed).reduce(0) { $0 + abs($1.0 - $1.1) } / 2 / max(total, 1e-300)
    }
}

extension ChoiceModel {
    fileprivate func moved(_ parameters: [ChoiceCalibration.Parameter], _ step: [Double]) -> ChoiceModel {
        var model = self
        for (parameter, change) in zip(parameters, step) {
            switch parameter {
            case .size: model.size += change
            case .travel: model.travel += change
            case .price: model.price += change
            case .referral: model.referral += change
            }
        }
        return model
    }
}

/// The logarithm of the likelihood, its slope and how sharply it bends, at one model.
private struct Likelihood {
    private(set) var value = 0.0
    private(set) var gradient: [Double]
    private(set) var curvature: [[Double]]

    init(_ problem: ChoiceProblem, _ observed: [Double], _ model: ChoiceModel, _ parameters: [ChoiceCalibration.Parameter]) {
        let width = problem.size.count
        gradient = [Double](repeating: 0, count: parameters.count)
        curvature = [[Double]](repeating: gradient, count: parameters.count)
        let logarithms = problem.size.map { $0 > 0 ? log($0) : 0 }
        let attraction = problem.size.map { $0 > 0 ? model.size * log($0) : -.infinity }
        var scratch = ChoiceScratch(width: width, nests: 1)
        for client in problem.demand.indices {
            let went = observed[client * width..<(client + 1) * width]
            let people = went.reduce(0, +)
            if people == 0 { continue }
            scratch.fill(model, problem, client, attraction)
            if !scratch.share(1, []) { continue }
            var mean = [Double](repeating: 0, count: parameters.count)
            var seen = mean
            var products = curvature.map { $0.map { _ in 0.0 } }
            for site in 0..<width where scratch.value[site] > 0 {
                let share = scratch.value[site]
                let count = went[went.startIndex + site]
                let features = parameters.map { Self.feature($0, problem, model, logarithms[site], client * width + site) }
                if count > 0 { value += count * log(share) }
                for row in features.indices {
                    mean[row] += share * features[row]
                    seen[row] += count * features[row]
                    for column in 0...row { products[row][column] += share * features[row] * features[column] }
                }
            }
            for row in mean.indices {
                gradient[row] += seen[row] - people * mean[row]
                for column in 0...row {
                    curvature[row][column] += people * (products[row][column] - mean[row] * mean[column])
                    curvature[column][row] = curvature[row][column]
                }
            }
        }
    }

    /// How utility changes with a parameter.
    private static func feature(_ parameter: ChoiceCalibration.Parameter, _ problem: ChoiceProblem, _ model: ChoiceModel, _ logarithm: Double, _ index: Int)
        -> Double
    {
        switch parameter {
        case .size: return logarithm
        case .travel: return model.usesLogarithm ? -log(max(problem.minutes[index], 1)) : -problem.minutes[index]
        case .price: return problem.price.isEmpty ? 0 : -problem.price[index]
        case .referral: return problem.isReferred.isEmpty || !problem.isReferred[index] ? 0 : 1
        }
    }
}

/// Small systems of linear equations.
enum LinearSystem {
    /// Gauss with the largest pivot; nil when the rows depend on one another. Cost: cubic.
    static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double]? {
        var rows = matrix
        var right = right
        let size = right.count
        for column in 0..<size {
            guard let pivot = (column..<size).max(by: { abs(rows[$0][column]) < abs(rows[$1][column]) }), abs(rows[pivot][column]) > 1e-300 else { return nil }
            rows.swapAt(column, pivot)
            right.swapAt(column, pivot)
            for row in 0..<size where row != column {
                let factor = rows[row][column] / rows[column][column]
                if factor == 0 { continue }
                for inner in column..<size { rows[row][inner] -= factor * rows[column][inner] }
                right[row] -= factor * right[column]
            }
        }
        return (0..<size).map { right[$0] / rows[$0][$0] }
    }
}
