public import FHIRModel
public import Optimization

/// Instances in the formats of OR-Library (Beasley, JORS 41, 1990), told apart by how many numbers they hold.
public enum OrLibrary: Sendable {
    /// A network and p: `n m p`, then m lines `i j cost`.
    case median(CostMatrix, count: Int)
    /// Warehouses: `m n`, m lines `capacity cost`, then for each customer its demand and m costs of serving all of it.
    case facility(FacilityProblem)
    /// Capacitated p-median: `number best`, `n p capacity`, then n lines `i x y demand`; distances are rounded down.
    case clustered(CapacitatedMedianProblem)

    /// Throws `.malformed` with the word that is no number or when the numbers fit no format. `capacity` fills in for the word `capacity`.
    public static func read(_ bytes: [UInt8], capacity: Double? = nil) throws(FHIRFault) -> OrLibrary {
        var numbers: [Double] = []
        for word in bytes.split(whereSeparator: { $0 <= 0x20 }) {
            let text = String(decoding: word, as: UTF8.self)
            if text.lowercased() == "capacity" {
                guard let capacity else { throw FHIRFault(.required, "plan.orlib-capacity") }
                numbers.append(capacity)
                continue
            }
            guard let value = Double(text), value.isFinite else {
                throw FHIRFault(.malformed, "plan.orlib-number", ["word": text, "position": "\(numbers.count + 1)"])
            }
            numbers.append(value)
        }
        let count = numbers.count
        if count >= 3, whole(numbers[0]), whole(numbers[1]), count == 3 + 3 * Int(numbers[1]) { return try median(numbers) }
        if count >= 2, whole(numbers[0]), whole(numbers[1]), count == 2 + 2 * Int(numbers[0]) + Int(numbers[1]) * (1 + Int(numbers[0])) {
            return try facility(numbers)
        }
        if count >= 5, whole(numbers[2]), count == 5 + 4 * Int(numbers[2]), (0..<Int(numbers[2])).allSatisfy({ numbers[5 + 4 * $0] == Double($0 + 1) }) {
            return try clustered(numbers)
        }
        if count >= 3, whole(numbers[0]), whole(numbers[1]), whole(numbers[2]), numbers[2] >= 1, numbers[2] <= numbers[0], (count - 3) % 3 == 0 {
            let edges = Int(numbers[1])
            throw FHIRFault(.malformed, "plan.orlib-edges", ["edges": "\(edges)", "expected": "\(3 + 3 * edges)", "count": "\(count)"])
        }
        throw FHIRFault(.malformed, "plan.orlib-format", ["count": "\(count)"])
    }

    private static func whole(_ value: Double) -> Bool { value >= 0 && value == value.rounded() && value < 1e6 }

    /// The whole number at a position from 0. Throws `.malformed` for what is none.
    private static func index(_ numbers: [Double], _ position: Int) throws(FHIRFault) -> Int {
        guard whole(numbers[position]) else {
            throw FHIRFault(.malformed, "plan.orlib-number", ["position": "\(position + 1)", "word": "\(numbers[position])"])
        }
        return Int(numbers[position])
    }

    private static func median(_ numbers: [Double]) throws(FHIRFault) -> OrLibrary {
        let places = try index(numbers, 0)
        var roads: [(from: Int, to: Int, cost: Double)] = []
        for row in 0..<Int(numbers[1]) {
            let first = 3 + 3 * row
            let (from, to, cost) = (try index(numbers, first), try index(numbers, first + 1), numbers[first + 2])
            guard (1...max(1, places)).contains(from), (1...max(1, places)).contains(to), cost >= 0 else {
                throw FHIRFault(
                    .wrongValue, "plan.orlib-edge", ["row": "\(row + 1)", "from": "\(from)", "to": "\(to)", "cost": "\(cost)", "places": "\(places)"])
            }
            roads.append((from: from - 1, to: to - 1, cost: cost))
        }
        let edges = roads
        let costs = try PlanningFault().run { () throws(OptimizationFault) in try ShortestPaths.all(count: places, edges: edges) }
        return .median(costs, count: try index(numbers, 2))
    }

    private static func facility(_ numbers: [Double]) throws(FHIRFault) -> OrLibrary {
        let (sites, clients) = (try index(numbers, 0), try index(numbers, 1))
        let base = 2 + 2 * sites
        var (capacity, opening, demand): ([Double], [Double], [Double]) = ([], [], [])
        for site in 0..<sites {
            capacity.append(numbers[2 + 2 * site])
            opening.append(numbers[3 + 2 * site])
        }
        for client in 0..<clients { demand.append(numbers[base + client * (sites + 1)]) }
        var costs: [Double] = []
        for client in 0..<clients {
            let first = base + client * (sites + 1) + 1
            costs += numbers[first..<first + sites]
        }
        let filled = costs
        let table = try PlanningFault().run { () throws(OptimizationFault) in try CostTable<Double>(clients: clients, sites: sites, filled) }
        return .facility(FacilityProblem(costs: table, demand: demand, capacity: capacity, opening: opening))
    }

    private static func clustered(_ numbers: [Double]) throws(FHIRFault) -> OrLibrary {
        let count = try index(numbers, 2)
        var points: [PlanePoint] = []
        var demand: [Double] = []
        for row in 0..<count {
            points.append(PlanePoint(x: numbers[6 + 4 * row], y: numbers[7 + 4 * row]))
            demand.append(numbers[8 + 4 * row])
        }
        var distances: [Double] = []
        for one in points { for two in points { distances.append(DistanceMeasure.plane.distance(one, two).rounded(.down)) } }
        let (costs, wanted) = (distances, demand)
        let table = try PlanningFault().run { () throws(OptimizationFault) in try CostTable<Double>(clients: count, sites: count, costs) }
        return .clustered(
            CapacitatedMedianProblem(costs: table, demand: wanted, capacity: [Double](repeating: numbers[4], count: count), count: try index(numbers, 3)))
    }
}
