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

    public enum Parameter: String, Sendable, CaseIterable { case size, travel, price, referral, quality, nestScale }

    /// Maximum likelihood of the logit, nested by level when `.nestScale` is fitted or `start` has one, by Fisher's scoring with halved steps.
    ///
    /// `observed` is [client][site]. Throws the faults of the problem, `.shape`, `.empty` (no patients), `.contradiction` when the
    /// data cannot tell the parameters apart. Cost: rounds x clients x sites. Source of the scores: Train, Discrete Choice Methods with
    /// Simulation (2009), 4.2.
    public static func fit(_ problem: ChoiceProblem, observed: [Double], start: ChoiceModel, parameters: [Parameter]) throws(OptimizationFault) -> Fit {
        try problem.check()
        if observed.count != problem.minutes.count { throw OptimizationFault(.shape, detail: "observed") }
        if let place = observed.firstIndex(where: { !($0 >= 0) || !$0.isFinite }) {
            throw OptimizationFault(.negative, place: place / problem.size.count, other: place % problem.size.count)
        }
        if !(observed.reduce(0, +) > 0) || parameters.isEmpty { throw OptimizationFault(.empty, detail: "observed") }
        var model = start
        if parameters.contains(.nestScale) { model.nestScale = 0.7 }
        var state = ChoiceLikelihood(problem, observed, model, parameters)
        var rounds = 0
        var hasConverged = false
        while rounds < 60 && !hasConverged {
            rounds += 1
            guard let step = state.step(model, parameters) else { throw OptimizationFault(.contradiction, detail: "calibration") }
            var scale = 1.0
            var next = state
            var moved = model
            repeat {
                moved = model.moved(parameters, step.map { $0 * scale })
                next = ChoiceLikelihood(problem, observed, moved, parameters)
                scale /= 2
            } while !(next.value >= state.value) && scale > 1e-8
            hasConverged = zip(step, state.gradient).reduce(0) { $0 + $1.0 * $1.1 } < 1e-10 * max(1, abs(state.value))
            if next.value >= state.value { (model, state) = (moved, next) }
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
