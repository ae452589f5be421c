import Foundation

/// How unequally something is shared out over people.
public enum Inequality {
    /// The Gini coefficient of `values` over places of given `weights` (people): 0 when all have the same, towards 1 when one has all.
    ///
    /// Without small-sample correction. Throws `.shape`, `.empty`, `.notANumber`, `.negative`. Cost: sorting.
    public static func gini(_ values: [Double], weights: [Double]) throws(OptimizationFault) -> Double {
        try check(values, weights)
        let order = values.indices.filter { weights[$0] > 0 }.sorted { values[$0] < values[$1] }
        return areaAbove(order.map { [$0] }, values, weights)
    }

    /// The concentration index: as Gini, with the places in the order of `rank` (income, say); below 0 when the low ranks have more. Places of one rank
    /// count together, each at the middle of theirs, so that the order of the rows says nothing.
    ///
    /// Source: Kakwani, Wagstaff, van Doorslaer, Journal of Econometrics 77 (1997).
    public static func concentration(_ values: [Double], weights: [Double], rank: [Double]) throws(OptimizationFault) -> Double {
        try check(values, weights)
        if rank.count != values.count { throw OptimizationFault(.shape, detail: "rank") }
        for (place, value) in rank.enumerated() where !value.isFinite { throw OptimizationFault(.notANumber, place: place, detail: "rank") }
        var groups: [[Int]] = []
        for place in values.indices.filter({ weights[$0] > 0 }).sorted(by: { (rank[$0], $0) < (rank[$1], $1) }) {
            if let last = groups.last?.last, rank[last] == rank[place] { groups[groups.count - 1].append(place) } else { groups.append([place]) }
        }
        return areaAbove(groups, values, weights)
    }

    /// Points of the Lorenz curve, from (0, 0) to (1, 1): share of people, share of the value.
    public static func curve(_ values: [Double], weights: [Double]) throws(OptimizationFault) -> [(people: Double, share: Double)] {
        try check(values, weights)
        let order = values.indices.filter { weights[$0] > 0 }.sorted { values[$0] < values[$1] }
        let people = order.reduce(0) { $0 + weights[$1] }
        let total = order.reduce(0) { $0 + weights[$1] * values[$1] }
        var point = (people: 0.0, share: 0.0)
        return [point]
            + order.map { place in
                point.people += weights[place] / people
                point.share += total > 0 ? weights[place] * values[place] / total : weights[place] / people
                return point
            }
    }

    /// Theil's index with the natural logarithm, and how much of it lies between and within groups; the three add up.
    ///
    /// Places with a value of 0 add 0, the limit of x log x. Source: Theil, Economics and Information Theory, 1967.
    public static func theil(
        _ values: [Double], weights: [Double], group: [Int]
    ) throws(OptimizationFault) -> (total: Double, between: Double, within: Double) {
        try check(values, weights)
        if group.count != values.count { throw OptimizationFault(.shape, detail: "group") }
        let people = weights.reduce(0, +)
        let total = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
        guard total > 0 else { return (0, 0, 0) }
        let mean = total / people
        var groups: [Int: (people: Double, value: Double)] = [:]
        var all = 0.0
        for index in values.indices where weights[index] > 0 {
            let ratio = values[index] / mean
            if ratio > 0 { all += weights[index] / people * ratio * log(ratio) }
            groups[group[index], default: (0, 0)].people += weights[index]
            groups[group[index], default: (0, 0)].value += weights[index] * values[index]
        }
        var between = 0.0
        for key in groups.keys.sorted() {
            guard let part = groups[key], part.value > 0 else { continue }
            let ratio = part.value / part.people / mean
            between += part.people / people * ratio * log(ratio)
        }
        return (all, between, all - between)
    }

    /// The health resource density index: the root of (per 1,000 people x per square kilometre).
    ///
    /// Source: Zheng and others, Healthcare 10 (2022) 1401. Nil where there are no people or no area.
    public static func density(resources: Double, people: Double, squareKilometres: Double) -> Double? {
        guard people > 0, squareKilometres > 0, resources >= 0 else { return nil }
        return (resources / people * 1000 * resources / squareKilometres).squareRoot()
    }

    /// 1 less twice the area under the curve of shares in the given order, a straight line for each group.
    private static func areaAbove(_ order: [[Int]], _ values: [Double], _ weights: [Double]) -> Double {
        let people = order.joined().reduce(0) { $0 + weights[$1] }
        let total = order.joined().reduce(0) { $0 + weights[$1] * values[$1] }
        guard people > 0, total > 0 else { return 0 }
        var before = 0.0
        var area = 0.0
        for group in order {
            let share = group.reduce(0) { $0 + weights[$1] * values[$1] } / total
            area += group.reduce(0) { $0 + weights[$1] } / people * (2 * before + share)
            before += share
        }
        return 1 - area
    }

    private static func check(_ values: [Double], _ weights: [Double]) throws(OptimizationFault) {
        if values.isEmpty { throw OptimizationFault(.empty) }
        if values.count != weights.count { throw OptimizationFault(.shape) }
        for (place, value) in values.enumerated() {
            if !value.isFinite || !weights[place].isFinite { throw OptimizationFault(.notANumber, place: place) }
            if value < 0 || weights[place] < 0 { throw OptimizationFault(.negative, place: place) }
        }
        if !(weights.reduce(0, +) > 0) { throw OptimizationFault(.empty, detail: "weights") }
    }
}
