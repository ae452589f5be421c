/// What it costs to serve each client from each site: [client][site], in any unit; `.infinity` where it cannot.
///
/// Sums are made in 64 bits.
public struct CostTable<Value: BinaryFloatingPoint & Sendable>: Sendable {
    public let clients: Int
    public let sites: Int
    let values: [Value]

    private init(checked clients: Int, sites: Int, _ values: [Value]) throws(OptimizationFault) {
        if clients == 0 || sites == 0 { throw OptimizationFault(.empty) }
        if values.count != clients * sites { throw OptimizationFault(.shape) }
        if let index = values.firstIndex(where: { !($0 >= 0) }) {
            throw OptimizationFault(values[index] < 0 ? .negative : .notANumber, place: index / sites, other: index % sites)
        }
        self.clients = clients
        self.sites = sites
        self.values = values
    }

    public subscript(client: Int, site: Int) -> Value { values[client * sites + site] }

    /// The same costs as [site][client].
    func transposed() -> [Value] {
        var turned = [Value](repeating: 0, count: values.count)
        let source = values.span
        var target = turned.mutableSpan
        // Tiles of 32 by 32 stay in the first cache. Indexes: row < clients and column < sites by the loops' ends.
        for rowTile in stride(from: 0, to: clients, by: 32) {
            for columnTile in stride(from: 0, to: sites, by: 32) {
                for row in rowTile..<min(rowTile + 32, clients) {
                    for column in columnTile..<min(columnTile + 32, sites) {
                        target[unchecked: column &* clients &+ row] = source[unchecked: row &* sites &+ column]
                    }
                }
            }
        }
        return turned
    }

    /// Each client's cheapest site among `sites`, and the sum of the costs. Cost: clients times `sites`.
    public func assign(to open: [Int]) -> (sites: [Int], value: Double) {
        var total = 0.0
        let assigned = (0..<clients).map { client in
            let best = open.min { self[client, $0] < self[client, $1] } ?? 0
            total += Double(self[client, best])
            return best
        }
        return (assigned, total)
    }
}

// Callers of other rooms get a concrete entry: one that is generic over `Value` would not be specialised for them.
extension CostTable<Float> {
    /// Throws `.empty`, `.shape`, `.notANumber`, `.negative` with the place. Linear.
    public init(clients: Int, sites: Int, _ values: [Float]) throws(OptimizationFault) { try self.init(checked: clients, sites: sites, values) }
}

extension CostTable<Double> {
    /// Throws `.empty`, `.shape`, `.notANumber`, `.negative` with the place. Linear.
    public init(clients: Int, sites: Int, _ values: [Double]) throws(OptimizationFault) { try self.init(checked: clients, sites: sites, values) }
}

/// Costs in 32 bits, for large problems: exact for whole numbers below 16,777,216, else to 7 digits.
public typealias CostMatrix = CostTable<Float>
