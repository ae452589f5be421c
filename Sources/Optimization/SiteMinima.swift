/// The least number of sites of each group (province).
public struct SiteMinima: Sendable {
    /// The group of each site, from 0; empty when there are none.
    var group: [Int] = []
    /// The least number by group.
    var least: [Int] = []

    public init(group: [Int] = [], least: [Int] = []) { (self.group, self.least) = (group, least) }

    var isEmpty: Bool { least.isEmpty }

    /// How many sites of each group are missing beside `open`.
    func missing(_ open: [Int]) -> [Int] {
        var missing = least
        for site in open where !least.isEmpty { missing[group[site]] -= 1 }
        return missing.map { max(0, $0) }
    }

    func areKept(by open: [Int]) -> Bool { !missing(open).contains { $0 > 0 } }

    /// The first of `order` that their groups miss beside `open`; nil when a group runs out.
    func toppingUp(_ open: [Int], from order: [Int]) -> [Int]? {
        var missing = missing(open)
        var taken: [Int] = []
        for site in order where !least.isEmpty && missing[group[site]] > 0 {
            missing[group[site]] -= 1
            taken.append(site)
        }
        return missing.contains { $0 > 0 } ? nil : taken
    }

    /// Throws what makes them impossible with the usable sites, those that must stand and the number wanted.
    func check(sites: Int, count: Int?, mustOpen: [Int], forbidden: [Int]) throws(OptimizationFault) {
        if isEmpty { return }
        if group.count != sites { throw OptimizationFault(.shape, detail: "group") }
        if let place = group.firstIndex(where: { !least.indices.contains($0) }) { throw OptimizationFault(.shape, place: place, detail: "group") }
        let closed = Set(forbidden)
        let short = missing((0..<sites).filter { !closed.contains($0) })
        if let place = short.firstIndex(where: { $0 > 0 }) {
            throw OptimizationFault(.minima, place: place, detail: "\(least[place] - short[place]) < \(least[place])")
        }
        let standing = Set(mustOpen).sorted()
        let needed = standing.count + missing(standing).reduce(0, +)
        if let count, needed > count { throw OptimizationFault(.tooFew, detail: "count \(count) < \(needed) (minima)") }
    }
}
