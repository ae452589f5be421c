import Foundation

extension ChoiceModel {
    /// Bounds of the scale of nests: at 0 everybody of a nest goes to its best site, above 1 the model is none of utility.
    static let nestScales = 0.05...1.0

    func moved(_ parameters: [ChoiceCalibration.Parameter], _ step: [Double]) -> ChoiceModel {
        var model = self
        for (parameter, change) in zip(parameters, step) {
            switch parameter {
            case .size: model.size += change
            case .travel: model.travel += change
            case .price: model.price += change
            case .referral: model.referral += change
            case .quality: model.quality += change
            case .nestScale: model.nestScale = min(max(nestScale + change, Self.nestScales.lowerBound), Self.nestScales.upperBound)
            }
        }
        return model
    }
}

/// The logarithm of the likelihood, its slope and how sharply it bends (Fisher's information), at one model.
struct ChoiceLikelihood {
    private(set) var value = 0.0
    private(set) var gradient: [Double]
    private(set) var curvature: [[Double]]

    init(_ problem: ChoiceProblem, _ observed: [Double], _ model: ChoiceModel, _ parameters: [ChoiceCalibration.Parameter]) {
        let width = problem.size.count
        gradient = [Double](repeating: 0, count: parameters.count)
        curvature = [[Double]](repeating: gradient, count: parameters.count)
        var client = ClientScores(problem, model, parameters)
        for row in problem.demand.indices {
            let went = observed[row * width..<(row + 1) * width]
            let people = went.reduce(0, +)
            if people == 0 || !client.fill(row) { continue }
            for site in 0..<width where client.share[site] > 0 {
                let count = went[went.startIndex + site]
                let scores = client.scores(site)
                if count > 0 { value += count * log(client.share[site]) }
                for first in scores.indices {
                    gradient[first] += count * scores[first]
                    for second in 0...first { curvature[first][second] += people * client.share[site] * scores[first] * scores[second] }
                }
            }
        }
        for first in curvature.indices { for second in 0..<first { curvature[second][first] = curvature[first][second] } }
    }

    /// Where the likelihood would be highest if it were as curved everywhere; a scale at its bound stays there when the slope leads out.
    /// Nil when the parameters cannot be told apart.
    func step(_ model: ChoiceModel, _ parameters: [ChoiceCalibration.Parameter]) -> [Double]? {
        let free = parameters.indices.filter { index in
            guard parameters[index] == .nestScale else { return true }
            let (low, high) = (ChoiceModel.nestScales.lowerBound, ChoiceModel.nestScales.upperBound)
            return !(model.nestScale >= high && gradient[index] > 0) && !(model.nestScale <= low && gradient[index] < 0)
        }
        guard let part = LinearSystem.solve(free.map { row in free.map { curvature[row][$0] } }, free.map { gradient[$0] }) else { return nil }
        var step = [Double](repeating: 0, count: parameters.count)
        for (index, change) in zip(free, part) { step[index] = change }
        return step
    }
}

/// One client's shares of all sites, and how the logarithm of each changes with each parameter.
private struct ClientScores {
    private(set) var share: [Double]
    private let problem: ChoiceProblem
    private let model: ChoiceModel
    private let parameters: [ChoiceCalibration.Parameter]
    private let attraction: [Double]
    private let logarithms: [Double]
    private let level: [Int]
    private var row = 0
    private var scratch: ChoiceScratch
    /// By nest: mean features of its sites, mean utility, logarithm of its sum, sum of its shares.
    private var means: [[Double]]
    private var utilities: [Double]
    private var inclusive: [Double]
    private var whole: [Double]
    private var spread = 0.0

    init(_ problem: ChoiceProblem, _ model: ChoiceModel, _ parameters: [ChoiceCalibration.Parameter]) {
        (self.problem, self.model, self.parameters) = (problem, model, parameters)
        attraction = model.attraction(problem)
        logarithms = problem.size.map { $0 > 0 ? log($0) : 0 }
        level = problem.level.isEmpty ? [Int](repeating: 0, count: problem.size.count) : problem.level
        scratch = ChoiceScratch(width: problem.size.count, nests: problem.nests)
        share = scratch.value
        utilities = [Double](repeating: 0, count: problem.nests)
        (inclusive, whole) = (utilities, utilities)
        means = [[Double]](repeating: [Double](repeating: 0, count: parameters.count), count: problem.nests + 1)
    }

    /// False for a client that can go nowhere.
    mutating func fill(_ client: Int) -> Bool {
        row = client
        scratch.fill(model, problem, client, attraction)
        let utility = scratch.value
        if !scratch.share(model.nestScale, problem.level) { return false }
        share = scratch.value
        for nest in whole.indices { (whole[nest], utilities[nest], inclusive[nest]) = (0, 0, 0) }
        for nest in means.indices { for index in parameters.indices { means[nest][index] = 0 } }
        for site in share.indices where share[site] > 0 {
            whole[level[site]] += share[site]
            utilities[level[site]] += share[site] * utility[site]
            for index in parameters.indices { means[level[site]][index] += share[site] * feature(parameters[index], site) }
        }
        let last = means.count - 1
        for nest in whole.indices where whole[nest] > 0 {
            utilities[nest] /= whole[nest]
            for index in parameters.indices {
                means[last][index] += means[nest][index]
                means[nest][index] /= whole[nest]
            }
        }
        fillInclusive(utility)
        return true
    }

    /// Inclusive values less mean utilities: what a nest gains by having several sites.
    private mutating func fillInclusive(_ utility: [Double]) {
        let scale = model.nestScale
        for site in share.indices where share[site] > 0 {
            // share = exp(V/scale - I) x whole, so that I = V/scale - log(share/whole), the same from every site of the nest.
            inclusive[level[site]] = (utility[site] - utilities[level[site]]) / scale - log(share[site] / whole[level[site]])
        }
        spread = whole.indices.reduce(0) { $0 + whole[$1] * inclusive[$1] }
        self.utility = utility
    }

    private var utility: [Double] = []

    func scores(_ site: Int) -> [Double] {
        let (nest, scale, last) = (level[site], model.nestScale, means.count - 1)
        return parameters.indices.map { index in
            if parameters[index] == .nestScale {
                return (utilities[nest] - utility[site]) / (scale * scale) + inclusive[nest] - spread
            }
            return (feature(parameters[index], site) - means[nest][index]) / scale + means[nest][index] - means[last][index]
        }
    }

    /// How utility changes with a parameter.
    private func feature(_ parameter: ChoiceCalibration.Parameter, _ site: Int) -> Double {
        let index = row * problem.size.count + site
        switch parameter {
        case .size: return logarithms[site]
        case .travel: return model.usesLogarithm ? -log(max(problem.minutes[index], 1)) : -problem.minutes[index]
        case .price: return problem.price.isEmpty ? 0 : -problem.price[index]
        case .referral: return problem.isReferred.isEmpty || !problem.isReferred[index] ? 0 : 1
        case .quality: return problem.quality.isEmpty ? 0 : problem.quality[site]
        case .nestScale: return 0
        }
    }
}
