import Optimization
import Testing

@Suite("Where patients go")
struct ChoiceTests {
    @Test("price, quality, ties and the scale of nests are found again from flows within two per cent", arguments: 1...4)
    func nestedRecovery(seed: Int) throws {
        var dice = Dice(state: UInt64(seed) &* 77)
        let (clients, sites) = (120, 18)
        var problem = ChoiceProblem(
            demand: (0..<clients).map { _ in 100 + dice.unit() * 900 }, size: (0..<sites).map { _ in 100 + dice.unit() * 1900 },
            minutes: (0..<clients * sites).map { _ in 5 + dice.unit() * 240 })
        problem.price = (0..<clients * sites).map { _ in 500 + dice.unit() * 9000 }
        problem.quality = (0..<sites).map { _ in dice.unit() * 10 }
        problem.level = (0..<sites).map { $0 % 3 }
        problem.isReferred = (0..<clients * sites).map { _ in dice.unit() < 0.1 }
        var truth = ChoiceModel()
        (truth.size, truth.travel, truth.price, truth.referral, truth.quality, truth.nestScale) = (0.8, 0.012, 0.0002, 1.1, 0.15, 0.6)
        let observed = try truth.flows(problem).flows
        let fit = try ChoiceCalibration.fit(problem, observed: observed, start: ChoiceModel(), parameters: ChoiceCalibration.Parameter.allCases)
        let pairs = [
            (fit.model.size, truth.size), (fit.model.travel, truth.travel), (fit.model.price, truth.price), (fit.model.referral, truth.referral),
            (fit.model.quality, truth.quality), (fit.model.nestScale, truth.nestScale),
        ]
        for (found, known) in pairs { #expect(abs(found / known - 1) < 0.02, "\(found) for \(known)") }
        #expect(fit.hasConverged && fit.misplacedShare < 1e-3)
        // Where levels mean nothing, the scale ends at its bound and the rest is found all the same.
        truth.nestScale = 1
        let plain = try ChoiceCalibration.fit(
            problem, observed: try truth.flows(problem).flows, start: ChoiceModel(), parameters: ChoiceCalibration.Parameter.allCases)
        #expect(plain.model.nestScale > 0.98 && abs(plain.model.size / truth.size - 1) < 0.02 && plain.hasConverged)
    }

    @Test("nests of scale 1 change nothing; smaller scales keep all patients")
    func nests() throws {
        var problem = ChoiceProblem(demand: [100, 50], size: [10, 20, 30], minutes: [10, 20, 30, 40, 5, 60])
        let plain = try ChoiceModel().flows(problem)
        problem.level = [0, 0, 1]
        #expect(try ChoiceModel().flows(problem).flows == plain.flows)
        var nested = ChoiceModel()
        nested.nestScale = 0.5
        #expect(abs(try nested.flows(problem).arrivals.reduce(0, +) - 150) < 1e-9)
    }
}
